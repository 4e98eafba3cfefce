"""Sockets that ask the Watch of the send they serve, between slices of waiting, whether to go on."""

import socket
import ssl
from functools import partial
from typing import TYPE_CHECKING, Any

from fs_event_studio.api import reasons
from fs_event_studio.api.watch import Watch

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

    _Socket = socket.socket
else:
    _Socket = object


class _Watched(_Socket):
    """The calls that read and write. watch: of the send under way, set before each use."""

    watch: Watch

    def take(self, size: int) -> bytes:
        """The next bytes, `size` at most, or none at the end."""
        return self.watch.repeat(partial(super().recv, size), reasons.WAITING)

    def recv_into(self, buffer: "WriteableBuffer", nbytes: int = 0, flags: int = 0) -> int:
        return self.watch.repeat(partial(super().recv_into, buffer, nbytes, flags), reasons.WAITING)

    def sendall(self, data: "ReadableBuffer", flags: int = 0) -> None:
        self.watch.check()
        self.watch.sent = True
        rest = memoryview(data)
        while rest:
            rest = rest[self.watch.repeat(partial(super().send, rest, flags), reasons.SENDING) :]


class WatchedSocket(_Watched, socket.socket):
    """For plain HTTP, and below TLS until the handshake."""


class WatchedTlsSocket(_Watched, ssl.SSLSocket):  # type: ignore[misc] # stubs differ on a default
    """Made by `trusting` contexts."""

    def handshake(self) -> None:
        """Errors: OSError if it fails, EndedError if it does not end in time."""
        self.watch.repeat(self.do_handshake, reasons.HANDSHAKE)


def trusting(ca_file: str) -> ssl.SSLContext:
    """A context that checks certificate and host name against the authorities in `ca_file` and nothing else.

    It is made by hand because the helpers of ssl and urllib3 obey the variable SSLKEYLOGFILE.
    Errors: OSError if the file cannot be read or holds no certificate.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["http/1.1"])
    context.load_verify_locations(ca_file)
    context.sslsocket_class = WatchedTlsSocket
    return context


def wrap(context: ssl.SSLContext, sock: WatchedSocket, host: str) -> WatchedTlsSocket:
    """Secure `sock`, which is used up whether it works or not.

    Errors: OSError or ValueError if the handshake fails, EndedError if it does not end in time.
    """
    watch = sock.watch
    with sock:
        secured: Any = context.wrap_socket(sock, server_hostname=host, do_handshake_on_connect=False)
    assert isinstance(secured, WatchedTlsSocket)
    secured.watch = watch
    try:
        secured.handshake()
    except BaseException:
        secured.close()
        raise
    return secured
