"""What the benchmarks share: the heading with the machine, lines of a table, a display for real windows."""

import os
import platform
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import PySide6

TESTS = Path(__file__).parents[1]


def heading(what: str) -> None:
    """Say what is measured, when, where and with which versions."""
    say(f"\n{what}")
    say(f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {platform.platform()}, {_processor()}, {os.cpu_count()} CPUs")
    say(f"load {os.getloadavg()[0]:.1f}, Python {platform.python_version()}, PySide6 {PySide6.__version__}\n")


def show(what: str, figure: str, target: str = "", *, met: bool | None = None) -> None:
    """One line of a table. met: whether the target is, if there is one."""
    verdict = "" if met is None else "met" if met else "MISSED"
    say(f"{what:56} {figure:30} {target:16} {verdict}")


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line.rstrip()}\n")
    sys.stdout.flush()


def spread(values: Iterable[float], unit: str) -> str:
    """Median, and the least and the greatest."""
    values = list(values)
    return f"{statistics.median(values):.1f} {unit} ({min(values):.1f}–{max(values):.1f})"


@contextmanager
def display() -> Iterator[str]:
    """The X display: that of the environment, or a virtual one for the time of the block; empty if there is none."""
    if known := os.environ.get("DISPLAY"):
        yield known
    elif shutil.which("Xvfb"):
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]
        with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
            os.close(writing)
            with os.fdopen(reading) as number:
                yield f":{number.readline().strip()}"
            server.terminate()
    else:
        yield ""


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines() if sys.platform == "linux" else ():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.processor()
