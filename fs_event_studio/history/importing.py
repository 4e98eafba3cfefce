"""Adds exchanges that come from files. The caller has a transaction open.

Errors: sqlite3.Error.
"""

import sqlite3
from collections.abc import Iterable

from fs_event_studio.domain.exchanges import NewExchange, Settlement
from fs_event_studio.domain.exporting.reading import ImportedExchange
from fs_event_studio.domain.listing import microseconds
from fs_event_studio.domain.outcomes import NoAnswer
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.quota import FATE_UNKNOWN
from fs_event_studio.history import tables
from fs_event_studio.history.facets import Facets
from fs_event_studio.history.packing import UnreadableSideError, unpack
from fs_event_studio.history.streams import UnderWay, under_way
from fs_event_studio.history.texts import stored_text

UNSETTLED = Settlement(NoAnswer(Phrase("It was still under way when it was exported.")), None, FATE_UNKNOWN, None)
"""What becomes of an exchange that had no outcome in its file: nothing of ours is under way for it."""

_ALIKE = """
SELECT codec, data FROM exchanges JOIN requests USING (id)
WHERE {} AND sent_at_us = ? AND idempotency_key = ? AND attempt = ? AND event_name = ?
"""
_ALIKE_SETTLED, _ALIKE_OF_ID = _ALIKE.format("settled = 1"), _ALIKE.format("id = ?")
"""The index of time has settled exchanges only; to look at all of them for each line would take hours."""


def add_imported(
    connection: sqlite3.Connection, facets: Facets, run: int, exchanges: Iterable[ImportedExchange]
) -> int:
    """Add those that are not there already, settled and not in the index yet; returns how many these are."""
    early, added = under_way(connection), 0
    for imported in exchanges:
        if not _is_there(connection, imported.sent, early):
            _add(connection, facets, run, imported)
            added += 1
    return added


def _add(connection: sqlite3.Connection, facets: Facets, run: int, imported: ImportedExchange) -> None:
    exchange_id = tables.insert_exchange(connection, facets, run, imported.sent)
    tables.settle_exchange(connection, facets, exchange_id, imported.settlement or UNSETTLED, imported.sent)
    tables.put_annotation(connection, exchange_id, imported.annotation)
    if imported.verified:
        tables.verify_quota(connection, facets, exchange_id, imported.verified)


def _is_there(connection: sqlite3.Connection, sent: NewExchange, early: Iterable[UnderWay]) -> bool:
    """Whether an exchange of the same moment, key, attempt, name and body is there. early: those under way."""
    sent_at_us = microseconds(sent.sent_at)
    values = (sent_at_us, stored_text(sent.idempotency_key), sent.attempt, stored_text(sent.event_name))
    rows = connection.execute(_ALIKE_SETTLED, values).fetchall()
    for one in early:
        if one.sent_at_us == sent_at_us:
            rows += connection.execute(_ALIKE_OF_ID, (one.id, *values)).fetchall()
    return any(_body(row) == sent.request.body for row in rows)


def _body(row: sqlite3.Row) -> bytes | None:
    try:
        return unpack(row["codec"], row["data"])[1]
    except UnreadableSideError:
        return None
