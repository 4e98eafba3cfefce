"""One client's connection: uvicorn's, with the bounds that it leaves to a proxy in front of it."""

import asyncio
import logging
import socket
from asyncio import TimerHandle
from collections.abc import Sized
from typing import Any, cast

from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from fs_event_studio.sandbox.serving.corking import CorkedTransport
from fs_event_studio.sandbox.serving.limits import Limits

SCOPE_KEY = "fs_event_studio"
"""Among the scope's extensions: `target`, the request's as it came, and `transport`, to break the connection off."""

_SILENT = logging.getLogger(f"{__name__}.silent")
_SILENT.disabled = True
"""uvicorn tells of each malformed request; the sandbox's own failures are told by the application."""


class BoundedConnection(HttpToolsProtocol):
    """Ends a connection that is one too many, too slow, or sends too much that is no body.

    Beside uvicorn's attributes it relies on the callbacks of asyncio and of httptools only.
    """

    def __init__(self, *arguments: Any, limits: Limits, **options: Any) -> None:  # noqa: ANN401 - uvicorn's own
        super().__init__(*arguments, **options)
        self.logger = _SILENT
        self._limits = limits
        self._is_receiving = False
        self._bytes_beside_body = 0
        self._receive_timer: TimerHandle | None = None
        self._write_timer: TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as in the base
        """Called by asyncio."""
        super().connection_made(transport)
        self.transport = cast("asyncio.Transport", CorkedTransport(transport))
        # asyncio does so only for sockets whose protocol number is given; without it every answer is 40 ms late.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.flow = _PatientFlow(transport, self.pipeline)
        if len(self.connections) > self._limits.connections:
            self._turn_away(b"503 Service Unavailable")
        else:
            self._wait_for_data()

    def connection_lost(self, exc: Exception | None) -> None:
        """Called by asyncio."""
        self._stop_waiting()
        self._stop_write_timer()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Called by asyncio."""
        self._bytes_beside_body += len(data)
        super().data_received(data)
        if self._is_receiving and not self.transport.is_closing():
            if self._bytes_beside_body > self._limits.head_bytes:
                self._turn_away(b"431 Request Header Fields Too Large")
            elif self._receive_timer is None:
                self._wait_for_data()

    def eof_received(self) -> bool:  # type: ignore[override] # the base never keeps the connection open
        """Called by asyncio: a client that has said everything may still wait for its answers."""
        cycle: RequestResponseCycle | None = self.cycle
        if cycle is None or cycle.response_complete or self._is_receiving:
            self.transport.close()
            return False
        cycle.keep_alive = False  # it is the latest; after its answer the connection is closed
        return True

    def pause_writing(self) -> None:
        """Called by asyncio while the client does not read."""
        super().pause_writing()
        self._write_timer = self.loop.call_later(self._limits.request_s, self.transport.abort)

    def resume_writing(self) -> None:
        """Called by asyncio."""
        self._stop_write_timer()
        super().resume_writing()

    def on_message_begin(self) -> None:
        """Called by httptools."""
        self._is_receiving = True
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """Called by httptools."""
        self.scope["extensions"] = {SCOPE_KEY: {"target": self.url, "transport": self.transport}}
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """Called by httptools."""
        self._bytes_beside_body = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        """Called by httptools."""
        self._is_receiving = False
        self._bytes_beside_body = 0
        self._stop_waiting()
        super().on_message_complete()
        if self.cycle.response_complete:  # answered before the body was here, so uvicorn's idle timer is used up
            self._wait_for_data()

    def _wait_for_data(self) -> None:
        self._receive_timer = self.loop.call_later(self._limits.request_s, self.transport.abort)

    def _stop_waiting(self) -> None:
        if self._receive_timer is not None:
            self._receive_timer.cancel()
            self._receive_timer = None

    def _stop_write_timer(self) -> None:
        if self._write_timer is not None:
            self._write_timer.cancel()
            self._write_timer = None

    def _turn_away(self, status: bytes) -> None:
        cycle: RequestResponseCycle | None = self.cycle
        if cycle and not cycle.response_complete:
            self.transport.abort()  # an answer is under way; another one must not get into it
            return
        self.transport.write(b"HTTP/1.1 " + status + b"\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
        self.transport.close()


class _PatientFlow(FlowControl):
    """Reads on only when no request waits for its turn; uvicorn reads on with each answer, and the queue grows."""

    def __init__(self, transport: asyncio.Transport, waiting: Sized) -> None:
        super().__init__(transport)
        self._waiting = waiting

    def resume_reading(self) -> None:
        """Called by uvicorn when it has room for more."""
        if not self._waiting:
            super().resume_reading()
