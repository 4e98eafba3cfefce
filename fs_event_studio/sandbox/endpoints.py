"""All routes of the API that the sandbox serves (API reference 1.4). Source: SKZ, EVSPEC, USERSPEC, ME."""

from collections.abc import Iterable
from dataclasses import replace

from fs_event_studio.sandbox.accounts import Level
from fs_event_studio.sandbox.answers import ACCEPTED, Reply, success
from fs_event_studio.sandbox.batch_endpoints import errors, imports, start, status
from fs_event_studio.sandbox.documenting import (
    IDEMPOTENCY,
    INCLUDE_SCHEMA,
    PAGE_TOKEN,
    answers,
    in_path,
    in_query,
)
from fs_event_studio.sandbox.intake import Intake
from fs_event_studio.sandbox.jobs import JobKind
from fs_event_studio.sandbox.routes import Call, Doc, Route
from fs_event_studio.sandbox.schemas import FLAG
from fs_event_studio.sandbox.session_context import generate_context
from fs_event_studio.sandbox.session_endpoints import get_quotas, list_sessions, session_events
from fs_event_studio.sandbox.user_endpoints import (
    create_user,
    delete_user,
    delete_user_by_uid,
    get_user,
    list_users,
    update_user,
)


def create_event(call: Call) -> Reply:
    """`POST /v2/events`. Source: CREATE."""
    taken = Intake(call.tenant, call.assumptions, call.now).take(call.request.body, call.idempotency_key)
    if isinstance(taken, Reply):
        return taken
    return replace(ACCEPTED, rules=taken.rules, event_number=taken.event.number)


def who_am_i(call: Call) -> Reply:
    """`GET /me`: whose key it is. Source: ME."""
    return success({"email": call.grant.email, "orgId": call.grant.org_id, "role": call.grant.level.role})


_JOB_ID = in_path("job_id", "The ID of the job; an = in it is written %3D.")
_SESSION_ID = in_path("session_id", "The whole session ID; its colon is written %3A.")
_USER_ID = in_path("id", "The ID that Fullstory gave to the user.")

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
_KEYS = ("idempotency.text", "idempotency.plain-500", "idempotency.mismatch", "idempotency.concurrent")


