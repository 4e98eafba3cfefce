"""What a person is composing: form fields on one side, the exact body and its problems on the other."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from fs_event_studio.domain import json_text
from fs_event_studio.domain.events import ServerEvent
from fs_event_studio.domain.identification import Member, Mode, ModeKey, mode_of
from fs_event_studio.domain.json_text import JsonObject, JsonValue
from fs_event_studio.domain.problems import Basis, Problem, Repair, Rule, Severity, quoted
from fs_event_studio.domain.property_types import looks_like_date
from fs_event_studio.domain.rules import CheckedBody, check_body
from fs_event_studio.domain.sources import CUSTOM_PROPERTIES, EVENTS_SPEC


class RowKind(StrEnum):
    """What a row's text means. `json` is any JSON value: an object, an array, null."""

    STR = "str"
    REAL = "real"
    INT = "int"
    BOOL = "bool"
    DATE = "date"
    JSON = "json"


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
    """One line of the properties grid, as typed."""

    name: str = ""
    kind: RowKind = RowKind.STR
    text: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed; blank rows are not sent."""
        return not self.name and not self.text

    @property
    def path(self) -> str:
        """The dotted path under which problems of this row are listed."""
        return f"properties.{self.name}"


@dataclass(frozen=True, slots=True)
class Draft:
    """An event as typed. values: the text of each identifying field; only the chosen mode's is sent.

    timestamp: ISO 8601 as typed; empty for the server's time of receipt.
    declared: schema entries beside those that the rows make.   other: members of the body that have no field.
    """

    name: str = ""
    mode: ModeKey = ModeKey.USER_UID_RECENT
    values: Mapping[Member, str] = field(default_factory=dict)
    timestamp: str = ""
    rows: tuple[PropertyRow, ...] = ()
    declared: Mapping[str, JsonValue] = field(default_factory=dict)
    other: Mapping[str, JsonValue] = field(default_factory=dict)

    @property
    def chosen(self) -> Mode:
        """The chosen mode."""
        return mode_of(self.mode)

    @property
    def value(self) -> str:
        """The text of the chosen mode's field; empty if it has none."""
        member = self.chosen.member
        return self.values.get(member, "") if member else ""

    @property
    def fragment(self) -> JsonObject:
        """The identifying members that will be sent."""
        return self.chosen.fragment(self.value)

    def with_value(self, member: Member, text: str) -> "Draft":
        """The draft with another text in the field of `member`."""
        return replace(self, values={**self.values, member: text})


class Composition(NamedTuple):
    """The exact text of the body that a draft makes, and all that is wrong or doubtful about it."""

    text: str
    checked: CheckedBody
    problems: tuple[Problem, ...]

    @property
    def body(self) -> bytes:
        """The bytes to send."""
        return self.text.encode()

    @property
    def blocked(self) -> bool:
        """Whether a problem keeps it from being sent."""
        return any(problem.blocks for problem in self.problems)


def compose(draft: Draft, now: datetime) -> Composition:
    """The body of a draft and its problems. `now`: aware. Never raises, whatever was typed."""
    rows = [_read_row(number, row) for number, row in enumerate(draft.rows, 1) if not row.is_blank]
    named = [row for row in rows if row.row.name]
    event = ServerEvent(
        draft.name,
        draft.fragment,
        draft.timestamp,
        properties={row.row.name: row.value for row in named},
        schema={**draft.declared, **{row.row.name: row.row.kind.value for row in named if row.declares}},
        other=draft.other,
    )
    text = json_text.write(event.document())
    checked = check_body(text, now)
    own = (*(row.problem for row in rows if row.problem), *_names_twice(draft.rows))
    return Composition(text, checked, (*own, *checked.problems))


def repaired(draft: Draft, repair: Repair) -> Draft:
    """The draft after a repair of one of its fields; unchanged if the repair is not about a field of the form."""
    text = repair.value if isinstance(repair.value, str) else ""
    if repair.path == "timestamp":
        return replace(draft, timestamp=text)
    if repair.path == draft.chosen.member:
        return draft.with_value(draft.chosen.member, text)
    return draft


class _ReadRow(NamedTuple):
    """A row with its JSON value; what cannot be read as its type stands as the text that was typed."""

    row: PropertyRow
    value: JsonValue
    problem: Problem | None = None

    @property
    def declares(self) -> bool:
        """Whether the type is one that Fullstory would not infer, so that the schema must name it."""
        return self.row.kind in {RowKind.INT, RowKind.DATE}


def _read_row(number: int, row: PropertyRow) -> _ReadRow:
    if not row.name:
        return _ReadRow(
            row,
            row.text,
            Problem(NAME_MISSING, f"properties[{number}]", f"Row {number} has a value but no name.", "Name it."),
        )
    try:
        return _ReadRow(row, _row_value(row))
    except ValueError as error:
        return _ReadRow(row, row.text, Problem(VALUE_FORM, row.path, f"{quoted(row.name)}: {error}", _FIXES[row.kind]))


_FIXES = {
    RowKind.STR: "Choose another type.",
    RowKind.REAL: "Write a number such as 12.50, or choose str.",
    RowKind.INT: "Write a whole number such as 12, or choose real or str.",
    RowKind.BOOL: "Write true or false, or choose str.",
    RowKind.DATE: "Write it as 2026-01-31 or 2026-01-31T09:30:00Z, or choose str.",
    RowKind.JSON: "Write one JSON value, or choose str.",
}


def _row_value(row: PropertyRow) -> JsonValue:
    """The JSON value of a row.

    Errors: ValueError, with a sentence.
    """
    text = row.text.strip()
    match row.kind:
        case RowKind.STR:
            return row.text
        case RowKind.REAL:
            return json_text.read_number(text)
        case RowKind.INT:
            return _whole_number(text)
        case RowKind.BOOL:
            if text not in {"true", "false"}:
                raise ValueError(f"{quoted(text)} is neither true nor false.")
            return text == "true"
        case RowKind.DATE:
            if not looks_like_date(text):
                raise ValueError(f"{quoted(text)} is not a date in ISO 8601.")
            return text
        case RowKind.JSON:
            return _json_value(text)


def _whole_number(text: str) -> JsonValue:
    number = json_text.read_number(text)
    if not number.is_integer:
        raise ValueError(f"{quoted(text)} is not a whole number.")
    return number


def _json_value(text: str) -> JsonValue:
    parsed = json_text.read(text)
    if parsed.duplicates:
        raise ValueError(f"{quoted(parsed.duplicates[0])} stands more than once.")
    json_text.write([[parsed.value]])  # it must still fit into the nesting limit inside the body
    return parsed.value


def _names_twice(rows: tuple[PropertyRow, ...]) -> Iterator[Problem]:
    counts = Counter(row.name for row in rows if row.name)
    for name, count in counts.items():
        if count > 1:
            yield Problem(
                NAME_TWICE,
                f"properties.{name}",
                f"{quoted(name)} stands in {count} rows; only the last one is in the body.",
                "Rename or remove the others.",
            )
