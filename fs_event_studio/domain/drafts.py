"""What a person is composing: form fields on one side, the exact body and its problems on the other."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import NamedTuple

from fs_event_studio.domain import json_text
from fs_event_studio.domain.context import PREFIX as CONTEXT_PREFIX
from fs_event_studio.domain.context import ContextDraft
from fs_event_studio.domain.display import escaped
from fs_event_studio.domain.events import ServerEvent
from fs_event_studio.domain.identification import Member, Mode, ModeKey, mode_of
from fs_event_studio.domain.json_text import JsonObject, JsonValue
from fs_event_studio.domain.moments import is_relative, read_moment
from fs_event_studio.domain.problems import Problem, Repair
from fs_event_studio.domain.property_rows import PropertyRow, ReadRows, RowKind, read_rows
from fs_event_studio.domain.rules import CheckedBody, check_body
from fs_event_studio.domain.timestamps import write_timestamp

__all__ = [
    "Composition",
    "Draft",
    "PropertyRow",
    "RowKind",
    "compose",
    "event_of",
    "other_paths",
    "read_grids",
    "repaired",
]


@dataclass(frozen=True, slots=True)
class Draft:
    """An event as typed. values: the text of each identifying field; only the chosen mode's is sent.

    timestamp: as typed: ISO 8601, or a relative moment (moments.py) that is worked out when the body is made; empty
    for the server's time of receipt.   literal_timestamp: send it as it stands, even if it reads as a relative moment.
    declared: schema entries beside those that the rows make.   other: members of the body that have no field.
    context: its fields.   page_rows, page_declared: like rows and declared, of the page properties.
    """

    name: str = ""
    mode: ModeKey = ModeKey.USER_UID_RECENT
    values: Mapping[Member, str] = field(default_factory=dict)
    timestamp: str = ""
    rows: tuple[PropertyRow, ...] = ()
    declared: Mapping[str, JsonValue] = field(default_factory=dict)
    other: Mapping[str, JsonValue] = field(default_factory=dict)
    literal_timestamp: bool = False
    context: ContextDraft = field(default_factory=ContextDraft)
    page_rows: tuple[PropertyRow, ...] = ()
    page_declared: Mapping[str, JsonValue] = field(default_factory=dict)

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

    @property
    def has_relative_timestamp(self) -> bool:
        """Whether the timestamp is worked out anew each time the body is made."""
        return not self.literal_timestamp and is_relative(self.timestamp)

    @property
    def unlisted(self) -> tuple[str, ...]:
        """The dotted paths of what is sent without having a field."""
        schemas = (("schema", self.declared), ("page_properties_schema", self.page_declared))
        entries = (f"{name}.properties.{path}" for name, declared in schemas for path in declared)
        return (*other_paths(self.other), *self.context.others, *entries)

    def without_unlisted(self) -> "Draft":
        """The draft without what has no field."""
        context = ContextDraft(self.context.texts)
        return replace(self, other={}, declared={}, page_declared={}, context=context)

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


class ReadGrids(NamedTuple):
    """The rows of a draft, read: those of the event and those of its page."""

    event: ReadRows
    page: ReadRows


def read_grids(draft: Draft) -> ReadGrids:
    """Read the rows of a draft."""
    return ReadGrids(read_rows(draft.rows), read_rows(draft.page_rows, "page_properties"))


def event_of(draft: Draft, read: ReadGrids, timestamp: str) -> ServerEvent:
    """The event that a draft makes. read: its rows.   timestamp: in the body."""
    return ServerEvent(
        draft.name,
        draft.fragment,
        timestamp,
        properties=read.event.values,
        schema={**draft.declared, **read.event.declared},
        other={**draft.other, **_facets(draft, read.page)},
    )


def _facets(draft: Draft, page: ReadRows) -> JsonObject:
    """The members beside the properties that have fields; those with nothing in them are left out."""
    schema: JsonObject = {**draft.page_declared, **page.declared}
    members: JsonObject = {
        "context": draft.context.document(),
        "page_properties": page.values,
        "page_properties_schema": {"properties": schema} if schema else {},
    }
    return {name: value for name, value in members.items() if value}


def compose(draft: Draft, now: datetime) -> Composition:
    """The body of a draft and its problems. `now`: aware. Never raises, whatever was typed."""
    read = read_grids(draft)
    text = escaped(json_text.write(event_of(draft, read, _timestamp(draft, now)).document()))
    checked = check_body(text, now)
    return Composition(text, checked, (*read.event.problems, *read.page.problems, *checked.problems))


def _timestamp(draft: Draft, now: datetime) -> str:
    """What is sent; a relative moment that does not exist stands as it was typed, which the checks complain about."""
    moment = None if draft.literal_timestamp else read_moment(draft.timestamp, now)
    return write_timestamp(moment) if moment else draft.timestamp


def repaired(draft: Draft, repair: Repair) -> Draft:
    """The draft after a repair of one of its fields; unchanged if the repair is not about a field of the form."""
    text = repair.value if isinstance(repair.value, str) else ""
    if repair.path == "timestamp":
        return replace(draft, timestamp=text, literal_timestamp=False)
    if repair.path.startswith(CONTEXT_PREFIX):
        return replace(draft, context=draft.context.with_texts({repair.path.removeprefix(CONTEXT_PREFIX): text}))
    if repair.path == draft.chosen.member:
        return draft.with_value(draft.chosen.member, text)
    return draft
