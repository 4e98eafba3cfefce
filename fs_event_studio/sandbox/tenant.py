"""The books of one account: its users, sessions, events, jobs, stored answers and quotas."""

from datetime import datetime, timedelta
from threading import RLock

from fs_event_studio.domain.landing import Landing, Place
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.sandbox.accounts import Account
from fs_event_studio.sandbox.assumptions import Assumptions
from fs_event_studio.sandbox.bounds import Bounds
from fs_event_studio.sandbox.events import Arrival, EventLog, StoredEvent
from fs_event_studio.sandbox.idempotency import ReplyStore
from fs_event_studio.sandbox.jobs import JobBoard
from fs_event_studio.sandbox.mint import IdMint
from fs_event_studio.sandbox.quotas import (
    ONE_SERVER_EVENT,
    ONE_SESSION,
    QuotaBook,
    QuotaCounters,
)
from fs_event_studio.sandbox.sessions import Session, Sessions
from fs_event_studio.sandbox.stitching import Plan, Stitcher
from fs_event_studio.sandbox.users import Origin, User, Users


class Tenant:
    """One account in the world. May be used from several threads; the world's lock is its lock.

    people, visits, log, jobs, replies, quota_book: to be used while that lock is held.
    """

    def __init__(self, account: Account, mint: IdMint, bounds: Bounds, lock: RLock) -> None:
        self.account, self.mint, self.bounds = account, mint, bounds
        self._lock = lock
        self.clear()

    def clear(self, dropped_events: int = 0) -> None:
        """Forget everything. dropped_events: how many events came before those that will be kept."""
        with self._lock:
            self.people, self.visits = Users(), Sessions()
            self.log = EventLog(self.bounds.kept_events, self.bounds.kept_bytes, dropped_events)
            self.replies = ReplyStore(self.bounds.kept_replies)
            self.jobs = JobBoard(self.bounds.kept_jobs, self.bounds.kept_job_bytes, self.bounds.running_job_bytes)
            self.quota_book = QuotaBook()

    def users(self) -> tuple[User, ...]:
        """All users, oldest entry first."""
        with self._lock:
            return self.people.all()

    def sessions(self) -> tuple[Session, ...]:
        """All sessions, oldest entry first."""
        with self._lock:
            return self.visits.all()

    def events(self) -> tuple[StoredEvent, ...]:
        """The kept events, oldest first."""
        with self._lock:
            return self.log.all()

    @property
    def dropped_events(self) -> int:
        """How many accepted events are kept no more."""
        return self.log.dropped

    @property
    def quotas(self) -> QuotaCounters:
        """What has been used in all."""
        return self.quota_book.total

    def landing_of(self, idempotency_key: str) -> Landing | None:
        """Where the latest event with this key landed, or None if no such event is kept."""
        with self._lock:
            return self.log.landing_of(idempotency_key)

    def landing_of_number(self, number: int) -> Landing | None:
        """Where the event with this number landed, or None if it is not kept."""
        with self._lock:
            event = self.log.by_number(number)
            return event.landing if event else None

    def place_user(self, user: User) -> None:
        """Take in a user as given.

        Errors: ValueError if another user has its id or uid, or there are too many.
        """
        with self._lock:
            self._make_room_for_a_user()
            if user.origin is Origin.PLACED and len(self.people) >= self.bounds.kept_users:
                raise ValueError(Phrase("The world holds {0} users, the most it takes.", self.bounds.kept_users))
            self.people.add(user)

    def place_session(self, session: Session) -> None:
        """Take in a session as given; it counts in the session quota.

        Errors: ValueError if its user is not here, another session has one of its ids, or there are too many.
        """
        with self._lock:
            if self.people.by_id(session.user_id) is None:
                raise ValueError(Phrase("There is no user {0} for session {1}.", session.user_id, session.id))
            self._make_room_for_a_session(session.started_at)
            self.visits.add(session)
            self.quota_book.count(ONE_SESSION, session.started_at)

    def touch_session(self, session_id: str, now: datetime) -> Session:
        """Note activity of a visitor at `now`.

        Errors: KeyError if there is no such session; ValueError if it had ended or was active later.
        """
        with self._lock:
            session = self.visits.by_id(session_id)
            if session is None:
                raise KeyError(session_id)
            touched = session.touched(now)
            self.visits.update(touched)
            return touched

    def stitcher(self, assumptions: Assumptions, now: datetime) -> Stitcher:
        """What decides where an event would land at `now`. To be asked while the world's lock is held."""
        return Stitcher(self.people, self.visits, assumptions, now)

    def record(self, plan: Plan, arrival: Arrival, now: datetime, *, is_activity: bool) -> StoredEvent:
        """Carry out `plan`: keep the event, make its user or session if need be, and count.

        is_activity: whether it lengthens a running session that it joins.
        """
        with self._lock:
            user_id = plan.user_id or self.new_user(User(self.mint.new_id(), now, plan.new_uid, origin=Origin.EVENT)).id
            landing = self._landing(plan, user_id, now)
            if landing.session_id is None:
                self.quota_book.count(ONE_SERVER_EVENT, now)
            elif is_activity:
                self._lengthen(landing.session_id, now)
            event = StoredEvent(self.log.next_number, arrival, now, landing)
            for dropped in self.log.append(event):
                self._forget_user_of(dropped)
            return event

    def new_user(self, user: User) -> User:
        """Take in a user who came into being through an event or the API.

        Errors: ValueError if another user has the id or uid.
        """
        self._make_room_for_a_user()
        self.people.add(user)
        return user

    def start_session(self, user_id: str, now: datetime, *, uid: str = "") -> Session:
        """A new session on a device of its own. Errors: ValueError as `place_session`."""
        session = Session(f"{self.mint.new_id()}:{self.mint.new_id()}", user_id, now, now, uid=uid)
        self.place_session(session)
        return session

    def expire(self, assumptions: Assumptions, now: datetime) -> None:
        """Let users go whose deletion is over, with their sessions. The world's lock is held."""
        if self.people.keeps_all:
            return
        lasts = timedelta(seconds=assumptions.user_deletion_s)
        over = [user for user in self.people.being_deleted() if user.deleted_at and now - user.deleted_at >= lasts]
        for user in over:
            for session in self.visits.of_user(user.id):
                self.visits.forget(session)
            self.people.forget(user)

    def _landing(self, plan: Plan, user_id: str, now: datetime) -> Landing:
        """Where the event comes to rest; the session is started if the plan says so and there is room."""
        if plan.new_session_uid is None:
            return Landing(plan.place, user_id, plan.session_id, plan.reason)
        try:
            session = self.start_session(user_id, now, uid=plan.new_session_uid)
        except ValueError as full:
            place = Place.USER if plan.user_id else Place.ANONYMOUS
            return Landing(place, user_id, None, Phrase("It would have started a session, but: {0}", full))
        return Landing(plan.place, user_id, session.id, plan.reason)

    def _lengthen(self, session_id: str, now: datetime) -> None:
        session = self.visits.by_id(session_id)
        if session and session.last_activity_at <= now and session.is_running(now):
            self.visits.update(session.touched(now))

    def _forget_user_of(self, event: StoredEvent) -> None:
        user = self.people.by_id(event.landing.user_id)
        if user and user.origin is Origin.EVENT and not self._is_in_use(user):
            self.people.forget(user)

    def _is_in_use(self, user: User) -> bool:
        return self.log.has_event_of(user.id) or bool(self.visits.of_user(user.id))

    def _make_room_for_a_user(self) -> None:
        """If there are too many, let the oldest tenth go of those who were not placed and have nothing."""
        if len(self.people) < self.bounds.kept_users:
            return
        idle = (user for user in self.people.all() if user.origin is not Origin.PLACED and not self._is_in_use(user))
        for user, _ in zip(tuple(idle), range(1 + self.bounds.kept_users // 10), strict=False):
            self.people.forget(user)

    def _make_room_for_a_session(self, now: datetime) -> None:
        if len(self.visits) < self.bounds.kept_sessions:
            return
        ended = next((session for session in self.visits.all() if not session.is_running(now)), None)
        if ended is None:
            raise ValueError(
                Phrase("The world holds {0} running sessions, the most it takes.", self.bounds.kept_sessions)
            )
        self.visits.forget(ended)
