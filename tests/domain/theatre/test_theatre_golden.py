"""The same world makes the same picture and the same JSON, on every run and machine.

To accept a change that is meant: FS_EVENT_STUDIO_NEW_GOLDEN=1 pytest tests/domain/theatre, and look at the difference.
"""

import os
from pathlib import Path

import pytest

from fs_event_studio.domain.theatre.footer import footer_of
from fs_event_studio.domain.theatre.palette import DARK, LIGHT
from fs_event_studio.domain.theatre.svg import whole_view, write_svg
from fs_event_studio.domain.theatre.table import write_json
from support.scenes import demo_scene, live_demo_scene

SCENE, LIVE = demo_scene(), live_demo_scene()
GOLDEN = {
    "demo.json": lambda: write_json(SCENE),
    "demo.svg": lambda: write_svg(SCENE, whole_view(SCENE, 1100), LIGHT),
    "demo-footer.svg": lambda: write_svg(SCENE, whole_view(SCENE, 700), footer=footer_of(SCENE)),
    "live.json": lambda: write_json(LIVE),
    "live.svg": lambda: write_svg(LIVE, whole_view(LIVE, 1100), LIGHT, footer=footer_of(LIVE)),
    "live-dark.svg": lambda: write_svg(LIVE, whole_view(LIVE, 800), DARK, footer=footer_of(LIVE)),
    "demo-dark-large.svg": lambda: write_svg(SCENE, whole_view(SCENE, 1600, large=True), DARK, large=True),
}


@pytest.mark.parametrize("name", GOLDEN)
def test_the_picture_is_the_one_that_was_kept(name: str) -> None:
    path = Path(__file__).with_name("golden") / name
    text = GOLDEN[name]()
    if os.environ.get("FS_EVENT_STUDIO_NEW_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode())
    assert path.read_bytes().decode() == text


def test_a_second_world_makes_the_same_scene() -> None:
    assert demo_scene() == SCENE
