"""The page of a tour shows text as text, and its pictures do not disturb each other."""

import re
from collections import Counter
from html.parser import HTMLParser

from fs_event_studio.domain.tours.html_page import slide_text, write_tour_page
from fs_event_studio.domain.tours.reading import read_tour
from fs_event_studio.sandbox.touring import play

HOSTILE = "<img src=x onerror=alert(1)>\u202e"
TOUR = read_tour(
    f"Title: {HOSTILE}\n== {HOSTILE}\n{HOSTILE}\n> arrive ada\n"
    '> send "<b>url(#tail) id=</b>" by user_uid of ada\n== Second\n> wait 40 min\n'
)
FRAMES = play(TOUR)
PAGE = write_tour_page(TOUR, FRAMES)


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen = Counter[str]()
        self.ids = Counter[str]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen[tag] += 1
        for name, value in attrs:
            assert name not in {"src", "onload", "onerror"}
            if name == "href":
                assert value
                assert value.startswith("#")
            if name == "id":
                self.ids[value or ""] += 1


def test_text_is_text_and_nothing_is_loaded() -> None:
    tags = _Tags()
    tags.feed(PAGE)
    assert not {"img", "b", "script", "link"} & set(tags.seen)
    assert tags.seen["section"] == tags.seen["svg"] == 2
    assert "\u202e" not in PAGE
    assert "default-src &#x27;none&#x27;" in PAGE


def test_every_id_is_there_once_and_every_reference_is_met() -> None:
    tags = _Tags()
    tags.feed(PAGE)
    assert set(tags.ids.values()) == {1}
    referred = re.findall(r'="url\(#([^)]*)\)"', PAGE) + re.findall(r'href="#([^"]*)"', PAGE)
    assert referred
    assert set(referred) <= set(tags.ids)


def test_a_slide_can_be_read_without_its_picture() -> None:
    text = slide_text(FRAMES[0])
    assert "the answer was 200" in text
    assert "url(#tail)" in text
