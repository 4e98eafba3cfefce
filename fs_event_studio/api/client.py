"""The client that fills the port Sender: one send, one outcome."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache
from http.cookiejar import DefaultCookiePolicy
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import HTTPError

from fs_event_studio import __version__
from fs_event_studio.api import reasons
from fs_event_studio.api.auth import KeyAuth
from fs_event_studio.api.in_process import InProcessAdapter, Server
from fs_event_studio.api.live import LiveAdapter
from fs_event_studio.api.reading import RawAnswer, read_answer
from fs_event_studio.api.watch import EndedError, Watch
from fs_event_studio.api.workers import Workers
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.outcomes import Outcome, read_outcome
from fs_event_studio.domain.wire import HttpAnswer, HttpRequest
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.ports import Clock, Limits, Transmission

USER_AGENT = f"fs-event-studio/{__version__}"

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_BODILESS = {"GET", "HEAD"}
_OURS_ALONE = {"authorization", "transfer-encoding"}


def _utc_now() -> datetime:
    return datetime.now(UTC)


class FullstoryClient:
    """Sends requests over one session that it shares between threads; nothing from outside changes them.

    No proxy, no `.netrc`, no cookies, no redirects, no second tries; TLS is always verified. Connections are
    kept and used again.
    in_process: servers inside this process, by the https prefix under which they are reached.
    ca_file: the certificate authorities to trust instead of certifi's.
    Errors: ValueError if a prefix is not https.
    """

    def __init__(
        self,
        in_process: Mapping[str, Server] | None = None,
        *,
        ca_file: Path | None = None,
        clock: Clock = _utc_now,
    ) -> None:
        self._clock = clock
        self._completed: HttpRequest | None = None  # the latest one, which `send` is usually given next
        self._workers = Workers("fs-event-studio-api")
        self._session = _session()
        live = LiveAdapter(self._workers, ca_file)
        self._session.mount("https://", live)
        self._session.mount("http://", live)
        for prefix, server in (in_process or {}).items():
            if not prefix.startswith("https://"):
                raise ValueError("A server inside the process is reached under an https prefix.")
            self._session.mount(prefix.rstrip("/") + "/", InProcessAdapter(server, self._workers))

    def complete(self, request: HttpRequest) -> HttpRequest:
        """`request` with every header that `send` will put on the wire, in that order, but Authorization.

        Its URL is written as it is sent. What is complete already stays as it is.
        Errors: ValueError if a header cannot be sent, or is one that only the client may set.
        """
        if request is self._completed:
            return request
        target = _target(request.url)
        names = [name.lower() for name, _ in request.headers]
        if len(set(names)) < len(names) or not _OURS_ALONE.isdisjoint(names):
            raise ValueError("A header is given twice, or is one that only the client may set.")
        for name, value in request.headers:
            _check_header(name, value)
        headers = [pair for name, pair in _ALWAYS if name not in names]
        if target.host and "host" not in names:
            headers.insert(0, ("Host", target.host))
        headers += [pair for name, pair in zip(names, request.headers, strict=True) if name != "content-length"]
        if request.body or request.method not in _BODILESS:
            headers.append(("Content-Length", str(len(request.body))))
        completed = HttpRequest(request.method, target.url, tuple(headers), request.body)
        self._completed = completed
        return completed

    def send(self, request: HttpRequest, key: ApiKey | None, limits: Limits, cancel: CancelToken) -> Transmission:
        """Send once; blocks until an outcome is known, and no longer than `limits` allow.

        A cancel takes effect within some 50 ms, whatever the send waits for.
        Errors: ValueError as `complete`, and if the key would travel in the clear.
        """
        whole = self.complete(request)
        target = _target(whole.url)
        watch = Watch(target.host, limits, cancel)
        outcome: Outcome
        try:
            if not target.valid:
                raise watch.failed(reasons.BAD_ADDRESS)
            outcome, answer = self._exchange(_prepared(whole, key), watch)
        except EndedError as end:
            outcome, answer = end.outcome, None
        return Transmission(whole, outcome, answer, watch.elapsed_ms)

    def close(self) -> None:
        """Close the connections and end the threads. Sends still under way should be cancelled first."""
        self._session.close()
        self._workers.close()

    def _exchange(self, prepared: requests.PreparedRequest, watch: Watch) -> tuple[Outcome, HttpAnswer]:
        """Errors: EndedError if no status line came."""
        watch.check()
        try:
            # Not through the session's own `send`: what it adds are cookies, redirects, hooks, and time.
            response = self._session.get_adapter(prepared.url or "").send(
                prepared,
                stream=True,
                timeout=watch,  # type: ignore[arg-type] # our adapters take a Watch; the stubs know time-outs only
            )
        except (requests.RequestException, HTTPError, OSError) as error:
            raise watch.failed(reasons.broken(watch.host)) from error
        with response:
            raw: RawAnswer = response.raw  # type: ignore[assignment] # requests' stubs expect urllib3's
            answer, ended = read_answer(raw, watch.limits.answer_bytes)
        return (ended.outcome if ended else read_outcome(answer, self._clock())), answer


_ALWAYS = (
    ("user-agent", ("User-Agent", USER_AGENT)),
    ("accept", ("Accept", "application/json")),
    # Compressed answers would have to be unpacked before they can be shown, bombs included.
    ("accept-encoding", ("Accept-Encoding", "identity")),
)
"""Headers that every request has, with their names in lower case."""


class _Session(requests.Session):
    """A session that cannot follow a redirect, not even to the point of reading the body for it."""

    def get_redirect_target(self, resp: requests.Response) -> None:  # noqa: ARG002 - requests' signature
        return None


def _session() -> requests.Session:
    session = _Session()
    session.trust_env = False
    session.headers.clear()
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    return session


class _Target(NamedTuple):
    """Where a URL leads. host: as in the Host header, and as people are told."""

    url: str
    host: str
    valid: bool


@lru_cache(maxsize=256)
def _target(url: str) -> _Target:
    """Errors: ValueError if the URL holds a user or a password, which would be kept in the history."""
    prepared = requests.PreparedRequest()
    try:
        prepared.prepare_url(url, None)
        parts = urlsplit(prepared.url or "")
        host = _host_header(parts.scheme, parts.hostname or "", parts.port)
    except (requests.RequestException, HTTPError, ValueError):
        return _Target(url, "", valid=False)
    if "@" in parts.netloc:
        raise ValueError("A URL holds no user and no password: the key goes into a header.")
    return _Target(prepared.url or "", host, valid=parts.scheme in {"http", "https"} and bool(host))


def _host_header(scheme: str, host: str, port: int | None) -> str:
    name = f"[{host}]" if ":" in host else host
    return name if port in {None, {"http": 80, "https": 443}.get(scheme)} else f"{name}:{port}"


def _check_header(name: str, value: str) -> None:
    """Errors: ValueError, also where the value is not Latin-1."""
    if name.isascii() and name.replace("-", "").isalnum() and value.isascii() and value.isprintable():
        return  # as nearly all are, told in a third of the time
    if not _TOKEN.fullmatch(name) or _CONTROL.search(value):
        raise ValueError(f"{name!r} has characters that no HTTP header can carry.")
    value.encode("latin-1")


def _prepared(request: HttpRequest, key: ApiKey | None) -> requests.PreparedRequest:
    prepared = requests.PreparedRequest()
    prepared.method, prepared.url = request.method, request.url
    # No name stands in it twice, as `complete` has seen to; requests' own dictionary takes ten times as long.
    prepared.headers = dict(request.headers)  # type: ignore[assignment]
    prepared.body = request.body or None
    if key is not None:
        KeyAuth(key)(prepared)
    return prepared
