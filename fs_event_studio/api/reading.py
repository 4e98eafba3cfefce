"""Reads an answer as it comes, up to a bound, and keeps what came of it when it breaks off."""

from urllib3 import HTTPResponse
from urllib3.exceptions import HTTPError

from fs_event_studio.api.watch import EndedError
from fs_event_studio.domain.wire import Headers, HttpAnswer

_PIECE_BYTES = 64 * 1024


def read_answer(raw: HTTPResponse, status: int, limit_bytes: int) -> tuple[HttpAnswer, EndedError | None]:
    """The answer, its body undecoded, and the error if the send was ended while the body came."""
    body = bytearray()
    ended, complete = None, True
    try:
        while len(body) <= limit_bytes and (
            piece := raw.read1(min(_PIECE_BYTES, limit_bytes + 1 - len(body)), decode_content=False)
        ):
            body += piece
            if raw.length_remaining == 0:
                break
    except EndedError as error:
        ended, complete = error, False
    except (HTTPError, OSError):
        complete = False
    truncated = len(body) > limit_bytes
    answer = HttpAnswer(status, _headers(raw), bytes(body[:limit_bytes]), complete, truncated)
    return answer, ended


def _headers(raw: HTTPResponse) -> Headers:
    """As they came, in order, also those that came twice; bytes that are not ASCII as Latin-1."""
    original = raw._original_response  # noqa: SLF001 - urllib3's own headers are grouped by name
    message = original.msg if original is not None else raw.msg
    return tuple((str(name), str(value)) for name, value in message.items()) if message else ()
