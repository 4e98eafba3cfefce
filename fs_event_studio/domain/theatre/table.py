"""Everything that is drawn, as text: rows of a table, one sentence for each thing, one paragraph for the whole."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from typing import NamedTuple

from fs_event_studio.domain.identification import ModeKey, mode_of
from fs_event_studio.domain.landing import Place
from fs_event_studio.domain.quota import QuotaClass
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.domain.theatre.scene import EventMark, Ghost, Lane, Scene, SessionBar

QUOTA_WORDS = {
    QuotaClass.SESSION: "session quota",
    QuotaClass.SERVER_EVENT: "server event quota",
    QuotaClass.DEPENDS: "depends on the session",
    QuotaClass.NOT_COUNTED: "not counted",
    QuotaClass.UNKNOWN: "quota unknown",
}
PLACE_WORDS = {
    Place.SESSION: "in a session",
    Place.USER: "with the user, in no session",
    Place.ANONYMOUS: "with a new anonymous user, in no session",
    None: "not known where",
}


class Row(NamedTuple):
    """One thing that is drawn.

    at: when.   kind: `session`, `event` or `next event`.   user: as its lane is called.   what, where, why, quota: in
    words; of a session, `where` is when it was active.   key: the event's idempotency key, by which its exchange is
    found; empty for anything else.
    """

    at: datetime
    kind: str
    user: str
    what: str
    where: str
    why: str
    quota: str
    key: str = ""


def rows(scene: Scene) -> tuple[Row, ...]:
    """All sessions and events, latest first; the event that is being composed is `next_row`."""
    labels = {lane.user_id: _name(lane) for lane in scene.lanes}
    found = [*(_session_row(bar, labels) for bar in scene.bars), *(_event_row(mark, labels) for mark in scene.marks)]
    found.sort(key=lambda row: row.at, reverse=True)
    return tuple(found)


def next_row(scene: Scene) -> Row | None:
    """The event that is being composed; None if none is."""
    if scene.ghost is None:
        return None
    lane = next((lane for lane in scene.lanes if lane.user_id == scene.ghost.user_id), None)
    return _ghost_row(scene.ghost, scene.now, lane)


def describe(scene: Scene) -> str:
    """One paragraph that says what is drawn."""
    return " ".join(_sentences(scene))


def mark_text(mark: EventMark) -> str:
    """One event: what, when, how identified, where and why it landed, and which quota it uses."""
    where = f"{PLACE_WORDS[mark.place]}. " if mark.place else ""  # else the reason says it
    return (
        f"{mark.name or '(no name)'} at {_clock(mark.at)}, identified by {mode_text(mark.mode)}: "
        f"{where}{mark.reason} {quota_text(mark)}"
    )


def ghost_text(ghost: Ghost) -> str:
    """The event in the composer: where it would land and why."""
    name = ghost.name or "This event"
    if ghost.place is None:
        return f"{name} would not land: {ghost.reason}"
    return f"{name}, sent now, would land {PLACE_WORDS[ghost.place]}. {ghost.reason}"


def quota_text(mark: EventMark) -> str:
    """The quota class and how sure it is; what nobody observed is called predicted."""
    words, certainty = QUOTA_WORDS[mark.quota.quota_class], mark.quota.certainty
    if certainty is not Certainty.OBSERVED and mark.quota.quota_class is not QuotaClass.UNKNOWN:
        return f"Predicted: {words} ({certainty.value})."
    return f"{words[0].upper()}{words[1:]} ({certainty.value})."


def mode_text(mode: ModeKey | None) -> str:
    """How an event is identified, in words."""
    if mode is None:
        return "no documented mode"
    known = mode_of(mode)
    return f"“{known.label}{', most recent session' if known.recent else ''}”"


def session_text(bar: SessionBar) -> str:
    """One session: when it began, was last active and ends, as far as that is known."""
    return ", ".join([f"Session {bar.id}" + (f" ({bar.uid})" if bar.uid else ""), *_session_facts(bar)])


def _session_facts(bar: SessionBar) -> list[str]:
    parts = [f"began {_clock(bar.started_at)}"]
    if bar.last_activity_at:
        parts.append(f"last active {_clock(bar.last_activity_at)}")
    else:
        parts.append("last activity not known")
    if bar.ends_at:
        parts.append(f"{'ended by hand' if bar.ended else 'ends'} {_clock(bar.ends_at)}")
    if bar.over_page_limit:
        parts.append("over its page limit")
    return parts


def write_json(scene: Scene) -> str:
    """The scene as JSON: the same text for the same scene."""
    return json.dumps(asdict(scene), default=_plain, indent=1) + "\n"


def scene_data(scene: Scene) -> object:
    """The same as values that JSON has."""
    return json.loads(write_json(scene))


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


def _sentences(scene: Scene) -> Iterator[str]:
    yield from _live_sentences(scene) if scene.live else _world_sentences(scene)
    places = Counter(mark.place for mark in scene.marks)
    if places:
        landed = ", ".join(f"{places[place]} {words}" for place, words in PLACE_WORDS.items() if places[place])
        yield f"{_count(len(scene.marks), 'event')}: {landed}."
        yield f"The latest: {mark_text(scene.marks[-1])}"
    if scene.dropped_events:
        yield f"{_count(scene.dropped_events, 'older event')} kept no more."
    if scene.ghost:
        yield ghost_text(scene.ghost)


def _live_sentences(scene: Scene) -> Iterator[str]:
    yield f"What is known at {scene.now:%Y-%m-%d %H:%M:%S} UTC."
    if not scene.lanes:
        yield "No accepted event is in the history."
        return
    sessions = "how long they lasted is not known" if scene.bars else "none was asked for, or none has a time"
    yield f"{_count(len(scene.lanes), 'lane')}, {_count(len(scene.bars), 'listed session')}: {sessions}."


def _world_sentences(scene: Scene) -> Iterator[str]:
    state = "stands still" if scene.frozen else "runs"
    yield f"The clock {state} at {scene.now:%Y-%m-%d %H:%M:%S} UTC."
    if not scene.lanes:
        yield "There are no users yet."
    else:
        running = sum(bar.ends_at is not None and not bar.ended and bar.ends_at >= scene.now for bar in scene.bars)
        yield f"{_count(len(scene.lanes), 'user')}, {_count(len(scene.bars), 'session')}, {running} of them running."


def _session_row(bar: SessionBar, labels: dict[str, str]) -> Row:
    name = labels.get(bar.user_id, bar.user_id)
    what = f"{bar.uid} ({bar.id})" if bar.uid else bar.id
    return Row(bar.started_at, "session", name, what, ", ".join(_session_facts(bar)), "", "")


def _event_row(mark: EventMark, labels: dict[str, str]) -> Row:
    where = f"in session {mark.session_id}" if mark.session_id else PLACE_WORDS[mark.place]
    what = f"{mark.name} · {mode_text(mark.mode)}"
    name = labels.get(mark.user_id, mark.user_id)
    return Row(mark.at, "event", name, what, where, mark.reason, quota_text(mark), mark.idempotency_key)


def _ghost_row(ghost: Ghost, now: datetime, lane: Lane | None) -> Row:
    where = f"in session {ghost.session_id}" if ghost.session_id else PLACE_WORDS[ghost.place]
    name = _name(lane) if lane else ghost.new_uid or "a new user"
    if ghost.place is None:
        name, where = "", "would be refused"
    what = f"{ghost.name} · {mode_text(ghost.mode)}"
    return Row(now, "next event", name, what, where, ghost.reason, QUOTA_WORDS[ghost.quota.quota_class])


def _name(lane: Lane) -> str:
    return f"{lane.label} ({lane.detail})"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _clock(moment: datetime) -> str:
    return moment.strftime("%H:%M:%S")
