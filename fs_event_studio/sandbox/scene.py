"""What the stitching theatre shows of the sandbox: read at one moment, as values."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from fs_event_studio.domain import json_text
from fs_event_studio.domain.identification import ModeKey, read_identification
from fs_event_studio.domain.json_text import JsonValue
from fs_event_studio.domain.landing import Landing
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.quota import WOULD_BE_REFUSED
from fs_event_studio.domain.settling import observed
from fs_event_studio.domain.theatre.scene import EventMark, Ghost, Lane, Scene, SessionBar
from fs_event_studio.sandbox.answers import Reply
from fs_event_studio.sandbox.events import StoredEvent
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.sandbox.sessions import Session
from fs_event_studio.sandbox.stitching import Plan
from fs_event_studio.sandbox.users import User
from fs_event_studio.sandbox.world import World

Thing = TypeVar("Thing")
Drawn = TypeVar("Drawn")


class _Marks(NamedTuple):
    """What was read of the events. own: the mark of each, in its own lane.   shown: in the lane of its session.

    owners: the user of each session then.
    """

    events: tuple[StoredEvent, ...] = ()
    own: tuple[EventMark, ...] = ()
    shown: tuple[EventMark, ...] = ()
    owners: Mapping[str, str] = MappingProxyType({})


class SceneReader:
    """Reads scenes of one account again and again; what it read once is not read again.

    Lanes, bars and marks stay the same objects as long as they do not change. One thread at a time.
    """

    def __init__(self, world: World, org_id: str) -> None:
        self._world, self._org_id = world, org_id
        self._lanes: dict[str, tuple[User, Lane]] = {}
        self._bars: dict[str, tuple[Session, SessionBar]] = {}
        self._marks = _Marks()
        self._books: tuple[object, ...] = ()
        self._scene: Scene | None = None

    def read(self) -> Scene:
        """The account as it is now."""
        with self._world.lock:
            tenant = self._world.tenant(self._org_id)
            now, frozen, title = self._world.clock.now(), self._world.clock.is_frozen, self._world.name
            users, sessions, events = tenant.users(), tenant.sessions(), tenant.events()
            dropped = tenant.dropped_events
        books = (users, sessions, events, dropped)
        if self._scene is None or books != self._books:
            self._books = books
            drawn = self._drawn(users, sessions, events)
            before = (self._scene.lanes, self._scene.bars) if self._scene else ((), ())
            lanes = before[0] if drawn[0] == before[0] else drawn[0]
            bars = before[1] if drawn[1] == before[1] else drawn[1]
            self._scene = Scene(now, lanes, bars, drawn[2], dropped_events=dropped)
        return replace(self._scene, now=now, frozen=frozen, title=title)

    def _drawn(
        self, users: Sequence[User], sessions: Sequence[Session], events: tuple[StoredEvent, ...]
    ) -> tuple[tuple[Lane, ...], tuple[SessionBar, ...], tuple[EventMark, ...]]:
        self._bars = {session.id: _known(self._bars.get(session.id), session, _bar) for session in sessions}
        bars = tuple(sorted((bar for _, bar in self._bars.values()), key=attrgetter("started_at", "id")))
        owners = {bar.id: bar.user_id for bar in bars}
        self._marks = _read_on(self._marks, events, owners)
        self._lanes = {user.id: _known(self._lanes.get(user.id), user, _lane) for user in users}
        lanes = tuple(lane for _, lane in self._lanes.values())
        owning = dict.fromkeys(map(attrgetter("user_id"), self._marks.shown)) | dict.fromkeys(owners.values())
        lanes += tuple(Lane(user_id, known=False) for user_id in owning if user_id not in self._lanes)
        return lanes, bars, self._marks.shown


def _known(found: tuple[Thing, Drawn] | None, thing: Thing, draw: Callable[[Thing], Drawn]) -> tuple[Thing, Drawn]:
    """A thing, and how it is drawn; what was found of it before stands if it is the very same."""
    return found if found and found[0] is thing else (thing, draw(thing))


def _read_on(before: _Marks, events: tuple[StoredEvent, ...], owners: Mapping[str, str]) -> _Marks:
    """The marks of these events; those that were read before are moved along, and taken out of the front."""
    gone = events[0].number - before.events[0].number if events and before.events else 0
    stayed = before.events[gone:] if gone >= 0 else ()
    if not stayed or events[: len(stayed)] != stayed:
        own = tuple(map(_mark, events))
        return _Marks(events, own, tuple(_in_lane_of_its_session(mark, owners) for mark in own), owners)
    new = tuple(map(_mark, events[len(stayed) :]))
    own, shown = before.own[gone:] + new, before.shown[gone:]
    if not _same_owners(before.owners, owners, own):
        return _Marks(events, own, tuple(_in_lane_of_its_session(mark, owners) for mark in own), owners)
    return _Marks(events, own, shown + tuple(_in_lane_of_its_session(mark, owners) for mark in new), owners)


def _same_owners(before: Mapping[str, str], now: Mapping[str, str], marks: Iterable[EventMark]) -> bool:
    """Whether no session that one of the marks is in has another user than before."""
    changed = {session_id for session_id, _ in before.items() ^ now.items()}
    return not changed or not any(mark.session_id in changed for mark in marks)


def scene_of(world: World, org_id: str) -> Scene:
    """The account `org_id` as it is now. To read it again and again, keep a SceneReader."""
    return SceneReader(world, org_id).read()


def ghost_of(sandbox: Sandbox, body: bytes, org_id: str) -> Ghost:
    """Where an event with this body would land if it came now, or how it would be refused."""
    document = _document(body)
    name = document.get("name") if isinstance(document, dict) else None
    ghost = Ghost(name if isinstance(name, str) else "", _mode(document), None, "", WOULD_BE_REFUSED)
    plan = sandbox.foresee(body, org_id)
    if isinstance(plan, Reply):
        return replace(ghost, reason=Phrase("It would be refused with {0}: {1}", plan.status, plan.message))
    return _planned(ghost, plan)


def with_ghost(scene: Scene, ghost: Ghost) -> Scene:
    """The scene while this event is being composed."""
    return replace(scene, ghost=ghost)


def _planned(ghost: Ghost, plan: Plan) -> Ghost:
    return replace(
        ghost,
        place=plan.place,
        reason=plan.reason,
        quota=observed(Landing(plan.place, plan.user_id or "", plan.session_id, plan.reason)),
        user_id=plan.user_id or "",
        session_id=plan.session_id,
        new_uid=plan.new_uid,
        starts_session=plan.new_session_uid is not None,
    )


def _lane(user: User) -> Lane:
    return Lane(user.id, user.uid, user.display_name, user.identified_at)


def _bar(session: Session) -> SessionBar:
    return SessionBar(
        session.id,
        session.user_id,
        session.started_at,
        session.last_activity_at,
        session.ends_at,
        session.uid,
        ended=session.ended_at is not None,
        over_page_limit=session.over_page_limit,
    )


def _mark(event: StoredEvent) -> EventMark:
    arrival, landing = event.arrival, event.landing
    return EventMark(
        number=event.number,
        at=event.received_at,
        timestamp=arrival.timestamp,
        name=arrival.name,
        mode=_mode(_document(arrival.body)),
        place=landing.place,
        user_id=landing.user_id,
        session_id=landing.session_id,
        reason=landing.reason,
        quota=observed(landing),
        idempotency_key=arrival.idempotency_key,
    )


def _in_lane_of_its_session(mark: EventMark, owners: Mapping[str, str]) -> EventMark:
    """A session's user may have signed in as another one since; its events go along."""
    owner = owners.get(mark.session_id or "", mark.user_id)
    return mark if owner == mark.user_id else replace(mark, user_id=owner)


def _document(body: bytes) -> JsonValue:
    try:
        return json_text.read(body).value
    except json_text.JsonTextError:
        return None


def _mode(document: JsonValue) -> ModeKey | None:
    mode = read_identification(document).mode
    return mode.key if mode else None
