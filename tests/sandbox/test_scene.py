"""What is read of the sandbox for the theatre."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.landing import Place
from fs_event_studio.domain.quota import QuotaClass
from fs_event_studio.sandbox.bounds import Bounds
from fs_event_studio.sandbox.demo import DEMO_ACCOUNT
from fs_event_studio.sandbox.demo_ids import (
    DEMO_ACTIVE_USER_ID,
    DEMO_SESSION_ID,
    DEMO_VISITOR_ID,
    DEMO_VISITOR_SESSION_ID,
)
from fs_event_studio.sandbox.directing import Director
from fs_event_studio.sandbox.scene import SceneReader, ghost_of, scene_of
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.sandbox.world_state import capture, restore
from support.scenes import demo_sandbox, send

ORG_ID = DEMO_ACCOUNT.org_id
HAPPENINGS: dict[str, Callable[[Sandbox], object]] = {
    "anonymous": lambda sandbox: send(sandbox, "A"),
    "stitched": lambda sandbox: send(sandbox, "B", session={"id": DEMO_VISITOR_SESSION_ID}),
    "recent": lambda sandbox: send(sandbox, "C", user={"uid": "customer-4821"}, session={"use_most_recent": True}),
    "user": lambda sandbox: send(sandbox, "D", user={"id": DEMO_VISITOR_ID}),
    "later": lambda sandbox: sandbox.world.clock.advance(timedelta(minutes=7)),
    "sign in": lambda sandbox: _director(sandbox).identify(DEMO_VISITOR_ID, "customer-4821"),
    "visit": lambda sandbox: _director(sandbox).start_session(DEMO_ACTIVE_USER_ID),
    "end": lambda sandbox: _director(sandbox).end(DEMO_VISITOR_SESSION_ID),
    "reset": lambda sandbox: sandbox.world.reset(),
    "undo": lambda _: None,
}
RECENT = b'{"name": "A", "user": {"uid": "customer-4821"}, "session": {"use_most_recent": true}}'


def test_users_sessions_and_events_are_there() -> None:
    sandbox = demo_sandbox()
    send(sandbox, "A", "k", session={"id": DEMO_SESSION_ID})
    scene = scene_of(sandbox.world, ORG_ID)
    assert [lane.user_id for lane in scene.lanes] == [user.id for user in sandbox.world.users()]
    assert {bar.id for bar in scene.bars} == {session.id for session in sandbox.world.sessions()}
    (mark,) = scene.marks
    assert (mark.mode, mark.session_id, mark.idempotency_key) == (ModeKey.SESSION_ID, DEMO_SESSION_ID, "k")
    assert mark.quota.quota_class is QuotaClass.SESSION
    assert scene.frozen


def test_a_visitor_who_signs_in_as_someone_known_takes_events_along() -> None:
    sandbox = demo_sandbox()
    visitor = next(bar for bar in scene_of(sandbox.world, ORG_ID).bars if bar.user_id == DEMO_VISITOR_ID)
    send(sandbox, "A", session={"id": visitor.id})
    Director(sandbox.world, sandbox.world.tenant(ORG_ID)).identify(DEMO_VISITOR_ID, "customer-4821")
    scene = scene_of(sandbox.world, ORG_ID)
    assert scene.marks[0].user_id == DEMO_ACTIVE_USER_ID
    assert DEMO_VISITOR_ID not in {lane.user_id for lane in scene.lanes}


def test_an_event_without_session_keeps_a_lane_when_its_user_is_gone() -> None:
    sandbox = demo_sandbox()
    send(sandbox, "A", user={"id": DEMO_VISITOR_ID})
    Director(sandbox.world, sandbox.world.tenant(ORG_ID)).identify(DEMO_VISITOR_ID, "customer-4821")
    lane = scene_of(sandbox.world, ORG_ID).lanes[-1]
    assert (lane.user_id, lane.known) == (DEMO_VISITOR_ID, False)


def test_reading_again_gives_what_reading_anew_gives() -> None:
    sandbox = demo_sandbox()
    reader = SceneReader(sandbox.world, ORG_ID)
    for name in "ABC":
        send(sandbox, name)
        sandbox.world.clock.advance(timedelta(minutes=1))
        assert reader.read() == scene_of(sandbox.world, ORG_ID)
    sandbox.world.reset()
    send(sandbox, "D")
    assert [mark.name for mark in reader.read().marks] == ["D"]


@settings(deadline=None)
@given(st.lists(st.sampled_from(sorted(HAPPENINGS)), max_size=14))
def test_a_scene_read_on_is_a_scene_read_anew(happenings: list[str]) -> None:
    sandbox = demo_sandbox(Bounds(kept_events=3))
    reader, states = SceneReader(sandbox.world, ORG_ID), [capture(sandbox.world)]
    for name in happenings:
        if name == "undo":
            restore(sandbox.world, states.pop() if len(states) > 1 else states[0])
        else:
            states.append(capture(sandbox.world))
            with suppress(ValueError, KeyError, AssertionError):  # refused, as for a user who is gone
                HAPPENINGS[name](sandbox)
        assert reader.read() == scene_of(sandbox.world, ORG_ID)


def test_what_stayed_as_it_was_is_the_same_object() -> None:
    sandbox = demo_sandbox(Bounds(kept_events=3))
    reader = SceneReader(sandbox.world, ORG_ID)
    for name in "ABC":
        send(sandbox, name, user={"uid": "customer-4821"})
    before = reader.read()
    send(sandbox, "D", session={"id": DEMO_SESSION_ID})
    after = reader.read()
    assert [mark.name for mark in after.marks] == ["B", "C", "D"]
    assert after.lanes is before.lanes
    assert [*map(id, after.marks[:2])] == [*map(id, before.marks[1:])]
    changed = {bar.id for bar in after.bars if not any(bar is other for other in before.bars)}
    assert changed <= {DEMO_SESSION_ID}


def test_the_ghost_moves_out_of_the_session_after_30_minutes() -> None:
    sandbox = demo_sandbox()
    ghost = ghost_of(sandbox, RECENT, ORG_ID)
    assert (ghost.place, ghost.session_id) == (Place.SESSION, DEMO_SESSION_ID)
    sandbox.world.clock.advance(timedelta(minutes=26, seconds=1))
    later = ghost_of(sandbox, RECENT, ORG_ID)
    assert (later.place, later.session_id, later.user_id) == (Place.USER, None, DEMO_ACTIVE_USER_ID)
    assert "30 min 01 s" in later.reason


def test_the_ghost_of_what_would_be_refused_says_why() -> None:
    for body in (b"{", b"[]", b"{}", b'{"name": "A", "user": {"id": "1"}, "session": {"id": "1:2"}}'):
        ghost = ghost_of(demo_sandbox(), body, ORG_ID)
        assert ghost.place is None
        assert ghost.reason.startswith("It would be refused with 400: ")
        assert ghost.quota.quota_class is QuotaClass.NOT_COUNTED


def test_foreseeing_changes_nothing() -> None:
    sandbox = demo_sandbox()
    before = scene_of(sandbox.world, ORG_ID)
    ghost_of(sandbox, b'{"name": "A"}', ORG_ID)
    assert scene_of(sandbox.world, ORG_ID) == before


def _director(sandbox: Sandbox) -> Director:
    return Director(sandbox.world, sandbox.world.tenant(ORG_ID))
