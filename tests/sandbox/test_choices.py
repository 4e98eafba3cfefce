"""Where the documents differ, both readings can be chosen; directing visits."""

import json
from datetime import timedelta
from typing import Any

import pytest

from fs_event_studio.domain.json_text import JsonValue
from fs_event_studio.domain.landing import Place
from fs_event_studio.sandbox.assumptions import (
    Assumptions,
    Newest,
    PageLimit,
    SessionIdBesideRecent,
    SessionUid,
)
from fs_event_studio.sandbox.bounds import Bounds
from fs_event_studio.sandbox.directing import Director
from fs_event_studio.sandbox.quotas import QuotaCounters
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.sandbox.sessions import Session
from support.sandboxes import (
    NOW,
    SESSION_ID,
    SESSION_UID,
    UNKNOWN_SESSION_ID,
    USER_ID,
    USER_UID,
    books,
    error_of,
    event_body,
    last_landing,
    post_event,
    small_world,
)

MINUTE = timedelta(minutes=1)
RECENT = event_body({"uid": USER_UID}, {"use_most_recent": True})
OLDER_ID = "71:72"


def sandbox_with(**choices: Any) -> Sandbox:  # noqa: ANN401
    return Sandbox(small_world(assumptions=Assumptions(**choices)))


def director(sandbox: Sandbox) -> Director:
    return Director(sandbox.world, books(sandbox.world))


class TestPageLimit:
    """A session that has grown too large (API reference 2.7)."""

    @pytest.mark.parametrize("session", [{"id": SESSION_ID}, {"uid": SESSION_UID}])
    @pytest.mark.parametrize("choice", list(PageLimit))
    def test_explicit_targeting_is_refused(self, session: JsonValue, choice: PageLimit) -> None:
        """By either ID, with the documented code, and in batches the item."""
        sandbox = sandbox_with(page_limit=choice)
        director(sandbox).set_over_page_limit(SESSION_ID, over=True)
        assert error_of(post_event(sandbox, event_body(session=session))) == (400, "session_page_limit_exceeded")
        assert sandbox.world.events() == ()

    def test_skipped_as_a_candidate(self) -> None:
        """The next recent session takes the event; if there is none, the user."""
        sandbox = sandbox_with()
        books(sandbox.world).place_session(Session(OLDER_ID, USER_ID, NOW - 29 * MINUTE, NOW - 28 * MINUTE))
        director(sandbox).set_over_page_limit(SESSION_ID, over=True)
        post_event(sandbox, RECENT)
        assert last_landing(sandbox).session_id == OLDER_ID
        director(sandbox).set_over_page_limit(OLDER_ID, over=True)
        post_event(sandbox, RECENT)
        assert last_landing(sandbox).place is Place.USER
        assert "over their page limit" in last_landing(sandbox).reason

    @pytest.mark.parametrize("newest", list(Newest))
    def test_new_session(self, newest: Newest) -> None:
        """Started once; later events join it."""
        sandbox = sandbox_with(page_limit=PageLimit.NEW_SESSION, newest=newest)
        director(sandbox).set_over_page_limit(SESSION_ID, over=True)
        for _ in range(2):
            post_event(sandbox, RECENT)
        first, second = (event.landing.session_id for event in sandbox.world.events())
        assert first == second != SESSION_ID
        assert len(sandbox.world.sessions()) == 2
        assert books(sandbox.world).quotas == QuotaCounters(sessions=2, server_events=0)


class TestSessionUid:
    """The introduction calls it not supported, the contract takes it."""

    @pytest.mark.parametrize("uid", [SESSION_UID, "new"])
    def test_refused(self, uid: str) -> None:
        """Known or not."""
        answer = post_event(sandbox_with(session_uid=SessionUid.REFUSE), event_body(session={"uid": uid}))
        assert error_of(answer) == (400, "invalid_argument")

    def test_starts_a_session(self) -> None:
        """For a new anonymous user; the next event joins it."""
        sandbox = sandbox_with(session_uid=SessionUid.STARTS_SESSION)
        for _ in range(2):
            post_event(sandbox, event_body(session={"uid": "new"}))
        first, second = (event.landing for event in sandbox.world.events())
        assert first.session_id == second.session_id
        assert (sandbox.world.sessions()[-1].uid, first.place) == ("new", Place.SESSION)
        assert len(sandbox.world.users()) == 2


