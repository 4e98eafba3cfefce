"""Finds the ids of exchanges by a plan, in any order, a page at a time.

If one condition leaves few rows, those are read, sorted here and looked at. Else rows are walked in their order, by
the search index or by an index of the order, and the other conditions are asked about batches of them. Bodies are
read last, in small batches, and between two batches the caller may stop.
"""

import sqlite3
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from fs_event_studio.domain.listing import PageKey, Sort, SortKey
from fs_event_studio.history.facets import Facet
from fs_event_studio.history.plans import AMONG, SETTLED, Plan, Sql, Wanted, beside_index, listed, matches, of_facets
from fs_event_studio.history.streams import facet_value, ids_in_order, under_way

FEW = 10_000
"""Up to how many rows are read and sorted rather than walking all of them in order."""

_FIRST_BATCH = 128
_LARGEST_BATCH = 8192
_COSTLY_BATCH = 128

_MATCHES_WITHIN = "id IN (SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?)"


class Found(NamedTuple):
    """ids: in order.   last: the last row that was looked at, if any.   done: whether there are no others."""

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
    candidates, rest, skipped = _candidates(connection, plan, facets, wanted)
    limit = wanted.limit if skipped else wanted.skip + wanted.limit
    with closing(_batches(connection, candidates, rest, limit)) as batches:
        for last_candidate, hits in batches:
            found.extend(islice(hits, limit - len(found)))
            if len(found) == limit:
                return Found(found[limit - wanted.limit :], found[-1] if found else None, done=False)
            last = last_candidate
            if stop():
                return Found(found[limit - wanted.limit :], last, done=False)
    return Found(found[limit - wanted.limit :], last, done=True)


def count(connection: sqlite3.Connection, plan: Plan, most: int | None = None) -> int:
    """How many exchanges match, or `most` if that many do. One statement, which can be interrupted.

    Errors: sqlite3.Error.
    """
    if plan.is_match:
        condition = Sql("search WHERE search MATCH ?", (plan.match,))
    elif plan.is_everything:
        condition = Sql(f"exchanges INDEXED BY by_facet WHERE {SETTLED.text}")  # the smallest index
    else:
        holds = plan.sql()
        condition = Sql(f"exchanges WHERE {holds.text}", holds.values)
    limit = Sql("") if most is None else Sql(" LIMIT ?", (most,))
    sql = f"SELECT count(*) FROM (SELECT 1 FROM {condition.text}{limit.text})"  # noqa: S608 - made of ours
    number: int = connection.execute(sql, (*condition.values, *limit.values)).fetchone()[0]
    if plan.is_everything:
        number += len(under_way(connection))
    return number if most is None else min(number, most)


def _batches(
    connection: sqlite3.Connection, candidates: Iterator[int], rest: Plan, limit: int
) -> Generator[tuple[int, Iterator[int]], None, None]:
    """The last candidate of each batch, and those of the batch that hold."""
    size = limit if rest.is_everything else max(limit, _FIRST_BATCH)
    while batch := list(islice(candidates, size)):
        hits = _sieved(connection, _cheap_parts(rest, batch), batch)
        if not rest.costly:
            yield batch[-1], iter(hits)
        for start in range(0, len(hits) if rest.costly else 0, _COSTLY_BATCH):
            part = hits[start : start + _COSTLY_BATCH]
            yield part[-1], iter(_sieved(connection, rest.costly, part))
        size = min(size * 2, max(limit, _LARGEST_BATCH))


class _Candidates(NamedTuple):
    """ids: in order.   rest: what is still to be asked about them.   skipped: whether those to pass over are passed."""

    ids: Iterator[int]
    rest: Plan
    skipped: bool = False


def _candidates(connection: sqlite3.Connection, plan: Plan, facets: Mapping[int, Facet], wanted: Wanted) -> _Candidates:
    sort, before = wanted.sort, wanted.before
    by_number = sort.key is SortKey.NUMBER
    if by_number and plan.is_match:
        return _Candidates(_matching(connection, plan.match, wanted, wanted.skip), Plan(), skipped=True)
    if few := _leaving_few(connection, plan):
        rest = Plan(match="" if plan.match in few[0].values else plan.match, costly=plan.costly)
        return _Candidates(_sorted(connection, Sql.joined(" AND ", few), facets, sort, before), rest)
    if by_number and plan.match:
        return _Candidates(_matching(connection, plan.match, wanted, 0), replace(plan, match=""))
    of_these = plan.facets
    if of_these is None and sort.key not in {SortKey.NUMBER, SortKey.TIME}:
        of_these = tuple(facets.items())
    rest = replace(plan, facets=None)
    skip = wanted.skip if rest.is_everything else 0
    return _Candidates(ids_in_order(connection, sort, before, of_these, skip), rest, rest.is_everything)


