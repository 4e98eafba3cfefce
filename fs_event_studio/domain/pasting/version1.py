"""Rewriting an event for v1 of the API as one for v2 (API reference 10)."""

from fs_event_studio.domain.json_text import JsonObject, JsonValue
from fs_event_studio.domain.pasting.remarks import Remark, changed, ignored, listed, suspicious
from fs_event_studio.domain.pasting.suffixes import without_suffixes
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.session_ids import read_session_id

_KNOWN = frozenset({"event_name", "event_data", "timestamp", "session_url", "device_session", "use_recent_session"})


def is_version1(document: JsonObject) -> bool:
    """Whether a body is one for v1."""
    event = document.get("event")
    return "name" not in document and isinstance(event, dict) and "event_name" in event


def convert(document: JsonObject, uid: str | None) -> tuple[JsonObject, tuple[Remark, ...]]:
    """The event for v2.

    document: for which `is_version1`.   uid: the user in the address; None if there was no address of v1.
    """
    event = document["event"]
    assert isinstance(event, dict)
    converted: JsonObject = {"name": event["event_name"]}
    if "timestamp" in event:
        converted["timestamp"] = event["timestamp"]
    whose, remarks = _identification(event, uid)
    converted |= whose
    if "event_data" in event:
        properties, more = _properties(event["event_data"])
        converted |= properties
        remarks += more
    unknown = [name for name in event if name not in _KNOWN] + [name for name in document if name != "event"]
    if unknown:
        remarks.append(
            ignored("", Phrase("v1 does not know these members, so they were left out: {0}.", listed(unknown)))
        )
    first = changed("", "The text is for v1 of the API (“customevent”). It was rewritten for v2.")
    return converted, (first, *remarks)


def _identification(event: JsonObject, uid: str | None) -> tuple[JsonObject, list[Remark]]:
    """The members that say whose event it is: one form only, a session before anything else."""
    given = [name for name in ("session_url", "device_session") if event.get(name)]
    recent = event.get("use_recent_session") is True
    remarks: list[Remark] = []
    if len(given) + recent > 1:
        remarks.append(suspicious("session", "v1 takes only one way of naming the session; the first was kept."))
    if given:
        fragment, more = _session(given[0], event[given[0]])
        user = (
            [ignored("user", Phrase("The user in the address was left out: v2 takes {0} alone.", given[0]))]
            if uid
            else []
        )
        return fragment, [*remarks, *more, *user]
    if not uid:
        remarks.append(
            suspicious("user.uid", "v1 names the user in the address, which was not in the text. Fill in the user.")
        )
    fragment = {"user": {"uid": uid}} if uid else {}
    if recent:
        remarks.append(changed("session.use_most_recent", "“use_recent_session” is “use_most_recent” in v2."))
        fragment |= {"session": {"use_most_recent": True}}
    return fragment, remarks


def _session(member: str, value: JsonValue) -> tuple[JsonObject, list[Remark]]:
    text = value if isinstance(value, str) else ""
    reading = read_session_id(text)
    session_id = text if not reading.fault else reading.repaired
    if session_id:
        return {"session": {"id": session_id}}, [changed("session.id", Phrase("It was read out of “{0}”.", member))]
    doubt = suspicious(
        "session.id", Phrase("No session ID can be read out of “{0}”; it stands here as it was.", member)
    )
    return {"session": {"id": value}}, [doubt]


def _properties(data: JsonValue) -> tuple[JsonObject, list[Remark]]:
    if not isinstance(data, dict):
        return {"properties": data}, []
    plain = without_suffixes(data)
    members: JsonObject = {"properties": plain.properties}
    if plain.schema:
        members["schema"] = {"properties": plain.schema}
    return members, list(plain.remarks)
