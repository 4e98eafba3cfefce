"""Removes exchanges with all that belongs to them, and lists what may go. The caller has a transaction open to write.

Errors: sqlite3.Error.
"""

import sqlite3
from collections.abc import Iterable

from fs_event_studio.history import tables
from fs_event_studio.history.annotating import indexed_texts
from fs_event_studio.history.index import take_out_of_index

BATCH = 30
"""How many exchanges one transaction removes; a send waits some 5 ms for it."""

PAUSE_S = 0.005
"""How long others have the database between two transactions."""

_REMOVE = "DELETE FROM exchanges WHERE id = ? AND settled = 1"


def remove_exchanges(connection: sqlite3.Connection, ids: Iterable[int]) -> int:
    """Remove those of the exchanges that are settled; returns how many. What is under way is somebody's to settle."""
    return sum(_remove(connection, exchange_id) for exchange_id in ids)


def _remove(connection: sqlite3.Connection, exchange_id: int) -> int:
    row = tables.exchange_row(connection, exchange_id)
    texts = indexed_texts(row) if row else None  # of a damaged record nothing is known; a new index forgets it
    removed = connection.execute(_REMOVE, (exchange_id,)).rowcount
    if removed and texts:
        take_out_of_index(connection, exchange_id, texts[0].annotated(texts[1]))
    return removed
