"""The transport to a real host: requests' own, with our connection pools, and without its ways around TLS."""

import ssl
import threading
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, TypeAlias
from urllib.parse import urlsplit

import requests
from requests.adapters import BaseAdapter
from requests.utils import DEFAULT_CA_BUNDLE_PATH
from urllib3.util import parse_url

from fs_event_studio.api import reasons
from fs_event_studio.api.connections import Pool, TlsPool
from fs_event_studio.api.responses import OpenResponse
from fs_event_studio.api.sockets import trusting
from fs_event_studio.api.watch import EndedError, Watch
from fs_event_studio.api.workers import Workers
from fs_event_studio.domain.outcomes import Unreachable

_IDLE_CONNECTIONS = 16
"""How many connections per origin stay open for the next send."""


_Origin: TypeAlias = tuple[str, str, int | None]


class _Route(NamedTuple):
    """Where a URL leads. target: as in the request line."""

    origin: _Origin
    target: str


@lru_cache(maxsize=256)
def _route(url: str) -> _Route:
    parts = urlsplit(url)
    return _Route((parts.scheme, parts.hostname or "", parts.port), parse_url(url).request_uri)


def _message(request: requests.PreparedRequest, target: str) -> bytes:
    """The bytes of a request: head and body go out in one go, for half the packets and half the system calls.

    Errors: ValueError if a header is not one line. `FullstoryClient.complete` has looked at all but the key's.
    """
    lines = [f"{request.method} {target} HTTP/1.1", *(f"{name}: {value}" for name, value in request.headers.items())]
    head = "\r\n".join(lines)
    if head.count("\n") != len(lines) - 1 or head.count("\r") != len(lines) - 1:
        raise ValueError("a header is one line")
    body = request.body or b""
    assert isinstance(body, bytes)
    return f"{head}\r\n\r\n".encode("latin-1") + body


class LiveAdapter(BaseAdapter):
    """Sends over sockets. Whatever `verify`, `cert` and `proxies` say, TLS is checked and no proxy is used.

    ca_file: the authorities to trust instead of certifi's.
    """

    def __init__(self, workers: Workers, ca_file: Path | None) -> None:
        super().__init__()
        self._workers = workers
        self._ca_file = str(ca_file or DEFAULT_CA_BUNDLE_PATH)
        self._lock = threading.Lock()
        self._pools: dict[_Origin, Pool] = {}
        self._trust: ssl.SSLContext | None = None

    def send(  # noqa: PLR0917 - requests' signature
        self,
        request: requests.PreparedRequest,
        stream: bool = False,  # noqa: ARG002, FBT001, FBT002 - as above
        timeout: object = None,
        verify: bool | str = True,  # noqa: ARG002, FBT001, FBT002 - as above
        cert: object = None,  # noqa: ARG002 - as above
        proxies: Mapping[str, str] | None = None,  # noqa: ARG002 - as above
    ) -> requests.Response:
        """Send once, and return as soon as the headers of the answer are there. timeout: the Watch of the send.

        Errors: EndedError, OSError.
        """
        assert isinstance(timeout, Watch)
        route = _route(request.url or "")
        answer = self._pool(route).exchange(request.method or "", _message(request, route.target), timeout)
        return OpenResponse(request, answer.status, answer)

    def close(self) -> None:
        """Close every connection that is not in use; those in use close with their send."""
        with self._lock:
            for pool in self._pools.values():
                pool.close()
            self._pools.clear()

    def _pool(self, route: _Route) -> Pool:
        """The pool of an origin. Errors: EndedError if the file of authorities cannot be used."""
        with self._lock:
            pool = self._pools.get(route.origin)
            if pool is None:
                pool = self._pools[route.origin] = self._new_pool(*route.origin)
            return pool

    def _new_pool(self, scheme: str, host: str, port: int | None) -> Pool:
        if scheme == "http":
            pool = Pool(host, port, maxsize=_IDLE_CONNECTIONS)
        else:
            pool = TlsPool(host, port, maxsize=_IDLE_CONNECTIONS, ssl_context=self._context())
        pool.workers = self._workers
        return pool

    def _context(self) -> ssl.SSLContext:
        """Read once, and not before it is needed: it takes some 20 ms."""
        if self._trust is None:
            try:
                self._trust = trusting(self._ca_file)
            except OSError as error:
                raise EndedError(Unreachable(reasons.bad_trust(self._ca_file))) from error
        return self._trust
