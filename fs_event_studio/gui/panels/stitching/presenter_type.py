"""How large the text of a presentation can be: the same on every slide, and nothing cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from fs_event_studio.domain.theatre.view import measures_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QSize

    from fs_event_studio.domain.theatre.scene import Scene

HEADING, BESIDE, STAGE = 1.5, 0.8, 0.85
"""Sizes of text, in times of that of the caption: of the heading, of what was sent, of the picture."""
CAPTION_SHARE = 0.58
"""Of the width; what was sent stands at its right."""
STAGE_SCALE = 0.85
"""Of lanes that have to fit; events still have their names beside them."""
LEAST_PX, MOST_UNITS = 12, 18.0
"""Text is not made smaller than this, nor for more lanes than these: then one scrolls."""


class Shown(NamedTuple):
    """What stands on the screen at one time.

    beside: what was sent, at the right of the caption; may be empty.   units: the height of all lanes, as a Stage has
    it.   described: all of it for those who do not see it.
    """

    title: str
    position: str
    heading: str
    caption: str
    beside: str
    scene: Scene
    units: float
    described: str


def largest_px(shown: Sequence[Shown], font: QFont, size: QSize, most_px: int) -> int:
    """The largest text, in pixels and up to `most_px`, with which all of these fit."""
    units = min(MOST_UNITS, max((one.units for one in shown), default=0.0))
    # Of many slides, those with the longest texts decide.
    longest = sorted(shown, key=lambda one: len(one.caption) + 0.7 * len(one.beside))[-4:]
    for px in range(most_px, LEAST_PX, -1):
        text = heading_height(shown, font, size.width(), px) + body_height(longest, font, size.width(), px)
        if text + _stage_height(units, px) + _other_height(px) <= size.height():
            return px
    return LEAST_PX


def heading_height(shown: Iterable[Shown], font: QFont, width: int, px: int) -> float:
    """How high the highest heading is."""
    headings = sorted((one.heading for one in shown), key=len)[-2:]
    inner = width - 2 * margin(px)
    return max((_wrapped(text, font, inner, px * HEADING, bold=True) for text in headings), default=0.0)


def body_height(shown: Iterable[Shown], font: QFont, width: int, px: int) -> float:
    """How high the highest caption is, with what stands beside it."""
    inner = width - 2 * margin(px)
    left, right = inner * CAPTION_SHARE - px, inner * (1 - CAPTION_SHARE) - 3 * px
    heights = [_wrapped(one.caption, font, left, px) for one in shown]
    heights += [_wrapped(one.beside, font, right, px * BESIDE) + 1.2 * px for one in shown if one.beside]
    return max(heights, default=0.0) + 0.4 * px


def margin(px: int) -> int:
    """Around everything."""
    return round(px * 1.2)


def _other_height(px: int) -> float:
    """Title, buttons, margins and gaps."""
    return px * 10.5


def _stage_height(units: float, px: int) -> float:
    measures = measures_for(px * STAGE)
    return measures.axis + units * measures.row * STAGE_SCALE


def _wrapped(text: str, font: QFont, width: float, px: float, *, bold: bool = False) -> float:
    sized = QFont(font)
    sized.setPixelSize(max(1, round(px)))
    sized.setBold(bold)
    area = QRectF(0, 0, max(1.0, width), 1e6)
    flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
    return QFontMetricsF(sized).boundingRect(area, flags, text).height()
