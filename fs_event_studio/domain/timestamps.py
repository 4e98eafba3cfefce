"""Reading an event's timestamp: ISO 8601, as the API documents it."""

import re
from datetime import UTC, datetime
from enum import StrEnum
from typing import NamedTuple

_SHAPE = re.compile(
    r"\d{4}-\d\d-\d\d([Tt]\d\d:\d\d(:\d\d([.,]\d+)?)?(?P<offset>[Zz]|[+-]\d\d(:?[0-5]\d)?)?)?", re.ASCII
)


class TimestampFault(StrEnum):
    """What is wrong or doubtful about a timestamp.

    SHAPE: not the extended form with a calendar date, such as 2026-01-31T09:30:00Z; the other forms of ISO 8601
    are not read.   NO_SUCH_MOMENT: a part is out of range, such as month 13, hour 24 or second 60.
    """

    SHAPE = "not the usual form of ISO 8601"
    NO_SUCH_MOMENT = "no such moment"
    NO_OFFSET = "no offset"


class TimestampReading(NamedTuple):
    """moment: aware, in UTC; without an offset it is read as UTC. None if the text cannot be read."""

    moment: datetime | None
    fault: TimestampFault | None = None


def read_timestamp(text: str) -> TimestampReading:
    """Read `text` as an ISO 8601 date and time; digits beyond microseconds are cut for comparing only."""
    match = _SHAPE.fullmatch(text)
    if not match:
        return TimestampReading(None, TimestampFault.SHAPE)
    upper = text.upper()
    if "T24" in upper:  # Python 3.14 and later would read it as the next day
        return TimestampReading(None, TimestampFault.NO_SUCH_MOMENT)
    try:
        moment = datetime.fromisoformat(upper)
        if match["offset"]:
            return TimestampReading(moment.astimezone(UTC))
    except (ValueError, OverflowError):
        return TimestampReading(None, TimestampFault.NO_SUCH_MOMENT)
    return TimestampReading(moment.replace(tzinfo=UTC), TimestampFault.NO_OFFSET)


def write_timestamp(moment: datetime) -> str:
    """`moment` in UTC with milliseconds, such as 2026-11-23T10:00:00.000Z."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
