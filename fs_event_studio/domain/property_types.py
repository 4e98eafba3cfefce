"""The types that Fullstory knows for property values, and what it infers from JSON."""

import re
from collections.abc import Iterator
from enum import StrEnum

from fs_event_studio.domain.json_text import JsonNumber, JsonObject, JsonValue
from fs_event_studio.domain.timestamps import TimestampFault, read_timestamp

_V1_TYPES = ("str", "int", "real", "date", "bool", "strs", "ints", "reals", "dates", "bools")
V1_SUFFIX = re.compile(rf".+_({'|'.join(_V1_TYPES)})")
"""Names that v1 required and v2 asks to leave off."""
V1_ENDINGS = tuple(f"_{name}" for name in _V1_TYPES)
"""With what they end."""


class PropertyType(StrEnum):
    """Type names as a `schema` writes them."""

    STR = "str"
    INT = "int"
    REAL = "real"
    BOOL = "bool"
    DATE = "date"
    STRS = "strs"
    INTS = "ints"
    REALS = "reals"
    BOOLS = "bools"
    DATES = "dates"

    @property
    def element(self) -> "PropertyType | None":
        """The type of the elements of a plural; None for a single value's type."""
        return PropertyType(self[:-1]) if self in _PLURALS else None


_PLURALS = frozenset({PropertyType.STRS, PropertyType.INTS, PropertyType.REALS, PropertyType.BOOLS, PropertyType.DATES})


def inferred_type(value: JsonValue) -> PropertyType | None:
    """What Fullstory is documented to infer without a schema; None where that is not known.

    Every number is `real`, whole ones too. A date is a `str` unless it is declared (the sources differ).
    """
    match value:
        case bool():
            return PropertyType.BOOL
        case str():
            return PropertyType.STR
        case JsonNumber():
            return PropertyType.REAL
        case list() if value:
            kinds = {inferred_type(item) for item in value}
            single = kinds.pop() if len(kinds) == 1 else None
            return PropertyType(f"{single}s") if single and single.element is None else None
        case _:
            return None


def matches(value: JsonValue, kind: PropertyType) -> bool:
    """Whether `value` is of the declared type."""
    if kind.element:
        return isinstance(value, list) and all(matches(item, kind.element) for item in value)
    match kind:
        case PropertyType.BOOL:
            return isinstance(value, bool)
        case PropertyType.STR:
            return isinstance(value, str)
        case PropertyType.REAL:
            return isinstance(value, JsonNumber)
        case PropertyType.INT:
            return isinstance(value, JsonNumber) and value.is_integer
        case _:
            return isinstance(value, str) and looks_like_date(value)


def looks_like_date(text: str) -> bool:
    """Whether `text` is a date, or a date and time, in ISO 8601."""
    return read_timestamp(text).fault in {None, TimestampFault.NO_OFFSET}


def leaves(properties: JsonObject, prefix: str = "") -> Iterator[tuple[str, JsonValue]]:
    """Every value that is not a non-empty object, with its dotted path, which is also its key in a schema."""
    for name, value in properties.items():
        if isinstance(value, dict) and value:
            yield from leaves(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value
