"""Changes what the person added to an exchange, in its row and in the index."""

import sqlite3

from fs_event_studio.domain.exchanges import Annotation, Exchange
from fs_event_studio.history import tables
from fs_event_studio.history.index import SearchTexts, add_to_index, search_texts, take_out_of_index
from fs_event_studio.history.packing import UnreadableSideError
from fs_event_studio.history.records import read_exchange
from fs_event_studio.history.troubles import NoSuchExchangeError


def change_annotation(connection: sqlite3.Connection, exchange_id: int, annotation: Annotation) -> None:
    """Replace the annotation of an exchange. The caller has a transaction open.

    Errors: sqlite3.Error; LookupError if there is no such exchange.
    """
    row = tables.exchange_row(connection, exchange_id)
    if row is None:
        raise NoSuchExchangeError(f"there is no exchange {exchange_id}")
    tables.put_annotation(connection, exchange_id, annotation)
    texts = indexed_texts(row)
    if texts:
        take_out_of_index(connection, exchange_id, texts[0].annotated(texts[1]))
        add_to_index(connection, exchange_id, texts[0].annotated(annotation))


def indexed_texts(row: sqlite3.Row) -> tuple[SearchTexts, Annotation] | None:
    """What the index was given of an exchange, its own texts and the annotation; None if it is not in there."""
    if not row["indexed"]:
        return None
    exchange = _readable(row)
    if exchange is None or exchange.settlement is None:
        return None
    return search_texts(exchange.sent, exchange.settlement), exchange.annotation


def _readable(row: sqlite3.Row) -> Exchange | None:
    """None for a damaged record, of which nothing was indexed."""
    try:
        return read_exchange(row)
    except (UnreadableSideError, LookupError, TypeError, ValueError):
        return None
