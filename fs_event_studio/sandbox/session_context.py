"""The context of a session: its events, filtered and cut, for a language model (API reference 6.2). Source: GETCTX."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from fs_event_studio.domain.json_text import JsonNumber, JsonObject, JsonValue
from fs_event_studio.domain.timestamps import read_timestamp, write_timestamp
from fs_event_studio.sandbox.answers import RefusedError, Reply, invalid, success_text
from fs_event_studio.sandbox.events import StoredEvent
from fs_event_studio.sandbox.json_building import JsonText, array_of, object_of, text_of
from fs_event_studio.sandbox.routes import Call
from fs_event_studio.sandbox.session_endpoints import EVENT_TYPE, properties_of, session_of, visible_events
from fs_event_studio.sandbox.sessions import Session
from fs_event_studio.sandbox.user_bodies import read_object

MAX_LIMIT = 2**53
PARTS = ("org", "user", "location", "device")


class SliceMode(StrEnum):
    """Which end of the session is kept."""

    UNSPECIFIED = "UNSPECIFIED"
    FIRST = "FIRST"
    LAST = "LAST"
    TIMESTAMP = "TIMESTAMP"


@dataclass(frozen=True, slots=True)
class Slice:
    """Which events are wanted. Limits of 0 are none; the span is in milliseconds."""

    mode: SliceMode
    event_limit: int
    duration_limit_ms: int
    start: datetime | None
    end: datetime | None

    def of(self, events: list[StoredEvent]) -> list[StoredEvent]:
        """The events within, in the same order."""
        if self.mode is SliceMode.TIMESTAMP:
            events = [event for event in events if self._is_between(event.arrival.timestamp)]
        if not events:
            return []
        if self.mode is SliceMode.LAST:
            last = events[-1].arrival.timestamp
            within = [event for event in events if self._is_near(last - event.arrival.timestamp)]
            return within[-self.event_limit :] if self.event_limit else within
        first = (self.start if self.mode is SliceMode.TIMESTAMP else None) or events[0].arrival.timestamp
        within = [event for event in events if self._is_near(event.arrival.timestamp - first)]
        return within[: self.event_limit] if self.event_limit else within

    def _is_between(self, moment: datetime) -> bool:
        return (self.start is None or moment >= self.start) and (self.end is None or moment <= self.end)

    def _is_near(self, span: timedelta) -> bool:
        return not self.duration_limit_ms or span.total_seconds() * 1000 <= self.duration_limit_ms


@dataclass(frozen=True, slots=True)
class Filter:
    """Which kinds of events are wanted; no included kinds mean all."""

    included: frozenset[str]
    excluded: frozenset[str]
    without_api_events: bool

    def takes(self, event: StoredEvent) -> bool:
        """Whether the event, which is one of the API, passes."""
        kinds = {event.arrival.name, EVENT_TYPE}
        if self.without_api_events or kinds & self.excluded:
            return False
        return not self.included or bool(kinds & self.included)


def generate_context(call: Call) -> Reply:
    """`POST /v2/sessions/{session_id}/context`. The body may be empty."""
    session = session_of(call)
    asked = read_object(call.request.body) if call.request.body.strip() else {}
    part, wanted = _read_slice(_object(asked, "slice")), _read_filter(_object(asked, "events"))
    events = part.of([event for event in visible_events(call, session) if wanted.takes(event)])
    shown = array_of(_event(event) for event in events)
    data = {
        "context": text_of(_surroundings(call, session, _object(asked, "context"))),
        "pages": array_of([object_of({"events": shown})]) if events else "[]",
    }
    return success_text(object_of({"context_data": object_of(data)}))


def _event(event: StoredEvent) -> JsonText:
    return object_of(
        {
            "type": text_of(event.arrival.name),
            "timestamp": text_of(write_timestamp(event.arrival.timestamp)),
            "properties": text_of(properties_of(event)),
        }
    )


def _surroundings(call: Call, session: Session, wanted: JsonObject) -> JsonObject:
    included, excluded = _texts(wanted, "include"), _texts(wanted, "exclude")
    shown = {part for part in PARTS if part in (included or PARTS) and part not in excluded}
    user = call.tenant.people.by_id(session.user_id)
    about_user: JsonObject = {"id": session.user_id}
    if user:
        named: JsonObject = {"uid": user.uid, "display_name": user.display_name, "email": user.email}
        about_user |= {name: text for name, text in named.items() if text} | {"properties": user.properties}
    everything: JsonObject = {
        "org_context": {"org_id": call.tenant.account.org_id},
        "user_context": about_user,
        "location_context": {},
        "device_context": {"screen_size": {}, "viewport_size": {}},
    }
    return {f"{part}_context": everything[f"{part}_context"] for part in PARTS if part in shown}


def _read_slice(asked: JsonObject) -> Slice:
    mode = asked.get("mode")
    if mode is not None and not (isinstance(mode, str) and mode in {"", *SliceMode}):
        raise _refused("slice.mode", f"one of {', '.join(SliceMode)}")
    return Slice(
        SliceMode(mode or SliceMode.FIRST),
        _limit(asked, "event_limit"),
        _limit(asked, "duration_limit_ms"),
        _moment(asked, "start_timestamp"),
        _moment(asked, "end_timestamp"),
    )


def _read_filter(asked: JsonObject) -> Filter:
    included, excluded = _texts(asked, "include_types"), _texts(asked, "exclude_types")
    return Filter(frozenset(included), frozenset(excluded), asked.get("exclude_api_events") is True)


def _limit(asked: JsonObject, name: str) -> int:
    """Numbers of 64 bits may come as texts, as they do in protobuf's JSON."""
    value = asked.get(name)
    literal = value.literal if isinstance(value, JsonNumber) else value
    if literal is None:
        return 0
    if not (
        isinstance(literal, str) and literal.isascii() and literal.isdigit() and len(literal) <= len(str(MAX_LIMIT))
    ):
        raise _refused(f"slice.{name}", "a whole number from 0 on")
    return int(literal)


def _moment(asked: JsonObject, name: str) -> datetime | None:
    value = asked.get(name)
    if value is None:
        return None
    moment = read_timestamp(value).moment if isinstance(value, str) else None
    if moment is None:
        raise _refused(f"slice.{name}", "a moment in ISO 8601")
    return moment


def _object(document: JsonObject, name: str) -> JsonObject:
    value: JsonValue = document.get(name)
    if value is not None and not isinstance(value, dict):
        raise _refused(name, "an object")
    return value or {}


def _texts(document: JsonObject, name: str) -> list[str]:
    value = document.get(name)
    if value is None:
        return []
    texts = [item for item in value if isinstance(item, str)] if isinstance(value, list) else None
    if texts is None or texts != value:
        raise _refused(name, "a list of texts")
    return texts


def _refused(name: str, wanted: str) -> RefusedError:
    return RefusedError(
        invalid(f"“{name}” is not {wanted} (the wording is the sandbox's own).", "sessions.context-slice")
    )
