"""Work beside the window: a few pools, and results that come back in the window's thread."""

from __future__ import annotations

import sys
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor

Result = TypeVar("Result")


SWITCH_S = 0.0001
"""How long the window's thread waits at most for Python while a job computes. It gives Python up and asks for it again
with nearly every call of Qt: with Python's own 5 ms, a redraw of a hundred calls would be late by half a second."""


class Lane(Enum):
    """NETWORK: sends, and whatever waits for others.   HISTORY: one thread, so that reads keep their order.

    COUNTING: one more reader, for what takes long and is waited for by nobody.   KEEPING: what takes minutes.
    """

    NETWORK = "network"
    HISTORY = "history"
    COUNTING = "counting"
    KEEPING = "keeping"

    @property
    def threads(self) -> int:
        """How many jobs run at a time."""
        return {Lane.NETWORK: 4, Lane.KEEPING: 2}.get(self, 1)


class TaskRunner(QObject):
    """Made and kept in the window's thread. Every job ends in exactly one call of on_result or on_error."""

    failed = Signal(object)  # the Exception of a job, whoever's it was, besides the call of on_error
    _landed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._pools: dict[Lane, ThreadPoolExecutor] = {}
        self._landed.connect(self._call)
        self._pending = 0
        self._closed = False

    @property
    def idle(self) -> bool:
        """Whether no job is under way or waiting."""
        return self._pending == 0

    def run(
        self,
        lane: Lane,
        job: Callable[[], Result],
        on_result: Callable[[Result], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        """Run `job` in `lane`; it takes plain values, gives a plain value and touches no widget."""
        self._pending += 1
        self._pool(lane).submit(self._work, job, on_result, on_error)

    def report(self, callback: Callable[[Result], None], value: Result) -> None:
        """From inside a job: have `callback(value)` called in the window's thread."""
        self._landed.emit(callback, value)

    def close(self) -> None:
        """Wait for what is running, and drop what has not begun. Nothing is called back afterwards."""
        self._closed = True  # a landing that is on its way already is not stopped by disconnecting
        self._landed.disconnect(self._call)
        for pool in self._pools.values():
            pool.shutdown(wait=True, cancel_futures=True)

    def _pool(self, lane: Lane) -> ThreadPoolExecutor:
        """The lane's threads, made for its first job."""
        from concurrent.futures import ThreadPoolExecutor

        if lane not in self._pools:
            sys.setswitchinterval(SWITCH_S)
            self._pools[lane] = ThreadPoolExecutor(lane.threads, f"fs-{lane.value}")
        return self._pools[lane]

    def _work(
        self, job: Callable[[], Result], on_result: Callable[[Result], None], on_error: Callable[[Exception], None]
    ) -> None:
        try:
            value = job()
        except Exception as error:  # noqa: BLE001 - the border of a thread: nothing may be lost
            self._landed.emit(self.failed.emit, error)
            self._landed.emit(self._ended, (on_error, error))
        else:
            self._landed.emit(self._ended, (on_result, value))

    @Slot(object, object)
    def _call(self, callback: Callable[[Any], None], value: object) -> None:
        if not self._closed:
            callback(value)

    def _ended(self, landing: tuple[Callable[[Any], None], object]) -> None:
        callback, value = landing
        self._pending -= 1
        callback(value)
