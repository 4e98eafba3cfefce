"""Relative moments, such as “10 minutes ago”: a small closed language, worked out against a given present.

    now
    10 minutes ago · an hour ago · in 2 days
    -10m · +1h30m · now - 90 s
    today 9:30 · yesterday 14:00 · tomorrow 08:00:30 · yesterday 14:00 UTC · today 9:30 +02:00

Units are seconds (s, sec), minutes (m, min), hours (h), days (d) of 24 hours, and weeks (w). A time of day is in the
time zone of the present, unless one is named.
"""

import re
from datetime import UTC, datetime, time, timedelta, timezone, tzinfo

_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_UNIT = "(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)"
_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}

# Compiled when first used, not at start.
_PART = rf"(\d{{1,9}}) ?({_UNIT})(?![a-z])"
_AGO = rf"(\d{{1,9}}|an?) ?({_UNIT}) ago"
_AHEAD = rf"in (\d{{1,9}}|an?) ?({_UNIT})"
_SHIFT = rf"(?:now ?)?([+-]) ?((?:\d{{1,9}} ?{_UNIT} ?)+)"
_DAY = r"(yesterday|today|tomorrow)(?: at)? (\d{1,2}):(\d\d)(?::(\d\d))?(?: ?(z|utc|[+-]\d\d:\d\d))?"


def is_relative(text: str) -> bool:
    """Whether `text` is written in this language; it may name a moment that does not exist, such as 25:00."""
    plain = _plain(text)
    return plain == "now" or any(re.fullmatch(form, plain, re.ASCII) for form in (_AGO, _AHEAD, _SHIFT, _DAY))


def read_moment(text: str, now: datetime) -> datetime | None:
    """The moment that `text` means, in UTC; None if it is not in this language or there is no such moment.

    now: aware; its time zone is that of a time of day without one.
    """
    plain = _plain(text)
    present = now.astimezone(UTC)
    try:
        if plain == "now":
            return present
        if match := re.fullmatch(_DAY, plain, re.ASCII):
            return _time_of_day(match, now)
        shift = _shift(plain)
        return None if shift is None else present + shift
    except (ValueError, OverflowError):
        return None


def _plain(text: str) -> str:
    """One space between words, and a plain minus for those that word processors make."""
    return " ".join(text.casefold().replace("\N{MINUS SIGN}", "-").replace("\N{EN DASH}", "-").split())


def _shift(plain: str) -> timedelta | None:
    """How far from now. Errors: OverflowError."""
    if match := re.fullmatch(_AGO, plain, re.ASCII):
        return -_span(match[1], match[2])
    if match := re.fullmatch(_AHEAD, plain, re.ASCII):
        return _span(match[1], match[2])
    if match := re.fullmatch(_SHIFT, plain, re.ASCII):
        whole = sum((_span(number, unit) for number, unit in re.findall(_PART, _spaced(match[2]))), timedelta())
        return -whole if match[1] == "-" else whole
    return None


def _spaced(parts: str) -> str:
    """`1h30m` as `1h 30m`, so that units end where numbers begin."""
    return re.sub(r"(?<=[a-z])(?=\d)", " ", parts)


def _span(number: str, unit: str) -> timedelta:
    return timedelta(seconds=(1 if number.startswith("a") else int(number)) * _SECONDS[unit[0]])


def _time_of_day(match: re.Match[str], now: datetime) -> datetime:
    """Errors: ValueError, OverflowError."""
    zone = _zone(match[5], now.tzinfo)
    day = now.astimezone(zone).date() + timedelta(days=_DAYS[match[1]])
    return datetime.combine(day, time(int(match[2]), int(match[3]), int(match[4] or 0)), zone).astimezone(UTC)


def _zone(text: str | None, own: tzinfo | None) -> tzinfo | None:
    """Errors: ValueError for an offset of a day or more."""
    if text is None:
        return own
    if text in {"z", "utc"}:
        return UTC
    hours, minutes = int(text[1:3]), int(text[4:6])
    if minutes > 59:  # noqa: PLR2004 - minutes of an hour
        raise ValueError("no such offset")
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(-offset if text[0] == "-" else offset)
