"""Finds out for how long at most the window's event loop stood still, and what it was doing."""

import faulthandler
import os
import tempfile
import threading
from pathlib import Path
from time import perf_counter, thread_time
from types import TracebackType
from typing import Self

from PySide6.QtCore import QObject, Qt, QTimer, Slot

TICK_MS = 4
REPORT_MS = 50
"""Of a longer stall, the Python stacks are kept."""

_SCHEDULED = Path("/proc/thread-self/schedstat")
"""Linux's account of a thread: nanoseconds that it ran, and that it could have run had a processor been free."""


class StallMeter(QObject):
    """A timer that ticks every TICK_MS; what a tick comes later than that is a stall. Use it with `with`.

    stalls_ms: one for each tick.   own_ms: the same less the time that the thread was ready and had no processor, as
    far as the system tells: what is left is the program's, whatever else the machine did.
    busy_ms: what the thread itself computed in each.   stacks: of all threads, from the middle of long stalls.
    """

    def __init__(self) -> None:
        super().__init__()
        self.stalls_ms: list[float] = []
        self.own_ms: list[float] = []
        self.busy_ms: list[float] = []
        self.stacks: list[str] = []
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = self._last_busy = self._last_queued = 0.0
        self._schedule: int | None = None
        self._stopped = threading.Event()
        self._thread_id = threading.get_ident()
        self._watcher = threading.Thread(target=self._watch, daemon=True)

    @property
    def worst_ms(self) -> float:
        """The longest stall."""
        return max(self.stalls_ms, default=0.0)

    @property
    def worst_own_ms(self) -> float:
        """The longest that the machine is not to blame for."""
        return max(self.own_ms, default=0.0)

    @property
    def busiest_ms(self) -> float:
        """The most that the thread computed between two ticks."""
        return max(self.busy_ms, default=0.0)

    def share_over(self, limit_ms: float) -> int:
        """How many stalls were longer than this."""
        return sum(stall > limit_ms for stall in self.stalls_ms)

    def __enter__(self) -> Self:
        self._schedule = os.open(_SCHEDULED, os.O_RDONLY) if _SCHEDULED.exists() else None
        self._last, self._last_busy, self._last_queued = perf_counter(), thread_time(), self._queued_ms()
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
        if self._schedule is not None:
            os.close(self._schedule)

    @Slot()
    def _tick(self) -> None:
        now, busy, queued = perf_counter(), thread_time(), self._queued_ms()
        stall = (now - self._last) * 1000 - TICK_MS
        self.stalls_ms.append(stall)
        self.own_ms.append(stall - (queued - self._last_queued))
        self.busy_ms.append((busy - self._last_busy) * 1000)
        self._last, self._last_busy, self._last_queued = now, busy, queued

    def _queued_ms(self) -> float:
        """For how long this thread has waited for a processor so far; 0 where the system does not say."""
        return 0.0 if self._schedule is None else int(os.pread(self._schedule, 100, 0).split()[1]) / 1e6

    def _watch(self) -> None:
        reported = 0.0
        while not self._stopped.wait(REPORT_MS / 4000):
            last = self._last
            if last != reported and (perf_counter() - last) * 1000 > REPORT_MS + TICK_MS:
                reported = last
                self.stacks.append(_stacks(self._thread_id))


def _stacks(thread_id: int) -> str:
    """Where the threads are, the innermost calls first: this one, then those that compute, which may hold it up.

    By faulthandler, which holds no frame: `sys._current_frames` keeps the local variables of the other thread's calls
    alive, and would let this thread destroy Qt objects that belong to that one.
    """
    with tempfile.TemporaryFile("w+") as file:
        faulthandler.dump_traceback(file, all_threads=True)
        file.seek(0)
        stacks = file.read().split("\n\n")
    chosen = [stack for stack in stacks if f"0x{thread_id:016x}" in stack]
    others = [stack for stack in stacks if stack not in chosen and "fs_event_studio" in stack]
    return "\n".join("\n".join(stack.splitlines()[:25]) for stack in (*chosen, *others))
