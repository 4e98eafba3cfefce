"""The lines of the properties grid as typed, and the JSON values and schema entries that they make."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from fs_event_studio.domain import json_text
from fs_event_studio.domain.json_text import JsonObject, JsonValue
from fs_event_studio.domain.phrases import Phrase, reason_of
from fs_event_studio.domain.problems import Basis, Problem, Rule, Severity, quoted
from fs_event_studio.domain.property_types import PropertyType, looks_like_date, matches
from fs_event_studio.domain.sources import CUSTOM_PROPERTIES, EVENTS_SPEC


class RowKind(StrEnum):
    """What a row's text means. `object` and `array` have rows of their own; `json` is any JSON value, such as null."""

    STR = "str"
    REAL = "real"
    INT = "int"
    BOOL = "bool"
    DATE = "date"
    STRS = "strs"
    REALS = "reals"
    INTS = "ints"
    BOOLS = "bools"
    DATES = "dates"
    OBJECT = "object"
    ARRAY = "array"
    JSON = "json"

    @property
    def element(self) -> "RowKind | None":
        """The kind of the elements of a plural; None for any other kind."""
        return RowKind(self[:-1]) if self in _PLURALS else None

    @property
    def has_children(self) -> bool:
        """Whether its value stands in rows of their own."""
        return self in {RowKind.OBJECT, RowKind.ARRAY}

    @property
    def declares(self) -> bool:
        """Whether it is a type that Fullstory would not infer, so that the schema must name it."""
        return self in _DECLARED


MAX_LEVELS = 100
"""How deep rows may stand in rows."""

_PLURALS = frozenset({RowKind.STRS, RowKind.REALS, RowKind.INTS, RowKind.BOOLS, RowKind.DATES})
_DECLARED = frozenset({RowKind.INT, RowKind.DATE, RowKind.INTS, RowKind.DATES})

VALUE_FORM = Rule(
    "form.property-value",
    Severity.ERROR,
    Basis.DOCUMENTED,
    "A property's value is written as its type asks.",
    CUSTOM_PROPERTIES,
)
NAME_MISSING = Rule("form.property-unnamed", Severity.ERROR, Basis.DOCUMENTED, "A property has a name.", EVENTS_SPEC)
NAME_TWICE = Rule("form.property-twice", Severity.ERROR, Basis.DOCUMENTED, "A property is named once.", EVENTS_SPEC)


