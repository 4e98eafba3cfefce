"""What an Idempotency-Key does."""

from fs_event_studio.domain.sources import IDEMPOTENCY
from fs_event_studio.sandbox.assumptions import Assumption, Mark

ASSUMPTIONS = (
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
        "idempotency.concurrent",
        "While a request with the same key is running, another one is refused with 409 and the sandbox's own code "
        "idempotency_key_in_use, and nothing is stored for it; only the latter is documented. The other choices "
        "are 400 and 429.",
        Mark.UNKNOWN,
        IDEMPOTENCY,
        "concurrent_key",
    ),
    Assumption(
        "idempotency.before-endpoint",
        "Unknown paths, refused keys and too large bodies never reach the endpoint, so nothing is stored for them; "
        "rate limits and scripted statuses count as answers of the endpoint.",
        Mark.INFERRED,
        IDEMPOTENCY,
    ),
)
