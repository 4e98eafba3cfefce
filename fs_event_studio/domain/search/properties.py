"""Compares properties of an event, number by number to the last digit."""

import json
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation
from operator import eq, ge, gt, le, lt
from typing import NoReturn

from fs_event_studio.domain.json_text import MAX_DEPTH, JsonNumber, JsonValue
from fs_event_studio.domain.search.tree import HasProperty, Operator, Words
from fs_event_studio.domain.search.words import BODY_BYTES, words

_COMPARISONS = {
    Operator.BELOW: lt,
    Operator.AT_MOST: le,
    Operator.ABOVE: gt,
    Operator.AT_LEAST: ge,
}
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?")
# The index does not resolve these (words.py says why), so what is narrowed down by it could not hold.
_ESCAPED_LETTER = re.compile(rb"\\u00(?:3[0-9]|[46][1-9a-fA-F]|[57][0-9aA])")


def read_number(text: str) -> Decimal | None:
    """The number that `text` is, exactly; None if it is none."""
    if not text.isascii() or not _NUMBER.fullmatch(text):
        return None
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def event_properties(body: bytes) -> JsonValue:
    """`properties` of an event's body; None if it has none, or is larger than what searches look into."""
    if len(body) > BODY_BYTES or b"properties" not in body or _ESCAPED_LETTER.search(body):
        return None
    try:
        event = json.loads(body.decode(), parse_float=JsonNumber, parse_int=JsonNumber, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        return None
    return event.get("properties") if isinstance(event, dict) else None


def property_holds(condition: HasProperty, properties: JsonValue) -> bool:
    """Whether some value at the path, or in lists there, compares so; no deeper than events may be nested."""
    return any(_holds(condition, value) for value in _values(properties, condition.path, MAX_DEPTH))


def _values(node: JsonValue, path: Sequence[str], depth: int) -> Iterator[JsonValue]:
    """Every value that `path` leads to. A name may itself have points."""
    if depth == 0:
        return
    if isinstance(node, list):
        for item in node:
            yield from _values(item, path, depth - 1)
    elif not path:
        yield node
    elif isinstance(node, dict):
        for name, value in node.items():
            folded = name.casefold()
            for length in range(1, len(path) + 1):
                if folded == ".".join(path[:length]):
                    yield from _values(value, path[length:], depth - 1)


def _holds(condition: HasProperty, value: JsonValue) -> bool:
    if isinstance(value, dict):
        return False
    operator, operand = condition.operator, condition.operand
    if operator is Operator.HAS:
        return has_words(words(value_text(value)), Words(operand, condition.quoted))
    if operator is Operator.UNEQUAL:
        return not _equal(value, condition)
    if operator is Operator.EQUAL:
        return _equal(value, condition)
    return _ordered(value, condition)


def _equal(value: JsonValue, condition: HasProperty) -> bool:
    number = None if condition.quoted else read_number(condition.operand)
    if isinstance(value, JsonNumber) and number is not None:
        found = read_number(value.literal)
        return found is not None and eq(found, number)
    return value_text(value).casefold() == condition.operand.casefold()


def _ordered(value: JsonValue, condition: HasProperty) -> bool:
    """Numbers with numbers; else texts, which is right for dates in ISO 8601."""
    compare = _COMPARISONS[condition.operator]
    number = None if condition.quoted else read_number(condition.operand)
    if number is None:
        return isinstance(value, str) and compare(value, condition.operand)
    found = read_number(value.literal) if isinstance(value, JsonNumber) else None
    return found is not None and compare(found, number)


def value_text(value: JsonValue) -> str:
    """A value as it is compared with text."""
    if isinstance(value, str):
        return value
    if isinstance(value, JsonNumber):
        return value.literal
    return {None: "null", True: "true", False: "false"}[value] if value is None or isinstance(value, bool) else ""


def has_words(text: Sequence[str], wanted: Words) -> bool:
    """Whether the words of a text have those side by side."""
    looked_for = wanted.words
    if not looked_for:
        return False
    return any(
        list(text[start : start + len(looked_for) - 1]) == looked_for[:-1]
        and _is_last(text[start + len(looked_for) - 1], looked_for[-1], open_ended=wanted.open_ended)
        for start in range(len(text) - len(looked_for) + 1)
    )


def _is_last(found: str, wanted: str, *, open_ended: bool) -> bool:
    return found.startswith(wanted) if open_ended else found == wanted


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")
