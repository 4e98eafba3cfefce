"""What quotas count."""

from fs_event_studio.domain.sources import EVENTS_INTRODUCTION, SESSION_LIMITS
from fs_event_studio.sandbox.assumptions import Assumption, Mark
from fs_event_studio.sandbox.sources import BATCH_EVENTS, QUOTA_REACHED, QUOTAS

ASSUMPTIONS = (
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
        "quota.exhausted",
        "When no server events are left, further ones are accepted and marked; the help centre speaks of capture "
        "being paused. The other choices refuse them with 429 or 403.",
        Mark.UNKNOWN,
        QUOTA_REACHED,
        "exhaustion",
    ),
    Assumption(
        "quota.sessions-limit",
        "The account has so many sessions a month; plans differ.",
        Mark.OURS,
        QUOTAS,
        "session_quota",
    ),
    Assumption(
        "quota.server-events-limit",
        "The account has so many server events a month, as Business and higher plans have.",
        Mark.OURS,
        QUOTA_REACHED,
        "server_event_quota",
    ),
    Assumption(
        "quota.period",
        "The billing cycle is the calendar month in UTC, and the counters are always up to date.",
        Mark.OURS,
        QUOTAS,
    ),
    Assumption(
        "quota.new-session",
        "A session that an event starts uses the session quota, and the event no server event.",
        Mark.UNKNOWN,
        SESSION_LIMITS,
    ),
    Assumption(
        "quota.batch",
        "Each item of a batch counts like an event that is sent alone.",
        Mark.INFERRED,
        BATCH_EVENTS,
    ),
)
