"""The history port on SQLite."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from fs_event_studio.domain.exchanges import Exchange, ExchangeRow, NewExchange, Settlement
from fs_event_studio.domain.outcomes import NoAnswer
from fs_event_studio.domain.quota import FATE_UNKNOWN
from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.domain.search import SearchQuery
from fs_event_studio.history import tables
from fs_event_studio.history.index import match_expression, search_texts
from fs_event_studio.history.indexing import Indexer
from fs_event_studio.history.locks import FileLock
from fs_event_studio.history.migrations import MIGRATIONS, Migration
from fs_event_studio.history.opening import open_database
from fs_event_studio.history.packing import UnreadableSideError
from fs_event_studio.history.records import microseconds, read_exchange, read_list_row, read_sent
from fs_event_studio.history.redacting import redacted_exchange, redacted_settlement
from fs_event_studio.history.runs import left_under_way, register_run, sweep_locks, take_run_lock
from fs_event_studio.history.troubles import damaged
from fs_event_studio.usecases.ports import Clock
from fs_event_studio.usecases.troubles import HistoryTrouble

LOST = Settlement(NoAnswer("The program ended before an answer came."), None, FATE_UNKNOWN, None)
"""What becomes of an exchange whose run died."""

PATIENCE_S = 10.0
"""How long to wait for another program that has the database locked."""


class HistoryStore:
    """Keeps exchanges in a SQLite database; fulfils the port `History`. Any thread may call it.

    redact: gives the redactor as of now; whatever is written goes through it first.
    recovered: the ids of exchanges that a dead run of the program had left under way; they were settled as
    LOST when this store was opened.
    Errors: HistoryTrouble; ValueError after `close`.
    """

    def __init__(
        self,
        path: Path,
        redact: Callable[[], Redactor],
        clock: Clock,
        *,
        migrations: Sequence[Migration] = MIGRATIONS,
        patience_s: float = PATIENCE_S,
    ) -> None:
        now = clock()
        self._redact = redact
        self._under_way: dict[int, NewExchange] = {}  # as they were written
        self._database = open_database(path, migrations, now, patience_s)
        self._indexer = Indexer(self._database)
        try:
            self._run, self._lock, self.recovered = self._start(path, microseconds(now))
        except BaseException:
            self._database.close()
            raise

    def begin(self, exchange: NewExchange) -> int:
        """Keep an exchange before it is sent; returns its id. It survives the death of this process."""
        exchange = redacted_exchange(exchange, self._redact())
        with self._database.writing() as connection:
            exchange_id = tables.insert_exchange(connection, self._run, exchange)
        self._under_way[exchange_id] = exchange
        return exchange_id

    def settle(self, exchange_id: int, settlement: Settlement) -> None:
        """Add what came of an exchange. It survives the death of this process, and words find it from then on.

        Errors: also LookupError if there is no such exchange under way.
        """
        settlement = redacted_settlement(settlement, self._redact())
        with self._database.writing() as connection:
            tables.settle_exchange(connection, exchange_id, settlement)
        self._indexer.note(exchange_id, self._under_way.pop(exchange_id, None), settlement)

    def exchange(self, exchange_id: int) -> Exchange | None:
        """One exchange, whole."""
        with self._database.reading() as connection:
            row = tables.exchange_row(connection, exchange_id)
        try:
            return read_exchange(row) if row else None
        except (UnreadableSideError, LookupError, TypeError, ValueError) as error:
            raise HistoryTrouble(
                f"Exchange {exchange_id} cannot be read: its record in {self._database.path} is damaged. "
                "Other exchanges are not concerned."
            ) from error

    def page(self, query: SearchQuery, *, before: int | None, limit: int) -> Sequence[ExchangeRow]:
        """Up to `limit` rows that match, newest first; `before`: only ids below it.

        An exchange is found by words as soon as it is settled; until then an empty query shows it.
        """
        match = self._match(query)
        with self._database.reading() as connection:
            rows = tables.list_rows(connection, match, before, limit)
        return [read_list_row(row) for row in rows]

    def count(self, query: SearchQuery) -> int:
        """How many rows match."""
        match = self._match(query)
        with self._database.reading() as connection:
            return tables.count_rows(connection, match)

    def close(self) -> None:
        """Close all connections and end the run. A second call does nothing."""
        self._indexer.close()
        self._database.close()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _match(self, query: SearchQuery) -> str | None:
        """The query in FTS5's language; what it may find is in the index by then. None: it asks for everything."""
        match = match_expression(query)
        if match is not None:
            self._indexer.catch_up()
        return match

    def _start(self, path: Path, now_us: int) -> tuple[int, FileLock, tuple[int, ...]]:
        """Begin this run and settle what dead ones left, in one transaction, so that one of two copies does it."""
        with ExitStack() as undo:
            with self._database.writing() as connection:
                token, lock = take_run_lock(path)
                undo.callback(lock.release)
                run = register_run(connection, token, now_us)
                lost = left_under_way(connection, path)
                for exchange_id in lost:
                    _settle_lost(connection, exchange_id, path)
                sweep_locks(path)
            undo.pop_all()
        return run, lock, tuple(lost)


def _settle_lost(connection: sqlite3.Connection, exchange_id: int, path: Path) -> None:
    try:
        tables.settle_exchange(connection, exchange_id, LOST)
    except LookupError as error:  # the index of what is unfinished says otherwise than the table
        raise damaged(path) from error
    row = tables.exchange_row(connection, exchange_id)
    assert row is not None
    tables.add_waiting(connection, [(exchange_id, search_texts(read_sent(row), LOST))])
