"""Exact JSON: what is read is written again digit for digit, and nothing is accepted that JSON does not have.

Numbers keep their literal, so that 9007199254740993 and 1.10 survive. Duplicate member names are kept in a
list beside the value, because `json` would silently drop all but the last. Objects keep their order.
"""

import json
import math
import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from json.encoder import encode_basestring
from typing import NamedTuple, NoReturn, TypeAlias

from fs_event_studio.domain.phrases import Phrase

MAX_DEPTH = 200
"""Deepest nesting that is read or written. A limit of this tool; none is documented for the API."""


@dataclass(frozen=True, slots=True)
class JsonNumber:
    """A JSON number by its literal text, such as `1.10`. Equal only if the literals are equal."""

    literal: str

    @property
    def is_integer(self) -> bool:
        """Whether the literal has neither a fraction nor an exponent."""
        return self.literal.lstrip("-").isdigit()


JsonValue: TypeAlias = "bool | str | JsonNumber | list[JsonValue] | dict[str, JsonValue] | None"
JsonObject: TypeAlias = "dict[str, JsonValue]"


class JsonTextError(ValueError):
    """The text is not JSON, or not JSON that can be kept exactly.

    line, column: where, counted from 1.   reason: a sentence that says what is wrong and what to do.
    """

    def __init__(self, reason: str, line: int, column: int) -> None:
        super().__init__(f"line {line}, column {column}: {reason}")
        self.reason, self.line, self.column = reason, line, column


class ParsedJson(NamedTuple):
    """A value and the dotted paths of members that were named more than once (the last one counts)."""

    value: JsonValue
    duplicates: tuple[str, ...] = ()


def read(text: str | bytes) -> ParsedJson:
    """Read one JSON value.

    Errors: JsonTextError for anything else than one well-formed value in UTF-8: also for NaN, Infinity,
    numbers too large for a double such as 1e400, and nesting deeper than MAX_DEPTH.
    """
    text = _decoded(text) if isinstance(text, bytes) else text
    if not text.strip():
        raise JsonTextError(Phrase("The text is empty. Give one JSON object."), 1, 1)
    if text.startswith("\ufeff"):
        raise JsonTextError(Phrase("The text starts with a byte order mark. Save it as UTF-8 without one."), 1, 1)
    try:
        parsed = _parsed(text)
    except json.JSONDecodeError as error:
        raise JsonTextError(_sentence(error.msg), error.lineno, error.colno) from error
    except _BadLiteral as error:
        raise JsonTextError(error.reason, *_position_of(error.literal, text)) from error
    except RecursionError:
        _refuse_deep_nesting(text)
        raise
    _refuse_deep_nesting(text)
    return parsed


def write(value: JsonValue, *, indent: int | None = 2) -> str:
    """The JSON text of `value`; indent None writes it on one line.

    Errors: ValueError if the nesting is deeper than MAX_DEPTH.
    """
    text = _written(value, "" if indent is None else "\n", " " * (indent or 0), MAX_DEPTH)
    # A lone surrogate has no UTF-8, so it is written as the escape it came from.
    return text if text.isascii() else _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def read_number(text: str) -> JsonNumber:
    """The number whose literal is `text`, exactly as typed.

    Errors: ValueError, with a sentence for the person who typed it.
    """
    if not re.fullmatch(_NUMBER, text):
        raise ValueError(Phrase("“{0}” is not a JSON number. Write digits such as 12, -3.50 or 6e2.", text))
    try:
        return _real(text)
    except _BadLiteral as error:
        raise ValueError(error.reason) from error


_TOO_DEEP = Phrase("The value is nested deeper than {0} levels, the most this tool reads. Flatten it.", MAX_DEPTH)
_STRING = r'"[^"\\]*+(?:\\.[^"\\]*+)*+"'
_NUMBER = r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?"
_LITERAL = re.compile(rf"{_STRING}|-?Infinity|NaN|{_NUMBER}", re.DOTALL)
_BRACKET = re.compile(rf"{_STRING}|[][{{}}]", re.DOTALL)
_SURROGATE = re.compile("[\ud800-\udfff]")

_MAX_DIGITS_OF_DOUBLE = 308
_SHOWN_DIGITS = 40

_SENTENCES = {
    "Expecting property name": "A member's name in double quotes is expected here. The last member has no comma.",
    "Expecting ':'": "A colon is expected here, between a member's name and its value.",
    "Expecting ','": "A comma is expected here, or the bracket that closes the object or array.",
    "Expecting value": "A value is expected here: a text in double quotes, a number, true, false, null, { or [.",
    "Extra data": "The JSON value ends before this. Remove what follows it.",
    "Invalid control character": "A text holds a line break or another control character. Write it as \\n or \\u000a.",
    "Invalid \\": "This escape is not one of JSON's. Write a backslash as two backslashes.",
    "Unterminated string": "The text that starts here has no closing double quote. Add it.",
    "Illegal trailing comma": "No comma may stand before a closing bracket. Remove it.",
}
"""What Python's messages mean to a person; they differ a little between Python's versions."""


