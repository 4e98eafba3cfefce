"""Ctrl+C while a job blocks: it is cancelled, and still has its say."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from fs_event_studio.usecases.cancelling import CancelToken

T = TypeVar("T")

_LOOK_EVERY_S = 0.1
"""On Windows, Ctrl+C is noticed only between waits."""


def run_interruptible(job: Callable[[CancelToken], T]) -> T:
    """Run `job` in a thread and return its result; the first Ctrl+C cancels its token, a second one gives up on it.

    It has a thread of its own because Ctrl+C may come while a lock is held that cancelling needs as well.
    Errors: those of `job`; KeyboardInterrupt at the second Ctrl+C, with the job still under way.
    """
    worker = _Worker(job)
    try:
        worker.start()  # returns after the job has begun, perhaps long after
        worker.wait()
    except KeyboardInterrupt:
        worker.token.cancel()
        worker.wait()
    return worker.result()


class _Worker(threading.Thread, Generic[T]):
    def __init__(self, job: Callable[[CancelToken], T]) -> None:
        super().__init__(name="command", daemon=True)
        self.token = CancelToken()
        self._job = job
        self._value: list[T] = []
        self._error: BaseException | None = None
        self._done = threading.Event()

    def run(self) -> None:
        try:
            self._value.append(self._job(self.token))
        except BaseException as error:  # noqa: BLE001 - border of a thread: `result` raises it again
            self._error = error
        finally:
            self._done.set()

    def wait(self) -> None:
        # Not `join`: Python 3.11 takes a thread for ended when Ctrl+C comes during it.
        while not self._done.wait(_LOOK_EVERY_S):
            pass

    def result(self) -> T:
        if self._error:
            raise self._error
        return self._value[0]
