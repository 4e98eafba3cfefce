"""Write exchanges into files that others read: all that a search finds, or chosen ones, oldest first."""

from __future__ import annotations

import hashlib
from array import array
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from fs_event_studio.domain.exporting.csv import CsvWriter
from fs_event_studio.domain.exporting.curl import CurlWriter
from fs_event_studio.domain.exporting.evidence import EvidenceWriter
from fs_event_studio.domain.exporting.har import HarWriter
from fs_event_studio.domain.exporting.jsonl import JsonLinesWriter
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.usecases.cancelling import CancelledError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from fs_event_studio.domain.exchanges import Exchange
    from fs_event_studio.domain.redaction import Redactor
    from fs_event_studio.domain.search import SearchQuery
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

_PAGE_ROWS = 2000
_STEP = 50
"""After how many exchanges progress is told and the cancel token is looked at."""


class Sink(Protocol):
    """Takes the bytes of one file."""

    def write(self, data: bytes) -> object:
        """Add to the file. Errors: EnvironmentTrouble."""
        ...


class Pack(Protocol):
    """Takes several files, one after the other."""

    def file(self, name: str) -> AbstractContextManager[Sink]:
        """The next file. Errors: EnvironmentTrouble."""
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
    """What to export. ids: of the exchanges, in the order in which they are written."""

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

        progress: told how many exchanges are written, now and then.
        Errors: CancelledError, EnvironmentTrouble; the file is then as it was.
        """
        steps = _Steps(progress, cancel)
        if order.format is ExportFormat.EVIDENCE:
            return self._export_evidence(order, steps)
        writer = self._writer(order.format)
        with self._files.create(order.path) as sink:
            for text in self._texts(writer, order.ids, steps):
                sink.write(text.encode("utf-8", "replace"))
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
        ids = tuple(order.ids)  # both files hold the same exchanges, whatever is sent meanwhile
        with self._files.create_pack(order.path) as pack:
            records = self._add(pack, RECORDS, JsonLinesWriter(), ids, steps)
            page_writer = EvidenceWriter(
                self._redact(),
                RECORDS,
                records,
                made_at=self._clock().isoformat(timespec="seconds"),
                app_version=self._app_version,
            )
            page = self._add(pack, PAGE, page_writer, ids, _Steps(lambda _: None, steps.cancel))
            with pack.file(HASHES) as sink:
                sink.write(f"{records}  {RECORDS}\n{page}  {PAGE}\n".encode())
        return ExportReport(steps.count)

    def _add(self, pack: Pack, name: str, writer: Writer, ids: Iterable[int], steps: _Steps) -> str:
        """Add one file to the pack; returns its SHA-256."""
        digest = hashlib.sha256()
        with pack.file(name) as sink:
            for text in self._texts(writer, ids, steps):
                data = text.encode("utf-8", "replace")
                digest.update(data)
                sink.write(data)
        return digest.hexdigest()

    def _texts(self, writer: Writer, ids: Iterable[int], steps: _Steps) -> Iterator[str]:
        redactor = self._redact()
        yield redactor.text(writer.head())
        for exchange_id in ids:
            exchange = self._history.exchange(exchange_id)
            if exchange:  # it may have been removed meanwhile
                yield redactor.text(writer.entry(exchange))
                steps.step()
        yield redactor.text(writer.tail())
        steps.end()


def matching_ids(history: History, query: SearchQuery, cancel: CancelToken) -> Sequence[int]:
    """The ids of all that match, oldest first: eight bytes each, so that a million fit. Errors: CancelledError."""
    ids = array("q")
    before: int | None = None
    while rows := history.page(query, before=before, limit=_PAGE_ROWS):
        ids.extend(row.id for row in rows)
        before = rows[-1].id
        if cancel.cancelled:
            raise CancelledError
    ids.reverse()
    return ids


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


def _remarks(writer: Writer) -> Iterator[str]:
    if isinstance(writer, CsvWriter) and writer.marked:
        yield (
            Phrase(
                "{0} cells begin with an apostrophe now, so that no spreadsheet runs them as formulas; our "
                "import takes it off again.",
                writer.marked,
            )
        )
    if isinstance(writer, CurlWriter) and writer.left_out:
        yield Phrase("{0} exchanges were left out: their bodies are no text, or they are no events.", writer.left_out)
