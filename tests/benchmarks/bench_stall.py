"""Measures for how long at most the window stands still during long work; its stacks tell why.

    python tests/benchmarks/bench_stall.py --history FILE

FILE is a history that bench_history.py --keep made; without it, 100,000 exchanges are written first. It is changed by
the measuring: events are added.

What a line says: the longest stall of the event loop (median of the rounds, least and greatest); how long 99 of 100
turns of the loop stood at most; the longest stall less the time for which the window's thread was ready and had no
processor, which is what counts, because the machine may have other work; and the most that the thread itself computed
between two turns. The line “nothing” is the machine's own noise.
"""

import fs_event_studio.gui  # noqa: F401  # isort: skip - before PySide6, whose import of modules it replaces by Python's own

import argparse
import os
import statistics
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from bench_startup import place_history
from PySide6.QtWidgets import QApplication
from report import TESTS, heading, say, spread

from fs_event_studio.gui.app import create_window, tidy_when_quiet
from fs_event_studio.usecases.export_history import ExportFormat

sys.path.insert(0, str(TESTS))

from window_work import (
    EVENTS,
    EXPORTED,
    IMPORTED,
    LARGE_ANSWER,
    LARGE_OBJECTS,
    LARGE_TEXTS,
    PROPERTIES,
    Work,
    until,
)

from support.stall_meter import StallMeter

LIMIT_MS = 50


class Case(NamedTuple):
    """One kind of work. once: it is different for the first time in a run."""

    what: str
    work: Callable[[], None]
    once: bool = False


def cases(work: Work, folder: Path) -> Sequence[Case]:
    """All kinds of work, in an order in which first times are first. folder: for files."""
    objects = f"{len(LARGE_OBJECTS) / 1e6:.1f} MB of objects"
    return (
        Case("nothing", work.nothing),
        Case("the first event of a run", work.send_first, once=True),
        Case("the theatre for the first time", work.open_stitching, once=True),
        Case("dialogs for the first time", work.open_dialogs, once=True),
        Case("the theatre again", work.open_stitching),
        Case("dialogs again", work.open_dialogs),
        Case("typing into fields", work.write),
        Case(f"sending {EVENTS} events", work.send_many),
        Case(f"an answer of {len(LARGE_ANSWER) / 1e6:.0f} MB", work.receive_much),
        Case("a server that stalls", work.wait_for_nobody),
        Case("searching and scrolling the history", work.search_and_scroll),
        Case("scrolling while rows are counted", work.scroll_while_counting),
        Case(f"typing among {PROPERTIES:,} properties", work.type_into_many),
        Case(f"{len(LARGE_TEXTS) / 1e6:.1f} MB of texts, typed JSON", partial(work.paste_large, LARGE_TEXTS)),
        Case(f"{objects}, typed JSON", partial(work.paste_large, LARGE_OBJECTS)),
        Case(f"{objects}, Paste event", partial(work.paste_large_event, LARGE_OBJECTS)),
        Case(f"{objects}, Load into composer", partial(work.load_large, LARGE_OBJECTS)),
        Case(f"{objects}, sent", partial(work.show_large, LARGE_OBJECTS)),
        Case(f"exporting {EXPORTED:,}, JSON Lines", partial(work.export, ExportFormat.JSONL, folder), once=True),
        Case(f"exporting {EXPORTED:,}, evidence", partial(work.export, ExportFormat.EVIDENCE, folder), once=True),
        Case(f"importing {IMPORTED:,}", partial(work.import_new, folder), once=True),
        Case("nothing, again", work.nothing),
    )


def main() -> None:
    """Measure each kind of work several times."""
    parser = argparse.ArgumentParser(description="Measures for how long at most the window stands still.")
    parser.add_argument("--history", type=Path, help="a database with many exchanges (default: 100,000 are written)")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="", help="a part of the names of the kinds of work to measure")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"  # what a platform without a screen cannot do
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    heading("The longest stall of the event loop")
    with tempfile.TemporaryDirectory(dir=options.history.parent if options.history else None) as name:
        place_history(Path(name) / "data", options.history)
        line("", "longest stall", "99 of 100", "the program's", "computing", "")
        app = QApplication([])
        window = create_window(Path(name) / "data")
        window.painted.connect(partial(tidy_when_quiet, window))
        with StallMeter() as starting:
            window.show()
            until(lambda: window.models.history.state.total is not None)
        result("until the history is shown, after the start", [starting])
        chosen = [case for case in cases(Work(window), Path(name)) if options.only in case.what]
        stacks = [stack for case in chosen for stack in measure(case, options.rounds)]
        window.close()
        app.processEvents()
    for stack in [*starting.stacks, *stacks][:8]:
        say(f"\nA stall of more than {LIMIT_MS} ms, in the middle:\n{stack}")


def measure(case: Case, rounds: int) -> list[str]:
    """Do the work; returns the stacks of its long stalls."""
    meters = []
    for _ in range(1 if case.once else rounds):
        with StallMeter() as meter:
            case.work()
        meters.append(meter)
    result(case.what, meters)
    return [f"{case.what}\n{stack}" for meter in meters for stack in meter.stacks]


def result(what: str, meters: Sequence[StallMeter]) -> None:
    """One line of the table."""
    turns = sorted(stall for meter in meters for stall in meter.stalls_ms)
    own = statistics.median(meter.worst_own_ms for meter in meters)
    line(
        what,
        spread((meter.worst_ms for meter in meters), "ms"),
        f"{turns[len(turns) * 99 // 100]:.1f} ms",
        f"{own:.1f} ms",
        f"{max(meter.busiest_ms for meter in meters):.1f} ms",
        "met" if own < LIMIT_MS else "MISSED",
    )


def line(what: str, *columns: str) -> None:
    """A line of five columns."""
    widths = (26, 10, 14, 10, 6)
    say(f"{what:44}" + " ".join(f"{text:{width}}" for text, width in zip(columns, widths, strict=True)))


if __name__ == "__main__":
    main()
