"""Reading the body of a user, and of a batch of them (API reference 5). Source: USERSPEC."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from fs_event_studio.domain import json_text
from fs_event_studio.domain.json_text import JsonObject, JsonTextError, JsonValue
from fs_event_studio.domain.problems import Rule
from fs_event_studio.domain.property_types import PropertyType, inferred_type, leaves, looks_like_date
from fs_event_studio.sandbox import own_rules
from fs_event_studio.sandbox.answers import RefusedError, Reply, failure, invalid
from fs_event_studio.sandbox.json_building import text_of

MAX_LEVELS = 100
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*", re.ASCII)
_TYPES = frozenset(PropertyType)
_TEXTS = {
    "id": None,
    "uid": own_rules.MAX_UID_CHARS,
    "display_name": own_rules.MAX_DISPLAY_NAME_CHARS,
    "email": own_rules.MAX_EMAIL_CHARS,
}
"""Longest value of each member that is a text."""


@dataclass(frozen=True, slots=True)
class UserDraft:
    """The members of a body that count; absent ones are empty.

    types: of the properties, by dotted path, declared or inferred.   rules: ids of those by which it is doubtful.
    """

    id: str = ""
    uid: str = ""
    display_name: str = ""
    email: str = ""
    properties: JsonObject = field(default_factory=dict)
    types: Mapping[str, str] = field(default_factory=dict)
    rules: tuple[str, ...] = ()


def read_object(body: bytes) -> JsonObject:
    """The JSON object that a body is. Errors: RefusedError."""
    try:
        parsed = json_text.read(body)
    except JsonTextError as error:
        raise RefusedError(invalid(f"The body is not usable JSON: {error}", "json.malformed")) from error
    if parsed.duplicates:
        message = f"“{parsed.duplicates[0]}” stands more than once (the wording is the sandbox's own)."
        raise RefusedError(invalid(message, "json.duplicate-member"))
    if not isinstance(parsed.value, dict):
        raise RefusedError(invalid("The body is not a JSON object.", "json.not-an-object"))
    return parsed.value


def read_user(document: JsonObject, *, iso_text_is_date: bool) -> UserDraft:
    """The user that a body describes. Errors: RefusedError."""
    for refusal in _refusals(document):
        raise RefusedError(refusal)
    sent = _object(document, "properties")
    kept = _kept(sent)
    declared = _object(_object(document, "schema"), "properties")
    return UserDraft(
        **{name: _text(document, name) for name in _TEXTS},
        properties=kept,
        types={path: _type(value, declared.get(path), iso_text_is_date) for path, value in leaves(kept)},
        rules=() if kept == sent else (own_rules.USER_PROPERTY.id,),
    )


def types_of(properties: JsonObject, declared: JsonObject, *, iso_text_is_date: bool) -> dict[str, str]:
    """By dotted path, the type that is declared, or else inferred."""
    return {path: _type(value, declared.get(path), iso_text_is_date) for path, value in leaves(properties)}


def _refusals(document: JsonObject) -> Iterator[Reply]:
    if not _is_shallow(document, MAX_LEVELS):
        yield invalid(f"The body is nested deeper than {MAX_LEVELS} levels.", "users.depth")
    for name, longest in _TEXTS.items():
        value = document.get(name)
        if value is not None and not isinstance(value, str):
            yield _refused(own_rules.USER_MEMBER_TYPE, f"“{name}” is not a text.")
        if isinstance(value, str) and longest and len(value) > longest:
            yield _refused(own_rules.USER_LENGTH, f"“{name}” has more than {longest} characters.")
    for name in ("properties", "schema"):
        value = document.get(name)
        if value is not None and not isinstance(value, dict):
            yield _refused(own_rules.USER_MEMBER_TYPE, f"“{name}” is not an object.")
    if len(_object(document, "properties")) > own_rules.MAX_PROPERTIES:
        yield _refused(own_rules.USER_PROPERTY_COUNT, f"There are more than {own_rules.MAX_PROPERTIES} properties.")


def _refused(rule: Rule, message: str) -> Reply:
    assert rule.refusal
    return failure(rule.refusal.status, rule.refusal.code, message, rules=(rule.id,))


def _kept(properties: JsonObject, prefix: str = "") -> JsonObject:
    """Without names and values that are rejected, and without null."""
    kept: JsonObject = {}
    for name, value in properties.items():
        path = f"{prefix}{name}"
        if value is None or not _NAME.fullmatch(name) or len(path) > own_rules.MAX_NAME_CHARS:
            continue
        if isinstance(value, dict):
            kept[name] = _kept(value, f"{path}.")
        elif _size_bytes(value) <= own_rules.MAX_VALUE_BYTES:
            kept[name] = value
    return kept


def _size_bytes(value: JsonValue) -> int:
    return len((value if isinstance(value, str) else text_of(value)).encode("utf-8", "replace"))


def _type(value: JsonValue, declared: JsonValue, iso_text_is_date: bool) -> str:  # noqa: FBT001 - a setting
    if isinstance(declared, str) and declared in _TYPES:
        return declared
    if iso_text_is_date and isinstance(value, str) and looks_like_date(value):
        return PropertyType.DATE
    return inferred_type(value) or PropertyType.STR


def _is_shallow(value: JsonValue, levels: int) -> bool:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return levels > 0 and all(_is_shallow(one, levels - 1) for one in inner if isinstance(one, dict | list))


def _object(document: JsonObject, name: str) -> JsonObject:
    value = document.get(name)
    return value if isinstance(value, dict) else {}


def _text(document: JsonObject, name: str) -> str:
    value = document.get(name)
    return value if isinstance(value, str) else ""
