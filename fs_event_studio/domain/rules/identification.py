"""Rules about whose event it is (API reference 2.2 to 2.8)."""

from collections.abc import Iterable, Iterator

from fs_event_studio.domain.identification import (
    MAX_UID_CHARS,
    Identification,
    Member,
    ModeKey,
    mode_of,
)
from fs_event_studio.domain.json_text import JsonObject, JsonValue
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.problems import Basis, Problem, Refusal, Repair, Rule, Severity, quoted
from fs_event_studio.domain.session_ids import SessionIdFault, read_session_id
from fs_event_studio.domain.sources import (
    CREATE_EVENT,
    EVENTS_INTRODUCTION,
    EVENTS_SPEC,
    MEGA_USERS,
    OUR_INFERENCE,
    SEGMENT_CODE,
    SESSION_ID_FORMATS,
)

ONE_FORM = Rule(
    "identification.one-form",
    Severity.ERROR,
    Basis.DOCUMENTED,
    "An event is identified in one way only: no user stands beside session.id, and only one of user.id and user.uid.",
    EVENTS_INTRODUCTION,
    Refusal(basis=Basis.DOCUMENTED),
)
MIXED_FORMS = Rule(
    "identification.mixed-forms",
    Severity.ERROR,
    Basis.ASSUMED,
    "session.id and session.uid stand alone; that use_most_recent, or a user beside session.uid, is a second form "
    "of identification is our reading.",
    EVENTS_INTRODUCTION,
    Refusal(),
)
RECENT_NEEDS_USER = Rule(
    "identification.recent-needs-user",
    Severity.ERROR,
    Basis.DOCUMENTED,
    "session.use_most_recent needs exactly one of user.id and user.uid.",
    CREATE_EVENT,
    Refusal(),
)
UID_TOO_LONG = Rule(
    "identification.uid-too-long",
    Severity.ERROR,
    Basis.DOCUMENTED,
    Phrase("user.uid and session.uid have at most {0} characters.", MAX_UID_CHARS),
    EVENTS_SPEC,
    Refusal(),
)
EMPTY_VALUE = Rule(
    "identification.empty-value",
    Severity.ERROR,
    Basis.ASSUMED,
    "An identifier is not empty; an empty one presumably counts as absent, which would make the event anonymous.",
    OUR_INFERENCE,
)
SESSION_ID_FORM = Rule(
    "identification.session-id-form",
    Severity.ERROR,
    Basis.DOCUMENTED,
    "A session ID is <device>:<session>, two whole numbers of up to 64 bits or two UUIDs.",
    SESSION_ID_FORMATS,
)
SESSION_UID_DOUBT = Rule(
    "identification.session-uid-doubt",
    Severity.WARNING,
    Basis.DOCUMENTED,
    "Fullstory's introduction calls session.uid not supported; its newer contract accepts it.",
    EVENTS_INTRODUCTION,
)
CONSTANT_UID = Rule(
    "identification.constant-uid",
    Severity.WARNING,
    Basis.DOCUMENTED,
    "A user's ID names one person; a constant one collects many visitors into a mega user.",
    MEGA_USERS,
)
SPACE_AROUND = Rule(
    "identification.space-around",
    Severity.WARNING,
    Basis.ASSUMED,
    "An identifier has no white space around it; presumably it would count as a part of the ID.",
    OUR_INFERENCE,
)
EXPLICIT_FALSE = Rule(
    "identification.explicit-false",
    Severity.NOTE,
    Basis.ASSUMED,
    "use_most_recent is left out rather than false; an integration reports that false was once read as true.",
    SEGMENT_CODE,
)
ANONYMOUS = Rule(
    "identification.anonymous",
    Severity.WARNING,
    Basis.DOCUMENTED,
    "An event without user and session makes a new user, shown as “(No name available)”.",
    EVENTS_INTRODUCTION,
)
RULES = (
    ONE_FORM,
    MIXED_FORMS,
    RECENT_NEEDS_USER,
    UID_TOO_LONG,
    EMPTY_VALUE,
    SESSION_ID_FORM,
    SESSION_UID_DOUBT,
    CONSTANT_UID,
    SPACE_AROUND,
    EXPLICIT_FALSE,
    ANONYMOUS,
)