@dataclass(frozen=True, slots=True)
class PropertyRow:
    """One line of the properties grid, as typed.

    text: the value.   children: the rows of an object or array; those of an array have no names.
    """

    name: str = ""
    kind: RowKind = RowKind.STR
    text: str = ""
    children: "tuple[PropertyRow, ...]" = ()

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed; blank rows are not sent."""
        return not self.name and not self.text and not self.children

    @property
    def path(self) -> str:
        """The dotted path under which problems of this row are listed, if it stands in no other row."""
        return f"properties.{self.name}"


class ReadRows(NamedTuple):
    """What rows make.

    values: of the properties; what cannot be read as its type stands as the text that was typed.
    declared: schema entries, by the dotted path of the property.
    """

    values: JsonObject
    declared: dict[str, str]
    problems: tuple[Problem, ...]


def read_rows(rows: Sequence[PropertyRow], member: str = "properties") -> ReadRows:
    """Read the rows of the properties in this member of the body."""
    reading = _Reading()
    values = reading.members(rows, member, "")
    return ReadRows(values, reading.declared, tuple(reading.problems))


def row_value(row: PropertyRow) -> JsonValue:
    """The JSON value of one row.

    Errors: ValueError, with a sentence, if it or one of its rows is not written as its type asks.
    """
    reading = _Reading()
    (value,) = reading.elements((row,), "")
    if reading.problems:
        raise ValueError(reading.problems[0].text)
    return value


class _Reading:
    """Collects, on the way through the rows, what they declare and what is wrong with them."""

    def __init__(self) -> None:
        self.declared: dict[str, str] = {}
        self.problems: list[Problem] = []
        self.level = 1

    def members(self, rows: Sequence[PropertyRow], here: str, prefix: str | None) -> JsonObject:
        """The object of these rows.

        here: its path for problems.   prefix: of the schema entries, with a dot at its end; None inside an array,
        for whose elements the API documents no entries.
        """
        values: JsonObject = {}
        for number, row in enumerate(rows, 1):
            if row.is_blank:
                continue
            if not row.name:
                self.problems.append(_unnamed(number, here))
                continue
            path = f"{here}.{row.name}"
            inner = None if prefix is None else f"{prefix}{row.name}"
            values[row.name] = self._value(row, path, inner)
            if inner is not None and row.kind.declares:
                self.declared[inner] = row.kind.value
        if len(values) < len(rows):
            self.problems.extend(_names_twice(rows, here))
        return values

    def elements(self, rows: Sequence[PropertyRow], here: str) -> list[JsonValue]:
        """The array of these rows."""
        return [self._value(row, f"{here}.{number}", None) for number, row in enumerate(rows)]

    def _value(self, row: PropertyRow, path: str, inner: str | None) -> JsonValue:
        self.level += 1
        try:
            if not row.kind.has_children or self.level > MAX_LEVELS:
                return _read(row.text, row.kind, self.level)
            if row.kind is RowKind.OBJECT:
                return self.members(row.children, path, None if inner is None else f"{inner}.")
            return self.elements(row.children, path)
        except ValueError as error:
            self.problems.append(
                Problem(
                    VALUE_FORM, path, Phrase("{0}: {1}", quoted(row.name or path), reason_of(error)), _FIXES[row.kind]
                )
            )
            return row.text
        finally:
            self.level -= 1


def _unnamed(number: int, here: str) -> Problem:
    return Problem(NAME_MISSING, f"{here}[{number}]", Phrase("Row {0} has a value but no name.", number), "Name it.")


def _names_twice(rows: Sequence[PropertyRow], here: str) -> Iterator[Problem]:
    counts = Counter(row.name for row in rows if row.name)
    for name, count in counts.items():
        if count > 1:
            yield Problem(
                NAME_TWICE,
                f"{here}.{name}",
                Phrase("{0} stands in {1} rows; only the last one is in the body.", quoted(name), count),
                "Rename or remove the others.",
            )


_FIXES = {
    RowKind.STR: "Choose another type.",
    RowKind.REAL: "Write a number such as 12.50, or choose str.",
    RowKind.INT: "Write a whole number such as 12, or choose real or str.",
    RowKind.BOOL: "Write true or false, or choose str.",
    RowKind.DATE: "Write it as 2026-01-31 or 2026-01-31T09:30:00Z, or choose str.",
    RowKind.STRS: 'Write texts with commas between them, or a JSON array such as ["a", "b"].',
    RowKind.REALS: "Write numbers with commas between them, such as 1.50, 2.",
    RowKind.INTS: "Write whole numbers with commas between them, such as 1, 2.",
    RowKind.BOOLS: "Write true or false with commas between them.",
    RowKind.DATES: "Write dates with commas between them, such as 2026-01-31, 2026-02-28.",
    RowKind.OBJECT: "Choose json.",
    RowKind.ARRAY: "Choose json.",
    RowKind.JSON: "Write one JSON value, or choose str.",
}


def _read(text: str, kind: RowKind, level: int) -> JsonValue:
    """The value that `text` means. level: how many objects and arrays of the body are around it.

    Errors: ValueError, with a sentence.
    """
    if kind.element:
        return _items(text.strip(), kind.element, level)
    match kind:
        case RowKind.STR:
            return text
        case RowKind.REAL:
            return json_text.read_number(text.strip())
        case RowKind.INT:
            return _whole_number(text.strip())
        case RowKind.BOOL:
            return _truth(text.strip())
        case RowKind.DATE:
            return _date(text.strip())
        case RowKind.JSON:
            return _json_value(text.strip(), level)
        case _:
            raise ValueError(Phrase("it stands too deep. Write what is inside as one JSON value."))


def _items(text: str, element: RowKind, level: int) -> list[JsonValue]:
    """The elements of a plural: written as a JSON array, or simply with commas between them."""
    if not text.startswith("["):
        return [_read(item.strip(), element, level) for item in text.split(",")] if text else []
    items = _json_value(text, level)
    assert isinstance(items, list)  # it starts like one
    if not all(matches(item, PropertyType(element.value)) for item in items):
        raise ValueError(Phrase("not every element of {0} is of the type {1}.", quoted(text), element.value))
    return items


def _truth(text: str) -> bool:
    if text not in {"true", "false"}:
        raise ValueError(Phrase("{0} is neither true nor false.", quoted(text)))
    return text == "true"


def _date(text: str) -> str:
    if not looks_like_date(text):
        raise ValueError(Phrase("{0} is not a date in ISO 8601.", quoted(text)))
    return text


def _whole_number(text: str) -> JsonValue:
    number = json_text.read_number(text)
    if not number.is_integer:
        raise ValueError(Phrase("{0} is not a whole number.", quoted(text)))
    return number


def _json_value(text: str, level: int) -> JsonValue:
    parsed = json_text.read(text)
    if parsed.duplicates:
        raise ValueError(Phrase("{0} stands more than once.", quoted(parsed.duplicates[0])))
    around = parsed.value
    for _ in range(level):
        around = [around]
    json_text.write(around)  # it must still fit into the nesting limit inside the body
    return parsed.value
