"""How long a frame of the stitching theatre takes while it is zoomed and moved.

python tests/benchmarks/bench_theatre.py --users 500 --events 10000

The target is met if 99 of 100 frames compute less. Full searches for garbage are put off as in the window
(gui/tidying.py); one that looks at the whole scene takes longer than a frame.
"""

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from time import perf_counter, thread_time

sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from report import display, heading, say, show, spread

from fs_event_studio.domain.theatre.layout import Stage
from fs_event_studio.gui.theme import STYLE_ARGUMENTS
from fs_event_studio.gui.tidying import Tidying
from fs_event_studio.gui.widgets.stage_view import StageView
from support.scenes import large_scene

TARGET_MS = 16.0
FRAMES = 60
ROUNDS = 5


def frames(view: StageView, move: Callable[[int], object]) -> list[tuple[float, float]]:
    """Milliseconds of each frame, by the clock and of computing: the change, and painting the whole widget."""
    done = []
    for number in range(FRAMES):
        start, busy = perf_counter(), thread_time()
        move(number)
        view.viewport().repaint()
        done.append(((perf_counter() - start) * 1000, (thread_time() - busy) * 1000))
    return done


def measure(users: int, events: int) -> None:
    """Print a line for each way of moving."""
    start = perf_counter()
    scene = large_scene(users, events)
    made = perf_counter()
    stage = Stage(scene)
    heading(f"The stitching theatre with {users:,} users and {events:,} events")
    show("preparing the stage (in the background)", f"{(perf_counter() - made) * 1000:.0f} ms")
    show("the same after one more event", spread(one_more(stage), "ms"))
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
        done: dict[str, list[tuple[float, float]]] = {what: [] for what in moves}
        for _ in range(ROUNDS):
            prepare()
            for what, move in moves.items():
                done[what] += frames(view, move)
        for what, timed in done.items():
            taken, computed = ([one[kind] for one in timed] for kind in (0, 1))
            late = sorted(computed)[len(computed) * 99 // 100]
            show(f"  {what}", spread(taken, "ms"))
            show("    of which computing", spread(computed, "ms"))
            show("    99 of 100 compute", f"{late:.1f} ms", f"< {TARGET_MS:.0f} ms", met=late < TARGET_MS)
    view.close()


def one_more(stage: Stage) -> list[float]:
    """Milliseconds for preparing the stage after another event came in, some times."""
    taken = []
    for number in range(20):
        last = stage.scene.marks[-1]
        marks = (*stage.scene.marks[1:], replace(last, number=last.number + number, at=last.at + timedelta(seconds=1)))
        scene, start = replace(stage.scene, marks=marks), thread_time()
        stage = stage.at(scene)
        taken.append((thread_time() - start) * 1000)
    return taken


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
        Tidying(application, lambda: False).start()
        measure(options.users, options.events)
        application.quit()


if __name__ == "__main__":
    main()
