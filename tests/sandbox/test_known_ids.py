"""The sandbox's users and sessions, offered as IDs."""

from fs_event_studio.domain.identification import Member
from fs_event_studio.domain.recent_ids import IdOrigin
from fs_event_studio.sandbox import demo_ids
from fs_event_studio.sandbox.clock import MovableClock
from fs_event_studio.sandbox.demo import build_demo_world
from fs_event_studio.sandbox.known_ids import known_ids
from support.sandboxes import NOW


def test_the_demo_world_offers_its_users_and_sessions() -> None:
    found = known_ids(build_demo_world(MovableClock(lambda: NOW)), 50)
    by_value = {(one.member, one.value): one for one in found}
    for member, value in (
        (Member.SESSION_ID, demo_ids.DEMO_SESSION_ID),
        (Member.SESSION_UID, demo_ids.DEMO_SESSION_UID),
        (Member.USER_ID, demo_ids.DEMO_ACTIVE_USER_ID),
        (Member.USER_UID, demo_ids.DEMO_ACTIVE_USER_UID),
    ):
        one = by_value[member, value]
        assert one.origin is IdOrigin.SANDBOX
        assert one.at <= NOW


def test_no_more_than_asked_for_of_each_kind() -> None:
    found = known_ids(build_demo_world(MovableClock(lambda: NOW)), 1)
    assert sum(one.member is Member.SESSION_ID for one in found) == 1
    assert sum(one.member is Member.USER_ID for one in found) == 1
