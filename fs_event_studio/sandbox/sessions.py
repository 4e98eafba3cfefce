"""The sessions of one account."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from fs_event_studio.domain.phrases import Phrase

IDLE_LIMIT = timedelta(minutes=30)
AGE_LIMIT = timedelta(hours=24)
"""A session ends after so long without activity, or so long after its start. Source: H-SESS."""


@dataclass(frozen=True, slots=True)
class Session:
    """One visit, as a value; activity makes a new value.

    id: `device:session` in decimal.   client_id: the same as `uuid:uuid`, or empty.   uid: your own ID, or empty.
    started_at and last_activity_at: aware, UTC.   over_page_limit: switched by hand (API reference 2.7).
    ended_at: when it was ended by hand, or None.
    """

    id: str
    user_id: str
    started_at: datetime
    last_activity_at: datetime
    client_id: str = ""
    uid: str = ""
    over_page_limit: bool = False
    ended_at: datetime | None = None

    @property
    def ends_at(self) -> datetime:
        """When it ended, or ends if nothing more happens."""
        return self.ended_at or min(self.last_activity_at + IDLE_LIMIT, self.started_at + AGE_LIMIT)

    @property
    def device(self) -> str:
        """The first half of the id, which names the device."""
        return self.id.partition(":")[0]

    def is_running(self, now: datetime) -> bool:
        """Whether activity at `now` would still belong to it."""
        return now <= self.ends_at if self.ended_at is None else now < self.ended_at

    def touched(self, now: datetime) -> "Session":
        """The session after activity at `now`.

        Errors: ValueError if it had ended by then, or if later activity is known.
        """
        if not self.is_running(now):
            raise ValueError(Phrase("Session {0} ended at {1} UTC.", self.id, f"{self.ends_at:%Y-%m-%d %H:%M:%S}"))
        if now < self.last_activity_at:
            raise ValueError(Phrase("Session {0} was active after that already.", self.id))
        return replace(self, last_activity_at=now)

    def ended(self, now: datetime) -> "Session":
        """The session, ended by hand at `now`.

        Errors: ValueError if it had ended by then, or if later activity is known.
        """
        self.touched(now)
        return replace(self, ended_at=now)


class Sessions:
    """Finds sessions by any of their ids. Not locked: the tenant does that."""

    def __init__(self) -> None:
        self._by_id: dict[str, Session] = {}
        self._id_of: dict[str, str] = {}
        self._id_of_uid: dict[str, str] = {}
        self._ids_of_user: dict[str, list[str]] = {}

    def add(self, session: Session) -> None:
        """Take `session` in.

        Errors: ValueError if another session has one of its ids.
        """
        names = {session.id, session.client_id.lower()} - {""}
        if names & self._id_of.keys() or session.uid in self._id_of_uid:
            raise ValueError(Phrase("There is a session {0} already, under one of its ids.", session.id))
        self._id_of |= dict.fromkeys(names, session.id)
        if session.uid:
            self._id_of_uid[session.uid] = session.id
        self._by_id[session.id] = session
        self._ids_of_user.setdefault(session.user_id, []).append(session.id)

    def __len__(self) -> int:
        return len(self._by_id)

    def update(self, session: Session) -> None:
        """Put a newer value of a session in the place of the older one; the user may be another."""
        before = self._by_id[session.id]
        self._by_id[session.id] = session
        if before.user_id != session.user_id:
            self._leave(before)
            self._ids_of_user.setdefault(session.user_id, []).append(session.id)

    def forget(self, session: Session) -> None:
        """Let go of a session that is here."""
        del self._by_id[session.id]
        for name in {session.id, session.client_id.lower()}:
            self._id_of.pop(name, None)
        self._id_of_uid.pop(session.uid, None)
        self._leave(session)

    def by_id(self, session_id: str) -> Session | None:
        """The session with this id, in either form; letters of a UUID may be large or small."""
        return self._by_id.get(self._id_of.get(session_id.lower(), ""))

    def by_uid(self, uid: str) -> Session | None:
        """The session to which the application gave this id."""
        return self._by_id.get(self._id_of_uid.get(uid, ""))

    def of_user(self, user_id: str) -> tuple[Session, ...]:
        """The sessions of this user, in the order in which they were added."""
        return tuple(self._by_id[session_id] for session_id in self._ids_of_user.get(user_id, ()))

    def all(self) -> tuple[Session, ...]:
        """All, oldest entry first."""
        return tuple(self._by_id.values())

    def _leave(self, session: Session) -> None:
        ids = self._ids_of_user[session.user_id]
        ids.remove(session.id)
        if not ids:
            del self._ids_of_user[session.user_id]
