"""Write exchanges into files that others read: all that a search finds, or chosen ones, oldest first."""

from __future__ import annotations

import hashlib
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from fs_event_studio.domain.exporting.csv import CsvWriter
from fs_event_studio.domain.exporting.curl import CurlWriter
from fs_event_studio.domain.exporting.evidence import EvidenceWriter
from fs_event_studio.domain.exporting.har import HarWriter
from fs_event_studio.domain.exporting.jsonl import JsonLinesWriter
from fs_event_studio.domain.listing import PageKey, Sort
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.search import SearchQuery
from fs_event_studio.usecases.cancelling import CancelledError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from fs_event_studio.domain.exchanges import Exchange
    from fs_event_studio.domain.redaction import Redactor
    from fs_event_studio.usecases.cancelling import CancelToken
    from fs_event_studio.usecases.ports import Clock, History


class ExportFormat(StrEnum):
    """What to write. EVIDENCE: a ZIP file with a page for people, the exact records, and the hashes of both."""

    JSONL = "jsonl"
    HAR = "har"
    CSV = "csv"
    CURL = "curl"
    EVIDENCE = "evidence"


SUFFIXES = {
    ExportFormat.JSONL: ".jsonl",
    ExportFormat.HAR: ".har",
    ExportFormat.CSV: ".csv",
    ExportFormat.CURL: ".sh",
    ExportFormat.EVIDENCE: ".zip",
}

RECORDS, PAGE, HASHES = "evidence.jsonl", "evidence.html", "SHA256SUMS"
"""The files of an evidence pack."""

_OLDEST_FIRST = Sort(descending=False)
_PAGE_ROWS = 100
_LONGEST_LOOK_S = 1.0
"""How long one look for the next exchanges holds a view of the database, behind which its log cannot be emptied."""

_STEP = 50
"""After how many exchanges progress is told and the cancel token is looked at."""


class Sink(Protocol):
    """Takes the bytes of one file."""

    def write(self, data: bytes) -> object:
        """Add to the file. Errors: EnvironmentTrouble."""
        ...


class Aside(Sink, Protocol):
    """Keeps bytes on the disk until they are taken back. Errors: EnvironmentTrouble."""

    def pieces(self) -> Iterator[bytes]:
        """All that was written, in pieces of bounded size; nothing is written afterwards."""
        ...


class Pack(Protocol):
    """Takes several files, one after the other. Errors: EnvironmentTrouble."""

    def file(self, name: str) -> AbstractContextManager[Sink]:
        """The next file."""
        ...

    def aside(self) -> AbstractContextManager[Aside]:
        """A place for what comes into a later file; nothing of it is left, whatever happens."""
        ...


class ExportFiles(Protocol):
    """Makes files that take their name only when they are whole. Errors: EnvironmentTrouble."""

    def create(self, path: Path) -> AbstractContextManager[Sink]:
        """A file that replaces one of its name."""
        ...

    def create_pack(self, path: Path) -> AbstractContextManager[Pack]:
        """A ZIP file."""
        ...


class Writer(Protocol):
    """Makes the text of a file, an exchange at a time."""

    def head(self) -> str:
        """What comes first."""
        ...

    def entry(self, exchange: Exchange) -> str:
        """One exchange."""
        ...

    def tail(self) -> str:
        """What comes last."""
        ...


class ExportOrder(NamedTuple):
    """What to export. ids: of the exchanges, in the order in which they are written; they are gone through once."""

    path: Path
    format: ExportFormat
    ids: Iterable[int]


class ExportReport(NamedTuple):
    """What came of it. written: how many exchanges.   remarks: on what the file does not say as the history does."""

    written: int
    remarks: tuple[str, ...] = ()


