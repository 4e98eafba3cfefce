"""Connections and their pools: urllib3's, with our sockets, and with sentences for what goes wrong."""

import errno
import http.client
import os
import queue
import socket
from functools import partial
from time import perf_counter
from typing import Any, TypeAlias

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util.wait import wait_for_write

from fs_event_studio.api import reasons
from fs_event_studio.api.answers import SocketAnswer
from fs_event_studio.api.sockets import WatchedSocket, WatchedTlsSocket, wrap
from fs_event_studio.api.watch import SLICE_S, Watch
from fs_event_studio.api.whole_answers import PIECE_BYTES, WholeAnswer, whole_answer
from fs_event_studio.api.workers import Workers

Answer: TypeAlias = WholeAnswer | SocketAnswer
_AddressInfo: TypeAlias = tuple[Any, Any, int, str, Any]

_NO_ROUTE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.EAFNOSUPPORT, errno.EADDRNOTAVAIL}
_UNDER_WAY = {errno.EINPROGRESS, errno.EWOULDBLOCK}
_SENT_IN_VAIN = {errno.EPIPE, errno.ECONNRESET, errno.EPROTOTYPE}
"""How a system says that the server has closed already; its answer may lie there all the same."""


class Connection(HTTPConnection):
    """A connection that serves one send at a time.

    watch: of that send, set by the pool.
    Errors: EndedError for everything that network or server do before the answer's body.
    """

    watch: Watch
    _workers: Workers

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

    def exchange(self, method: str, message: bytes) -> Answer:
        """Send a whole request, head and body in one go, and read the answer up to its headers."""
        if self.sock is None:
            self.connect()
        try:
            self.sock.sendall(message)
        except OSError as error:
            if error.errno not in _SENT_IN_VAIN:
                raise
        try:
            return self._answer(method)
        except BaseException as error:
            raise self._unread(error) from error

    def _answer(self, method: str) -> Answer:
        assert isinstance(self.sock, WatchedSocket | WatchedTlsSocket)
        begun = self.sock.take(PIECE_BYTES)
        whole = whole_answer(begun, method)
        if whole:
            return whole
        answer = SocketAnswer(self.sock, method, begun)
        try:
            answer.begin()
        except BaseException:
            answer.close()
            raise
        return answer

    def _unread(self, error: BaseException) -> BaseException:
        """What to raise for what came in the place of an answer's head."""
        match error:
            case http.client.RemoteDisconnected():
                return self.watch.failed(reasons.closed(self.watch.host))
            case OSError():
                return self.watch.failed(reasons.broken(self.watch.host))
            case http.client.HTTPException() | ValueError():
                return self.watch.failed(reasons.not_http(self.watch.host))
            case _:
                return error

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


class _Idle(queue.LifoQueue[Any]):
    """The connections that wait for the next send, without the locks of a queue.

    Nobody blocks on it, a list's own methods are whole, and one connection more than is wanted does no harm.
    """

    def get(self, block: bool = True, timeout: float | None = None) -> Any:  # noqa: ANN401, ARG002, FBT001, FBT002
        """The one that came last. Errors: queue.Empty."""
        try:
            return self.queue.pop()
        except IndexError:
            raise queue.Empty from None

    def put(self, item: object, block: bool = True, timeout: float | None = None) -> None:  # noqa: ARG002, FBT001, FBT002
        """Keep one. Errors: queue.Full."""
        if len(self.queue) >= self.maxsize:
            raise queue.Full
        self.queue.append(item)


class Pool(HTTPConnectionPool):
    """The connections to one origin.

    workers: for lookups of its name; set after it is made.
    """

    ConnectionCls = Connection
    QueueCls = _Idle
    workers: Workers

    def exchange(self, method: str, message: bytes, watch: Watch) -> Answer:
        """The answer to a whole request, over a connection that it gives back when it is closed.

        urllib3's own `urlopen` would do it in three times the time: it is made for second tries, redirects and proxies.
        Errors: EndedError, OSError.
        """
        connection: Any = self._get_conn()
        try:
            connection.serve(watch, self.workers)
            answer: Answer = connection.exchange(method, message)
        except BaseException:
            self._take_back(connection, usable=False)
            raise
        answer.on_close = partial(self._take_back, connection)
        return answer

    def _take_back(self, connection: Connection, usable: bool) -> None:  # noqa: FBT001 - an answer calls it
        if not usable:
            connection.close()
        self._put_conn(connection)


class TlsPool(Pool, HTTPSConnectionPool):
    """The same for https."""

    ConnectionCls = TlsConnection
