"""The runs of the program that write to one history, and whether they live.

Each run keeps an OS lock on a small file of its own beside the database. The system frees it when the process
ends, by kill -9 as well, so that whoever can take the lock knows that the run is dead. All of this happens inside
write transactions, one process at a time.
"""

import os
import secrets
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from fs_event_studio.history.locks import FileLock, try_lock

_SUFFIX = ".run"

# Without INDEXED BY, SQLite reads a million rows to have them in order.
_UNDER_WAY = """
SELECT exchanges.id, token FROM exchanges INDEXED BY unfinished JOIN runs ON runs.id = run
WHERE indexed = 0 AND settled = 0 ORDER BY exchanges.id
"""


class RunLock(NamedTuple):
    """The lock of this run, held as long as it lives. token: names it."""

    token: str
    lock: FileLock


def take_run_lock(database: Path) -> RunLock:
    """Lock a new file beside the database.

    Errors: OSError.
    """
    token = secrets.token_hex(8)
    lock = try_lock(_lock_path(database, token))
    assert lock is not None, "the token is random"
    return RunLock(token, lock)


def adopt(connection: sqlite3.Connection, exchange_id: int, run: int) -> bool:
    """Have an exchange that is under way belong to this run; False if there is no such exchange.

    Errors: sqlite3.Error.
    """
    connection.execute("UPDATE exchanges SET run = ? WHERE id = ? AND settled = 0", (run, exchange_id))
    return connection.execute("SELECT 1 FROM exchanges WHERE id = ?", (exchange_id,)).fetchone() is not None


def register_run(connection: sqlite3.Connection, token: str, started_at_us: int) -> int:
    """Note this run down; returns the id of its row.

    Errors: sqlite3.Error.
    """
    cursor = connection.execute(
        "INSERT INTO runs (token, pid, started_at_us) VALUES (?, ?, ?)", (token, os.getpid(), started_at_us)
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def left_under_way(connection: sqlite3.Connection, database: Path) -> list[int]:
    """The ids of exchanges that dead runs left under way.

    Errors: sqlite3.Error, OSError.
    """
    rows = connection.execute(_UNDER_WAY).fetchall()
    alive = {token: _is_alive(database, token) for token in {row["token"] for row in rows}}
    return [row["id"] for row in rows if not alive[row["token"]]]


def sweep_locks(database: Path) -> int:
    """Remove the lock files of dead runs; returns how many there were, each of a run that did not end well.

    Errors: OSError.
    """
    dead = [lock for path in _lock_files(database) if (lock := try_lock(path))]
    for lock in dead:
        lock.release()
    return len(dead)


def others_alive(database: Path, own: str = "") -> bool:
    """Whether a run holds its lock. own: the token of a run that does not count. Errors: OSError."""
    for path in _lock_files(database):
        if own and path == _lock_path(database, own):
            continue
        lock = try_lock(path)
        if lock is None:
            return True
        lock.release()
    return False


def _lock_files(database: Path) -> Iterator[Path]:
    return database.parent.glob(f"{database.name}.*{_SUFFIX}")


def _is_alive(database: Path, token: str) -> bool:
    path = _lock_path(database, token)
    if not path.exists():
        return False
    lock = try_lock(path)
    if lock:
        lock.release()
    return lock is None


def _lock_path(database: Path, token: str) -> Path:
    return database.with_name(f"{database.name}.{token}{_SUFFIX}")
