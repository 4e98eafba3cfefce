"""Timestamps are read as the API documents them, the same on every Python."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.timestamps import TimestampFault, TimestampReading, read_timestamp, write_timestamp


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type, misc]  # the parts are year to microsecond


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-01-31T09:30:00Z", utc(2026, 1, 31, 9, 30)),
        ("2026-01-31t09:30:00z", utc(2026, 1, 31, 9, 30)),
        ("2026-01-31T09:30Z", utc(2026, 1, 31, 9, 30)),
        ("2026-01-31T09:30:00.5Z", utc(2026, 1, 31, 9, 30, 0, 500_000)),
        ("2026-01-31T09:30:00,123Z", utc(2026, 1, 31, 9, 30, 0, 123_000)),
        ("2026-01-31T09:30:00.123456789Z", utc(2026, 1, 31, 9, 30, 0, 123_456)),
        ("2026-01-31T09:30:00+02:00", utc(2026, 1, 31, 7, 30)),
        ("2026-01-31T09:30:00-0330", utc(2026, 1, 31, 13, 0)),
        ("2026-01-31T09:30:00+14", utc(2026, 1, 30, 19, 30)),
        ("2026-01-31T09:30:00-00:00", utc(2026, 1, 31, 9, 30)),
        ("2026-01-31T00:00:00+23:59", utc(2026, 1, 30, 0, 1)),
        ("2024-02-29T00:00:00Z", utc(2024, 2, 29)),
        ("0001-01-01T00:00:00Z", utc(1, 1, 1)),
        ("9999-12-31T23:59:59.999999Z", utc(9999, 12, 31, 23, 59, 59, 999_999)),
    ],
)
def test_moment_with_an_offset_is_read_as_utc(text: str, moment: datetime) -> None:
    reading = read_timestamp(text)
    assert reading == TimestampReading(moment)
    assert reading.moment is not None
    assert reading.moment.tzinfo is UTC


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-01-31", utc(2026, 1, 31)),
        ("2026-01-31T09:30", utc(2026, 1, 31, 9, 30)),
        ("2026-01-31T09:30:00", utc(2026, 1, 31, 9, 30)),
        ("2026-01-31T09:30:00.25", utc(2026, 1, 31, 9, 30, 0, 250_000)),
    ],
)
def test_moment_without_an_offset_is_taken_as_utc_and_named(text: str, moment: datetime) -> None:
    assert read_timestamp(text) == TimestampReading(moment, TimestampFault.NO_OFFSET)


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-30T00:00:00Z",
        "2026-02-29",
        "2026-13-01T00:00:00Z",
        "2026-00-01",
        "2026-01-00",
        "0000-01-01T00:00:00Z",
        "2026-01-31T24:00:00Z",
        "2026-01-31T24:00",
        "2026-01-31T25:00:00Z",
        "2026-01-31T09:60:00Z",
        "2016-12-31T23:59:60Z",
        "2026-01-31T09:30:00+24:00",
        "2026-01-31T09:30:00-99:00",
        "0001-01-01T00:00:00+10:00",
        "9999-12-31T23:59:59-01:00",
    ],
)
def test_part_out_of_range_is_named(text: str) -> None:
    """A moment that UTC has no year for included."""
    assert read_timestamp(text) == TimestampReading(None, TimestampFault.NO_SUCH_MOMENT)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "now",
        "1700000000",
        "2026-01",
        "26-01-31",
        "+2026-01-31",
        "2026-1-31",
        "20260131",
        "20260131T093000Z",
        "2026-W05-6",
        "2026-W05-6T09:30:00Z",
        "2026-031",
        "31.01.2026",
        "2026/01/31",
        "2026-01-31 09:30:00Z",
        "2026-01-31T",
        "2026-01-31T09",
        "2026-01-31T0930Z",
        "2026-01-31T09:30:00.Z",
        "2026-01-31T09:30:00 Z",
        "2026-01-31T09:30:00UTC",
        "2026-01-31T09:30:00+1:00",
        "2026-01-31T09:30:00+01:60",
        "2026-01-31T09:30:00+01:00:30",
        "2026-01-31Z",
        "2026-01-31T09:30:00Z\n",
        " 2026-01-31",
        "\u0662\u0660\u0662\u0666-\u0660\u0661-\u0663\u0661",
        "2026-01-31T09:30:0\u0660Z",
    ],
)
def test_other_forms_are_not_read(text: str) -> None:
    """Some are ISO 8601, but not in the form that the documentation shows."""
    assert read_timestamp(text) == TimestampReading(None, TimestampFault.SHAPE)


@given(st.text() | st.from_regex(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?", fullmatch=True))
def test_reading_never_raises(text: str) -> None:
    reading = read_timestamp(text)
    assert (reading.moment is None) == (reading.fault in {TimestampFault.SHAPE, TimestampFault.NO_SUCH_MOMENT})
    assert reading.moment is None or reading.moment.tzinfo is UTC


offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(datetime(2, 1, 1), datetime(9998, 12, 31), timezones=offsets)  # noqa: DTZ001 - naive bounds


@given(moments)
def test_what_is_written_is_read_back_to_the_millisecond(moment: datetime) -> None:
    text = write_timestamp(moment)
    expected = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    assert read_timestamp(text) == TimestampReading(expected)


@given(moments)
def test_what_python_writes_is_read_back_exactly(moment: datetime) -> None:
    assert read_timestamp(moment.isoformat()) == TimestampReading(moment)


def test_timestamp_is_written_in_utc_with_milliseconds() -> None:
    assert write_timestamp(utc(2026, 11, 23, 10)) == "2026-11-23T10:00:00.000Z"
    ahead = datetime(2026, 11, 23, 10, 0, 0, 999_999, tzinfo=timezone(timedelta(hours=2)))
    assert write_timestamp(ahead) == "2026-11-23T08:00:00.999Z"
