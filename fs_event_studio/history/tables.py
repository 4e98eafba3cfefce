"""Reads and writes the rows of the tables. Whoever calls has a transaction open where something is written.

Errors: sqlite3.Error.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from functools import cache

from fs_event_studio.domain.exchanges import NewExchange, Settlement
from fs_event_studio.history.index import SearchTexts, add_to_index
from fs_event_studio.history.records import (
    answer_side,
    request_side,
    sent_columns,
    settled_columns,
)

_NO_BOUND = 2**63 - 1

_EXCHANGE = """
SELECT exchanges.*, requests.codec AS request_codec, requests.data AS request_data,
       answers.codec AS answer_codec, answers.data AS answer_data
FROM exchanges JOIN requests USING (id) LEFT JOIN answers USING (id)
WHERE exchanges.id = ?
"""

# The list is read by key, newest first, and never by offset: a page costs the same wherever it lies.
_PAGE = "SELECT * FROM exchanges WHERE id < ? ORDER BY id DESC LIMIT ?"
# CROSS JOIN keeps SQLite from turning the two around; the index gives its rows in the order of their ids.
_FOUND_PAGE = """
SELECT exchanges.* FROM search CROSS JOIN exchanges ON exchanges.id = search.rowid
WHERE search MATCH ? AND search.rowid < ? ORDER BY search.rowid DESC LIMIT ?
"""
_WAITING = "SELECT id FROM exchanges INDEXED BY unfinished WHERE indexed = 0 AND outcome IS NOT NULL LIMIT ?"
_INDEXED = "UPDATE exchanges SET indexed = 1 WHERE id = ? AND indexed = 0"


@cache
def _insertion(columns: tuple[str, ...]) -> str:
    return f"INSERT INTO exchanges ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608 - names of ours


@cache
def _settling(columns: tuple[str, ...]) -> str:
    return f"UPDATE exchanges SET {', '.join(f'{name} = ?' for name in columns)} WHERE id = ? AND outcome IS NULL"  # noqa: S608 - as above


def insert_exchange(connection: sqlite3.Connection, run: int, exchange: NewExchange) -> int:
    """Add an exchange that is under way; returns its id."""
    columns = {"run": run, **sent_columns(exchange)}
    cursor = connection.execute(_insertion(tuple(columns)), tuple(columns.values()))
    assert cursor.lastrowid is not None
    connection.execute(
        "INSERT INTO requests (id, codec, data) VALUES (?, ?, ?)", (cursor.lastrowid, *request_side(exchange))
    )
    return cursor.lastrowid


def settle_exchange(connection: sqlite3.Connection, exchange_id: int, settlement: Settlement) -> None:
    """Settle an exchange that is under way; it waits for the index from then on.

    Errors: also LookupError if there is no such exchange under way.
    """
    columns = settled_columns(settlement)
    changed = connection.execute(
        _settling(tuple(columns)),
        (*columns.values(), exchange_id),
    )
    if changed.rowcount == 0:
        raise LookupError(f"no exchange {exchange_id} is under way")
    connection.execute(
        "INSERT INTO answers (id, codec, data) VALUES (?, ?, ?)", (exchange_id, *answer_side(settlement))
    )


def waiting_for_index(connection: sqlite3.Connection, limit: int) -> Sequence[int]:
    """Up to `limit` ids of settled exchanges that are not in the index, in order."""
    return sorted(row["id"] for row in connection.execute(_WAITING, (limit,)))


def add_waiting(connection: sqlite3.Connection, waiting: Iterable[tuple[int, SearchTexts | None]]) -> None:
    """Add exchanges to the index, except those that another process has added meanwhile.

    None in place of texts: nothing of it can be found by words.
    """
    for exchange_id, texts in waiting:
        if connection.execute(_INDEXED, (exchange_id,)).rowcount and texts:
            add_to_index(connection, exchange_id, texts)


def exchange_row(connection: sqlite3.Connection, exchange_id: int) -> sqlite3.Row | None:
    """The row of one exchange with both its sides, as `records.read_exchange` takes it."""
    row: sqlite3.Row | None = connection.execute(_EXCHANGE, (exchange_id,)).fetchone()
    return row


def list_rows(
    connection: sqlite3.Connection, match: str | None, before: int | None, limit: int
) -> Sequence[sqlite3.Row]:
    """Up to `limit` rows of `exchanges` with ids below `before`, newest first. match: in FTS5's language."""
    bound = _NO_BOUND if before is None else before
    if match is None:
        return connection.execute(_PAGE, (bound, limit)).fetchall()
    return connection.execute(_FOUND_PAGE, (match, bound, limit)).fetchall()


def count_rows(connection: sqlite3.Connection, match: str | None) -> int:
    """How many rows there are, or how many match."""
    if match is None:
        cursor = connection.execute("SELECT count(*) FROM exchanges")
    else:
        cursor = connection.execute("SELECT count(*) FROM search WHERE search MATCH ?", (match,))
    number: int = cursor.fetchone()[0]
    return number
