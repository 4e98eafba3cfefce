"""Where events land."""

from fs_event_studio.domain.sources import (
    CONTRACT_2026,
    CREATE_EVENT,
    EVENTS_INTRODUCTION,
    EVENTS_SPEC,
    SESSION_ID_FORMATS,
    SESSION_LIMITS,
)
from fs_event_studio.sandbox.assumptions import Assumption, Mark

ASSUMPTIONS = (
    Assumption(
        "landing.unknown-user-id",
        "A user.id that is nobody's is refused with 404 user_not_found, for 404 is listed for the endpoint and this "
        "is the shared example of its code. The other choice keeps the event for a new anonymous user.",
        Mark.UNKNOWN,
        EVENTS_SPEC,
        "unknown_user_id",
    ),
    Assumption(
        "landing.malformed-session-id",
        "A session.id that cannot be one is treated as an unknown one: the event is accepted without a session. "
        "The other choice refuses it with 400 invalid_argument.",
        Mark.UNKNOWN,
        SESSION_ID_FORMATS,
        "malformed_session_id",
    ),
    Assumption(
        "landing.newest-session",
        "Of several recently active sessions of a user, the one that started last is the most recent. "
        "The other choice takes the one that was active last.",
        Mark.UNKNOWN,
        CREATE_EVENT,
        "newest",
    ),
    Assumption(
        "landing.window-end",
        "Activity exactly 30 minutes ago is within the past 30 minutes.",
        Mark.INFERRED,
        CREATE_EVENT,
        "window_includes_its_end",
    ),
    Assumption(
        "landing.server-event-is-activity",
        "A server event that joins a session is no activity of it: it does not lengthen the 30 minutes.",
        Mark.UNKNOWN,
        CREATE_EVENT,
        "server_event_is_activity",
    ),
    Assumption(
        "landing.window-from-now",
        "The 30 minutes are counted back from the time of receipt, not from the event's timestamp; "
        "v1 looks at the timestamp as well, which is the other choice: an older event then stays with the user.",
        Mark.UNKNOWN,
        CREATE_EVENT,
        "window_checks_timestamp",
    ),
    Assumption(
        "landing.aged-session-is-recent",
        "A session that ended after 24 hours still takes events by use_most_recent while its last activity is "
        "within 30 minutes: the documentation asks for activity, not for a running session.",
        Mark.INFERRED,
        CREATE_EVENT,
    ),
    Assumption(
        "landing.unknown-session",
        "An event whose session.id is unknown is kept for a new anonymous user, for the ID names no user.",
        Mark.INFERRED,
        CREATE_EVENT,
    ),
    Assumption(
        "landing.unknown-session-uid",
        "An event whose session.uid is unknown is kept likewise, unless it starts a session.",
        Mark.UNKNOWN,
        CONTRACT_2026,
    ),
    Assumption(
        "landing.new-uid",
        "A user.uid that was never seen makes a user.",
        Mark.INFERRED,
        EVENTS_INTRODUCTION,
    ),
    Assumption(
        "landing.session-uid",
        "A session.uid is looked up, as the contract of 2026 has it. The introduction calls it not supported: the "
        "other choices refuse it with 400, or let an unknown one start a session that carries it.",
        Mark.CONFLICTING,
        CONTRACT_2026,
        "session_uid",
    ),
    Assumption(
        "landing.session-id-beside-recent",
        "session.id beside use_most_recent and a user is refused as two forms of identification. The text of the "
        "session member reads as though the ID were a fallback for when no recent session is found, which is the "
        "other choice.",
        Mark.CONFLICTING,
        CONTRACT_2026,
        "session_id_beside_recent",
    ),
    Assumption(
        "landing.page-limit-recent",
        "A session over the page limit is skipped by use_most_recent. The contract says that a new session is "
        "started instead, which is the other choice.",
        Mark.CONFLICTING,
        SESSION_LIMITS,
        "page_limit",
    ),
    Assumption(
        "landing.page-limit-switch",
        "How many pages a session takes is not published; here a session is over the limit if it was switched so "
        "by hand.",
        Mark.OURS,
        SESSION_LIMITS,
    ),
    Assumption(
        "landing.ended-by-hand",
        "A session that was ended by hand takes events like one that ended by itself.",
        Mark.OURS,
        CREATE_EVENT,
    ),
)
