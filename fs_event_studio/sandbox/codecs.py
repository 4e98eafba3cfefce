"""Writing values as JSON and reading them back, with an error that says where, what and how to mend it."""

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import partial
from math import isfinite
from typing import Any, Generic, TypeVar

from fs_event_studio.domain.json_text import JsonNumber, JsonObject, JsonValue
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.problems import quoted
from fs_event_studio.domain.timestamps import TimestampFault, read_timestamp
from fs_event_studio.sandbox.json_building import number

MAX_TEXT_CHARS = 100_000
MAX_ITEMS = 1_000_000
_MAX_DIGITS = 20

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


class UnreadableError(ValueError):
    """A value is not as it has to be. path: dotted, with positions.   rule and fix: sentences."""

    def __init__(self, path: str, rule: str, fix: str) -> None:
        super().__init__(f"{path}: {rule} {fix}" if path else f"{rule} {fix}")
        self.path, self.rule, self.fix = path, rule, fix


@dataclass(frozen=True, slots=True)
class Node:
    """A JSON value and where it stands."""

    value: JsonValue
    path: str = ""

    def member(self, name: str, value: JsonValue) -> "Node":
        """A member of this object."""
        return Node(value, f"{self.path}.{name}" if self.path else name)

    def refuse(self, rule: str, fix: str) -> UnreadableError:
        """The error for this place."""
        return UnreadableError(self.path, rule, fix)


@dataclass(frozen=True, slots=True)
class Codec(Generic[T]):
    """Both directions for one type. `read` raises UnreadableError."""

    write: Callable[[T], JsonValue]
    read: Callable[[Node], T]


def text(most: int = MAX_TEXT_CHARS, least: int = 0) -> Codec[str]:
    """A text of so many characters."""

    def read(node: Node) -> str:
        if not isinstance(node.value, str) or not least <= len(node.value) <= most:
            raise node.refuse(
                Phrase("This is no text of a fitting length."),
                Phrase("Write {0} to {1} characters in quotes.", least, most),
            )
        return node.value

    return Codec(lambda value: value, read)


def integer(least: int, most: int) -> Codec[int]:
    """A whole number in a range."""

    def read(node: Node) -> int:
        literal = node.value.literal if isinstance(node.value, JsonNumber) else ""
        is_whole = literal.lstrip("-").isdigit() and len(literal) <= _MAX_DIGITS
        if not is_whole or not least <= int(literal) <= most:
            raise node.refuse(
                Phrase("This is no whole number in its range."), Phrase("Write one from {0} to {1}.", least, most)
            )
        return int(literal)

    return Codec(number, read)


def fraction(least: float, most: float) -> Codec[float]:
    """A number in a range."""

    def read(node: Node) -> float:
        value = float(node.value.literal) if isinstance(node.value, JsonNumber) else float("nan")
        if not (isfinite(value) and least <= value <= most):
            raise node.refuse(
                Phrase("This is no number in its range."), Phrase("Write one from {0} to {1}.", least, most)
            )
        return value

    return Codec(lambda value: number(float(value)), read)


def flag() -> Codec[bool]:
    """True or false."""

    def read(node: Node) -> bool:
        if not isinstance(node.value, bool):
            raise node.refuse(Phrase("This is neither true nor false."), Phrase("Write one of them, without quotes."))
        return node.value

    return Codec(lambda value: value, read)


def moment() -> Codec[datetime]:
    """A moment in UTC, to the microsecond."""

    def read(node: Node) -> datetime:
        reading = read_timestamp(node.value) if isinstance(node.value, str) else None
        if reading is None or reading.moment is None or reading.fault is TimestampFault.NO_OFFSET:
            raise node.refuse(
                Phrase("This is no moment with a time zone."), Phrase("Write it as 2026-01-31T09:30:00Z.")
            )
        return reading.moment

    return Codec(lambda value: value.isoformat().replace("+00:00", "Z"), read)


def body() -> Codec[bytes]:
    """Bytes that are UTF-8, as a text."""

    def read(node: Node) -> bytes:
        if not isinstance(node.value, str):
            raise node.refuse(Phrase("This is no text."), Phrase("Write the body in quotes."))
        return node.value.encode("utf-8", "replace")

    return Codec(lambda value: value.decode("utf-8", "replace"), read)


