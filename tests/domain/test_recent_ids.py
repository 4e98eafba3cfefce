"""Which IDs are offered, and in which order."""

from datetime import UTC, datetime, timedelta

from fs_event_studio.domain.identification import Member
from fs_event_studio.domain.recent_ids import MOST_OF_A_KIND, IdOrigin, RecentId, offered

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def recent(value: str, minutes: int, origin: IdOrigin = IdOrigin.SENT, name: str = "") -> RecentId:
    """A user's ID of some minutes after noon."""
    return RecentId(Member.USER_UID, value, NOON + timedelta(minutes=minutes), origin, name)


def test_the_latest_comes_first_and_each_once() -> None:
    found = [recent("a", 1), recent("b", 3), recent("a", 2)]
    assert offered(found) == {Member.USER_UID: (recent("b", 3), recent("a", 2))}


def test_one_with_a_name_stands_for_the_same_without() -> None:
    named = recent("a", 1, IdOrigin.SANDBOX, "Ada")
    assert offered([named, recent("a", 5)]) == {Member.USER_UID: (named,)}


def test_no_more_are_offered_than_can_be_looked_through() -> None:
    assert len(offered(recent(str(n), n) for n in range(100))[Member.USER_UID]) == MOST_OF_A_KIND
