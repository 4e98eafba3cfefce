"""How long a search may look, and who may stop it."""

import time

from fs_event_studio.usecases.cancelling import CancelToken


class Patience:
    """Ends at its time, counted from when it was made, or when the token is cancelled; None: never."""

    def __init__(self, seconds: float | None, cancel: CancelToken | None) -> None:
        self._deadline = None if seconds is None else time.monotonic() + seconds
        self._cancel = cancel

    @property
    def over(self) -> bool:
        """Whether to stop now."""
        return self.cancelled or (self._deadline is not None and time.monotonic() >= self._deadline)

    @property
    def cancelled(self) -> bool:
        """Whether the result is no longer wanted."""
        return self._cancel is not None and self._cancel.cancelled
