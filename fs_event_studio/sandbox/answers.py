"""The answers of the API: the documented ones, and ours where none is."""

import json
from collections.abc import Mapping
from datetime import datetime
from email.utils import format_datetime
from functools import lru_cache
from typing import NamedTuple

from fs_event_studio.domain.wire import Headers, HttpAnswer


@lru_cache(maxsize=4)
def _http_date(moment: datetime) -> str:
    return format_datetime(moment, usegmt=True)


class Reply(NamedTuple):
    """What an endpoint says: a status, a JSON text, and headers beside those that every answer has.

    code and message: those of the body of an error, else empty.   rules: ids of the rules and assumptions that
    refused the request, or that it was doubtful by.   event_number: of the event that was kept, or 0.
    checked_at: of an event, the moment at which `check_body` says by which rules it is doubtful beside `rules`; that
    is left to whoever wants to know.
    """

    status: int
    body: bytes = b"{}"
    headers: Headers = ()
    code: str = ""
    message: str = ""
    rules: tuple[str, ...] = ()
    event_number: int = 0
    checked_at: datetime | None = None

    def to_answer(self, now: datetime) -> HttpAnswer:
        """The whole answer. `now`: aware, UTC; for the Date header."""
        kind = (("Content-Type", "application/json"),) if self.body else ()
        return HttpAnswer(
            self.status, (*kind, ("Date", _http_date(now.replace(microsecond=0))), *self.headers), self.body
        )

    def because(self, *rules: str) -> "Reply":
        """The same answer, with the rules that it rests on."""
        return self._replace(rules=rules)


class RefusedError(Exception):
    """Raised by what reads a request, and caught where the endpoint is called: `reply` is the answer."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.message)
        self.reply = reply


def success(members: Mapping[str, str]) -> Reply:
    """Status 200 with a JSON object of texts."""
    return Reply(200, json.dumps(members).encode())


def success_text(text: str) -> Reply:
    """Status 200 with a JSON text."""
    return Reply(200, text.encode("utf-8", "replace"))


def failure(status: int, code: str, message: str, headers: Headers = (), rules: tuple[str, ...] = ()) -> Reply:
    """An error with the documented body: a message for people and a code for programs."""
    body = json.dumps({"message": message, "code": code}).encode()
    return Reply(status, body, headers, code, message, rules)


def invalid(message: str, *rules: str) -> Reply:
    """Status 400 with the one code that was seen for invalid input (API reference 2.5)."""
    return failure(400, "invalid_argument", message, rules=rules)


ACCEPTED = Reply(200)
"""The answer to every accepted event, wherever it landed (API reference 2.5)."""

STILL_RUNNING = Reply(202, b"")
"""The answer where a job's results are asked for too early; that it has no body is assumed (API reference 4.3)."""

UNAUTHORIZED = failure(401, "unauthorized", "access is unauthorized", rules=("http.key-form",))
FORBIDDEN = failure(403, "forbidden", "insufficient permissions", rules=("http.level",))
NOT_FOUND = failure(404, "resource_not_found", "Requested resource does not exist", rules=("http.paths",))
USER_NOT_FOUND = failure(404, "user_not_found", "User with that ID does not exist", rules=("landing.unknown-user-id",))
SESSION_NOT_FOUND = NOT_FOUND.because("sessions.unknown")
JOB_NOT_FOUND = NOT_FOUND.because("batch.unknown-job")

MALFORMED_SESSION_ID = invalid(
    "session.id is not a session ID (the wording is the sandbox's own).", "landing.malformed-session-id"
)
SESSION_UID_UNSUPPORTED = invalid(
    "session.uid is not supported (the wording is the sandbox's own).", "landing.session-uid"
)
PAGE_LIMIT_EXCEEDED = failure(
    400,
    "session_page_limit_exceeded",
    "The session has grown beyond its page limit; send later events to another one (the wording is the sandbox's own).",
    rules=("landing.page-limit",),
)
KEY_REUSED = failure(
    400,
    "idempotency_key_reused",
    "This Idempotency-Key came with another body before (code and wording are the sandbox's own).",
    rules=("idempotency.mismatch",),
)


def key_in_use(status: int) -> Reply:
    """The answer while another request with the same Idempotency-Key is running."""
    message = "A request with this Idempotency-Key is running (code and wording are the sandbox's own)."
    return failure(status, "idempotency_key_in_use", message, rules=("idempotency.concurrent",))


def too_many_requests(retry_after_s: int, *rules: str) -> Reply:
    """The documented 429, with the whole seconds to wait."""
    message = "Too many requests. Client has exceeded the rate limit for this endpoint."
    return failure(429, "too_many_requests", message, (("Retry-After", str(retry_after_s)),), rules)


def method_not_allowed(allowed: str) -> Reply:
    """Status 405. allowed: the methods that the path has, for the Allow header."""
    message = f"The method is not allowed here; allowed: {allowed} (code and wording are the sandbox's own)."
    return failure(405, "method_not_allowed", message, (("Allow", allowed),), ("http.method",))


def body_too_large(limit_bytes: int) -> Reply:
    """Status 400 for a body above the sandbox's own limit."""
    return invalid(f"The body is larger than {limit_bytes} bytes (the limit is the sandbox's own).", "http.body-limit")
