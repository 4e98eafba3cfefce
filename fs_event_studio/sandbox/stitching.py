"""Where an accepted event goes: the documented rules, as a decision that changes nothing."""

from dataclasses import replace
from datetime import datetime, timedelta
from math import ceil
from typing import NamedTuple

from fs_event_studio.domain.identification import Identification, ModeKey
from fs_event_studio.domain.landing import Place
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.rules.event import RECENT_WINDOW
from fs_event_studio.domain.session_ids import read_session_id
from fs_event_studio.sandbox.answers import (
    MALFORMED_SESSION_ID,
    PAGE_LIMIT_EXCEEDED,
    SESSION_UID_UNSUPPORTED,
    USER_NOT_FOUND,
    Reply,
)
from fs_event_studio.sandbox.assumptions import (
    Assumptions,
    MalformedSessionId,
    Newest,
    PageLimit,
    SessionUid,
    UnknownUserId,
)
from fs_event_studio.sandbox.sessions import Session, Sessions
from fs_event_studio.sandbox.users import User, Users


class Plan(NamedTuple):
    """Where an event would land.

    user_id: None if a new user would come into being for it, with the uid `new_uid` unless that is empty.
    session_id: set if and only if `place` is a session that is there already; if it is one that would be started,
    `new_session_uid` is its own ID, which may be empty.   reason: a sentence.
    """

    place: Place
    reason: str
    user_id: str | None = None
    session_id: str | None = None
    new_uid: str = ""
    new_session_uid: str | None = None

    @property
    def uses_server_event(self) -> bool:
        """Whether it would count in the server event quota."""
        return self.place is not Place.SESSION


_BY_ID = Phrase("It joined the session that session.id names.")
_BY_UID = Phrase("It joined the session that has this session.uid.")
_STARTED_FOR_UID = Phrase("No session had this session.uid, so one was started for a new anonymous user (assumed).")
_WITHIN_WINDOW = Phrase("The user's most recent session was active {0} ago, within 30 minutes.")
_NEWEST_OVER_LIMIT = Phrase("The user's most recent session is over its page limit, so a new session was started.")
_NO_SESSION_WANTED = Phrase("It names a user and no session, so it stayed with the user.")
_OLD_TIMESTAMP = Phrase("Its own timestamp is more than 30 minutes old, so it stayed with the user.")
_NO_SESSION = Phrase("The user has no session, so it stayed with the user.")
_ALL_OVER_LIMIT = Phrase("The user's recent sessions are over their page limit, so it stayed with the user.")
_TOO_LONG_AGO = Phrase("The user was last active {0} ago, not within 30 minutes, so it stayed with the user.")
_NEW_USER = Phrase("This user.uid was new, so a user without a session was made for it.")
_FOR_NOBODY = Plan(Place.ANONYMOUS, Phrase("Nothing identifies the event, so a new anonymous user was made for it."))
_UNKNOWN_USER = Plan(
    Place.ANONYMOUS, Phrase("Nobody has this user.id, so it was kept for a new anonymous user (assumed).")
)
_UNKNOWN_ID = Plan(
    Place.ANONYMOUS,
    Phrase(
        "No session has this session.id, so it was kept without a session, for a new anonymous user "
        "(whose event it then is, is assumed)."
    ),
)
_MALFORMED_ID = Plan(
    Place.ANONYMOUS,
    Phrase(
        "This session.id cannot be one, so it was kept without a session, for a new anonymous user "
        "(that it is accepted, is assumed)."
    ),
)
_UNKNOWN_UID = Plan(
    Place.ANONYMOUS,
    Phrase("No session has this session.uid, so it was kept without a session, for a new anonymous user (assumed)."),
)


