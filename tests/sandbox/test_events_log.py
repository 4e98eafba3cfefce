from datetime import UTC, datetime

from fs_event_studio.domain.landing import Landing, Place
from fs_event_studio.sandbox.events import Arrival, EventLog, StoredEvent

WHEN = datetime(2026, 11, 23, tzinfo=UTC)


def stored(log: EventLog, body: bytes = b"{}", key: str = "", user_id: str = "1") -> StoredEvent:
    landing = Landing(Place.USER, user_id, None, f"Number {log.next_number}.")
    return StoredEvent(log.next_number, Arrival("Paid", body, WHEN, key), WHEN, landing)


def test_numbers_go_on_when_old_events_are_dropped() -> None:
    """A full ring keeps the latest, and says how many went."""
    log = EventLog(max_events=2, max_bytes=1000)
    events = [stored(log)]
    assert log.append(events[0]) == ()
    for _ in range(3):
        events.append(stored(log))
        log.append(events[-1])
    assert log.all() == tuple(events[2:])
    assert [event.number for event in events] == [1, 2, 3, 4]
    assert log.dropped == 2


def test_bodies_are_bounded_in_sum() -> None:
    """One large body can push out several small ones, and one above the bound is not kept at all."""
    log = EventLog(max_events=100, max_bytes=10)
    small = [stored(log, b"12345"), stored(log, b"12345")]
    assert [log.append(event) for event in small] == [(), ()]
    large = stored(log, b"123456")
    assert log.append(large) == tuple(small)
    huge = stored(log, b"12345678901")
    assert log.append(huge) == (large, huge)
    assert log.all() == ()


def test_finds_the_landing_of_the_latest_event_with_a_key() -> None:
    """A key used again after its 24 hours stands for the newer event; a dropped event is not found."""
    log = EventLog(max_events=2, max_bytes=1000)
    first, second = stored(log, key="k"), stored(log)
    log.append(first)
    assert log.landing_of("k") is first.landing
    again = stored(log, key="k")
    log.append(again)
    log.append(second)
    assert log.landing_of("k") is again.landing
    log.append(second)
    assert log.landing_of("k") is None
    assert log.landing_of("") is None


def test_knows_whose_events_are_kept() -> None:
    """A user counts as long as one of the user's events is kept."""
    log = EventLog(max_events=2, max_bytes=1000)
    for user_id in ("1", "1", "2"):
        log.append(stored(log, user_id=user_id))
    assert log.has_event_of("1")
    log.append(stored(log, user_id="2"))
    assert not log.has_event_of("1")
    assert log.has_event_of("2")
