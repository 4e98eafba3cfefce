"""Rows in rows as lines of one grid, and rows on the clipboard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.property_rows import PropertyRow, RowKind, read_rows
from fs_event_studio.domain.row_editing import inserted, lines_again, lines_of, moved, outermost, put, row_at, without
from fs_event_studio.domain.row_text import rows_from_text, rows_to_text
from support import draft_strategies

A, B, C = (PropertyRow(name, text="1") for name in "abc")
ARRAY = PropertyRow("l", RowKind.ARRAY, children=(PropertyRow(text="x"),))
TREE = (A, PropertyRow("o", RowKind.OBJECT, children=(B, ARRAY)), C)


def test_lines_run_from_top_to_bottom() -> None:
    """With a blank one at the end of each object and array."""
    lines = [(line.place, line.path, line.is_blank, line.has_name) for line in lines_of(TREE)]
    assert lines == [
        ((0,), "properties.a", False, True),
        ((1,), "properties.o", False, True),
        ((1, 0), "properties.o.b", False, True),
        ((1, 1), "properties.o.l", False, True),
        ((1, 1, 0), "properties.o.l.0", False, False),
        ((1, 1, 1), "properties.o.l[2]", True, False),
        ((1, 2), "properties.o[3]", True, True),
        ((2,), "properties.c", False, True),
        ((3,), "properties[4]", True, True),
    ]
    assert [line.depth for line in lines_of(TREE)] == [0, 0, 1, 1, 2, 2, 1, 0, 0]


def test_rows_are_put_inserted_and_taken_away_at_any_depth() -> None:
    assert row_at(put(TREE, (1, 1, 0), A), (1, 1, 0)) == A
    assert row_at(put(TREE, (1, 1, 1), A), (1, 1, 1)) == A
    assert [row.name for row in inserted(TREE, (1,), [B, C])] == ["a", "b", "c", "o", "c"]
    assert row_at(inserted(TREE, (1, 0), [A]), (1, 0)) == A
    assert without(TREE, [(0,), (1, 1), (1, 1, 0)]) == (PropertyRow("o", RowKind.OBJECT, children=(B,)), C)
    assert outermost([(1, 1, 0), (2,), (1,), (1, 0)]) == [(1,), (2,)]


def test_rows_move_among_their_siblings() -> None:
    assert [row.name for row in moved(TREE, (2,), -1)] == ["a", "c", "o"]
    assert [row.name for row in row_at(moved(TREE, (1, 0), 1), (1,)).children] == ["l", "b"]
    assert moved(TREE, (0,), -1) == TREE
    assert moved(TREE, (2,), 1) == TREE


@given(draft_strategies.rows)
def test_rows_come_back_from_the_clipboard(rows: tuple[PropertyRow, ...]) -> None:
    """Type and value of each, whatever stands in it; an object's members make the same value again."""
    again = rows_from_text(rows_to_text(rows))
    assert read_rows(again).values == read_rows(rows).values
    plain = [row for row in rows if not row.kind.has_children]
    assert [row for row in again if row in plain] == plain


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("no tab", ()),
        ("", ()),
        ("a\tOslo\n", (PropertyRow("a", RowKind.STR, "Oslo"),)),
        ("zip\t007\r\nn\t1.10\r\n", (PropertyRow("zip", text="007"), PropertyRow("n", RowKind.REAL, "1.10"))),
        ("b\ttrue\n\t\nc\tTRUE", (PropertyRow("b", RowKind.BOOL, "true"), PropertyRow("c", text="TRUE"))),
        ("Name\tType\tValue\nn\tINT\t5", (PropertyRow("n", RowKind.INT, "5"),)),
        ("n\twhat\tx", (PropertyRow("n", text="what\tx"),)),
        ("n\t\tx", (PropertyRow("n", text="x"),)),
        ('q\tstr\t"two\nlines ""quoted"""', (PropertyRow("q", text='two\nlines "quoted"'),)),
        ("o\tobject\tnot json", (PropertyRow("o", RowKind.JSON, "not json"),)),
        ("o\tobject\t{}", (PropertyRow("o", RowKind.OBJECT, "{}"),)),
        ("n\t" + "x" * 200_000, (PropertyRow("n", text="x" * 200_000),)),
        ("o\tarray\t5", (PropertyRow("o", RowKind.JSON, "5"),)),
    ],
)
def test_what_a_spreadsheet_copies_becomes_rows(text: str, rows: tuple[PropertyRow, ...]) -> None:
    assert rows_from_text(text) == rows


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_can_be_pasted(text: str) -> None:
    rows_from_text(f"{text}\t{text}")
    rows_from_text(text)


def test_a_nested_row_that_cannot_be_read_is_copied_as_typed() -> None:
    broken = PropertyRow("o", RowKind.OBJECT, "typed", (PropertyRow("n", RowKind.REAL, "x"),))
    assert rows_to_text([broken]) == "o\tobject\ttyped\r\n"


@given(draft_strategies.rows, draft_strategies.rows)
def test_lines_are_the_same_when_they_are_found_sooner(
    earlier: tuple[PropertyRow, ...], rows: tuple[PropertyRow, ...]
) -> None:
    """Whatever has changed between."""
    assert lines_again(rows, earlier, lines_of(earlier)) == lines_of(rows)
    mixed = (*rows[: len(earlier)], *earlier[len(rows) :])
    assert lines_again(mixed, earlier, lines_of(earlier)) == lines_of(mixed)
