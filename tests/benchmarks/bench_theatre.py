"""How long a frame of the stitching theatre takes while it is zoomed and moved.

python tests/benchmarks/bench_theatre.py --users 500 --events 10000
"""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter, thread_time

sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from report import display, heading, say, show, spread

from fs_event_studio.domain.theatre.layout import Stage
from fs_event_studio.gui.theme import STYLE_ARGUMENTS
from fs_event_studio.gui.widgets.stage_view import StageView
from support.scenes import large_scene

TARGET_MS = 16.0
FRAMES = 60


def frames(view: StageView, move: Callable[[int], object]) -> tuple[list[float], list[float]]:
    """Milliseconds of each frame, by the clock and of computing: the change, and painting the whole widget."""
    taken, computed = [], []
    for number in range(FRAMES):
        start, busy = perf_counter(), thread_time()
        move(number)
        view.viewport().repaint()
        taken.append((perf_counter() - start) * 1000)
        computed.append((thread_time() - busy) * 1000)
    return taken, computed


def measure(users: int, events: int) -> None:
    """Print a line for each way of moving."""
    start = perf_counter()
    scene = large_scene(users, events)
    made = perf_counter()
    stage = Stage(scene)
    heading(f"The stitching theatre with {users:,} users and {events:,} events")
    show("preparing the stage (in the background)", f"{(perf_counter() - made) * 1000:.0f} ms")
    say(f"(making the scene up: {(made - start) * 1000:.0f} ms)")
    view = StageView()
    view.resize(1200, 800)
    view.show()
    view.show_stage(stage, scene.now.timestamp())
    assert QTest.qWaitForWindowExposed(view)
    moves: dict[str, Callable[[int], object]] = {
        "zooming in": lambda _: view.zoom(1.15, 900),
        "zooming out again": lambda _: view.zoom(1 / 1.15, 900),
        "moving sideways": lambda _: view.pan(17, 0),
        "scrolling": lambda _: view.pan(0, 23),
    }
    for name, prepare in (
        ("lanes as low as they go", view.fit),
        ("lanes at full height", lambda: at_full_height(view)),
    ):
        prepare()
        say(f"\n{name}: {len(view.stage.place(view.view).marks) if view.stage else 0:,} marks seen")
        for what, move in moves.items():
            taken, computed = frames(view, move)
            show(f"  {what}", spread(taken, "ms"), f"< {TARGET_MS:.0f} ms", met=median(taken) < TARGET_MS)
            show("    of which computing", spread(computed, "ms"))
    view.close()


def at_full_height(view: StageView) -> None:
    """All times, lanes as high as they are for few users."""
    view.fit()
    view.scale_lanes(1 / view.view.scale)


def main() -> None:
    """Read the options and measure, on a real display if there is one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--users", type=int, default=500)
    parser.add_argument("--events", type=int, default=10_000)
    options = parser.parse_args()
    with display() as name:
        if name:
            os.environ["DISPLAY"] = name
            os.environ["QT_QPA_PLATFORM"] = "xcb"
        else:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QApplication(["bench", *STYLE_ARGUMENTS])
        measure(options.users, options.events)
        application.quit()


if __name__ == "__main__":
    main()
