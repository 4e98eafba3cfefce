"""Working on the items of batch jobs, one at a time (API reference 4)."""

from datetime import datetime

from fs_event_studio.domain import json_text
from fs_event_studio.domain.json_text import JsonObject
from fs_event_studio.sandbox import registry
from fs_event_studio.sandbox.answers import RefusedError, Reply
from fs_event_studio.sandbox.assumptions import Assumptions
from fs_event_studio.sandbox.intake import Intake
from fs_event_studio.sandbox.jobs import Failed, Imported, Job, JobKind
from fs_event_studio.sandbox.json_building import text_of
from fs_event_studio.sandbox.own_rules import BATCH_SHARED
from fs_event_studio.sandbox.tenant import Tenant
from fs_event_studio.sandbox.user_bodies import read_user
from fs_event_studio.sandbox.users import User

INVALID_ITEM = "invalid_parameter"
"""The one example of an item's code that is published."""

_GENERIC_CODES = frozenset({"invalid_argument", "required_field"})


class Importer:
    """Does the work of the jobs of one account. The world's lock is held."""

    def __init__(self, tenant: Tenant, assumptions: Assumptions) -> None:
        self._tenant, self._assumptions = tenant, assumptions

    def work(self, job: Job, item: bytes, now: datetime) -> None:
        """Take one item, and note in the job what became of it. Users whose deletion was over by then are gone."""
        self._tenant.expire(self._assumptions, now)
        take = self._take_event if job.kind is JobKind.EVENTS else self._take_user
        take(job, item, now)

    def _take_event(self, job: Job, item: bytes, now: datetime) -> None:
        merged = _with_shared(item, job.shared)
        if merged is None:
            message = "The item has a member of its own beside the shared one (the wording is the sandbox's own)."
            assert BATCH_SHARED.refusal
            job.failed.append(Failed(item, BATCH_SHARED.refusal.code, message, with_shared=True))
            return
        taken = Intake(self._tenant, self._assumptions, now).take(merged)
        if isinstance(taken, Reply):
            job.failed.append(_failed(item, taken))
            return
        landing = taken.event.landing
        user = self._tenant.people.by_id(landing.user_id) or User(landing.user_id, now)
        session = self._tenant.visits.by_id(landing.session_id or "")
        job.imported.append(Imported(merged, user, now, landing.session_id or "", session.uid if session else ""))

    def _take_user(self, job: Job, item: bytes, now: datetime) -> None:
        try:
            draft = read_user(_object(item), iso_text_is_date=self._assumptions.iso_text_is_date)
        except RefusedError as error:
            job.failed.append(_failed(item, error.reply))
            return
        tenant = self._tenant
        user = registry.update(tenant, draft.id, draft, now) if draft.id else registry.upsert(tenant, draft, now)
        if isinstance(user, Reply):
            job.failed.append(_failed(item, user))
        else:
            job.imported.append(Imported(item, user, now))


def _failed(item: bytes, reply: Reply) -> Failed:
    return Failed(item, INVALID_ITEM if reply.code in _GENERIC_CODES else reply.code, reply.message)


def _with_shared(item: bytes, shared: bytes) -> bytes | None:
    """The item with the shared members, or None if it has one of them itself."""
    if not shared:
        return item
    own, common = _object(item), _object(shared)
    return None if own.keys() & common.keys() else text_of(own | common).encode()


def _object(text: bytes) -> JsonObject:
    value = json_text.read(text).value
    assert isinstance(value, dict)
    return value
