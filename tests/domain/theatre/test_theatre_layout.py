"""Where things are drawn."""

import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.landing import Place
from fs_event_studio.domain.theatre.layout import Stage
from fs_event_studio.domain.theatre.redacting import redacted
from fs_event_studio.domain.theatre.scene import Lane, Scene, SessionBar
from fs_event_studio.domain.theatre.svg import whole_view, write_svg
from fs_event_studio.domain.theatre.table import describe, next_row, rows, write_json
from fs_event_studio.domain.theatre.view import LEAST_SPAN_S, MOST_SPAN_S, View, fit, measures_for, ticks
from support.scenes import NOW, demo_scene, large_scene

DEMO = demo_scene()
MEASURES = measures_for(13)


def demo_view() -> View:
    return fit(DEMO, 1000, 900, MEASURES, Stage(DEMO).units)


def test_everything_is_seen_once_when_it_fits() -> None:
    picture = Stage(DEMO).place(demo_view())
    assert [box.lane for box in picture.lanes if not box.ghost] == [*DEMO.lanes]
    assert {box.bar.id for box in picture.bars} == {bar.id for bar in DEMO.bars}
    drawn = [mark for box in picture.marks for mark in box.marks]
    assert sorted(drawn, key=lambda mark: mark.number) == [*DEMO.marks]


def test_stitched_marks_lie_on_their_bar_and_others_above_all_bars_of_their_lane() -> None:
    picture = Stage(DEMO).place(demo_view())
    bars = {box.bar.id: box for box in picture.bars}
    for box in picture.marks:
        for mark in box.marks:
            if mark.session_id:
                bar = bars[mark.session_id]
                assert bar.y < box.y < bar.y + bar.height
                assert bar.x <= box.x <= bar.end
            else:
                assert all(box.y < bar.y for bar in picture.bars if bar.bar.user_id == mark.user_id)


def test_sessions_at_one_time_cover_each_other_not() -> None:
    picture = Stage(DEMO).place(demo_view())
    for one in picture.bars:
        for other in picture.bars:
            if one is not other and one.y == other.y:
                assert one.end <= other.x or other.end <= one.x


def test_the_ghost_of_a_new_user_has_a_lane_of_its_own() -> None:
    picture = Stage(DEMO).place(demo_view())
    assert picture.ghost
    assert picture.lanes[-1].ghost
    assert picture.ghost.x == picture.now_x
    assert picture.lanes[-1].y < (picture.ghost.y or 0) < picture.lanes[-1].y + picture.lanes[-1].height


def test_a_ghost_that_would_be_refused_is_in_no_lane() -> None:
    assert DEMO.ghost
    scene = replace(DEMO, ghost=replace(DEMO.ghost, place=None))
    picture = Stage(scene).place(demo_view())
    assert picture.ghost
    assert picture.ghost.y is None
    assert not any(lane.ghost for lane in picture.lanes)


def test_dense_events_are_drawn_together_and_none_is_lost() -> None:
    scene = large_scene(5, 3_000)
    picture = Stage(scene).place(fit(scene, 1000, 900, MEASURES, Stage(scene).units))
    assert sum(len(box.marks) for box in picture.marks) == 3_000
    assert len(picture.marks) < 1_500


def test_only_what_is_seen_is_placed() -> None:
    scene = large_scene()
    stage = Stage(scene)
    picture = stage.place(fit(scene, 1000, 600, MEASURES))
    assert len(picture.lanes) < 20
    assert {box.bar.user_id for box in picture.bars} <= {box.lane.user_id for box in picture.lanes}


@given(factor=st.floats(1e-9, 1e9), x=st.floats(0, 1000))
def test_zooming_keeps_what_is_under_the_cursor(factor: float, x: float) -> None:
    view = demo_view()
    zoomed = view.zoomed(factor, x)
    assert LEAST_SPAN_S <= zoomed.seconds <= MOST_SPAN_S
    x = max(x, view.left)
    assert zoomed.at(x) == pytest.approx(view.at(x), abs=1e-3 + zoomed.seconds * 1e-9)


