"""Reading text that is JSON: an event, a batch, a HAR file, or what this tool writes itself."""

from dataclasses import replace

from fs_event_studio.domain import json_text
from fs_event_studio.domain.json_text import JsonObject, JsonTextError, ParsedJson
from fs_event_studio.domain.pasting.har import read_har
from fs_event_studio.domain.pasting.remarks import NotJsonError, ignored
from fs_event_studio.domain.pasting.requests_found import FoundRequest
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.wire import Headers

SOURCE = "JSON"
SOURCE_OF_EXCHANGES = "a sent event of this tool"
_TYPOGRAPHIC = (
    "This is not JSON. Line {0}, column {1}: {2} The text has typographic quotation marks; JSON wants straight ones."
)


def read_json(text: str) -> FoundRequest:
    """The request in a JSON text, or in its first line if each line is JSON.

    Errors: NotJsonError if it is no JSON; PasteError if it is a HAR file without an event.
    """
    try:
        return _request(json_text.read(text))
    except JsonTextError as error:
        first = _first_line(text)
        if first:
            return first
        raise NotJsonError(_complaint(error, text)) from error


def _first_line(text: str) -> FoundRequest | None:
    """The request in the first of several lines with one JSON value each."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) == 1 or not all(line.startswith("{") for line in lines):
        return None
    try:
        request = _request(json_text.read(lines[0]))
    except JsonTextError:
        return None
    remark = ignored("", Phrase("There are {0} lines with one JSON value each; the first was taken.", len(lines)))
    return replace(request, remarks=(remark, *request.remarks))


def _request(parsed: ParsedJson) -> FoundRequest:
    document = parsed.value
    if isinstance(document, dict):
        return read_har(document) or _exchange(document) or FoundRequest(SOURCE, parsed)
    first = document[0] if isinstance(document, list) and document else None
    exchange = _exchange(first) if isinstance(first, dict) else None
    if exchange and isinstance(document, list) and len(document) > 1:
        remark = ignored("", Phrase("There are {0} sent events; the first was taken.", len(document)))
        return replace(exchange, remarks=(remark,))
    return exchange or FoundRequest(SOURCE, parsed)


def _exchange(document: JsonObject) -> FoundRequest | None:
    """The request of an exchange as `send --json` and `history --json` print it."""
    request = document.get("request")
    if "name" in document or not isinstance(request, dict):
        return None
    body, url, method = (request.get(name) for name in ("body", "url", "method"))
    if not isinstance(body, str) or not isinstance(url, str):
        return None
    return FoundRequest(
        SOURCE_OF_EXCHANGES,
        body,
        url=url,
        method=method if isinstance(method, str) else "",
        headers=_headers(request),
    )


def _headers(request: JsonObject) -> Headers:
    """Only what may hold a key; the other headers are our own."""
    headers = request.get("headers")
    pairs = headers.items() if isinstance(headers, dict) else ()
    return tuple((name, value) for name, value in pairs if name.lower() == "authorization" and isinstance(value, str))


def _complaint(error: JsonTextError, text: str) -> str:
    found = (error.line, error.column, error.reason)
    if set("“”„") & set(text):
        return Phrase(_TYPOGRAPHIC, *found)
    return Phrase("This is not JSON. Line {0}, column {1}: {2}", *found)