def _batch_routes(kind: JobKind, word: str) -> Iterable[Route]:
    """word: as in the published operation ids, which say `Events` and `User`."""
    base, title = f"/v2/{kind}/batch", kind.value
    shapes = ("EventBatch", "ImportedEvents", "FailedEvents", "Events") if kind is JobKind.EVENTS else (
        "UserBatch", "ImportedUsers", "FailedUsers", "Users",
    )  # fmt: skip
    request, imported, failed, plural = shapes
    yield Route(
        "POST",
        base,
        f"CreateBatch{word}ImportJob",
        Level.STANDARD,
        start(kind),
        idempotent=True,
        large=True,
        doc=Doc(
            f"CreateBatch{word}ImportJob",
            f"Import many {title}",
            (IDEMPOTENCY,),
            request,
            answers("JobStarted", 409),
            ("batch.duration", "batch.structure", "batch.both-kinds", "batch.memory", *_KEYS),
        ),
    )
    yield Route(
        "GET",
        f"{base}/{{job_id}}",
        f"GetBatch{word}ImportStatus",
        Level.STANDARD,
        status(kind),
        doc=Doc(
            f"GetBatch{word}ImportStatus",
            f"How far an import of {title} is",
            (_JOB_ID,),
            "",
            answers("JobStatus", 404),
            ("batch.partial-failure", "batch.unknown-job"),
        ),
    )
    yield Route(
        "GET",
        f"{base}/{{job_id}}/imports",
        f"GetBatch{word if kind is JobKind.EVENTS else 'User'}Imports",
        Level.ARCHITECT,
        imports(kind),
        doc=Doc(
            f"GetBatch{word if kind is JobKind.EVENTS else 'User'}Imports",
            f"{plural} that were imported",
            (_JOB_ID, PAGE_TOKEN, INCLUDE_SCHEMA),
            "",
            answers(imported, 404, running=True),
            ("batch.running-results", "batch.results-order", "batch.results-schema", "users.paging"),
        ),
    )
    yield Route(
        "GET",
        f"{base}/{{job_id}}/errors",
        f"GetBatch{word}ImportErrors",
        Level.ARCHITECT,
        errors(kind),
        doc=Doc(
            f"GetBatch{word}ImportErrors",
            f"{plural} that could not be imported",
            (_JOB_ID, PAGE_TOKEN),
            "",
            answers(failed, 404, running=True),
            ("batch.running-results", "batch.item-codes", "batch.shared-members", "users.paging"),
        ),
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
            "CreateEvent", "Create one event", (IDEMPOTENCY,), "Event", answers("Empty", 404, 409), (*_LANDING, *_KEYS)
        ),
    ),
    *_batch_routes(JobKind.EVENTS, "Events"),
)
_USERS = (
    Route(
        "POST",
        "/v2/users",
        "CreateUser",
        Level.STANDARD,
        create_user,
        idempotent=True,
        doc=Doc(
            "CreateUser",
            "Create a user, or change the one with the uid",
            (IDEMPOTENCY,),
            "User",
            answers("UserId", 409),
            ("users.merging", "users.invalid-properties", "users.depth", *_KEYS),
        ),
    ),
    Route(
        "GET",
        "/v2/users",
        "ListUsers",
        Level.ARCHITECT,
        list_users,
        doc=Doc(
            "ListUsers",
            "List users",
            (
                in_query("uid", "Your own ID of the user."),
                in_query("email", "The e-mail address of the user."),
                in_query("display_name", "The name of the user."),
                in_query("is_identified", "Whether the user has a uid.", FLAG),
                PAGE_TOKEN,
                INCLUDE_SCHEMA,
            ),
            "",
            answers("ShownUsers"),
            ("users.filters", "users.paging", "users.without-schema", "http.query"),
        ),
    ),
    Route(
        "DELETE",
        "/v2/users",
        "DeleteUserByUid",
        Level.ARCHITECT,
        delete_user_by_uid,
        doc=Doc(
            "DeleteUserByUid",
            "Delete a user by uid",
            (in_query("uid", "Your own ID of the user; it is needed."),),
            "",
            answers("Empty", 404, 405),
            ("users.delete-by-uid", "users.deletion"),
            deprecated=True,
        ),
    ),
    *_batch_routes(JobKind.USERS, "User"),
    Route(
        "GET",
        "/v2/users/{id}",
        "GetUser",
        Level.ARCHITECT,
        get_user,
        doc=Doc(
            "GetUser",
            "Show a user",
            (_USER_ID, INCLUDE_SCHEMA),
            "",
            answers("ShownUser", 404),
            ("users.without-schema", "users.type-conflicts", "users.iso-text"),
        ),
    ),
    Route(
        "POST",
        "/v2/users/{id}",
        "UpdateUser",
        Level.STANDARD,
        update_user,
        doc=Doc(
            "UpdateUser",
            "Change a user",
            (_USER_ID,),
            "User",
            answers("UserId", 404),
            ("users.merging", "users.uid-taken", "users.invalid-properties", "http.update-key"),
        ),
    ),
    Route(
        "DELETE",
        "/v2/users/{id}",
        "DeleteUser",
        Level.ARCHITECT,
        delete_user,
        doc=Doc("DeleteUser", "Delete a user", (_USER_ID,), "", answers("Empty", 404), ("users.deletion",)),
    ),
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
        doc=Doc("Me", "Whose key this is", (), "", answers("Me"), ("http.key-form",)),
    ),
)


def _mirror(route: Route) -> Route:
    """The same under /v2beta, with the operation id that is published for it."""
    path = route.path.replace("/v2/", "/v2beta/", 1)
    return replace(route, path=path, doc=replace(route.doc, operation_id=f"{route.doc.operation_id}2"))


ROUTES: tuple[Route, ...] = (*_EVENTS, *_USERS, *_OTHERS, *map(_mirror, (*_EVENTS, *_USERS)))
"""With the lowest levels that may call them."""
