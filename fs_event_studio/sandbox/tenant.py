"""The books of one account: its users, sessions, events, stored answers and quotas."""

from dataclasses import dataclass, replace
from datetime import datetime
from threading import RLock

from fs_event_studio.domain.landing import Landing
from fs_event_studio.sandbox.accounts import Account, QuotaCounters
from fs_event_studio.sandbox.assumptions import Assumptions
from fs_event_studio.sandbox.events import Arrival, EventLog, StoredEvent
from fs_event_studio.sandbox.idempotency import ReplyStore
from fs_event_studio.sandbox.mint import IdMint
from fs_event_studio.sandbox.sessions import Session, Sessions
from fs_event_studio.sandbox.stitching import Plan, Stitcher
from fs_event_studio.sandbox.users import User, Users


@dataclass(frozen=True, slots=True)
class Bounds:
    """What keeps memory bounded. Numbers are per account.

    kept_bytes: of bodies of kept events.   body_bytes: of one request.
    """

    kept_events: int = 10_000
    kept_bytes: int = 64 * 1024 * 1024
    kept_replies: int = 50_000
    body_bytes: int = 10 * 1024 * 1024


class Tenant:
    """One account in the world. May be used from several threads; the world's lock is its lock."""

    def __init__(self, account: Account, mint: IdMint, bounds: Bounds, lock: RLock) -> None:
        self.account = account
        self.replies = ReplyStore(bounds.kept_replies)
        self._mint, self._lock = mint, lock
        self._users, self._sessions = Users(), Sessions()
        self._log = EventLog(bounds.kept_events, bounds.kept_bytes)
        self._quotas = QuotaCounters()

    def users(self) -> tuple[User, ...]:
        """All users, oldest entry first."""
        with self._lock:
            return self._users.all()

    def sessions(self) -> tuple[Session, ...]:
        """All sessions, oldest entry first."""
        with self._lock:
            return self._sessions.all()

    def events(self) -> tuple[StoredEvent, ...]:
        """The kept events, oldest first."""
        with self._lock:
            return self._log.all()

    @property
    def dropped_events(self) -> int:
        """How many accepted events are kept no more."""
        return self._log.dropped

    @property
    def quotas(self) -> QuotaCounters:
        """What has been used."""
        return self._quotas

    def landing_of(self, idempotency_key: str) -> Landing | None:
        """Where the latest event with this key landed, or None if no such event is kept."""
        with self._lock:
            return self._log.landing_of(idempotency_key)

    def place_user(self, user: User) -> None:
        """Take in a user as given.

        Errors: ValueError if another user has its id or uid.
        """
        with self._lock:
            self._users.add(user)

    def place_session(self, session: Session) -> None:
        """Take in a session as given; it counts in the session quota.

        Errors: ValueError if its user is not here, or another session has one of its ids.
        """
        with self._lock:
            if self._users.by_id(session.user_id) is None:
                raise ValueError(f"There is no user {session.user_id} for session {session.id}.")
            self._sessions.add(session)
            self._quotas = replace(self._quotas, sessions=self._quotas.sessions + 1)

    def touch_session(self, session_id: str, now: datetime) -> Session:
        """Note activity of a visitor at `now`.

        Errors: KeyError if there is no such session; ValueError if it had ended or was active later.
        """
        with self._lock:
            session = self._sessions.by_id(session_id)
            if session is None:
                raise KeyError(session_id)
            touched = session.touched(now)
            self._sessions.update(touched)
            return touched

    def stitcher(self, assumptions: Assumptions, now: datetime) -> Stitcher:
        """What decides where an event would land at `now`. To be asked while the world's lock is held."""
        return Stitcher(self._users, self._sessions, assumptions, now)

    def record(self, plan: Plan, arrival: Arrival, now: datetime, *, is_activity: bool) -> StoredEvent:
        """Carry out `plan`: keep the event, make its user if need be, and count.

        is_activity: whether it lengthens a running session that it joins.
        """
        with self._lock:
            user_id = plan.user_id or self._new_user(plan.new_uid, now).id
            landing = Landing(plan.place, user_id, plan.session_id, plan.reason)
            event = StoredEvent(self._log.next_number, arrival, now, landing)
            if plan.session_id is None:
                self._quotas = replace(self._quotas, server_events=self._quotas.server_events + 1)
            elif is_activity:
                self._lengthen(plan.session_id, now)
            for dropped in self._log.append(event):
                self._forget_user_of(dropped)
            return event

    def _new_user(self, uid: str, now: datetime) -> User:
        user = User(self._mint.new_id(), now, uid, from_event=True)
        self._users.add(user)
        return user

    def _lengthen(self, session_id: str, now: datetime) -> None:
        session = self._sessions.by_id(session_id)
        if session and session.last_activity_at <= now and session.is_running(now):
            self._sessions.update(session.touched(now))

    def _forget_user_of(self, event: StoredEvent) -> None:
        user = self._users.by_id(event.landing.user_id)
        if user and user.from_event and not self._is_in_use(user):
            self._users.forget(user)

    def _is_in_use(self, user: User) -> bool:
        return self._log.has_event_of(user.id) or bool(self._sessions.of_user(user.id))
