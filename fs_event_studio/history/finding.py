"""Finds the ids of exchanges by a plan, in any order, a page at a time.

One condition gives candidates in order, the others are asked about batches of them. What gives the candidates is the
search index if the order is that of numbers, or if few rows match; else an index of the order (streams.py).
"""

import sqlite3
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from itertools import islice
from typing import NamedTuple

from fs_event_studio.domain.listing import PageKey, Sort, SortKey
from fs_event_studio.history.facets import Facet
from fs_event_studio.history.plans import Plan, Wanted
from fs_event_studio.history.streams import Numbered, facet_value, ids_in_order

FEW = 20_000
"""Up to how many rows are sorted, or looked at one by one, rather than walking an index that has all."""

_FIRST_BATCH = 128
_LARGEST_BATCH = 8192
_LARGEST_COSTLY_BATCH = 256

_MATCHES = "id IN (SELECT rowid FROM search WHERE search MATCH ?)"
_MATCHES_WITHIN = "id IN (SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?)"


class Found(NamedTuple):
    """ids: in order.   last: the last candidate that was looked at, if any.   done: whether there are no others."""

    ids: Sequence[int]
    last: int | None
    done: bool


def find(
    connection: sqlite3.Connection,
    plan: Plan,
    facets: Mapping[int, Facet],
    wanted: Wanted,
    stop: Callable[[], bool],
) -> Found:
    """Up to `skip + limit` ids behind `before`; fewer with `done` False if `stop` said so between two batches.

    Errors: sqlite3.Error.
    """
    found: list[int] = []
    last = None
    limit = wanted.skip + wanted.limit
    with closing(_batches(connection, plan, facets, wanted)) as batches:
        for last_candidate, hits in batches:
            found.extend(islice(hits, limit - len(found)))
            if len(found) == limit:
                return Found(found, found[-1] if found else None, done=False)
            last = last_candidate
            if stop():
                return Found(found, last, done=False)
    return Found(found, last, done=True)


def count(connection: sqlite3.Connection, plan: Plan, most: int | None) -> int:
    """How many exchanges match, or `most` if that many do. One statement; `Connection.interrupt` ends it.

    Errors: sqlite3.Error.
    """
    sql, values = _counted(plan)
    if most is not None:
        sql, values = f"{sql} LIMIT ?", (*values, most)
    number: int = connection.execute(f"SELECT count(*) FROM ({sql})", values).fetchone()[0]  # noqa: S608 - made of ours
    return number


def condition(plan: Plan) -> tuple[str, tuple[object, ...]]:
    """The whole plan as SQL about a row of `exchanges`, with its values."""
    parts, values = _parts(plan)
    return " AND ".join(parts) or "1", values


def _counted(plan: Plan) -> tuple[str, tuple[object, ...]]:
    if plan.match and plan.facets is None and not plan.where:
        return "SELECT 1 FROM search WHERE search MATCH ?", (plan.match,)
    where, values = condition(plan)
    return f"SELECT 1 FROM exchanges WHERE {where}", values  # noqa: S608 - as above


def _parts(plan: Plan) -> tuple[list[str], tuple[object, ...]]:
    parts: list[str] = []
    values: tuple[object, ...] = ()
    if plan.facets is not None:
        parts.append(f"facet IN ({', '.join(str(number) for number, _ in plan.facets)})")
    if plan.match:
        parts.append(_MATCHES)
        values = (plan.match,)
    if plan.where:
        parts.append(plan.where)
        values = (*values, *plan.values)
    return parts, values


def _batches(
    connection: sqlite3.Connection,
    plan: Plan,
    facets: Mapping[int, Facet],
    wanted: Wanted,
) -> Generator[tuple[int, Iterator[int]], None, None]:
    """The last candidate of each batch, and those of the batch that hold."""
    sort, before, limit = wanted.sort, wanted.before, wanted.skip + wanted.limit
    by_words = bool(plan.match) and _words_lead(connection, plan, sort)
    if by_words:
        stream = _matching(connection, plan.match, sort, before, facets)
    else:
        of_these = plan.facets if plan.facets is not None else _all(facets, sort)
        stream = ids_in_order(connection, sort, before, of_these)
    rest = Plan(plan.facets if by_words else None, "" if by_words else plan.match, plan.where, plan.values)
    size = limit if rest.is_everything else max(limit, _FIRST_BATCH)
    while batch := list(islice(stream, size)):
        yield batch[-1], iter(batch if rest.is_everything else _sieved(connection, rest, batch))
        size = min(size * 2, max(limit, _LARGEST_COSTLY_BATCH if plan.costly else _LARGEST_BATCH))


def _words_lead(connection: sqlite3.Connection, plan: Plan, sort: Sort) -> bool:
    """Whether the search index gives the candidates, rather than an index of the order."""
    if sort.key is SortKey.NUMBER and plan.facets is None:
        return True
    if sort.key is SortKey.NUMBER:
        return count(connection, Plan(plan.facets), FEW) == FEW
    return count(connection, Plan(match=plan.match), FEW) < FEW


def _all(facets: Mapping[int, Facet], sort: Sort) -> tuple[Numbered, ...] | None:
    return None if sort.key in {SortKey.NUMBER, SortKey.TIME} else tuple(facets.items())


def _matching(
    connection: sqlite3.Connection, match: str, sort: Sort, before: PageKey | None, facets: Mapping[int, Facet]
) -> Iterator[int]:
    if sort.key is not SortKey.NUMBER:
        return _sorted(connection, match, sort, before, facets)
    order, beyond = ("DESC", "<") if sort.descending else ("ASC", ">")
    bound, values = ("", ()) if before is None else (f" AND rowid {beyond} ?", (before.id,))
    sql = f"SELECT rowid FROM search WHERE search MATCH ?{bound} ORDER BY rowid {order}"  # noqa: S608 - words of ours
    return (row[0] for row in connection.execute(sql, (match, *values)))


def _sorted(
    connection: sqlite3.Connection, match: str, sort: Sort, before: PageKey | None, facets: Mapping[int, Facet]
) -> Iterator[int]:
    """A few matches, read whole and sorted here."""

    def rank(row: tuple[int, int, int]) -> tuple[bool, object, int]:
        value = row[1] if sort.key is SortKey.TIME else facet_value(facets[row[2]], sort.key)
        return (value is not None, value if value is not None else 0, row[0])

    rows = connection.execute(f"SELECT id, sent_at_us, facet FROM exchanges WHERE {_MATCHES}", (match,))  # noqa: S608 - as above
    ranked = sorted((rank(row) for row in rows), reverse=sort.descending)
    if before is not None:
        start = (before.value is not None, before.value if before.value is not None else 0, before.id)
        ranked = [one for one in ranked if (one < start if sort.descending else one > start)]
    return (exchange_id for _, _, exchange_id in ranked)


def _sieved(connection: sqlite3.Connection, plan: Plan, batch: Sequence[int]) -> Iterator[int]:
    """Those of the batch for which all of the plan holds, in the order of the batch."""
    parts, values = _parts(Plan(plan.facets, "", plan.where, plan.values))
    if plan.match:
        parts.insert(0, _MATCHES_WITHIN)
        values = (plan.match, min(batch), max(batch), *values)
    ids = ", ".join(map(str, batch))
    rows = connection.execute(f"SELECT id FROM exchanges WHERE id IN ({ids}) AND {' AND '.join(parts)}", values)  # noqa: S608 - numbers, and SQL of ours
    hits = {row[0] for row in rows}
    return (exchange_id for exchange_id in batch if exchange_id in hits)
