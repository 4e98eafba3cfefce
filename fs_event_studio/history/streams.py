"""Reads the ids of exchanges in any order, from any place on, as few or as many as are wanted.

Every order is read from an index by key, never by offset, so that a page costs the same wherever it lies. What is
sorted by a column of `facets` is read facet by facet: those with equal values are merged by id.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import merge
from itertools import groupby, islice
from operator import itemgetter
from typing import TypeAlias

from fs_event_studio.domain.listing import PageKey, Sort, SortKey, SortValue
from fs_event_studio.history.facets import Facet

Numbered: TypeAlias = tuple[int, Facet]

_MERGED = 64
"""Up to how many facets are read side by side; more are picked out of the whole list."""

_VALUES: dict[SortKey, Callable[[Facet], SortValue]] = {
    SortKey.ENVIRONMENT: lambda facet: facet.environment,
    SortKey.MODE: lambda facet: facet.mode,
    SortKey.OUTCOME: lambda facet: facet.outcome,
    SortKey.STATUS: lambda facet: facet.status,
    SortKey.QUOTA: lambda facet: f"{facet.quota_class} {facet.certainty}",
}


def ids_in_order(
    connection: sqlite3.Connection,
    sort: Sort,
    before: PageKey | None,
    facets: Sequence[Numbered] | None,
    skip: int = 0,
) -> Iterator[int]:
    """Ids behind `before` and the `skip` that follow it, read as they are asked for.

    facets: only exchanges of these; None: all. Rows are passed over inside SQLite, which leaves other threads alone.

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


def _by_facet(
    connection: sqlite3.Connection, sort: Sort, before: PageKey | None, facets: Sequence[Numbered], skip: int
) -> Iterator[int]:
    def rank(numbered: Numbered) -> tuple[bool, SortValue]:
        return _rank(facet_value(numbered[1], sort.key))

    start = _rank(before.value) if before else None
    for value, group in groupby(sorted(facets, key=rank, reverse=sort.descending), rank):
        if start is not None and (value > start if sort.descending else value < start):
            continue
        inside = before.id if before and value == start else None
        numbers = [number for number, _ in group]
        if skip and inside is None and (size := _count(connection, numbers)) <= skip:
            skip -= size
            continue
        ids = list(islice(_by_number(connection, inside, numbers, skip, descending=sort.descending), 1))
        if not ids:
            skip -= _count_behind(connection, inside, numbers, descending=sort.descending)
            continue
        yield ids[0]
        yield from _by_number(connection, ids[0], numbers, 0, descending=sort.descending)
        skip = 0


def _count(connection: sqlite3.Connection, numbers: Sequence[int]) -> int:
    size: int = connection.execute(f"SELECT count(*) FROM exchanges WHERE facet IN ({_listed(numbers)})").fetchone()[0]  # noqa: S608 - numbers
    return size


def _count_behind(
    connection: sqlite3.Connection, before: int | None, numbers: Sequence[int], *, descending: bool
) -> int:
    if before is None:
        return _count(connection, numbers)
    sql = f"SELECT count(*) FROM exchanges WHERE facet IN ({_listed(numbers)}) AND id {'<' if descending else '>'} ?"  # noqa: S608 - numbers
    size: int = connection.execute(sql, (before,)).fetchone()[0]
    return size


def _rank(value: SortValue) -> tuple[bool, SortValue]:
    """What sorts, with nothing below everything."""
    return (value is not None, value if value is not None else 0)


def _by_number(
    connection: sqlite3.Connection, before: int | None, numbers: Sequence[int] | None, skip: int, *, descending: bool
) -> Iterator[int]:
    order, beyond = ("DESC", "<") if descending else ("ASC", ">")
    bound, values = ("", ()) if before is None else (f" AND id {beyond} ?", (before,))
    if numbers is None or len(numbers) > _MERGED or skip:
        wanted = "1" if numbers is None else f"+facet IN ({_listed(numbers)})"
        sql = f"SELECT id FROM exchanges WHERE {wanted}{bound} ORDER BY id {order} LIMIT -1 OFFSET ?"  # noqa: S608 - as below
        return _first(connection.execute(sql, (*values, skip)))
    sql = f"SELECT id FROM exchanges INDEXED BY by_facet WHERE facet = ?{bound} ORDER BY id {order}"  # noqa: S608 - as above
    return merge(*(_first(connection.execute(sql, (number, *values))) for number in numbers), reverse=descending)


def _by_time(
    connection: sqlite3.Connection, before: PageKey | None, numbers: Sequence[int] | None, *, descending: bool
) -> Iterator[int]:
    """Microseconds that several exchanges share are ordered by id, which the index by itself does not do."""
    order, beyond = ("DESC", "<") if descending else ("ASC", ">")
    bound, values = ("", ()) if before is None else (f" AND sent_at_us {beyond}= ?", (before.value,))
    wanted = "1" if numbers is None else f"facet IN ({_listed(numbers)})"
    rows = connection.execute(
        f"SELECT sent_at_us, id FROM exchanges INDEXED BY by_time WHERE {wanted}{bound} ORDER BY sent_at_us {order}",  # noqa: S608 - as above
        values,
    )
    for moment, group in groupby(rows, itemgetter(0)):
        ids = sorted((row[1] for row in group), reverse=descending)
        for exchange_id in ids:
            if before is None or moment != before.value or _behind(exchange_id, before.id, descending=descending):
                yield exchange_id


def _behind(exchange_id: int, key: int, *, descending: bool) -> bool:
    return exchange_id < key if descending else exchange_id > key


def _first(rows: Iterable[sqlite3.Row]) -> Iterator[int]:
    return map(itemgetter(0), rows)


def _numbers(facets: Sequence[Numbered] | None) -> Sequence[int] | None:
    return None if facets is None else [number for number, _ in facets]


def _listed(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, numbers))
