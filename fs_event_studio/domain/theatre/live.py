"""What can be known of a live account, as a scene: events that were sent, and sessions that the account listed.

The answer to an event does not say where it landed (API reference 2.5), a list of sessions not when they ended (6).
Both are left open here; nothing is worked out that was not observed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from fs_event_studio.domain.exchanges import Exchange
from fs_event_studio.domain.identification import Identification
from fs_event_studio.domain.landing import Place
from fs_event_studio.domain.outcomes import Accepted
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.quota import QuotaClass
from fs_event_studio.domain.theatre.scene import EventMark, Lane, Scene, SessionBar
from fs_event_studio.domain.verification import ListedSession, session_of

_UID, _ID, _SESSION, _SESSION_UID = "user.uid ", "user.id ", "session.id ", "session.uid "
_NOBODY = Lane(Phrase("one for each event"), name=Phrase("Anonymous users"), known=False)
_OTHERS = Lane(Phrase("identified as documents do not say"), name=Phrase("User not known"), known=False)
NOT_KNOWN = Phrase("Where it landed is not known: the answer does not say.")

Listed = Mapping[str, Sequence[ListedSession]]
"""The sessions that the account listed, by the uid of their user."""


class _Event(NamedTuple):
    exchange: Exchange
    lane: Lane
    session_id: str


def live_scene(exchanges: Iterable[Exchange], listed: Listed, now: datetime, title: str) -> Scene:
    """The scene. exchanges: with one environment, called `title`, in any order; those not accepted are left out."""
    user_of = {session.id: uid for uid, sessions in listed.items() for session in sessions}
    accepted = sorted(filter(_was_accepted, exchanges), key=lambda one: (one.sent.sent_at, one.id))
    # Attempts at one event share its key, under which the account takes it once.
    once = {one.sent.idempotency_key or str(one.id): one for one in reversed(accepted)}
    events = [_event(exchange, user_of) for exchange in reversed(once.values())]
    lanes = dict.fromkeys(event.lane for event in events)
    lanes |= dict.fromkeys(_lane_of_uid(uid) for uid in listed)
    return Scene(
        now,
        tuple(lanes),
        tuple(sorted(_bars(listed), key=lambda bar: (bar.started_at, bar.id))),
        tuple(_mark(number, event) for number, event in enumerate(events, 1)),
        title=title,
        live=True,
    )


def uid_of(lane_id: str) -> str:
    """The user's own ID by which the account can be asked for sessions; empty if the lane has none."""
    return lane_id.removeprefix(_UID) if lane_id.startswith(_UID) else ""


def _was_accepted(exchange: Exchange) -> bool:
    return exchange.settlement is not None and isinstance(exchange.settlement.outcome, Accepted)


def _event(exchange: Exchange, user_of: Mapping[str, str]) -> _Event:
    who = exchange.sent.identification
    proven = session_of(exchange.verified)
    return _Event(exchange, _lane(who, user_of), proven)


def _lane(who: Identification, user_of: Mapping[str, str]) -> Lane:
    """Whose lane it is, as far as the event itself says; a session that was listed tells its user."""
    uid = who.user_uid or user_of.get(who.session_id, "")
    if uid:
        return _lane_of_uid(uid)
    if who.user_id:
        return Lane(f"{_ID}{who.user_id}", name=who.user_id, known=False)
    for prefix, value in ((_SESSION, who.session_id), (_SESSION_UID, who.session_uid)):
        if value:
            return Lane(f"{prefix}{value}", name=_OTHERS.name, known=False)
    return _OTHERS if who.members else _NOBODY


def _lane_of_uid(uid: str) -> Lane:
    return Lane(f"{_UID}{uid}", uid=uid, known=False)


def _bars(listed: Listed) -> Iterator[SessionBar]:
    for uid, sessions in listed.items():
        for session in sessions:
            if session.created_at:
                yield SessionBar(session.id, f"{_UID}{uid}", session.created_at, None, None)


def _mark(number: int, event: _Event) -> EventMark:
    exchange = event.exchange
    sent, stitched = exchange.sent, exchange.quota.quota_class is QuotaClass.SESSION and event.session_id != ""
    return EventMark(
        number=number,
        at=sent.sent_at,
        timestamp=sent.sent_at,
        name=sent.event_name,
        mode=sent.mode,
        place=Place.SESSION if stitched else None,
        user_id=event.lane.user_id,
        session_id=event.session_id if stitched else None,
        reason=exchange.quota.reason if stitched else NOT_KNOWN,
        quota=exchange.quota,
        idempotency_key=sent.idempotency_key,
    )