class Stitcher(NamedTuple):
    """Decides for one moment. now: aware, UTC."""

    users: Users
    sessions: Sessions
    assumptions: Assumptions
    now: datetime

    def plan(self, identification: Identification, timestamp: datetime | None = None) -> Plan | Reply:
        """Where an event so identified lands, or how it is refused.

        timestamp: the event's own, which counts only if it is assumed to.
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
                return _FOR_NOBODY
            case _:
                return self._by_user(identification, timestamp or self.now, recent=mode.recent)

    def plan_with_fallback(self, identification: Identification, timestamp: datetime | None = None) -> Plan | Reply:
        """As `plan`, for `session.id` beside `use_most_recent` and one user, if the ID is taken as a fallback."""
        recent = self.plan(replace(identification, session_id=""), timestamp)
        if isinstance(recent, Reply) or recent.place is Place.SESSION:
            return recent
        by_id = self._by_session_id(identification.session_id)
        return by_id if isinstance(by_id, Reply) or by_id.place is Place.SESSION else recent

    def _by_session_id(self, session_id: str) -> Plan | Reply:
        session = self.sessions.by_id(session_id)
        if session:
            return _named(session, _BY_ID)
        if read_session_id(session_id).fault is None:
            return _UNKNOWN_ID
        if self.assumptions.malformed_session_id is MalformedSessionId.REFUSE:
            return MALFORMED_SESSION_ID
        return _MALFORMED_ID

    def _by_session_uid(self, uid: str) -> Plan | Reply:
        if self.assumptions.session_uid is SessionUid.REFUSE:
            return SESSION_UID_UNSUPPORTED
        session = self.sessions.by_uid(uid)
        if session:
            return _named(session, _BY_UID)
        if self.assumptions.session_uid is SessionUid.STARTS_SESSION:
            return Plan(Place.SESSION, _STARTED_FOR_UID, new_session_uid=uid)
        return _UNKNOWN_UID

    def _by_user(self, identification: Identification, timestamp: datetime, *, recent: bool) -> Plan | Reply:
        by_id = self.users.by_id(identification.user_id)
        user = by_id if identification.user_id else self.users.by_uid(identification.user_uid)
        if user is None:
            return self._for_unknown_user(identification)
        if not recent:
            return _with_user(user, _NO_SESSION_WANTED)
        if self.assumptions.window_checks_timestamp and self.now - timestamp > RECENT_WINDOW:
            return _with_user(user, _OLD_TIMESTAMP)
        return self._in_recent_session(user)

    def _for_unknown_user(self, identification: Identification) -> Plan | Reply:
        if identification.user_uid:
            return Plan(Place.USER, _NEW_USER, new_uid=identification.user_uid)
        if self.assumptions.unknown_user_id is UnknownUserId.REFUSE:
            return USER_NOT_FOUND
        return _UNKNOWN_USER

    def _in_recent_session(self, user: User) -> Plan:
        sessions = self.sessions.of_user(user.id)
        if not sessions:
            return _with_user(user, _NO_SESSION)
        recent = [session for session in sessions if self._is_recent(session)]
        open_ones = [session for session in recent if not session.over_page_limit]
        if recent and self.assumptions.page_limit is PageLimit.NEW_SESSION:
            return self._in_newest(max(recent, key=self._recency))
        if open_ones:
            return self._in_newest(max(open_ones, key=self._recency))
        if recent:
            return _with_user(user, _ALL_OVER_LIMIT)
        idle = self._idle(max(sessions, key=lambda session: session.last_activity_at))
        return _with_user(user, Phrase(_TOO_LONG_AGO, idle))

    def _in_newest(self, newest: Session) -> Plan:
        if newest.over_page_limit:
            return Plan(Place.SESSION, _NEWEST_OVER_LIMIT, newest.user_id, new_session_uid="")
        return _in_session(newest, Phrase(_WITHIN_WINDOW, self._idle(newest)))

    def _is_recent(self, session: Session) -> bool:
        idle = self.now - session.last_activity_at
        return idle < RECENT_WINDOW or (idle == RECENT_WINDOW and self.assumptions.window_includes_its_end)

    def _recency(self, session: Session) -> tuple[datetime, datetime]:
        if self.assumptions.newest is Newest.BY_START:
            return session.started_at, session.last_activity_at
        return session.last_activity_at, session.started_at

    def _idle(self, session: Session) -> str:
        return _duration(self.now - session.last_activity_at)


def _named(session: Session, reason: str) -> Plan | Reply:
    return PAGE_LIMIT_EXCEEDED if session.over_page_limit else _in_session(session, reason)


def _in_session(session: Session, reason: str) -> Plan:
    return Plan(Place.SESSION, reason, session.user_id, session.id)


def _with_user(user: User, reason: str) -> Plan:
    return Plan(Place.USER, reason, user.id)


def _duration(span: timedelta) -> str:
    """`span` in words, part seconds rounded up, so that a moment past 30 minutes does not read as 30 minutes."""
    minutes, seconds = divmod(max(0, ceil(span.total_seconds())), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min {seconds:02} s" if hours else f"{minutes} min {seconds:02} s"
