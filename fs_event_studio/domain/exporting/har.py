"""HAR 1.2, as browsers and proxies read it. What HAR has no member for stands in one of ours, `_fs_event_studio`.

Source: the HAR 1.2 specification (W3C web performance working group's draft): members of a tool's own begin with `_`.
"""

import base64
import binascii
import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from fs_event_studio.domain.exchanges import Exchange, NewExchange, Origin, ProblemRecord, Settlement
from fs_event_studio.domain.exporting.jsonl import json_line
from fs_event_studio.domain.exporting.reading import (
    DROPPED_HEADERS,
    ImportedExchange,
    RecordError,
    read_exchange_data,
)
from fs_event_studio.domain.exporting.records import JsonData, exchange_data
from fs_event_studio.domain.outcomes import NoAnswer, read_outcome
from fs_event_studio.domain.pasting.addresses import is_events_address
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.rules import check_body
from fs_event_studio.domain.settling import settle
from fs_event_studio.domain.wire import Headers, HttpAnswer, HttpRequest, header

OURS = "_fs_event_studio"
IMPORTED = "(imported)"
"""Stands in the place of an environment's name where another program recorded the exchange."""

_IN_HAR = ("request", "response", "sent_at", "elapsed_ms", "sentence", "error", "id", "status")
"""Members of our record that HAR has members for, or that follow from others."""


class HarWriter:
    """Writes exchanges as one HTTP archive. app_version: of this program."""

    def __init__(self, app_version: str) -> None:
        self._app_version = app_version
        self._separator = ""

    def head(self) -> str:
        """The archive up to its first entry."""
        creator = json_line({"name": "FS Event Studio", "version": self._app_version})
        return f'{{"log":{{"version":"1.2","creator":{creator},"entries":['

    def entry(self, exchange: Exchange) -> str:
        """The entry of one exchange."""
        text = f"{self._separator}\n{json_line(_entry(exchange))}"
        self._separator = ","
        return text

    def tail(self) -> str:
        """What closes the archive."""
        return "\n]}}\n"


def _entry(exchange: Exchange) -> JsonData:
    data = exchange_data(exchange)
    elapsed_ms = exchange.settlement.elapsed_ms if exchange.settlement else None
    return {
        "startedDateTime": data["sent_at"],
        "time": elapsed_ms or 0,
        "request": _request(exchange.sent.request),
        "response": _response(exchange.settlement.answer if exchange.settlement else None),
        "cache": {},
        "timings": {"send": 0, "wait": elapsed_ms or 0, "receive": 0},
        OURS: {
            **{name: value for name, value in data.items() if name not in _IN_HAR},
            "elapsed_ms": elapsed_ms,
            "answer": _answer_marks(exchange.settlement),
        },
    }


def _answer_marks(settlement: Settlement | None) -> JsonData | None:
    """What HAR cannot say of an answer; None if none came."""
    if not settlement or not settlement.answer:
        return None
    return {"complete": settlement.answer.complete, "truncated": settlement.answer.truncated}


def _request(request: HttpRequest) -> JsonData:
    text, encoding = _text_of(request.body)
    return {
        "method": request.method,
        "url": request.url,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": _pairs(request.headers),
        "queryString": [{"name": name, "value": value} for name, value in _query(request.url)],
        "postData": {
            "mimeType": header(request.headers, "Content-Type") or "",
            "text": text,
            **({"_encoding": encoding} if encoding else {}),
        },
        "headersSize": -1,
        "bodySize": len(request.body),
    }


def _response(answer: HttpAnswer | None) -> JsonData:
    """An answer; status 0, as browsers write it, if none came."""
    body = answer.body if answer else b""
    text, encoding = _text_of(body)
    headers = answer.headers if answer else ()
    return {
        "status": answer.status if answer else 0,
        "statusText": "",
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": _pairs(headers),
        "content": {
            "size": len(body),
            "mimeType": header(headers, "Content-Type") or "",
            "text": text,
            **({"encoding": encoding} if encoding else {}),
        },
        "redirectURL": header(headers, "Location") or "",
        "headersSize": -1,
        "bodySize": len(body) if answer else -1,
    }


def _text_of(body: bytes) -> tuple[str, str]:
    """A body as text, and its encoding if UTF-8 is not enough."""
    try:
        return body.decode(), ""
    except UnicodeDecodeError:
        return base64.b64encode(body).decode(), "base64"


def _pairs(headers: Headers) -> list[JsonData]:
    return [{"name": name, "value": value} for name, value in headers]


