"""Everything that is drawn, as text: rows of a table, one sentence for each thing, one paragraph for the whole."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import datetime
from functools import reduce
from typing import NamedTuple

from fs_event_studio.domain.identification import ModeKey, mode_of
from fs_event_studio.domain.landing import Place
from fs_event_studio.domain.phrases import Phrase, sentences
from fs_event_studio.domain.quota import QuotaClass
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.domain.theatre.scene import EventMark, Ghost, Lane, Scene, SessionBar

QUOTA_WORDS = {
    QuotaClass.SESSION: Phrase("Session quota"),
    QuotaClass.SERVER_EVENT: Phrase("Server event quota"),
    QuotaClass.DEPENDS: Phrase("Depends on the session"),
    QuotaClass.NOT_COUNTED: Phrase("Not counted"),
    QuotaClass.UNKNOWN: Phrase("Quota unknown"),
}
_PREDICTED = {
    QuotaClass.SESSION: Phrase("Predicted: session quota ({0})."),
    QuotaClass.SERVER_EVENT: Phrase("Predicted: server event quota ({0})."),
    QuotaClass.DEPENDS: Phrase("Predicted: depends on the session ({0})."),
    QuotaClass.NOT_COUNTED: Phrase("Predicted: not counted ({0})."),
}
PLACE_WORDS = {
    Place.SESSION: Phrase("in a session"),
    Place.USER: Phrase("with the user, in no session"),
    Place.ANONYMOUS: Phrase("with a new anonymous user, in no session"),
    None: Phrase("not known where"),
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


def describe(scene: Scene) -> Phrase:
    """One paragraph that says what is drawn."""
    return reduce(sentences, _sentences(scene))


def mark_text(mark: EventMark) -> Phrase:
    """One event: what, when, how identified, where and why it landed, and which quota it uses."""
    name, at, mode = mark.name or Phrase("(no name)"), _clock(mark.at), mode_text(mark.mode)
    if mark.place is None:  # the reason says where
        return Phrase("{0} at {1}, identified by {2}: {3} {4}", name, at, mode, mark.reason, quota_text(mark))
    return Phrase(
        "{0} at {1}, identified by {2}: {3}. {4} {5}",
        name,
        at,
        mode,
        PLACE_WORDS[mark.place],
        mark.reason,
        quota_text(mark),
    )


def ghost_text(ghost: Ghost) -> Phrase:
    """The event in the composer: where it would land and why."""
    name = ghost.name or Phrase("This event")
    if ghost.place is None:
        return Phrase("{0} would not land: {1}", name, ghost.reason)
    return Phrase("{0}, sent now, would land {1}. {2}", name, PLACE_WORDS[ghost.place], ghost.reason)


def quota_text(mark: EventMark) -> Phrase:
    """The quota class and how sure it is; what nobody observed is called predicted."""
    quota, certainty = mark.quota, Phrase(mark.quota.certainty.value)
    if quota.certainty is not Certainty.OBSERVED and quota.quota_class in _PREDICTED:
        return Phrase(_PREDICTED[quota.quota_class], certainty)
    return Phrase("{0} ({1}).", QUOTA_WORDS[quota.quota_class], certainty)


def mode_text(mode: ModeKey | None) -> Phrase:
    """How an event is identified, in words."""
    if mode is None:
        return Phrase("no documented mode")
    known = mode_of(mode)
    label = Phrase(known.label)
    return Phrase("“{0}, most recent session”", label) if known.recent else Phrase("“{0}”", label)


def session_text(bar: SessionBar) -> Phrase:
    """One session: when it began, was last active and ends, as far as that is known."""
    called = Phrase("Session {0} ({1})", bar.id, bar.uid) if bar.uid else Phrase("Session {0}", bar.id)
    return Phrase("{0}, {1}.", called, _session_facts(bar))


def _session_facts(bar: SessionBar) -> Phrase:
    parts = [Phrase("began {0}", _clock(bar.started_at))]
    if bar.last_activity_at:
        parts.append(Phrase("last active {0}", _clock(bar.last_activity_at)))
    else:
        parts.append(Phrase("last activity not known"))
    if bar.ends_at and bar.ended:
        parts.append(Phrase("ended by hand {0}", _clock(bar.ends_at)))
    elif bar.ends_at:
        parts.append(Phrase("ends {0}", _clock(bar.ends_at)))
    if bar.over_page_limit:
        parts.append(Phrase("over its page limit"))
    return _listed(parts)


def write_json(scene: Scene) -> str:
    """The scene as JSON: the same text for the same scene."""
    return json.dumps(asdict(scene), default=_plain, indent=1) + "\n"


def scene_data(scene: Scene) -> object:
    """The same as values that JSON has."""
    return json.loads(write_json(scene))


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


def _sentences(scene: Scene) -> Iterator[Phrase]:
    yield from _live_sentences(scene) if scene.live else _world_sentences(scene)
    places = Counter(mark.place for mark in scene.marks)
    if places:
        landed = [Phrase("{0} {1}", places[place], words) for place, words in PLACE_WORDS.items() if places[place]]
        yield Phrase("{0}: {1}.", _count(len(scene.marks), Phrase("1 event"), Phrase("{0:,} events")), _listed(landed))
        yield Phrase("The latest: {0}", mark_text(scene.marks[-1]))
    if scene.dropped_events:
        yield _count(
            scene.dropped_events,
            Phrase("1 older event kept no more."),
            Phrase("{0:,} older events kept no more."),
        )
    if scene.ghost:
        yield ghost_text(scene.ghost)


def _live_sentences(scene: Scene) -> Iterator[Phrase]:
    yield Phrase("What is known at {0} UTC.", f"{scene.now:%Y-%m-%d %H:%M:%S}")
    if not scene.lanes:
        yield Phrase("No accepted event is in the history.")
        return
    state = (
        Phrase("how long they lasted is not known") if scene.bars else Phrase("none was asked for, or none has a time")
    )
    lanes = _count(len(scene.lanes), Phrase("1 lane"), Phrase("{0:,} lanes"))
    sessions = _count(len(scene.bars), Phrase("1 listed session"), Phrase("{0:,} listed sessions"))
    yield Phrase("{0}, {1}: {2}.", lanes, sessions, state)


def _world_sentences(scene: Scene) -> Iterator[Phrase]:
    now = f"{scene.now:%Y-%m-%d %H:%M:%S}"
    yield (
        Phrase("The clock stands still at {0} UTC.", now) if scene.frozen else Phrase("The clock runs at {0} UTC.", now)
    )
    if not scene.lanes:
        yield Phrase("There are no users yet.")
    else:
        running = sum(bar.ends_at is not None and not bar.ended and bar.ends_at >= scene.now for bar in scene.bars)
        users = _count(len(scene.lanes), Phrase("1 user"), Phrase("{0:,} users"))
        sessions = _count(len(scene.bars), Phrase("1 session"), Phrase("{0:,} sessions"))
        yield Phrase("{0}, {1}, {2} of them running.", users, sessions, running)


def _session_row(bar: SessionBar, labels: dict[str, Phrase]) -> Row:
    name = labels.get(bar.user_id, bar.user_id)
    what = f"{bar.uid} ({bar.id})" if bar.uid else bar.id
    return Row(bar.started_at, Phrase("session"), name, what, _session_facts(bar), "", "")


def _event_row(mark: EventMark, labels: dict[str, Phrase]) -> Row:
    where = Phrase("in session {0}", mark.session_id) if mark.session_id else PLACE_WORDS[mark.place]
    what = Phrase("{0} · {1}", mark.name, mode_text(mark.mode))
    name = labels.get(mark.user_id, mark.user_id)
    return Row(mark.at, Phrase("event"), name, what, where, mark.reason, quota_text(mark), mark.idempotency_key)


def _ghost_row(ghost: Ghost, now: datetime, lane: Lane | None) -> Row:
    where = Phrase("in session {0}", ghost.session_id) if ghost.session_id else PLACE_WORDS[ghost.place]
    name = _name(lane) if lane else ghost.new_uid or Phrase("a new user")
    if ghost.place is None:
        name, where = "", Phrase("would be refused")
    what = Phrase("{0} · {1}", ghost.name, mode_text(ghost.mode))
    return Row(now, Phrase("next event"), name, what, where, ghost.reason, QUOTA_WORDS[ghost.quota.quota_class])


def _name(lane: Lane) -> Phrase:
    return Phrase("{0} ({1})", lane.label, lane.detail)


def _count(number: int, one: Phrase, many: Phrase) -> Phrase:
    return one if number == 1 else Phrase(many, number)


def _listed(parts: Iterable[Phrase]) -> Phrase:
    return reduce(lambda one, other: Phrase("{0}, {1}", one, other), parts)


def _clock(moment: datetime) -> str:
    return moment.strftime("%H:%M:%S")
