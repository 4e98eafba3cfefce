"""Rows on the clipboard, as a spreadsheet has them: a line for each, with tabs between name, type and value."""

import csv
import io
from collections.abc import Iterable

from fs_event_studio.domain import json_text
from fs_event_studio.domain.property_rows import PropertyRow, RowKind, row_value
from fs_event_studio.domain.row_building import row_of

_KINDS = {kind.value: kind for kind in RowKind}
_TITLES = ("name", "type", "value")
_WITH_TYPE = len(_TITLES)


def rows_to_text(rows: Iterable[PropertyRow]) -> str:
    """Name, type and value of each row; objects and arrays as JSON."""
    text = io.StringIO()
    writer = csv.writer(text, "excel-tab")  # with CR LF, so that a line break of either kind is put in quotes
    writer.writerows((row.name, row.kind.value, _value_text(row)) for row in rows)
    return text.getvalue()


def rows_from_text(text: str) -> tuple[PropertyRow, ...]:
    """The rows in lines of name, type and value, or of name and value; none if there is no tab in the text.

    A value without a type is a number, or true or false, if it is written as JSON writes one; otherwise a text.
    """
    if "\t" not in text:
        return ()
    cells = [line for line in _cells(text) if any(line)]
    if cells and tuple(cell.strip().lower() for cell in cells[0]) in {_TITLES, (_TITLES[0], _TITLES[2])}:
        del cells[0]
    return tuple(_row(line) for line in cells)


def _cells(text: str) -> list[list[str]]:
    try:
        return list(csv.reader(io.StringIO(text, newline=""), "excel-tab"))
    except csv.Error:  # a cell of more than 128 kB
        return [line.split("\t") for line in text.splitlines()]


def _value_text(row: PropertyRow) -> str:
    if not row.kind.has_children:
        return row.text
    try:
        return json_text.write(row_value(row), indent=None)
    except ValueError:  # something inside is not written as its type asks
        return row.text


def _row(cells: list[str]) -> PropertyRow:
    name, *rest = cells
    if len(rest) < _WITH_TYPE - 1:
        return _guessed(name, rest[0] if rest else "")
    kind = _KINDS.get(rest[0].strip().lower())
    value = "\t".join(rest[1:])
    if kind is None:
        return _guessed(name, "\t".join(rest) if rest[0] else value)
    if kind.has_children:
        return _nested(name, kind, value)
    return PropertyRow(name, kind, value)


def _nested(name: str, kind: RowKind, text: str) -> PropertyRow:
    try:
        row = row_of(name, json_text.read(text).value)
    except ValueError:
        return PropertyRow(name, RowKind.JSON, text)
    return row if row.kind is kind else PropertyRow(name, kind if text in {"{}", "[]"} else RowKind.JSON, text)


def _guessed(name: str, text: str) -> PropertyRow:
    if text in {"true", "false"}:
        return PropertyRow(name, RowKind.BOOL, text)
    try:
        json_text.read_number(text)
    except ValueError:
        return PropertyRow(name, RowKind.STR, text)
    return PropertyRow(name, RowKind.REAL, text)
