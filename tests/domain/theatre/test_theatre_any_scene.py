"""Whatever a scene holds and wherever one looks, everything is drawn once and where it belongs."""

import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.landing import Landing, Place
from fs_event_studio.domain.settling import observed
from fs_event_studio.domain.theatre.layout import Stage
from fs_event_studio.domain.theatre.rows import next_rows, rows_of
from fs_event_studio.domain.theatre.scene import EventMark, Lane, Scene, SessionBar
from fs_event_studio.domain.theatre.svg import whole_view, write_svg
from fs_event_studio.domain.theatre.table import describe, rows, write_json
from fs_event_studio.domain.theatre.view import View, fit, measures_for
from support.scenes import NOW

MEASURES = measures_for(13)
USERS = ("a", "b", "c")
MINUTES = st.integers(-3_000, 60)


@st.composite
def bars(draw: st.DrawFn) -> SessionBar:
    start = NOW + timedelta(minutes=draw(MINUTES))
    active = start + timedelta(minutes=draw(st.integers(0, 90)))
    known = draw(st.booleans())
    ends = active + timedelta(minutes=30)
    name, user = draw(st.integers(0, 10**6)), draw(st.sampled_from(USERS))
    return SessionBar(f"{name}:1", user, start, active if known else None, ends if known else None)


@st.composite
def scenes(draw: st.DrawFn) -> Scene:
    sessions = draw(st.lists(bars(), max_size=12, unique_by=lambda bar: bar.id))
    marks = []
    for number in range(draw(st.integers(0, 40))):
        bar = draw(st.sampled_from([None, *sessions]))
        place = Place.SESSION if bar else draw(st.sampled_from([Place.USER, Place.ANONYMOUS]))
        user = bar.user_id if bar else draw(st.sampled_from(USERS))
        at = NOW + timedelta(minutes=draw(MINUTES))
        landing = Landing(place, user, bar.id if bar else None, "Because.")
        name = draw(st.text(max_size=12))
        marks.append(
            EventMark(number + 1, at, at, name, None, place, user, landing.session_id, "Because.", observed(landing))
        )
    lanes = tuple(Lane(user, draw(st.text(max_size=5))) for user in USERS)
    sessions.sort(key=lambda bar: bar.started_at)
    return Scene(NOW, lanes, tuple(sessions), tuple(marks))


@given(scenes())
def test_everything_is_drawn_once(scene: Scene) -> None:
    stage = Stage(scene)
    picture = stage.place(fit(scene, 900, 5_000, MEASURES, stage.units))
    assert sorted(mark.number for box in picture.marks for mark in box.marks) == [mark.number for mark in scene.marks]
    assert sorted(box.bar.id for box in picture.bars) == sorted(bar.id for bar in scene.bars)
    for box in picture.marks:
        assert len({mark.user_id for mark in box.marks}) == 1
        assert len({mark.stitched for mark in box.marks}) == 1
        lane = next(lane for lane in picture.lanes if lane.lane.user_id == box.marks[0].user_id)
        assert lane.y < box.y < lane.y + lane.height


@given(scenes(), st.lists(st.tuples(st.sampled_from(["zoom", "scale", "pan"]), st.floats(-900, 900)), max_size=8))
def test_one_can_look_anywhere(scene: Scene, moves: list[tuple[str, float]]) -> None:
    stage, view = Stage(scene), View(NOW.timestamp(), 600, 900, 300, MEASURES)
    for what, amount in moves:
        if what == "zoom":
            view = view.zoomed(2 ** (amount / 90), abs(amount))
        elif what == "scale":
            view = view.scaled(2 ** (amount / 90), abs(amount))
            view = view.scrolled_to(view.top, stage.units * view.row)
        else:
            view = view.panned(amount, amount, stage.units * view.row)
        picture = stage.place(view)
        assert 0 <= view.top <= max(0.0, picture.height)
        assert all(abs(box.x) < 1e5 and abs(box.end) < 1e5 for box in picture.bars)
        ET.fromstring(write_svg(scene, view))  # noqa: S314 - our own


@given(scenes())
def test_all_of_it_is_text_too(scene: Scene) -> None:
    assert len(rows(scene)) == len(scene.bars) + len(scene.marks)
    assert describe(scene)
    assert write_json(scene).encode()
    assert write_svg(scene, whole_view(scene, 900)) == write_svg(scene, whole_view(scene, 900))


@st.composite
def followed(draw: st.DrawFn) -> tuple[Scene, Scene]:
    """A scene, and one that follows on it: events came and went, sessions went on, came and went, users as well."""
    scene = draw(scenes())
    before = replace(scene, marks=scene.marks[: draw(st.integers(0, 40))], bars=scene.bars[: draw(st.integers(0, 12))])
    lanes = draw(st.permutations(scene.lanes))[: draw(st.integers(2, 3))]
    kept = [bar for bar in scene.bars if draw(st.integers(0, 9))]
    bars = [replace(bar, ends_at=None, last_activity_at=None) if draw(st.booleans()) else bar for bar in kept]
    renamed = [replace(lane, name="Other") if draw(st.booleans()) else lane for lane in lanes]
    marks = scene.marks[draw(st.integers(0, 5)) :]
    return before, replace(scene, lanes=tuple(renamed), bars=tuple(bars), marks=marks)


@given(followed())
def test_a_scene_that_follows_is_prepared_as_if_it_were_the_first(both: tuple[Scene, Scene]) -> None:
    before, after = both
    kept = rows_of(before)
    assert next_rows(kept, before, after) == rows_of(after)
    assert list(next_rows(kept, before, after).of_user) == list(rows_of(after).of_user)
    assert kept == rows_of(before)  # what is being painted meanwhile did not change
    view = fit(after, 900, 500, MEASURES)
    assert Stage(before).at(after).place(view) == Stage(after).place(view)


@given(followed())
def test_lanes_to_which_nothing_happened_are_not_prepared_again(both: tuple[Scene, Scene]) -> None:
    before, after = both[0], replace(both[0], marks=both[0].marks[1:])
    kept, following = rows_of(before), next_rows(rows_of(before), before, after)
    gone = {mark.user_id for mark in before.marks[:1]}
    again = next_rows(kept, before, after)
    assert again == following
    assert all(again.of_user[user] is kept.of_user[user] for user in kept.of_user if user not in gone)
