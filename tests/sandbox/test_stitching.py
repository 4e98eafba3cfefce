from datetime import timedelta

import pytest

from fs_event_studio.domain.identification import Identification
from fs_event_studio.domain.landing import Place
from fs_event_studio.sandbox.answers import MALFORMED_SESSION_ID, USER_NOT_FOUND, Reply
from fs_event_studio.sandbox.assumptions import Assumptions, MalformedSessionId, Newest, UnknownUserId
from fs_event_studio.sandbox.sessions import Session, Sessions
from fs_event_studio.sandbox.stitching import Plan, Stitcher
from fs_event_studio.sandbox.users import User, Users
from support.sandboxes import CLIENT_ID, NOW, SESSION_ID, SESSION_UID, UNKNOWN_SESSION_ID, USER_ID, USER_UID

MINUTE = timedelta(minutes=1)
LATER_ID = "9007199254740993004:9007199254740993005"
RECENT = Identification(user_uid=USER_UID, use_most_recent=True)


def session(*, started_min: float, idle: timedelta, session_id: str = SESSION_ID) -> Session:
    return Session(session_id, USER_ID, NOW - started_min * MINUTE, NOW - idle)


FIVE_MINUTES_AGO = Session(SESSION_ID, USER_ID, NOW - 9 * MINUTE, NOW - 5 * MINUTE, CLIENT_ID, SESSION_UID)


def plan(identification: Identification, *sessions: Session, assumptions: Assumptions | None = None) -> Plan | Reply:
    """The decision at NOW for one user with these sessions."""
    users, kept = Users(), Sessions()
    users.add(User(USER_ID, NOW, USER_UID))
    for one in sessions:
        kept.add(one)
    return Stitcher(users, kept, assumptions or Assumptions(), NOW).plan(identification)


@pytest.mark.parametrize(
    ("identification", "expected"),
    [
        pytest.param(
            Identification(session_id=SESSION_ID),
            Plan(Place.SESSION, "It joined the session that session.id names.", USER_ID, SESSION_ID),
            id="known session id",
        ),
        pytest.param(
            Identification(session_id=CLIENT_ID.upper()),
            Plan(Place.SESSION, "It joined the session that session.id names.", USER_ID, SESSION_ID),
            id="the same as UUIDs",
        ),
        pytest.param(
            Identification(session_id=UNKNOWN_SESSION_ID),
            Plan(
                Place.ANONYMOUS,
                "No session has this session.id, so it was kept without a session, for a new anonymous user "
                "(whose event it then is, is assumed).",
            ),
            id="unknown session id",
        ),
        pytest.param(
            Identification(session_id="9007199254740993003"),
            Plan(
                Place.ANONYMOUS,
                "This session.id cannot be one, so it was kept without a session, for a new anonymous user "
                "(that it is accepted, is assumed).",
            ),
            id="half a session id",
        ),
        pytest.param(
            Identification(session_uid=SESSION_UID),
            Plan(Place.SESSION, "It joined the session that has this session.uid.", USER_ID, SESSION_ID),
            id="known session uid",
        ),
        pytest.param(
            Identification(session_uid="nobody's"),
            Plan(
                Place.ANONYMOUS,
                "No session has this session.uid, so it was kept without a session, for a new anonymous user "
                "(assumed).",
            ),
            id="unknown session uid",
        ),
        pytest.param(
            RECENT,
            Plan(
                Place.SESSION,
                "The user's most recent session was active 5 min 00 s ago, within 30 minutes.",
                USER_ID,
                SESSION_ID,
            ),
            id="recent session",
        ),
        pytest.param(
            Identification(user_id=USER_ID),
            Plan(Place.USER, "It names a user and no session, so it stayed with the user.", USER_ID),
            id="known user id",
        ),
        pytest.param(
            Identification(user_uid="new", use_most_recent=True),
            Plan(Place.USER, "This user.uid was new, so a user without a session was made for it.", new_uid="new"),
            id="new user uid",
        ),
        pytest.param(
            Identification(),
            Plan(Place.ANONYMOUS, "Nothing identifies the event, so a new anonymous user was made for it."),
            id="nothing",
        ),
        pytest.param(Identification(user_id="1", use_most_recent=True), USER_NOT_FOUND, id="unknown user id"),
    ],
)
def test_plan(identification: Identification, expected: Plan | Reply) -> None:
    """Each way of identifying an event leads to one place, for a reason that can be shown."""
    assert plan(identification, FIVE_MINUTES_AGO) == expected


