"""Measures the memory of the whole program with its window open and idle; Linux only.

    python tests/benchmarks/bench_memory.py --history FILE

FILE is a history that bench_history.py --keep made; without it, 100,000 exchanges are written first.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from bench_startup import place_history
from report import display, heading, say, show, spread

# It prints its own size once the history is shown, a while later, and again after some work.
_PROGRAM = """
import os
from PySide6.QtCore import QObject, QTimer
from fs_event_studio.gui import app
def size_mb():
    pages = int(open("/proc/self/statm").read().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
class Looking(QObject):
    def __init__(self, window):
        super().__init__(window)
        self.window, self.left = window, 50
        self.timer = QTimer(self, interval=10)
        self.timer.timeout.connect(self.look)
        self.timer.start()
    def look(self):
        models = self.window.models
        if models.history.state.total is None or not models.tasks.idle or models.sending.state.sending:
            return
        if self.left == 50:
            print(size_mb(), flush=True)
        if self.left:
            self.left -= 1
            models.composer.submit()
            return
        print(size_mb(), flush=True)
        self.timer.stop()
        self.window.close()
create_window = app.create_window
def create(data_dir=None):
    window = create_window(data_dir)
    Looking(window)
    return window
app.create_window = create
app.run()
"""


def measure(platform: str, folders: Mapping[str, tuple[Path, int]], runs: int) -> None:
    """Print the size for each history. folders: with the most megabytes that are allowed."""
    say(f"\nOn the platform {platform}, {runs} runs each")
    for name, (folder, limit_mb) in folders.items():
        environ = os.environ | {"QT_QPA_PLATFORM": platform, "FS_EVENT_STUDIO_DATA_DIR": str(folder)}
        sizes = [sizes_mb(environ) for _ in range(runs)]
        for what, column in ((name, 0), ("  after 50 sends", 1)):
            values = [size[column] for size in sizes]
            show(what, spread(values, "MB"), f"{limit_mb} MB", met=statistics.median(values) < limit_mb)


def sizes_mb(environ: Mapping[str, str]) -> list[float]:
    """Resident memory when idle, and after some sends."""
    command = [sys.executable, "-c", _PROGRAM]
    done = subprocess.run(command, env=environ, check=False, capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr)
    return [float(line) for line in done.stdout.split()]


def main() -> None:
    """Measure offscreen, and on an X display if there is one."""
    parser = argparse.ArgumentParser(description="Measures the memory of the program with its window.")
    parser.add_argument("--history", type=Path, help="a database with many exchanges (default: 100,000 are written)")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    heading("Resident memory of the window")
    with tempfile.TemporaryDirectory(dir=options.history.parent if options.history else None) as name:
        folders = {"empty history": (Path(name) / "empty", 120), "large history": (Path(name) / "large", 150)}
        place_history(folders["large history"][0], options.history)
        measure("offscreen", folders, options.runs)
        with display() as screen:
            if screen:
                os.environ["DISPLAY"] = screen
                measure("xcb", folders, options.runs)


if __name__ == "__main__":
    main()
