"""A token by which one thread asks another to stop."""

import threading


class CancelledError(Exception):
    """A job ended because it was asked to, without a result."""


class CancelToken:
    """Set once, from any thread. A job looks at it between its steps, or waits on it."""

    def __init__(self) -> None:
        self._event = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._event.is_set()

    def cancel(self) -> None:
        """Ask the job to stop."""
        self._event.set()

    def wait(self, seconds: float) -> bool:
        """Sleep up to `seconds`; True at once if cancelled."""
        return self._event.wait(seconds)