def test_user_without_sessions_keeps_the_event() -> None:
    """There is nothing to join."""
    assert plan(RECENT) == Plan(Place.USER, "The user has no session, so it stayed with the user.", USER_ID)


@pytest.mark.parametrize(
    ("idle", "words"),
    [
        (timedelta(minutes=30, microseconds=1), "30 min 01 s"),
        (timedelta(minutes=45), "45 min 00 s"),
        (timedelta(hours=26, minutes=3, seconds=7), "26 h 03 min 07 s"),
    ],
)
def test_session_that_is_not_recent_is_named_with_its_age(idle: timedelta, words: str) -> None:
    """The latest activity of all sessions is what missed the window."""
    older = session(started_min=9000, idle=idle + MINUTE, session_id=LATER_ID)
    assert plan(RECENT, session(started_min=9000, idle=idle), older) == Plan(
        Place.USER, f"The user was last active {words} ago, not within 30 minutes, so it stayed with the user.", USER_ID
    )


def test_activity_after_the_moment_counts_as_recent() -> None:
    """The clock may have been set back."""
    found = plan(RECENT, session(started_min=5, idle=-2 * MINUTE))
    assert isinstance(found, Plan)
    assert found.session_id == SESSION_ID
    assert "active 0 min 00 s ago" in found.reason


def test_aged_session_with_recent_activity_is_joined() -> None:
    """A session that ended after 24 hours was active within 30 minutes all the same (assumed)."""
    aged = session(started_min=24 * 60 + 1, idle=20 * MINUTE)
    assert not aged.is_running(NOW)
    found = plan(RECENT, aged)
    assert isinstance(found, Plan)
    assert found.place is Place.SESSION


@pytest.mark.parametrize(("newest", "expected"), [(Newest.BY_START, LATER_ID), (Newest.BY_ACTIVITY, SESSION_ID)])
def test_newest_of_two_recent_sessions(newest: Newest, expected: str) -> None:
    """Which of two is the most recent is selectable."""
    laptop = session(started_min=50, idle=2 * MINUTE)
    phone = session(started_min=15, idle=9 * MINUTE, session_id=LATER_ID)
    found = plan(RECENT, phone, laptop, assumptions=Assumptions(newest=newest))
    assert isinstance(found, Plan)
    assert found.session_id == expected


def test_newest_session_is_looked_for_among_recent_ones_only() -> None:
    """A session that started later but went idle does not hide an active one."""
    active = session(started_min=120, idle=2 * MINUTE)
    idle = session(started_min=60, idle=40 * MINUTE, session_id=LATER_ID)
    found = plan(RECENT, active, idle)
    assert isinstance(found, Plan)
    assert found.session_id == SESSION_ID


@pytest.mark.parametrize(
    ("identification", "assumptions", "expected"),
    [
        pytest.param(
            Identification(session_id="half"),
            Assumptions(malformed_session_id=MalformedSessionId.REFUSE),
            MALFORMED_SESSION_ID,
            id="malformed session id refused",
        ),
        pytest.param(
            Identification(session_id=UNKNOWN_SESSION_ID),
            Assumptions(malformed_session_id=MalformedSessionId.REFUSE),
            Place.ANONYMOUS,
            id="unknown session id is not malformed",
        ),
        pytest.param(
            Identification(user_id="1"),
            Assumptions(unknown_user_id=UnknownUserId.NEW_USER),
            Place.ANONYMOUS,
            id="unknown user id accepted",
        ),
    ],
)
def test_other_choices(identification: Identification, assumptions: Assumptions, expected: Place | Reply) -> None:
    """What the documentation leaves open can be chosen."""
    found = plan(identification, assumptions=assumptions)
    assert (found.place if isinstance(found, Plan) else found) == expected


@pytest.mark.parametrize("includes", [True, False])
def test_end_of_the_window(*, includes: bool) -> None:
    """Whether exactly 30 minutes are within 30 minutes is selectable."""
    found = plan(
        RECENT,
        session(started_min=60, idle=30 * MINUTE),
        assumptions=Assumptions(window_includes_its_end=includes),
    )
    assert isinstance(found, Plan)
    assert (found.place is Place.SESSION) is includes


def test_undocumented_identification_is_a_mistake_of_the_caller() -> None:
    """The rules refuse such bodies before anybody asks where they land."""
    with pytest.raises(ValueError, match="No documented mode"):
        plan(Identification(session_id=SESSION_ID, user_uid=USER_UID))
