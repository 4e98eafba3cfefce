"""Says to other copies of the program that one of them keeps the database to itself for a while."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fs_event_studio.history.locks import try_lock

_SUFFIX = ".tidying"


@contextmanager
def tidying(database: Path) -> Iterator[bool]:
    """Hold the sign as long as the block runs; False, and nothing held, if another copy has it. Errors: OSError."""
    lock = try_lock(_path(database))
    try:
        yield lock is not None
    finally:
        if lock:
            lock.release()


def is_tidied(database: Path) -> bool:
    """Whether another copy, or another store of this one, holds the sign. Errors: OSError."""
    if not _path(database).exists():
        return False
    with tidying(database) as free:
        return not free


def _path(database: Path) -> Path:
    return database.with_name(f"{database.name}{_SUFFIX}")
