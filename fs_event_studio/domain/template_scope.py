"""Putting values in place of a template's placeholders: a function of the event, the values and one draw.

Nothing is looked at twice: a value that looks like a placeholder itself is a text, so that no value can grow.
"""

import hashlib
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from fs_event_studio.domain import json_text
from fs_event_studio.domain.json_text import JsonNumber, JsonObject, JsonValue
from fs_event_studio.domain.phrases import Phrase, reason_of
from fs_event_studio.domain.problems import Basis, Problem, Rule, Severity, quoted
from fs_event_studio.domain.sources import OWN_RULE
from fs_event_studio.domain.template_grammar import (
    Form,
    Origin,
    Placeholder,
    PlaceholderError,
    escaped,
    has_placeholder,
    split,
)


def _rule(name: str, severity: Severity, summary: str) -> Rule:
    return Rule(f"template.{name}", severity, Basis.ASSUMED, summary, OWN_RULE)


_NO_VALUE_THERE = "The variable “{0}” has no value in the environment {1}."
UNRESOLVED = _rule("unresolved", Severity.ERROR, "Every variable has a value before an event is sent.")
ASKED = _rule("asked", Severity.NOTE, "A question is answered before each send; the answer is kept nowhere.")
BAD_PLACEHOLDER = _rule("placeholder", Severity.ERROR, "Double braces hold a variable, a question or a built-in.")
BAD_VALUE = _rule("value", Severity.ERROR, "A variable's value fits the form that its place asks for.")
IN_A_NAME = _rule("member-name", Severity.ERROR, "Variables stand in values, not in the names of members.")


@dataclass(frozen=True, slots=True)
class Draw:
    """What chance and the clock gave for one event. moment: aware.   seed: random, of at least 128 bits."""

    moment: datetime
    seed: str


@dataclass(frozen=True, slots=True)
class Scope:
    """What placeholders stand for. own: the template's values; values: the environment's, which go before them."""

    draw: Draw
    own: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    environment: str = ""

    def value_of(self, placeholder: Placeholder) -> str | None:
        """The text of a variable or an answer; None if there is none."""
        if placeholder.origin is Origin.ASK:
            return self.answers.get(placeholder.name)
        return self.values.get(placeholder.name, self.own.get(placeholder.name))


class Resolved(NamedTuple):
    """An event with values in the places of its placeholders; what has no value stands as it was written.

    asked: names of questions without an answer, in their order.   open_paths: where something has no value yet.
    uses_now: whether the moment stands in it, so that it grows old.   variables: names that it takes values of.
    """

    document: JsonObject
    problems: tuple[Problem, ...] = ()
    asked: tuple[str, ...] = ()
    open_paths: frozenset[str] = frozenset()
    uses_now: bool = False
    variables: tuple[str, ...] = ()


def resolve(document: JsonObject, scope: Scope) -> Resolved:
    """The event with all values in place, and what kept others from it. Never raises."""
    work = _Work(scope)
    whole = work.members(document, "")
    return Resolved(
        whole,
        tuple(dict.fromkeys(work.problems)),
        tuple(dict.fromkeys(work.asked)),
        frozenset(work.open_paths),
        work.uses_now,
        tuple(dict.fromkeys(work.variables)),
    )


def escape_all(value: JsonValue) -> JsonValue:
    """A value that, as a template's, means exactly `value`."""
    if isinstance(value, str):
        return escaped(value)
    if isinstance(value, list):
        return [escape_all(item) for item in value]
    if isinstance(value, dict):
        return {name: escape_all(item) for name, item in value.items()}
    return value