def hexadecimal() -> Codec[bytes]:
    """Bytes as pairs of hexadecimal digits."""

    def read(node: Node) -> bytes:
        try:
            return bytes.fromhex(node.value if isinstance(node.value, str) else "?")
        except ValueError as error:
            raise node.refuse(
                Phrase("These are no hexadecimal digits."), Phrase("Write an even number of 0-9 and a-f.")
            ) from error

    return Codec(bytes.hex, read)


def choice(kind: type[E]) -> Codec[E]:
    """One of the values of an enumeration."""

    def read(node: Node) -> E:
        if not isinstance(node.value, str) or node.value not in {one.value for one in kind}:
            raise node.refuse(Phrase("This is none of the choices."), Phrase("Write one of: {0}.", ", ".join(kind)))
        return kind(node.value)

    return Codec(lambda value: value.value, read)


def optional(inner: Codec[T]) -> Codec[T | None]:
    """The same, or null."""
    return Codec(
        lambda value: None if value is None else inner.write(value),
        lambda node: None if node.value is None else inner.read(node),
    )


def array(inner: Codec[T], most: int = MAX_ITEMS) -> Codec[Iterable[T]]:
    """A list of at most so many; read as a tuple."""

    def read(node: Node) -> tuple[T, ...]:
        if not isinstance(node.value, list) or len(node.value) > most:
            raise node.refuse(
                Phrase("This is no list of a fitting length."), Phrase("Write at most {0} items in [ ].", most)
            )
        return tuple(inner.read(Node(item, f"{node.path}[{place}]")) for place, item in enumerate(node.value))

    return Codec(lambda items: [inner.write(item) for item in items], read)


def mapping(inner: Codec[T]) -> Codec[Mapping[str, T]]:
    """An object whose members are all of one kind."""

    def read(node: Node) -> dict[str, T]:
        return {name: inner.read(node.member(name, value)) for name, value in members(node).items()}

    return Codec(lambda value: {name: inner.write(one) for name, one in value.items()}, read)


def json_object() -> Codec[JsonObject]:
    """Any object, as it is."""
    return Codec(lambda value: value, members)


def record(kind: type[T], codecs: Mapping[str, Codec[Any]]) -> Codec[T]:
    """A dataclass or a named tuple.

    Members that have their default are left out, and missing ones get it; unknown ones are refused.
    """
    defaults = _defaults(kind)

    def write(value: T) -> JsonValue:
        found = {name: getattr(value, name) for name in codecs}
        return {name: codecs[name].write(one) for name, one in found.items() if one != defaults[name]()}

    def read(node: Node) -> T:
        given = known_members(node, codecs)
        for name in codecs:
            if name not in given and defaults[name]() is dataclasses.MISSING:
                raise node.refuse(Phrase("“{0}” is missing.", name), Phrase("Add it."))
        return kind(**{name: codecs[name].read(node.member(name, value)) for name, value in given.items()})

    return Codec(write, read)


def members(node: Node) -> JsonObject:
    """The members of an object. Errors: UnreadableError."""
    if not isinstance(node.value, dict):
        raise node.refuse(Phrase("This is no object."), Phrase("Write members in { }."))
    return node.value


def known_members(node: Node, names: Iterable[str]) -> JsonObject:
    """As `members`, if it has no others than these. Errors: UnreadableError."""
    given, known = members(node), list(names)
    for name in given:
        if name not in known:
            raise node.refuse(
                Phrase("{0} is not known here.", quoted(name)), Phrase("Known are: {0}.", ", ".join(known))
            )
    return given


def _defaults(kind: type[object]) -> dict[str, Callable[[], object]]:
    """What makes the default of each field; MISSING if it has none."""
    if issubclass(kind, tuple):
        given: dict[str, object] = kind._field_defaults  # type: ignore[attr-defined] # of a named tuple
        names: tuple[str, ...] = kind._fields  # type: ignore[attr-defined] # likewise
        return {name: partial(given.get, name, dataclasses.MISSING) for name in names}
    return {field.name: partial(_default, field) for field in dataclasses.fields(kind)}  # type: ignore[arg-type]


def _default(field: "dataclasses.Field[Any]") -> object:
    if field.default_factory is not dataclasses.MISSING:
        return field.default_factory()
    return field.default