@given(span=st.floats(LEAST_SPAN_S, MOST_SPAN_S), start=st.floats(-6e10, 3e11), width=st.floats(50, 4000))
def test_there_are_never_too_many_lines_of_time(span: float, start: float, width: float) -> None:
    view = View(start, span, width, 100, MEASURES)
    found = ticks(view)
    assert len(found) <= width / (MEASURES.char * 10) + 1
    assert all(view.left - 1 <= tick.x <= width + 1 for tick in found)


def test_an_empty_world_can_be_drawn_and_says_so() -> None:
    scene = Scene(NOW)
    assert "There are no users yet." in describe(scene)
    ET.fromstring(write_svg(scene, fit(scene, 500, 300, MEASURES)))  # noqa: S314 - our own


def test_the_svg_is_xml_whatever_names_hold() -> None:
    lane = Lane("1", "<script>&\u0000\ufffe\u202e\ud800\"'", "]]>")
    svg = write_svg(Scene(NOW, (lane,)), whole_view(Scene(NOW, (lane,)), 500))
    root = ET.fromstring(svg)  # noqa: S314 - our own
    texts = [element.text for element in root.iter() if element.tag.endswith("title")]
    assert any("<U+202E>" in (text or "") for text in texts)


def test_what_is_not_known_of_a_session_is_not_drawn_as_known() -> None:
    bar = SessionBar("1:2", "1", NOW - timedelta(minutes=5), None, None)
    picture = Stage(Scene(NOW, (Lane("1", known=False),), (bar,))).place(demo_view())
    assert picture.bars[0].x == picture.bars[0].active == picture.bars[0].end


def test_the_table_holds_all_that_is_drawn() -> None:
    found = rows(DEMO)
    assert len(found) == len(DEMO.bars) + len(DEMO.marks)
    coming = next_row(DEMO)
    assert coming
    assert (coming.kind, coming.at) == ("next event", DEMO.now)
    assert next_row(replace(DEMO, ghost=None)) is None
    assert {row.key for row in found if row.kind == "event"} == {"key-1", "key-2", "key-3", "key-4"}
    assert all(row.why and row.quota for row in found if row.kind == "event")


def test_the_description_counts_every_place() -> None:
    text = describe(DEMO)
    assert "4 events: 1 in a session, 2 with the user, in no session, 1 with a new anonymous user" in text


def test_shapes_differ_as_well_as_colours() -> None:
    svg = write_svg(DEMO, whole_view(DEMO, 1100))
    assert "<circle" in svg
    assert "<polygon" in svg
    assert {mark.place for mark in DEMO.marks} == {*Place}


def test_no_secret_is_in_what_is_written() -> None:
    def redact(text: str) -> str:
        return text.replace("customer", "[gone]")

    clean = redacted(DEMO, redact)
    assert "customer" in write_svg(DEMO, whole_view(DEMO, 1100))
    assert "customer" not in write_svg(clean, whole_view(clean, 1100)) + write_json(clean)
    assert [mark.place for mark in clean.marks] == [mark.place for mark in DEMO.marks]


def test_a_view_beside_everything_shows_lanes_alone() -> None:
    picture = Stage(DEMO).place(replace(demo_view(), start=0.0))
    assert picture.lanes
    assert not picture.marks
    assert not picture.bars


def test_what_a_mark_at_the_right_edge_is_called_stands_left_of_it() -> None:
    view = demo_view()
    last = DEMO.marks[-1]
    at_edge = replace(view, start=last.at.timestamp() - view.seconds + 5)
    box = next(box for box in Stage(DEMO).place(at_edge).marks if last in box.marks)
    assert box.label == last.name
    assert box.label_x + len(box.label) * MEASURES.char <= box.x
    beside = next(box for box in Stage(DEMO).place(view).marks if last in box.marks)
    assert beside.label_x > beside.x
