"""Keeps one send within its time limits and open to being cancelled, in every phase, without a thread.

requests and urllib3 bound each read, not the whole: a server that drips a byte now and then holds them for ever.
So our sockets block for SLICE_S at most, and between the slices ask the Watch of their send whether to go on.
"""

from collections.abc import Callable
from time import perf_counter
from typing import TypeVar

from fs_event_studio.api import reasons
from fs_event_studio.domain.outcomes import Cancelled, NoAnswer, Outcome, Unreachable
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.ports import Limits

SLICE_S = 0.05
"""The longest that anything blocks without looking at the clock and the cancel token."""

T = TypeVar("T")


class EndedError(Exception):
    """Leads out of requests and urllib3, which know nothing of it, when a send cannot go on.

    outcome: what came of the send.
    """

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.sentence)
        self.outcome = outcome


class Watch:
    """The clock and the cancel token of one send, handed to the adapters in the place of a time-out.

    sent: whether a byte of the request was handed to a socket.
    """

    def __init__(self, host: str, limits: Limits, cancel: CancelToken) -> None:
        self.host, self.limits, self.sent = host, limits, False
        self._cancel = cancel
        self._started = perf_counter()
        self._deadline = self._started + limits.total_s

    @property
    def elapsed_ms(self) -> float:
        """Since the start of the send."""
        return (perf_counter() - self._started) * 1000

    def check(self) -> None:
        """Errors: EndedError if the send was cancelled or has used up its whole time."""
        if self._cancel.cancelled:
            raise EndedError(Cancelled(self.sent))
        if perf_counter() >= self._deadline:
            raise self.overdue(reasons.TOTAL)

    def overdue(self, phase: reasons.Phase) -> EndedError:
        """The error to raise when `phase` has lasted too long."""
        seconds = getattr(self.limits, phase.limit)
        return self.failed(Phrase(phase.overdue, self.host, seconds, reasons.TRY_AGAIN))

    def failed(self, reason: str) -> EndedError:
        """The error to raise for `reason`: the flag `sent` decides between not sent and fate unknown."""
        return EndedError(NoAnswer(reason) if self.sent else Unreachable(reason))

    def repeat(self, attempt: Callable[[], T], phase: reasons.Phase) -> T:
        """The result of `attempt`, which is called again as long as it raises TimeoutError after a slice.

        Errors: EndedError if it does not come within the limit of `phase`; what `attempt` raises otherwise.
        """
        ends = perf_counter() + getattr(self.limits, phase.limit)
        while True:
            self.check()
            try:
                return attempt()
            except TimeoutError as error:
                if error.errno is not None:  # the system's own ETIMEDOUT: the connection is lost
                    raise
                if perf_counter() >= ends:
                    raise self.overdue(phase) from None
