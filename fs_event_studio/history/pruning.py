"""Finds what the rules for keeping remove, by environment, and removes it in steps."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from fs_event_studio.domain.keeping import BYTES_PER_MEGABYTE, KeepingRule, KeepingRules
from fs_event_studio.domain.listing import microseconds
from fs_event_studio.history.facets import Facet
from fs_event_studio.history.removing import BATCH

_FREE = """
FROM exchanges INDEXED BY by_time
WHERE facet IN ({facets}) AND settled = 1
      AND NOT EXISTS (SELECT 1 FROM annotations WHERE annotations.id = exchanges.id AND pinned = 1)
"""
_NEWEST_FIRST = f"SELECT sent_at_us, size_bytes {_FREE} ORDER BY sent_at_us DESC"
_COUNT = f"SELECT count(*), coalesce(sum(size_bytes), 0) {_FREE} AND sent_at_us < ?"
_BATCH = f"""
SELECT id, size_bytes, sent_at_us {_FREE} AND sent_at_us >= ? AND sent_at_us < ? ORDER BY sent_at_us LIMIT {BATCH}
"""


class Doomed(NamedTuple):
    """What the rule of one environment removes: whatever of these facets is older. before_us: as `sent_at_us`."""

    environment: str
    facets: tuple[int, ...]
    before_us: int


class Candidate(NamedTuple):
    """An exchange that is to go."""

    id: int
    size_bytes: int
    sent_at_us: int


def doomed(
    connection: sqlite3.Connection, facets: Mapping[int, Facet], rules: KeepingRules, now: datetime
) -> Iterator[Doomed]:
    """What the rules remove, environment by environment.

    Errors: sqlite3.Error.
    """
    for environment in sorted({facet.environment for facet in facets.values()}):
        rule = rules.rule(environment)
        numbers = tuple(number for number, facet in facets.items() if facet.environment == environment)
        bounds = list(_bounds(connection, numbers, rule, now)) if rule else []
        if bounds:
            yield Doomed(environment, numbers, max(bounds))


def counted(connection: sqlite3.Connection, one: Doomed) -> tuple[int, int]:
    """How many exchanges these are, and how many bytes. Errors: sqlite3.Error."""
    exchanges, size_bytes = connection.execute(_for(_COUNT, one.facets), (one.before_us,)).fetchone()
    return exchanges, size_bytes


def batch(connection: sqlite3.Connection, one: Doomed, from_us: int) -> Sequence[Candidate]:
    """The oldest ones from this time on. Errors: sqlite3.Error."""
    return [Candidate(*row) for row in connection.execute(_for(_BATCH, one.facets), (from_us, one.before_us))]


def _bounds(connection: sqlite3.Connection, facets: Sequence[int], rule: KeepingRule, now: datetime) -> Iterator[int]:
    """Of each bound of the rule, the time before which everything goes."""
    if rule.days is not None:
        yield microseconds(now - timedelta(days=rule.days))
    if rule.exchanges is None and rule.megabytes is None:
        return
    newest_first = connection.execute(_for(_NEWEST_FIRST, facets))
    yield from _overflow(newest_first, rule)


def _overflow(newest_first: Iterable[sqlite3.Row], rule: KeepingRule) -> Iterator[int]:
    """The time at which a bound is passed. Exchanges of the very same microsecond are kept together."""
    total, last_us = 0, None
    for number, (sent_at_us, size_bytes) in enumerate(newest_first):
        total += size_bytes
        too_many = rule.exchanges is not None and number >= rule.exchanges
        too_large = rule.megabytes is not None and total > rule.megabytes * BYTES_PER_MEGABYTE
        if (too_many or too_large) and sent_at_us != last_us:
            yield sent_at_us + 1
            return
        last_us = sent_at_us


def _for(sql: str, facets: Sequence[int]) -> str:
    return sql.format(facets=", ".join(map(str, facets)))
