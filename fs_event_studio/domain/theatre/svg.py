"""The drawing as SVG text: the same scene and view make the same text everywhere."""

import re
from collections.abc import Iterator
from datetime import datetime

from fs_event_studio.domain.display import one_line, shortened
from fs_event_studio.domain.landing import Place
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.theatre.footer import MARGIN, Footer, PlacedFooter, placed
from fs_event_studio.domain.theatre.layout import BarBox, GhostBox, LaneBox, MarkBox, Picture, Stage
from fs_event_studio.domain.theatre.palette import LIGHT, Palette
from fs_event_studio.domain.theatre.scene import Lane, Scene
from fs_event_studio.domain.theatre.shapes import OPEN_END, corners
from fs_event_studio.domain.theatre.table import describe, ghost_text, mark_text
from fs_event_studio.domain.theatre.view import View, day, fit, has_room, measures_for, ticks

TEXT_PX = 13.0
SHORT_ID_CHARS = 9
_LONG_ID = re.compile(r"\d{12,}")
_FONT = "system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif"
_ESCAPED = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\ufffe": "\ufffd", "\uffff": "\ufffd"}
)


def whole_view(scene: Scene, width: float, *, large: bool = False) -> View:
    """A view of this width, as high as needed, in which all of `scene` is seen."""
    measures = measures_for(TEXT_PX, large=large)
    height = measures.axis + Stage(scene).units * measures.row
    return fit(scene, width, height, measures)


def write_svg(
    scene: Scene, view: View, colours: Palette = LIGHT, *, large: bool = False, footer: Footer | None = None
) -> str:
    """What is seen of `scene` in `view`, as one SVG element that needs nothing from elsewhere.

    large: for presenting; ids are shortened. Give a view whose measures are large as well.   footer: what stands below.
    """
    picture = Stage(scene).place(view)
    below = placed(footer, view) if footer else None
    return "\n".join(_Writer(scene, view, colours, large=large).lines(picture, below)) + "\n"


