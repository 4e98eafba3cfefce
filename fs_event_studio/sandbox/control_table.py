"""The operations of the control API in one table, with what OpenAPI needs of them."""

from fs_event_studio.sandbox import control_changing as changing
from fs_event_studio.sandbox import control_watching as watching
from fs_event_studio.sandbox.control_routes import PREFIX, ControlHandler, ControlRoute
from fs_event_studio.sandbox.documenting import in_path, in_query
from fs_event_studio.sandbox.routes import Answer, Doc, Parameter
from fs_event_studio.sandbox.schemas import COUNT, FLAG

_ORG = in_query("org_id", "The account; the first one if absent.")
_AFTER = in_query("after", "Only those with a number above this.", COUNT)
_LIMIT = in_query("limit", "How many at most; 1,000 if absent.", {"type": "integer", "minimum": 1})
_USER_ID = in_path("id", "Fullstory's ID of the user.")
_SESSION_ID = in_path("id", "The session ID in any form; its colon is written %3A.")
_EVENT_FILTERS = (
    in_query("name", "The event's name."),
    in_query("place", "session, user or anonymous."),
    in_query("user_id", "Fullstory's ID of its user."),
    in_query("session_id", "The session that it joined."),
    in_query("idempotency_key", "The Idempotency-Key with which it came."),
)
_REQUEST_FILTERS = (
    in_query("outcome", "accepted or refused."),
    in_query("endpoint", "Such as CreateEvent."),
    in_query("rule", "The id of a rule or an assumption, or fault. and its id."),
    in_query("status", "The status that the caller got; 0 if the connection was closed."),
    in_query("idempotency_key", "The Idempotency-Key with which it came."),
    in_query("bodies", "Whether to show headers, body and answer as well.", FLAG),
)


def _doc(
    operation_id: str, summary: str, schema: str, request: str = "", parameters: tuple[Parameter, ...] = ()
) -> Doc:
    answers = [Answer(200, "It worked.", schema), Answer(400, "The call is wrong.", "ControlError")]
    if parameters:
        answers.append(Answer(404, "It does not exist.", "ControlError"))
    return Doc(operation_id, summary, parameters, request, tuple(answers))


def _route(method: str, path: str, handler: ControlHandler, doc: Doc) -> ControlRoute:
    return ControlRoute(method, f"{PREFIX}{path}", handler, doc)


