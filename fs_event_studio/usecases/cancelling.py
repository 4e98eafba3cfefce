"""A token by which one thread asks another to stop."""

import threading


class CancelledError(Exception):
    """A job ended because it was asked to, without a result."""


class CancelToken:
    """Set once, from any thread. A job looks at it between its steps, or waits on it."""

    def __init__(self) -> None:
        self._cancelled = False
        self._event: threading.Event | None = None  # made by the first who waits: most jobs only look

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancelled

    def cancel(self) -> None:
        """Ask the job to stop."""
        with _changing:
            self._cancelled = True
            if self._event:
                self._event.set()

    def wait(self, seconds: float) -> bool:
        """Sleep up to `seconds`; True at once if cancelled."""
        with _changing:
            if self._cancelled:
                return True
            event = self._event = self._event or threading.Event()
        return event.wait(seconds)


_changing = threading.Lock()
"""Held for no longer than a flag takes to set, so that all tokens can share it."""
