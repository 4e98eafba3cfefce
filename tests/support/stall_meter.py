"""Finds out for how long at most the window's event loop stood still, and what it was doing."""

import faulthandler
import tempfile
import threading
from time import perf_counter, thread_time
from types import TracebackType
from typing import Self

from PySide6.QtCore import QObject, Qt, QTimer, Slot

TICK_MS = 4
REPORT_MS = 50
"""Of a longer stall, the Python stack is kept."""


class StallMeter(QObject):
    """A timer that ticks every TICK_MS; what a tick comes later than that is a stall. Use it with `with`.

    stalls_ms: one for each tick.   busy_ms: what the thread itself computed in each, whatever else the machine did.
    stacks: what the thread was doing in the middle of long stalls.
    """

    def __init__(self) -> None:
        super().__init__()
        self.stalls_ms: list[float] = []
        self.busy_ms: list[float] = []
        self.stacks: list[str] = []
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = self._last_busy = 0.0
        self._stopped = threading.Event()
        self._thread_id = threading.get_ident()
        self._watcher = threading.Thread(target=self._watch, daemon=True)

    @property
    def worst_ms(self) -> float:
        """The longest stall."""
        return max(self.stalls_ms, default=0.0)

    @property
    def busiest_ms(self) -> float:
        """The most that the thread computed between two ticks."""
        return max(self.busy_ms, default=0.0)

    def share_over(self, limit_ms: float) -> int:
        """How many stalls were longer than this."""
        return sum(stall > limit_ms for stall in self.stalls_ms)

    def __enter__(self) -> Self:
        self._last, self._last_busy = perf_counter(), thread_time()
        self._timer.start()
        self._watcher.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._tick()
        self._timer.stop()
        self._stopped.set()
        self._watcher.join()

    @Slot()
    def _tick(self) -> None:
        now, busy = perf_counter(), thread_time()
        self.stalls_ms.append((now - self._last) * 1000 - TICK_MS)
        self.busy_ms.append((busy - self._last_busy) * 1000)
        self._last, self._last_busy = now, busy

    def _watch(self) -> None:
        reported = 0.0
        while not self._stopped.wait(REPORT_MS / 4000):
            last = self._last
            if last != reported and (perf_counter() - last) * 1000 > REPORT_MS + TICK_MS:
                reported = last
                self.stacks.append(_stack_of(self._thread_id))


def _stack_of(thread_id: int) -> str:
    """Where a thread is, the innermost call first.

    By faulthandler, which holds no frame: `sys._current_frames` keeps the local variables of the other thread's calls
    alive, and would let this thread destroy Qt objects that belong to that one.
    """
    with tempfile.TemporaryFile("w+") as file:
        faulthandler.dump_traceback(file, all_threads=True)
        file.seek(0)
        stacks = file.read().split("\n\n")
    return next((stack for stack in stacks if f"0x{thread_id:016x}" in stack), "")
