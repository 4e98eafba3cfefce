"""A desk as text, for the journal that survives a crash.

Values are written by the types of their fields, so that a field that is added to a draft is kept without a word
here. JSON values, whose nesting is their own affair, are written as texts.
"""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

from fs_event_studio.domain import json_text
from fs_event_studio.domain.desks import Desk
from fs_event_studio.domain.json_text import JsonNumber, JsonObject, JsonTextError, JsonValue
from fs_event_studio.domain.phrases import Phrase

VERSION = 1
VERSION_MEMBER = "fs_event_studio_drafts"

Kept = TypeVar("Kept")


class BadDeskError(ValueError):
    """A text is no desk; the message is a sentence."""


def write_desk(desk: Desk) -> str:
    """The text of a desk."""
    document: JsonObject = {VERSION_MEMBER: JsonNumber(str(VERSION)), "desk": _written(desk, Desk)}
    return json_text.write(document, indent=None)


def read_desk(text: str | bytes) -> Desk:
    """The desk that a text holds; fields that it lacks or that are unknown here are taken as not there.

    Errors: BadDeskError.
    """
    try:
        document = json_text.read(text).value
    except JsonTextError as error:
        raise BadDeskError(Phrase("It is not JSON: {0}", str(error))) from error
    if not isinstance(document, dict) or document.get(VERSION_MEMBER) != JsonNumber(str(VERSION)):
        raise BadDeskError(
            Phrase("It does not begin with “{0}”: {1}; perhaps a newer version wrote it.", VERSION_MEMBER, VERSION)
        )
    try:
        desk = _read(document.get("desk"), Desk)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise BadDeskError(Phrase("Something in it has another form than expected: {0}", str(error))) from error
    if not isinstance(desk, Desk) or not desk.pages:
        raise BadDeskError(Phrase("It holds no tab."))
    return desk.shown(desk.current)


def _written(value: Any, kind: Any) -> JsonValue:  # noqa: ANN401 - whatever a field holds
    if _is_json(kind):
        return json_text.write(value, indent=None)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, str):
        return value
    if isinstance(value, int):
        return JsonNumber(str(value))
    kind = _unwrapped(kind)
    if is_dataclass(kind):
        return {name: _written(getattr(value, name), field_kind) for name, field_kind in _kinds(kind).items()}
    if isinstance(value, tuple):
        return [_written(item, get_args(kind)[0]) for item in value]
    return {_key(name): _written(item, get_args(kind)[1]) for name, item in value.items()}


def _read(value: Any, kind: Any) -> Any:  # noqa: ANN401 - as above
    """Errors: ValueError, TypeError, KeyError, AttributeError for what has another form."""
    if _is_json(kind):
        return json_text.read(value).value
    if value is None:
        return None
    kind = _unwrapped(kind)
    if is_dataclass(kind):
        return _read_fields(value, kind)
    if get_origin(kind) is tuple:
        return tuple(_read(item, get_args(kind)[0]) for item in value)
    if get_origin(kind) is not None:
        name_kind, item_kind = get_args(kind)
        return {name_kind(name): _read(item, item_kind) for name, item in value.items()}
    if kind is int:
        return int(value.literal)
    if kind is bool and not isinstance(value, bool):
        raise TypeError("true or false is expected.")
    if kind is str and not isinstance(value, str):
        raise TypeError("a text is expected.")
    return kind(value)


def _read_fields(value: Any, kind: Any) -> Any:  # noqa: ANN401 - as above
    known = _kinds(kind)
    there = {name: _read(item, known[name]) for name, item in value.items() if name in known}
    lacking = [f.name for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING]
    if missing := set(lacking) - set(there):
        raise ValueError(Phrase("“{0}” is missing.", min(missing)))
    return kind(**there)


def _kinds(kind: Any) -> dict[str, Any]:  # noqa: ANN401 - a dataclass
    """The types of its fields, by name; a type that holds others of itself names itself in quotes."""
    own = f"tuple[{kind.__name__}, ...]"
    return {field.name: tuple[kind, ...] if field.type == own else field.type for field in fields(kind)}


def _is_json(kind: Any) -> bool:  # noqa: ANN401 - a type as written
    """Whether a field of this type holds any JSON value: these types are written as texts."""
    if isinstance(kind, str):
        return True
    return get_origin(kind) in {Mapping, dict} and isinstance(get_args(kind)[1], str)


def _unwrapped(kind: Any) -> Any:  # noqa: ANN401 - as above
    """The type itself of one that may be None."""
    if get_origin(kind) in {Union, UnionType}:
        return next(part for part in get_args(kind) if part is not type(None))
    return kind


def _key(name: object) -> str:
    return str(name.value) if isinstance(name, Enum) else str(name)
