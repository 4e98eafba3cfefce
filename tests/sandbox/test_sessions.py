from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from fs_event_studio.sandbox.sessions import Session, Sessions
from support.sandboxes import CLIENT_ID

START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
MINUTE, SECOND, HOUR = timedelta(minutes=1), timedelta(seconds=1), timedelta(hours=1)
VISIT = Session("1:2", "11", START, START + 10 * MINUTE, CLIENT_ID, "visit-1")


def test_ends_after_30_idle_minutes() -> None:
    """The last activity counts, not the start."""
    assert VISIT.ends_at == START + 40 * MINUTE
    assert VISIT.is_running(START + 40 * MINUTE)
    assert not VISIT.is_running(START + 40 * MINUTE + SECOND)


def test_ends_after_24_hours_however_busy() -> None:
    """Activity every 20 minutes keeps a session alive for 24 hours and no longer."""
    session = VISIT
    while session.is_running(session.last_activity_at + 20 * MINUTE):
        session = session.touched(session.last_activity_at + 20 * MINUTE)
    assert session.ends_at == START + 24 * HOUR
    assert session.is_running(START + 24 * HOUR)
    assert not session.is_running(START + 24 * HOUR + SECOND)


def test_touching_moves_the_last_activity() -> None:
    """A touched session is a new value."""
    assert VISIT.touched(START + 30 * MINUTE) == replace(VISIT, last_activity_at=START + 30 * MINUTE)


@pytest.mark.parametrize(
    ("moment", "complaint"),
    [
        pytest.param(START + 41 * MINUTE, "ended at 2026-11-23 10:40:00 UTC", id="ended"),
        pytest.param(START, "active after that", id="earlier"),
    ],
)
def test_cannot_be_touched_out_of_its_life(moment: datetime, complaint: str) -> None:
    """Neither after its end, nor before activity that is known."""
    with pytest.raises(ValueError, match=complaint):
        VISIT.touched(moment)


def test_is_found_by_all_its_ids() -> None:
    """Decimal form, UUID form in any case, and the application's own id."""
    sessions = Sessions()
    sessions.add(VISIT)
    for name in ("1:2", CLIENT_ID, CLIENT_ID.upper()):
        assert sessions.by_id(name) is VISIT
    assert sessions.by_uid("visit-1") is VISIT
    assert sessions.of_user("11") == sessions.all() == (VISIT,)


@pytest.mark.parametrize("name", ["", "1", "2", "2:1", "1%3A2", " 1:2", "visit-1"])
def test_is_found_by_nothing_else(name: str) -> None:
    """Half an id, an escaped one, or the other kind of id finds nothing."""
    sessions = Sessions()
    sessions.add(VISIT)
    sessions.add(Session("3:4", "11", START, START))
    assert sessions.by_id(name) is None
    assert sessions.by_uid("") is sessions.by_uid("1:2") is None
    assert sessions.of_user("12") == ()


@pytest.mark.parametrize(
    "other",
    [
        Session("1:2", "12", START, START),
        Session("5:6", "12", START, START, CLIENT_ID.upper()),
        Session("5:6", "12", START, START, uid="visit-1"),
    ],
)
def test_ids_are_given_once(other: Session) -> None:
    """No id stands for two sessions, and a refused session leaves no trace."""
    sessions = Sessions()
    sessions.add(VISIT)
    with pytest.raises(ValueError, match="already"):
        sessions.add(other)
    assert sessions.all() == (VISIT,)
    assert sessions.by_id("5:6") is None
    assert sessions.of_user("12") == ()
