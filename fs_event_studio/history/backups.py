"""Copies of the database from before its schema was changed."""

import os
from contextlib import closing
from datetime import datetime
from pathlib import Path

from fs_event_studio.history.database import connect
from fs_event_studio.history.files import make_private_file

KEPT = 3
"""How many backups are kept, the newest ones."""

_SUFFIX = ".bak.sqlite3"
_UNFINISHED = ".part"


def back_up(path: Path, version: int, now: datetime, patience_s: float) -> Path:
    """Copy the database at `path` to, say, `history-v1-20261123T120000Z.bak.sqlite3` beside it; returns that path.

    The copy gets its name once it is whole and on the disk. Older ones than the last three are removed.
    The caller keeps other programs from writing meanwhile.
    Errors: sqlite3.Error, OSError.
    """
    sweep_unfinished(path)
    target = path.with_name(f"{path.stem}-v{version}-{now:%Y%m%dT%H%M%SZ}{_SUFFIX}")
    unfinished = target.with_name(target.name + _UNFINISHED)
    _copy(path, unfinished, patience_s)
    unfinished.replace(target)
    for old in sorted(backups(path), key=_made_at)[:-KEPT]:
        old.unlink()
    return target


def backups(path: Path) -> list[Path]:
    """The backups beside the database at `path`."""
    return list(path.parent.glob(f"{path.stem}-v*{_SUFFIX}"))


def sweep_unfinished(path: Path) -> None:
    """Remove what a killed program left of a backup. The caller keeps other programs from writing. Errors: OSError."""
    for leftover in path.parent.glob(f"{path.stem}-v*{_SUFFIX}{_UNFINISHED}*"):
        leftover.unlink()


def _made_at(backup: Path) -> str:
    """The time in a backup's name, which sorts as text."""
    return backup.name.removesuffix(_SUFFIX).rpartition("-")[2]


def _copy(path: Path, target: Path, patience_s: float) -> None:
    make_private_file(target)
    with closing(connect(path, patience_s)) as source, closing(connect(target, patience_s)) as copy:
        source.backup(copy)
    with target.open("rb") as written:
        os.fsync(written.fileno())
