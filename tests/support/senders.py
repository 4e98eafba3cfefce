"""A hand-written stand-in for the port Sender."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TypeAlias
from urllib.parse import urlsplit

from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.outcomes import Cancelled, Outcome, read_outcome
from fs_event_studio.domain.wire import HttpAnswer, HttpRequest
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.ports import Limits, Transmission

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
OK = HttpAnswer(200, (("Content-Type", "application/json"),), b"{}")

Reply: TypeAlias = "HttpAnswer | Outcome"


@dataclass(frozen=True, slots=True)
class Sent:
    """One call of `FakeSender.send`."""

    request: HttpRequest
    key: ApiKey | None
    limits: Limits


class FakeSender:
    """Gives its replies in turn, the last again and again, and remembers what it was asked to send.

    replies: an answer, whose outcome is then read as the real client reads it, or an outcome without an answer.
    on_send: called before each reply, for tests that cancel or look around in the middle of a send.
    """

    def __init__(self, *replies: Reply, on_send: Callable[[HttpRequest], None] | None = None) -> None:
        self._replies = list(replies) or [OK]
        self._on_send = on_send
        self.sent: list[Sent] = []

    def complete(self, request: HttpRequest) -> HttpRequest:
        """With a Host, as a sign that this was called; what has one stays as it is."""
        if any(name == "Host" for name, _ in request.headers):
            return request
        return replace(request, headers=(("Host", urlsplit(request.url).netloc), *request.headers))

    def send(self, request: HttpRequest, key: ApiKey | None, limits: Limits, cancel: CancelToken) -> Transmission:
        """The next reply; Cancelled if the token was set before or in `on_send`."""
        whole = self.complete(request)
        if cancel.cancelled:
            return Transmission(whole, Cancelled(sent=False), None, 0.0)
        self.sent.append(Sent(whole, key, limits))
        if self._on_send:
            self._on_send(whole)
        if cancel.cancelled:
            return Transmission(whole, Cancelled(sent=True), None, 1.0)
        reply = self._replies.pop(0) if len(self._replies) > 1 else self._replies[0]
        if isinstance(reply, HttpAnswer):
            return Transmission(whole, read_outcome(reply, NOW), reply, 12.5)
        return Transmission(whole, reply, None, 12.5)
