"""`history export` and `history import`."""

from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from fs_event_studio.bootstrap.services import Services
from fs_event_studio.cli.console import Console, Output
from fs_event_studio.cli.errors import InputError
from fs_event_studio.cli.exit_codes import ExitCode
from fs_event_studio.cli.interrupting import run_interruptible
from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.search import SearchQuery
from fs_event_studio.usecases.cancelling import CancelledError, CancelToken
from fs_event_studio.usecases.export_history import ExportFormat, ExportOrder, matching_ids
from fs_event_studio.usecases.import_history import ImportReport

EXPORT, IMPORT = "export", "import"

_STANDARD_OUTPUT = Path("-")


def export_history(arguments: Namespace, query: SearchQuery, services: Services, console: Console) -> ExitCode:
    """Write what the query finds. Errors: InputError, EnvironmentTrouble, OutputError."""
    if arguments.format is None:
        raise InputError("Say how to export: --format jsonl, har, csv, curl or evidence.")
    chosen, path = ExportFormat(arguments.format), arguments.output or _STANDARD_OUTPUT
    to_output = path == _STANDARD_OUTPUT
    if to_output and chosen is ExportFormat.EVIDENCE:
        raise InputError("Evidence is a ZIP file: say where to put it with --output FILE.")
    files = _OutputFiles(console.out) if to_output else None

    def job(cancel: CancelToken) -> tuple[int, tuple[str, ...]]:
        ids = matching_ids(services.history, query, cancel)
        return services.make_exporter(files)(ExportOrder(path, chosen, ids), _quietly, cancel)

    try:
        written, remarks = run_interruptible(job)
    except CancelledError:
        console.err.line("Stopped: the file was not written.")
        return ExitCode.FAILED
    for remark in remarks:
        console.err.line(remark)
    exchanges = "1 exchange" if written == 1 else f"{written} exchanges"
    console.err.line(f"{exchanges} exported." if to_output else f"{exchanges} exported to {path}.")
    return ExitCode.DONE


def import_history(arguments: Namespace, path: Path, services: Services, console: Console) -> ExitCode:
    """Take what the file holds. Errors: InputError, EnvironmentTrouble."""
    importer = services.make_importer()
    report = run_interruptible(lambda cancel: importer(path, _quietly, cancel))
    if arguments.json:
        console.out.json({**report._asdict(), "file": str(path)})
    else:
        for line in _sentences(report):
            console.out.line(line)
    if report.cancelled:
        return ExitCode.FAILED
    return ExitCode.HELD_BACK if report.unread else ExitCode.DONE


def file_to_import(words: list[str]) -> Path:
    """The file after `import`. Errors: InputError."""
    if len(words) != 2:  # noqa: PLR2004 - import FILE
        raise InputError(f"After {IMPORT} comes one file. To search for the word, write it in quotes: '\"{IMPORT}\"'.")
    return Path(words[1])


def _sentences(report: ImportReport) -> Iterator[str]:
    yield f"{report.added:,} imported, {report.known:,} {'was' if report.known == 1 else 'were'} there already."
    if report.left_out:
        requests = "1 request" if report.left_out == 1 else f"{report.left_out:,} requests"
        yield f"{requests} to other addresses than the events API left out."
    for mistake in report.mistakes:
        yield one_line(mistake)
    if report.unread > len(report.mistakes):
        yield f"… and {report.unread - len(report.mistakes):,} more that could not be read."
    if report.cancelled:
        yield "Stopped: what was imported by then stays. Import the file again to go on."


def _quietly(_count: int) -> None:
    """A command tells of no progress: its output may be a pipe."""


class _OutputFiles:
    """Standard output in the place of a file."""

    def __init__(self, output: Output) -> None:
        self._output = output

    @contextmanager
    def create(self, _path: Path) -> Iterator["_OutputSink"]:
        """Standard output."""
        yield _OutputSink(self._output.text)

    def create_pack(self, path: Path) -> NoReturn:
        """Evidence needs a file, which was asked for before."""
        raise AssertionError(path)


class _OutputSink:
    def __init__(self, write: Callable[[str], None]) -> None:
        self._write = write

    def write(self, data: bytes) -> None:
        """Add to the output."""
        self._write(data.decode())
