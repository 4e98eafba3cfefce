"""Gives a copy of a damaged database a new head: its first page, and what lists its tables.

Without these nothing of it can be read, although all exchanges may be there. Tables begin where they were made, and all
databases of ours are made alike, so that a new empty one can lend its head. Whether it fits is for the caller to see.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from fs_event_studio.history.database import connect
from fs_event_studio.history.files import make_private_file
from fs_event_studio.history.migrations import MIGRATIONS
from fs_event_studio.history.opening import open_database

_PATIENCE_S = 5.0
_INNER = 5
"""How a page begins that has others under it."""
_POINTERS = 2
"""The page that says where the first thousand pages hang; SQLite looks at it only when it writes."""


def rehead(path: Path, copy: Path, now: datetime, *, compacted: bool) -> None:
    """Make, at `copy`, the database at `path` with another head: as one is made or, in another order, compacted.

    Errors: HistoryTrouble, OSError, sqlite3.Error.
    """
    model = copy.with_name(f"{copy.name}.model")
    open_database(model, MIGRATIONS, now, _PATIENCE_S).close()
    if compacted:
        with closing(connect(model, _PATIENCE_S)) as connection:
            connection.execute("VACUUM")
    _copy(path, copy)
    with copy.open("r+b") as file:
        for place, content in _head(model, path.stat().st_size):
            file.seek(place)
            file.write(content)
    model.unlink()


def _copy(path: Path, copy: Path) -> None:
    """With the log, of which a reader takes what is whole."""
    for end in ("-shm", "-wal", ""):
        with suppress(FileNotFoundError):
            copy.with_name(copy.name + end).unlink()
    for end in ("", "-wal"):
        source, target = path.with_name(path.name + end), copy.with_name(copy.name + end)
        if source.exists():
            make_private_file(target)
            shutil.copyfile(source, target)


def _head(model: Path, size_bytes: int) -> Iterator[tuple[int, bytes]]:
    """What to write where: the first page, and behind the end the pages under it, which may be anywhere."""
    data = bytearray(model.read_bytes())
    page = int.from_bytes(data[16:18])
    with closing(sqlite3.connect(model)) as connection:
        roots = {row[0] for row in connection.execute("SELECT rootpage FROM sqlite_schema")}
    listing = sorted({*range(2, len(data) // page + 1)} - roots - {_POINTERS})
    count = size_bytes // page
    moved = {number: count + place for place, number in enumerate(listing, 1)}
    for place in _children(data):
        data[place : place + 4] = moved[int.from_bytes(data[place : place + 4])].to_bytes(4)
    data[28:32] = (count + len(listing)).to_bytes(4)  # how many pages there are
    data[32:40] = bytes(8)  # no free ones are known
    yield 0, bytes(data[:page])
    for number in listing:
        yield (moved[number] - 1) * page, bytes(data[(number - 1) * page : number * page])


def _children(data: bytearray) -> Iterator[int]:
    """Where the first page, if it has others under it, says which."""
    if data[100] == _INNER:
        yield 108
        for cell in range(int.from_bytes(data[103:105])):
            yield int.from_bytes(data[112 + 2 * cell : 114 + 2 * cell])
