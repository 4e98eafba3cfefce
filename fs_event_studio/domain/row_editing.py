"""Rows in rows as the lines of one grid, and the changes that are made to them there."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeAlias

from fs_event_studio.domain.property_rows import PropertyRow, RowKind

Rows: TypeAlias = tuple[PropertyRow, ...]
RowPlace: TypeAlias = tuple[int, ...]
"""Where a row stands: its number, from 0, in each of the rows around it, the outermost first."""


FEW = 20
"""How many changed rows are looked for one by one."""


class Line(NamedTuple):
    """One line of the grid. Below the rows of each object and array stands a blank one to type into.

    path: under which problems name the row.   holder: what it stands in; an object, for the outermost.
    in_array: whether an array is around it, however far; a schema cannot name it then (API reference 3.3).
    """

    place: RowPlace
    row: PropertyRow
    path: str
    holder: RowKind = RowKind.OBJECT
    is_blank: bool = False
    in_array: bool = False

    @property
    def has_name(self) -> bool:
        """Whether the row has a name: elements of an array have none."""
        return self.holder is RowKind.OBJECT

    @property
    def depth(self) -> int:
        """How many rows it stands in."""
        return len(self.place) - 1


def lines_of(rows: Rows, member: str = "properties") -> list[Line]:
    """The lines of the grid, from top to bottom."""
    lines: list[Line] = []
    _add_lines(lines, rows, member, (), RowKind.OBJECT)
    return lines


def lines_again(rows: Rows, earlier: Rows, lines: list[Line], member: str = "properties") -> list[Line]:
    """The same as `lines_of(rows)`, sooner. lines: those of `earlier`, of which most rows are as they were."""
    if len(rows) != len(earlier):
        return lines_of(rows, member)
    changed = [number for number, (old, new) in enumerate(zip(earlier, rows, strict=True)) if old is not new]
    if len(changed) > FEW:
        return lines_of(rows, member)
    again = list(lines)
    for number in reversed(changed):
        start = _line_number(again, number)
        end = _line_number(again, number + 1, start)
        new: list[Line] = []
        _add_lines(new, (rows[number],), member, (), RowKind.OBJECT, first=number)
        again[start:end] = new[:-1]  # the last one is a blank line
    return again


def _line_number(lines: list[Line], number: int, after: int = 0) -> int:
    """Where the line of an outermost row stands."""
    at = max(number, after)  # a row has at least one line
    while lines[at].place != (number,):
        at += 1
    return at


def _add_lines(
    lines: list[Line],
    rows: Rows,
    path: str,
    place: RowPlace,
    holder: RowKind,
    *,
    first: int = 0,
    in_array: bool = False,
) -> None:
    """Thousands are added at once, so that nothing is done twice here. first: the number of the first of `rows`."""
    for number, row in enumerate(rows, first):
        inner = _path(row, number, path, holder)
        here = (*place, number)
        lines.append(Line(here, row, inner, holder, is_blank=False, in_array=in_array))
        if row.kind in _HOLDERS:
            _add_lines(lines, row.children, inner, here, row.kind, in_array=in_array or row.kind is RowKind.ARRAY)
    end = first + len(rows)
    blank = Line((*place, end), _BLANK, f"{path}[{end + 1}]", holder, is_blank=True, in_array=in_array)
    lines.append(blank)


_BLANK = PropertyRow()
_HOLDERS = frozenset({RowKind.OBJECT, RowKind.ARRAY})


def _path(row: PropertyRow, number: int, path: str, holder: RowKind) -> str:
    if holder is RowKind.ARRAY:
        return f"{path}.{number}"
    return f"{path}.{row.name}" if row.name else f"{path}[{number + 1}]"


def row_at(rows: Rows, place: RowPlace) -> PropertyRow:
    """The row that stands there."""
    row = rows[place[0]]
    return row_at(row.children, place[1:]) if place[1:] else row


def put(rows: Rows, place: RowPlace, row: PropertyRow) -> Rows:
    """Another row instead of the one that stands there; or one more, at the end of its siblings."""
    return _at(rows, place, lambda siblings, number: (*siblings[:number], row, *siblings[number + 1 :]))


def inserted(rows: Rows, place: RowPlace, new: Sequence[PropertyRow]) -> Rows:
    """Further rows, before the one that stands there."""
    return _at(rows, place, lambda siblings, number: (*siblings[:number], *new, *siblings[number:]))


def without(rows: Rows, places: Collection[RowPlace]) -> Rows:
    """The rows without those that stand there."""
    gone = {place[0] for place in places if len(place) == 1}
    inner: dict[int, list[RowPlace]] = {}
    for place in places:
        if len(place) > 1 and place[0] not in gone:
            inner.setdefault(place[0], []).append(place[1:])
    return tuple(
        replace(row, children=without(row.children, inner[number])) if number in inner else row
        for number, row in enumerate(rows)
        if number not in gone
    )


def moved(rows: Rows, place: RowPlace, step: int) -> Rows:
    """The row that stands there, moved among its siblings; as it was if there is no room. step: -1 up, 1 down."""

    def swap(siblings: Rows, number: int) -> Rows:
        if not 0 <= number + step < len(siblings):
            return siblings
        changed = list(siblings)
        changed[number], changed[number + step] = changed[number + step], changed[number]
        return tuple(changed)

    return _at(rows, place, swap)


def outermost(places: Collection[RowPlace]) -> list[RowPlace]:
    """Those that stand in none of the others, from top to bottom."""
    all_of_them = set(places)
    return sorted(p for p in all_of_them if not any(p[:length] in all_of_them for length in range(1, len(p))))


def _at(rows: Rows, place: RowPlace, change: Callable[[Rows, int], Rows]) -> Rows:
    number, inner = place[0], place[1:]
    if not inner:
        return change(rows, number)
    row = rows[number]
    return (*rows[:number], replace(row, children=_at(row.children, inner, change)), *rows[number + 1 :])
