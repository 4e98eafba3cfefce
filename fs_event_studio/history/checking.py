"""Looks for damage: in the structure of the database, in the index, and in each record.

Errors: sqlite3.Error for what the environment does; CancelledError.
"""

import sqlite3
from collections.abc import Callable, Iterator

from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.history import tables
from fs_event_studio.history.concerning import Reading
from fs_event_studio.history.records import UNREADABLE, Row, read_exchange
from fs_event_studio.history.troubles import DAMAGE, says_no_text
from fs_event_studio.history.vacuuming import run_watched
from fs_event_studio.usecases.cancelling import CancelledError, CancelToken
from fs_event_studio.usecases.troubles import DamagedHistory
from fs_event_studio.usecases.upkeep_ports import CheckReport

TOLD = 20
"""How many faults, and how many damaged records, are told one by one."""

_BATCH = 500
_STRUCTURE_SHARE = 0.1


def check(reading: Reading, progress: Callable[[float], object], cancel: CancelToken, *, quick: bool) -> CheckReport:
    """What is wrong, but for the index."""
    try:
        with reading() as connection:
            faults = _structure_faults(connection, cancel, quick=quick)
        if quick or faults:
            return CheckReport(faults)
        progress(_STRUCTURE_SHARE)
        unreadable = tuple(_unreadable(reading, progress, cancel))
    except DamagedHistory as damage:
        return CheckReport((str(damage),))
    progress(1.0)
    return CheckReport((), unreadable)


def index_faults(connection: sqlite3.Connection) -> CheckReport:
    """Whether the search index is sound. It needs a connection that may write, and writes nothing."""
    try:
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")
    except sqlite3.DatabaseError as error:
        if (getattr(error, "sqlite_errorcode", 0) & 0xFF) not in DAMAGE:
            raise
        return CheckReport((Phrase("The search index is damaged."),), index_damaged=True)
    return CheckReport()


def _structure_faults(connection: sqlite3.Connection, cancel: CancelToken, *, quick: bool) -> tuple[str, ...]:
    pragma = "quick_check" if quick else "integrity_check"
    rows = run_watched(connection, f"PRAGMA {pragma}({TOLD})", lambda: cancel.cancelled)
    told = tuple(line for (text,) in rows for line in str(text).splitlines() if line != "ok")
    if quick or told:
        return told[:TOLD]
    lost = run_watched(connection, "PRAGMA foreign_key_check", lambda: cancel.cancelled)
    return tuple(Phrase("A row of {0} belongs to no exchange.", row[0]) for row in lost[:TOLD])


def _unreadable(reading: Reading, progress: Callable[[float], object], cancel: CancelToken) -> Iterator[int]:
    with reading() as connection:
        first, last = connection.execute("SELECT coalesce(min(id), 1), coalesce(max(id), 0) FROM exchanges").fetchone()
    told = 0
    for start in range(first, last + 1, _BATCH):
        if cancel.cancelled:
            raise CancelledError
        with reading() as connection:
            damaged = list(_damaged(connection, start, start + _BATCH - 1))[: TOLD - told]
        yield from damaged
        told += len(damaged)
        share = (start - first + _BATCH) / (last - first + _BATCH)
        progress(_STRUCTURE_SHARE + (1 - _STRUCTURE_SHARE) * min(share, 1))


def _damaged(connection: sqlite3.Connection, first: int, last: int) -> Iterator[int]:
    rows = connection.execute("SELECT id FROM exchanges WHERE id BETWEEN ? AND ?", (first, last)).fetchall()
    return (one for (one,) in rows if not _can_be_read(connection, one))


def _can_be_read(connection: sqlite3.Connection, exchange_id: int) -> bool:
    try:
        return is_readable(tables.exchange_row(connection, exchange_id))
    except sqlite3.OperationalError as error:
        if says_no_text(error):
            return False
        raise


def is_readable(row: Row | None) -> bool:
    """Whether the exchange in a row can be read."""
    try:
        return row is not None and read_exchange(row) is not None
    except UNREADABLE:
        return False