def _leaving_few(connection: sqlite3.Connection, plan: Plan) -> Sequence[Sql]:
    """Conditions that together are read quickly and leave few rows, because one by itself does; none if none does.

    Words that many rows have are left for later: to know them all takes longer than to look at few.
    """
    parts = list(plan.conditions)
    facets, beside = ([], []) if plan.facets is None else ([of_facets(plan.facets)], [beside_index(plan.facets)])
    if plan.match and count(connection, Plan(match=plan.match), FEW) < FEW:
        return [matches(plan.match), *parts, *beside]
    if any(_count_few(connection, part) < FEW for part in parts if part.indexed):
        return [*parts, *beside]
    only_facets = facets and not parts and not plan.match and not plan.costly
    if not only_facets and any(_count_few(connection, part) < FEW for part in facets):
        return [*parts, *facets]
    return []  # of facets alone, an index has the rows in order


def _count_few(connection: sqlite3.Connection, part: Sql) -> int:
    sql = f"SELECT count(*) FROM (SELECT 1 FROM exchanges WHERE {part.text} LIMIT {FEW})"  # noqa: S608 - made of ours
    number: int = connection.execute(sql, part.values).fetchone()[0]
    return number


def _matching(connection: sqlite3.Connection, match: str, wanted: Wanted, skip: int) -> Iterator[int]:
    order, beyond = ("DESC", "<") if wanted.sort.descending else ("ASC", ">")
    bound, values = ("", ()) if wanted.before is None else (f" AND rowid {beyond} ?", (wanted.before.id,))
    sql = f"SELECT rowid FROM search WHERE search MATCH ?{bound} ORDER BY rowid {order} LIMIT -1 OFFSET ?"  # noqa: S608 - words of ours
    return (row[0] for row in connection.execute(sql, (match, *values, skip)))


def _sorted(
    connection: sqlite3.Connection, condition: Sql, facets: Mapping[int, Facet], sort: Sort, before: PageKey | None
) -> Iterator[int]:
    """A few rows, read whole and sorted here."""

    def rank(row: tuple[int, int, int]) -> tuple[bool, object, int]:
        exchange_id, sent_at_us, facet = row
        if sort.key is SortKey.NUMBER:
            return (False, 0, exchange_id)
        value = sent_at_us if sort.key is SortKey.TIME else facet_value(facets[facet], sort.key)
        return (value is not None, 0 if value is None else value, exchange_id)

    sql = f"SELECT id, sent_at_us, facet FROM exchanges WHERE {condition.text}"  # noqa: S608 - as above
    ranked = sorted(map(rank, connection.execute(sql, condition.values)), reverse=sort.descending)
    if before is not None:
        start = (before.value is not None, 0 if before.value is None else before.value, before.id)
        ranked = [one for one in ranked if (one < start if sort.descending else one > start)]
    return (exchange_id for _, _, exchange_id in ranked)


def _cheap_parts(plan: Plan, batch: Sequence[int]) -> Sequence[Sql]:
    """What is to be asked about a batch before bodies are read."""
    parts = list(plan.conditions)
    if plan.match:
        parts.insert(0, Sql(_MATCHES_WITHIN, (plan.match, min(batch), max(batch))))
    if plan.facets is not None:
        parts.insert(0, of_facets(plan.facets))
    return parts


def _sieved(connection: sqlite3.Connection, parts: Sequence[Sql], batch: Sequence[int]) -> Sequence[int]:
    """Those of the batch for which all parts hold, in its order."""
    if not parts:
        return batch
    condition = Sql.joined(" AND ", parts)
    sql = f"SELECT id FROM {AMONG} WHERE {condition.text}"  # noqa: S608 - SQL of ours
    hits = {row[0] for row in connection.execute(sql, (listed(batch), *condition.values))}
    return [exchange_id for exchange_id in batch if exchange_id in hits]
