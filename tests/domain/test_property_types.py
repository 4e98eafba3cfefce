"""What Fullstory infers from a value, and what fits a declared type."""

import pytest
from hypothesis import given

from fs_event_studio.domain.json_text import JsonNumber, JsonObject, JsonValue, read
from fs_event_studio.domain.property_types import (
    V1_SUFFIX,
    PropertyType,
    inferred_type,
    leaves,
    looks_like_date,
    matches,
)
from support import json_strategies


def value(text: str) -> JsonValue:
    return read(text).value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"a"', PropertyType.STR),
        ('""', PropertyType.STR),
        ('"2026-01-31T09:30:00Z"', PropertyType.STR),
        ("42", PropertyType.REAL),
        ("1.5", PropertyType.REAL),
        ("true", PropertyType.BOOL),
        ('["a", "b"]', PropertyType.STRS),
        ("[1, 2.5]", PropertyType.REALS),
        ("[false]", PropertyType.BOOLS),
        ("null", None),
        ("[]", None),
        ("{}", None),
        ('{"a": 1}', None),
        ('[1, "a"]', None),
        ("[1, true]", None),
        ("[1, null]", None),
        ("[null]", None),
        ("[[1]]", None),
        ("[{}]", None),
    ],
)
def test_inference_is_as_documented(text: str, expected: PropertyType | None) -> None:
    """Every number is real. Nothing is claimed where the documentation is silent."""
    assert inferred_type(value(text)) is expected


FITTING = {
    PropertyType.STR: ['"a"', '""', '"2026-01-31"'],
    PropertyType.INT: ["1", "-0", "9007199254740993"],
    PropertyType.REAL: ["1", "1.5", "1e3"],
    PropertyType.BOOL: ["true", "false"],
    PropertyType.DATE: ['"2026-01-31"', '"2026-01-31T09:30:00.5+02:00"'],
    PropertyType.STRS: ["[]", '["a", "b"]'],
    PropertyType.INTS: ["[]", "[1, 2]"],
    PropertyType.REALS: ["[1, 2.5]"],
    PropertyType.BOOLS: ["[true]"],
    PropertyType.DATES: ['["2026-01-31"]'],
}
UNFITTING = {
    PropertyType.STR: ["1", "true", "null", '["a"]', "{}"],
    PropertyType.INT: ["1.0", "1e3", "true", '"1"', "null"],
    PropertyType.REAL: ["true", '"1.5"', "[1.5]"],
    PropertyType.BOOL: ["0", '"true"', "null"],
    PropertyType.DATE: ['"yesterday"', '"2026-02-30"', "1700000000"],
    PropertyType.STRS: ['"a"', '["a", 1]', "{}"],
    PropertyType.INTS: ["1", "[1, 1.5]", "[[1]]"],
    PropertyType.REALS: ["1.5", "[true]"],
    PropertyType.BOOLS: ["true", "[0]"],
    PropertyType.DATES: ['"2026-01-31"', '["2026-01-31", "x"]'],
}


@pytest.mark.parametrize("kind", PropertyType)
def test_value_fits_its_declared_type_or_not(kind: PropertyType) -> None:
    assert [text for text in FITTING[kind] if not matches(value(text), kind)] == []
    assert [text for text in UNFITTING[kind] if matches(value(text), kind)] == []


@given(json_strategies.values)
def test_inferred_type_fits_its_own_value(some: JsonValue) -> None:
    kind = inferred_type(some)
    assert kind is None or matches(some, kind)


def test_a_plural_names_its_element() -> None:
    assert [kind.element for kind in PropertyType] == [None] * 5 + ["str", "int", "real", "bool", "date"]


@pytest.mark.parametrize("name", ["price_real", "a_b_strs", "__int", "é_date"])
def test_v1_suffix_is_known(name: str) -> None:
    assert V1_SUFFIX.fullmatch(name)


@pytest.mark.parametrize("name", ["real", "_real", "price_Real", "price_real_", "print", "price_reals2"])
def test_other_endings_are_no_v1_suffix(name: str) -> None:
    assert not V1_SUFFIX.fullmatch(name)


def test_dates_are_told_from_other_texts() -> None:
    assert looks_like_date("2026-01-31")
    assert looks_like_date("2026-01-31T09:30:00Z")
    assert not looks_like_date("20260131")
    assert not looks_like_date("2026-02-30")


def test_leaves_have_dotted_paths() -> None:
    """Arrays and empty objects are leaves too."""
    properties: JsonObject = {"a": {"b": {"c": "x"}, "": JsonNumber("1")}, "d": [{"e": None}], "f": {}, "g.h": True}
    assert list(leaves(properties)) == [
        ("a.b.c", "x"),
        ("a.", JsonNumber("1")),
        ("d", [{"e": None}]),
        ("f", {}),
        ("g.h", True),
    ]
