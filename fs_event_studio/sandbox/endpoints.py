"""What the endpoints do."""

from fs_event_studio.domain.rules import CheckedBody, check_body
from fs_event_studio.domain.timestamps import read_timestamp
from fs_event_studio.sandbox.accounts import Level
from fs_event_studio.sandbox.answers import ACCEPTED, Reply, failure, success
from fs_event_studio.sandbox.events import Arrival
from fs_event_studio.sandbox.routes import Call, Route


def create_event(call: Call) -> Reply:
    """`POST /v2/events`: check the body, find the landing place, keep the event. Source: CREATE."""
    checked = check_body(call.request.body, call.now)
    if checked.refusal:
        refusal, problem = checked.refusal
        return failure(refusal.status, refusal.code, problem.text)
    plan = call.tenant.stitcher(call.assumptions, call.now).plan(checked.identification)
    if isinstance(plan, Reply):
        return plan
    is_activity = call.assumptions.server_event_is_activity
    call.tenant.record(plan, _arrival(call, checked), call.now, is_activity=is_activity)
    return ACCEPTED


def who_am_i(call: Call) -> Reply:
    """`GET /me`: whose key it is. Source: ME."""
    return success({"email": call.grant.email, "orgId": call.grant.org_id, "role": call.grant.level.role})


ROUTES: tuple[Route, ...] = (
    Route("POST", "/v2/events", "create event", Level.STANDARD, create_event, idempotent=True),
    Route("POST", "/v2beta/events", "create event", Level.STANDARD, create_event, idempotent=True),
    Route("GET", "/me", "who am I", Level.STANDARD, who_am_i),
)
"""The endpoints with the lowest levels that may call them (API reference 1.4). Source: SKZ, EVSPEC, ME."""


def _arrival(call: Call, checked: CheckedBody) -> Arrival:
    document = checked.document if isinstance(checked.document, dict) else {}
    timestamp = document.get("timestamp")
    moment = read_timestamp(timestamp).moment if isinstance(timestamp, str) else None
    return Arrival(checked.event_name, call.request.body, moment or call.now, call.idempotency_key)
