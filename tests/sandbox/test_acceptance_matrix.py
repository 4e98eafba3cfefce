"""Who may send what, and where it lands: the acceptance matrix of API reference 2.3, 2.4 and 8.3."""

from collections.abc import Mapping
from datetime import timedelta
from itertools import combinations

import pytest

from fs_event_studio.domain.json_text import JsonValue
from fs_event_studio.domain.landing import Place
from fs_event_studio.sandbox.quotas import QuotaCounters
from fs_event_studio.sandbox.service import Sandbox
from support.sandboxes import (
    SESSION_ID,
    SESSION_UID,
    USER_ID,
    USER_UID,
    books,
    error_of,
    event_body,
    last_landing,
    post_event,
    small_world,
)

REFUSED = None
LETTERS = "SUiuR"

# S session.id   U session.uid   i user.id   u user.uid   R use_most_recent: true
MATRIX: Mapping[str, Place | None] = {
    "": Place.ANONYMOUS,
    "S": Place.SESSION,
    "U": Place.SESSION,
    "i": Place.USER,
    "u": Place.USER,
    "R": REFUSED,
    "SU": REFUSED,
    "Si": REFUSED,
    "Su": REFUSED,
    "SR": REFUSED,
    "Ui": REFUSED,
    "Uu": REFUSED,
    "UR": REFUSED,
    "iu": REFUSED,
    "iR": Place.SESSION,
    "uR": Place.SESSION,
    "SUi": REFUSED,
    "SUu": REFUSED,
    "SUR": REFUSED,
    "Siu": REFUSED,
    "SiR": REFUSED,
    "SuR": REFUSED,
    "Uiu": REFUSED,
    "UiR": REFUSED,
    "UuR": REFUSED,
    "iuR": REFUSED,
    "SUiu": REFUSED,
    "SUiR": REFUSED,
    "SUuR": REFUSED,
    "SiuR": REFUSED,
    "UiuR": REFUSED,
    "SUiuR": REFUSED,
}


def body_with(letters: str) -> bytes:
    """A body with the members that `letters` name; all ids are known."""
    user: dict[str, JsonValue] = {}
    session: dict[str, JsonValue] = {}
    if "S" in letters:
        session["id"] = SESSION_ID
    if "U" in letters:
        session["uid"] = SESSION_UID
    if "R" in letters:
        session["use_most_recent"] = True
    if "i" in letters:
        user["id"] = USER_ID
    if "u" in letters:
        user["uid"] = USER_UID
    return event_body(user or None, session or None)


def test_matrix_is_whole() -> None:
    """All 32 combinations of the five members stand in the table."""
    whole = {"".join(some) for size in range(6) for some in combinations(LETTERS, size)}
    assert set(MATRIX) == whole


@pytest.mark.parametrize(("letters", "place"), MATRIX.items())
def test_matrix(letters: str, place: Place | None) -> None:
    """Each combination is refused, or accepted and lands in its place, and uses its quota."""
    sandbox = Sandbox(small_world())
    answer = post_event(sandbox, body_with(letters))
    if place is REFUSED:
        assert error_of(answer) == (400, "invalid_argument")
        assert sandbox.world.events() == ()
        assert books(sandbox.world).quotas == QuotaCounters(sessions=1, server_events=0)
        return
    assert (answer.status, answer.body) == (200, b"{}")
    landing = last_landing(sandbox)
    assert landing.place is place
    assert (landing.session_id == SESSION_ID) is (place is Place.SESSION)
    assert (landing.user_id == USER_ID) is (place is not Place.ANONYMOUS)
    expected = 0 if place is Place.SESSION else 1
    assert books(sandbox.world).quotas == QuotaCounters(sessions=1, server_events=expected)


@pytest.mark.parametrize(
    ("user", "session", "place"),
    [
        pytest.param({}, {}, Place.ANONYMOUS, id="empty objects"),
        pytest.param({"uid": ""}, {"id": "", "uid": ""}, Place.ANONYMOUS, id="empty texts"),
        pytest.param({"uid": USER_UID, "id": ""}, None, Place.USER, id="one empty text"),
        pytest.param({"uid": USER_UID}, {"use_most_recent": False}, Place.USER, id="false beside a user"),
        pytest.param(None, {"use_most_recent": False}, Place.ANONYMOUS, id="false alone"),
        pytest.param(None, {"id": SESSION_ID, "use_most_recent": False}, Place.SESSION, id="false beside an id"),
    ],
)
def test_empty_and_false_count_as_absent(user: JsonValue, session: JsonValue, place: Place) -> None:
    """What carries no information changes nothing."""
    sandbox = Sandbox(small_world())
    assert post_event(sandbox, event_body(user, session)).status == 200
    assert last_landing(sandbox).place is place


@pytest.mark.parametrize("member", ["user", "session"])
@pytest.mark.parametrize(("length", "status"), [(256, 200), (257, 400)])
def test_uid_has_at_most_256_characters(member: str, length: int, status: int) -> None:
    """The limit holds for both uids."""
    sandbox = Sandbox(small_world())
    uid: JsonValue = {"uid": "x" * length}
    body = event_body(user=uid) if member == "user" else event_body(session=uid)
    assert post_event(sandbox, body).status == status


@pytest.mark.parametrize(
    ("idle_s", "place"),
    [(0, Place.SESSION), (29 * 60 + 59, Place.SESSION), (30 * 60, Place.SESSION), (30 * 60 + 1, Place.USER)],
)
@pytest.mark.parametrize("user", [{"uid": USER_UID}, {"id": USER_ID}])
def test_most_recent_looks_back_30_minutes(user: JsonValue, idle_s: int, place: Place) -> None:
    """At 29:59 and 30:00 without activity the session is recent, at 30:01 it is not."""
    sandbox = Sandbox(small_world(idle=timedelta(0)))
    sandbox.world.clock.advance(timedelta(seconds=idle_s))
    assert post_event(sandbox, event_body(user, {"use_most_recent": True})).status == 200
    assert last_landing(sandbox).place is place
    assert books(sandbox.world).quotas.server_events == (place is Place.USER)


def test_window_slides_with_activity() -> None:
    """A visitor who comes back keeps the session recent."""
    sandbox = Sandbox(small_world(idle=timedelta(0)))
    sandbox.world.clock.advance(timedelta(minutes=20))
    books(sandbox.world).touch_session(SESSION_ID, sandbox.world.clock.now())
    sandbox.world.clock.advance(timedelta(minutes=29))
    post_event(sandbox, event_body({"uid": USER_UID}, {"use_most_recent": True}))
    assert last_landing(sandbox).place is Place.SESSION


def test_ended_session_still_takes_events_by_id() -> None:
    """Days later, events can be appended to it (seen on the live service)."""
    sandbox = Sandbox(small_world())
    sandbox.world.clock.advance(timedelta(days=5))
    post_event(sandbox, event_body(session={"id": SESSION_ID}))
    assert last_landing(sandbox).session_id == SESSION_ID
