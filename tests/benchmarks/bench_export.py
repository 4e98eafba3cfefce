"""Measures exports and imports of a large history: speed, memory, log and temporary files; Linux only.

    python tests/benchmarks/bench_export.py --rows 1000000 --history FILE

FILE is a history with that many exchanges that bench_history.py --keep made; without it, one is written first. Each
format is exported and, if it can be, imported into an empty history, both with `--rows` exchanges and with a tenth of
them, each time in a process of its own. The memory is called constant if ten times the rows took no more than
ALLOWED_MB more. Each tenth is done once more while events are kept as a send does, to see how long these wait.

What a line says: rows a second; for imports, how long the search index took afterwards; the most memory that was
resident above that of the program before; the largest size of the database's log, and of all temporary files.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Thread
from typing import Any, NamedTuple

from bench_history import KEY, fill, generated, opened
from report import heading, say

from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.domain.search import parse_query
from fs_event_studio.history.store import HistoryStore
from fs_event_studio.settings.export_files import ExportFileMaker
from fs_event_studio.settings.import_files import PickedFile
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.export_history import SUFFIXES, ExportFormat, ExportHistory, ExportOrder, matching_ids
from fs_event_studio.usecases.import_history import ImportHistory

ALLOWED_MB = 8
IMPORTED = (ExportFormat.JSONL, ExportFormat.HAR, ExportFormat.CSV)
SEND_EVERY_S = 0.02
LOOK_EVERY_S = 0.05
WIDTHS = (20, 10, 9, 9, 9, 10, 11, 10, 10)


class Run(NamedTuple):
    """What a child said of itself, and what was seen of its files. Sizes in MB, times in seconds."""

    rows: int
    took_s: float
    index_s: float
    memory_mb: float
    sends_ms: list[float]
    log_mb: float
    temporary_mb: float


def measure(chosen: ExportFormat, small: Path, large: Path, folder: Path) -> bool:
    """Export and import one format; whether the memory stayed the same."""
    file = folder / f"export{SUFFIXES[chosen]}"
    constant = True
    jobs = ("export", "import") if chosen in IMPORTED else ("export",)
    exports, imports = [], []
    for history in (small, large):
        exports.append(run("export", chosen, history, file))
        line(f"export {chosen}", exports[-1], file)
        if "import" in jobs:
            with empty(folder) as target:
                imports.append(run("import", chosen, target, file))
                line(f"import {chosen}", imports[-1], file)
        if history == small:
            show_sends(f"export {chosen}", run("export", chosen, small, file, sending=True))
            if "import" in jobs:
                with empty(folder) as target:
                    show_sends(f"import {chosen}", run("import", chosen, target, file, sending=True))
        file.unlink()
    for job, runs in zip(jobs, (exports, imports), strict=False):
        more_mb = runs[1].memory_mb - runs[0].memory_mb
        constant &= (met := more_mb <= ALLOWED_MB)
        say(f"{job} {chosen}: {more_mb:+.1f} MB for ten times the rows: {'constant' if met else 'NOT CONSTANT'}")
    say("")
    return constant


@contextmanager
def empty(folder: Path) -> Iterator[Path]:
    """Where an empty history can be made; it is removed afterwards."""
    path = folder / "imported.sqlite3"
    try:
        yield path
    finally:
        for left in folder.glob(f"{path.name}*"):
            left.unlink()


def run(job: str, chosen: ExportFormat, history: Path, file: Path, *, sending: bool = False) -> Run:
    """Have a child do it, and look at its files meanwhile."""
    places = ["--history", str(history), "--file", str(file)]
    command = [sys.executable, __file__, "--job", job, "--format", chosen, *places, *(["--sending"] if sending else [])]
    log = history.with_name(f"{history.name}-wal")
    log_bytes = temporary_bytes = 0
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        while child.poll() is None:
            with suppress(FileNotFoundError):
                log_bytes = max(log_bytes, log.stat().st_size)
            temporary_bytes = max(temporary_bytes, sum(nameless_sizes(child.pid)))
            time.sleep(LOOK_EVERY_S)
        assert child.stdout
        said = child.stdout.read()
    if child.returncode:
        sys.exit(f"{job} {chosen} failed")
    return Run(**json.loads(said), log_mb=log_bytes / 1e6, temporary_mb=temporary_bytes / 1e6)


def nameless_sizes(process: int) -> Iterator[int]:
    """The sizes in bytes of files that a process has open and that have no name any more."""
    with suppress(FileNotFoundError, ProcessLookupError, PermissionError):
        for entry in Path(f"/proc/{process}/fd").iterdir():
            with suppress(FileNotFoundError):
                if str(entry.readlink()).endswith("(deleted)"):
                    yield entry.stat().st_size


def line(what: str, done: Run, file: Path) -> None:
    """One line of the table."""
    columns(
        what,
        f"{done.rows:,}",
        f"{done.took_s:.1f}",
        f"{done.rows / done.took_s:,.0f}",
        f"{done.index_s:.1f}" if what.startswith("import") else "",
        f"{done.memory_mb:.1f}",
        f"{file.stat().st_size / 1e6:,.0f}",
        f"{done.log_mb:.1f}",
        f"{done.temporary_mb:.1f}",
    )


def columns(*texts: str) -> None:
    """Texts beside each other, all but the first one to the right."""
    first, *others = zip(texts, WIDTHS, strict=True)
    say(f"{first[0]:{first[1]}}" + "".join(f"{text:>{width}}" for text, width in others))


def show_sends(what: str, done: Run) -> None:
    """How long events took to be kept meanwhile, begin and settle together."""
    times = sorted(done.sends_ms)
    if times:
        say(
            f"  {len(times):,} sends during {what}: {times[len(times) // 2]:.1f} ms each, "
            f"99 of 100 within {times[len(times) * 99 // 100]:.1f}, worst {times[-1]:.1f}"
        )


def child(options: argparse.Namespace) -> dict[str, Any]:
    """Do one job in this process; what `Run` holds of it."""
    redactor = Redactor([KEY])
    with opened(options.history) as store:
        before_kb = forget_peak()
        with sends(store) if options.sending else nothing() as sends_ms:
            started = time.perf_counter()
            if options.job == "import":
                report = ImportHistory(store, PickedFile)(options.file, lambda _: None, CancelToken())
                assert not report.unread, report.mistakes
                rows = report.added
            else:
                ids = matching_ids(store, parse_query(""), CancelToken())
                order = ExportOrder(options.file, ExportFormat(options.format), ids)
                exporter = ExportHistory(
                    store, ExportFileMaker(), lambda: redactor, lambda: datetime.now(UTC), app_version="0.1.0"
                )
                rows = exporter(order, lambda _: None, CancelToken()).written
            took_s = time.perf_counter() - started
        store._indexer.catch_up()
        index_s = time.perf_counter() - started - took_s
        memory_mb = (status_kb("VmHWM") - before_kb) / 1e3
    return {"rows": rows, "took_s": took_s, "index_s": index_s, "memory_mb": memory_mb, "sends_ms": sends_ms}


@contextmanager
def sends(store: HistoryStore) -> Iterator[list[float]]:
    """Keep an event now and then, as a send does; how long each took in milliseconds."""
    over, times_ms = Event(), []

    def send() -> None:
        for sent, settlement in generated(1_000_000, seed=2):
            if over.wait(SEND_EVERY_S):
                return
            started = time.perf_counter()
            store.settle(store.begin(sent), settlement)
            times_ms.append((time.perf_counter() - started) * 1000)

    thread = Thread(target=send)
    thread.start()
    try:
        yield times_ms
    finally:
        over.set()
        thread.join()


@contextmanager
def nothing() -> Iterator[list[float]]:
    """Nothing is sent."""
    yield []


def forget_peak() -> int:
    """Begin to measure the peak of the memory anew; what is resident now, in kB."""
    Path("/proc/self/clear_refs").write_text("5")
    return status_kb("VmRSS")


def status_kb(name: str) -> int:
    """One of the kernel's numbers on this process."""
    status = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(text.split()[1]) for text in status if text.startswith(f"{name}:"))


