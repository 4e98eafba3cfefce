"""HTTP byte by byte, for what no client library would send."""

import contextlib
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from fs_event_studio.domain.environments import SANDBOX_KEY
from fs_event_studio.sandbox.server import ServedSandbox

PATIENCE_S = 20
EVENT = b'{"name":"Order Completed"}'


class RawAnswer(NamedTuple):
    """One answer as it came. headers: names in lower case; of several with one name, the last."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Address:
    """Where a sandbox is served."""

    host: str
    port: int

    @property
    def name(self) -> str:
        """As in a Host header."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


class Wire:
    """One connection."""

    def __init__(self, address: Address) -> None:
        self.address = address
        self._socket = socket.create_connection((address.host, address.port), timeout=PATIENCE_S)
        self._file = self._socket.makefile("rb")

    def send(self, data: bytes) -> None:
        """Write all of it. Errors: OSError once the server has hung up."""
        self._socket.sendall(data)

    def read_answer(self, *, to_head: bool = False) -> RawAnswer:
        """The next answer; interim ones are skipped. to_head: the request was HEAD, so no body follows."""
        status_line = self._file.readline()
        if not status_line:
            raise EOFError
        version, status = status_line.split()[:2]
        assert version == b"HTTP/1.1"
        lines = iter(lambda: self._file.readline().strip(), b"")
        headers = {
            name.decode().lower(): value.strip().decode() for name, _, value in (x.partition(b":") for x in lines)
        }
        if status == b"100":
            return self.read_answer(to_head=to_head)
        length = 0 if to_head else int(headers["content-length"])
        return RawAnswer(int(status), headers, self._file.read(length))

    def is_closed(self) -> bool:
        """Whether the server hangs up now; waits for it."""
        with contextlib.suppress(ConnectionError):
            return self._file.read(1) == b""
        return True

    def finish(self) -> bytes:
        """Say that nothing more will come, and read what the server has to say until it hangs up."""
        with contextlib.suppress(ConnectionError):
            self._socket.shutdown(socket.SHUT_WR)
            return self._file.read()
        return b""

    def close(self) -> None:
        """Hang up."""
        self._file.close()
        self._socket.close()


@contextlib.contextmanager
def wire_to(served: ServedSandbox) -> Iterator[Wire]:
    """A connection for the length of the block."""
    host, _, port = served.url.removeprefix("http://").rpartition(":")
    wire = Wire(Address(host.strip("[]"), int(port)))
    try:
        yield wire
    finally:
        wire.close()


def request_bytes(
    served: ServedSandbox, *lines: str, target: str = "/v2/events", method: str = "POST", body: bytes = EVENT
) -> bytes:
    """A whole request with the Host and key that are right, and `lines` as further headers.

    A line that begins with `Host:` or `Authorization:` replaces ours.
    """
    given = {line.partition(":")[0].lower() for line in lines}
    ours = {"Host": served.url.removeprefix("http://"), "Authorization": f"Basic {SANDBOX_KEY}"}
    head = [f"{method} {target} HTTP/1.1", *(f"{k}: {v}" for k, v in ours.items() if k.lower() not in given), *lines]
    if not given & {"content-length", "transfer-encoding"} and (body or method != "GET"):
        head.append(f"Content-Length: {len(body)}")
    return "\r\n".join(head).encode("latin-1") + b"\r\n\r\n" + body


def ask(served: ServedSandbox, data: bytes) -> RawAnswer:
    """The answer to one request on a connection of its own."""
    with wire_to(served) as wire:
        wire.send(data)
        return wire.read_answer()


def is_well(served: ServedSandbox) -> bool:
    """Whether the next event is taken as if nothing had happened."""
    answer = ask(served, request_bytes(served))
    return (answer.status, answer.body) == (200, b"{}")
