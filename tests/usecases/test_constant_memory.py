"""Exports and imports take the memory of some exchanges, however many there are, and stop at any moment.

What the database itself takes is measured by tests/benchmarks/bench_export.py.
"""

import gc
import hashlib
import json
import re
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fs_event_studio.domain.exchanges import Annotation, Exchange
from fs_event_studio.domain.exporting.csv import CsvWriter
from fs_event_studio.domain.exporting.har import HarWriter
from fs_event_studio.domain.exporting.jsonl import JsonLinesWriter
from fs_event_studio.domain.exporting.reading import ImportedExchange
from fs_event_studio.domain.identification import Identification
from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.domain.search import parse_query
from fs_event_studio.history.store import HistoryStore
from fs_event_studio.settings.export_files import ExportFileMaker
from fs_event_studio.settings.import_files import CHUNK_CHARS, PickedFile
from fs_event_studio.usecases.cancelling import CancelledError, CancelToken
from fs_event_studio.usecases.export_history import (
    ExportFormat,
    ExportHistory,
    ExportOrder,
    Writer,
    matching_ids,
)
from fs_event_studio.usecases.import_history import BATCH, BATCH_BYTES, ImportHistory, ImportReport
from support.exchanges import SENT_AT, new_exchange, settlement
from support.fake_history import FakeHistory

FEW, MANY = 300, 1500
"""More than what is read or written in one step, and five times as many."""

ALLOWED_BYTES = 24 * (MANY - FEW)
"""Less than a number in a list takes for each, or a set of anything."""

IMPORTED = (ExportFormat.JSONL, ExportFormat.HAR, ExportFormat.CSV)
EVERYTHING, EVENTS = parse_query(""), parse_query("event")
REDACTOR = Redactor(("na1.QUJDREVGR0hJSktMTU5PUFFSU1RVVg",))


class Forgetful(FakeHistory):
    """Keeps nothing of what is imported."""

    def add_imported(self, exchanges: Sequence[ImportedExchange]) -> int:
        gc.collect()  # what waits for it would count, now more, now less
        return len(exchanges)


def opened(path: Path) -> HistoryStore:
    return HistoryStore(path, lambda: REDACTOR, lambda: datetime.now(UTC))


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[int, HistoryStore]]:
    """Histories of FEW and of MANY exchanges."""
    folder = tmp_path_factory.mktemp("histories")
    with opened(folder / "few.sqlite3") as few, opened(folder / "many.sqlite3") as many:
        for store, rows in ((few, FEW), (many, MANY)):
            store.add_imported([imported(number) for number in range(rows)])
            assert store.count(EVENTS) == rows
        yield {FEW: few, MANY: many}


def imported(number: int) -> ImportedExchange:
    body = b'{"name":"Event","user":{"uid":"user-%d"}}' % number
    moment = SENT_AT + timedelta(seconds=number)
    who = Identification(user_uid=f"user-{number}")
    sent = new_exchange(
        event_name="Event", body=body, identification=who, sent_at=moment, idempotency_key=f"key-{number}"
    )
    return ImportedExchange(sent, settlement())


def large(number: int, body: bytes) -> ImportedExchange:
    return ImportedExchange(new_exchange(body=body, idempotency_key=f"key-{number}"), settlement())


def export(store: HistoryStore, path: Path, chosen: ExportFormat, text: str = "event") -> int:
    exporter = ExportHistory(store, ExportFileMaker(), lambda: REDACTOR, lambda: SENT_AT, app_version="1.0")
    ids = matching_ids(store, parse_query(text), CancelToken())
    return exporter(ExportOrder(path, chosen, ids), lambda _: None, CancelToken()).written


def peak_bytes(job: Callable[[], object]) -> int:
    """The most that it had in memory at a time: the least of some runs.

    After a full search for garbage, Python's own free lists fill up again, which takes 250 kB.
    """
    return min(_peak_bytes(job) for _ in range(3))


def _peak_bytes(job: Callable[[], object]) -> int:
    tracemalloc.start()
    try:
        job()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("chosen", ExportFormat)
def test_an_export_of_many_takes_no_more_than_one_of_few(
    stores: dict[int, HistoryStore], tmp_path: Path, chosen: ExportFormat
) -> None:
    """Of what a search finds."""
    path = tmp_path / "export"
    peaks = {}
    for rows, store in stores.items():
        assert export(store, path, chosen) == rows  # what is only made for the first time
        peaks[rows] = peak_bytes(lambda store=store: export(store, path, chosen))  # type: ignore[misc]
    assert peaks[MANY] - peaks[FEW] < ALLOWED_BYTES


@pytest.mark.parametrize(
    ("suffix", "writer"), [("jsonl", JsonLinesWriter()), ("har", HarWriter("1")), ("csv", CsvWriter())]
)
def test_an_import_of_many_takes_no_more_than_one_of_few(tmp_path: Path, suffix: str, writer: Writer) -> None:
    """As far as reading goes; what comes of it is let go. Where an entry is cut may make a difference of a piece."""
    peaks = []
    for rows in (400, 2400):
        path = tmp_path / f"{rows}.{suffix}"
        with path.open("w", encoding="utf-8", newline="") as file:
            file.write(writer.head())
            for number in range(rows):
                one = imported(number)
                file.write(writer.entry(Exchange(number, one.sent, one.settlement)))
            file.write(writer.tail())

        def take(path: Path = path, rows: int = rows) -> None:
            assert ImportHistory(Forgetful(), PickedFile)(path, lambda _: None, CancelToken()).added == rows

        peaks.append(peak_bytes(take))
    assert peaks[1] - peaks[0] < 2 * CHUNK_CHARS


