"""Dates are meant in the zone of this computer, with its summer times."""

import os
import sys
import time
from collections.abc import Iterator
from datetime import datetime

import pytest

from fs_event_studio.domain.search import parse_query
from fs_event_studio.usecases.local_time import LocalZone, local_now


@pytest.fixture
def _in_berlin() -> Iterator[None]:
    if sys.platform == "win32":
        pytest.skip("the zone of the process cannot be set there")
    kept = os.environ.get("TZ")
    os.environ["TZ"] = "CET-1CEST,M3.5.0,M10.5.0/3"
    time.tzset()
    yield
    os.environ.pop("TZ") if kept is None else os.environ.update(TZ=kept)
    time.tzset()


@pytest.mark.usefixtures("_in_berlin")
@pytest.mark.parametrize(("day", "offset_h"), [("2026-01-15", 1), ("2026-07-15", 2)])
def test_each_day_has_its_own_offset(day: str, offset_h: int) -> None:
    """Whatever day is today."""
    offset = datetime.fromisoformat(day).replace(tzinfo=LocalZone()).utcoffset()
    assert offset is not None
    assert offset.total_seconds() == offset_h * 3600
    assert parse_query(f"before:{day}", local_now()) == parse_query(f"before:{day}T00:00+0{offset_h}:00")


def test_now_is_now() -> None:
    """In a zone that any date can be told in."""
    now = local_now()
    assert abs(now.timestamp() - time.time()) < 60
    assert datetime(1, 1, 1, tzinfo=LocalZone()).utcoffset() is not None
    assert datetime(9999, 12, 31, tzinfo=LocalZone()).utcoffset() is not None
    assert LocalZone().tzname(now) == "local"
