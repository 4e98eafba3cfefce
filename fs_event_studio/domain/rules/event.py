"""Rules about the event's name and timestamp."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from fs_event_studio.domain.identification import Identification
from fs_event_studio.domain.json_text import JsonObject
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.problems import Basis, Problem, Refusal, Repair, Rule, Severity, quoted
from fs_event_studio.domain.rules.body import type_name
from fs_event_studio.domain.sources import (
    CLIENT_REQUIREMENTS,
    CREATE_EVENT,
    OUR_INFERENCE,
    SMOKE_TEST,
    V1_EVENTS,
)
from fs_event_studio.domain.timestamps import TimestampFault, read_timestamp

BORROWED_NAME_CHARS = 250
"""The client API's limit for event names; none is published for server events."""

RECENT_WINDOW = timedelta(minutes=30)
"""How long ago a session's last activity may be for `use_most_recent` (documented)."""

CLOCK_TOLERANCE = timedelta(minutes=2)
"""How far two well-kept clocks may differ before a timestamp counts as lying in the future."""

NAME_REQUIRED = Rule(
    "event.name-required",
    Severity.ERROR,
    Basis.DOCUMENTED,
    "An event has a non-empty name.",
    SMOKE_TEST,
    Refusal(basis=Basis.DOCUMENTED),
)
NAME_BLANK = Rule(
    "event.name-blank",
    Severity.ERROR,
    Basis.ASSUMED,
    "A name is more than white space; whether such a name is refused is not documented.",
    OUR_INFERENCE,
)
NAME_LONG = Rule(
    "event.name-long",
    Severity.WARNING,
    Basis.ASSUMED,
    Phrase(
        "A name has at most {0} characters in the client API; no limit is published for this one.", BORROWED_NAME_CHARS
    ),
    CLIENT_REQUIREMENTS,
)
TIMESTAMP_FORM = Rule(
    "event.timestamp-form",
    Severity.ERROR,
    Basis.DOCUMENTED,
    "A timestamp is written in ISO 8601.",
    CREATE_EVENT,
    Refusal(),
)
TIMESTAMP_OFFSET = Rule(
    "event.timestamp-offset",
    Severity.WARNING,
    Basis.ASSUMED,
    "A timestamp names its time zone; how one without is read is not documented.",
    OUR_INFERENCE,
)
TIMESTAMP_ABSENT = Rule(
    "event.timestamp-absent",
    Severity.NOTE,
    Basis.DOCUMENTED,
    "Without a timestamp the time of receipt counts; the documentation advises to set it always.",
    CREATE_EVENT,
)
TIMESTAMP_OLD = Rule(
    "event.timestamp-old",
    Severity.WARNING,
    Basis.ASSUMED,
    "With use_most_recent, an event older than 30 minutes may not join a session (documented for v1 only).",
    V1_EVENTS,
)
TIMESTAMP_FUTURE = Rule(
    "event.timestamp-future",
    Severity.WARNING,
    Basis.ASSUMED,
    "A timestamp does not lie in the future; what happens then is not documented.",
    OUR_INFERENCE,
)
UNREADABLE = datetime.max.replace(tzinfo=UTC)
"""Stands for the moment of a timestamp that is not in ISO 8601; compared by identity."""

RULES = (
    NAME_REQUIRED,
    NAME_BLANK,
    NAME_LONG,
    TIMESTAMP_FORM,
    TIMESTAMP_OFFSET,
    TIMESTAMP_ABSENT,
    TIMESTAMP_OLD,
    TIMESTAMP_FUTURE,
)


def check(document: JsonObject, found: Identification, now: datetime) -> Iterator[Problem]:
    """Yield what is wrong or doubtful about name and timestamp. found: in the body.   now: aware."""
    yield from _name(document)
    yield from _timestamp(document, found, now)


def read_moment(document: JsonObject) -> datetime | None:
    """The event's own timestamp, aware, in UTC; None if it has none, UNREADABLE if it is refused."""
    text = document.get("timestamp")
    if not isinstance(text, str) or not text:
        return None
    return read_timestamp(text).moment or UNREADABLE


def _name(document: JsonObject) -> Iterator[Problem]:
    name = document.get("name")
    if not isinstance(name, str) or not name:
        found = Phrase("missing") if "name" not in document else Phrase("empty") if name == "" else type_name(name)
        yield Problem(
            NAME_REQUIRED,
            "name",
            Phrase("The “name” is {0}: events must have a non-empty name.", found),
            "Give the event a name, such as “Order Completed”.",
        )
    elif not name.strip():
        yield Problem(
            NAME_BLANK,
            "name",
            "The “name” is only white space; whether that is refused is not documented.",
            "Give the event a name, such as “Order Completed”.",
        )
    elif len(name) > BORROWED_NAME_CHARS:
        yield Problem(
            NAME_LONG,
            "name",
            Phrase(
                "The “name” has {0} characters; the client API takes {1}. No limit is published for server events.",
                len(name),
                BORROWED_NAME_CHARS,
            ),
            "Shorten it if it is refused.",
        )


def _timestamp(document: JsonObject, found: Identification, now: datetime) -> Iterator[Problem]:
    text = document.get("timestamp")
    if text is None or text == "":
        yield Problem(
            TIMESTAMP_ABSENT,
            "timestamp",
            "There is no “timestamp”: the server's time of receipt will count.",
            "Set it to when the event happened.",
        )
    elif isinstance(text, str):
        yield from _timestamp_text(text, found, now)


def _timestamp_text(text: str, found: Identification, now: datetime) -> Iterator[Problem]:
    reading = read_timestamp(text)
    if reading.moment is None:
        yield _unreadable(text, reading.fault)
        return
    if reading.fault is TimestampFault.NO_OFFSET:
        yield Problem(
            TIMESTAMP_OFFSET,
            "timestamp",
            "The “timestamp” has no time zone; how it will be read is not documented.",
            "Add “Z” for UTC, or an offset such as “+02:00”.",
            Repair("Read it as UTC", "timestamp", f"{text}Z") if "T" in text.upper() else None,
        )
    if reading.moment > now + CLOCK_TOLERANCE:
        yield Problem(
            TIMESTAMP_FUTURE,
            "timestamp",
            "The “timestamp” lies in the future; what Fullstory does with it is not documented.",
            "Check the date and the time zone.",
        )
    if found.use_most_recent and now - reading.moment > RECENT_WINDOW:
        yield Problem(
            TIMESTAMP_OLD,
            "timestamp",
            "The “timestamp” is more than 30 minutes old: whether the event joins the most recent session is doubtful.",
            "Name the session by its ID if you know it.",
        )


def _unreadable(text: str, fault: TimestampFault | None) -> Problem:
    out_of_range = fault is TimestampFault.NO_SUCH_MOMENT
    said = (
        "The “timestamp” {0} has a part that is out of range."
        if out_of_range
        else "The “timestamp” {0} is not written as ISO 8601 usually is."
    )
    mended = text.strip().replace(" ", "T", 1)
    repair = Repair(Phrase("Use {0}", mended), "timestamp", mended) if read_timestamp(mended).moment else None
    return Problem(
        TIMESTAMP_FORM,
        "timestamp",
        Phrase(said, quoted(text)),
        "Write it as 2026-01-31T09:30:00Z.",
        repair,
    )
