"""Reads and writes the rows of the tables. Whoever calls has a transaction open where something is written.

Errors: sqlite3.Error.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fs_event_studio.domain.exchanges import Annotation, NewExchange, Settlement
from fs_event_studio.domain.quota import QuotaVerdict
from fs_event_studio.history.facets import Facet, Facets, facet_of
from fs_event_studio.history.index import SearchTexts, add_to_index
from fs_event_studio.history.records import SENT_COLUMNS, answer_side, read_annotation, request_side, sent_values
from fs_event_studio.history.texts import stored_text
from fs_event_studio.history.troubles import NoSuchExchangeError

_EXCHANGE = """
SELECT exchanges.*, environment, mode, outcome, status, facets.quota_class, facets.certainty, deliberately_invalid,
       origin, requests.codec AS request_codec, requests.data AS request_data,
       answers.codec AS answer_codec, answers.data AS answer_data, note, tags, pinned,
       verdicts.quota_class AS verified_class, verdicts.certainty AS verified_certainty,
       verdicts.reason AS verified_reason
FROM exchanges JOIN facets ON facets.id = facet JOIN requests ON requests.id = exchanges.id
     LEFT JOIN answers ON answers.id = exchanges.id LEFT JOIN annotations ON annotations.id = exchanges.id
     LEFT JOIN verdicts ON verdicts.id = exchanges.id
WHERE exchanges.id {}
"""
_ONE, _SOME = _EXCHANGE.format("= ?"), _EXCHANGE.format("BETWEEN ? AND ? ORDER BY exchanges.id")
_WAITING = "SELECT id FROM exchanges INDEXED BY unfinished WHERE indexed = 0 AND settled = 1 LIMIT ?"
_INDEXED = "UPDATE exchanges SET indexed = 1 WHERE id = ? AND indexed = 0"
_COLUMNS = ("id", "run", "facet", "size_bytes", *SENT_COLUMNS)
_BEGIN = f"INSERT INTO exchanges ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"  # noqa: S608 - names of ours
_SETTLE = """
UPDATE exchanges SET facet = ?, elapsed_ms = ?, size_bytes = size_bytes + ?, settled = 1 WHERE id = ? AND settled = 0
"""
_ANNOTATE = "INSERT OR REPLACE INTO annotations (id, note, tags, pinned) VALUES (?, ?, ?, ?)"
_VERIFY = "INSERT OR REPLACE INTO verdicts (id, quota_class, certainty, reason) VALUES (?, ?, ?, ?)"


def insert_exchange(
    connection: sqlite3.Connection, facets: Facets, run: int, exchange: NewExchange, exchange_id: int | None = None
) -> int:
    """Add an exchange that is under way; returns its id. exchange_id: the one it had in a database that was damaged."""
    packed = request_side(exchange)
    facet = facets.number(connection, facet_of(exchange))
    values = (exchange_id, run, facet, len(packed.data), *sent_values(exchange))
    cursor = connection.execute(_BEGIN, values)
    assert cursor.lastrowid is not None
    connection.execute("INSERT INTO requests (id, codec, data) VALUES (?, ?, ?)", (cursor.lastrowid, *packed))
    return cursor.lastrowid


def settle_exchange(
    connection: sqlite3.Connection,
    facets: Facets,
    exchange_id: int,
    settlement: Settlement,
    sent: NewExchange | None = None,
) -> None:
    """Settle an exchange that is under way; it waits for the index from then on.

    sent: as it was inserted, if that is at hand.
    Errors: also LookupError if there is no such exchange under way.
    """
    packed = answer_side(settlement)
    facet = facet_of(sent) if sent else _facet_under_way(connection, facets, exchange_id)
    number = facets.number(connection, facet.settled(settlement))
    done = connection.execute(_SETTLE, (number, settlement.elapsed_ms, len(packed.data), exchange_id))
    if done.rowcount == 0:
        raise LookupError(f"no exchange {exchange_id} is under way")
    connection.execute("INSERT INTO answers (id, codec, data) VALUES (?, ?, ?)", (exchange_id, *packed))


def _facet_under_way(connection: sqlite3.Connection, facets: Facets, exchange_id: int) -> Facet:
    row = connection.execute("SELECT facet FROM exchanges WHERE id = ? AND settled = 0", (exchange_id,)).fetchone()
    if row is None:
        raise LookupError(f"no exchange {exchange_id} is under way")
    return facets.facet(connection, row["facet"])


def verify_quota(connection: sqlite3.Connection, facets: Facets, exchange_id: int, quota: QuotaVerdict) -> None:
    """Keep what was found out about the quota of a settled exchange.

    Errors: also LookupError if there is no such settled exchange.
    """
    row = connection.execute("SELECT facet FROM exchanges WHERE id = ? AND settled = 1", (exchange_id,)).fetchone()
    if row is None:
        raise NoSuchExchangeError(f"no settled exchange has the id {exchange_id}")
    facet = facets.number(connection, facets.facet(connection, row["facet"]).verified(quota))
    connection.execute("UPDATE exchanges SET facet = ? WHERE id = ?", (facet, exchange_id))
    connection.execute(_VERIFY, (exchange_id, quota.quota_class, quota.certainty, stored_text(quota.reason)))


def put_annotation(connection: sqlite3.Connection, exchange_id: int, annotation: Annotation) -> None:
    """Replace what the person added to an exchange, which is there; the index is the caller's business."""
    connection.execute("DELETE FROM annotations WHERE id = ?", (exchange_id,))
    if annotation:
        tags = json.dumps(annotation.tags, ensure_ascii=False)
        connection.execute(_ANNOTATE, (exchange_id, stored_text(annotation.note), tags, annotation.pinned))
        folded = {tag.casefold() for tag in annotation.tags}
        connection.executemany("INSERT INTO tags (folded, id) VALUES (?, ?)", [(tag, exchange_id) for tag in folded])


