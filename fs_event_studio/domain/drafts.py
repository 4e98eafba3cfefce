"""What a person is composing: form fields on one side, the exact body and its problems on the other."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import NamedTuple

from fs_event_studio.domain import json_text
from fs_event_studio.domain.display import escaped
from fs_event_studio.domain.events import ServerEvent
from fs_event_studio.domain.identification import Member, Mode, ModeKey, mode_of
from fs_event_studio.domain.json_text import JsonObject, JsonValue
from fs_event_studio.domain.problems import Problem, Repair
from fs_event_studio.domain.property_rows import PropertyRow, ReadRows, RowKind, read_rows
from fs_event_studio.domain.rules import CheckedBody, check_body

__all__ = ["Composition", "Draft", "PropertyRow", "RowKind", "compose", "event_of", "other_paths", "repaired"]


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


def other_paths(other: Mapping[str, JsonValue]) -> tuple[str, ...]:
    """The dotted paths, for people, of the members that have no field."""
    return tuple(
        f"{name}.{inner}" if inner else name
        for name, value in other.items()
        for inner in (value if name in {"user", "session"} and isinstance(value, dict) and value else ("",))
    )


def event_of(draft: Draft, read: ReadRows) -> ServerEvent:
    """The event that a draft makes. read: its rows."""
    return ServerEvent(
        draft.name,
        draft.fragment,
        draft.timestamp,
        properties=read.values,
        schema={**draft.declared, **read.declared},
        other=draft.other,
    )


def compose(draft: Draft, now: datetime) -> Composition:
    """The body of a draft and its problems. `now`: aware. Never raises, whatever was typed."""
    read = read_rows(draft.rows)
    text = escaped(json_text.write(event_of(draft, read).document()))
    checked = check_body(text, now)
    return Composition(text, checked, (*read.problems, *checked.problems))


def repaired(draft: Draft, repair: Repair) -> Draft:
    """The draft after a repair of one of its fields; unchanged if the repair is not about a field of the form."""
    text = repair.value if isinstance(repair.value, str) else ""
    if repair.path == "timestamp":
        return replace(draft, timestamp=text)
    if repair.path == draft.chosen.member:
        return draft.with_value(draft.chosen.member, text)
    return draft
