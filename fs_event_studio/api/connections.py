"""Connections and their pools: urllib3's, with our sockets, and with sentences for what goes wrong."""

import errno
import http.client
import io
import os
import re
import socket
from functools import partial
from time import perf_counter
from typing import Any, TypeAlias

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError
from urllib3.response import BaseHTTPResponse, HTTPResponse
from urllib3.util.wait import wait_for_write

from fs_event_studio.api import reasons
from fs_event_studio.api.sockets import WatchedSocket, WatchedTlsSocket, wrap
from fs_event_studio.api.watch import SLICE_S, Watch
from fs_event_studio.api.workers import Workers

_AddressInfo: TypeAlias = tuple[Any, Any, int, str, Any]

_NO_ROUTE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.EAFNOSUPPORT, errno.EADDRNOTAVAIL}
_UNDER_WAY = {errno.EINPROGRESS, errno.EWOULDBLOCK}
_SWITCHING_PROTOCOLS = 101
_WITHOUT_BODY = {204, 304}

_EMPTY_LINES = {b"\r\n", b"\n"}
_USUAL_HEADERS = re.compile(rb"(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t\x20-\x7e]*\r\n)+\r\n")
_LINE_BYTES = 65536
_MOST_HEADERS = 100
"""With the empty line; both bounds are those of http.client."""


class _Answer(http.client.HTTPResponse):
    """Reads on after interim answers such as 103, and refuses headers that break off; http.client does neither.

    It frames the body as http.client does, but reads usual headers in a tenth of the time.
    """

    def begin(self) -> None:
        """Errors: as http.client; RemoteDisconnected if the headers break off."""
        self._read_head()
        while self._is_interim and self.status != _SWITCHING_PROTOCOLS:
            self._read_head()
        self.chunked = self.headers.get("Transfer-Encoding", "").lower() == "chunked"
        self.chunk_left = None
        self.length = self._announced_length()
        ends_with_connection = not self.chunked and self.length is None
        self.will_close = (
            self._check_close()  # type: ignore[attr-defined] # http.client's own, not in the stubs
            or ends_with_connection
            or self.status == _SWITCHING_PROTOCOLS
        )

    @property
    def _is_interim(self) -> bool:
        return 100 <= self.status < 200  # noqa: PLR2004 - as RFC 9110 has it

    def _read_head(self) -> None:
        version, self.status, reason = self._read_status()  # type: ignore[attr-defined] # as above
        if not version.startswith(("HTTP/1.", "HTTP/0.9")):
            raise http.client.UnknownProtocol(version)
        self.version = 10 if version in {"HTTP/1.0", "HTTP/0.9"} else 11
        self.code, self.reason = self.status, reason.strip()
        self.headers = self.msg = _headers(_header_lines(self.fp))

    def _announced_length(self) -> int | None:
        """How long the body is, or None if only its own framing or its end tells."""
        if self._is_interim or self.status in _WITHOUT_BODY or self._method == "HEAD":  # type: ignore[attr-defined]
            return 0
        try:
            length = int(self.headers.get("Content-Length", ""))
        except ValueError:
            return None
        return None if self.chunked or length < 0 else length


def _header_lines(file: io.BufferedIOBase) -> bytes:
    """The headers as they came, with the empty line. Errors: HTTPException if they are too much or break off."""
    lines: list[bytes] = []
    while not lines or lines[-1] not in _EMPTY_LINES:
        lines.append(file.readline(_LINE_BYTES + 1))
        if len(lines[-1]) > _LINE_BYTES:
            raise http.client.LineTooLong("header line")
        if len(lines) > _MOST_HEADERS:
            raise http.client.HTTPException("too many headers")
        if not lines[-1]:
            raise http.client.RemoteDisconnected("in the headers")
    return b"".join(lines)


def _headers(lines: bytes) -> http.client.HTTPMessage:
    """What http.client makes of these lines; its parser, made for mail, is only asked about unusual ones."""
    if not _USUAL_HEADERS.fullmatch(lines):
        return http.client.parse_headers(io.BytesIO(lines))
    message = http.client.HTTPMessage()
    for line in lines[:-4].decode("ascii").split("\r\n"):
        name, _, value = line.partition(":")
        message.set_raw(name, value.lstrip(" \t"))
    return message


