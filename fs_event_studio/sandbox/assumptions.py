"""What the sandbox does where the documentation is silent or contradicts itself: the choices that can be made.

What bodies the API refuses, and on what basis, stands in `domain.rules`; what is documented beside that, in
`own_rules`. Every choice is described in `assumed.CATALOGUE`.
"""

from dataclasses import dataclass
from enum import StrEnum

from fs_event_studio.domain.sources import Source


class UnknownUserId(StrEnum):
    """What becomes of an event whose `user.id` is nobody's."""

    REFUSE = "404"
    NEW_USER = "new user"


class MalformedSessionId(StrEnum):
    """What becomes of an event whose `session.id` cannot be one."""

    AS_UNKNOWN = "as unknown"
    REFUSE = "400"


class SessionUid(StrEnum):
    """What becomes of an event with a `session.uid`; the documents differ."""

    LOOKED_UP = "looked up"
    STARTS_SESSION = "starts a session"
    REFUSE = "400"


class SessionIdBesideRecent(StrEnum):
    """What becomes of an event with `session.id`, `use_most_recent` and one user; the documents differ."""

    REFUSE = "400"
    FALLBACK = "fallback"


class PageLimit(StrEnum):
    """What `use_most_recent` does about a session over the page limit; the documents differ."""

    SKIP = "skip"
    NEW_SESSION = "new session"


class Newest(StrEnum):
    """Which of a user's recent sessions is the most recent."""

    BY_START = "by start"
    BY_ACTIVITY = "by activity"


class IdempotencyText(StrEnum):
    """Which of the two published texts on idempotency holds."""

    STORES_ALL = "A"
    STORES_FINAL = "B"


class ConcurrentKey(StrEnum):
    """The status while another request with the same key is running."""

    CONFLICT = "409"
    INVALID = "400"
    TOO_MANY = "429"


class Exhaustion(StrEnum):
    """What becomes of an event that would use a server event when none are left."""

    ACCEPT = "accept"
    TOO_MANY = "429"
    FORBIDDEN = "403"


class PartialFailure(StrEnum):
    """The status of a job of which some items failed; the documents differ."""

    FAILED = "FAILED"
    COMPLETED = "COMPLETED"


@dataclass(frozen=True, slots=True)
class Assumptions:
    """The selectable choices. Each is described under its name in `assumed.CATALOGUE`.

    Names that end in _s are seconds of the sandbox's clock.
    """

    unknown_user_id: UnknownUserId = UnknownUserId.REFUSE
    malformed_session_id: MalformedSessionId = MalformedSessionId.AS_UNKNOWN
    session_uid: SessionUid = SessionUid.LOOKED_UP
    session_id_beside_recent: SessionIdBesideRecent = SessionIdBesideRecent.REFUSE
    page_limit: PageLimit = PageLimit.SKIP
    newest: Newest = Newest.BY_START
    window_includes_its_end: bool = True
    window_checks_timestamp: bool = False
    server_event_is_activity: bool = False
    idempotency: IdempotencyText = IdempotencyText.STORES_FINAL
    plain_500_is_final: bool = False
    concurrent_key: ConcurrentKey = ConcurrentKey.CONFLICT
    exhaustion: Exhaustion = Exhaustion.ACCEPT
    session_quota: int = 100_000
    server_event_quota: int = 500_000
    partial_failure: PartialFailure = PartialFailure.FAILED
    job_duration_s: float = 1.0
    page_size: int = 100
    delete_by_uid: bool = True
    user_deletion_s: float = 60.0
    iso_text_is_date: bool = False
    context_delay_s: float = 0.0


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
