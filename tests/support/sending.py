"""What the tests of the client share: a client that is closed, limits that are short, and a send in one line."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

from fs_event_studio.api.client import FullstoryClient
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.outcomes import Outcome
from fs_event_studio.domain.wire import HttpRequest
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.ports import Limits, Transmission

KEY = ApiKey("na1.canary-Key/abcd")
BODY = b'{"name":"Order Completed"}'
AT_ONCE_S = 0.2
"""A cancel takes effect within one slice of 50 ms; the rest is for a busy machine."""
TOO_LARGE_FOR_BUFFERS = bytes(16 * 1024 * 1024)
"""More than the sockets of both sides hold, so that a send has to wait for the reader."""
GENEROUS = Limits(connect_s=5, read_s=5, total_s=10)


@contextmanager
def client(ca_file: Path | None = None) -> Iterator[FullstoryClient]:
    """A client for the time of a `with`."""
    made = FullstoryClient(ca_file=ca_file)
    try:
        yield made
    finally:
        made.close()


def event(url: str, body: bytes = BODY) -> HttpRequest:
    """A request as the use case makes it."""
    return HttpRequest("POST", url, (("Content-Type", "application/json"), ("Idempotency-Key", "key-of-event-1")), body)


def send(
    url: str,
    *,
    limits: Limits = GENEROUS,
    cancel: CancelToken | None = None,
    ca_file: Path | None = None,
    body: bytes = BODY,
) -> Transmission:
    """Send one event with a client of its own."""
    with client(ca_file) as sender:
        return sender.send(event(url, body), KEY, limits, cancel or CancelToken())


def cancelled(send_with: Callable[[CancelToken], Transmission]) -> tuple[Outcome, float]:
    """The outcome of a send that is cancelled in its middle, and how long after the cancel it came."""
    cancel = CancelToken()
    moments: list[float] = []

    def stop() -> None:
        moments.append(perf_counter())
        cancel.cancel()

    timer = threading.Timer(0.25, stop)
    timer.start()
    outcome = send_with(cancel).outcome
    done = perf_counter()
    timer.join()
    return outcome, done - moments[0]
