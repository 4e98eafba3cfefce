"""The beginning of a run in an opened database."""

import sqlite3
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from fs_event_studio.domain.exchanges import NewExchange, Settlement
from fs_event_studio.domain.outcomes import NoAnswer
from fs_event_studio.domain.quota import FATE_UNKNOWN
from fs_event_studio.history import tables
from fs_event_studio.history.backups import sweep_unfinished
from fs_event_studio.history.database import Database
from fs_event_studio.history.facets import Facets
from fs_event_studio.history.index import search_texts
from fs_event_studio.history.records import UNREADABLE, read_exchange
from fs_event_studio.history.runs import RunLock, adopt, left_under_way, register_run, sweep_locks, take_run_lock
from fs_event_studio.history.troubles import damaged

LOST = Settlement(NoAnswer("The program ended before an answer came."), None, FATE_UNKNOWN, None)
"""What becomes of an exchange whose run died."""


class Run(NamedTuple):
    """A run that began.

    number: of its row.   lock: None if nothing can be written.   recovered, crashed: as HistoryStore tells them.
    """

    number: int
    lock: RunLock | None
    recovered: tuple[int, ...]
    crashed: bool

    @property
    def token(self) -> str:
        """Names it; empty if nothing can be written."""
        return self.lock.token if self.lock else ""

    def end(self) -> None:
        """Free the lock. A second call does nothing."""
        if self.lock:
            self.lock.lock.release()


def begin_run(database: Database, facets: Facets, now_us: int, under_way: Mapping[int, NewExchange]) -> Run:
    """Begin a run and settle what dead ones left, in one transaction, so that one of two copies does it.

    under_way: what this process has under way, if the database was rescued meanwhile: it goes on in this run.
    Errors: HistoryTrouble.
    """
    if not database.writable:
        return Run(0, None, (), crashed=False)
    path = database.path
    with ExitStack() as undo:
        with database.writing() as connection:
            lock = take_run_lock(path)
            undo.callback(lock.lock.release)
            number = register_run(connection, lock.token, now_us)
            for exchange_id, sent in under_way.items():
                if not adopt(connection, exchange_id, number):
                    tables.insert_exchange(connection, facets, number, sent, exchange_id)
            lost = left_under_way(connection, path)
            for exchange_id in lost:
                _settle_lost(connection, facets, path, exchange_id)
            dead = sweep_locks(path)
            sweep_unfinished(path)
        undo.pop_all()
    return Run(number, lock, tuple(lost), crashed=dead > 0)


def _settle_lost(connection: sqlite3.Connection, facets: Facets, path: Path, exchange_id: int) -> None:
    try:
        tables.settle_exchange(connection, facets, exchange_id, LOST)
        row = tables.exchange_row(connection, exchange_id)
        assert row is not None
        texts = search_texts(read_exchange(row).sent, LOST)
    except (sqlite3.IntegrityError, *UNREADABLE) as error:  # what lists the unfinished says otherwise than the tables
        raise damaged(path) from error
    tables.add_waiting(connection, [(exchange_id, texts)])
