"""Between ASGI's bytes and the plain values that the sandbox knows."""

from functools import lru_cache

from uvicorn._types import ASGISendCallable

from fs_event_studio.domain.wire import Headers, HttpAnswer, HttpRequest, header
from fs_event_studio.sandbox.serving.corking import CorkedTransport
from fs_event_studio.sandbox.serving.gate import RawHeaders

_MOST_NAMES = _MOST_PAIRS = 200
_LONGEST_SHARED = 100
_SHARED_NAMES = frozenset(
    {b"host", b"content-type", b"content-length", b"user-agent", b"accept", b"accept-encoding", b"connection"}
)
"""Headers that are the same in request after request, and hold nothing secret; the journal keeps each once."""

_names: dict[bytes, str] = {}
_pairs: dict[tuple[bytes, bytes], tuple[str, str]] = {}


def request_of(method: str, target: bytes, headers: RawHeaders, body: bytes) -> HttpRequest:
    """The request, its URL absolute. target: as it came."""
    decoded = tuple([_pairs.get(pair) or _decoded(pair) for pair in headers])
    host = f"http://{header(decoded, 'Host')}" if target.startswith(b"/") else ""
    return HttpRequest(method, f"{host}{target.decode('latin-1')}", decoded, body)


async def send_answer(
    answer: HttpAnswer, send: ASGISendCallable, transport: CorkedTransport, cut_at: int | None = None
) -> None:
    """Send it. cut_at: so many bytes of the body only, after the length of all was announced; uvicorn then hangs up."""
    headers = [*_encoded(answer.headers), (b"content-length", b"%d" % len(answer.body))]
    body = answer.body if cut_at is None else answer.body[:cut_at]
    transport.cork()
    try:
        await send({"type": "http.response.start", "status": answer.status, "headers": headers, "trailers": False})
        await send({"type": "http.response.body", "body": body, "more_body": cut_at is not None})
    finally:
        transport.uncork()


@lru_cache(maxsize=64)
def _encoded(headers: Headers) -> tuple[tuple[bytes, bytes], ...]:
    """Kept for the next answer: within a second most have the same headers."""
    return tuple([(name.encode("latin-1", "replace"), value.encode("latin-1", "replace")) for name, value in headers])


def _decoded(pair: tuple[bytes, bytes]) -> tuple[str, str]:
    lower, value = pair
    decoded = _name(lower), value.decode("latin-1")
    if lower in _SHARED_NAMES and len(value) <= _LONGEST_SHARED and len(_pairs) < _MOST_PAIRS:
        _pairs[pair] = decoded
    return decoded


def _name(lower: bytes) -> str:
    """`content-type` as `Content-Type`, the way that headers are usually written; uvicorn has lost the original."""
    name = _names.get(lower)
    if name is None:
        name = lower.decode("latin-1").title()
        if len(_names) < _MOST_NAMES:
            _names[lower] = name
    return name
