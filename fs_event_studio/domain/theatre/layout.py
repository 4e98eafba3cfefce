"""Where everything of a scene is drawn. `Stage` is prepared once per scene; `place` is asked for every frame."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from copy import copy
from itertools import accumulate
from typing import NamedTuple

from fs_event_studio.domain.display import one_line, shortened
from fs_event_studio.domain.landing import Place
from fs_event_studio.domain.theatre.rows import LOOSE, TRACK, Row, Rows, next_rows, rows_of
from fs_event_studio.domain.theatre.scene import EventMark, Ghost, Lane, Scene, SessionBar
from fs_event_studio.domain.theatre.view import View

BAR = 0.5
"""The height of a bar, in units; what a mark on it is called stands below."""
BELOW = BAR / 2 + 0.42
"""How far what a mark on a bar is called stands below the middle of the bar, in units."""
_TEXT_FROM = 0.6
"""The scale of lanes from which marks have their names beside them."""
_LABEL_CHARS = 28


class LaneBox(NamedTuple):
    """A lane that is seen. number: from 0.   ghost: it would be made for the event that is being composed."""

    lane: Lane
    number: int
    y: float
    height: float
    ghost: bool = False


class BarBox(NamedTuple):
    """A session that is seen: solid from `x` to `active`, fading to `end`. Cut off a little outside the view."""

    bar: SessionBar
    x: float
    active: float
    end: float
    y: float
    height: float


class MarkBox(NamedTuple):
    """An event that is seen, or several that would cover each other.

    (x, y): its centre.   label: what it is called, if there is room; (label_x, label_y): the middle of its left edge.
    """

    marks: Sequence[EventMark]
    place: Place | None
    x: float
    y: float
    label: str
    label_x: float
    label_y: float


class GhostBox(NamedTuple):
    """Where the event in the composer would land. y: None if it would be refused."""

    ghost: Ghost
    x: float
    y: float | None


class Picture(NamedTuple):
    """All that is seen in one view. height: of all lanes, in pixels."""

    lanes: tuple[LaneBox, ...]
    bars: tuple[BarBox, ...]
    marks: tuple[MarkBox, ...]
    ghost: GhostBox | None
    now_x: float
    height: float


class Stage:
    """A scene, prepared for being looked at from many views."""

    def __init__(self, scene: Scene, rows: Rows | None = None) -> None:
        """rows: of this very scene, if they are known."""
        self.scene = scene
        self._prepared = rows or rows_of(scene)
        self._rows = list(self._prepared.of_user.values())
        self._number_of = {user_id: number for number, user_id in enumerate(self._prepared.of_user)}
        self._track_of = self._prepared.track_of
        self._new_lane = self._lane_for(scene.ghost)
        if self._new_lane:
            self._number_of[self._new_lane.user_id] = len(self._rows)
            self._rows.append(Row(self._new_lane, ghost=True))
        self._tops = [0.0, *accumulate(row.units for row in self._rows)]

    def at(self, scene: Scene) -> "Stage":
        """The stage for another scene; only what changed is prepared again, nothing if clock and ghost have moved."""
        before = self.scene
        # Compared as objects: a comparison of values would take long.
        same = scene.lanes is before.lanes and scene.bars is before.bars and scene.marks is before.marks
        if not same or self._lane_for(scene.ghost) != self._new_lane:
            return Stage(scene, self._prepared if same else next_rows(self._prepared, before, scene))
        stage = copy(self)
        stage.scene = scene
        return stage

    @property
    def units(self) -> float:
        """The height of all lanes, in units."""
        return self._tops[-1]

    def place(self, view: View, now: float | None = None) -> Picture:
        """What is seen in `view`, and where. now: a later moment than the scene's, in seconds since 1970."""
        now = self.scene.now.timestamp() if now is None else now
        row_px = view.row
        first = max(0, bisect_right(self._tops, view.top / row_px) - 1)
        last = bisect_left(self._tops, (view.top + view.height - view.measures.axis) / row_px)
        seen = [(number, self._y(view, number)) for number in range(first, min(last, len(self._rows)))]
        return Picture(
            lanes=tuple(
                LaneBox(self._rows[n].lane, n, y, self._rows[n].units * row_px, self._rows[n].ghost) for n, y in seen
            ),
            bars=tuple(box for n, y in seen for box in _placed_bars(self._rows[n], y, view)),
            marks=tuple(box for n, y in seen for box in _placed_marks(self._rows[n], y, view)),
            ghost=self._placed_ghost(view, view.x_of(now)),
            now_x=view.x_of(now),
            height=self.units * row_px,
        )

    def top_of(self, user_id: str, view: View) -> float | None:
        """How far the lane of this user is below the first one, in pixels; None if there is none."""
        number = self._number_of.get(user_id)
        return None if number is None else self._tops[number] * view.row

    def _lane_for(self, ghost: Ghost | None) -> Lane | None:
        """The lane that would be made for it, if one would."""
        if ghost is None or ghost.place is None or self._has_lane(ghost.user_id):
            return None
        return Lane(ghost.user_id, ghost.new_uid)

    def _has_lane(self, user_id: str) -> bool:
        return user_id in self._prepared.of_user

    def _y(self, view: View, number: int) -> float:
        return view.measures.axis + self._tops[number] * view.row - view.top

    def _placed_ghost(self, view: View, x: float) -> GhostBox | None:
        ghost = self.scene.ghost
        if ghost is None:
            return None
        number = self._number_of.get(ghost.user_id) if ghost.place is not None else None
        if number is None:
            return GhostBox(ghost, x, None)
        on_bar = ghost.session_id is not None or ghost.starts_session
        track = self._track_of.get(ghost.session_id or "", 0) if on_bar else -1
        return GhostBox(ghost, x, self._y(view, number) + _line_y(track) * view.row)


