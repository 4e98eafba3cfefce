"""The computer's own time zone, summer time included."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from fs_event_studio.domain.moments import read_moment
from fs_event_studio.settings.local_zone import LocalZone

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be set on this system")


@pytest.fixture(autouse=True)
def _berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("utc", "local"), [((2026, 1, 15, 12), "13:00 CET"), ((2026, 7, 15, 12), "14:00 CEST")], ids=["winter", "summer"]
)
def test_a_moment_is_shown_by_the_clock_on_the_wall(utc: tuple[int, int, int, int], local: str) -> None:
    moment = datetime(*utc, tzinfo=UTC).astimezone(LocalZone())
    assert f"{moment:%H:%M} {moment.tzname()}" == local
    assert moment == datetime(*utc, tzinfo=UTC)


def test_yesterday_is_right_across_the_change_to_winter_time() -> None:
    """On 26 October 2026 in the morning the day before was still summer until three."""
    now = datetime(2026, 10, 25, 12, tzinfo=UTC).astimezone(LocalZone())
    assert read_moment("yesterday 14:00", now) == datetime(2026, 10, 24, 12, tzinfo=UTC)
    assert read_moment("today 14:00", now) == datetime(2026, 10, 25, 13, tzinfo=UTC)


def test_a_moment_that_the_system_cannot_place_is_in_utc() -> None:
    assert datetime.min.replace(tzinfo=UTC).astimezone(LocalZone()).utcoffset() is not None
