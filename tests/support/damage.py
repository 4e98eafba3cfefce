"""Damages a database as failing disks do."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

PAGE_BYTES = 4096


def overwrite_pages(path: Path, chance: random.Random, pages: int) -> None:
    """Overwrite some pages, but not the first, with noise or zeroes."""
    with path.open("r+b") as file:
        count = path.stat().st_size // PAGE_BYTES
        for page in chance.sample(range(1, count), min(pages, count - 1)):
            file.seek(page * PAGE_BYTES)
            file.write(chance.randbytes(PAGE_BYTES) if chance.random() < 0.7 else bytes(PAGE_BYTES))


def overwrite_answers(path: Path, chance: random.Random) -> None:
    """Overwrite a page of answers with noise: the database can be opened, and listed."""
    with path.open("r+b") as file:
        file.seek((chance.choice(pages_of(path, "answers")[1:]) - 1) * PAGE_BYTES)
        file.write(chance.randbytes(PAGE_BYTES))


def list_as_unfinished(path: Path, entries: list[tuple[int, int]]) -> None:
    """Make the index of unfinished exchanges hold these runs and ids, whatever the table says.

    A table without row ids is kept as an index is, so that its pages can take the index's place.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("CREATE TABLE wrong (run INTEGER, id INTEGER, PRIMARY KEY (run, id)) WITHOUT ROWID")
        other.executemany("INSERT INTO wrong VALUES (?, ?)", entries)
        other.execute("PRAGMA writable_schema = ON")
        pages = "(SELECT rootpage FROM sqlite_schema WHERE name = 'wrong')"
        other.execute(f"UPDATE sqlite_schema SET rootpage = {pages} WHERE name = 'unfinished'")  # noqa: S608 - ours
        other.execute("DELETE FROM sqlite_schema WHERE name = 'wrong'")


def pages_of(path: Path, name: str) -> list[int]:
    """The numbers of the pages of a table or an index, the first of which is its root; of its leaves if it has any.

    Found by following the B-tree, since not every SQLite has `dbstat`.
    """
    with closing(sqlite3.connect(path)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()[0]
    return list(_tree(path.read_bytes(), root))


def _tree(data: bytes, page: int) -> Iterator[int]:
    start = (page - 1) * PAGE_BYTES
    yield page
    if data[start] not in {2, 5}:  # an inner page of an index, of a table
        return
    cells = int.from_bytes(data[start + 3 : start + 5])
    for cell in range(cells):
        place = start + 12 + 2 * cell
        at = start + int.from_bytes(data[place : place + 2])
        yield from _tree(data, int.from_bytes(data[at : at + 4]))
    yield from _tree(data, int.from_bytes(data[start + 8 : start + 12]))