def copy_additions(connection: sqlite3.Connection, row: Mapping[str, Any]) -> None:
    """Add what came to an exchange later, annotation and verdict, as it stands in a row of another database."""
    if row["pinned"] is not None:
        put_annotation(connection, row["id"], read_annotation(row))
    if row["verified_class"] is not None:
        verdict = (row["verified_class"], row["verified_certainty"], row["verified_reason"])
        connection.execute(_VERIFY, (row["id"], *verdict))


def waiting_for_index(connection: sqlite3.Connection, limit: int) -> Sequence[int]:
    """Up to `limit` ids of settled exchanges that are not in the index, in order."""
    return sorted(row["id"] for row in connection.execute(_WAITING, (limit,)))


def add_waiting(connection: sqlite3.Connection, waiting: Iterable[tuple[int, SearchTexts | None]]) -> None:
    """Add exchanges to the index, with their annotations, except those that another process has added meanwhile.

    None in place of texts: nothing of it can be found by words.
    """
    for exchange_id, texts in waiting:
        if connection.execute(_INDEXED, (exchange_id,)).rowcount and texts:
            note = connection.execute("SELECT * FROM annotations WHERE id = ?", (exchange_id,)).fetchone()
            add_to_index(connection, exchange_id, texts.annotated(read_annotation(note)) if note else texts)


def exchange_row(connection: sqlite3.Connection, exchange_id: int) -> sqlite3.Row | None:
    """The row of one exchange with all that belongs to it, as `records.read_exchange` takes it."""
    row: sqlite3.Row | None = connection.execute(_ONE, (exchange_id,)).fetchone()
    return row


def rows_between(connection: sqlite3.Connection, first: int, last: int) -> Sequence[sqlite3.Row]:
    """The rows of all exchanges from `first` to `last`, in order; those without a request are left out."""
    return connection.execute(_SOME, (first, last)).fetchall()
