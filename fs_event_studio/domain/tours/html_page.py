"""A played tour as one page: every slide with its caption, its picture and what was sent.

The page runs no script and loads nothing; its policy says so to the browser. Slides are turned by their links, by
scrolling, or with the keys by which a browser scrolls.
"""

import base64
import hashlib
import html
import re
from collections.abc import Iterator, Sequence

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.theatre.palette import LIGHT
from fs_event_studio.domain.theatre.svg import whole_view, write_svg
from fs_event_studio.domain.theatre.table import describe
from fs_event_studio.domain.tours.tour import Frame, SentOnTour, Tour

WIDTH_PX = 1200.0

_STYLE = """
html { scroll-snap-type: y proximity; }
body { margin: 0; font: 18px/1.5 system-ui, sans-serif; color: #1b1f24; background: #fff; }
section { box-sizing: border-box; min-height: 100vh; padding: 2.5rem 4vw 4rem; scroll-snap-align: start;
  border-bottom: 1px solid #d0d7de; }
h1 { margin: 0 0 1rem; font-size: 1.1rem; font-weight: 600; color: #57606a; }
h2 { margin: 0 0 .6rem; font-size: 1.9rem; line-height: 1.2; }
p { max-width: 62rem; margin: .5rem 0; }
figure { margin: 1.2rem 0; overflow-x: auto; }
svg { max-width: 100%; height: auto; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: .6rem .8rem; background: #f6f8fa; font-size: .85rem; }
nav { display: flex; gap: 1.5rem; margin-top: 1rem; }
nav a { color: #0550ae; }
@media print { section { min-height: 0; break-after: page; } nav { display: none; } }
"""
_POLICY = (
    f"default-src 'none'; style-src 'sha256-{base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()}'"
)
_OWN_IDS = re.compile(r'(?<= id=")(?=\w)|(?<=="url\(#)(?=\w)')


def write_tour_page(tour: Tour, frames: Sequence[Frame]) -> str:
    """The page; the same frames make the same text everywhere."""
    return "".join(_lines(tour, frames))


def _lines(tour: Tour, frames: Sequence[Frame]) -> Iterator[str]:
    title = _text(tour.title)
    yield (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{html.escape(_POLICY)}">'
        f"<title>{title}</title><style>{_STYLE}</style></head><body>\n"
    )
    for number, frame in enumerate(frames, 1):
        yield f'<section id="slide-{number}">\n<h1>{title} – {number} of {len(frames)}</h1>\n'
        yield f"<h2>{_text(frame.slide.heading)}</h2>\n"
        yield from (f"<p>{_text(paragraph)}</p>\n" for paragraph in frame.slide.caption)
        yield f"<figure>\n{_picture(frame, number)}</figure>\n"
        yield from map(_sent, frame.sent)
        yield f"{_links(number, len(frames))}</section>\n"
    yield "</body></html>\n"


def _picture(frame: Frame, number: int) -> str:
    """The picture, whose ids are its own among all the pictures of the page."""
    svg = write_svg(frame.scene, whole_view(frame.scene, WIDTH_PX, large=True), LIGHT, large=True)
    return _OWN_IDS.sub(f"slide-{number}-", svg)


def _sent(sent: SentOnTour) -> str:
    return f"<p>Sent; the answer was {sent.status}. {_text(sent.said)}</p>\n<pre>{_text(sent.body)}</pre>\n"


def _links(number: int, count: int) -> str:
    back = f'<a href="#slide-{number - 1}" accesskey="b">Back</a>' if number > 1 else ""
    on = f'<a href="#slide-{number + 1}" accesskey="n">Next</a>' if number < count else ""
    return f'<nav aria-label="Slides">{back}{on}</nav>\n'


def _text(text: str) -> str:
    return html.escape(one_line(text))


def slide_text(frame: Frame) -> str:
    """One slide for those who do not see its picture."""
    return "\n".join(slide_lines(frame))


def slide_lines(frame: Frame) -> Sequence[str]:
    """`slide_text`, line by line; Phrases but for what the tour itself says."""
    said = (Phrase("Sent; the answer was {0}. {1}", sent.status, sent.said) for sent in frame.sent)
    return [frame.slide.heading, *frame.slide.caption, *said, describe(frame.scene)]
