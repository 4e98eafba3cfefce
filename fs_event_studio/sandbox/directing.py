"""Leading visits by hand: starting, touching and ending sessions, signing in, filling a session."""

from dataclasses import replace
from datetime import datetime

from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.session_ids import read_session_id
from fs_event_studio.sandbox import own_rules, registry
from fs_event_studio.sandbox.sessions import Session
from fs_event_studio.sandbox.tenant import Tenant
from fs_event_studio.sandbox.users import User
from fs_event_studio.sandbox.world import World


class Director:
    """Directs the visitors of one account, at the clock's present moment. May be used from several threads.

    Every step raises ValueError, with a sentence, if it cannot be taken; then nothing has changed.
    """

    def __init__(self, world: World, tenant: Tenant) -> None:
        self._world, self._tenant = world, tenant

    def add_user(self, uid: str = "", display_name: str = "", email: str = "") -> User:
        """A new user; anonymous without a uid."""
        with self._world.lock:
            if self._tenant.people.by_uid(uid):
                raise ValueError(Phrase("There is a user {0} already.", uid))
            user = User(self._tenant.mint.new_id(), self._now(), uid, display_name, email=email)
            self._tenant.place_user(user)
            return user

    def identify(self, user_id: str, uid: str) -> User:
        """A visitor signs in; the user whose sessions they are from now on."""
        with self._world.lock:
            return registry.identify(self._tenant, self._user(user_id), uid, self._now())

    def start_session(self, user_id: str, *, uid: str = "", session_id: str = "") -> Session:
        """A new visit. uid: your own ID of it.   session_id: `device:session` in decimal, or empty for a new one."""
        if len(uid) > own_rules.MAX_UID_CHARS:
            raise ValueError(f"A session.uid has at most {own_rules.MAX_UID_CHARS} characters.")
        with self._world.lock:
            if not session_id:
                return self._tenant.start_session(self._user(user_id).id, self._now(), uid=uid)
            if read_session_id(session_id).fault or "-" in session_id:
                raise ValueError("A session ID is <device>:<session>, two whole numbers of up to 64 bits.")
            session = Session(session_id, user_id, self._now(), self._now(), uid=uid)
            self._tenant.place_session(session)
            return session

    def visit(self, user_id: str) -> Session:
        """The user does something: the latest running session goes on, or a new one starts."""
        with self._world.lock:
            now = self._now()
            sessions = self._tenant.visits.of_user(self._user(user_id).id)
            running = [one for one in sessions if one.is_running(now) and one.last_activity_at <= now]
            if running:
                latest = max(running, key=lambda one: one.last_activity_at)
                return self._tenant.touch_session(latest.id, now)
            return self._tenant.start_session(user_id, now)

    def touch(self, session_id: str) -> Session:
        """Activity in this session."""
        with self._world.lock:
            return self._tenant.touch_session(self._session(session_id).id, self._now())

    def end(self, session_id: str) -> Session:
        """End it now."""
        with self._world.lock:
            return self._replaced(self._session(session_id).ended(self._now()))

    def set_over_page_limit(self, session_id: str, *, over: bool) -> Session:
        """Switch whether it has grown beyond its page limit."""
        with self._world.lock:
            return self._replaced(replace(self._session(session_id), over_page_limit=over))

    def _now(self) -> datetime:
        return self._world.clock.now()

    def _user(self, user_id: str) -> User:
        user = self._tenant.people.by_id(user_id)
        if user is None:
            raise ValueError(Phrase("There is no user {0}.", user_id))
        return user

    def _session(self, session_id: str) -> Session:
        session = self._tenant.visits.by_id(session_id)
        if session is None:
            raise ValueError(Phrase("There is no session {0}.", session_id))
        return session

    def _replaced(self, session: Session) -> Session:
        self._tenant.visits.update(session)
        return session
