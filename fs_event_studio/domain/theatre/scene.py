"""What the theatre shows of a world at one moment. Nothing in it can change, and equal worlds make equal scenes."""

from dataclasses import dataclass
from datetime import datetime

from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.landing import Place
from fs_event_studio.domain.quota import QuotaVerdict

NO_NAME = "(No name available)"
"""What Fullstory shows for a user without a name. Source: EVINTRO."""


@dataclass(frozen=True, slots=True)
class Lane:
    """One user.

    user_id: Fullstory's.   uid: the application's own; empty if the user is anonymous.   name: empty if there is none.
    identified_at: when the uid became known, if that was after the first visit.   known: False if only events are left
    of the user, or if only the id is known of it.
    """

    user_id: str
    uid: str = ""
    name: str = ""
    identified_at: datetime | None = None
    known: bool = True

    @property
    def label(self) -> str:
        """What Fullstory would show: the name, else the uid, else that there is none."""
        return self.name or self.uid or NO_NAME

    @property
    def detail(self) -> str:
        """The id by which the user can be named: the own one, or else Fullstory's."""
        return self.uid if self.name and self.uid else self.user_id


@dataclass(frozen=True, slots=True)
class SessionBar:
    """One session.

    id: Fullstory's, `device:session`.   uid: the application's own, or empty.   last_activity_at, ends_at: None if that
    is not known, as for a live account.   ends_at: when it ended, or ends if nothing more happens.
    ended: by hand, so that nothing fades out.   over_page_limit: it takes no more events (API reference 2.7).
    """

    id: str
    user_id: str
    started_at: datetime
    last_activity_at: datetime | None
    ends_at: datetime | None
    uid: str = ""
    ended: bool = False
    over_page_limit: bool = False

    @property
    def drawn_until(self) -> datetime:
        """Where its bar and its tail are over; where they began if no more is known."""
        return self.ends_at or self.last_activity_at or self.started_at


@dataclass(frozen=True, slots=True)
class EventMark:
    """One accepted event.

    number: counts from 1 in its account.   at: when it was received.   timestamp: its own.   mode: None if the body
    shows none.   place: None if it is not known where it landed.   user_id: of the lane it belongs to; empty if that is
    not known.   session_id: set if and only if it is stitched.   reason: the rule that put it there, as a sentence.
    idempotency_key: by which its exchange is found; empty if it had none.
    """

    number: int
    at: datetime
    timestamp: datetime
    name: str
    mode: ModeKey | None
    place: Place | None
    user_id: str
    session_id: str | None
    reason: str
    quota: QuotaVerdict
    idempotency_key: str = ""

    @property
    def stitched(self) -> bool:
        """Whether it landed in a session."""
        return self.session_id is not None


@dataclass(frozen=True, slots=True)
class Ghost:
    """Where the event in the composer would land if it were sent now.

    place: None if it would be refused.   user_id: empty if a new user would come into being, with the uid `new_uid`.
    session_id: None if it would not be stitched, or would start a session (`starts_session`).
    """

    name: str
    mode: ModeKey | None
    place: Place | None
    reason: str
    quota: QuotaVerdict
    user_id: str = ""
    session_id: str | None = None
    new_uid: str = ""
    starts_session: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """A world at the moment `now`.

    lanes: one per user, in the order in which they came.   bars and marks: oldest first; each belongs to a lane.
    frozen: whether the clock stands still.   dropped_events: older ones that are kept no more.
    ghost: of the event that is being composed, if one is.   title: of the world; empty if it has none.
    live: of a live account: sessions are those that were asked for, places those that were read back.
    """

    now: datetime
    lanes: tuple[Lane, ...] = ()
    bars: tuple[SessionBar, ...] = ()
    marks: tuple[EventMark, ...] = ()
    ghost: Ghost | None = None
    frozen: bool = False
    dropped_events: int = 0
    title: str = ""
    live: bool = False
