"""What the options of one curl command say about its request."""

from collections.abc import Iterable
from typing import Final

from fs_event_studio.domain.pasting.remarks import Remark, ignored, listed, suspicious
from fs_event_studio.domain.pasting.requests_found import FoundRequest, left_as_written
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.wire import AUTHORIZATION

_METHODS: Final = {"get": "GET", "head": "HEAD"}
_HEADERS: Final = {
    "user-agent": ("User-Agent", ""),
    "referer": ("Referer", ""),
    "cookie": ("Cookie", ""),
    "oauth2-bearer": (AUTHORIZATION, "Bearer "),
}
_QUIET = frozenset(
    {"compressed", "fail", "fail-with-body", "globoff", "http1.1", "http2", "include", "location", "no-buffer"}
    | {"no-progress-meter", "output", "progress-bar", "show-error", "silent", "verbose", "write-out"}
)
"""Options that nobody misses."""


class CurlCall:
    """One command, option by option.   stdin: what it is given to read, if the text says so."""

    def __init__(self, stdin: str | None) -> None:
        self._stdin = stdin
        self._urls: list[str] = []
        self._method = ""
        self._headers: list[tuple[str, str]] = []
        self._logins: list[str] = []
        self._data: list[str] = []
        self._left_out: dict[str, None] = {}
        self._remarks: list[Remark] = []

    def take_all(self, options: Iterable[tuple[str, str]]) -> int:
        """Take in the options up to `--next`; how often that stands there."""
        requests = 0
        for name, value in options:
            if name == "next":
                requests += 1
            elif not requests:
                self._take(name, value)
        return requests

    def request(self, source: str, unknown: tuple[str, ...]) -> FoundRequest:
        """The request. unknown: variables without a value."""
        body = "".join(self._data) if self._data else None
        if self._left_out:
            options = listed([f"--{name}" for name in self._left_out])
            self._remarks.append(
                ignored("", Phrase("Options that have no place in an event were left out: {0}.", options))
            )
        if len(self._urls) > 1:
            self._remarks.append(
                suspicious("url", Phrase("There are {0} addresses; the first was taken.", len(self._urls)))
            )
        return FoundRequest(
            source,
            body,
            url=self._urls[0] if self._urls else "",
            method=self._method,
            headers=tuple(self._headers),
            logins=tuple(self._logins),
            remarks=(*self._remarks, *left_as_written(body or "", unknown)),
        )

    def _take(self, name: str, value: str) -> None:
        match name:
            case "url":
                self._urls.append(value)
            case "request":
                self._method = value
            case "header":
                self._take_header(value)
            case "user":
                self._logins.append(value)
            case "data" | "data-ascii" | "data-binary" | "data-raw" | "json":
                self._take_data(name, value)
            case "data-urlencode" | "form" | "form-string" | "upload-file":
                self._remarks.append(
                    ignored("", Phrase("“--{0}” sends no JSON as it stands here, so it was left out.", name))
                )
            case _:
                self._take_other(name, value)

    def _take_other(self, name: str, value: str) -> None:
        if name in _HEADERS:
            header, prefix = _HEADERS[name]
            self._headers.append((header, f"{prefix}{value}"))
        elif name in _METHODS:
            self._method = _METHODS[name]
        elif name not in _QUIET:
            self._left_out[name] = None

    def _take_header(self, value: str) -> None:
        if value.startswith("@"):
            self._remarks.append(ignored("headers", "This tool reads no files, so the headers in one were left out."))
            return
        name, _, text = value.partition(":")
        self._headers.append((name.strip(), text.strip()))

    def _take_data(self, name: str, value: str) -> None:
        if name != "data-raw" and value.startswith("@"):
            if value != "@-" or self._stdin is None:
                refusal = "This tool reads no files, so the body in one (“@…”) was left out. Paste the file's text."
                self._remarks.append(ignored("", refusal))
                return
            value = self._stdin
        if self._data and name != "json":
            self._data.append("&")
        self._data.append(value)