def _query(url: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(urlsplit(url).query, keep_blank_values=True)
    except ValueError:
        return []


def read_entry(text: str) -> ImportedExchange | None:
    """The exchange in one entry; None if it was not a request to the events API. Errors: RecordError."""
    try:
        entry = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise RecordError(Phrase("It is not JSON: {0}.", str(error))) from None
    request, response = _request_of(entry), _answer_of(entry)
    if isinstance(entry.get(OURS), dict):
        return read_exchange_data(_own_record(entry, request, response))
    if not is_events_address(request.url):
        return None
    return _foreign(request, response, _started(entry), _elapsed(entry))


def _own_record(entry: JsonData, request: HttpRequest, answer: HttpAnswer | None) -> JsonData:
    ours: Any = entry[OURS]
    record = {**ours, "sent_at": entry.get("startedDateTime"), "request": _sent_data(request), "response": None}
    if ours.get("answer") is not None and answer:
        record["response"] = {"status": answer.status, **_wire_data(answer.headers, answer.body), **ours["answer"]}
    return record


def _sent_data(request: HttpRequest) -> JsonData:
    return {"method": request.method, "url": request.url, **_wire_data(request.headers, request.body)}


def _wire_data(headers: Headers, body: bytes) -> JsonData:
    return {
        "header_list": [list(pair) for pair in headers],
        "body": "",
        "body_base64": base64.b64encode(body).decode(),
    }


def _foreign(
    request: HttpRequest, answer: HttpAnswer | None, sent_at: datetime, elapsed_ms: float | None
) -> ImportedExchange:
    """What another program recorded, classified by our rules as of the moment it was sent."""
    checked = check_body(request.body, sent_at)
    outcome = read_outcome(answer, sent_at) if answer else NoAnswer("The archive holds no answer.")
    sent = NewExchange(
        environment=IMPORTED,
        request=request,
        idempotency_key=header(request.headers, "Idempotency-Key") or "",
        attempt=1,
        event_name=checked.event_name,
        identification=checked.identification,
        mode=checked.mode,
        problems=tuple(map(ProblemRecord.of, checked.problems)),
        deliberately_invalid=False,
        sent_at=sent_at,
        quota=checked.prediction,
        app_version="",
        origin=Origin.IMPORTED,
    )
    return ImportedExchange(sent, Settlement(outcome, answer, settle(checked.prediction, outcome, None), elapsed_ms))


def _request_of(entry: object) -> HttpRequest:
    request = _object(entry, "request")
    post = request.get("postData")
    post = post if isinstance(post, dict) else {}
    return HttpRequest(
        _text(request.get("method")),
        _text(request.get("url")),
        _headers(request),
        _bytes(_text(post.get("text")), post.get("_encoding", post.get("encoding"))),
    )


def _answer_of(entry: object) -> HttpAnswer | None:
    response = _object(entry, "response")
    status = response.get("status")
    if not isinstance(status, int) or status <= 0:
        return None
    content = response.get("content")
    content = content if isinstance(content, dict) else {}
    return HttpAnswer(status, _headers(response), _bytes(_text(content.get("text")), content.get("encoding")))


def _headers(message: JsonData) -> Headers:
    listed = message.get("headers")
    found = [member for member in listed if isinstance(member, dict)] if isinstance(listed, list) else []
    pairs = ((_text(member.get("name")), _text(member.get("value"))) for member in found)
    return tuple((name, value) for name, value in pairs if name.lower() not in DROPPED_HEADERS and name[:1] != ":")


def _bytes(text: str, encoding: object) -> bytes:
    if encoding != "base64":
        return text.encode("utf-8", "surrogatepass")
    try:
        return base64.b64decode(text)
    except (binascii.Error, ValueError):
        raise RecordError(Phrase("A body says that it is base64, and is not.")) from None


def _started(entry: JsonData) -> datetime:
    try:
        moment = datetime.fromisoformat(_text(entry.get("startedDateTime")))
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        raise RecordError(Phrase("“startedDateTime” must be a moment in ISO 8601.")) from None


def _elapsed(entry: JsonData) -> float | None:
    elapsed = entry.get("time")
    return float(elapsed) if isinstance(elapsed, int | float) and 0 <= elapsed < 2**53 else None


def _object(value: object, name: str) -> JsonData:
    member = value.get(name) if isinstance(value, dict) else None
    if not isinstance(member, dict):
        raise RecordError(Phrase("“{0}” must be an object.", name))
    return member


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