class Connection(HTTPConnection):
    """A connection that serves one send at a time.

    watch: of that send, set by the pool.
    Errors: EndedError for everything that network or server do before the answer's body.
    """

    watch: Watch
    response_class = _Answer

    _workers: Workers
    _held: list[bytes] | None = None

    def serve(self, watch: Watch, workers: Workers) -> None:
        """Begin the send of `watch`; `workers` look up the host's name."""
        self.watch, self._workers = watch, workers
        if isinstance(self.sock, WatchedSocket | WatchedTlsSocket):
            self.sock.watch = watch

    def connect(self) -> None:
        """Connect to the first address of the host that takes the connection."""
        try:
            self.sock = self._connected()
        except (OSError, UnicodeError) as error:
            reason = reasons.not_connected(error, self.watch.host, self.watch.limits.connect_s)
            raise self.watch.failed(reason) from error

    def request(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 - handed on as they are
        """Hold head and body back to write them in one go: half the packets, and half the system calls."""
        self._held = []
        try:
            super().request(*args, **options)
            whole = b"".join(self._held)
        finally:
            self._held = None
        self.send(whole)

    def putheader(self, header: str, *values: str) -> None:  # type: ignore[override] # as in urllib3
        """Add a header, whose characters `FullstoryClient.complete` has looked at; only the key's are new."""
        (value,) = values
        if "\r" in value or "\n" in value:
            raise ValueError("a header is one line")
        self._output(f"{header}: {value}".encode("latin-1"))  # type: ignore[attr-defined] # not in the stubs

    def send(self, data: Any) -> None:  # noqa: ANN401 - http.client's signature; here it is always bytes
        """Keep `data` during `request`, else write it."""
        if self._held is None:
            super().send(data)
        else:
            self._held.append(data)

    def getresponse(self) -> HTTPResponse:  # type: ignore[override] # as in urllib3
        """The answer up to its headers."""
        try:
            return super().getresponse()
        except http.client.RemoteDisconnected as error:
            raise self.watch.failed(reasons.closed(self.watch.host)) from error
        except OSError as error:
            raise self.watch.failed(reasons.broken(self.watch.host)) from error
        except (http.client.HTTPException, HTTPError, ValueError) as error:
            raise self.watch.failed(reasons.not_http(self.watch.host)) from error

    def _connected(self) -> WatchedSocket:
        failure: OSError | None = None
        for address in self._addresses():
            try:
                return self._connected_to(address)
            except OSError as error:
                if failure is None or error.errno not in _NO_ROUTE:
                    failure = error
        raise failure or OSError(errno.EHOSTUNREACH, "no address")

    def _addresses(self) -> list[_AddressInfo]:
        """Looked up in a thread, because a lookup can be neither interrupted nor bounded."""
        host, port = self._dns_host.strip("[]"), self.port
        look_up = partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
        try:
            return look_up(flags=socket.AI_NUMERICHOST)
        except socket.gaierror:
            return self._workers.run(look_up, self.watch, reasons.LOOKUP)

    def _connected_to(self, address: _AddressInfo) -> WatchedSocket:
        family, kind, protocol, _, place = address
        sock = WatchedSocket(family, kind, protocol)
        try:
            sock.watch = self.watch
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.setblocking(False)
            self._connect(sock, place)
            sock.settimeout(SLICE_S)
        except BaseException:
            sock.close()
            raise
        return sock

    def _connect(self, sock: WatchedSocket, place: tuple[Any, ...]) -> None:
        """Wait in slices, because a connect under way can be interrupted from outside on some systems only."""
        code = sock.connect_ex(place)
        if code in _UNDER_WAY:
            ends = perf_counter() + self.watch.limits.connect_s
            while not wait_for_write(sock, SLICE_S):
                self.watch.check()
                if perf_counter() >= ends:
                    raise TimeoutError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT))
            code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            raise OSError(code, os.strerror(code))


class TlsConnection(Connection, HTTPSConnection):
    """The same through TLS, with the checks of the pool's context and no way around them."""

    def connect(self) -> None:
        """Connect and secure the connection."""
        super().connect()
        assert isinstance(self.sock, WatchedSocket)
        assert self.ssl_context is not None
        try:
            self.sock = wrap(self.ssl_context, self.sock, self.host.strip("[]"))
        except (OSError, ValueError) as error:
            self.close()
            raise self.watch.failed(reasons.not_secured(error, self.watch.host)) from error
        self.is_verified = True


class Pool(HTTPConnectionPool):
    """The connections to one origin.

    workers: for lookups of its name; set after it is made.
    """

    ConnectionCls = Connection
    workers: Workers

    def _make_request(  # type: ignore[override] # urllib3's own caller names every argument but three
        self,
        conn: Connection,
        method: str,
        url: str,
        *,
        timeout: Watch,
        **options: Any,  # noqa: ANN401 - handed on as they are
    ) -> BaseHTTPResponse:
        """Tell the connection whose send it serves."""
        conn.serve(timeout, self.workers)
        return super()._make_request(conn, method, url, timeout=timeout, **options)


class TlsPool(Pool, HTTPSConnectionPool):
    """The same for https."""

    ConnectionCls = TlsConnection
