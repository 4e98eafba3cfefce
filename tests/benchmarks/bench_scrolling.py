"""Measures frames of the history's table while somebody scrolls, against the target of the design, section 8.

    python tests/benchmarks/bench_scrolling.py history.sqlite3

bench_history.py runs it on its own database.
"""

import argparse
import os
import random
import statistics
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QTableView

from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.gui.panels.history.view import HistoryView
from fs_event_studio.gui.panels.history.viewmodel import HistoryViewModel
from fs_event_studio.gui.tasks import TaskRunner
from fs_event_studio.history.store import HistoryStore

FRAMES = 300


class Services(NamedTuple):
    """What the panel needs."""

    history: HistoryStore


def frames_ms(path: Path) -> list[float]:
    """Some rows on, a page on, and anywhere, in turn."""
    app = QApplication.instance() or QApplication([])
    tasks = TaskRunner()
    redactor = Redactor(())
    with HistoryStore(path, lambda: redactor, lambda: datetime.now(UTC)) as store:
        model = HistoryViewModel(lambda: Services(store), tasks)
        view = HistoryView(model)
        view.resize(1200, 600)
        view.show()
        view.complete()
        model.search("")
        while not tasks.idle:
            app.processEvents()
        table = view.findChild(QTableView, "history_table")
        assert isinstance(table, QTableView)
        times = scrolled(app, table)
        tasks.close()
        view.close()
    return times


def scrolled(app: QCoreApplication, table: QTableView) -> list[float]:
    """How long each frame takes."""
    bar, chance = table.verticalScrollBar(), random.Random(1)
    times = []
    for number in range(FRAMES):
        steps = (3, 20, chance.randint(0, bar.maximum()))
        started = time.perf_counter()
        bar.setValue((bar.value() + steps[number % 3]) % (bar.maximum() + 1))
        table.viewport().repaint()
        app.processEvents()
        times.append((time.perf_counter() - started) * 1000)
    return times


def main() -> None:
    """Print one line."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(description="Measures scrolling in a history.")
    parser.add_argument("path", type=Path)
    times = sorted(frames_ms(parser.parse_args().path))
    figure = (
        f"{statistics.median(times):.3f} ms, 95 of 100 under {times[len(times) * 95 // 100]:.1f}, worst {times[-1]:.1f}"
    )
    sys.stdout.write(f"{'a scroll frame':52} {figure:32} 16 ms\n")


if __name__ == "__main__":
    main()
