"""Taking one event in: check it, find its landing place, keep it. Single events and items of batches alike."""

from dataclasses import dataclass
from datetime import datetime

from fs_event_studio.domain.identification import Member
from fs_event_studio.domain.rules import CheckedBody, check_body
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


@dataclass(frozen=True, slots=True)
class Taken:
    """An event that was accepted, and the ids of the rules by which it was doubtful."""

    event: StoredEvent
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Intake:
    """Takes events of one account at one moment. now: aware, UTC. The world's lock is held."""

    tenant: Tenant
    assumptions: Assumptions
    now: datetime

    def take(self, body: bytes, idempotency_key: str = "") -> Taken | Reply:
        """Keep the event, or say how it is refused. Source: CREATE."""
        checked = check_body(body, self.now)
        plan = self.foresee(checked)
        if isinstance(plan, Reply):
            return plan
        rules = tuple(dict.fromkeys(problem.rule.id for problem in checked.problems))
        if plan.uses_server_event and self._is_exhausted():
            rules = (*rules, EXHAUSTED)
        arrival = Arrival(checked.event_name, body, _timestamp(checked) or self.now, idempotency_key)
        is_activity = self.assumptions.server_event_is_activity
        return Taken(self.tenant.record(plan, arrival, self.now, is_activity=is_activity), rules)

    def foresee(self, checked: CheckedBody) -> Plan | Reply:
        """Where it would land now, or how it would be refused; nothing changes."""
        stitcher = self.tenant.stitcher(self.assumptions, self.now)
        if self._may_fall_back(checked):
            plan = stitcher.plan_with_fallback(checked.identification, _timestamp(checked))
        elif checked.refusal:
            return _refused(checked)
        else:
            plan = stitcher.plan(checked.identification, _timestamp(checked))
        if isinstance(plan, Plan) and plan.uses_server_event and self._is_exhausted():
            return self._exhausted() or plan
        return plan

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
