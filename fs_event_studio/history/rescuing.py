"""Takes what is readable out of a damaged database into a new one. The damaged one is set aside, never removed.

The new one is made whole under a name of its own first. The moment at which it takes that name decides: before it,
nothing was done; after it, `finish_rescue` puts it in its place, now or at the next start.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from fs_event_studio.history.files import make_private_file
from fs_event_studio.history.locks import try_lock

DAMAGED, RESCUED, _UNFINISHED = "-damaged-", "-rescued-", ".part"
_SIGN = ".rescuing"


class Salvage(NamedTuple):
    """How many exchanges were taken over, how many of them without their answer, and how many were not."""

    rescued: int
    without_answer: int
    lost: int


@contextmanager
def rescuing(path: Path) -> Iterator[bool]:
    """Say to others that the database is being rescued; False if another copy is at it. Errors: OSError."""
    lock = try_lock(path.with_name(f"{path.name}{_SIGN}"))
    try:
        yield lock is not None
    finally:
        if lock:
            lock.release()


def is_being_rescued(path: Path) -> bool:
    """Whether another copy is at it. Errors: OSError."""
    if not path.with_name(f"{path.name}{_SIGN}").exists():
        return False
    with rescuing(path) as free:
        return not free


def set_aside_databases(path: Path) -> list[Path]:
    """The databases that were set aside beside the one at `path`, with their logs."""
    return sorted(path.parent.glob(f"{path.stem}{DAMAGED}*"))


def finish_rescue(path: Path) -> Path | None:
    """Put a rescued database in the place of the damaged one at `path`; where that one is now. None: there is none.

    Safe to be killed in. Errors: OSError.
    """
    _sweep(path)
    aside = None
    for rescued in sorted(path.parent.glob(f"{path.stem}{RESCUED}*{path.suffix}")):
        stamp = rescued.stem.removeprefix(f"{path.stem}{RESCUED}")
        aside = path.with_name(f"{path.stem}{DAMAGED}{stamp}{path.suffix}")
        # The log first: one that stayed would be written into the new database.
        for end in ("-wal", "-shm", ""):
            with suppress(FileNotFoundError):
                path.with_name(path.name + end).rename(aside.with_name(aside.name + end))
        rescued.rename(path)
    return aside


def write_rescued(path: Path, now: datetime, fill: Callable[[Path], Salvage]) -> Salvage:
    """Have `fill` make the new database; it takes its name once it is whole and on the disk.

    Errors: those of `fill`, and OSError; nothing has changed then.
    """
    _sweep(path)
    target = path.with_name(f"{path.stem}{RESCUED}{_free_stamp(path, now)}{path.suffix}")
    unfinished = target.with_name(target.name + _UNFINISHED)
    make_private_file(unfinished)
    try:
        salvage = fill(unfinished)
        with unfinished.open("rb") as written:
            os.fsync(written.fileno())
        unfinished.rename(target)
    finally:
        for left in path.parent.glob(f"{unfinished.name}*"):
            left.unlink()
    return salvage


def _free_stamp(path: Path, now: datetime) -> str:
    """The time, and a number where a database was set aside in the same second: none takes the place of another."""
    stamp = f"{now:%Y%m%dT%H%M%SZ}"
    names = (stamp, *(f"{stamp}-{number}" for number in range(2, 100)))
    return next(one for one in names if not path.with_name(f"{path.stem}{DAMAGED}{one}{path.suffix}").exists())


def _sweep(path: Path) -> None:
    """Remove what a killed rescue left."""
    for unfinished in path.parent.glob(f"{path.stem}{RESCUED}*{_UNFINISHED}*"):
        unfinished.unlink()
