"""Whose event it is: the documented modes as one table, from which form, checks and sandbox are driven."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, compress, product
from typing import NamedTuple, TypeAlias

from fs_event_studio.domain.json_text import JsonObject, JsonValue
from fs_event_studio.domain.quota import WOULD_BE_REFUSED, QuotaClass, QuotaVerdict
from fs_event_studio.domain.sources import (
    CONTRACT_2026,
    CREATE_EVENT,
    EVENTS_INTRODUCTION,
    Certainty,
    Source,
)

MAX_UID_CHARS = 256
"""Longest `user.uid` and `session.uid` (documented)."""


class Member(StrEnum):
    """The five members of a body that can identify an event, by dotted path."""

    SESSION_ID = "session.id"
    SESSION_UID = "session.uid"
    USER_ID = "user.id"
    USER_UID = "user.uid"
    USE_MOST_RECENT = "session.use_most_recent"


class ModeKey(StrEnum):
    """The names of the identification modes, in the order in which they are offered."""

    SESSION_ID = "session_id"
    SESSION_UID = "session_uid"
    USER_ID_RECENT = "user_id_recent"
    USER_UID_RECENT = "user_uid_recent"
    USER_ID = "user_id"
    USER_UID = "user_uid"
    ANONYMOUS = "anonymous"


class Mode(NamedTuple):
    """One documented way of saying whose event it is.

    member: what the one field holds; None if the mode has no field.
    recent: whether `session.use_most_recent` is sent as well.
    consequence: one line on what will happen.   prediction: of the quota, before anything is known.
    sources: the documents it rests on.   caution: why it is offered to advanced users only, else empty.
    """

    key: ModeKey
    heading: str
    label: str
    member: Member | None
    recent: bool
    consequence: str
    prediction: QuotaVerdict
    sources: tuple[Source, ...]
    caution: str = ""

    @property
    def members(self) -> frozenset[Member]:
        """The members that a body of this mode has, and no others."""
        own = {self.member} if self.member else set()
        return frozenset(own | ({Member.USE_MOST_RECENT} if self.recent else set()))

    def fragment(self, value: str) -> JsonObject:
        """The part of the body that identifies the event; `value` is ignored by a mode without a field."""
        parts: dict[str, JsonObject] = {}
        if self.member:
            parent, _, name = self.member.partition(".")
            parts[parent] = {name: value}
        if self.recent:
            parts.setdefault("session", {})["use_most_recent"] = True
        return dict(sorted(parts.items(), reverse=True))


_KNOWN_SESSION = "In a session you know"
_RECENT_SESSION = "In the user's most recent session"
_NO_SESSION = "For a user, no session"
_NOBODY = "For nobody known"

_IF_SESSION_EXISTS = QuotaVerdict(
    QuotaClass.DEPENDS,
    Certainty.INFERRED,
    "If the session exists: no server event (documented). If not: one server event (inferred).",
)
_IF_RECENT = QuotaVerdict(
    QuotaClass.DEPENDS,
    Certainty.INFERRED,
    "If the user was active in the last 30 minutes: no server event (documented). If not: one server event (inferred).",
)
_USER_ONLY = QuotaVerdict(
    QuotaClass.SERVER_EVENT,
    Certainty.DOCUMENTED,
    "An event of a user without a session uses one server event.",
)
_RECENT_TEXT = "Joins the user's latest session if it was active in the last 30 minutes; if not, stays with the user."
_USER_TEXT = "Stays with the user and joins no session."

MODES: tuple[Mode, ...] = (
    Mode(
        ModeKey.SESSION_ID,
        _KNOWN_SESSION,
        "Fullstory session ID",
        Member.SESSION_ID,
        recent=False,
        consequence="Joins exactly this session. If no such session exists, the event is kept without a session.",
        prediction=_IF_SESSION_EXISTS,
        sources=(EVENTS_INTRODUCTION, CREATE_EVENT),
    ),
    Mode(
        ModeKey.SESSION_UID,
        _KNOWN_SESSION,
        "Your own session ID",
        Member.SESSION_UID,
        recent=False,
        consequence="Meant to join the session that carries this ID; what an unknown ID does is not documented.",
        prediction=QuotaVerdict(
            QuotaClass.DEPENDS,
            Certainty.INFERRED,
            "If a session carries this ID: no server event. If not: one server event. Both are inferred.",
        ),
        sources=(EVENTS_INTRODUCTION, CONTRACT_2026),
        caution="Fullstory's introduction says that this method is not supported, because its SDKs offer no way "
        "to set a session's own ID; its newer contract accepts it.",
    ),
    Mode(
        ModeKey.USER_ID_RECENT,
        _RECENT_SESSION,
        "Fullstory user ID",
        Member.USER_ID,
        recent=True,
        consequence=_RECENT_TEXT,
        prediction=_IF_RECENT,
        sources=(CREATE_EVENT, EVENTS_INTRODUCTION),
    ),
    Mode(
        ModeKey.USER_UID_RECENT,
        _RECENT_SESSION,
        "Your own user ID",
        Member.USER_UID,
        recent=True,
        consequence=_RECENT_TEXT,
        prediction=_IF_RECENT,
        sources=(CREATE_EVENT, EVENTS_INTRODUCTION),
    ),
    Mode(
        ModeKey.USER_ID,
        _NO_SESSION,
        "Fullstory user ID",
        Member.USER_ID,
        recent=False,
        consequence=_USER_TEXT,
        prediction=_USER_ONLY,
        sources=(EVENTS_INTRODUCTION,),
    ),
    Mode(
        ModeKey.USER_UID,
        _NO_SESSION,
        "Your own user ID",
        Member.USER_UID,
        recent=False,
        consequence=_USER_TEXT,
        prediction=_USER_ONLY,
        sources=(EVENTS_INTRODUCTION,),
    ),
    Mode(
        ModeKey.ANONYMOUS,
        _NOBODY,
        "New anonymous user",
        None,
        recent=False,
        consequence="Makes a new user for this event, shown as “(No name available)”.",
        prediction=QuotaVerdict(
            QuotaClass.SERVER_EVENT,
            Certainty.INFERRED,
            "Uses one server event; the documentation does not name events without a user (inferred).",
        ),
        sources=(EVENTS_INTRODUCTION,),
    ),
)

_BY_KEY = {mode.key: mode for mode in MODES}
_BY_MEMBERS = {mode.members: mode for mode in MODES}


def mode_of(key: ModeKey) -> Mode:
    """The mode named `key`."""
    return _BY_KEY[key]


_USERS = frozenset({Member.USER_ID, Member.USER_UID})


def _clash(first: Member, second: Member) -> bool:
    """Only one user member beside `use_most_recent` is one form of identification; every other pair is two."""
    return not (second is Member.USE_MOST_RECENT and first in _USERS)


_Presence: TypeAlias = tuple[bool, ...]
_SUBSETS = {
    presence: frozenset(member for member, is_there in zip(Member, presence, strict=True) if is_there)
    for presence in product((False, True), repeat=len(Member))
}
_MODES = {presence: _BY_MEMBERS.get(members) for presence, members in _SUBSETS.items()}
_CONFLICTS = {
    presence: tuple(pair for pair in combinations(compress(Member, presence), 2) if _clash(*pair))
    for presence in _SUBSETS
}
_RECENT_ALONE: _Presence = (False, False, False, False, True)
"""Looked up rather than worked out: the sandbox asks for each event it takes."""


@dataclass(frozen=True, slots=True)
class Identification:
    """The identifying members of one body, legal or not; empty texts and False mean absent."""

    session_id: str = ""
    session_uid: str = ""
    user_id: str = ""
    user_uid: str = ""
    use_most_recent: bool = False

    @property
    def members(self) -> frozenset[Member]:
        """The members that are there."""
        return _SUBSETS[self._presence]

    @property
    def mode(self) -> Mode | None:
        """The one mode that sends just these members, or None if no documented mode does."""
        return _MODES[self._presence]

    @property
    def prediction(self) -> QuotaVerdict:
        """The quota verdict before anything is known; a body that no mode produces is refused."""
        mode = self.mode
        return mode.prediction if mode else WOULD_BE_REFUSED

    def conflicts(self) -> Sequence[tuple[Member, Member]]:
        """Every pair of members that must not stand together in one body."""
        return _CONFLICTS[self._presence]

    @property
    def lacks_user(self) -> bool:
        """Whether `use_most_recent` is asked for without a user and without anything else."""
        return self._presence == _RECENT_ALONE

    @property
    def _presence(self) -> _Presence:
        """Which members are there, in the order of Member."""
        return (
            bool(self.session_id),
            bool(self.session_uid),
            bool(self.user_id),
            bool(self.user_uid),
            self.use_most_recent,
        )


def read_identification(document: JsonValue) -> Identification:
    """The identifying members of a body; whatever has the wrong type counts as absent here."""
    user, session = _object(document, "user"), _object(document, "session")
    if not session:
        return Identification("", "", _text(user.get("id")), _text(user.get("uid")))
    return Identification(
        session_id=_text(session.get("id")),
        session_uid=_text(session.get("uid")),
        user_id=_text(user.get("id")),
        user_uid=_text(user.get("uid")),
        use_most_recent=session.get("use_most_recent") is True,
    )


def _object(document: JsonValue, name: str) -> JsonObject:
    value = document.get(name) if isinstance(document, dict) else None
    return value if isinstance(value, dict) else {}


def _text(value: JsonValue) -> str:
    return value if isinstance(value, str) else ""