class _BadLiteral(Exception):  # noqa: N818 - carries a literal from a parser hook to `read`
    def __init__(self, literal: str, reason: str) -> None:
        super().__init__(literal)
        self.literal, self.reason = literal, reason


class _Repeated(Exception):  # noqa: N818 - carries the news from a parser hook
    """A name came twice in one object."""


class _RepeatedNames:
    """Remembers, while one text is read, the objects in which a name came twice."""

    def __init__(self) -> None:
        self._found: dict[int, tuple[JsonObject, list[str]]] = {}

    def members(self, pairs: list[tuple[str, JsonValue]]) -> JsonObject:
        """The object of these members."""
        members = dict(pairs)
        if len(members) != len(pairs):
            times = Counter(name for name, _ in pairs)
            # The object is kept too, so that its id stays its own.
            self._found[id(members)] = members, [name for name, count in times.items() if count > 1]
        return members

    def paths(self, value: JsonValue, prefix: str = "") -> Iterator[str]:
        """The dotted paths of the repeated names in `value`."""
        if not self._found:
            return
        if isinstance(value, dict):
            _, names = self._found.get(id(value), (None, ()))
            yield from (f"{prefix}{name}" for name in names)
        if isinstance(value, dict | list):
            for name, child in value.items() if isinstance(value, dict) else enumerate(value):
                yield from self.paths(child, f"{prefix}{name}.")


def _members(pairs: list[tuple[str, JsonValue]]) -> JsonObject:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise _Repeated
    return members


def _parsed(text: str) -> ParsedJson:
    """The value; the text is read a second time where a name comes twice, which is rare."""
    try:
        return ParsedJson(_PLAIN_DECODER.decode(text))
    except _Repeated:
        repeated = _RepeatedNames()
        value: JsonValue = _decoder(repeated.members).decode(text)
        return ParsedJson(value, tuple(repeated.paths(value)))


def _decoded(raw: bytes) -> str:
    if raw.startswith((BOM_UTF16_BE, BOM_UTF16_LE)) or b"\0" in raw[:2]:
        raise JsonTextError(Phrase("The text seems to be UTF-16 or UTF-32. Save it as UTF-8."), 1, 1)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8")
        raise JsonTextError(Phrase("The text is not UTF-8 here. Save it as UTF-8."), *_end_of(before)) from error


def _integer(literal: str) -> JsonNumber:
    return JsonNumber(literal) if len(literal) <= _MAX_DIGITS_OF_DOUBLE else _real(literal)


def _real(literal: str) -> JsonNumber:
    if math.isinf(float(literal)):
        shown = literal if len(literal) <= _SHOWN_DIGITS else f"{literal[:_SHOWN_DIGITS]}…"
        raise _BadLiteral(
            literal, Phrase("{0} is too large: a JSON reader may turn it into infinity. Send it as a text.", shown)
        )
    return JsonNumber(literal)


def _constant(literal: str) -> NoReturn:
    raise _BadLiteral(literal, Phrase("JSON has no {0}. Use a number, a text or null.", literal))


def _decoder(members: Callable[[list[tuple[str, JsonValue]]], JsonObject]) -> json.JSONDecoder:
    return json.JSONDecoder(object_pairs_hook=members, parse_float=_real, parse_int=_integer, parse_constant=_constant)


_PLAIN_DECODER = _decoder(_members)


def _sentence(message: str) -> str:
    return next((Phrase(ours) for theirs, ours in _SENTENCES.items() if message.startswith(theirs)), f"{message}.")


def _position_of(literal: str, text: str) -> tuple[int, int]:
    """Line and column of the first number or constant that is written so."""
    start = next(match.start() for match in _LITERAL.finditer(text) if match[0] == literal)
    return _end_of(text[:start])


def _end_of(text: str) -> tuple[int, int]:
    """Line and column of what follows `text`."""
    return text.count("\n") + 1, len(text) - text.rfind("\n")


def _refuse_deep_nesting(text: str) -> None:
    """Errors: JsonTextError. `text`: well-formed as far as it is nested deeper than MAX_DEPTH."""
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return
    depth = 0
    for match in _BRACKET.finditer(text):
        bracket = match[0]
        if bracket in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                raise JsonTextError(_TOO_DEEP, *_end_of(text[: match.start()]))
        elif bracket in "]}":
            depth -= 1


def _written(value: JsonValue, line: str, step: str, levels: int) -> str:
    """line: the line break with the indentation around `value`, or empty for one line.   levels: that are left."""
    if isinstance(value, str):
        return encode_basestring(value)
    if isinstance(value, JsonNumber):
        return value.literal
    if isinstance(value, bool) or value is None:
        return {None: "null", True: "true", False: "false"}[value]
    if not levels:
        raise ValueError(_TOO_DEEP)
    inner = line + step
    if isinstance(value, dict):
        items = [f"{encode_basestring(k)}: {_written(v, inner, step, levels - 1)}" for k, v in value.items()]
        opening, closing = "{}"
    else:
        items = [_written(item, inner, step, levels - 1) for item in value]
        opening, closing = "[]"
    if not items:
        return opening + closing
    return f"{opening}{inner}{(f',{inner}' if line else ', ').join(items)}{line}{closing}"
