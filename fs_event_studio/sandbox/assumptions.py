"""What the sandbox does where the documentation is silent: each choice named, some of them selectable.

What bodies the API refuses, and on what basis, stands in `domain.rules`; this is the rest.
"""

from dataclasses import dataclass
from enum import StrEnum

from fs_event_studio.domain.sources import (
    AUTHENTICATION,
    CONTRACT_2026,
    CREATE_EVENT,
    EVENTS_INTRODUCTION,
    EVENTS_SPEC,
    IDEMPOTENCY,
    SESSION_ID_FORMATS,
    Source,
)


class UnknownUserId(StrEnum):
    """What becomes of an event whose `user.id` is nobody's."""

    REFUSE = "404"
    NEW_USER = "new user"


class MalformedSessionId(StrEnum):
    """What becomes of an event whose `session.id` cannot be one."""

    AS_UNKNOWN = "as unknown"
    REFUSE = "400"


class Newest(StrEnum):
    """Which of a user's recent sessions is the most recent."""

    BY_START = "by start"
    BY_ACTIVITY = "by activity"


class IdempotencyText(StrEnum):
    """Which of the two published texts on idempotency holds."""

    STORES_ALL = "A"
    STORES_FINAL = "B"


@dataclass(frozen=True, slots=True)
class Assumptions:
    """The selectable choices. Each is described under its name in CATALOGUE."""

    unknown_user_id: UnknownUserId = UnknownUserId.REFUSE
    malformed_session_id: MalformedSessionId = MalformedSessionId.AS_UNKNOWN
    newest: Newest = Newest.BY_START
    window_includes_its_end: bool = True
    server_event_is_activity: bool = False
    idempotency: IdempotencyText = IdempotencyText.STORES_FINAL
    plain_500_is_final: bool = False


class Mark(StrEnum):
    """How little is known (the marks of the API reference)."""

    INFERRED = "inferred"
    UNKNOWN = "unknown"
    CONFLICTING = "conflicting"
    OURS = "ours"  # the sandbox needs something that the API does not have


@dataclass(frozen=True, slots=True)
class Assumption:
    """One choice.

    id: stable, for machines.   text: what the sandbox does, and what is not known.   source: the document that
    comes nearest.   setting: the member of Assumptions that selects it, or empty.
    """

    id: str
    text: str
    mark: Mark
    source: Source
    setting: str = ""


CATALOGUE: tuple[Assumption, ...] = (
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
        "v1 looks at the timestamp as well.",
        Mark.UNKNOWN,
        CREATE_EVENT,
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
        "An event whose session.uid is unknown is kept likewise; no session is started under that ID.",
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
        "quota.without-session",
        "Every accepted event that joins no session uses one server event, anonymous ones too.",
        Mark.INFERRED,
        EVENTS_INTRODUCTION,
    ),
    Assumption(
        "quota.refused",
        "A refused request uses no quota.",
        Mark.INFERRED,
        EVENTS_INTRODUCTION,
    ),
    Assumption(
        "idempotency.text",
        "Of the two published texts the one that stores only final outcomes holds. The other stores every outcome, "
        "rate limits and server errors too.",
        Mark.CONFLICTING,
        IDEMPOTENCY,
        "idempotency",
    ),
    Assumption(
        "idempotency.plain-500",
        "Under that text a plain 500 is retryable as well, so it is not stored; the text says “above 500”.",
        Mark.CONFLICTING,
        IDEMPOTENCY,
        "plain_500_is_final",
    ),
    Assumption(
        "idempotency.mismatch",
        "The same key with another body is refused with 400 and the sandbox's own code idempotency_key_reused; "
        "the error is documented, its status and code are not. Bodies are compared byte for byte.",
        Mark.UNKNOWN,
        IDEMPOTENCY,
    ),
    Assumption(
        "idempotency.scope",
        "A key holds for one account and one endpoint; /v2 and /v2beta are one endpoint.",
        Mark.UNKNOWN,
        IDEMPOTENCY,
    ),
    Assumption(
        "idempotency.replay-counts-once",
        "A replay makes no second event and uses no quota.",
        Mark.INFERRED,
        IDEMPOTENCY,
    ),
    Assumption(
        "idempotency.empty-key",
        "An empty Idempotency-Key counts as none.",
        Mark.UNKNOWN,
        IDEMPOTENCY,
    ),
    Assumption(
        "http.order",
        "Path and method are looked at before the key, the key before the body.",
        Mark.UNKNOWN,
        EVENTS_SPEC,
    ),
    Assumption(
        "http.paths",
        "Paths match exactly, without a slash at the end; anything else is 404 resource_not_found.",
        Mark.INFERRED,
        EVENTS_SPEC,
    ),
    Assumption(
        "http.method",
        "A wrong method is 405 with the sandbox's own code method_not_allowed; only the status is known.",
        Mark.UNKNOWN,
        EVENTS_SPEC,
    ),
    Assumption(
        "http.key-form",
        "The Authorization header is “Basic ” and the key, compared letter by letter, the word Basic too.",
        Mark.INFERRED,
        AUTHENTICATION,
    ),
    Assumption(
        "http.body-limit",
        "A body above the sandbox's limit of 10 MB is refused with 400 invalid_argument; no limit is published.",
        Mark.OURS,
        EVENTS_SPEC,
    ),
    Assumption(
        "world.bounds",
        "Only the latest events and stored answers are kept, and a user who came into being through an event is "
        "forgotten together with the last of them.",
        Mark.OURS,
        EVENTS_SPEC,
    ),
)
