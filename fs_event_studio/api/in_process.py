"""The transport to a server inside this process: no port, no socket, no name looked up."""

import io
from collections.abc import Callable, Mapping
from functools import partial
from http.client import IncompleteRead
from typing import TypeAlias

import requests
from requests.adapters import BaseAdapter

from fs_event_studio.api import reasons
from fs_event_studio.api.responses import OpenResponse
from fs_event_studio.api.watch import Watch
from fs_event_studio.api.workers import Workers
from fs_event_studio.domain.wire import HttpAnswer, HttpRequest, header

Server: TypeAlias = Callable[[HttpRequest], HttpAnswer]
"""Answers a request, which has its Authorization header. May take its time, and is called from several threads.

It raises ConnectionError to break the connection instead of answering.
"""


class InProcessAdapter(BaseAdapter):
    """Hands requests to a Server and makes of its answers what a socket would have given."""

    def __init__(self, server: Server, workers: Workers) -> None:
        super().__init__()
        self._server, self._workers = server, workers

    def send(  # noqa: PLR0917 - requests' signature
        self,
        request: requests.PreparedRequest,
        stream: bool = False,  # noqa: ARG002, FBT001, FBT002 - as above
        timeout: object = None,
        verify: bool | str = True,  # noqa: ARG002, FBT001, FBT002 - as above
        cert: object = None,  # noqa: ARG002 - as above
        proxies: Mapping[str, str] | None = None,  # noqa: ARG002 - as above
    ) -> requests.Response:
        """Call the server in a thread of its own, so that it can be cancelled and bounded as a socket can.

        Errors: EndedError; and whatever the server raises by mistake.
        """
        assert isinstance(timeout, Watch)
        asked = _plain(request)
        timeout.sent = True
        try:
            answer = self._workers.run(partial(self._server, asked), timeout, reasons.WAITING)
        except ConnectionError as error:
            raise timeout.failed(reasons.closed(timeout.host)) from error
        return OpenResponse(request, answer.status, _Answer(answer, request.method or ""))

    def close(self) -> None:
        """Nothing: the workers are the client's."""


def _plain(request: requests.PreparedRequest) -> HttpRequest:
    body = request.body or b""
    assert isinstance(body, bytes)
    return HttpRequest(request.method or "", request.url or "", tuple(request.headers.items()), body)


class _Answer:
    """What the server said, as `read_answer` takes it."""

    def __init__(self, answer: HttpAnswer, method: str) -> None:
        self.status, self.fields = answer.status, answer.headers
        self._complete = answer.complete
        self._body = io.BytesIO(answer.body)
        announced = header(answer.headers, "Content-Length") or ""
        self._length = 0 if method == "HEAD" else int(announced) if announced.isdecimal() else None

    @property
    def unread(self) -> int | None:
        """As the headers announced it."""
        return None if self._length is None else self._length - self._body.tell()

    def read1(self, n: int, /) -> bytes:
        """The next bytes. Errors: IncompleteRead where the answer breaks off."""
        piece = self._body.read1(n)
        if not piece and not self._complete:
            raise IncompleteRead(b"")
        return piece

    def close(self) -> None:
        """Nothing is open."""
