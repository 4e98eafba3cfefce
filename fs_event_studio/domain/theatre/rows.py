"""The lanes of a scene, prepared for being looked at: sessions in tracks, events in lines by time.

Rows never change once they are made: a scene that follows on another one shares those that stayed as they were, so
that an event that comes in among 10,000 others costs what its own lane does.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from fs_event_studio.domain.theatre.scene import EventMark, Lane, Scene, SessionBar

LOOSE, TRACK, GAP = 1.0, 1.35, 0.25
"""Heights inside a lane, in units: of events that are not stitched, of each row of sessions, of the room below."""
MOST_TRACKS = 6
"""Sessions at one time beyond these are drawn over each other."""


class Bar(NamedTuple):
    """A session and the times between which it is drawn, in seconds since 1970."""

    start: float
    active: float
    end: float
    track: int
    bar: SessionBar


@dataclass(slots=True)
class Line:
    """Marks beside each other, by time."""

    times: list[float] = field(default_factory=list)
    marks: list[EventMark] = field(default_factory=list)


@dataclass(slots=True)
class Row:
    """One lane. lines: of each track, and of what is not stitched under -1.   ghost: made for the next event."""

    lane: Lane
    bars: list[Bar] = field(default_factory=list)
    tracks: int = 1
    lines: dict[int, Line] = field(default_factory=dict)
    ghost: bool = False

    @property
    def units(self) -> float:
        """Its height."""
        return LOOSE + TRACK * self.tracks + GAP


class Rows(NamedTuple):
    """All of a scene. of_user: in the order of its lanes.   track_of: each session.

    whole: whether everything belongs to a lane that is there; what does not is not drawn.
    """

    of_user: Mapping[str, Row]
    track_of: Mapping[str, int]
    whole: bool


def rows_of(scene: Scene) -> Rows:
    """The rows of a scene of which nothing is prepared yet."""
    return _filled(scene, {}, {}, scene.marks)


def next_rows(rows: Rows, before: Scene, scene: Scene) -> Rows:
    """The rows of a scene that follows on `before`, whose rows are given; equal to `rows_of(scene)`."""
    moved = _moved_on(before.marks, scene.marks)
    if moved is None or not rows.whole:
        return rows_of(scene)
    gone, new = moved
    touched = {mark.user_id for mark in chain(gone, new)} | {bar.user_id for bar in _changed(before.bars, scene.bars)}
    kept = {user_id: row for user_id, row in rows.of_user.items() if user_id not in touched}
    track_of = {**rows.track_of}
    for bar in before.bars:
        if bar.user_id in touched:
            track_of.pop(bar.id, None)
    dropped = set(map(id, gone))
    theirs = (line for user_id in touched if user_id in rows.of_user for line in rows.of_user[user_id].lines.values())
    stayed = (mark for line in theirs for mark in line.marks if id(mark) not in dropped)
    following = _filled(scene, kept, track_of, chain(stayed, new))
    return following if following.whole else rows_of(scene)


def _moved_on(
    before: Sequence[EventMark], now: Sequence[EventMark]
) -> tuple[Sequence[EventMark], Sequence[EventMark]] | None:
    """Which of the oldest marks are gone, and which latest ones are new; None if more than that changed."""
    first = now[0] if now else None
    gone = next((number for number, mark in enumerate(before) if mark is first), len(before))
    stayed = before[gone:]
    # A comparison of tuples looks at the objects first: it is quick for those that are the same.
    return (before[:gone], now[len(stayed) :]) if stayed == now[: len(stayed)] else None


def _changed(before: Iterable[SessionBar], now: Iterable[SessionBar]) -> list[SessionBar]:
    """Bars that are in one of both only, compared as objects: comparing values would take long."""
    ids_before, ids_now = set(map(id, before)), set(map(id, now))
    return [bar for bar in before if id(bar) not in ids_now] + [bar for bar in now if id(bar) not in ids_before]


def _filled(scene: Scene, kept: Mapping[str, Row], track_of: dict[str, int], marks: Iterable[EventMark]) -> Rows:
    """Rows of which some are there already. marks: all of the others."""
    of_user = {lane.user_id: _row(lane, kept.get(lane.user_id)) for lane in scene.lanes}
    whole = all(user_id in of_user or not (row.bars or row.lines) for user_id, row in kept.items())
    bars_of: dict[str, list[SessionBar]] = {}
    for bar in scene.bars:
        if bar.user_id not in kept:
            bars_of.setdefault(bar.user_id, []).append(bar)
    for user_id, theirs in bars_of.items():
        if user_id in of_user:
            _take_bars(of_user[user_id], theirs, track_of)
        else:
            whole = False
    for mark in sorted(sorted(marks, key=attrgetter("number")), key=attrgetter("at")):
        row = of_user.get(mark.user_id)
        if row is None:
            whole = False
            continue
        line = row.lines.setdefault(track_of.get(mark.session_id, 0) if mark.session_id is not None else -1, Line())
        line.times.append(mark.at.timestamp())
        line.marks.append(mark)
    return Rows(of_user, track_of, whole)


def _row(lane: Lane, kept: Row | None) -> Row:
    if kept is None:
        return Row(lane)
    return kept if kept.lane is lane else replace(kept, lane=lane)


def _take_bars(row: Row, bars: Iterable[SessionBar], track_of: dict[str, int]) -> None:
    """Give every session a track of its lane in which it covers no other, as far as there are enough."""
    free_at: list[float] = []
    for bar in bars:
        start, end = bar.started_at.timestamp(), bar.drawn_until.timestamp()
        track = next((number for number, free in enumerate(free_at) if free <= start), len(free_at))
        track = min(track, MOST_TRACKS - 1)
        if track == len(free_at):
            free_at.append(end)
        free_at[track] = max(free_at[track], end)
        row.bars.append(Bar(start, (bar.last_activity_at or bar.started_at).timestamp(), end, track, bar))
        track_of[bar.id] = track
    row.tracks = max(1, len(free_at))
