"""Reads an exchange back from its JSON object, whoever may have changed it since."""

import base64
import binascii
import math
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any, NamedTuple, TypeVar

from fs_event_studio.domain.exchanges import (
    NO_ANNOTATION,
    Annotation,
    NewExchange,
    Origin,
    ProblemRecord,
    Settlement,
)
from fs_event_studio.domain.exporting.records import OUTCOMES
from fs_event_studio.domain.identification import Identification, ModeKey
from fs_event_studio.domain.outcomes import Outcome, RateLimited
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.problems import Severity
from fs_event_studio.domain.quota import QuotaClass, QuotaVerdict
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.domain.wire import Headers, HttpAnswer, HttpRequest

DROPPED_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})
"""Never taken from a file, not even masked: who gave them is not known."""

Read = TypeVar("Read")


class ImportedExchange(NamedTuple):
    """An exchange from a file, without the number it had there; its members are those of Exchange."""

    sent: NewExchange
    settlement: Settlement | None = None
    annotation: Annotation = NO_ANNOTATION
    verified: QuotaVerdict | None = None


class RecordError(ValueError):
    """An object is no exchange of ours; the message names the member and what it must be."""


def read_exchange_data(data: object) -> ImportedExchange:
    """The exchange in an object such as `exchange_data` makes. Errors: RecordError."""
    record = _Members(data, "")
    request = record.members("request")
    response = record.get("response")
    sent = NewExchange(
        environment=record.text("environment"),
        request=HttpRequest(request.text("method"), request.text("url"), _headers(request), _body(request)),
        idempotency_key=record.text("idempotency_key"),
        attempt=record.whole("attempt", 1),
        event_name=record.text("event_name"),
        identification=_identification(record.members("identification")),
        mode=None if record.get("identification_mode") is None else record.choice("identification_mode", ModeKey),
        problems=tuple(_problem(record.item("problems", number)) for number in range(len(record.items("problems")))),
        deliberately_invalid=record.truth("deliberately_invalid"),
        sent_at=_moment(record),
        quota=_verdict(record.members("predicted_quota")),
        app_version=record.text("app_version"),
        origin=record.choice("origin", Origin),
        source=record.text("source"),
    )
    annotation = Annotation(record.text("note"), _tags(record), record.truth("pinned"))
    if record.get("outcome") is None:
        return ImportedExchange(sent, None, annotation)
    settlement = Settlement(
        _outcome(record),
        None if response is None else _answer(record.members("response")),
        _verdict(record.members("settled_quota")),
        None if record.get("elapsed_ms") is None else record.number("elapsed_ms"),
    )
    verified = None if record.get("verified_quota") is None else _verdict(record.members("verified_quota"))
    return ImportedExchange(sent, settlement, annotation, verified)


class _Members:
    """An object's members, read with errors that name their path."""

    def __init__(self, data: object, path: str) -> None:
        if not isinstance(data, dict):
            raise RecordError(
                Phrase("“{0}” must be an object.", path) if path else Phrase("The record must be an object.")
            )
        self._data: Mapping[str, Any] = data
        self._path = path

    def get(self, name: str) -> object:
        """The member, or None."""
        return self._data.get(name)

    def text(self, name: str) -> str:
        """A member that must be a text."""
        return self._typed(name, str, Phrase("a text"))

    def truth(self, name: str) -> bool:
        """A member that must be true or false."""
        return self._typed(name, bool, Phrase("true or false"))

    def whole(self, name: str, least: int) -> int:
        """A member that must be a whole number from `least` up to what a database holds."""
        value = self._typed(name, int, Phrase("a whole number"))
        if isinstance(value, bool) or not least <= value < 2**31:
            raise self._mistake(name, Phrase("a whole number from {0}", least))
        return value

    def number(self, name: str) -> float:
        """A member that must be a number, not negative."""
        value = self._data.get(name)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < math.inf:
            raise self._mistake(name, Phrase("a number, not negative"))
        return float(value)

    def items(self, name: str) -> list[object]:
        """A member that must be an array."""
        return self._typed(name, list, Phrase("an array"))

    def item(self, name: str, number: int) -> "_Members":
        """The object at `number` in an array."""
        return _Members(self.items(name)[number], f"{self._place(name)}[{number}]")

    def members(self, name: str) -> "_Members":
        """A member that must be an object."""
        return _Members(self._data.get(name), self._place(name))

    def choice(self, name: str, read: Callable[[str], Read]) -> Read:
        """A member that must be one of the texts that `read` takes."""
        try:
            return read(self.text(name))
        except ValueError:
            raise self._mistake(name, Phrase("one of the known names")) from None

    def pairs(self) -> list[tuple[object, object]]:
        """All members."""
        return list(self._data.items())

    def _typed(self, name: str, kind: type[Read], what: str) -> Read:
        value = self._data.get(name)
        if not isinstance(value, kind):
            raise self._mistake(name, what)
        return value

    def _mistake(self, name: str, what: str) -> RecordError:
        return RecordError(Phrase("“{0}” must be {1}.", self._place(name), what))

    def _place(self, name: str) -> str:
        return f"{self._path}.{name}" if self._path else name