def test_a_search_that_reads_bodies_is_exported_as_well(stores: dict[int, HistoryStore], tmp_path: Path) -> None:
    """Nothing but what it finds, oldest first."""
    path = tmp_path / "export.jsonl"
    assert export(stores[MANY], path, ExportFormat.JSONL, "user:user-77 OR user:user-1400 OR user:user-3") == 3
    uids = [json.loads(json.loads(line)["request"]["body"])["user"]["uid"] for line in path.read_text().splitlines()]
    assert uids == ["user-3", "user-77", "user-1400"]


def test_what_is_sent_meanwhile_is_left_out(tmp_path: Path) -> None:
    """Else an export would not end as long as somebody sends."""
    with opened(tmp_path / "history.sqlite3") as store:
        store.add_imported([imported(number) for number in range(3)])
        ids = matching_ids(store, EVERYTHING, CancelToken())
        found = [next(ids)]
        store.add_imported([imported(3)])
        assert [*found, *ids] == [1, 2, 3]
        assert list(matching_ids(store, EVERYTHING, CancelToken())) == [1, 2, 3, 4]


def test_both_files_of_evidence_agree_whatever_happens_meanwhile(tmp_path: Path) -> None:
    """Some are annotated while they are written: the hash of each line stands in the page."""
    with opened(tmp_path / "history.sqlite3") as store:
        store.add_imported([imported(number) for number in range(120)])
        path, noted = tmp_path / "evidence.zip", Annotation("seen", ("late",))
        exporter = ExportHistory(store, ExportFileMaker(), lambda: REDACTOR, lambda: SENT_AT, app_version="1.0")
        order = ExportOrder(path, ExportFormat.EVIDENCE, matching_ids(store, EVERYTHING, CancelToken()))

        def annotate(_count: int) -> None:
            for number in (1, 120):
                store.annotate(number, noted)

        report = exporter(order, annotate, CancelToken())
    assert report.written == 120
    with zipfile.ZipFile(path) as pack:
        page, lines = pack.read("evidence.html").decode(), pack.read("evidence.jsonl").splitlines()
    assert re.findall("[0-9a-f]{64}", page)[1:] == [hashlib.sha256(line).hexdigest() for line in lines]
    assert page.count("seen") == 1


@pytest.mark.parametrize("chosen", ExportFormat)
@pytest.mark.parametrize("moment", [0, 1, 3, 6])
def test_a_cancelled_export_leaves_nothing(
    stores: dict[int, HistoryStore], tmp_path: Path, chosen: ExportFormat, moment: int
) -> None:
    """At its beginning, in the middle, and when all is written but not in its place: an old file stays."""
    path, cancel, told = tmp_path / "export", CancelToken(), []
    path.write_text("old")

    def tell(count: int) -> None:
        told.append(count)
        if len(told) == moment:
            cancel.cancel()

    if not moment:
        cancel.cancel()
    exporter = ExportHistory(stores[FEW], ExportFileMaker(), lambda: REDACTOR, lambda: SENT_AT, app_version="1.0")
    with pytest.raises(CancelledError):
        exporter(ExportOrder(path, chosen, matching_ids(stores[FEW], EVENTS, cancel)), tell, cancel)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("chosen", IMPORTED)
def test_a_cancelled_import_is_whole_as_far_as_it_came(
    stores: dict[int, HistoryStore], tmp_path: Path, chosen: ExportFormat
) -> None:
    """It stops after the step it is at; words find what is there; the next import adds exactly the rest."""
    path, cancel = tmp_path / "export", CancelToken()
    export(stores[FEW], path, chosen)
    with opened(tmp_path / "history.sqlite3") as store:
        importer = ImportHistory(store, PickedFile)
        report = importer(path, lambda _: cancel.cancel(), cancel)
        assert report == ImportReport(added=BATCH, cancelled=True)
        assert store.count(EVERYTHING) == store.count(EVENTS) == BATCH
        assert importer(path, lambda _: None, CancelToken()) == ImportReport(added=FEW - BATCH, known=BATCH)


def test_large_bodies_are_added_in_small_steps(tmp_path: Path) -> None:
    """So that a step does not fill the memory."""
    path = tmp_path / "large.jsonl"
    told: list[int] = []
    with opened(tmp_path / "from.sqlite3") as store:
        body = b'{"name":"%s"}' % (b"x" * (BATCH_BYTES // 4))
        store.add_imported([large(number, body) for number in range(10)])
        export(store, path, ExportFormat.JSONL, "")
    with opened(tmp_path / "to.sqlite3") as store:
        assert ImportHistory(store, PickedFile)(path, told.append, CancelToken()).added == 10
    assert told == [4, 8, 10]