class _Work:
    """One walk over one event."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self.problems: list[Problem] = []
        self.asked: list[str] = []
        self.open_paths: set[str] = set()
        self.variables: list[str] = []
        self.uses_now = False
        self._choices = 0

    def value(self, value: JsonValue, path: str) -> JsonValue:
        """`value` with everything in place. path: dotted."""
        if isinstance(value, str):
            return self._text(value, path) if has_placeholder(value) else value
        if isinstance(value, list):
            return [self.value(item, f"{path}.{number}") for number, item in enumerate(value)]
        if isinstance(value, dict):
            return self.members(value, f"{path}.")
        return value

    def members(self, value: JsonObject, prefix: str) -> JsonObject:
        """The object with everything in place; a placeholder in a member's name is a problem, and the name stays."""
        for name in value:
            if has_placeholder(name):
                text = Phrase("{0} has a variable in its name.", quoted(name))
                self._problem(IN_A_NAME, f"{prefix}{name}", text, "Write the name itself.")
        return {name: self.value(item, f"{prefix}{name}") for name, item in value.items()}

    def _text(self, text: str, path: str) -> JsonValue:
        pieces = list(split(text))
        values = [piece if isinstance(piece, str) else self._piece(piece, path, len(pieces) == 1) for piece in pieces]
        if any(value is None for value in values):
            self.open_paths.add(path)
            return text
        if len(values) == 1:
            return values[0]
        return "".join(value.literal if isinstance(value, JsonNumber) else str(value) for value in values)

    def _piece(self, piece: Placeholder | PlaceholderError, path: str, alone: bool) -> JsonValue:  # noqa: FBT001
        """The value of one placeholder; None if it has none, which is then told."""
        if isinstance(piece, PlaceholderError):
            self._problem(BAD_PLACEHOLDER, path, reason_of(piece), "Correct it, or put a backslash before the braces.")
            return None
        if piece.form in {Form.NUMBER, Form.BOOL} and not alone:
            text = Phrase("“|{0}” stands inside a longer text.", piece.form)
            self._problem(BAD_PLACEHOLDER, path, text, "Make it the whole value, or leave the form out.")
            return None
        match piece.origin:
            case Origin.NOW:
                self.uses_now = True
                return self._moment(piece, path, alone=alone)
            case Origin.UUID:
                return str(uuid.UUID(bytes=self._random("uuid", piece.name)[:16], version=4))
            case Origin.CHOICE:
                self._choices += 1  # so that two choices in one text are independent
                number = int.from_bytes(self._random("choice", path, str(self._choices)), "big")
                return self._formed(piece.options[number % len(piece.options)], piece, path)
        return self._variable(piece, path)

    def _variable(self, piece: Placeholder, path: str) -> JsonValue:
        if piece.origin is Origin.VALUE:
            self.variables.append(piece.name)
        found = self._scope.value_of(piece)
        if found is not None:
            return self._formed(found, piece, path)
        if piece.origin is Origin.ASK:
            self.asked.append(piece.name)
            self._problem(
                ASKED, path, Phrase("“{0}” is asked for before each send.", piece.name), "Nothing is to be done now."
            )
            return None
        environment = self._scope.environment
        where = (piece.name, quoted(environment)) if environment else (piece.name,)
        self._problem(
            UNRESOLVED,
            path,
            Phrase(_NO_VALUE_THERE if environment else "The variable “{0}” has no value.", *where),
            "Give it one under Variables, or put a backslash before the braces to send them as they are.",
        )
        return None

    def _moment(self, piece: Placeholder, path: str, *, alone: bool) -> JsonValue:
        try:
            moment = (self._scope.draw.moment + timedelta(seconds=piece.shift_s)).astimezone(UTC)
        except OverflowError:
            self._problem(BAD_VALUE, path, "The moment lies outside the calendar.", "Shift it by less.")
            return None
        match piece.form:
            case Form.DATE:
                return moment.date().isoformat()
            case Form.UNIX:
                literal = str(int(moment.timestamp()))
            case Form.MILLIS:
                literal = str(int(moment.timestamp() * 1000))
            case _:
                return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return JsonNumber(literal) if alone else literal

    def _formed(self, text: str, piece: Placeholder, path: str) -> JsonValue:
        """A value as a text, a number or a truth."""
        name = piece.name or "choice"
        if piece.form is Form.NUMBER:
            try:
                return json_text.read_number(text.strip())
            except ValueError as error:
                self._problem(
                    BAD_VALUE,
                    path,
                    Phrase("“{0}” must be a number: {1}", name, reason_of(error)),
                    "Give it another value.",
                )
                return None
        if piece.form is Form.BOOL:
            if text.strip() in {"true", "false"}:
                return text.strip() == "true"
            said = Phrase("“{0}” must be true or false: {1} is neither.", name, quoted(text))
            self._problem(BAD_VALUE, path, said, "Give it another value.")
            return None
        return text

    def _random(self, *about: str) -> bytes:
        """Bytes that the seed and what they are for determine."""
        return hashlib.sha256("\0".join((self._scope.draw.seed, *about)).encode("utf-8", "surrogatepass")).digest()

    def _problem(self, rule: Rule, path: str, text: str, fix: str) -> None:
        self.problems.append(Problem(rule, path, text, fix))
