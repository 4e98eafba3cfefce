"""Who may come in: programs on this computer, and no page in a browser.

A page of any site can send requests to a port of this computer, and by DNS rebinding even read the answers. It cannot
choose the Host header, and cannot leave out Origin or Sec-Fetch-Site where it could do harm. Comparing Origin with
Host would not help, for both may be the page's own. A server API has no use in a browser, so nothing is lost.
"""

import ipaddress
from collections.abc import Iterable
from typing import TypeAlias
from urllib.parse import urlsplit

from fs_event_studio.sandbox.answers import Reply, failure

RawHeaders: TypeAlias = Iterable[tuple[bytes, bytes]]
"""As ASGI has them: names in lower case."""

_OWN = "(the sandbox's own rule)"

HOST_WANTED = failure(400, "bad_host", f"The request needs one Host header, no more and no less {_OWN}.")
FOREIGN_HOST = failure(403, "bad_host", f"The Host header does not name the sandbox's address and port {_OWN}.")
BROWSER = failure(403, "browser_refused", f"The sandbox does not answer pages in a browser {_OWN}.")
FOREIGN_TARGET = failure(403, "bad_target", f"The request's target is not on this server {_OWN}.")
HEAD_TOO_LARGE = failure(431, "headers_too_large", f"The request's headers are too large {_OWN}.")

_HTTP_PORT = 80


class Gate:
    """Decides by the head of a request.

    ip and port: where the server listens.   is_remote: whether to let in those who name the address at which their
    connection arrived, whichever of this computer's that is.   names: of the person's choice that are right as well,
    at this port or at the one that they have behind a colon. No other name but localhost ever is: it may be the name
    of a page's own site.
    """

    def __init__(
        self, ip: str, port: int, head_bytes: int, *, is_remote: bool = False, names: Iterable[str] = ()
    ) -> None:
        self._port, self._head_bytes, self._is_remote = port, head_bytes, is_remote
        self._hosts = frozenset(
            name for host in ("127.0.0.1", "localhost", "::1", ip) for name in _host_headers(host, port)
        ) | frozenset(header for name in names for header in _headers_of_name(name.lower(), port))

    def refusal(self, target: bytes, headers: RawHeaders, arrived_at: str) -> Reply | None:
        """Why the request may not come in, or None. arrived_at: the address on this side of the connection."""
        hosts = 0
        size = len(target)
        for name, value in headers:
            size += len(name) + len(value)
            if name == b"host":
                hosts += 1
                if not self._is_ours(value, arrived_at):
                    return FOREIGN_HOST
            elif name == b"origin" or (name == b"sec-fetch-site" and value != b"none"):
                return BROWSER
        if size > self._head_bytes:
            return HEAD_TOO_LARGE
        if hosts != 1:
            return HOST_WANTED
        return None if target.startswith(b"/") else self._refusal_of_target(target, arrived_at)

    def _is_ours(self, host: bytes, arrived_at: str) -> bool:
        if host in self._hosts:
            return True
        lower = host.lower()
        return lower in self._hosts or (self._is_remote and lower in _host_headers(arrived_at, self._port))

    def _refusal_of_target(self, target: bytes, arrived_at: str) -> Reply | None:
        """A whole URL, as sent to proxies, overrules the Host header, so it has to name this server as well."""
        try:
            parts = urlsplit(target)
        except ValueError:
            return FOREIGN_TARGET
        ours = parts.scheme == b"http" and self._is_ours(parts.netloc, arrived_at)
        return None if ours else FOREIGN_TARGET


def url_of(ip: str, port: int) -> str:
    """The address as a URL without a slash at the end."""
    return f"http://{f'[{ip}]' if ':' in ip else ip}:{port}"


def is_loopback(ip: str) -> bool:
    """Whether only this computer reaches the address."""
    return ipaddress.ip_address(ip).is_loopback


def _headers_of_name(name: str, port: int) -> tuple[bytes, ...]:
    host, colon, own_port = name.partition(":")
    return _host_headers(host, int(own_port)) if colon else _host_headers(host, port)


def _host_headers(host: str, port: int) -> tuple[bytes, ...]:
    name = f"[{host}]" if ":" in host else host
    with_port = f"{name}:{port}".encode()
    return (with_port, name.encode()) if port == _HTTP_PORT else (with_port,)
