"""Rules of the API beside those on an event's body: users, batches, sessions, keys and rates.

They have the form of `domain.rules`, which holds what the composer needs as well.
"""

from fs_event_studio.domain.problems import Basis, Refusal, Rule, Severity
from fs_event_studio.domain.sources import (
    AUTHENTICATION,
    CONTRACT_2026,
    EVENTS_SPEC,
    RATE_LIMITS,
    SESSION_LIMITS,
    USER_PROPERTIES,
)
from fs_event_studio.sandbox.sources import BATCH_EVENTS, USERS_SPEC

MAX_UID_CHARS = 256
MAX_DISPLAY_NAME_CHARS = 256
MAX_EMAIL_CHARS = 128
MAX_PROPERTIES = 500
MAX_NAME_CHARS = 512
MAX_VALUE_BYTES = 8192
MAX_ITEMS = 50_000
MAX_RUNNING_JOBS = 100
MAX_JOBS = 200
MAX_OPERATIONS = 500_000

_DOCUMENTED_400 = Refusal(basis=Basis.DOCUMENTED)
_ASSUMED_400 = Refusal()

LEVEL = Rule(
    "http.level",
    Severity.ERROR,
    Basis.DOCUMENTED,
    "A key may what its permission level allows; levels are nested.",
    AUTHENTICATION,
    Refusal(403, "forbidden", Basis.DOCUMENTED),
)
RATE = Rule(
    "http.rate",
    Severity.ERROR,
    Basis.DOCUMENTED,
    "There is a rate per second and a burst; beyond them, 429 says in Retry-After how many seconds to wait.",
    RATE_LIMITS,
    Refusal(429, "too_many_requests", Basis.DOCUMENTED),
)
PAGE_LIMIT = Rule(
    "landing.page-limit",
    Severity.ERROR,
    Basis.DOCUMENTED,
    "A session over its page limit takes no event that names it.",
    SESSION_LIMITS,
    Refusal(400, "session_page_limit_exceeded", Basis.DOCUMENTED),
)
BATCH_REQUESTS = Rule(
    "batch.requests",
    Severity.ERROR,
    Basis.DOCUMENTED,
    "A batch has its items in requests, an array of objects.",
    EVENTS_SPEC,
    _ASSUMED_400,
)
BATCH_ITEMS = Rule(
    "batch.items",
    Severity.ERROR,
    Basis.DOCUMENTED,
    f"A batch has at most {MAX_ITEMS:,} items.",
    BATCH_EVENTS,
    _ASSUMED_400,
)
BATCH_SHARED = Rule(
    "batch.shared-conflict",
    Severity.ERROR,
    Basis.DOCUMENTED,
    "An item that has a member of its own beside the shared one fails; they are neither merged nor replaced.",
    CONTRACT_2026,
    Refusal(400, "invalid_parameter", Basis.ASSUMED),
)
BATCH_JOBS = Rule(
    "batch.jobs",
    Severity.ERROR,
    Basis.DOCUMENTED,
    f"{MAX_RUNNING_JOBS} jobs run and further ones wait; at {MAX_JOBS} jobs or {MAX_OPERATIONS:,} operations in "
    "progress, no job is accepted.",
    BATCH_EVENTS,
    Refusal(429, "too_many_requests", Basis.DOCUMENTED),
)
USER_MEMBER_TYPE = Rule(
    "users.member-type",
    Severity.ERROR,
    Basis.DOCUMENTED,
    "Each member of a user has the JSON type that the specification gives it.",
    USERS_SPEC,
    _ASSUMED_400,
)
USER_LENGTH = Rule(
    "users.length",
    Severity.ERROR,
    Basis.DOCUMENTED,
    f"uid has at most {MAX_UID_CHARS} characters, display_name {MAX_DISPLAY_NAME_CHARS}, email {MAX_EMAIL_CHARS}.",
    USERS_SPEC,
    _ASSUMED_400,
)
USER_PROPERTY_COUNT = Rule(
    "users.property-count",
    Severity.ERROR,
    Basis.DOCUMENTED,
    f"A user has at most {MAX_PROPERTIES} properties.",
    USERS_SPEC,
    _ASSUMED_400,
)
USER_PROPERTY = Rule(
    "users.property",
    Severity.WARNING,
    Basis.DOCUMENTED,
    f"Names of properties start with a letter, have letters, digits and underscores, and at most {MAX_NAME_CHARS} "
    f"characters with their parents; values have at most {MAX_VALUE_BYTES} bytes.",
    USER_PROPERTIES,
)
USER_UID = Rule(
    "users.uid-immutable",
    Severity.ERROR,
    Basis.DOCUMENTED,
    "The uid of a user, once set, cannot be changed.",
    USER_PROPERTIES,
    _DOCUMENTED_400,
)
USER_UID_REQUIRED = Rule(
    "users.uid-required",
    Severity.ERROR,
    Basis.DOCUMENTED,
    "Deleting without an ID in the path needs a uid.",
    USERS_SPEC,
    Refusal(400, "required_field", Basis.DOCUMENTED),
)
USER_UNKNOWN = Rule(
    "users.unknown",
    Severity.ERROR,
    Basis.DOCUMENTED,
    "A user who is not there cannot be shown, changed or deleted.",
    USERS_SPEC,
    Refusal(404, "user_not_found", Basis.DOCUMENTED),
)
RULES: tuple[Rule, ...] = (
    LEVEL,
    RATE,
    PAGE_LIMIT,
    BATCH_REQUESTS,
    BATCH_ITEMS,
    BATCH_SHARED,
    BATCH_JOBS,
    USER_MEMBER_TYPE,
    USER_LENGTH,
    USER_PROPERTY_COUNT,
    USER_PROPERTY,
    USER_UID,
    USER_UID_REQUIRED,
    USER_UNKNOWN,
)
"""In the order in which they are listed."""
