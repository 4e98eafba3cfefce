"""Take exchanges from files into the history: our own exports, and HTTP archives of other programs."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from fs_event_studio.domain.exchanges import Origin
from fs_event_studio.domain.exporting.csv import read_csv
from fs_event_studio.domain.exporting.har import read_entry
from fs_event_studio.domain.exporting.har_reading import entries
from fs_event_studio.domain.exporting.jsonl import read_line
from fs_event_studio.domain.exporting.reading import RecordError
from fs_event_studio.domain.phrases import Phrase, phrase, reason_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from fs_event_studio.domain.exporting.reading import ImportedExchange
    from fs_event_studio.usecases.cancelling import CancelToken
    from fs_event_studio.usecases.ports import History

BATCH = 100
"""How many exchanges are added in one step, so that sends never wait long for an import."""

BATCH_BYTES = 4 * 1024 * 1024
"""How large the bodies of one step may be together, but for the last of them."""

_SNIFFED_CHARS = 4096
"""How much of the beginning of a file says what it is."""

TOLD_MISTAKES = 20
"""How many mistakes are told one by one; the rest is counted."""


class ImportFile(Protocol):
    """A file to read. Errors: EnvironmentTrouble."""

    @property
    def name(self) -> str:
        """Its name without folders."""
        ...

    def chunks(self) -> Iterator[str]:
        """Its text in pieces of bounded size, line ends as they are."""
        ...

    def lines(self) -> Iterator[str]:
        """Its text line by line, line ends as they are."""
        ...


class ImportReport(NamedTuple):
    """What came of it.

    added, known: exchanges that were added, and that were there already.   left_out: entries for other APIs.
    mistakes: of entries that could not be read, with their places, the first few.   unread: how many there were.
    cancelled: the person stopped it; what was added by then stays.
    """

    added: int = 0
    known: int = 0
    left_out: int = 0
    unread: int = 0
    mistakes: tuple[str, ...] = ()
    cancelled: bool = False


class ImportHistory:
    """Imports files. A second import of the same file adds nothing."""

    def __init__(self, history: History, open_file: Callable[[Path], ImportFile]) -> None:
        self._history, self._open_file = history, open_file

    def __call__(self, path: Path, progress: Callable[[int], object], cancel: CancelToken) -> ImportReport:
        """Read the file and add what it holds.

        progress: told how many entries were read, now and then.
        Errors: EnvironmentTrouble.
        """
        file = self._open_file(path)
        report, count, size_bytes = ImportReport(), 0, 0
        batch: list[ImportedExchange] = []
        for count, (place, read) in enumerate(_all_readers(file), 1):
            try:
                exchange = read()
            except RecordError as error:
                report = _with_mistake(report, Phrase("{0}: {1}", place, phrase(reason_of(error))))
                continue
            if exchange is None:
                report = report._replace(left_out=report.left_out + 1)
                continue
            batch.append(_from_file(exchange, file.name))
            size_bytes += _size_bytes(exchange)
            if len(batch) == BATCH or size_bytes > BATCH_BYTES:
                report, size_bytes = self._add(report, batch), 0
                progress(count)
                if cancel.cancelled:
                    return report._replace(cancelled=True)
        report = self._add(report, batch)
        progress(count)
        return report

    def _add(self, report: ImportReport, batch: list[ImportedExchange]) -> ImportReport:
        added = self._history.add_imported(batch) if batch else 0
        report = report._replace(added=report.added + added, known=report.known + len(batch) - added)
        batch.clear()
        return report


def _from_file(exchange: ImportedExchange, name: str) -> ImportedExchange:
    return exchange._replace(sent=replace(exchange.sent, origin=Origin.IMPORTED, source=name))


def _size_bytes(exchange: ImportedExchange) -> int:
    answer = exchange.settlement.answer if exchange.settlement else None
    return len(exchange.sent.request.body) + (len(answer.body) if answer else 0)


def _all_readers(file: ImportFile) -> Iterator[tuple[str, Callable[[], ImportedExchange | None]]]:
    """As `_readers`; where the file itself is broken, the last one says so."""
    try:
        yield from _readers(file)
    except RecordError as error:
        yield Phrase("The file"), partial(_raise, error)


def _raise(error: RecordError) -> None:
    raise error


def _readers(file: ImportFile) -> Iterator[tuple[str, Callable[[], ImportedExchange | None]]]:
    """The place of each entry, and what reads it."""
    start = next(file.chunks(), "")[:_SNIFFED_CHARS].lstrip("\ufeff \t\r\n")
    if start.startswith("{") and '"log"' in start[:200]:
        for number, entry in enumerate(entries(file.chunks()), 1):
            yield Phrase("Entry {0}", number), partial(read_entry, entry)
    elif start.startswith("{"):
        for number, line in enumerate(file.lines(), 1):
            if line.strip():
                yield Phrase("Line {0}", number), partial(read_line, line)
    elif not start:
        raise RecordError("It is empty.")
    elif start.startswith(("[", "#!")):
        raise RecordError(
            "It is neither JSON Lines, with one object a line, nor HAR, nor CSV. Export it as one of these."
        )
    else:
        for number, read in enumerate(read_csv(file.lines()), 1):
            yield Phrase("Row {0}", number), read


def _with_mistake(report: ImportReport, mistake: str) -> ImportReport:
    told = (*report.mistakes, mistake) if len(report.mistakes) < TOLD_MISTAKES else report.mistakes
    return report._replace(unread=report.unread + 1, mistakes=told)
