"""Leaves nothing of what was removed: in the index, in free space, in the log.

Errors: sqlite3.Error; CancelledError.
"""

import sqlite3
from collections.abc import Callable

from fs_event_studio.usecases.cancelling import CancelledError, CancelToken

_STEPS = 10_000
"""Of SQLite, between two looks at the cancel token: some 2 ms."""

_STEPS_PER_EXCHANGE = 25
"""How many steps it takes to copy one, as measured."""

_COPYING_SHARE = 0.9
"""Of the time; the rest is writing back, of which SQLite tells nothing."""

MERGED_PAGES = 64
"""How much of the index one transaction merges."""

FREED_PAGES = 500
"""How many pages one transaction gives back to the disk."""


def vacuum(connection: sqlite3.Connection, progress: Callable[[float], object], cancel: CancelToken) -> None:
    """Write the database anew. The connection is in no transaction; nobody else writes meanwhile."""
    exchanges: int = connection.execute("SELECT count(*) FROM exchanges").fetchone()[0]
    total = max(1, exchanges * _STEPS_PER_EXCHANGE // _STEPS)
    done = 0

    def look() -> bool:
        nonlocal done
        done += 1
        progress(min(done / total, 1) * _COPYING_SHARE)
        return cancel.cancelled

    run_watched(connection, "VACUUM", look)


def run_watched(connection: sqlite3.Connection, sql: str, look: Callable[[], bool]) -> list[sqlite3.Row]:
    """All rows of a long statement; it ends when `look` says so. Errors: CancelledError."""
    connection.set_progress_handler(look, _STEPS)
    try:
        return connection.execute(sql).fetchall()
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT:
            raise CancelledError from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def begin_merging(connection: sqlite3.Connection) -> None:
    """Have all parts of the index merged into one by the steps that follow: only so the words of removed rows go."""
    connection.execute("INSERT INTO search (search, rank) VALUES ('merge', ?)", (-MERGED_PAGES,))


def merge_on(connection: sqlite3.Connection) -> bool:
    """Merge some more; whether there is more to do."""
    before = connection.total_changes
    connection.execute("INSERT INTO search (search, rank) VALUES ('merge', ?)", (MERGED_PAGES,))
    return connection.total_changes - before > 1


def give_back(connection: sqlite3.Connection) -> bool:
    """Give some free pages back to the disk, in a transaction of its own; whether there are more."""
    # Not `execute`: it takes a step without columns for the last one, which frees one page.
    connection.executescript(f"PRAGMA incremental_vacuum({FREED_PAGES})")
    free: int = connection.execute("PRAGMA freelist_count").fetchone()[0]
    return free > 0


def empty_log(connection: sqlite3.Connection) -> bool:
    """Write the log into the database and cut it to nothing; False if somebody was reading all the time."""
    busy: int = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    return not busy