_DOCUMENTED_CLASH = frozenset({Member.SESSION_ID, Member.USER_ID, Member.USER_UID})
"""Any two of these are documented to be refused (API reference 2.2); of other pairs it is inferred."""

_PLACEHOLDERS = frozenset(
    {"anonymous", "anon", "null", "none", "nil", "undefined", "nan", "n/a", "na", "unknown", "guest", "user", "test",
     "0", "-1", "true", "false", "[object object]", "00000000-0000-0000-0000-000000000000"}
)  # fmt: skip


_RECENT: JsonObject = {"use_most_recent": True}

_PLACES = {member: (member.split(".")[0], member.split(".")[1]) for member in Member}
"""Which member of which object each of them is."""


def check(document: JsonObject, found: Identification) -> Iterable[Problem]:
    """What is wrong or doubtful about the identification `found` in a body."""
    return () if _is_plain(document, found) else _check(document, found)


def _is_plain(document: JsonObject, found: Identification) -> bool:
    """Whether the body names one user, perhaps with `use_most_recent`, and there is nothing to say of that.

    So it is in nearly every event, and it is found out in a fifth of the time.
    """
    user, value = document.get("user"), found.user_uid or found.user_id
    return (
        isinstance(user, dict)
        and len(user) == 1
        and document.get("session", _RECENT) == _RECENT
        and bool(value)
        and len(value) <= MAX_UID_CHARS
        and value.strip() == value
        and value.lower() not in _PLACEHOLDERS
    )


def _check(document: JsonObject, found: Identification) -> Iterator[Problem]:
    empty = list(_empty_values(document))
    yield from _conflicts(found)
    yield from empty
    if not empty:
        yield from _anonymous(document, found)
    yield from _session(document, found)
    yield from _uid(Member.SESSION_UID, found.session_uid)
    yield from _space_around(Member.USER_ID, found.user_id)
    yield from _placeholder(Member.USER_ID, found.user_id)
    yield from _uid(Member.USER_UID, found.user_uid)
    yield from _placeholder(Member.USER_UID, found.user_uid)


def is_refused(found: Identification) -> bool:
    """Whether `check` would find something for which the API refuses a body."""
    return (
        found.mode is None  # what conflicts, or lacks a user, is of no documented mode, and the other way round
        or len(found.user_uid) > MAX_UID_CHARS
        or len(found.session_uid) > MAX_UID_CHARS
    )


_CLASH = "“{0}” and “{1}” stand together, but an event takes one form of identification only."
_SUPPOSED_CLASH = (
    "“{0}” and “{1}” stand together, but an event takes one form of identification only; that these are two is our "
    "reading."
)


def _conflicts(found: Identification) -> Iterator[Problem]:
    for first, second in found.conflicts():
        documented = {first, second} <= _DOCUMENTED_CLASH
        yield Problem(
            ONE_FORM if documented else MIXED_FORMS,
            first,
            Phrase(_CLASH if documented else _SUPPOSED_CLASH, first, second),
            Phrase("Remove “{0}”, or remove “{1}”.", second, first),
            Repair(Phrase("Remove {0}", second), second, None),
        )
    if found.lacks_user:
        yield Problem(
            RECENT_NEEDS_USER,
            Member.USE_MOST_RECENT,
            "“session.use_most_recent” is set, but no user is given whose session that would be.",
            "Give “user.id” or “user.uid”.",
        )


def _identifying_values(document: JsonObject) -> Iterator[tuple[Member, JsonValue]]:
    """Every identifying member that is there, whatever its type."""
    for member, (parent, name) in _PLACES.items():
        holder = document.get(parent)
        if isinstance(holder, dict) and name in holder:
            yield member, holder[name]


def _empty_values(document: JsonObject) -> Iterator[Problem]:
    for member, value in _identifying_values(document):
        if isinstance(value, str) and not value.strip():
            yield Problem(
                EMPTY_VALUE,
                member,
                Phrase("“{0}” is empty; presumably that counts as absent.", member),
                Phrase("Give “{0}”, or choose another identification.", member),
            )


