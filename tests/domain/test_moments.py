"""The small language of relative moments, against a given present."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.moments import is_relative, read_moment

EAST = timezone(timedelta(hours=2))
NOW = datetime(2026, 11, 23, 0, 30, 15, tzinfo=EAST)  # still the 22nd in UTC


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("now", "2026-11-22T22:30:15"),
        ("  NOW ", "2026-11-22T22:30:15"),
        ("10 minutes ago", "2026-11-22T22:20:15"),
        ("1 minute ago", "2026-11-22T22:29:15"),
        ("10min ago", "2026-11-22T22:20:15"),
        ("a minute ago", "2026-11-22T22:29:15"),
        ("an hour ago", "2026-11-22T21:30:15"),
        ("90 secs ago", "2026-11-22T22:28:45"),
        ("2 weeks ago", "2026-11-08T22:30:15"),
        ("3 d ago", "2026-11-19T22:30:15"),
        ("in 2 hours", "2026-11-23T00:30:15"),
        ("in a day", "2026-11-23T22:30:15"),
        ("-10m", "2026-11-22T22:20:15"),
        ("\N{MINUS SIGN}10m", "2026-11-22T22:20:15"),
        ("+10m", "2026-11-22T22:40:15"),
        ("-1h30m", "2026-11-22T21:00:15"),
        ("- 1 h 30 min", "2026-11-22T21:00:15"),
        ("-1d 2h 3m 4s", "2026-11-21T20:27:11"),
        ("now-10m", "2026-11-22T22:20:15"),
        ("now + 2 days", "2026-11-24T22:30:15"),
        ("-0s", "2026-11-22T22:30:15"),
        ("yesterday 14:00", "2026-11-22T12:00:00"),
        ("Yesterday at 14:00", "2026-11-22T12:00:00"),
        ("today 9:30", "2026-11-23T07:30:00"),
        ("tomorrow 08:00:30", "2026-11-24T06:00:30"),
        ("yesterday 14:00 UTC", "2026-11-21T14:00:00"),
        ("yesterday 14:00Z", "2026-11-21T14:00:00"),
        ("today 9:30 +05:30", "2026-11-23T04:00:00"),
        ("today 9:30-08:00", "2026-11-22T17:30:00"),
    ],
)
def test_what_is_meant(text: str, utc: str) -> None:
    assert is_relative(text)
    assert read_moment(text, NOW) == datetime.fromisoformat(f"{utc}+00:00")


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "2026-11-23T10:00:00Z", "2026-11-23", "10 minutes", "minutes ago", "10 fortnights ago", "-10"),
        *("10m", "yesterday", "14:00", "yesterday 2 pm", "-10x", "now now", "ago", "+", "-", "-10m ago", "1.5 h ago"),
        *("\N{ARABIC-INDIC DIGIT ONE}0 minutes ago", "10 minutes ago!", "-1h-30m", "1234567890 s ago"),
    ],
)
def test_anything_else_is_no_relative_moment(text: str) -> None:
    assert not is_relative(text)
    assert read_moment(text, NOW) is None


@pytest.mark.parametrize(
    "text",
    ["yesterday 24:00", "today 25:00", "today 9:60", "today 9:30 +24:00", "today 9:30 +02:60", "999999999 weeks ago"],
)
def test_a_moment_that_does_not_exist_is_not_made_up(text: str) -> None:
    assert is_relative(text)
    assert read_moment(text, NOW) is None


@given(st.text(alphabet="now-+0123456789smhdw agoiyterdu:z", max_size=24))
def test_nothing_typed_raises(text: str) -> None:
    moment = read_moment(text, NOW)
    assert moment is None or (is_relative(text) and moment.tzinfo is UTC)