class _Writer:
    def __init__(self, scene: Scene, view: View, colours: Palette, *, large: bool) -> None:
        self._scene, self._view, self._colours, self._large = scene, view, colours, large

    def lines(self, picture: Picture, below: PlacedFooter | None) -> Iterator[str]:
        view, c = self._view, self._colours
        width, height = _n(view.width), _n(view.height + (below.height if below else 0))
        yield (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
            f'viewBox="0 0 {width} {height}" role="img" font-family="{_FONT}" font-size="{_n(view.measures.text)}">'
        )
        yield f"<title>{_text(self._scene.title or 'Stitching')}</title>"
        yield f"<desc>{_text(describe(self._scene))}</desc>"
        yield from self._definitions()
        yield f'<rect width="{width}" height="{height}" fill="{c.background}"/>'
        yield '<g clip-path="url(#lanes)">'
        for lane in picture.lanes:
            yield from self._lane(lane)
        yield "</g>"
        yield '<g clip-path="url(#times)">'
        yield from self._lines_of_time(picture)
        for bar in picture.bars:
            yield from self._bar(bar)
        for mark in picture.marks:
            yield from self._mark(mark)
        if picture.ghost:
            yield from self._ghost(picture.ghost)
        yield "</g>"
        yield from self._axis()
        if below:
            yield from self._footer(below)
        yield "</svg>"

    def _definitions(self) -> Iterator[str]:
        view, c = self._view, self._colours
        left, axis = view.left, view.measures.axis
        yield "<defs>"
        yield (
            f'<linearGradient id="tail"><stop offset="0" stop-color="{c.tail}"/>'
            f'<stop offset="1" stop-color="{c.tail}" stop-opacity="0.15"/></linearGradient>'
        )
        for name, x, end in (("lanes", 0, view.width), ("times", left, view.width), ("names", 0, left - 6)):
            yield f'<clipPath id="{name}">{_rect(x, axis, end - x, view.height)}</clipPath>'
        yield "</defs>"

    def _lane(self, box: LaneBox) -> Iterator[str]:
        view, c = self._view, self._colours
        if box.number % 2:
            yield _rect(0, box.y, view.width, box.height, f'fill="{c.band}"')
        text = view.measures.text
        if box.height < text:
            return
        y = box.y + min(box.height / 2, text * 1.5)
        label, detail = lane_texts(box.lane, short=self._large)
        detail = "would be new" if box.ghost else detail
        colour = c.ghost if box.ghost else c.text
        room = view.left - 16
        fitting = _fitting(label, room, text * 1.08), _fitting(detail, room, text)
        yield '<g clip-path="url(#names)">'
        if fitting != (label, detail):
            yield f"<title>{_text(label)}\n{_text(detail)}</title>"
        yield self._words(10, y, fitting[0], colour, bold=True)
        if box.height > text * 2.6:
            yield self._words(10, y + text * 1.3, fitting[1], c.muted)
        yield "</g>"

    def _lines_of_time(self, picture: Picture) -> Iterator[str]:
        view, c = self._view, self._colours
        for tick in ticks(view):
            yield _line(tick.x, view.measures.axis, tick.x, view.height, f'stroke="{c.line}"')
        yield _line(picture.now_x, view.measures.axis, picture.now_x, view.height, f'stroke="{c.now}" stroke-width="2"')

    def _bar(self, box: BarBox) -> Iterator[str]:
        c = self._colours
        yield f"<g><title>{_text(f'Session {box.bar.id}')}</title>"
        if box.bar.ends_at is None:
            outline = f'fill="none" stroke="{c.unknown}" stroke-width="1.5" stroke-dasharray="4 3"'
            yield _rect(box.x, box.y, box.height * OPEN_END, box.height, outline)
        if not box.bar.ended and box.end > box.active:
            yield _rect(box.active, box.y, box.end - box.active, box.height, 'fill="url(#tail)"')
        edge = f'stroke="{c.over_limit}" stroke-width="2" stroke-dasharray="4 3"' if box.bar.over_page_limit else ""
        until = box.end if box.bar.ended else box.active
        yield _rect(box.x, box.y, max(2.0, until - box.x), box.height, f'rx="3" fill="{c.bar}" {edge}')
        if box.bar.ended:
            yield _line(until, box.y - 2, until, box.y + box.height + 2, f'stroke="{c.text}" stroke-width="2"')
        yield "</g>"

    def _mark(self, box: MarkBox) -> Iterator[str]:
        c, size = self._colours, self._view.measures.mark * min(1.0, self._view.scale)
        colour = c.of_place(box.place)
        titles = "\n".join(mark_text(mark) for mark in box.marks[:10])
        yield f"<g><title>{_text(titles)}</title>"
        yield _shape(box.place, box.x, box.y, size, colour=colour, background=c.background)
        if box.label:
            yield self._words(box.label_x, box.label_y, box.label, c.text, small=True)
        yield "</g>"

    def _ghost(self, box: GhostBox) -> Iterator[str]:
        c, size = self._colours, self._view.measures.mark * 1.3
        yield f"<g><title>{_text(ghost_text(box.ghost))}</title>"
        if box.y is None:
            y = self._view.measures.axis + self._view.measures.text
            yield _line(box.x - size, y - size, box.x + size, y + size, f'stroke="{c.now}" stroke-width="3"')
            yield _line(box.x - size, y + size, box.x + size, y - size, f'stroke="{c.now}" stroke-width="3"')
        else:
            points = corners(box.ghost.place, box.x, box.y, size)
            outline = f'fill="none" stroke="{c.ghost}" stroke-width="2" stroke-dasharray="3 2"'
            yield _figure(points, box.x, box.y, size, outline)
        yield "</g>"

    def _axis(self) -> Iterator[str]:
        view, c = self._view, self._colours
        axis, text = view.measures.axis, view.measures.text
        yield _rect(0, 0, view.width, axis, f'fill="{c.background}"')
        yield _line(0, axis, view.width, axis, f'stroke="{c.line}"')
        yield self._words(10, axis / 2, f"{day(view.start)} UTC", c.muted)
        for tick in ticks(view):
            if has_room(tick, view):
                yield self._words(tick.x, axis * 0.72, tick.text, c.muted, anchor="middle", small=True)
        now_x = view.x_of(self._scene.now.timestamp())
        if view.left <= now_x <= view.width:
            label = f"now {_clock(self._scene.now)}{' (frozen)' if self._scene.frozen else ''}"
            anchor = "end" if now_x > view.width - text * 8 else "start"
            yield self._words(now_x, axis * 0.28, label, c.now, anchor=anchor, bold=True, small=True)

    def _footer(self, below: PlacedFooter) -> Iterator[str]:
        view, c = self._view, self._colours
        yield _rect(0, view.height, view.width, below.height, f'fill="{c.background}"')
        yield _line(0, view.height, view.width, view.height, f'stroke="{c.line}"')
        for one in below.signs:
            colour = c.of_place(one.sign.place)
            yield _shape(one.sign.place, one.x, one.y, view.measures.mark, colour=colour, background=c.background)
            yield self._words(one.text_x, one.y, one.meaning, c.text)
        for y, text in below.lines:
            yield self._words(MARGIN, y, text, c.muted)

    def _words(
        self,
        x: float,
        y: float,
        text: str,
        colour: str,
        *,
        anchor: str = "start",
        bold: bool = False,
        small: bool = False,
    ) -> str:
        weight = ' font-weight="600"' if bold else ""
        size = f' font-size="{_n(self._view.measures.text * 0.88)}"' if small else ""
        place = f' text-anchor="{anchor}"' if anchor != "start" else ""
        baseline = y + self._view.measures.text * 0.35
        return f'<text x="{_n(x)}" y="{_n(baseline)}" fill="{colour}"{weight}{size}{place}>{_text(text)}</text>'