def _anonymous(document: JsonObject, found: Identification) -> Iterator[Problem]:
    if not found.members and not _has_unreadable_identification(document):
        yield Problem(
            ANONYMOUS,
            "",
            "Nothing identifies this event, so a new user is made for it. It likely uses one server event (inferred).",
            "Give a user or a session if the event belongs to somebody.",
        )


def _has_unreadable_identification(document: JsonObject) -> bool:
    """Whether something stands where an identifier goes, though of the wrong type; another rule names it."""
    holders = [document.get("user"), document.get("session")]
    if any(holder is not None and not isinstance(holder, dict) for holder in holders):
        return True
    return any(value not in (None, False, "") for _, value in _identifying_values(document))


def _session(document: JsonObject, found: Identification) -> Iterator[Problem]:
    if found.session_id.strip():
        yield from _session_id(found.session_id)
    if found.session_uid:
        yield Problem(
            SESSION_UID_DOUBT,
            Member.SESSION_UID,
            Phrase("“{0}” is doubtful. {1}", Member.SESSION_UID, mode_of(ModeKey.SESSION_UID).caution),
            "Prefer a Fullstory session ID.",
        )
    session = document.get("session")
    if isinstance(session, dict) and session.get("use_most_recent") is False:
        yield Problem(
            EXPLICIT_FALSE,
            Member.USE_MOST_RECENT,
            "“session.use_most_recent” is false, its default; an integration reports that it was once taken as true.",
            "Leave it out.",
            Repair("Leave it out", Member.USE_MOST_RECENT, None),
        )


_SESSION_ID_TEXTS = {
    SessionIdFault.REPLAY_URL: (
        "“session.id” looks like an address, not like a session ID.",
        "Use the part <device>:<session> of the replay URL.",
    ),
    SessionIdFault.ESCAPED_COLON: (
        "“session.id” has its colon written as %3A, which is for URLs only.",
        "In a JSON body it stays “:”.",
    ),
    SessionIdFault.SURROUNDING_SPACE: ("“session.id” has white space around it.", "Remove it."),
    SessionIdFault.HALF: (
        "“session.id” is half a session ID: the lone “Session ID” shown in the app is not accepted.",
        "Take <device>:<session> from the replay URL, or from FS('getSession', {format: 'id'}).",
    ),
    SessionIdFault.TOO_LARGE: (
        "“session.id” has a half of more than 64 bits.",
        "Copy the session ID again.",
    ),
    SessionIdFault.SHAPE: (
        "“session.id” is not <device>:<session>, two whole numbers or two UUIDs.",
        "Take it from the replay URL, or from FS('getSession', {format: 'id'}).",
    ),
}


def _session_id(value: str) -> Iterator[Problem]:
    reading = read_session_id(value)
    if reading.fault:
        text, fix = _SESSION_ID_TEXTS[reading.fault]
        repaired = reading.repaired
        repair = Repair(Phrase("Use {0}", repaired), Member.SESSION_ID, repaired) if repaired else None
        yield Problem(SESSION_ID_FORM, Member.SESSION_ID, text, fix, repair)


def _uid(member: Member, value: str) -> Iterator[Problem]:
    yield from _space_around(member, value)
    if len(value) > MAX_UID_CHARS:
        yield Problem(
            UID_TOO_LONG,
            member,
            Phrase("“{0}” has {1} characters; at most {2} are documented.", member, len(value), MAX_UID_CHARS),
            "Shorten it, or check that the right text was pasted.",
        )


def _space_around(member: Member, value: str) -> Iterator[Problem]:
    trimmed = value.strip()
    if trimmed and trimmed != value:
        yield Problem(
            SPACE_AROUND,
            member,
            Phrase("There is white space around “{0}”; presumably it counts as a part of the ID.", member),
            "Remove it.",
            Repair("Remove it", member, trimmed),
        )


def _placeholder(member: Member, value: str) -> Iterator[Problem]:
    if value.strip().lower() in _PLACEHOLDERS:
        yield Problem(
            CONSTANT_UID,
            member,
            Phrase(
                "“{0}” is {1}, which looks like a placeholder and not like a person's ID.",
                member,
                quoted(value.strip()),
            ),
            "Give the real ID, or leave the user out.",
        )
