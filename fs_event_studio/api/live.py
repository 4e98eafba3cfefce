"""The transport to a real host: requests' own, with our connection pools, and without its ways around TLS."""

import ssl
import threading
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from requests.utils import DEFAULT_CA_BUNDLE_PATH
from urllib3 import BaseHTTPResponse

from fs_event_studio.api import reasons
from fs_event_studio.api.connections import Pool, TlsPool
from fs_event_studio.api.sockets import trusting
from fs_event_studio.api.watch import EndedError, Watch
from fs_event_studio.api.workers import Workers
from fs_event_studio.domain.outcomes import Unreachable

_IDLE_CONNECTIONS = 16
"""How many connections per origin stay open for the next send."""


class LiveAdapter(HTTPAdapter):
    """Sends over sockets. Whatever `verify`, `cert` and `proxies` say, TLS is checked and no proxy is used.

    ca_file: the authorities to trust instead of certifi's.
    """

    def __init__(self, workers: Workers, ca_file: Path | None) -> None:
        super().__init__(max_retries=0)
        self._workers = workers
        self._ca_file = str(ca_file or DEFAULT_CA_BUNDLE_PATH)
        self._lock = threading.Lock()
        self._pools: dict[tuple[str, str], Pool] = {}
        self._trust: ssl.SSLContext | None = None

    def send(  # noqa: PLR0917 - requests' signature
        self,
        request: requests.PreparedRequest,
        stream: bool = False,  # noqa: ARG002, FBT001, FBT002 - as above
        timeout: object = None,
        verify: bool | str = True,  # noqa: FBT001, FBT002 - as above
        cert: object = None,  # noqa: ARG002 - as above
        proxies: Mapping[str, str] | None = None,  # noqa: ARG002 - as above
    ) -> requests.Response:
        """Send once, and return as soon as the headers of the answer are there. timeout: the Watch of the send.

        Errors: EndedError; HTTPError and OSError of urllib3.
        """
        assert isinstance(timeout, Watch)
        raw = self.get_connection_with_tls_context(request, verify).urlopen(
            request.method or "",
            self.request_url(request, {}),
            body=request.body,
            headers=request.headers,
            redirect=False,
            assert_same_host=False,
            preload_content=False,
            decode_content=False,
            retries=self.max_retries,
            timeout=timeout,
        )
        return self.build_response(request, raw)

    def get_connection_with_tls_context(
        self,
        request: requests.PreparedRequest,
        verify: bool | str | None,  # noqa: ARG002, FBT001 - requests' signature
        proxies: Mapping[str, str] | None = None,  # noqa: ARG002 - as above
        cert: tuple[str, str] | str | None = None,  # noqa: ARG002 - as above
    ) -> Pool:
        """The pool of the request's origin. Errors: EndedError if the file of authorities cannot be used."""
        parts = urlsplit(request.url or "")
        origin = str(parts.scheme), str(parts.netloc)
        with self._lock:
            if origin not in self._pools:
                self._pools[origin] = self._new_pool(parts.scheme, parts.hostname or "", parts.port)
            return self._pools[origin]

    def cert_verify(self, conn: object, url: object, verify: object, cert: object) -> None:
        """Nothing: what is trusted stands in the pool's context, where no argument can loosen it."""

    def build_response(self, req: requests.PreparedRequest, resp: BaseHTTPResponse) -> requests.Response:
        """The answer without what nobody reads: no cookies, no guess at an encoding."""
        response = requests.Response()
        response.request, response.url = req, req.url or ""
        response.status_code, response.reason, response.raw = resp.status, resp.reason or "", resp
        return response

    def close(self) -> None:
        """Close every connection that is not in use; those in use close with their send."""
        with self._lock:
            for pool in self._pools.values():
                pool.close()
            self._pools.clear()
        super().close()

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
