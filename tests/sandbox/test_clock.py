from datetime import UTC, datetime, timedelta, timezone

import pytest

from fs_event_studio.sandbox.clock import EARLIEST, LATEST, MovableClock

START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


class HandTime:
    """The time beneath the clock, moved by hand."""

    def __init__(self) -> None:
        self.moment = START

    def __call__(self) -> datetime:
        """The time now."""
        return self.moment

    def passes(self, span: timedelta) -> None:
        """Let real time go by."""
        self.moment += span


@pytest.fixture
def time() -> HandTime:
    return HandTime()


@pytest.fixture
def clock(time: HandTime) -> MovableClock:
    return MovableClock(time)


def test_runs_with_the_time_beneath(clock: MovableClock, time: HandTime) -> None:
    """Untouched, it shows real time in UTC."""
    time.passes(MINUTE)
    assert clock.now() == START + MINUTE
    assert clock.now().tzinfo is UTC
    assert not clock.is_frozen


def test_frozen_stands_still_and_resumes_from_there(clock: MovableClock, time: HandTime) -> None:
    """Time that passes while it is frozen is not made up for."""
    clock.freeze()
    time.passes(MINUTE)
    assert clock.is_frozen
    assert clock.now() == START
    clock.resume()
    time.passes(MINUTE)
    assert clock.now() == START + MINUTE


def test_freezing_or_resuming_twice_changes_nothing(clock: MovableClock, time: HandTime) -> None:
    """Both may be asked for in any state."""
    clock.freeze()
    time.passes(MINUTE)
    clock.freeze()
    assert clock.now() == START
    clock.resume()
    clock.resume()
    assert clock.now() == START


@pytest.mark.parametrize("frozen", [False, True])
def test_advances_by_the_step_whether_frozen_or_not(clock: MovableClock, *, frozen: bool) -> None:
    """A step keeps the clock frozen or running."""
    if frozen:
        clock.freeze()
    clock.advance(31 * MINUTE)
    clock.advance(timedelta(0))
    assert clock.now() == START + 31 * MINUTE
    assert clock.is_frozen is frozen


@pytest.mark.parametrize("frozen", [False, True])
def test_jumps_back_and_forth(clock: MovableClock, time: HandTime, *, frozen: bool) -> None:
    """A jump goes to earlier moments too, is given in any time zone and shown in UTC."""
    if frozen:
        clock.freeze()
    clock.jump_to(datetime(2026, 1, 1, 1, 0, tzinfo=timezone(timedelta(hours=1))))
    assert clock.now() == datetime(2026, 1, 1, tzinfo=UTC)
    assert clock.now().tzinfo is UTC
    time.passes(MINUTE)
    assert (clock.now().minute == 0) is frozen


def test_step_leads_forward(clock: MovableClock) -> None:
    """A step back is a mistake; to go back, jump."""
    with pytest.raises(ValueError, match="forward"):
        clock.advance(-MINUTE)


@pytest.mark.parametrize("moment", [EARLIEST - MINUTE, LATEST + MINUTE])
def test_refuses_moments_out_of_range(clock: MovableClock, moment: datetime) -> None:
    """Beyond its range, sums of times could not be expressed."""
    with pytest.raises(ValueError, match="1970 to 9998"):
        clock.jump_to(moment)


def test_refuses_a_step_out_of_range_and_stays(clock: MovableClock) -> None:
    """However long the step is, it fails before anything has changed."""
    with pytest.raises(ValueError, match="1970 to 9998"):
        clock.advance(timedelta.max)
    assert clock.now() == START


def test_refuses_a_moment_without_a_zone(clock: MovableClock) -> None:
    """A naive moment could mean anything."""
    with pytest.raises(ValueError, match="time zone"):
        clock.jump_to(datetime(2026, 1, 1))  # noqa: DTZ001 - the point of the test