CONTROL_ROUTES: tuple[ControlRoute, ...] = (
    _route("GET", "/state", watching.show_state, _doc("sandboxState", "Clock, seed and counts", "ControlState")),
    _route(
        "GET",
        "/landing",
        watching.find_landing,
        _doc(
            "sandboxLanding",
            "Where one event landed, and the quota it used",
            "ControlEvent",
            parameters=(
                in_query("idempotency_key", "The event's Idempotency-Key."),
                in_query("event_number", "The event's number, from 1 on.", COUNT),
                _ORG,
            ),
        ),
    ),
    _route(
        "GET",
        "/events",
        watching.list_events,
        _doc(
            "sandboxEvents",
            "Accepted events, filtered",
            "ControlEvents",
            parameters=(*_EVENT_FILTERS, _AFTER, _LIMIT, _ORG),
        ),
    ),
    _route(
        "GET",
        "/requests",
        watching.list_requests,
        _doc(
            "sandboxRequests",
            "Accepted and refused requests, filtered",
            "ControlRequests",
            parameters=(*_REQUEST_FILTERS, _AFTER, _LIMIT),
        ),
    ),
    _route(
        "POST",
        "/foresee",
        watching.foresee,
        _doc("sandboxForesee", "Where an event would land if it came now", "ControlForesight", "Event", (_ORG,)),
    ),
    _route("GET", "/users", watching.list_users, _doc("sandboxUsers", "All users", "ControlUsers", parameters=(_ORG,))),
    _route(
        "POST",
        "/users",
        changing.add_user,
        _doc("sandboxAddUser", "Add a user", "ControlUser", "ControlNewUser", (_ORG,)),
    ),
    _route(
        "POST",
        "/users/{id}/identify",
        changing.identify_user,
        _doc("sandboxIdentify", "A visitor signs in", "ControlUser", "ControlUid", (_USER_ID, _ORG)),
    ),
    _route(
        "GET",
        "/sessions",
        watching.list_sessions,
        _doc("sandboxSessions", "All sessions", "ControlSessions", parameters=(_ORG,)),
    ),
    _route(
        "POST",
        "/sessions",
        changing.start_session,
        _doc("sandboxStartSession", "Start a session", "ControlSession", "ControlNewSession", (_ORG,)),
    ),
    _route(
        "POST",
        "/visits",
        changing.visit,
        _doc(
            "sandboxVisit",
            "A user does something: a session goes on or starts",
            "ControlSession",
            "ControlVisit",
            (_ORG,),
        ),
    ),
    _route(
        "POST",
        "/sessions/{id}/touch",
        changing.touch_session,
        _doc("sandboxTouchSession", "Activity in a session", "ControlSession", parameters=(_SESSION_ID, _ORG)),
    ),
    _route(
        "POST",
        "/sessions/{id}/end",
        changing.end_session,
        _doc("sandboxEndSession", "End a session", "ControlSession", parameters=(_SESSION_ID, _ORG)),
    ),
    _route(
        "POST",
        "/sessions/{id}/page-limit",
        changing.set_page_limit,
        _doc(
            "sandboxPageLimit",
            "Switch whether a session is over its page limit",
            "ControlSession",
            "ControlPageLimit",
            (_SESSION_ID, _ORG),
        ),
    ),
    _route("GET", "/clock", watching.show_clock, _doc("sandboxClock", "The clock", "ControlClock")),
    _route(
        "POST",
        "/clock",
        changing.set_clock,
        _doc("sandboxSetClock", "Freeze, let run, jump or step", "ControlClock", "ControlClockStep"),
    ),
    _route(
        "GET",
        "/assumptions",
        watching.show_assumptions,
        _doc("sandboxAssumptions", "All choices", "ControlAssumptions"),
    ),
    _route(
        "PATCH",
        "/assumptions",
        changing.change_assumptions,
        _doc("sandboxChangeAssumptions", "Make other choices", "ControlAssumptions", "ControlAssumptionChanges"),
    ),
    _route(
        "GET", "/faults", watching.list_faults, _doc("sandboxFaults", "Faults that are switched on", "ControlFaults")
    ),
    _route(
        "POST",
        "/faults",
        changing.add_fault,
        _doc("sandboxAddFault", "Switch a fault on", "ControlScriptedFault", "ControlFault"),
    ),
    _route(
        "DELETE", "/faults", changing.clear_faults, _doc("sandboxClearFaults", "Switch all faults off", "ControlDone")
    ),
    _route(
        "DELETE",
        "/faults/{id}",
        changing.remove_fault,
        _doc(
            "sandboxRemoveFault",
            "Switch one fault off",
            "ControlDone",
            parameters=(in_path("id", "The id of the fault."),),
        ),
    ),
    _route("GET", "/limits", watching.show_limits, _doc("sandboxLimits", "Rate limits", "ControlLimits")),
    _route(
        "PUT",
        "/limits",
        changing.set_limits,
        _doc("sandboxSetLimits", "Set the rate limits", "ControlLimits", "ControlLimits"),
    ),
    _route("POST", "/reset", changing.reset, _doc("sandboxReset", "Begin anew", "ControlState", "ControlReset")),
    _route("GET", "/world", watching.show_world, _doc("sandboxWorld", "The world as a file", "ControlWorld")),
    _route(
        "PUT", "/world", changing.load_world, _doc("sandboxLoadWorld", "Load a world", "ControlState", "ControlWorld")
    ),
    _route("GET", "/rules", watching.list_rules, _doc("sandboxRules", "All rules and assumptions", "ControlRules")),
)
"""Every operation, in the order in which they are documented."""
