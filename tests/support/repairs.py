"""Applying the repair that a problem offers."""

from fs_event_studio.domain.json_text import JsonObject, JsonValue
from fs_event_studio.domain.problems import Repair


def apply_repair(document: JsonObject, repair: Repair) -> JsonObject:
    """A new document with the repair made; the rest, its order too, is as in `document`.

    An object that the repair leaves empty goes with its last member. Unchanged if something else than an
    object stands on the way.
    """
    return _put(document, repair.path.split("."), repair.value)


def _put(members: JsonObject, path: list[str], value: JsonValue) -> JsonObject:
    name, *rest = path
    if rest:
        child = members.get(name, {})
        if not isinstance(child, dict):
            return members
        value = _put(child, rest, value) or None
    if value is None:
        return {other: kept for other, kept in members.items() if other != name}
    return {**members, name: value}
