"""Answers searches: rows of a page, how many there are, and sums."""

import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta

from fs_event_studio.domain.exchanges import ExchangeRow
from fs_event_studio.domain.listing import (
    MICROSECOND,
    KnownValues,
    PageKey,
    Part,
    QuotaTotal,
    SortKey,
    page_key,
)
from fs_event_studio.domain.search import SearchQuery
from fs_event_studio.history import finding
from fs_event_studio.history.facets import Facet, Facets
from fs_event_studio.history.packing import UnreadableSideError
from fs_event_studio.history.patience import Patience
from fs_event_studio.history.planning import plan_of
from fs_event_studio.history.plans import AMONG, SETTLED, Wanted, listed
from fs_event_studio.history.records import read_list_row
from fs_event_studio.history.streams import under_way
from fs_event_studio.usecases.cancelling import CancelledError

_ROWS = f"""
SELECT exchanges.id, facet, sent_at_us, event_name, elapsed_ms, attempt, note, tags, pinned
FROM {AMONG} LEFT JOIN annotations ON annotations.id = exchanges.id
"""  # noqa: S608 - SQL of ours
_DAY_US = 86_400_000_000
_TOTALS = f"SELECT (sent_at_us + ?) / {_DAY_US} AS day, facet, count(*) FROM exchanges {{}} GROUP BY day, facet"  # noqa: S608 - a number
_TAGS = "SELECT DISTINCT value FROM annotations, json_each(annotations.tags) ORDER BY value"
_STEPS = 2_000
"""After how many steps of SQLite the person's wish to stop is looked at: up to some 10 ms where bodies are read."""


class Listing:
    """Reads with one connection. Errors: sqlite3.Error; CancelledError."""

    def __init__(self, connection: sqlite3.Connection, facets: Facets) -> None:
        self._connection = connection
        self._facets = facets.all(connection)
        self._all_facets = facets

    def part(self, query: SearchQuery, wanted: Wanted, patience: Patience) -> Part:
        """A page, or what of it was found in time."""
        plan = plan_of(self._connection, query, self._facets)
        if plan.is_nothing:
            return Part([], None)
        with self._interruptible(patience):
            found = finding.find(self._connection, plan, self._facets, wanted, lambda: patience.over)
            rows = self._rows(found.ids)
            return Part(rows, None if found.done else self._behind(found.last, wanted))

    def count(self, query: SearchQuery, most: int | None, patience: Patience) -> int:
        """How many match, up to `most`."""
        plan = plan_of(self._connection, query, self._facets)
        if plan.is_nothing:
            return 0
        with self._interruptible(patience):
            return finding.count(self._connection, plan, most)

    def totals(self, query: SearchQuery, utc_offset: timedelta, patience: Patience) -> Sequence[QuotaTotal]:
        """Sums by day and facet."""
        plan = plan_of(self._connection, query, self._facets)
        if plan.is_nothing:
            return []
        condition = SETTLED if plan.is_everything else plan.sql()
        index = "INDEXED BY by_time" if not plan.match and not plan.conditions and not plan.costly else ""
        sql, shift_us = _TOTALS.format(f"{index} WHERE {condition.text}"), utc_offset // MICROSECOND
        with self._interruptible(patience):
            rows = self._connection.execute(sql, (shift_us, *condition.values)).fetchall()
        if plan.is_everything:
            early = under_way(self._connection)
            rows += [((one.sent_at_us + shift_us) // _DAY_US, one.facet, 1) for one in early]
        sums: Counter[QuotaTotal] = Counter()
        for day, number, exchanges in rows:  # several facets may be of one kind
            sums[self._kind(day, number)] += exchanges
        return [kind._replace(exchanges=exchanges) for kind, exchanges in sums.items()]

    def known(self) -> KnownValues:
        """The environments and tags that there are, in order."""
        environments = sorted({facet.environment for facet in self._facets.values()})
        return KnownValues(tuple(environments), tuple(row[0] for row in self._connection.execute(_TAGS)))

    def _rows(self, ids: Sequence[int]) -> Sequence[ExchangeRow]:
        rows = {row["id"]: row for row in self._connection.execute(_ROWS, (listed(ids),))}
        return [read_list_row(rows[one], self._facet(rows[one]["facet"])) for one in ids if one in rows]

    def _facet(self, number: int) -> Facet:
        """What a row is; another thread may have settled it as something new since the search began."""
        return self._facets.get(number) or self._all_facets.facet(self._connection, number)

    def _behind(self, last: int | None, wanted: Wanted) -> PageKey | None:
        """Where to go on; None if that row is gone meanwhile."""
        if last is None:
            return wanted.before
        if wanted.sort.key is SortKey.NUMBER:
            return PageKey(last)
        rows = self._rows([last])
        return page_key(rows[0], wanted.sort) if rows else None

    def _kind(self, day: int, number: int) -> QuotaTotal:
        facet = self._facet(number)
        try:
            sent_on = date(1970, 1, 1) + timedelta(days=day)
        except (OverflowError, TypeError) as error:
            raise UnreadableSideError(str(error)) from error
        return QuotaTotal(
            sent_on,
            facet.environment,
            facet.mode,
            facet.quota_class,
            facet.certainty,
            facet.outcome,
            facet.origin,
            0,
        )

    @contextmanager
    def _interruptible(self, patience: Patience) -> Iterator[None]:
        """Stop a long statement when the token is cancelled."""
        self._connection.set_progress_handler(lambda: patience.cancelled, _STEPS)
        try:
            yield
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT:
                raise CancelledError from error
            raise
        finally:
            self._connection.set_progress_handler(None, 0)
