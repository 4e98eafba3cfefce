"""Servers on loopback sockets that misbehave on purpose, byte by byte."""

import contextlib
import itertools
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from typing import Self, TypeAlias

OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"


class Peer:
    """One connection, from the server's side."""

    def __init__(self, sock: socket.socket, server: "LoopbackServer") -> None:
        self._sock, self._server = sock, server
        self._unread = b""

    def read_request(self) -> bytes:
        """The next request, head and body as they came over the wire; empty at the end of the connection."""
        while b"\r\n\r\n" not in self._unread and self.receive():
            pass
        head, _, _ = self._unread.partition(b"\r\n\r\n")
        size = len(head) + 4 + _content_length(head)
        while len(self._unread) < size and self.receive():
            pass
        request, self._unread = self._unread[:size], self._unread[size:]
        if request:
            self._server.requests.append(request)
        return request

    def send(self, data: bytes) -> None:
        """Write all of `data`."""
        self._sock.sendall(data)

    def drip(self, data: bytes, every_s: float = 0.01) -> None:
        """Write byte by byte, until the server stops or the client goes away."""
        for byte in data:
            self.send(bytes([byte]))
            if self._server.stopping.wait(every_s):
                return

    def stall(self) -> None:
        """Do nothing until the client goes away or the server stops."""
        while self.receive():
            pass

    def finish(self) -> None:
        """Say that nothing more will be written, and wait for the client to hang up."""
        if not isinstance(self._sock, ssl.SSLSocket):
            self._sock.shutdown(socket.SHUT_WR)

    def reset(self) -> None:
        """Break the connection off with a TCP reset."""
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._sock.close()

    def receive(self) -> bool:
        """Read whatever comes next; False at the end of the connection."""
        data = self._sock.recv(65536)
        self._unread += data
        return bool(data)


Script: TypeAlias = Callable[[Peer], None]


class LoopbackServer:
    """Accepts connections on loopback and plays `script` on each in a thread; ended by leaving `with`.

    connections: how many were accepted.   requests: what was read, in order.
    """

    def __init__(self, script: Script, tls: ssl.SSLContext | None = None, ip: str = "127.0.0.1") -> None:
        self._script, self._tls = script, tls
        family = socket.AF_INET6 if ":" in ip else socket.AF_INET
        self._listener = socket.create_server((ip, 0), family=family)
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []
        self._lock = threading.Lock()
        self.stopping = threading.Event()
        self.connections = 0
        self.requests: list[bytes] = []
        self.port: int = self._listener.getsockname()[1]
        self.host = f"[{ip}]:{self.port}" if ":" in ip else f"{ip}:{self.port}"

    @property
    def url(self) -> str:
        """The address of its events endpoint."""
        return f"{'https' if self._tls else 'http'}://{self.host}/v2/events"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self.stopping.set()
            sockets = (self._listener, *self._open)
        for sock in sockets:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)  # not SSLSocket's, which is for its own thread
        for thread in self._threads:
            thread.join()
        self._listener.close()

    def _start(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self.stopping.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            if not self._keep(sock):
                return
            self._start(lambda sock=sock: self._play(sock))  # type: ignore[misc] # bound now, not later

    def _keep(self, sock: socket.socket) -> bool:
        with self._lock:
            self._open.append(sock)
            if self.stopping.is_set():
                sock.close()
            return not self.stopping.is_set()

    def _play(self, sock: socket.socket) -> None:
        with contextlib.suppress(OSError), sock:  # the client may hang up whenever it likes
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._tls is None:
                self._script(Peer(sock, self))
                return
            with self._tls.wrap_socket(sock, server_side=True) as secured:
                if self._keep(secured):
                    self._script(Peer(secured, self))


def _content_length(head: bytes) -> int:
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            return int(value)
    return 0


def answering(*answers: bytes) -> Script:
    """Answer the requests of a connection with `answers` in turn, the last of them again and again."""

    def script(peer: Peer) -> None:
        for answer in itertools.chain(answers, itertools.repeat(answers[-1])):
            if not peer.read_request():
                return
            peer.send(answer)

    return script


def answering_once(answer: bytes) -> Script:
    """Answer one request and hang up."""

    def script(peer: Peer) -> None:
        peer.read_request()
        peer.send(answer)
        peer.finish()

    return script


def answer(body: bytes, status: str = "200 OK", *headers: str, content_type: str = "application/json") -> bytes:
    """A well-formed answer. headers: lines such as `Retry-After: 3`."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {content_type}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


@contextlib.contextmanager
def black_hole() -> Iterator[str]:
    """An address, `host:port`, that neither takes nor refuses a connection: its queue is full."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        place = listener.getsockname()
        for _ in range(4):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(place)
        yield f"{place[0]}:{place[1]}"


def closed_port() -> str:
    """An address, `host:port`, where nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return f"127.0.0.1:{server.getsockname()[1]}"
