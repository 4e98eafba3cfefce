"""Rows of the properties grid: plurals, objects and arrays, what they declare, and how a type is changed."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain import json_text
from fs_event_studio.domain.drafts import Draft, compose
from fs_event_studio.domain.json_text import JsonNumber, JsonValue
from fs_event_studio.domain.property_rows import MAX_LEVELS, PropertyRow, RowKind, read_rows, row_value
from fs_event_studio.domain.row_building import row_of, with_kind
from support import draft_strategies, json_strategies

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
ONE = PropertyRow("code", RowKind.INT, "1")


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (RowKind.STRS, "a, b c,", ["a", "b c", ""]),
        (RowKind.STRS, '["a, b", ""]', ["a, b", ""]),
        (RowKind.STRS, "", []),
        (RowKind.REALS, "1.10, 9007199254740993", [JsonNumber("1.10"), JsonNumber("9007199254740993")]),
        (RowKind.INTS, "[1, -2]", [JsonNumber("1"), JsonNumber("-2")]),
        (RowKind.BOOLS, "true,false", [True, False]),
        (RowKind.DATES, "2026-01-31, 2026-02-28", ["2026-01-31", "2026-02-28"]),
    ],
)
def test_a_plural_is_written_with_commas_or_as_json(kind: RowKind, text: str, value: JsonValue) -> None:
    assert row_value(PropertyRow("p", kind, text)) == value


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (RowKind.REALS, "1, x"),
        (RowKind.INTS, "1.5"),
        (RowKind.INTS, "[1.5]"),
        (RowKind.STRS, "[1]"),
        (RowKind.STRS, "[1"),
        (RowKind.BOOLS, "yes"),
        (RowKind.DATES, "soon"),
    ],
)
def test_a_plural_of_the_wrong_form_is_complained_about(kind: RowKind, text: str) -> None:
    read = read_rows((PropertyRow("p", kind, text),))
    assert [(p.rule.id, p.path) for p in read.problems] == [("form.property-value", "properties.p")]
    assert read.values == {"p": text}


def test_nested_types_are_declared_by_dotted_path() -> None:
    """As the server's API asks; elements of arrays have no paths and are not declared (API reference 3.3)."""
    inside = PropertyRow("list", RowKind.ARRAY, children=(PropertyRow("", RowKind.OBJECT, children=(ONE,)),))
    rows = (PropertyRow("location", RowKind.OBJECT, children=(ONE, inside, PropertyRow("on", RowKind.DATES, "2026"))),)
    read = read_rows((*rows, PropertyRow("ids", RowKind.INTS, "1")))
    assert read.declared == {"location.code": "int", "location.on": "dates", "ids": "ints"}


def test_problems_of_nested_rows_name_their_path() -> None:
    bad = PropertyRow("n", RowKind.REAL, "x")
    array = PropertyRow("a", RowKind.ARRAY, children=(PropertyRow("", RowKind.BOOL, "x"),))
    rows = (PropertyRow("o", RowKind.OBJECT, children=(bad, bad, array, PropertyRow("", text="v"))),)
    paths = [(p.rule.id, p.path) for p in read_rows(rows).problems]
    assert paths == [
        ("form.property-value", "properties.o.n"),
        ("form.property-value", "properties.o.n"),
        ("form.property-value", "properties.o.a.0"),
        ("form.property-unnamed", "properties.o[4]"),
        ("form.property-twice", "properties.o.n"),
    ]


def test_rows_that_stand_too_deep_are_complained_about() -> None:
    """And so is JSON that would not fit into the body below them."""
    row = PropertyRow("x", RowKind.JSON, "[" * 150 + "]" * 150)
    for _ in range(MAX_LEVELS - 2):
        row = PropertyRow("x", RowKind.OBJECT, children=(row,))
    assert compose(Draft("e", rows=(row,)), NOW).blocked
    for _ in range(3):
        row = PropertyRow("x", RowKind.ARRAY, children=(row,))
    assert "too deep" in compose(Draft("e", rows=(row,)), NOW).problems[0].text


@pytest.mark.parametrize(
    ("row", "kind", "changed"),
    [
        (PropertyRow("p", RowKind.STR, "x"), RowKind.STR, PropertyRow("p", RowKind.STR, "x")),
        (PropertyRow("p", RowKind.STR, "007"), RowKind.REAL, PropertyRow("p", RowKind.REAL, "007")),
        (PropertyRow("p", RowKind.STR, "a, b"), RowKind.STRS, PropertyRow("p", RowKind.STRS, "a, b")),
        (PropertyRow("p", RowKind.STR, "x"), RowKind.OBJECT, PropertyRow("p", RowKind.OBJECT, "x")),
        (
            PropertyRow("p", RowKind.STR, '{"code": 1}'),
            RowKind.OBJECT,
            PropertyRow("p", RowKind.OBJECT, children=(PropertyRow("code", RowKind.REAL, "1"),)),
        ),
        (
            PropertyRow("p", RowKind.JSON, "[1, null]"),
            RowKind.ARRAY,
            PropertyRow(
                "p", RowKind.ARRAY, children=(PropertyRow("", RowKind.REAL, "1"), PropertyRow("", RowKind.JSON, "null"))
            ),
        ),
        (PropertyRow("p", RowKind.JSON, "1"), RowKind.OBJECT, PropertyRow("p", RowKind.OBJECT, "1")),
        (PropertyRow("p", RowKind.JSON, "{"), RowKind.OBJECT, PropertyRow("p", RowKind.OBJECT, "{")),
        (
            PropertyRow("p", RowKind.OBJECT, children=(ONE,)),
            RowKind.JSON,
            PropertyRow("p", RowKind.JSON, '{"code": 1}'),
        ),
        (PropertyRow("p", RowKind.OBJECT, "x"), RowKind.STR, PropertyRow("p", RowKind.STR, "x")),
        (
            PropertyRow("p", RowKind.ARRAY, children=(PropertyRow("", RowKind.REAL, "1"),)),
            RowKind.INTS,
            PropertyRow("p", RowKind.INTS, "1"),
        ),
        (PropertyRow("p", RowKind.STRS, "a, b"), RowKind.JSON, PropertyRow("p", RowKind.JSON, '["a", "b"]')),
        (PropertyRow("p", RowKind.JSON, '["a"]'), RowKind.STRS, PropertyRow("p", RowKind.STRS, "a")),
    ],
)
def test_another_type_keeps_the_value(row: PropertyRow, kind: RowKind, changed: PropertyRow) -> None:
    """It is written in the way of the new type; what cannot be stays as typed."""
    assert with_kind(row, kind) == changed


@given(st.text(max_size=4), json_strategies.values)
def test_any_value_has_a_row_that_means_it(name: str, value: JsonValue) -> None:
    assert row_value(row_of(name, value)) == value


@given(draft_strategies.rows)
def test_rows_that_are_written_as_their_types_ask_have_no_problems(rows: tuple[PropertyRow, ...]) -> None:
    assert not read_rows(rows).problems
    assert json_text.write(read_rows(rows).values)