def filled(path: Path, rows: int) -> Path:
    """A history with so many exchanges."""
    say(f"writing {rows:,} exchanges first")
    fill(path, rows)
    return path


def count(path: Path) -> int:
    """How many exchanges a history has."""
    with opened(path) as store:
        return store.count(parse_query(""))


def main() -> None:
    """Measure all formats, or do one job for the process that does."""
    parser = argparse.ArgumentParser(description="Measures exports and imports of a large history.")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--history", type=Path, help="a database with many exchanges (default: --rows are written)")
    parser.add_argument("--only", nargs="*", type=ExportFormat, default=list(ExportFormat), help="formats")
    parser.add_argument("--job", choices=("export", "import"), help=argparse.SUPPRESS)
    parser.add_argument("--format", help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--sending", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.job:
        say(json.dumps(child(options)))
        return
    heading("Exports and imports")
    with tempfile.TemporaryDirectory(dir=options.history.parent if options.history else None) as name:
        folder = Path(name)
        large = options.history or filled(folder / "large.sqlite3", options.rows)
        small = filled(folder / "small.sqlite3", count(large) // 10)
        columns("", "rows", "s", "rows/s", "index s", "memory MB", "file MB", "log MB", "temp. MB")
        constant = [measure(chosen, small, large, folder) for chosen in options.only]
    say(f"load {os.getloadavg()[0]:.1f} at the end; memory is {'constant' if all(constant) else 'NOT CONSTANT'}")
    if not all(constant):
        sys.exit(1)


if __name__ == "__main__":
    main()
