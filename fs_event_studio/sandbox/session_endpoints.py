"""Lists of sessions, and the events of one (API reference 6). Source: LISTS, GETEV."""

from datetime import timedelta

from fs_event_studio.domain import json_text
from fs_event_studio.domain.json_text import JsonObject
from fs_event_studio.domain.timestamps import write_timestamp
from fs_event_studio.sandbox.answers import SESSION_NOT_FOUND, RefusedError, Reply, invalid, success_text
from fs_event_studio.sandbox.events import StoredEvent
from fs_event_studio.sandbox.json_building import array_of, object_of, text_of
from fs_event_studio.sandbox.quotas import period_of
from fs_event_studio.sandbox.routes import Call
from fs_event_studio.sandbox.sessions import Session

DEFAULT_LIMIT = 20
EVENT_TYPE = "custom"


def list_sessions(call: Call) -> Reply:
    """`GET /v2/sessions`: newest first, one page."""
    limit = call.query.number("limit", DEFAULT_LIMIT, least=1)
    newest_first = sorted(_asked_for(call), key=lambda session: session.started_at, reverse=True)
    url = call.tenant.account.app_url
    results: list[JsonObject] = [
        {
            "id": session.id,
            "app_url": f"{url}/session/{session.id}",
            "created_time": write_timestamp(session.started_at),
        }
        for session in newest_first[:limit]
    ]
    return success_text(text_of({"results": [*results]}))


def session_events(call: Call) -> Reply:
    """`GET /v2/sessions/{session_id}/events`: the server events that joined it."""
    session = session_of(call)
    events = [_event(event, session) for event in visible_events(call, session)]
    return success_text(object_of({"events": array_of(events)}))


def get_quotas(call: Call) -> Reply:
    """`GET /v2/organization/quotas`: numbers as texts. Source: QUOTA."""
    period = period_of(call.now)
    used = call.tenant.quota_book.in_period(period)

    def quota(usage: int, limit: int) -> JsonObject:
        start, end = write_timestamp(period.start), write_timestamp(period.end)
        return {"usage": str(usage), "limit": str(limit), "period_start": start, "period_end": end}

    answer: JsonObject = {
        "session_quota": quota(used.sessions, call.assumptions.session_quota),
        "server_event_quota": quota(used.server_events, call.assumptions.server_event_quota),
    }
    return success_text(text_of(answer))


def session_of(call: Call) -> Session:
    """The session in the path, in any of its forms. Errors: RefusedError."""
    session = call.tenant.visits.by_id(call.path["session_id"])
    if session is None:
        raise RefusedError(SESSION_NOT_FOUND)
    return session


def visible_events(call: Call, session: Session) -> list[StoredEvent]:
    """The events of a session that can be seen by now, in the order of their own timestamps."""
    delay = timedelta(seconds=call.assumptions.context_delay_s)
    events = (event for event in call.tenant.log.of_session(session.id) if call.now - event.received_at >= delay)
    return sorted(events, key=lambda event: event.arrival.timestamp)


def properties_of(event: StoredEvent) -> JsonObject:
    """The event's own properties."""
    document = json_text.read(event.arrival.body).value
    properties = document.get("properties") if isinstance(document, dict) else None
    return properties if isinstance(properties, dict) else {}


def _asked_for(call: Call) -> list[Session]:
    uid, email, session_uid = (call.query.text(name) for name in ("uid", "email", "session_uid"))
    if bool(session_uid) == bool(uid or email):
        message = "Ask by “uid”, by “email” or both, or by “session_uid” alone (the wording is the sandbox's own)."
        raise RefusedError(invalid(message, "sessions.query"))
    if session_uid:
        session = call.tenant.visits.by_uid(session_uid)
        return [session] if session else []
    by_uid = call.tenant.people.by_uid(uid)
    users = {by_uid.id} if by_uid else set()
    users |= {user.id for user in call.tenant.people.all() if email and user.email == email}
    return [session for user_id in sorted(users) for session in call.tenant.visits.of_user(user_id)]


def _event(event: StoredEvent, session: Session) -> str:
    device, _, number = session.id.partition(":")
    own = object_of({"name": text_of(event.arrival.name), "properties": text_of(properties_of(event))})
    return object_of(
        {
            "device_id": text_of(device),
            "session_id": text_of(number),
            "view_id": text_of("1"),
            "event_time": text_of(write_timestamp(event.arrival.timestamp)),
            "event_type": text_of(EVENT_TYPE),
            "event_properties": own,
            "source_type": text_of("server"),
            "source_properties": "{}",
        }
    )
