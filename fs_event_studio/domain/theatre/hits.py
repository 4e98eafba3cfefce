"""What is drawn at a place, and how it is said in words."""

from collections.abc import Sequence
from typing import TypeAlias

from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.theatre.layout import BarBox, LaneBox, MarkBox, Picture
from fs_event_studio.domain.theatre.table import ghost_text, mark_text, session_text
from fs_event_studio.domain.theatre.view import View

Hit: TypeAlias = MarkBox | BarBox | LaneBox

_SAID_AT_ONCE = 10


def hit(picture: Picture, view: View, x: float, y: float) -> Hit | None:
    """The mark, else the session, else the lane at this place."""
    reach = view.measures.mark * 1.5
    if y < view.measures.axis:
        return None
    if x >= view.left:
        near = [box for box in picture.marks if abs(box.x - x) <= reach and abs(box.y - y) <= reach]
        if near:
            return min(near, key=lambda box: abs(box.x - x) + abs(box.y - y))
        for bar in picture.bars:
            if bar.x - 2 <= x <= bar.end + 2 and bar.y <= y <= bar.y + bar.height:
                return bar
    return next((lane for lane in picture.lanes if lane.y <= y < lane.y + lane.height), None)


def texts_at(picture: Picture, view: View, x: float, y: float) -> Sequence[str]:
    """What is drawn at this place, in words, line by line; Phrases but for names."""
    found, next_one = hit(picture, view, x, y), _ghost_at(picture, view, x, y)
    if next_one and not isinstance(found, MarkBox):
        return [next_one]
    match found:
        case MarkBox(marks=marks):
            texts = [mark_text(mark) for mark in marks[:_SAID_AT_ONCE]]
            more = len(marks) - len(texts)
            last = [Phrase("… and {0:,} more.", more)] if more else []
            return [*texts, *last, *([next_one] if next_one else [])]
        case BarBox(bar=bar):
            return [session_text(bar)]
        case LaneBox(lane=lane) if x < view.left:
            return list(dict.fromkeys(text for text in (lane.label, lane.uid, lane.user_id) if text))
    return []


def _ghost_at(picture: Picture, view: View, x: float, y: float) -> Phrase | None:
    ghost, reach = picture.ghost, view.measures.mark * 2
    if ghost is None or ghost.y is None or abs(ghost.x - x) > reach or abs(ghost.y - y) > reach:
        return None
    return ghost_text(ghost.ghost)
