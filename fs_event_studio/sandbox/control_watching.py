"""The control operations that only look."""

from collections.abc import Callable

from fs_event_studio.domain.json_text import JsonObject
from fs_event_studio.sandbox import control_views as views
from fs_event_studio.sandbox.answers import RefusedError, Reply, success_text
from fs_event_studio.sandbox.control_routes import MAX_LIMIT, ControlCall, answer, not_found, wrong
from fs_event_studio.sandbox.events import StoredEvent
from fs_event_studio.sandbox.journal import Entry
from fs_event_studio.sandbox.json_building import number
from fs_event_studio.sandbox.rulebook import RuleEntry, entries
from fs_event_studio.sandbox.world_format import write_world
from fs_event_studio.sandbox.world_state import capture

DEFAULT_LIMIT = 1_000
_OUTCOMES = {"accepted": True, "refused": False}


def show_state(call: ControlCall) -> Reply:
    """Clock, seed, counts."""
    return answer(views.state(call.sandbox.world))


def show_clock(call: ControlCall) -> Reply:
    """The clock."""
    return answer(views.clock(call.sandbox.world))


def find_landing(call: ControlCall) -> Reply:
    """Where one event landed, by its Idempotency-Key or its number."""
    key, event_number = call.query.text("idempotency_key"), call.query.number("event_number", 0)
    if bool(key) == bool(event_number):
        return wrong("Ask by “idempotency_key” or by “event_number”.")
    log = call.tenant.log
    found = log.by_key(key) if key else log.by_number(event_number)
    return answer(views.event(found)) if found else not_found("No such event is kept.")


def list_events(call: ControlCall) -> Reply:
    """Accepted events that fit all filters, oldest first."""
    fits, after, limit = _event_filter(call), call.query.number("after", 0), _limit(call)
    found = [event for event in call.tenant.log.all() if event.number > after and fits(event)]
    shown: list[JsonObject] = [views.event(event) for event in found[:limit]]
    return answer({"events": [*shown], "dropped": number(call.tenant.dropped_events)})


def list_requests(call: ControlCall) -> Reply:
    """The journal: requests that fit all filters, oldest first."""
    fits, after, limit = _request_filter(call), call.query.number("after", 0), _limit(call)
    with_bodies = call.query.flag("bodies") is True
    journal = call.sandbox.world.journal
    found = [*journal.find(fits, after)][:limit]
    shown: list[JsonObject] = [views.request(entry, with_bodies=with_bodies) for entry in found]
    return answer({"requests": [*shown], "dropped": number(journal.dropped)})


def foresee(call: ControlCall) -> Reply:
    """Where an event would land if it came now; nothing is kept. The body is the event's."""
    return answer(views.foresight(call.sandbox.foresee(call.request.body, call.tenant.account.org_id)))


def list_users(call: ControlCall) -> Reply:
    """All users, oldest first."""
    return answer({"users": [views.user(user) for user in call.tenant.people.all()]})


def list_sessions(call: ControlCall) -> Reply:
    """All sessions, oldest first."""
    return answer({"sessions": [views.session(session, call.now) for session in call.tenant.visits.all()]})


def show_assumptions(call: ControlCall) -> Reply:
    """All choices."""
    return answer(views.assumptions(call.sandbox.world))


def list_faults(call: ControlCall) -> Reply:
    """The faults that are switched on."""
    return answer({"faults": [views.fault(fault) for fault in call.sandbox.world.faults.all()]})


def show_limits(call: ControlCall) -> Reply:
    """The rate limits that are switched on."""
    return answer(views.limits(call.sandbox.world))


def show_world(call: ControlCall) -> Reply:
    """The world as its file."""
    return success_text(write_world(capture(call.sandbox.world)).decode())


def list_rules(_: ControlCall) -> Reply:
    """All rules and assumptions."""
    return answer({"rules": [_rule(entry) for entry in entries()]})


def _rule(entry: RuleEntry) -> JsonObject:
    shown: JsonObject = {
        "id": entry.id,
        "text": entry.text,
        "mark": str(entry.mark),
        "source": entry.source.tag,
        "url": entry.source.url,
    }
    setting: JsonObject = {"setting": entry.setting.partition(" ")[0]} if entry.setting else {}
    status: JsonObject = {"status": number(int(entry.answer.split()[0]))} if entry.answer else {}
    return shown | setting | status


def _event_filter(call: ControlCall) -> Callable[[StoredEvent], bool]:
    names = ("name", "place", "user_id", "session_id", "idempotency_key")
    wanted = {name: value for name in names if (value := call.query.text(name))}

    def fits(event: StoredEvent) -> bool:
        landing = event.landing
        has = {
            "name": event.arrival.name,
            "place": landing.place.value,
            "user_id": landing.user_id,
            "session_id": landing.session_id or "",
            "idempotency_key": event.arrival.idempotency_key,
        }
        return all(has[name] == value for name, value in wanted.items())

    return fits


def _request_filter(call: ControlCall) -> Callable[[Entry], bool]:
    outcome, rule = call.query.text("outcome"), call.query.text("rule")
    if outcome and outcome not in _OUTCOMES:
        raise RefusedError(wrong("“outcome” is accepted or refused."))
    endpoint, key, status = (call.query.text(name) for name in ("endpoint", "idempotency_key", "status"))

    def fits(entry: Entry) -> bool:
        return (
            (not outcome or entry.accepted is _OUTCOMES[outcome])
            and (not rule or rule in entry.rules)
            and endpoint in {"", entry.endpoint}
            and key in {"", entry.idempotency_key}
            and status in {"", str(entry.status)}
        )

    return fits


def _limit(call: ControlCall) -> int:
    return min(call.query.number("limit", DEFAULT_LIMIT, least=1), MAX_LIMIT)
