"""The answers of the API: the documented ones, and ours where none is."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime

from fs_event_studio.domain.wire import Headers, HttpAnswer


@dataclass(frozen=True, slots=True)
class Reply:
    """What an endpoint says: a status, a JSON text, and headers beside those that every answer has."""

    status: int
    body: bytes = b"{}"
    headers: Headers = ()

    def to_answer(self, now: datetime) -> HttpAnswer:
        """The whole answer. `now`: aware, UTC; for the Date header."""
        common = (("Content-Type", "application/json"), ("Date", format_datetime(now, usegmt=True)))
        return HttpAnswer(self.status, common + self.headers, self.body)


def success(members: Mapping[str, str]) -> Reply:
    """Status 200 with a JSON object."""
    return Reply(200, json.dumps(members).encode())


def failure(status: int, code: str, message: str, headers: Headers = ()) -> Reply:
    """An error with the documented body: a message for people and a code for programs."""
    return Reply(status, json.dumps({"message": message, "code": code}).encode(), headers)


ACCEPTED = Reply(200)
"""The answer to every accepted event, wherever it landed (API reference 2.5)."""

UNAUTHORIZED = failure(401, "unauthorized", "access is unauthorized")
FORBIDDEN = failure(403, "forbidden", "insufficient permissions")
NOT_FOUND = failure(404, "resource_not_found", "Requested resource does not exist")
USER_NOT_FOUND = failure(404, "user_not_found", "User with that ID does not exist")

MALFORMED_SESSION_ID = failure(
    400, "invalid_argument", "session.id is not a session ID (the wording is the sandbox's own)."
)
KEY_REUSED = failure(
    400,
    "idempotency_key_reused",
    "This Idempotency-Key came with another body before (code and wording are the sandbox's own).",
)


def method_not_allowed(allowed: str) -> Reply:
    """Status 405. allowed: the methods that the path has, for the Allow header."""
    message = f"The method is not allowed here; allowed: {allowed} (code and wording are the sandbox's own)."
    return failure(405, "method_not_allowed", message, (("Allow", allowed),))


def body_too_large(limit_bytes: int) -> Reply:
    """Status 400 for a body above the sandbox's own limit."""
    return failure(
        400, "invalid_argument", f"The body is larger than {limit_bytes} bytes (the limit is the sandbox's own)."
    )