class ExportHistory:
    """Exports exchanges. `redact`: gives the redactor as of now, through which every text goes before it is written."""

    def __init__(
        self, history: History, files: ExportFiles, redact: Callable[[], Redactor], clock: Clock, *, app_version: str
    ) -> None:
        self._history, self._files, self._redact, self._clock = history, files, redact, clock
        self._app_version = app_version

    def __call__(self, order: ExportOrder, progress: Callable[[int], object], cancel: CancelToken) -> ExportReport:
        """Write the file; a file of its name is replaced when the new one is whole.

        Each exchange stands in it as it was when its turn came; no more than a page of them is in memory.
        progress: told how many exchanges are written, now and then.
        Errors: CancelledError, EnvironmentTrouble; the file is then as it was.
        """
        steps = _Steps(progress, cancel)
        if order.format is ExportFormat.EVIDENCE:
            return self._export_evidence(order, steps)
        writer = self._writer(order.format)
        with self._files.create(order.path) as sink:
            for text in self._texts(writer, order.ids, steps):
                sink.write(_encoded(text))
        return ExportReport(steps.count, tuple(_remarks(writer)))

    def _writer(self, chosen: ExportFormat) -> Writer:
        match chosen:
            case ExportFormat.HAR:
                return HarWriter(self._app_version)
            case ExportFormat.CSV:
                return CsvWriter()
            case ExportFormat.CURL:
                return CurlWriter()
            case _:
                return JsonLinesWriter()

    def _export_evidence(self, order: ExportOrder, steps: _Steps) -> ExportReport:
        """Each exchange is read once for both files, so that they agree whatever happens to it meanwhile."""
        redactor, made_at = self._redact(), self._clock().isoformat(timespec="seconds")
        writer, page = JsonLinesWriter(), EvidenceWriter(RECORDS, made_at=made_at, app_version=self._app_version)
        with self._files.create_pack(order.path) as pack, pack.aside() as sections:
            with pack.file(RECORDS) as sink:
                records = _Hashed(sink)
                for exchange in self._exchanges(order.ids, steps):
                    line = redactor.text(writer.entry(exchange))
                    records.write(line)
                    sections.write(_encoded(redactor.text(page.entry(exchange, line.removesuffix("\n")))))
            with pack.file(PAGE) as sink:
                whole = _Hashed(sink)
                whole.write(redactor.text(page.head(records.sha256)))
                for piece in sections.pieces():
                    whole.add(piece)
                    steps.end()
                whole.write(redactor.text(page.tail()))
            with pack.file(HASHES) as sink:
                sink.write(f"{records.sha256}  {RECORDS}\n{whole.sha256}  {PAGE}\n".encode())
        steps.end()
        return ExportReport(steps.count)

    def _texts(self, writer: Writer, ids: Iterable[int], steps: _Steps) -> Iterator[str]:
        redactor = self._redact()
        yield redactor.text(writer.head())
        for exchange in self._exchanges(ids, steps):
            yield redactor.text(writer.entry(exchange))
        yield redactor.text(writer.tail())
        steps.end()

    def _exchanges(self, ids: Iterable[int], steps: _Steps) -> Iterator[Exchange]:
        for exchange_id in ids:
            exchange = self._history.exchange(exchange_id)
            if exchange:  # it may have been removed meanwhile
                yield exchange
                steps.step()


def matching_ids(history: History, query: SearchQuery, cancel: CancelToken) -> Iterator[int]:
    """The ids of all that match, oldest first, a page at a time: none that came after the first one was asked for.

    What is annotated, settled or removed meanwhile is found, or not, as it is when its turn comes.
    Errors: CancelledError, EnvironmentTrouble.
    """
    newest = history.page(SearchQuery(), before=None, limit=1)
    last, behind = newest[0].id if newest else 0, PageKey(0)
    while True:
        part = history.part(
            query,
            before=behind,
            limit=_PAGE_ROWS,
            sort=_OLDEST_FIRST,
            patience_s=_LONGEST_LOOK_S,
            cancel=cancel,
        )
        for row in part.rows:
            if row.id > last:
                return
            yield row.id
        if part.behind is None:
            return
        behind = part.behind


class _Steps:
    """Counts exchanges, tells of them, and looks whether to stop."""

    def __init__(self, progress: Callable[[int], object], cancel: CancelToken) -> None:
        self._progress, self.cancel, self.count = progress, cancel, 0

    def step(self) -> None:
        """One more is written. Errors: CancelledError."""
        self.count += 1
        if self.count % _STEP == 0:
            self.end()

    def end(self) -> None:
        """Tell of all that are written. Errors: CancelledError."""
        if self.cancel.cancelled:
            raise CancelledError
        self._progress(self.count)


class _Hashed:
    """Adds to a file and to its hash."""

    def __init__(self, sink: Sink) -> None:
        self._sink, self._digest = sink, hashlib.sha256()

    @property
    def sha256(self) -> str:
        """Of all that was added, in hexadecimal."""
        return self._digest.hexdigest()

    def write(self, text: str) -> None:
        """Add a text."""
        self.add(_encoded(text))

    def add(self, data: bytes) -> None:
        """Add bytes."""
        self._digest.update(data)
        self._sink.write(data)


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def _remarks(writer: Writer) -> Iterator[str]:
    if isinstance(writer, CsvWriter) and writer.marked:
        yield (
            Phrase(
                "1 cell begins with an apostrophe now, so that no spreadsheet runs a formula; our import takes it off "
                "again."
            )
            if writer.marked == 1
            else Phrase(
                "{0:,} cells begin with an apostrophe now, so that no spreadsheet runs a formula; our import takes it "
                "off again.",
                writer.marked,
            )
        )
    if isinstance(writer, CurlWriter) and writer.left_out:
        yield (
            Phrase("1 exchange was left out: the body is no text, or it is no event.")
            if writer.left_out == 1
            else Phrase("{0:,} exchanges were left out: the body is no text, or it is no event.", writer.left_out)
        )
