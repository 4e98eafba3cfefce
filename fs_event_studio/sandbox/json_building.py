"""Writing JSON text from parts that are JSON texts already.

Kept events are nested as deep as is read at all; wrapped into an answer, they would be deeper than is written.
"""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from fs_event_studio.domain import json_text
from fs_event_studio.domain.json_text import JsonNumber, JsonValue

JsonText: TypeAlias = str
"""The text of one JSON value."""


def text_of(value: JsonValue) -> JsonText:
    """The value on one line."""
    return json_text.write(value, indent=None)


def object_of(members: Mapping[str, JsonText | None]) -> JsonText:
    """An object of these members; those that are None are left out."""
    inner = ", ".join(f"{text_of(name)}: {value}" for name, value in members.items() if value is not None)
    return f"{{{inner}}}"


def array_of(items: Iterable[JsonText]) -> JsonText:
    """An array of these items."""
    return f"[{', '.join(items)}]"


def number(value: float) -> JsonNumber:
    """A whole number, or a finite fraction, as JSON writes it."""
    return JsonNumber(repr(value))
