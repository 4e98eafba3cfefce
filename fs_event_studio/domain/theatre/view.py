"""Which part of a scene is looked at, and how large: times to pixels and back."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from math import floor
from typing import NamedTuple

from fs_event_studio.domain.theatre.scene import Scene

LEAST_SPAN_S = 10.0
MOST_SPAN_S = 400 * 366 * 86_400.0
"""How far one can zoom in and out."""
LEAST_SCALE, MOST_SCALE = 0.12, 3.0
"""Of the height of lanes, in times of their own."""
_READABLE_SCALE = 0.6
"""Every lane then has its name."""
_AROUND_NOW = (timedelta(minutes=45), timedelta(minutes=35))
_LEAST_FIT_S = 600.0


class Measures(NamedTuple):
    """Sizes in pixels, all made from that of the text.

    text: height of letters.   label: width of the column of users.   axis: height of the time axis.
    row: unit of height in lanes.   mark: half the width of a mark.   char: width that a letter is reckoned with.
    """

    text: float
    label: float
    axis: float
    row: float
    mark: float
    char: float


def measures_for(text_px: float, *, large: bool = False) -> Measures:
    """Sizes for text of this height. large: to be seen from the back of a room."""
    text = text_px * 1.6 if large else text_px
    return Measures(text, text * 14, text * 2.4, text * 1.4, text * 0.42, text * 0.56)


@dataclass(frozen=True, slots=True)
class View:
    """A window on the scene.

    start: of the time axis, in seconds since 1970.   seconds: how much of it is seen.   width, height: pixels.
    top: how many pixels of the lanes are above the window.   scale: of the lanes' height.
    """

    start: float
    seconds: float
    width: float
    height: float
    measures: Measures
    top: float = 0.0
    scale: float = 1.0

    @property
    def left(self) -> float:
        """Where times begin, right of the column of users."""
        return min(self.measures.label, self.width * 0.4)

    @property
    def per_second(self) -> float:
        """Pixels."""
        return max(1.0, self.width - self.left) / self.seconds

    @property
    def row(self) -> float:
        """The unit of height in lanes, in pixels."""
        return self.measures.row * self.scale

    def x_of(self, at: float) -> float:
        """Where a moment, in seconds since 1970, is drawn."""
        return self.left + (at - self.start) * self.per_second

    def at(self, x: float) -> float:
        """The moment that is drawn at `x`, in seconds since 1970."""
        return self.start + (x - self.left) / self.per_second

    def zoomed(self, factor: float, x: float) -> "View":
        """Closer by `factor`; what is at `x` stays there."""
        seconds = min(MOST_SPAN_S, max(LEAST_SPAN_S, self.seconds / factor))
        x = max(x, self.left)
        return replace(
            self, seconds=seconds, start=self.at(x) - (x - self.left) / max(1.0, self.width - self.left) * seconds
        )

    def scaled(self, factor: float, y: float) -> "View":
        """Lanes higher by `factor`; what is at `y` stays there."""
        scale = min(MOST_SCALE, max(LEAST_SCALE, self.scale * factor))
        offset = y - self.measures.axis
        return replace(self, scale=scale, top=max(0.0, (self.top + offset) * scale / self.scale - offset))

    def panned(self, dx: float, dy: float, content: float) -> "View":
        """Moved so that what was at (dx, dy) is at the origin. content: height of all lanes, in pixels."""
        return replace(self, start=self.start + dx / self.per_second).scrolled_to(self.top + dy, content)

    def scrolled_to(self, top: float, content: float) -> "View":
        """With other lanes on top, as far as there are any."""
        return replace(self, top=max(0.0, min(top, content - (self.height - self.measures.axis))))

    def following(self, now: float) -> "View":
        """With `now`, in seconds since 1970, at three quarters of the width."""
        return replace(self, start=now - self.seconds * 0.75)


def fit(scene: Scene, width: float, height: float, measures: Measures, rows: float = 0.0) -> View:
    """A view in which everything is seen, as far as lanes can be that low. rows: height of all lanes, in units."""
    moments = [bar.started_at for bar in scene.bars] + [mark.at for mark in scene.marks]
    until = [bar.drawn_until for bar in scene.bars] + [mark.at for mark in scene.marks]
    if moments:
        first, last = min(*moments, scene.now), max(*until, scene.now)
    else:
        first, last = scene.now - _AROUND_NOW[0], scene.now + _AROUND_NOW[1]
    span = max(_LEAST_FIT_S, (last - first).total_seconds())
    scale = _scale(max(1.0, height - measures.axis), rows * measures.row)
    return View(first.timestamp() - span * 0.03, span * 1.1, width, height, measures, scale=scale)


def _scale(room: float, content: float) -> float:
    """Lanes that can be read even if one has to scroll a little; of very many lanes an overview."""
    scale = room / content if content else 1.0
    least = _READABLE_SCALE if scale > _READABLE_SCALE / 4 else LEAST_SCALE
    return min(1.0, max(least, scale))


class Tick(NamedTuple):
    """A line of the time axis. text: empty for a line without one."""

    x: float
    text: str


_STEPS = (1, 5, 15, 30, 60, 300, 900, 1800, 3600, 10_800, 21_600, 43_200, 86_400, 604_800, 2_592_000, 31_536_000)
_MINUTE, _DAY = 60, 86_400


def ticks(view: View) -> tuple[Tick, ...]:
    """The lines of the time axis; times are in UTC."""
    least = view.measures.char * 11 / view.per_second
    step = next((step for step in _STEPS if step >= least), int(least // _STEPS[-1] + 1) * _STEPS[-1])
    first = int(view.start // step + 1) * step
    last = view.start + view.seconds
    return tuple(Tick(view.x_of(at), _time(at, step)) for at in range(first, floor(last) + 1, step))


def has_room(tick: Tick, view: View) -> bool:
    """Whether its text fits between the column of users and the right edge."""
    left = view.left + view.measures.char * 3
    return left < tick.x < view.width - len(tick.text) * view.measures.char / 2


def day(at: float) -> str:
    """The date of a moment, in UTC."""
    return _moment(at).strftime("%Y-%m-%d")


def _time(at: float, step: int) -> str:
    moment = _moment(at)
    if step >= _DAY or at % _DAY == 0:
        return moment.strftime("%Y-%m-%d")
    return moment.strftime("%H:%M" if step >= _MINUTE else "%H:%M:%S")


_EARLIEST, _LATEST = datetime(1, 1, 2, tzinfo=UTC).timestamp(), datetime(9999, 12, 30, tzinfo=UTC).timestamp()


def _moment(at: float) -> datetime:
    """In the range of `datetime`, however far one has moved."""
    return datetime.fromtimestamp(min(_LATEST, max(_EARLIEST, at)), UTC)
