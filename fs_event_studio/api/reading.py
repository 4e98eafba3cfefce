"""Reads an answer as it comes, up to a bound, and keeps what came of it when it breaks off."""

from http.client import HTTPException
from typing import Protocol

from fs_event_studio.api.watch import EndedError
from fs_event_studio.domain.wire import Headers, HttpAnswer

_PIECE_BYTES = 64 * 1024


class RawAnswer(Protocol):
    """An answer whose body is still to be read.

    fields: its headers as they came, in order, also those that came twice; bytes that are not ASCII as Latin-1.
    """

    status: int
    fields: Headers

    @property
    def unread(self) -> int | None:
        """How many bytes of the body are to come yet; None if that is not known."""
        ...

    def read1(self, n: int, /) -> bytes:
        """The next bytes, `n` at most, or none at the end. Errors: EndedError, HTTPException, OSError."""
        ...


def read_answer(raw: RawAnswer, limit_bytes: int) -> tuple[HttpAnswer, EndedError | None]:
    """The answer, its body undecoded, and the error if the send was ended while the body came."""
    body = bytearray()
    ended, complete = None, True
    try:
        while (
            raw.unread != 0
            and len(body) <= limit_bytes
            and (piece := raw.read1(min(_PIECE_BYTES, limit_bytes + 1 - len(body))))
        ):
            body += piece
    except EndedError as error:
        ended, complete = error, False
    except (HTTPException, OSError):
        complete = False
    truncated = len(body) > limit_bytes
    complete = complete and (truncated or not raw.unread)
    return HttpAnswer(raw.status, raw.fields, bytes(body[:limit_bytes]), complete, truncated), ended
