"""What came of one request: a value, never an exception."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import ClassVar, TypeAlias

from fs_event_studio.domain import json_text
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.wire import HttpAnswer, header

EXCERPT_CHARS = 300
"""How much of an answer that is not the API's JSON is quoted in an outcome's sentence."""

MESSAGE_CHARS = 2000
"""How much of a message, code or place that a server sent is kept in an outcome; the answer holds all of it."""

MOST_READ_BYTES = 1_000_000
"""Longer answers are not read as JSON: the documented ones are short, and reading 10 MB would hold up every thread."""


class OutcomeKind(StrEnum):
    """The names of the outcomes, as stored and as printed for machines."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    RATE_LIMITED = "rate_limited"
    UNREACHABLE = "unreachable"
    NO_ANSWER = "no_answer"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Accepted:
    """Status 200, or another of success. remark: what is not as documented about the answer, else empty."""

    remark: str = ""
    kind: ClassVar[OutcomeKind] = OutcomeKind.ACCEPTED

    @property
    def sentence(self) -> str:
        """What to tell a person."""
        return Phrase("Accepted. {0}", self.remark) if self.remark else Phrase("Accepted.")


@dataclass(frozen=True, slots=True)
class Refused:
    """Any status but success and 429. code and message are the API's, or empty and an excerpt."""

    status: int
    code: str
    message: str
    kind: ClassVar[OutcomeKind] = OutcomeKind.REFUSED

    @property
    def sentence(self) -> str:
        """What to tell a person."""
        status = f"{self.status} {self.code}" if self.code else self.status
        return Phrase("Refused with {0}: {1}", status, self.message or Phrase("no message."))


@dataclass(frozen=True, slots=True)
class RateLimited:
    """Status 429. retry_after_s: seconds the server asks us to wait, None if it did not say so readably."""

    retry_after_s: float | None
    message: str = ""
    kind: ClassVar[OutcomeKind] = OutcomeKind.RATE_LIMITED

    @property
    def sentence(self) -> str:
        """What to tell a person."""
        wait = (
            Phrase("The server did not say how long to wait.")
            if self.retry_after_s is None
            else Phrase("Try again in {0:g} s.", self.retry_after_s)
        )
        return (
            Phrase("Rate limited. {0} {1}", wait, self.message) if self.message else Phrase("Rate limited. {0}", wait)
        )


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Nothing of the request was sent: no name, no connection, no trust in the certificate."""

    reason: str
    kind: ClassVar[OutcomeKind] = OutcomeKind.UNREACHABLE

    @property
    def sentence(self) -> str:
        """What to tell a person."""
        return Phrase("Not sent. {0}", self.reason)


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """The request, or a part of it, was sent, but no whole answer came: whether it was carried out is not known."""

    reason: str
    kind: ClassVar[OutcomeKind] = OutcomeKind.NO_ANSWER

    @property
    def sentence(self) -> str:
        """What to tell a person."""
        return Phrase("Sent, but no whole answer came: it is not known whether it was carried out. {0}", self.reason)


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The person stopped it. sent: whether any of the request had gone out by then."""

    sent: bool
    kind: ClassVar[OutcomeKind] = OutcomeKind.CANCELLED

    @property
    def sentence(self) -> str:
        """What to tell a person."""
        if self.sent:
            return "Cancelled after it was sent: it is not known whether it was carried out."
        return "Cancelled before anything was sent."


Outcome: TypeAlias = Accepted | Refused | RateLimited | Unreachable | NoAnswer | Cancelled


def read_outcome(answer: HttpAnswer, now: datetime) -> Outcome:
    """Turn one HTTP answer into an Outcome; never raises, whatever a proxy put in the body.

    now: aware; needed where Retry-After gives a date.
    """
    if not answer.complete:
        return NoAnswer(Phrase("The answer, status {0}, broke off after {1} bytes.", answer.status, len(answer.body)))
    if 200 <= answer.status < 300:  # noqa: PLR2004 - success, although only 200 is documented
        return Accepted(_remark(answer))
    code, message = _error_body(answer)
    if answer.status == 429:  # noqa: PLR2004 - the documented rate limit
        return RateLimited(parse_retry_after(header(answer.headers, "Retry-After"), now), message)
    if 300 <= answer.status < 400:  # noqa: PLR2004 - redirects
        place = _kept(header(answer.headers, "Location") or "nowhere")
        return Refused(answer.status, code, Phrase("A redirect to {0}, which is never followed.", place))
    return Refused(answer.status, code, message)


def parse_retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds to wait, or None if `value` is neither whole seconds (documented) nor an HTTP date."""
    if value is None:
        return None
    value = value.strip()
    if value.isascii() and value.isdigit():
        return float(value) if len(value) < 10 else None  # noqa: PLR2004 - centuries are a mistake
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - costs 8 ms at start, and dates are rare

    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now).total_seconds())


def _remark(answer: HttpAnswer) -> str:
    if answer.status != 200:  # noqa: PLR2004 - the one documented success
        return Phrase("The status is {0}; the documented one is 200.", answer.status)
    if answer.truncated:
        return Phrase(
            "The answer was longer than the {0} bytes that were read; the documented one is {{}}.", len(answer.body)
        )
    if answer.body == b"{}":  # at once, because nearly every answer is this one
        return ""
    if not answer.body.strip():
        return "The answer was empty; the documented one is {}."
    if len(answer.body) > MOST_READ_BYTES:
        return Phrase("The answer has {0} bytes; the documented one is {{}}.", len(answer.body))
    try:
        value = json_text.read(answer.body).value
    except json_text.JsonTextError:
        return "The answer is not JSON; the documented one is {}. Perhaps something other than Fullstory answered."
    return "" if value == {} else "The answer is not the documented {}."


def _error_body(answer: HttpAnswer) -> tuple[str, str]:
    """The code and message of the documented error body, or no code and an excerpt of whatever came."""
    try:
        value = json_text.read(answer.body).value if len(answer.body) <= MOST_READ_BYTES else None
    except json_text.JsonTextError:
        value = None
    members = value if isinstance(value, dict) else {}
    code, message = members.get("code"), members.get("message")
    code = _kept(code) if isinstance(code, str) else ""
    if isinstance(message, str):
        return code, _kept(message)
    excerpt = answer.body[: EXCERPT_CHARS * 4].decode("utf-8", "replace").strip()[:EXCERPT_CHARS]
    return code, excerpt


def _kept(text: str) -> str:
    """`text`, bounded, and without lone surrogates, which no file, database or terminal takes."""
    return text[:MESSAGE_CHARS].encode("utf-8", "replace").decode()
