"""A token by which one thread asks another to stop."""

import threading
from collections.abc import Callable


class CancelToken:
    """Set once, from any thread. A job looks at it, or registers what wakes it from a blocking call."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._event = threading.Event()
        self._wakers: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._event.is_set()

    def cancel(self) -> None:
        """Ask the job to stop; every waker is called once, in this thread."""
        with self._lock:
            self._event.set()
            wakers, self._wakers = self._wakers, []
        for wake in wakers:
            wake()

    def on_cancel(self, wake: Callable[[], None]) -> None:
        """Call `wake` at the cancel, or now if that was before."""
        with self._lock:
            if not self._event.is_set():
                self._wakers.append(wake)
                return
        wake()

    def wait(self, seconds: float) -> bool:
        """Sleep up to `seconds`; True at once if cancelled."""
        return self._event.wait(seconds)
