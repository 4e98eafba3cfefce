"""The scene of a live account holds what was sent and listed, and leaves open what nobody knows."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from fs_event_studio.domain.exchanges import Exchange
from fs_event_studio.domain.identification import Identification
from fs_event_studio.domain.landing import Place
from fs_event_studio.domain.theatre.layout import Stage
from fs_event_studio.domain.theatre.live import live_scene, uid_of
from fs_event_studio.domain.theatre.svg import whole_view, write_svg
from fs_event_studio.domain.theatre.table import describe, rows
from fs_event_studio.domain.verification import ListedSession, verdict_of
from support.exchanges import accepted_exchange
from support.scenes import NOW

SESSION = "11:22"


def event(number: int, *, verified: str = "", **who: Any) -> Exchange:  # noqa: ANN401 - members of an Identification
    """An accepted event, sent `number` minutes before NOW."""
    exchange = accepted_exchange(number, Identification(**who), NOW - timedelta(minutes=number))
    return replace(exchange, verified=verdict_of(verified) if verified else None)


# How an event is identified: the label of its lane, and what is written below it.
LANES: dict[str, tuple[dict[str, Any], str, str]] = {
    "user.uid": ({"user_uid": "ada"}, "ada", "user.uid ada"),
    "user.uid, most recent": ({"user_uid": "ada", "use_most_recent": True}, "ada", "user.uid ada"),
    "user.id": ({"user_id": "77"}, "77", "user.id 77"),
    "session.id": ({"session_id": SESSION}, "User not known", f"session.id {SESSION}"),
    "session.uid": ({"session_uid": "s-1"}, "User not known", "session.uid s-1"),
    "nobody": ({}, "Anonymous users", "one for each event"),
    "most recent of nobody": ({"use_most_recent": True}, "User not known", "identified as documents do not say"),
}


@pytest.mark.parametrize("name", LANES)
def test_every_event_has_the_lane_that_it_names_and_no_place(name: str) -> None:
    who, label, detail = LANES[name]
    scene = live_scene([event(1, **who)], {}, NOW, "live")
    [lane], [mark] = scene.lanes, scene.marks
    assert (lane.label, lane.detail, lane.known) == (label, detail, False)
    assert (mark.user_id, mark.place, mark.session_id) == (lane.user_id, None, None)
    assert "not known" in mark.reason
    assert scene.bars == ()
    assert uid_of(lane.user_id) == ("ada" if label == "ada" else "")


def test_a_verified_event_is_in_its_session() -> None:
    [mark] = live_scene([event(1, user_uid="ada", use_most_recent=True, verified=SESSION)], {}, NOW, "live").marks
    assert (mark.place, mark.session_id) == (Place.SESSION, SESSION)
    assert SESSION in mark.reason


def test_sessions_that_were_listed_have_a_beginning_and_no_end() -> None:
    listed = {"ada": (ListedSession(SESSION, NOW - timedelta(hours=1)), ListedSession("3:4", None))}
    scene = live_scene([event(2, session_id=SESSION), event(1, user_id="77")], listed, NOW, "live")
    [bar] = scene.bars
    assert (bar.last_activity_at, bar.ends_at) == (None, None)
    assert [lane.label for lane in scene.lanes] == ["ada", "77"]
    assert scene.marks[0].user_id == bar.user_id  # the list said whose session it is
    text = describe(scene)
    assert "how long they lasted is not known" in text
    assert "running" not in text
    assert "2 not known where" in text
    assert any("last activity not known" in row.where for row in rows(scene))
    svg = write_svg(scene, whole_view(scene, 1000))
    assert "stroke-dasharray" in svg


def test_what_was_not_accepted_is_not_there_and_the_rest_is_in_order() -> None:
    under_way = replace(event(5, user_uid="eve"), settlement=None)
    scene = live_scene([event(1, user_uid="b"), under_way, event(3, user_uid="a")], {}, NOW, "live")
    assert [mark.at for mark in scene.marks] == [NOW - timedelta(minutes=3), NOW - timedelta(minutes=1)]
    assert [mark.number for mark in scene.marks] == [1, 2]
    assert [lane.uid for lane in scene.lanes] == ["a", "b"]


def test_attempts_at_one_event_are_one_mark() -> None:
    first, second = event(3, user_uid="a"), event(1, user_uid="a")
    again = replace(second, sent=replace(second.sent, idempotency_key=first.sent.idempotency_key, attempt=2))
    [mark] = live_scene([again, first], {}, NOW, "live").marks
    assert mark.at == first.sent.sent_at


def test_an_unknown_place_is_drawn_as_a_square() -> None:
    scene = live_scene([event(1, user_uid="ada")], {}, NOW, "live")
    [box] = Stage(scene).place(whole_view(scene, 1000)).marks
    assert box.place is None
    assert "<polygon" in write_svg(scene, whole_view(scene, 1000))
