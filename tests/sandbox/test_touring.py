"""Tours are played: the built-in one shows what it says, the same on every run, and mistakes name their line.

To accept a change that is meant: FS_EVENT_STUDIO_NEW_GOLDEN=1 pytest tests/sandbox/test_touring.py, and look at the
difference.
"""

import json
import os
from pathlib import Path

import pytest

from fs_event_studio.bootstrap import find_resource
from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.landing import Place
from fs_event_studio.domain.theatre.svg import whole_view, write_svg
from fs_event_studio.domain.theatre.table import write_json
from fs_event_studio.domain.tours.html_page import write_tour_page
from fs_event_studio.domain.tours.reading import read_tour
from fs_event_studio.domain.tours.tour import Frame, TourError
from fs_event_studio.sandbox.touring import play

GOLDEN = Path(__file__).with_name("golden")
TOUR = read_tour(find_resource("tours/stitching.txt").read_text(encoding="utf-8"))
FRAMES = play(TOUR)


def kept(name: str, text: str) -> str:
    path = GOLDEN / name
    if os.environ.get("FS_EVENT_STUDIO_NEW_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode())
    return path.read_bytes().decode()


def test_the_same_tour_makes_the_same_json_pictures_and_page() -> None:
    scenes = "[\n" + ",\n".join(write_json(frame.scene) for frame in FRAMES) + "]\n"
    assert kept("stitching.json", scenes) == scenes
    json.loads(scenes)
    last = FRAMES[-1].scene
    picture = write_svg(last, whole_view(last, 1200, large=True), large=True)
    assert kept("stitching-last.svg", picture) == picture
    page = write_tour_page(TOUR, FRAMES)
    assert kept("stitching.html", page) == page
    assert play(TOUR) == FRAMES


def _sending() -> list[Frame]:
    return [frame for frame in FRAMES if frame.sent]


def test_all_seven_modes_are_shown_in_their_order_then_the_two_surprises() -> None:
    shown = [(frame.scene.marks[-1].mode, frame.scene.marks[-1].place) for frame in _sending()]
    assert [mode for mode, _ in shown[:7]] == list(ModeKey)
    assert [place for _, place in shown[:7]] == [Place.SESSION] * 4 + [Place.USER] * 2 + [Place.ANONYMOUS]
    assert shown[7:] == [(ModeKey.USER_UID_RECENT, Place.USER), (ModeKey.SESSION_ID, Place.ANONYMOUS)]


def test_every_answer_is_the_same() -> None:
    assert {sent.status for frame in FRAMES for sent in frame.sent} == {200}


def test_the_late_event_is_31_minutes_late_and_otherwise_that_of_case_4() -> None:
    late, first = _sending()[7], _sending()[3]
    assert late.sent[0].body == first.sent[0].body
    assert "active 31 min 00 s ago" in late.sent[0].said


def test_captions_fit_a_slide() -> None:
    for slide in TOUR.slides:
        assert 1 <= len(slide.caption) <= 4, slide.heading
        assert sum(map(len, slide.caption)) <= 450, slide.heading


IMPOSSIBLE = {
    "> touch ada": "Line 2: nobody is called ada. Write: arrive ada.",
    "> arrive ada\n> arrive ada": "Line 3: ada is there already",
    "> arrive ada\n> sign in ada as ben\n> sign in ada as": "sign in guest as",
    '> arrive guest anonymously\n> send "x" by user_uid of guest': "Line 3: guest has no uid",
    '> arrive ada\n> send "x" by session_uid of ada': "Line 3: ada has no session.uid",
    "> arrive ada\n" + "> wait 99999 h\n" * 900: "Line",
}


@pytest.mark.parametrize("actions", IMPOSSIBLE, ids=lambda text: text[:40])
def test_what_cannot_happen_is_told_with_its_line(actions: str) -> None:
    with pytest.raises(TourError) as caught:
        play(read_tour(f"== A\n{actions}\n"))
    assert IMPOSSIBLE[actions] in str(caught.value)


def test_visitors_sign_in_leave_and_fill_sessions() -> None:
    frames = play(
        read_tour(
            "== A\n> arrive guest anonymously\n> page limit guest on\n"
            "== B\n> page limit guest off\n> sign in guest as ben\n"
            '> send "x" by user_id_recent of guest\n> end guest\n'
        )
    )
    assert frames[0].scene.bars[0].over_page_limit
    assert frames[1].scene.bars[0].ended
    assert frames[1].scene.lanes[0].uid == "ben"
    assert frames[1].scene.marks[0].stitched
