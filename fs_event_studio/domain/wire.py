"""One HTTP request and one HTTP answer as plain values, without the library that carries them."""

from dataclasses import dataclass
from typing import TypeAlias

Headers: TypeAlias = tuple[tuple[str, str], ...]

AUTHORIZATION = "Authorization"


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """A request without its key: the client adds the Authorization header on the wire only.

    url: absolute.   headers: all others, in the order in which they are sent.
    """

    method: str
    url: str
    headers: Headers
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """What came back, byte for byte as received.

    complete: False if the connection ended before the announced length.
    truncated: True if we stopped reading at our own limit.
    """

    status: int
    headers: Headers
    body: bytes = b""
    complete: bool = True
    truncated: bool = False


def header(headers: Headers, name: str) -> str | None:
    """The first value of the header `name`, compared without regard to case."""
    size = len(name)
    for own, value in headers:
        if len(own) == size and (own == name or own.lower() == name.lower()):  # as `is_named`, without the calls
            return value
    return None


def is_named(header: tuple[str, str], name: str) -> bool:
    """Whether this is the header `name`, compared without regard to case. name: ASCII."""
    own = header[0]
    return len(own) == len(name) and (own == name or own.lower() == name.lower())
