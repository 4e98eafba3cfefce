"""Reads a damaged database as far as it goes, and fills a new one with it."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any, TypeAlias

from fs_event_studio.domain.exchanges import Settlement
from fs_event_studio.domain.listing import microseconds
from fs_event_studio.domain.outcomes import NoAnswer
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.quota import FATE_UNKNOWN, QuotaClass
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.history import tables
from fs_event_studio.history.checking import is_readable
from fs_event_studio.history.database import connect, transaction
from fs_event_studio.history.facets import Facets, read_facet
from fs_event_studio.history.migrations import MIGRATIONS
from fs_event_studio.history.opening import open_database
from fs_event_studio.history.packing import UnreadableSideError, unpack
from fs_event_studio.history.rescuing import Salvage, finish_rescue, rescuing, write_rescued
from fs_event_studio.history.runs import others_alive, register_run
from fs_event_studio.history.troubles import in_plain_words
from fs_event_studio.usecases.cancelling import CancelledError, CancelToken
from fs_event_studio.usecases.troubles import HistoryTrouble
from fs_event_studio.usecases.upkeep_ports import RescueReport

Record: TypeAlias = Mapping[str, Any]

ANSWER_LOST = Settlement(
    NoAnswer(Phrase("What came of it could not be read when the history was repaired.")), None, FATE_UNKNOWN, None
)
"""What becomes of an exchange whose answer is damaged."""

_BATCH = 200
_PATIENCE_S = 5.0
_TABLES = ("exchanges", "requests", "answers")
_OF_ONE = "SELECT * FROM {} WHERE id = ?"
_RAW = (
    "id", "sent_at_us", "event_name", "session_id", "session_uid", "user_id", "user_uid", "use_most_recent",
    "idempotency_key", "attempt", "app_version", "elapsed_ms", "size_bytes", "settled",
)  # fmt: skip
_INSERT = f"INSERT INTO exchanges (run, facet, {', '.join(_RAW)}) VALUES (?, ?, {', '.join('?' * len(_RAW))})"  # noqa: S608 - names of ours
_SIDE = "INSERT INTO {} (id, codec, data) VALUES (?, ?, ?)"


def rescue(path: Path, now: datetime, progress: Callable[[float], object], cancel: CancelToken) -> RescueReport:
    """Put a new database with all that is readable in the place of the one at `path`, which is set aside.

    No other copy of the program may have it open.
    Errors: HistoryTrouble; CancelledError. Nothing has changed then.
    """
    with in_plain_words(path), rescuing(path) as free:
        _refuse_if_used(path, free=free)

        def fill(target: Path) -> Salvage:
            salvage = _fill(path, target, now, progress, cancel)
            _refuse_if_used(path, free=True)
            return salvage

        salvage = write_rescued(path, now, fill)
        aside = finish_rescue(path)
    assert aside is not None
    return RescueReport(*salvage, aside)


def _refuse_if_used(path: Path, *, free: bool) -> None:
    if not free or others_alive(path):
        raise HistoryTrouble(
            Phrase("Another copy of FS Event Studio has the history {0} open. Close it, then repair again.", path)
        )


def _fill(path: Path, target: Path, now: datetime, progress: Callable[[float], object], cancel: CancelToken) -> Salvage:
    salvage, facets = Salvage(0, 0, 0), Facets()
    with closing(open_database(target, MIGRATIONS, now, _PATIENCE_S)) as database, database.alone() as connection:
        with transaction(connection):
            run = register_run(connection, f"rescue-{now:%Y%m%dT%H%M%SZ}", microseconds(now))
        for share, records in _batches(path):
            if cancel.cancelled:
                raise CancelledError
            with transaction(connection):
                for record in records:
                    salvage = _take(connection, facets, run, record, salvage)
            progress(share)
    return salvage


def _take(connection: sqlite3.Connection, facets: Facets, run: int, record: Record | None, salvage: Salvage) -> Salvage:
    """Add one record to the new database, if it can be read."""
    if record is not None and is_readable(record):
        _insert(connection, facets.number(connection, read_facet(record)), run, record)
        return salvage._replace(rescued=salvage.rescued + 1)
    unsettled = _without_answer(record) if record is not None else None
    if unsettled is None:
        return salvage._replace(lost=salvage.lost + 1)
    _insert(connection, facets.number(connection, read_facet(unsettled)), run, unsettled)
    tables.settle_exchange(connection, facets, unsettled["id"], ANSWER_LOST)
    return salvage._replace(rescued=salvage.rescued + 1, without_answer=salvage.without_answer + 1)


def _without_answer(record: Record) -> Record | None:
    """The record as it was before the answer came; None if that cannot be read either."""
    with suppress(UnreadableSideError, LookupError, TypeError, ValueError):
        quota_class, certainty, _ = unpack(record["request_codec"], record["request_data"])[0]["prediction"]
        before = {
            "settled": 0,
            "outcome": None,
            "status": None,
            "quota_class": QuotaClass(quota_class),
            "certainty": Certainty(certainty),
            "answer_data": None,
            "verified_class": None,
        }
        unsettled = {**record, **before}
        return unsettled if is_readable(unsettled) else None
    return None


def _insert(connection: sqlite3.Connection, facet: int, run: int, record: Record) -> None:
    """Add the rows of one exchange as they were. It waits for the index if it is settled."""
    connection.execute(_INSERT, (run, facet, *(record[name] for name in _RAW)))
    connection.execute(_SIDE.format("requests"), (record["id"], record["request_codec"], record["request_data"]))
    if record["answer_data"] is not None:
        connection.execute(_SIDE.format("answers"), (record["id"], record["answer_codec"], record["answer_data"]))
    tables.copy_additions(connection, record)


def _batches(path: Path) -> Iterator[tuple[float, Sequence[Record | None]]]:
    """All records of a damaged database with the share that was read then; None for those that cannot be."""
    with closing(connect(path, _PATIENCE_S)) as connection:
        last = max((_last(connection, table) for table in _TABLES), default=0)
        for start in range(1, last + 1, _BATCH):
            end = min(start + _BATCH - 1, last)
            try:
                records: list[Record | None] = [dict(row) for row in tables.rows_between(connection, start, end)]
                if _count(connection, start, end) != len(records):
                    records = list(_one_by_one(connection, start, end))
            except (sqlite3.DatabaseError, UnicodeDecodeError):
                records = list(_one_by_one(connection, start, end))
            yield end / last, records


def _one_by_one(connection: sqlite3.Connection, start: int, end: int) -> Iterator[Record | None]:
    for exchange_id in range(start, end + 1):
        try:
            row = tables.exchange_row(connection, exchange_id)
            if row:
                yield dict(row)
            elif any(_one(connection, table, exchange_id) for table in _TABLES):
                yield None
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            yield _pieced_together(connection, exchange_id)


def _pieced_together(connection: sqlite3.Connection, exchange_id: int) -> Record | None:
    """What of an exchange can be read table by table; None if that is not enough."""
    record: dict[str, Any] = dict.fromkeys(
        ("answer_codec", "answer_data", "note", "tags", "pinned", "verified_class", "verified_certainty",
         "verified_reason")
    )  # fmt: skip
    try:
        exchange = _one(connection, "exchanges", exchange_id)
        facet = _one(connection, "facets", exchange["facet"]) if exchange else None
        request = _one(connection, "requests", exchange_id)
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return None
    if exchange is None or facet is None or request is None:
        return None
    record |= {**facet, **exchange, "request_codec": request["codec"], "request_data": request["data"]}
    with suppress(sqlite3.DatabaseError):
        if answer := _one(connection, "answers", exchange_id):
            record |= {"answer_codec": answer["codec"], "answer_data": answer["data"]}
    with suppress(sqlite3.DatabaseError):
        record |= _one(connection, "annotations", exchange_id) or {}
    return record


def _one(connection: sqlite3.Connection, table: str, row_id: int) -> dict[str, Any] | None:
    row = connection.execute(_OF_ONE.format(table), (row_id,)).fetchone()
    return dict(row) if row else None


def _count(connection: sqlite3.Connection, start: int, end: int) -> int:
    """How many exchanges there are by either table; they differ where rows are lost."""
    sql = "SELECT count(*) FROM {} WHERE id BETWEEN ? AND ?"
    return max(int(connection.execute(sql.format(table), (start, end)).fetchone()[0]) for table in _TABLES)


def _last(connection: sqlite3.Connection, table: str) -> int:
    """The highest id that can be found; 0 if nothing can."""
    for sql in (f"SELECT seq FROM sqlite_sequence WHERE name = '{table}'", f"SELECT max(id) FROM {table}"):  # noqa: S608 - names of ours
        with suppress(sqlite3.DatabaseError, UnicodeDecodeError):
            row = connection.execute(sql).fetchone()
            if row and row[0]:
                return int(row[0])
    return 0
