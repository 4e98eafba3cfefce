"""Reads a damaged database as far as it goes, and fills a new one with it."""

import errno
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from itertools import chain, islice
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from fs_event_studio.domain.display import size
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
from fs_event_studio.history.packing import unpack
from fs_event_studio.history.records import UNREADABLE
from fs_event_studio.history.reheading import rehead
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
_TRIED = 5
"""In how many batches an exchange must be found, or else another head is tried."""
_LEAST_BYTES = 20_000
_TABLES = ("exchanges", "requests", "answers")
_OF_ONE = "SELECT * FROM {} WHERE id = ?"
_RAW = (
    "id", "sent_at_us", "event_name", "session_id", "session_uid", "user_id", "user_uid", "use_most_recent",
    "idempotency_key", "attempt", "app_version", "elapsed_ms", "size_bytes", "settled",
)  # fmt: skip
_INSERT = f"INSERT INTO exchanges (run, facet, {', '.join(_RAW)}) VALUES (?, ?, {', '.join('?' * len(_RAW))})"  # noqa: S608 - names of ours
_NO_ADDITIONS: Record = dict.fromkeys(
    ("note", "tags", "pinned", "verified_class", "verified_certainty", "verified_reason")
)
_SIDE = "INSERT INTO {} (id, codec, data) VALUES (?, ?, ?)"


def rescue(path: Path, now: datetime, progress: Callable[[float], object], cancel: CancelToken) -> RescueReport:
    """Put a new database with all that is readable in the place of the one at `path`, which is set aside.

    No other copy of the program may have it open.
    Errors: HistoryTrouble; CancelledError. Nothing has changed then.
    """
    with in_plain_words(path), rescuing(path) as free:
        refuse_if_used(path, free=free)

        def fill(target: Path) -> Salvage:
            with _told_of_the_disk(path):
                salvage = _fill(path, target, now, progress, cancel)
            refuse_if_used(path)
            return salvage

        salvage = write_rescued(path, now, fill)
        aside = finish_rescue(path)
    assert aside is not None
    return RescueReport(*salvage, aside)


def refuse_if_used(path: Path, own: str = "", *, free: bool = True) -> None:
    """Raise HistoryTrouble if another copy has the database open. own: the token of our own run."""
    if not free or others_alive(path, own):
        raise HistoryTrouble(
            Phrase(
                "Another copy of FS Event Studio has the history {0} open. Close it, then rescue again; nothing was "
                "changed.",
                path,
            )
        )


@contextmanager
def _told_of_the_disk(path: Path) -> Iterator[None]:
    """Say that there is no room for the new database, rather than what became of a file that nobody knows."""
    try:
        yield
    except (HistoryTrouble, OSError) as trouble:
        cause = trouble.__cause__ or trouble
        is_full = isinstance(cause, OSError) and cause.errno == errno.ENOSPC
        if is_full or getattr(cause, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL:
            raise HistoryTrouble(
                Phrase(
                    "The disk is too full to rescue the history {0}: that takes up to {1} beside it. Free some space "
                    "and rescue again; nothing was changed.",
                    path,
                    size(path.stat().st_size),
                )
            ) from trouble
        raise


def _fill(path: Path, target: Path, now: datetime, progress: Callable[[float], object], cancel: CancelToken) -> Salvage:
    salvage, facets = Salvage(0, 0, 0), Facets()
    with closing(open_database(target, MIGRATIONS, now, _PATIENCE_S)) as database, database.alone() as connection:
        with transaction(connection):
            run = register_run(connection, f"rescue-{now:%Y%m%dT%H%M%SZ}", microseconds(now))
        for share, records in _batches(_best_source(path, target, now)):
            with transaction(connection):
                for record in records:
                    salvage = _take(connection, facets, run, record, salvage)
            progress(share)
            if cancel.cancelled:
                raise CancelledError
    return salvage


def _take(connection: sqlite3.Connection, facets: Facets, run: int, record: Record | None, salvage: Salvage) -> Salvage:
    """Add one record to the new database, if it can be read: whole, or without what came to it later, or its answer."""
    for form in _forms(record) if record is not None else ():
        connection.execute("SAVEPOINT record")
        try:
            _insert(connection, facets.number(connection, read_facet(form.record)), run, form.record)
            if form.answer_lost:
                tables.settle_exchange(connection, facets, form.record["id"], ANSWER_LOST)
        except (sqlite3.IntegrityError, sqlite3.InterfaceError, *UNREADABLE):
            connection.execute("ROLLBACK TO record")
            facets.forget()
            continue
        connection.execute("RELEASE record")
        return salvage._replace(rescued=salvage.rescued + 1, without_answer=salvage.without_answer + form.answer_lost)
    return salvage._replace(lost=salvage.lost + 1)


class _Form(NamedTuple):
    """A record, or what of it makes a record."""

    record: Record
    answer_lost: bool


def _forms(record: Record) -> Iterator[_Form]:
    """Those that can be read, the fullest first."""
    for one in (record, {**record, **_NO_ADDITIONS}):
        if is_readable(one):
            yield _Form(one, answer_lost=False)
    for one in (record, {**record, **_NO_ADDITIONS}):
        unsettled = _without_answer(one)
        if unsettled:
            yield _Form(unsettled, answer_lost=True)


def _without_answer(record: Record) -> Record | None:
    """The record as it was before the answer came; None if that cannot be read either."""
    with suppress(*UNREADABLE):
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


def _best_source(path: Path, target: Path, now: datetime) -> Path:
    """Where to read: the damaged database or, if nothing of it can be, a copy beside `target` that has a new head."""
    if _shown(path) or path.stat().st_size < _LEAST_BYTES:
        return path
    copy, shown = target.with_name(f"{target.name}.copy"), {}
    for compacted in (False, True):
        rehead(path, copy, now, compacted=compacted)
        shown[compacted] = _shown(copy)
    if shown[False] >= shown[True]:
        rehead(path, copy, now, compacted=False)
    return copy if any(shown.values()) else path


def _shown(path: Path) -> int:
    """How many of the first exchanges can be read."""
    try:
        records = chain.from_iterable(batch for _, batch in islice(_batches(path), _TRIED))
        return sum(record is not None and is_readable(record) for record in records)
    except sqlite3.DatabaseError:
        return 0


def _reader(path: Path) -> sqlite3.Connection:
    """A connection that writes nothing, and reads also what lacks its end or a part of its schema."""
    connection = connect(path, _PATIENCE_S)
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA writable_schema = ON")
    return connection


def _batches(path: Path) -> Iterator[tuple[float, Sequence[Record | None]]]:
    """All records of a damaged database with the share that was read then; None for those that cannot be."""
    with closing(_reader(path)) as connection:
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
    record: dict[str, Any] = {"answer_codec": None, "answer_data": None, **_NO_ADDITIONS}
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