def lane_texts(lane: Lane, *, short: bool = False) -> tuple[str, str]:
    """What stands at the left of a lane, in two lines. short: ids are shortened."""
    label, detail = lane.label, lane.detail
    if not isinstance(label, Phrase):
        label = short_ids(label) if short else one_line(label)
    if isinstance(detail, Phrase) or not short:
        return label, detail if isinstance(detail, Phrase) else one_line(detail)
    kind, space, value = one_line(detail).rpartition(" ")  # what a live account is known by has its kind before it
    return label, f"{kind}{space}{shortened(value, SHORT_ID_CHARS)}"


def short_ids(text: str) -> str:
    """`text` on one line, with the middle of Fullstory's long ids left out."""
    return _LONG_ID.sub(lambda found: shortened(found[0], SHORT_ID_CHARS), one_line(text))


def _fitting(text: str, room: float, em: float) -> str:
    """`text` without its middle if it is wider; which font there will be is not known, so the width is reckoned."""
    wide = sum(character.isdigit() or character.isupper() for character in text)
    width = em * (0.65 * wide + 0.53 * (len(text) - wide))
    return text if width <= room else shortened(text, int(len(text) * room / width))


def _shape(place: Place | None, x: float, y: float, size: float, *, colour: str, background: str) -> str:
    fill = background if place is None else colour
    return _figure(corners(place, x, y, size), x, y, size, f'fill="{fill}" stroke="{background if place else colour}"')


def _figure(points: tuple[tuple[float, float], ...], x: float, y: float, size: float, look: str) -> str:
    if not points:
        return f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(size)}" {look}/>'
    corners = " ".join(f"{_n(px)},{_n(py)}" for px, py in points)
    return f'<polygon points="{corners}" {look}/>'


def _rect(x: float, y: float, width: float, height: float, look: str = "") -> str:
    place = f'x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}"'
    return f"<rect {place} {look}".rstrip() + "/>"


def _line(x1: float, y1: float, x2: float, y2: float, look: str) -> str:
    return f'<line x1="{_n(x1)}" y1="{_n(y1)}" x2="{_n(x2)}" y2="{_n(y2)}" {look}/>'


def _n(value: float) -> str:
    """One decimal, without a tail and without a sign at zero."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def _clock(moment: datetime) -> str:
    return moment.strftime("%H:%M:%S")


def _text(text: str) -> str:
    """Escaped, and without what XML cannot hold."""
    return "\n".join(one_line(line) for line in text.split("\n")).translate(_ESCAPED)
