"""How much the server takes from its clients."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds that no legitimate client meets. The bound of a body is the world's own, that of a world a file's.

    connections: at one time; fewer than the files that macOS lets a process open.
    head_bytes: of a request's target and headers together.
    request_s: from a request's first byte to its last, and for a client that does not read its answer.
    idle_s: between two requests of a connection.   held_bytes: of all bodies that are being received.
    stop_s: for requests that are under way when the server is stopped.
    """

    connections: int = 200
    head_bytes: int = 64 * 1024
    request_s: float = 30.0
    idle_s: int = 60
    held_bytes: int = 256 * 1024 * 1024
    stop_s: int = 3
