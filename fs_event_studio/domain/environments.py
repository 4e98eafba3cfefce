"""A named target of events: the sandbox, or a Fullstory account."""

import ipaddress
import re
from dataclasses import dataclass, replace
from functools import lru_cache
from urllib.parse import SplitResult, urlsplit

from fs_event_studio.domain.phrases import Phrase

SANDBOX_URL = "https://sandbox.invalid"
"""Reached inside the process only; the name can never be resolved (RFC 2606)."""

FULLSTORY_URL = "https://api.fullstory.com"
FULLSTORY_EU_URL = "https://api.eu1.fullstory.com"

SANDBOX_KEY = "na1.sandbox-standard"
"""The dummy key that the sandbox and loopback targets get instead of a real one."""


class BadEnvironmentError(ValueError):
    """An environment breaks a rule; the message names the field, the rule and the fix."""


@dataclass(frozen=True, slots=True)
class Environment:
    """A target.

    base_url: scheme and host, perhaps a port and a path prefix, without a slash at the end.
    colour: `#rrggbb`, the mark of this environment in the window.
    protected: whether it must be armed before the first send of a run.
    """

    name: str
    base_url: str
    colour: str = "#b3261e"
    protected: bool = True

    @property
    def is_sandbox(self) -> bool:
        """Whether it is the sandbox inside this process."""
        return self.base_url == SANDBOX_URL

    @property
    def origin(self) -> str:
        """Scheme, host and port: what a key is bound to."""
        return _origin(urlsplit(self.base_url))

    @property
    def takes_real_key(self) -> bool:
        """False for the sandbox and for loopback, which get a dummy key."""
        return not self.is_sandbox and not is_loopback(self.base_url)


SANDBOX = Environment("sandbox", SANDBOX_URL, "#2e7d5b", protected=False)
FULLSTORY = Environment("fullstory", FULLSTORY_URL)


_HOST = re.compile(r"[a-z0-9]([a-z0-9._-]*[a-z0-9])?|[0-9a-f:.]*:[0-9a-f:.]*")
_PATH = re.compile(r"(/[\w.~+-]+)*", re.ASCII)
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_MORE_THAN_PLACE = "base URL: it must hold no user, password, query or fragment, and ASCII only. Write it as {0}."
_ODD_PATH = "base URL: the path is not made of plain words and slashes. Write it as {0}."
_DEFAULT_PORTS = {"http": 80, "https": 443}


def checked_environment(environment: Environment) -> Environment:
    """`environment` with its name trimmed and its base URL in the one form that it is kept in.

    Errors: BadEnvironmentError.
    """
    name = environment.name.strip()
    if not name or not name.isprintable():
        raise BadEnvironmentError(Phrase("name: it is empty or not printable. Give a short name such as “staging”."))
    if not _COLOUR.fullmatch(environment.colour):
        raise BadEnvironmentError(Phrase("colour: it must be # and six hexadecimal digits. Write it as #b3261e."))
    return replace(environment, name=name, base_url=_checked_url(environment.base_url.strip()))


@lru_cache(maxsize=64)
def is_loopback(url: str) -> bool:
    """Whether the URL's host is this computer by its name or number."""
    return _is_loopback(urlsplit(url).hostname or "")


def _checked_url(url: str) -> str:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise BadEnvironmentError(
            Phrase("base URL: it cannot be read ({0}). Write it as {1}.", error, FULLSTORY_URL)
        ) from error
    if parts.scheme not in _DEFAULT_PORTS or not parts.hostname:
        raise BadEnvironmentError(
            Phrase(
                "base URL: it must begin with https:// and a host, or with http:// for this computer. Write it as {0}.",
                FULLSTORY_URL,
            )
        )
    if not url.isascii() or set(url) & set("@?#"):
        raise BadEnvironmentError(Phrase(_MORE_THAN_PLACE, FULLSTORY_URL))
    if not _HOST.fullmatch(parts.hostname) or port == 0:
        raise BadEnvironmentError(
            Phrase("base URL: the host or port is not well-formed. Write it as {0}.", FULLSTORY_URL)
        )
    path = parts.path.rstrip("/")
    if not _PATH.fullmatch(path) or {".", ".."} & set(path.split("/")):
        raise BadEnvironmentError(Phrase(_ODD_PATH, FULLSTORY_URL))
    if parts.scheme == "http" and not _is_loopback(parts.hostname):
        raise BadEnvironmentError(Phrase("base URL: plain http is allowed for this computer only. Use https."))
    return f"{_origin(parts)}{path}"


def _origin(parts: SplitResult) -> str:
    host = parts.hostname or ""
    name = f"[{host}]" if ":" in host else host
    port = "" if parts.port in {None, _DEFAULT_PORTS.get(parts.scheme)} else f":{parts.port}"
    return f"{parts.scheme}://{name}{port}"


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
