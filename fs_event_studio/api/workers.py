"""Threads for calls that cannot be interrupted, so that whoever waits for one can leave it behind."""

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any, TypeAlias, TypeVar

from fs_event_studio.api.reasons import Phase
from fs_event_studio.api.watch import SLICE_S, Watch

T = TypeVar("T")

_Result: TypeAlias = "SimpleQueue[tuple[Any, BaseException | None]]"
_Inbox: TypeAlias = "SimpleQueue[tuple[Callable[[], Any], _Result] | None]"


class Workers:
    """As many daemon threads as calls run at the same time; they are used again. For any thread to call."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._lock = threading.Lock()
        self._idle: list[_Inbox] = []
        self._threads: dict[int, threading.Thread] = {}
        self._closed = False

    def run(self, job: Callable[[], T], watch: Watch, phase: Phase) -> T:
        """The result of `job`, or the exception it raises.

        Errors: EndedError if it is cancelled or too late; the job then runs on and its result is dropped.
        """
        results: _Result = SimpleQueue()
        self._take().put((job, results))

        def result() -> tuple[T, BaseException | None]:
            try:
                return results.get(timeout=SLICE_S)
            except Empty:
                raise TimeoutError from None

        value, error = watch.repeat(result, phase)
        if error is not None:
            raise error
        return value

    def close(self) -> None:
        """End the idle threads; those still at work end with their job."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
            threads = [self._threads.pop(id(inbox)) for inbox in idle]
        for inbox in idle:
            inbox.put(None)
        for thread in threads:
            thread.join()

    def _take(self) -> _Inbox:
        with self._lock:
            if self._idle:
                return self._idle.pop()
            inbox: _Inbox = SimpleQueue()
            thread = threading.Thread(target=self._work, args=(inbox,), name=self._name, daemon=True)
            self._threads[id(inbox)] = thread
        thread.start()
        return inbox

    def _work(self, inbox: _Inbox) -> None:
        while (task := inbox.get()) is not None:
            job, results = task
            try:
                outcome: tuple[Any, BaseException | None] = job(), None
            except BaseException as error:  # noqa: BLE001 - border of a thread: raised again in `run`
                outcome = None, error
            going_on = self._put_back(inbox)
            results.put(outcome)
            if not going_on:
                return

    def _put_back(self, inbox: _Inbox) -> bool:
        with self._lock:
            if self._closed:
                self._threads.pop(id(inbox))
                return False
            self._idle.append(inbox)
            return True
