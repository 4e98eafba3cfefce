"""Where an accepted event goes: the documented rules, as a decision that changes nothing."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from fs_event_studio.domain.identification import Identification, ModeKey
from fs_event_studio.domain.landing import Place
from fs_event_studio.domain.rules.event import RECENT_WINDOW
from fs_event_studio.domain.session_ids import read_session_id
from fs_event_studio.sandbox.answers import MALFORMED_SESSION_ID, USER_NOT_FOUND, Reply
from fs_event_studio.sandbox.assumptions import Assumptions, MalformedSessionId, Newest, UnknownUserId
from fs_event_studio.sandbox.sessions import Session, Sessions
from fs_event_studio.sandbox.users import User, Users


@dataclass(frozen=True, slots=True)
class Plan:
    """Where an event would land.

    user_id: None if a new user would come into being for it, with the uid `new_uid` unless that is empty.
    session_id: set if and only if `place` is a session.   reason: a sentence.
    """

    place: Place
    reason: str
    user_id: str | None = None
    session_id: str | None = None
    new_uid: str = ""


@dataclass(frozen=True, slots=True)
class Stitcher:
    """Decides for one moment. now: aware, UTC."""

    users: Users
    sessions: Sessions
    assumptions: Assumptions
    now: datetime

    def plan(self, identification: Identification) -> Plan | Reply:
        """Where an event so identified lands, or how it is refused.

        Errors: ValueError if no documented mode identifies events so; the rules refuse such bodies before.
        Source: CREATE, EVINTRO; the reading of API reference 2.3 and 2.4.
        """
        mode = identification.mode
        if mode is None:
            raise ValueError("No documented mode identifies an event so.")
        match mode.key:
            case ModeKey.SESSION_ID:
                return self._by_session_id(identification.session_id)
            case ModeKey.SESSION_UID:
                return self._by_session_uid(identification.session_uid)
            case ModeKey.ANONYMOUS:
                return _for_new_user("Nothing identifies the event, so a new anonymous user was made for it")
            case _:
                return self._by_user(identification, recent=mode.recent)

    def _by_session_id(self, session_id: str) -> Plan | Reply:
        session = self.sessions.by_id(session_id)
        if session:
            return _in_session(session, "It joined the session that session.id names")
        if read_session_id(session_id).fault is None:
            return _for_new_user(
                "No session has this session.id, so it was kept without a session, for a new anonymous user "
                "(whose event it then is, is assumed)"
            )
        if self.assumptions.malformed_session_id is MalformedSessionId.REFUSE:
            return MALFORMED_SESSION_ID
        return _for_new_user(
            "This session.id cannot be one, so it was kept without a session, for a new anonymous user "
            "(that it is accepted, is assumed)"
        )

    def _by_session_uid(self, uid: str) -> Plan:
        session = self.sessions.by_uid(uid)
        if session:
            return _in_session(session, "It joined the session that has this session.uid")
        return _for_new_user(
            "No session has this session.uid, so it was kept without a session, for a new anonymous user (assumed)"
        )

    def _by_user(self, identification: Identification, *, recent: bool) -> Plan | Reply:
        by_id = self.users.by_id(identification.user_id)
        user = by_id if identification.user_id else self.users.by_uid(identification.user_uid)
        if user is None:
            return self._for_unknown_user(identification)
        if recent:
            return self._in_recent_session(user)
        return _with_user(user, "It names a user and no session, so it stayed with the user")

    def _for_unknown_user(self, identification: Identification) -> Plan | Reply:
        if identification.user_uid:
            reason = "This user.uid was new, so a user without a session was made for it."
            return Plan(Place.USER, reason, new_uid=identification.user_uid)
        if self.assumptions.unknown_user_id is UnknownUserId.REFUSE:
            return USER_NOT_FOUND
        return _for_new_user("Nobody has this user.id, so it was kept for a new anonymous user (assumed)")

    def _in_recent_session(self, user: User) -> Plan:
        sessions = self.sessions.of_user(user.id)
        if not sessions:
            return _with_user(user, "The user has no session, so it stayed with the user")
        recent = [session for session in sessions if self._is_recent(session)]
        if recent:
            newest = max(recent, key=self._recency)
            active = self._ago(newest)
            return _in_session(newest, f"The user's most recent session was active {active}, within 30 minutes")
        active = self._ago(max(sessions, key=lambda session: session.last_activity_at))
        return _with_user(user, f"The user was last active {active}, not within 30 minutes, so it stayed with the user")

    def _is_recent(self, session: Session) -> bool:
        idle = self.now - session.last_activity_at
        return idle < RECENT_WINDOW or (idle == RECENT_WINDOW and self.assumptions.window_includes_its_end)

    def _recency(self, session: Session) -> tuple[datetime, datetime]:
        if self.assumptions.newest is Newest.BY_START:
            return session.started_at, session.last_activity_at
        return session.last_activity_at, session.started_at

    def _ago(self, session: Session) -> str:
        return f"{_duration(self.now - session.last_activity_at)} ago"


def _in_session(session: Session, reason: str) -> Plan:
    return Plan(Place.SESSION, f"{reason}.", session.user_id, session.id)


def _with_user(user: User, reason: str) -> Plan:
    return Plan(Place.USER, f"{reason}.", user.id)


def _for_new_user(reason: str) -> Plan:
    return Plan(Place.ANONYMOUS, f"{reason}.")


def _duration(span: timedelta) -> str:
    """`span` in words, part seconds rounded up, so that a moment past 30 minutes does not read as 30 minutes."""
    minutes, seconds = divmod(max(0, ceil(span.total_seconds())), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min {seconds:02} s" if hours else f"{minutes} min {seconds:02} s"
