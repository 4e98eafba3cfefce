"""Adds exchanges that come from files. The caller has a transaction open.

Errors: sqlite3.Error.
"""

import sqlite3

from fs_event_studio.domain.exchanges import NewExchange, Settlement
from fs_event_studio.domain.exporting.reading import ImportedExchange
from fs_event_studio.domain.listing import microseconds
from fs_event_studio.domain.outcomes import NoAnswer
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.quota import FATE_UNKNOWN
from fs_event_studio.history import tables
from fs_event_studio.history.facets import Facets
from fs_event_studio.history.packing import UnreadableSideError, unpack
from fs_event_studio.history.texts import stored_text

UNSETTLED = Settlement(NoAnswer(Phrase("It was still under way when it was exported.")), None, FATE_UNKNOWN, None)
"""What becomes of an exchange that had no outcome in its file: nothing of ours is under way for it."""

_ALIKE = """
SELECT codec, data FROM exchanges JOIN requests USING (id)
WHERE settled = 1 AND sent_at_us = ? AND idempotency_key = ? AND attempt = ? AND event_name = ?
"""


def add_imported(connection: sqlite3.Connection, facets: Facets, run: int, imported: ImportedExchange) -> int | None:
    """Add one, settled and not in the index yet; returns its id, or None if the same is there already."""
    sent, settlement = imported.sent, imported.settlement or UNSETTLED
    if _is_there(connection, sent):
        return None
    exchange_id = tables.insert_exchange(connection, facets, run, sent)
    tables.settle_exchange(connection, facets, exchange_id, settlement)
    tables.put_annotation(connection, exchange_id, imported.annotation)
    if imported.verified:
        tables.verify_quota(connection, facets, exchange_id, imported.verified)
    return exchange_id


def _is_there(connection: sqlite3.Connection, sent: NewExchange) -> bool:
    """Whether a settled exchange of the same moment, key, attempt, name and body is there."""
    values = (microseconds(sent.sent_at), stored_text(sent.idempotency_key), sent.attempt, stored_text(sent.event_name))
    return any(_body(row) == sent.request.body for row in connection.execute(_ALIKE, values))


def _body(row: sqlite3.Row) -> bytes | None:
    try:
        return unpack(row["codec"], row["data"])[1]
    except UnreadableSideError:
        return None