def _placed_bars(row: Row, y: float, view: View) -> Iterator[BarBox]:
    left, per_second, height = view.left, view.per_second, view.row
    least, most = left - 20, view.width + 20
    until = view.start + view.seconds
    for start, active, end, track, bar in row.bars:
        if end >= view.start and start <= until:
            box_y = y + (LOOSE + TRACK * track) * height
            x, solid, over = (
                min(most, max(least, left + (at - view.start) * per_second)) for at in (start, active, end)
            )
            yield BarBox(bar, x, solid, over, box_y, max(2.0, BAR * height))


def _line_y(track: int) -> float:
    """The middle of a line of marks, in units from the top of its lane."""
    return LOOSE * 0.6 if track < 0 else LOOSE + TRACK * track + BAR / 2


def _placed_marks(row: Row, y: float, view: View) -> Iterator[MarkBox]:
    left, per_second, height = view.left, view.per_second, view.row  # each asked once: there may be thousands of marks
    apart = max(3.0, 2 * view.measures.mark * min(1.0, view.scale))
    slack, named = apart / per_second, view.scale >= _TEXT_FROM
    for track, line in row.lines.items():
        times = line.times
        first = bisect_left(times, view.start - slack)
        last = bisect_right(times, view.start + view.seconds + slack)
        groups = _groups(times, first, last, slack)
        middle = y + _line_y(track) * height
        label_y = middle if track < 0 else middle + BELOW * height
        beside = apart * (1.05 if track < 0 else 0.2)  # below a mark, not where the line of the present may be
        before_x = left  # what stands left of the mark ends here
        for (begin, end), following in zip(groups, [*groups, None][1:], strict=True):
            marks = line.marks[begin:end]
            x = left + ((times[begin] + times[end - 1]) / 2 - view.start) * per_second
            label, label_x = "", x + beside
            if named:
                next_x = left + (times[following[0]] - view.start) * per_second if following else view.width
                room = next_x - apart * 0.6 - label_x
                label, label_x = _label(_name(marks), view, (label_x, room), (before_x, x - beside))
                before_x = max(x + apart * 0.6, label_x + len(label) * view.measures.char)
            yield MarkBox(marks, marks[0].place, x, middle, label, label_x, label_y)


def _groups(times: Sequence[float], first: int, last: int, slack: float) -> list[tuple[int, int]]:
    """Runs of moments, each shorter than `slack`; found by jumps, so that a dense line costs no more than others."""
    groups = []
    while first < last:
        end = bisect_left(times, times[first] + slack, first + 1, last)
        groups.append((first, end))
        first = end
    return groups


def _label(text: str, view: View, right: tuple[float, float], left: tuple[float, float]) -> tuple[str, float]:
    """What is written beside a mark, and where it begins. right: where, and how much room.   left: from, and up to."""
    width = len(text) * view.measures.char
    if width <= right[1]:
        return text, right[0]
    begin, end = left
    return (text, end - width) if end - width >= begin else ("", right[0])


def _name(marks: Sequence[EventMark]) -> str:
    return shortened(one_line(marks[0].name), _LABEL_CHARS) if len(marks) == 1 else f"{len(marks)} events"