def _identification(who: _Members) -> Identification:
    return Identification(
        session_id=who.text("session_id"),
        session_uid=who.text("session_uid"),
        user_id=who.text("user_id"),
        user_uid=who.text("user_uid"),
        use_most_recent=who.truth("use_most_recent"),
    )


def _problem(problem: _Members) -> ProblemRecord:
    return ProblemRecord(
        problem.text("path"), problem.text("rule"), problem.choice("severity", Severity), problem.text("text")
    )


def _tags(record: _Members) -> tuple[str, ...]:
    tags = record.items("tags")
    if not all(isinstance(tag, str) for tag in tags):
        raise RecordError(Phrase("“tags” must be a list of texts."))
    return tuple(dict.fromkeys(map(str, tags)))


def _verdict(quota: _Members) -> QuotaVerdict:
    return QuotaVerdict(quota.choice("class", QuotaClass), quota.choice("certainty", Certainty), quota.text("reason"))


def _answer(response: _Members) -> HttpAnswer:
    return HttpAnswer(
        response.whole("status", 0),
        _headers(response),
        _body(response),
        response.truth("complete"),
        response.truth("truncated"),
    )


def _headers(members: _Members) -> Headers:
    listed = members.get("header_list")
    pairs = members.members("headers").pairs() if listed is None else members.items("header_list")
    headers = []
    for pair in pairs:
        match pair:
            case (str(name), str(value)) | [str(name), str(value)]:
                headers.append((name, value))
            case _:
                raise RecordError(Phrase("Each header must be a name and a value, both texts."))
    return tuple((name, value) for name, value in headers if name.lower() not in DROPPED_HEADERS)


def _body(members: _Members) -> bytes:
    if members.get("body_base64") is None:
        return members.text("body").encode("utf-8", "surrogatepass")
    try:
        return base64.b64decode(members.text("body_base64"), validate=True)
    except (binascii.Error, ValueError):
        raise RecordError(Phrase("“body_base64” must be base64.")) from None


def _moment(record: _Members) -> datetime:
    try:
        moment = datetime.fromisoformat(record.text("sent_at"))
        moment_utc = moment.astimezone(UTC) if moment.tzinfo else None
    except (ValueError, OverflowError):
        moment_utc = None
    if moment_utc is None:
        raise RecordError(Phrase("“sent_at” must be a moment with its time zone, such as 2026-01-31T09:30:00Z."))
    return moment_utc


def _outcome(record: _Members) -> Outcome:
    made = record.choice("outcome", _outcome_class)
    detail = record.members("outcome_detail")
    values: dict[str, Any] = {}
    for member in fields(made):
        if made is RateLimited and member.name == "retry_after_s":
            values[member.name] = None if detail.get(member.name) is None else detail.number(member.name)
        elif member.name == "status":
            values[member.name] = detail.whole(member.name, 0)
        elif member.name == "sent":
            values[member.name] = detail.truth(member.name)
        else:
            values[member.name] = detail.text(member.name)
    return made(**values)


def _outcome_class(kind: str) -> type[Outcome]:
    if kind not in OUTCOMES:
        raise ValueError(kind)
    return OUTCOMES[kind]
