import json
from datetime import timedelta

import pytest

from fs_event_studio.domain.environments import SANDBOX_KEY
from fs_event_studio.domain.json_text import JsonValue
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.landing import Place
from fs_event_studio.domain.session_ids import read_session_id
from fs_event_studio.sandbox import demo, demo_ids
from fs_event_studio.sandbox.clock import MovableClock
from fs_event_studio.sandbox.service import Sandbox
from support.sandboxes import NOW, event_body, last_landing, request_to


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(demo.build_demo_world(MovableClock(lambda: NOW)))


@pytest.mark.parametrize(
    ("secret", "role"),
    [
        (SANDBOX_KEY, "USER"),
        ("na1.sandbox-standard", "USER"),
        ("na1.sandbox-architect", "ARCHITECT"),
        ("na1.sandbox-admin", "ADMIN"),
    ],
)
def test_one_key_for_each_level(sandbox: Sandbox, secret: str, role: str) -> None:
    """The three keys that the documentation names; the dummy key is the Standard one."""
    answer = sandbox.handle(request_to("/me", method="GET", key=ApiKey(secret)))
    assert json.loads(answer.body)["role"] == role
    assert json.loads(answer.body)["orgId"] == demo.DEMO_ACCOUNT.org_id


@pytest.mark.parametrize(
    ("user", "session", "place", "session_id"),
    [
        pytest.param(
            {"uid": demo_ids.DEMO_ACTIVE_USER_UID},
            {"use_most_recent": True},
            Place.SESSION,
            demo_ids.DEMO_SESSION_ID,
            id="active user",
        ),
        pytest.param(
            {"id": demo_ids.DEMO_ACTIVE_USER_ID},
            {"use_most_recent": True},
            Place.SESSION,
            demo_ids.DEMO_SESSION_ID,
            id="active user by id",
        ),
        pytest.param(
            None, {"id": demo_ids.DEMO_SESSION_CLIENT_ID}, Place.SESSION, demo_ids.DEMO_SESSION_ID, id="UUID form"
        ),
        pytest.param(None, {"uid": demo_ids.DEMO_SESSION_UID}, Place.SESSION, demo_ids.DEMO_SESSION_ID, id="own id"),
        pytest.param({"uid": demo_ids.DEMO_IDLE_USER_UID}, {"use_most_recent": True}, Place.USER, None, id="idle user"),
        pytest.param(
            None,
            {"id": demo_ids.DEMO_IDLE_SESSION_ID},
            Place.SESSION,
            demo_ids.DEMO_IDLE_SESSION_ID,
            id="idle session by id",
        ),
        pytest.param(
            {"uid": demo_ids.DEMO_TWO_SESSIONS_USER_UID},
            {"use_most_recent": True},
            Place.SESSION,
            demo_ids.DEMO_PHONE_SESSION_ID,
            id="newest of two",
        ),
        pytest.param(
            {"id": demo_ids.DEMO_VISITOR_ID},
            {"use_most_recent": True},
            Place.SESSION,
            demo_ids.DEMO_VISITOR_SESSION_ID,
            id="anonymous visitor",
        ),
        pytest.param(
            {"uid": demo_ids.DEMO_IDENTIFIED_LATER_USER_UID},
            {"use_most_recent": True},
            Place.SESSION,
            demo_ids.DEMO_IDENTIFIED_LATER_SESSION_ID,
            id="identified later",
        ),
    ],
)
def test_people_of_the_shop(
    sandbox: Sandbox, user: JsonValue, session: JsonValue, place: Place, session_id: str | None
) -> None:
    """Each person shows another case."""
    answer = sandbox.handle(request_to("/v2/events", event_body(user, session), key=ApiKey("na1.sandbox-standard")))
    assert answer.status == 200
    assert (last_landing(sandbox).place, last_landing(sandbox).session_id) == (place, session_id)


def test_visits_are_believable(sandbox: Sandbox) -> None:
    """Ids are ones that Fullstory could have given; times are in order; one person signed in on the way."""
    users = {user.id: user for user in sandbox.world.users()}
    for session in sandbox.world.sessions():
        assert read_session_id(session.id).fault is None
        assert all(2**53 < int(half) < 2**63 for half in session.id.split(":"))
        assert users[session.user_id].created_at <= session.started_at < session.last_activity_at < NOW
    late = users[demo_ids.DEMO_IDENTIFIED_LATER_USER_ID]
    assert late.identified_at == NOW - timedelta(minutes=7)
    assert read_session_id(demo_ids.DEMO_SESSION_CLIENT_ID).fault is None
    assert all(2**53 < int(user_id) < 2**63 for user_id in users)


def test_same_start_gives_the_same_world(sandbox: Sandbox) -> None:
    """Also for what comes into being afterwards."""
    again = Sandbox(demo.build_demo_world(MovableClock(lambda: NOW)))
    for one in (sandbox, again):
        one.handle(request_to("/v2/events", event_body(), key=ApiKey(SANDBOX_KEY)))
    assert sandbox.world.users() == again.world.users()
    assert sandbox.world.sessions() == again.world.sessions()
    assert sandbox.world.events() == again.world.events()
