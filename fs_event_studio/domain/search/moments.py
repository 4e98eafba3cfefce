"""Reads when: dates, times and spans back from now."""

import re
from datetime import datetime, time, timedelta

from fs_event_studio.domain.phrases import Phrase

MEANINGS = Phrase(
    "a date such as 2026-11-23, a time such as 14:30, both as 2026-11-23T14:30, today, yesterday, or how long ago: "
    "30min, 2h, 2d, 3w"
)

_AGO = re.compile(r"(\d{1,6})(s|min|m|h|d|w)")
_UNITS = {
    "s": timedelta(seconds=1),
    "m": timedelta(minutes=1),
    "min": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
    "w": timedelta(weeks=1),
}
_DATE = re.compile(
    r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?", re.IGNORECASE
)
_TIME = re.compile(r"\d?\d:\d\d(?::\d\d)?")


def read_moment(text: str, now: datetime) -> datetime | None:
    """The moment that `text` names, or None. A date is its first moment; its time zone is that of `now`, aware."""
    text = text.strip()
    try:
        return _named(text.lower(), now) or _ago(text.lower(), now) or _time(text, now) or _date(text, now)
    except (ValueError, OverflowError):
        return None


def _named(text: str, now: datetime) -> datetime | None:
    if text == "now":
        return now
    if text in {"today", "yesterday"}:
        day = now.date() - timedelta(days=text == "yesterday")
        return datetime.combine(day, time(), now.tzinfo)
    return None


def _ago(text: str, now: datetime) -> datetime | None:
    match = _AGO.fullmatch(text)
    return now - int(match[1]) * _UNITS[match[2]] if match else None


def _time(text: str, now: datetime) -> datetime | None:
    if not _TIME.fullmatch(text):
        return None
    return datetime.combine(
        now.date(), time.fromisoformat(text.zfill(5) if text.count(":") == 1 else text.zfill(8)), now.tzinfo
    )


def _date(text: str, now: datetime) -> datetime | None:
    if not text.isascii() or not _DATE.fullmatch(text):
        return None
    whole = text.upper() + "0001-01-01"[len(text) :] if len(text) < len("0001-01-01") else text.upper()
    moment = datetime.fromisoformat(whole)
    return moment if moment.tzinfo else moment.replace(tzinfo=now.tzinfo)
