"""All routes of the API that the sandbox serves (API reference 1.4). Source: SKZ, EVSPEC, USERSPEC, ME."""

from dataclasses import replace

from fs_event_studio.sandbox.accounts import Level
from fs_event_studio.sandbox.answers import ACCEPTED, Reply, success
from fs_event_studio.sandbox.batch_routes import batch_routes
from fs_event_studio.sandbox.documenting import IDEMPOTENCY, KEY_ASSUMPTIONS, answers, in_path, in_query
from fs_event_studio.sandbox.intake import Intake
from fs_event_studio.sandbox.jobs import JobKind
from fs_event_studio.sandbox.routes import Call, Doc, Route
from fs_event_studio.sandbox.session_context import generate_context
from fs_event_studio.sandbox.session_endpoints import get_quotas, list_sessions, session_events
from fs_event_studio.sandbox.user_routes import USER_ROUTES


def create_event(call: Call) -> Reply:
    """`POST /v2/events`. Source: CREATE."""
    taken = Intake(call.tenant, call.assumptions, call.now).take(call.request.body, call.idempotency_key)
    if isinstance(taken, Reply):
        return taken
    return Reply(ACCEPTED.status, rules=taken.rules, event_number=taken.event.number, checked_at=call.now)


def who_am_i(call: Call) -> Reply:
    """`GET /me`: whose key it is. Source: ME."""
    return success({"email": call.grant.email, "orgId": call.grant.org_id, "role": call.grant.level.role})


_SESSION_ID = in_path("session_id", "The whole session ID; its colon is written %3A.")

_LANDING = (
    "landing.unknown-user-id",
    "landing.malformed-session-id",
    "landing.session-uid",
    "landing.session-id-beside-recent",
    "landing.page-limit-recent",
    "landing.newest-session",
    "landing.window-end",
    "landing.window-from-now",
    "landing.unknown-session",
    "landing.unknown-session-uid",
    "landing.new-uid",
    "quota.without-session",
    "quota.exhausted",
)


_EVENTS = (
    Route(
        "POST",
        "/v2/events",
        "CreateEvent",
        Level.STANDARD,
        create_event,
        idempotent=True,
        doc=Doc(
            "CreateEvent",
            "Create one event",
            (IDEMPOTENCY,),
            "Event",
            answers("Empty", 404, 409),
            (*_LANDING, *KEY_ASSUMPTIONS),
        ),
    ),
    *batch_routes(JobKind.EVENTS, "Events"),
)
_OTHERS = (
    Route(
        "GET",
        "/v2/sessions",
        "ListSessions",
        Level.STANDARD,
        list_sessions,
        doc=Doc(
            "ListSessions",
            "List the sessions of a user",
            (
                in_query("uid", "Your own ID of the user."),
                in_query("email", "The e-mail address of the user."),
                in_query("session_uid", "Your own ID of one session; stands alone."),
                in_query("limit", "How many at most; 20 if absent.", {"type": "integer", "minimum": 1, "default": 20}),
            ),
            "",
            answers("Sessions"),
            ("sessions.query", "http.query"),
        ),
    ),
    Route(
        "GET",
        "/v2/sessions/{session_id}/events",
        "GetSessionEvents",
        Level.STANDARD,
        session_events,
        doc=Doc(
            "GetSessionEvents",
            "The events of a session",
            (_SESSION_ID,),
            "",
            answers("SessionEvents", 404),
            ("sessions.unknown", "sessions.delay", "sessions.events-only", "sessions.event-form", "http.raw-colon"),
        ),
    ),
    Route(
        "POST",
        "/v2/sessions/{session_id}/context",
        "GenerateContext",
        Level.STANDARD,
        generate_context,
        doc=Doc(
            "GenerateContext",
            "The events of a session for a language model",
            (_SESSION_ID,),
            "ContextRequest",
            answers("SessionContext", 404),
            ("sessions.unknown", "sessions.delay", "sessions.context-form", "sessions.context-slice"),
        ),
    ),
    Route(
        "GET",
        "/v2/organization/quotas",
        "GetQuotas",
        Level.STANDARD,
        get_quotas,
        doc=Doc("GetQuotas", "What the account has used this month", (), "", answers("Quotas"), ("quota.period",)),
    ),
    Route(
        "GET",
        "/me",
        "Me",
        Level.STANDARD,
        who_am_i,
        apart=True,
        doc=Doc("Me", "Whose key this is", (), "", answers("Me"), ("http.key-form",)),
    ),
)


def _mirror(route: Route) -> Route:
    """The same under /v2beta, with the operation id that is published for it."""
    path = route.path.replace("/v2/", "/v2beta/", 1)
    return replace(route, path=path, doc=replace(route.doc, operation_id=f"{route.doc.operation_id}2"))


ROUTES: tuple[Route, ...] = (*_EVENTS, *USER_ROUTES, *_OTHERS, *map(_mirror, (*_EVENTS, *USER_ROUTES)))
"""With the lowest levels that may call them."""
