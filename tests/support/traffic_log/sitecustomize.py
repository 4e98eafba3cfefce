"""Python imports this at its start if the folder is on PYTHONPATH: notes every use of a socket in the file TRAFFIC_LOG.

One line each: the event's name, then its address. What can be seen this way are the sockets of Python itself.
"""

import os
import socket
import sys

_LOG = os.environ.get("TRAFFIC_LOG", "")
_NAMES = ("socket.getaddrinfo", "socket.gethostby", "socket.getnameinfo")
_ADDRESSED = ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg")


def _note(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(_NAMES):
        _write(f"{event} {arguments[:2]!r}")
    elif event in _ADDRESSED:
        sock, address = arguments[:2]
        assert isinstance(sock, socket.socket)
        family = "unix" if sock.family == getattr(socket, "AF_UNIX", None) else "network"
        _write(f"{event} {family} {address!r}")


def _write(line: str) -> None:
    log = os.open(_LOG, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        os.write(log, f"{line}\n".encode())
    finally:
        os.close(log)


if _LOG:
    sys.addaudithook(_note)
