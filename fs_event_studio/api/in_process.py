"""The transport to a server inside this process: no port, no socket, no name looked up."""

import io
from collections.abc import Callable, Mapping
from functools import partial
from http.client import HTTPMessage, IncompleteRead
from typing import TypeAlias

import requests
from requests.adapters import BaseAdapter
from urllib3 import HTTPHeaderDict, HTTPResponse

from fs_event_studio.api import reasons
from fs_event_studio.api.watch import Watch
from fs_event_studio.api.workers import Workers
from fs_event_studio.domain.wire import Headers, HttpAnswer, HttpRequest

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
        return _response(request, answer)

    def close(self) -> None:
        """Nothing: the workers are the client's."""


def _plain(request: requests.PreparedRequest) -> HttpRequest:
    body = request.body or b""
    assert isinstance(body, bytes)
    return HttpRequest(request.method or "", request.url or "", tuple(request.headers.items()), body)


class _CutOff(io.BytesIO):
    """A body that breaks off where it should go on."""

    def read1(self, size: int | None = -1, /) -> bytes:
        piece = super().read1(-1 if size is None else size)
        if not piece:
            raise IncompleteRead(b"")
        return piece


def _response(request: requests.PreparedRequest, answer: HttpAnswer) -> requests.Response:
    response = requests.Response()
    response.request, response.url = request, request.url or ""
    response.status_code = answer.status
    response.raw = HTTPResponse(
        body=io.BytesIO(answer.body) if answer.complete else _CutOff(answer.body),
        headers=HTTPHeaderDict(answer.headers),
        msg=_message(answer.headers),
        status=answer.status,
        request_method=request.method,
        preload_content=False,
        decode_content=False,
    )
    return response


def _message(headers: Headers) -> HTTPMessage:
    """The headers as http.client would have read them, which keeps their order."""
    message = HTTPMessage()
    for name, value in headers:
        message[name] = value
    return message
