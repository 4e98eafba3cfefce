"""Measures how soon the window is painted, against a bare window of PySide6, in processes that take turns.

    python tests/benchmarks/bench_startup.py --history FILE

Our window counts from the start of its process until it has been painted for the first time, the bare one with its
whole process, as in the design, section 8. The time of the processor is less troubled by other programs.
FILE is a history that bench_history.py --keep made; without it, 100,000 exchanges are written first.
"""

import argparse
import compileall
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

import bench_history
from report import display, heading, say, show, spread

import fs_event_studio
from fs_event_studio.domain.search import SearchQuery

ROWS = 100_000
BARE, EMPTY, LARGE = "bare window", "ours, empty history", "ours, large history"

# Both programs end when the paint events of the first showing are done: the bare one in order, ours at once.
_BARE = """
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Ending(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, app.quit)
        return False
app = QApplication([])
window = QMainWindow()
window.resize(1360, 900)
ending = Ending()
window.installEventFilter(ending)
window.show()
app.exec()
"""
_OURS = """
import gc
import os
gc.disable()  # as our __main__ does
from fs_event_studio.gui import app
from PySide6.QtCore import QEvent, QObject, QTimer
class Ending(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, lambda: os._exit(0))
        return False
create_window = app.create_window
ending = Ending()
def create(data_dir=None):
    window = create_window(data_dir)
    window.installEventFilter(ending)
    return window
app.create_window = create
app.run()
"""


class Took(NamedTuple):
    """How long a process took: by the clock, and of the processor."""

    wall_ms: float
    processor_ms: float


def measure(platform: str, folders: Mapping[str, Path], runs: int) -> None:
    """Time all three programs `runs` times in turn, after once unmeasured."""
    environ = {**os.environ, "QT_QPA_PLATFORM": platform, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    programs = {BARE: (_BARE, environ)}
    for name, folder in folders.items():
        programs[name] = (_OURS, environ | {"FS_EVENT_STUDIO_DATA_DIR": str(folder)})
    rounds = [{name: run(*program) for name, program in programs.items()} for _ in range(runs + 1)][1:]
    times = {name: [took[name] for took in rounds] for name in programs}
    say(f"\nOn the platform {platform}, {runs} runs each")
    for name, values in times.items():
        show(name, spread((took.wall_ms for took in values), "ms"))
        show("  of the processor", spread((took.processor_ms for took in values), "ms"))
    for name, base, limit in ((EMPTY, BARE, 1.6), (LARGE, EMPTY, 1.1)):
        ours, theirs = median(times[name]), median(times[base])
        by_clock, by_processor = ours.wall_ms / theirs.wall_ms, ours.processor_ms / theirs.processor_ms
        show(f"{name} : {base}", f"{by_clock:.2f} times", f"{limit} times", met=by_clock <= limit)
        show("  of the processor", f"{by_processor:.2f} times")


def median(times: list[Took]) -> Took:
    """Of each kind of time."""
    return Took(*(statistics.median(values) for values in zip(*times, strict=True)))


def run(program: str, environ: Mapping[str, str]) -> Took:
    """Start Python with the program and wait for its end."""
    before, started = processor_ms(), perf_counter()
    done = subprocess.run([sys.executable, "-c", program], env=environ, check=False, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(done.stderr)
    return Took((perf_counter() - started) * 1000, processor_ms() - before)


def processor_ms() -> float:
    """What all ended processes used of the processor."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)  # os.times() counts in steps of 10 ms
    return (used.ru_utime + used.ru_stime) * 1000


def main() -> None:
    """Measure offscreen, and on an X display if there is one."""
    parser = argparse.ArgumentParser(description="Measures how soon the window is painted.")
    parser.add_argument("--history", type=Path, help=f"a database with many exchanges (default: {ROWS:,} are written)")
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    heading("First paint")
    compileall.compile_dir(Path(fs_event_studio.__file__).parent, quiet=1)  # a warm start finds bytecode
    with tempfile.TemporaryDirectory(dir=options.history.parent if options.history else None) as name:
        folders = {EMPTY: Path(name) / "empty", LARGE: Path(name) / "large"}
        place_history(folders[LARGE], options.history)
        measure("offscreen", folders, options.runs)
        with display() as screen:
            if screen:
                os.environ["DISPLAY"] = screen
                measure("xcb", folders, options.runs)


def place_history(folder: Path, history: Path | None) -> None:
    """Have a large history in `folder`: the given one, without copying it, or one that is made now."""
    folder.mkdir()
    path = folder / "history.sqlite3"
    if history:
        path.symlink_to(history.absolute())  # not a hard link: SQLite keeps its log beside the file itself
    else:
        bench_history.fill(path, ROWS)
    with bench_history.opened(path) as store:
        show("exchanges in the large history", f"{store.count(SearchQuery()):,}")


if __name__ == "__main__":
    main()
