"""The page that describes tours is true: its example and each of its lines can be played."""

import re
from pathlib import Path

import pytest

from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.tours.reading import read_tour
from fs_event_studio.sandbox.touring import play

PAGE = (Path(__file__).parents[3] / "resources" / "docs" / "tours.md").read_text(encoding="utf-8")
LINES = re.findall(r"`> (.+?)`", PAGE)


def test_the_example_can_be_played() -> None:
    indented = re.search(r"\n(    Title.*?)\n(?=\S)", PAGE, re.DOTALL)
    assert indented
    example = "\n".join(line.removeprefix("    ") for line in indented[1].split("\n"))
    frames = play(read_tour(example))
    assert [len(frame.slide.caption) for frame in frames] == [2, 0]
    assert "31 min" in frames[1].sent[0].said


@pytest.mark.parametrize("line", LINES)
def test_every_line_can_be_played(line: str) -> None:
    before = "> arrive ada\n> arrive guest anonymously\n"
    if line.startswith("arrive"):
        before = ""
    play(read_tour(f"== A\n{before}> {line}\n"))


def test_every_mode_is_named() -> None:
    assert len(LINES) >= 11
    for mode in ModeKey:
        assert f"`{mode}`" in PAGE