class TestSessionIdBesideRecent:
    """The text of the session member reads as though the ID were a fallback."""

    @pytest.mark.parametrize(
        ("session_id", "idle", "place", "found"),
        [
            (OLDER_ID, 5, Place.SESSION, SESSION_ID),
            (OLDER_ID, 31, Place.SESSION, OLDER_ID),
            (UNKNOWN_SESSION_ID, 31, Place.USER, None),
            ("half", 31, Place.USER, None),
        ],
    )
    def test_fallback(self, session_id: str, idle: int, place: Place, found: str | None) -> None:
        """Recent first, then the ID, then the user."""
        choice = Assumptions(session_id_beside_recent=SessionIdBesideRecent.FALLBACK)
        sandbox = Sandbox(small_world(idle=idle * MINUTE, assumptions=choice))
        books(sandbox.world).place_session(Session(OLDER_ID, USER_ID, NOW - 99 * MINUTE, NOW - 90 * MINUTE))
        body = event_body({"id": USER_ID}, {"id": session_id, "use_most_recent": True})
        assert post_event(sandbox, body).status == 200
        landing = last_landing(sandbox)
        assert (landing.place, landing.session_id, landing.user_id) == (place, found, USER_ID)

    @pytest.mark.parametrize(
        "members",
        [
            {"user": {"id": USER_ID, "uid": USER_UID}, "session": {"id": SESSION_ID, "use_most_recent": True}},
            {"user": {"id": USER_ID}, "session": {"id": SESSION_ID}},
            {"session": {"id": SESSION_ID, "use_most_recent": True}},
            {"user": {"id": USER_ID}, "session": {"uid": "x", "use_most_recent": True}},
            {"name": "", "user": {"id": USER_ID}, "session": {"id": SESSION_ID, "use_most_recent": True}},
        ],
        ids=str,
    )
    def test_everything_else_is_refused_all_the_same(self, members: dict[str, Any]) -> None:
        """Only the one combination is meant."""
        sandbox = sandbox_with(session_id_beside_recent=SessionIdBesideRecent.FALLBACK)
        assert post_event(sandbox, json.dumps({"name": "A"} | members).encode()).status == 400

    def test_is_refused_by_default(self) -> None:
        """As two forms of identification."""
        body = event_body({"id": USER_ID}, {"id": SESSION_ID, "use_most_recent": True})
        assert post_event(sandbox_with(), body).status == 400


@pytest.mark.parametrize(
    ("checks", "age_min", "place"),
    [(False, 60, Place.SESSION), (True, 60, Place.USER), (True, 30, Place.SESSION), (True, None, Place.SESSION)],
)
def test_window_by_the_events_own_timestamp(*, checks: bool, age_min: int | None, place: Place) -> None:
    """V1 looks at it; of v2 nothing is said."""
    sandbox = sandbox_with(window_checks_timestamp=checks)
    body: dict[str, Any] = json.loads(RECENT)
    if age_min is not None:
        body["timestamp"] = (NOW - age_min * MINUTE).isoformat()
    post_event(sandbox, json.dumps(body).encode())
    assert last_landing(sandbox).place is place


class TestDirecting:
    """Visits led by hand."""

    def test_an_ended_session_is_recent_all_the_same(self) -> None:
        """The documentation asks for activity (assumed)."""
        sandbox = sandbox_with()
        session = director(sandbox).end(SESSION_ID)
        assert not session.is_running(NOW)
        post_event(sandbox, RECENT)
        assert last_landing(sandbox).session_id == SESSION_ID
        sandbox.world.clock.advance(MINUTE)
        assert director(sandbox).visit(USER_ID).id != SESSION_ID

    def test_sessions_are_bounded(self) -> None:
        """Ended ones go first; running ones are not pushed out."""
        sandbox = Sandbox(small_world(idle=31 * MINUTE, bounds=Bounds(kept_sessions=2)))
        lead = director(sandbox)
        lead.start_session(USER_ID)
        lead.start_session(USER_ID)
        assert SESSION_ID not in {session.id for session in sandbox.world.sessions()}
        with pytest.raises(ValueError, match="2 running sessions"):
            lead.start_session(USER_ID)

    def test_a_session_that_an_event_starts_never_fails(self) -> None:
        """If there is no room, the event stays with its user."""
        sandbox = Sandbox(
            small_world(bounds=Bounds(kept_sessions=1), assumptions=Assumptions(session_uid=SessionUid.STARTS_SESSION))
        )
        assert post_event(sandbox, event_body(session={"uid": "new"})).status == 200
        assert last_landing(sandbox).place is Place.ANONYMOUS
