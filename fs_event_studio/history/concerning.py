"""Finds the exchanges that concern a person: in every text and every byte of each record."""

import sqlite3
from array import array
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import TypeAlias

from fs_event_studio.domain.traces import Traces
from fs_event_studio.history.packing import UnreadableSideError, plain_side
from fs_event_studio.history.tables import rows_between
from fs_event_studio.history.texts import column_text
from fs_event_studio.usecases.cancelling import CancelledError, CancelToken
from fs_event_studio.usecases.upkeep_ports import Concerned

Reading: TypeAlias = Callable[[], AbstractContextManager[sqlite3.Connection]]
"""Gives a connection that reads, for a short while each time."""

_BATCH = 500
_WHO = ("user_id", "user_uid")
_TEXTS = (
    "environment", "event_name", "session_id", "session_uid", "user_id", "user_uid", "idempotency_key", "note", "tags",
    "verified_reason",
)  # fmt: skip


def concerned(reading: Reading, traces: Traces, progress: Callable[[float], object], cancel: CancelToken) -> Concerned:
    """Look through every exchange.

    Errors: sqlite3.Error; CancelledError.
    """
    own, mentions, under_way, unreadable = array("q"), array("q"), 0, 0
    for row in _rows(reading, progress, cancel):
        is_own = any(traces.is_one(column_text(row[name])) for name in _WHO)
        named, whole = (True, True) if is_own else _is_named(row, traces)
        unreadable += not whole
        if not named:
            continue
        if not row["settled"]:
            under_way += 1
        else:
            (own if is_own else mentions).append(row["id"])
    return Concerned(own, mentions, under_way, unreadable)


def _is_named(row: sqlite3.Row, traces: Traces) -> tuple[bool, bool]:
    """Whether the person is named there, and whether all of it could be read."""
    parts = [column_text(row[name]).encode("utf-8", "surrogatepass") for name in _TEXTS if row[name] is not None]
    whole = True
    for side in ("request", "answer"):
        if row[f"{side}_data"] is not None:
            try:
                parts.append(plain_side(row[f"{side}_codec"], row[f"{side}_data"]))
            except UnreadableSideError:
                whole = False
    return traces.found_in(b"\n".join(parts)), whole


def _rows(reading: Reading, progress: Callable[[float], object], cancel: CancelToken) -> Iterator[sqlite3.Row]:
    """All rows, in short reads, so that the log can be emptied in between."""
    with reading() as connection:
        first, last = connection.execute("SELECT coalesce(min(id), 1), coalesce(max(id), 0) FROM exchanges").fetchone()
    for start in range(first, last + 1, _BATCH):
        if cancel.cancelled:
            raise CancelledError
        with reading() as connection:
            rows = rows_between(connection, start, start + _BATCH - 1)
        yield from rows
        progress(min(1.0, (start - first + _BATCH) / (last - first + 1)))
