"""Taking one event in: check it, find its landing place, keep it. Single events and items of batches alike."""

from datetime import datetime
from typing import NamedTuple

from fs_event_studio.domain.identification import Member
from fs_event_studio.domain.rules import CheckedBody, PlainEvent, check_body, read_event
from fs_event_studio.domain.rules.identification import MIXED_FORMS, ONE_FORM
from fs_event_studio.domain.timestamps import read_timestamp
from fs_event_studio.sandbox.answers import Reply, failure, too_many_requests
from fs_event_studio.sandbox.assumptions import Assumptions, Exhaustion, SessionIdBesideRecent
from fs_event_studio.sandbox.events import Arrival, StoredEvent
from fs_event_studio.sandbox.quotas import period_of
from fs_event_studio.sandbox.stitching import Plan
from fs_event_studio.sandbox.tenant import Tenant

EXHAUSTED = "quota.exhausted"
_FALLBACKS = tuple(
    frozenset({Member.SESSION_ID, Member.USE_MOST_RECENT, user}) for user in (Member.USER_ID, Member.USER_UID)
)


class Taken(NamedTuple):
    """An event that was accepted.

    rules: ids of those by which it is doubtful beside the rules on bodies, which `check_body` finds at any time.
    """

    event: StoredEvent
    rules: tuple[str, ...] = ()


class _Foreseen(NamedTuple):
    event: PlainEvent
    plan: Plan
    is_exhausted: bool


class Intake(NamedTuple):
    """Takes events of one account at one moment. now: aware, UTC. The world's lock is held."""

    tenant: Tenant
    assumptions: Assumptions
    now: datetime

    def take(self, body: bytes, idempotency_key: str = "") -> Taken | Reply:
        """Keep the event, or say how it is refused. Source: CREATE."""
        foreseen = self._foresee(body)
        if isinstance(foreseen, Reply):
            return foreseen
        event, plan, is_exhausted = foreseen
        arrival = Arrival(event.name, body, event.moment or self.now, idempotency_key)
        is_activity = self.assumptions.server_event_is_activity
        stored = self.tenant.record(plan, arrival, self.now, is_activity=is_activity)
        return Taken(stored, (EXHAUSTED,) if is_exhausted else ())

    def foresee(self, body: bytes) -> Plan | Reply:
        """Where it would land now, or how it would be refused; nothing changes."""
        foreseen = self._foresee(body)
        return foreseen if isinstance(foreseen, Reply) else foreseen.plan

    def _foresee(self, body: bytes) -> "_Foreseen | Reply":
        stitcher = self.tenant.stitcher(self.assumptions, self.now)
        event = read_event(body)
        if event:
            plan = stitcher.plan(event.identification, event.moment)
        else:
            checked = check_body(body, self.now)
            if not self._may_fall_back(checked):
                return _refused(checked)
            event = PlainEvent(checked.event_name, checked.identification, _timestamp(checked))
            plan = stitcher.plan_with_fallback(event.identification, event.moment)
        if isinstance(plan, Reply):
            return plan
        is_exhausted = plan.uses_server_event and self._is_exhausted()
        return (self._exhausted() if is_exhausted else None) or _Foreseen(event, plan, is_exhausted)

    def _may_fall_back(self, checked: CheckedBody) -> bool:
        if self.assumptions.session_id_beside_recent is SessionIdBesideRecent.REFUSE:
            return False
        broken = {problem.rule for problem in checked.problems if problem.rule.refusal}
        return broken <= {ONE_FORM, MIXED_FORMS} and checked.identification.members in _FALLBACKS

    def _is_exhausted(self) -> bool:
        used = self.tenant.quota_book.in_period(period_of(self.now)).server_events
        return used >= self.assumptions.server_event_quota

    def _exhausted(self) -> Reply | None:
        match self.assumptions.exhaustion:
            case Exhaustion.ACCEPT:
                return None
            case Exhaustion.TOO_MANY:
                wait = period_of(self.now).end - self.now
                return too_many_requests(int(wait.total_seconds()) + 1, EXHAUSTED)
            case Exhaustion.FORBIDDEN:
                message = "No server events are left in this cycle (code and wording are the sandbox's own)."
                return failure(403, "quota_exhausted", message, rules=(EXHAUSTED,))


def _refused(checked: CheckedBody) -> Reply:
    assert checked.refusal
    refusal, first = checked.refusal
    rules = dict.fromkeys(problem.rule.id for problem in checked.problems if problem.rule.refusal)
    return failure(refusal.status, refusal.code, first.text, rules=tuple(rules))


def _timestamp(checked: CheckedBody) -> datetime | None:
    document = checked.document if isinstance(checked.document, dict) else {}
    timestamp = document.get("timestamp")
    return read_timestamp(timestamp).moment if isinstance(timestamp, str) else None
