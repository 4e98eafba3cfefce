"""Reading an HTTP archive (HAR 1.2), of which only requests to the events API are looked at."""

import base64
import binascii
from collections.abc import Iterator

from fs_event_studio.domain.json_text import JsonObject, JsonValue
from fs_event_studio.domain.pasting.addresses import is_events_address
from fs_event_studio.domain.pasting.remarks import PasteError, Remark, ignored
from fs_event_studio.domain.pasting.requests_found import FoundRequest
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.wire import Headers

SOURCE = "HAR"

_PLAIN = frozenset({"authorization", "content-type"})
"""What is looked at; cookies and all other values are dropped before anything else."""


def read_har(document: JsonObject) -> FoundRequest | None:
    """The first request to the events API; None if the document is no archive.

    Errors: PasteError if the archive has none.
    """
    entries = _member(document.get("log"), "entries")
    if not isinstance(entries, list):
        return None
    requests = [request for entry in entries if isinstance(request := _member(entry, "request"), dict)]
    events = [request for request in requests if _is_event(request)]
    if not events:
        raise PasteError(
            Phrase("No request in this HAR file was sent to the events API. It has entries: {0:,}.", len(entries))
        )
    return FoundRequest(
        SOURCE,
        _body(events[0]),
        url=_text(events[0].get("url")),
        method=_text(events[0].get("method")),
        headers=_headers(events[0].get("headers")),
        remarks=(*_left_out(len(events), len(entries)),),
    )


def _is_event(request: JsonObject) -> bool:
    return is_events_address(_text(request.get("url"))) and _text(request.get("method")).upper() in {"", "POST"}


def _left_out(events: int, entries: int) -> Iterator[Remark]:
    if events > 1:
        yield ignored(
            "", Phrase("There are {0:,} requests to the events API in this HAR file; the first was taken.", events)
        )
    if entries > events:
        yield ignored(
            "",
            Phrase(
                "Requests in this HAR file that are not for the events API: {0:,} of {1:,}.", entries - events, entries
            ),
        )


def _body(request: JsonObject) -> str | None:
    text = _member(request.get("postData"), "text")
    if not isinstance(text, str):
        return None
    if _member(request.get("postData"), "encoding") != "base64":
        return text
    try:
        return base64.b64decode(text).decode()
    except (binascii.Error, ValueError):
        raise PasteError("The body in this HAR file says that it is base64, and is not.") from None


def _headers(headers: JsonValue) -> Headers:
    named = [header for header in headers if isinstance(header, dict)] if isinstance(headers, list) else []
    pairs = ((_text(header.get("name")), _text(header.get("value"))) for header in named)
    return tuple((name, value if name.lower() in _PLAIN else "") for name, value in pairs if not name.startswith(":"))


def _member(value: JsonValue, name: str) -> JsonValue:
    return value.get(name) if isinstance(value, dict) else None


def _text(value: JsonValue) -> str:
    return value if isinstance(value, str) else ""
