"""Reads the ids of exchanges in any order, from any place on, as few or as many as are wanted.

Every order is read from an index by key, never by offset, so that a page costs the same wherever it lies. What is
sorted by a column of `facets` is read facet by facet: those with equal values are merged by id. The indexes leave out
the few exchanges that are under way, which are put in between.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import merge
from itertools import groupby, islice
from operator import itemgetter
from typing import NamedTuple, TypeAlias, TypeVar

from fs_event_studio.domain.listing import PageKey, Sort, SortKey, SortValue
from fs_event_studio.history.facets import Facet

Numbered: TypeAlias = tuple[int, Facet]
_Key = TypeVar("_Key", int, tuple[int, int])

_MERGED = 64
"""Up to how many facets are read side by side; more are picked out of the whole list."""

_UNDER_WAY = "SELECT id, sent_at_us, facet FROM exchanges INDEXED BY unfinished WHERE indexed = 0 AND settled = 0"

_VALUES: dict[SortKey, Callable[[Facet], SortValue]] = {
    SortKey.ENVIRONMENT: lambda facet: facet.environment,
    SortKey.MODE: lambda facet: facet.mode,
    SortKey.OUTCOME: lambda facet: facet.outcome,
    SortKey.STATUS: lambda facet: facet.status,
    SortKey.QUOTA: lambda facet: f"{facet.quota_class} {facet.certainty}",
}


class UnderWay(NamedTuple):
    """An exchange that is not settled yet. facet: its number."""

    id: int
    sent_at_us: int
    facet: int


def ids_in_order(
    connection: sqlite3.Connection,
    sort: Sort,
    before: PageKey | None,
    facets: Sequence[Numbered] | None,
    skip: int = 0,
) -> Iterator[int]:
    """Ids behind `before` and the `skip` that follow it, read as they are asked for.

    facets: only exchanges of these, which are settled ones or all that there are; None: all exchanges. Rows are passed
    over inside SQLite, which leaves other threads alone.

    Errors: sqlite3.Error.
    """
    if sort.key is SortKey.NUMBER:
        above = before.id if before else None
        return _by_number(connection, above, _numbers(facets), skip, descending=sort.descending)
    if sort.key is SortKey.TIME:
        stream = _by_time(connection, before, _numbers(facets), descending=sort.descending)
        return islice(stream, skip, None)
    assert facets is not None, "sorting by them needs to know them all"
    return _by_facet(connection, sort, before, facets, skip)


def facet_value(facet: Facet, key: SortKey) -> SortValue:
    """By what the exchanges of a facet are sorted."""
    return _VALUES[key](facet)


def under_way(connection: sqlite3.Connection) -> Sequence[UnderWay]:
    """The exchanges that the other indexes leave out. Errors: sqlite3.Error."""
    return [UnderWay(*row) for row in connection.execute(_UNDER_WAY)]


def _by_facet(
    connection: sqlite3.Connection, sort: Sort, before: PageKey | None, facets: Sequence[Numbered], skip: int
) -> Iterator[int]:
    def rank(numbered: Numbered) -> tuple[bool, SortValue]:
        return _rank(facet_value(numbered[1], sort.key))

    early = under_way(connection) if any(facet.outcome is None for _, facet in facets) else ()
    start = _rank(before.value) if before else None
    for value, group in groupby(sorted(facets, key=rank, reverse=sort.descending), rank):
        if start is not None and (value > start if sort.descending else value < start):
            continue
        inside = before.id if before and value == start else None
        numbers = [number for number, _ in group]
        same = _Same(connection, numbers, [one.id for one in early if one.facet in numbers], sort.descending)
        if skip and inside is None and (size := same.count()) <= skip:
            skip -= size
            continue
        ids = list(islice(same.ids(inside, skip), 1))
        if not ids:
            skip -= same.count(inside)
            continue
        yield ids[0]
        yield from same.ids(ids[0])
        skip = 0


class _Same(NamedTuple):
    """The exchanges of some facets, in order of their ids. early: the ids of those that are under way."""

    connection: sqlite3.Connection
    numbers: Sequence[int]
    early: Sequence[int]
    descending: bool

    def count(self, before: int | None = None) -> int:
        """How many there are behind `before`."""
        bound, values = _bound(before, descending=self.descending)
        sql = f"SELECT count(*) FROM exchanges WHERE settled = 1 AND facet IN ({_listed(self.numbers)}){bound}"  # noqa: S608 - numbers
        size: int = self.connection.execute(sql, values).fetchone()[0]
        return size + len(self._early(before))

    def ids(self, before: int | None, skip: int = 0) -> Iterator[int]:
        """Those behind `before` and the `skip` that follow it."""
        if len(self.numbers) > _MERGED or skip:
            wanted = f"+facet IN ({_listed(self.numbers)})"
            return _walked(self.connection, wanted, before, skip, descending=self.descending)
        settled = _merged(self.connection, self.numbers, before, descending=self.descending)
        return merge(settled, self._early(before), reverse=self.descending)

    def _early(self, before: int | None) -> Sequence[int]:
        behind = (one for one in self.early if before is None or _behind(one, before, descending=self.descending))
        return sorted(behind, reverse=self.descending)


def _rank(value: SortValue) -> tuple[bool, SortValue]:
    """What sorts, with nothing below everything."""
    return (value is not None, value if value is not None else 0)


def _by_number(
    connection: sqlite3.Connection, before: int | None, numbers: Sequence[int] | None, skip: int, *, descending: bool
) -> Iterator[int]:
    if numbers is None:
        return _walked(connection, "1", before, skip, descending=descending)
    return _Same(connection, numbers, (), descending).ids(before, skip)


def _walked(
    connection: sqlite3.Connection, wanted: str, before: int | None, skip: int, *, descending: bool
) -> Iterator[int]:
    bound, values = _bound(before, descending=descending)
    order = "DESC" if descending else "ASC"
    sql = f"SELECT id FROM exchanges WHERE {wanted}{bound} ORDER BY id {order} LIMIT -1 OFFSET ?"  # noqa: S608 - numbers, and SQL of ours
    return _first(connection.execute(sql, (*values, skip)))


def _merged(
    connection: sqlite3.Connection, numbers: Sequence[int], before: int | None, *, descending: bool
) -> Iterator[int]:
    bound, values = _bound(before, descending=descending)
    order = "DESC" if descending else "ASC"
    sql = f"SELECT id FROM exchanges INDEXED BY by_facet WHERE settled = 1 AND facet = ?{bound} ORDER BY id {order}"  # noqa: S608 - as above
    return merge(*(_first(connection.execute(sql, (number, *values))) for number in numbers), reverse=descending)


def _bound(before: int | None, *, descending: bool) -> tuple[str, tuple[int, ...]]:
    return ("", ()) if before is None else (f" AND id {'<' if descending else '>'} ?", (before,))


def _by_time(
    connection: sqlite3.Connection, before: PageKey | None, numbers: Sequence[int] | None, *, descending: bool
) -> Iterator[int]:
    """Microseconds that several exchanges share are ordered by id, which the index by itself does not do."""
    order, beyond = ("DESC", "<") if descending else ("ASC", ">")
    key: tuple[int, int] | None = None
    if before is not None:
        assert isinstance(before.value, int)
        key = (before.value, before.id)
    bound, values = ("", ()) if key is None else (f" AND sent_at_us {beyond}= ?", key[:1])
    wanted = "1" if numbers is None else f"facet IN ({_listed(numbers)})"
    settled: Iterable[Sequence[int]] = connection.execute(
        f"SELECT sent_at_us, id FROM exchanges INDEXED BY by_time WHERE settled = 1 AND {wanted}{bound} "  # noqa: S608 - as above
        f"ORDER BY sent_at_us {order}",
        values,
    )
    early = sorted(((one.sent_at_us, one.id) for one in under_way(connection)), reverse=descending)
    rows = merge(settled, early, key=itemgetter(0), reverse=descending) if numbers is None and early else settled
    for moment, group in groupby(rows, itemgetter(0)):
        ids = sorted((row[1] for row in group), reverse=descending)
        for exchange_id in ids:
            if key is None or _behind((moment, exchange_id), key, descending=descending):
                yield exchange_id


def _behind(one: _Key, key: _Key, *, descending: bool) -> bool:
    return one < key if descending else one > key


def _first(rows: Iterable[sqlite3.Row]) -> Iterator[int]:
    return map(itemgetter(0), rows)


def _numbers(facets: Sequence[Numbered] | None) -> Sequence[int] | None:
    return None if facets is None else [number for number, _ in facets]


def _listed(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, numbers))
