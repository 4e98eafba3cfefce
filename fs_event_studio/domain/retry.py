"""When it is worth trying the same event again, decided without a clock and without a network."""

from dataclasses import dataclass

from fs_event_studio.domain.outcomes import Cancelled, NoAnswer, Outcome, RateLimited, Refused, Unreachable

_DOUBLINGS = 32
"""More would not change a wait, but soon be too large for a float."""


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """attempts: tries in all, from 1.   base_wait_s doubles with each try.   max_wait_s: caps every wait."""

    attempts: int = 1
    base_wait_s: float = 0.5
    max_wait_s: float = 60.0


@dataclass(frozen=True, slots=True)
class RetryAdvice:
    """Whether the same event can be tried again under the same idempotency key, and why, in a sentence."""

    worthwhile: bool
    wait_s: float
    reason: str


def advise(outcome: Outcome) -> RetryAdvice:
    """What the documentation says about trying again after `outcome`.

    Retried are 429, statuses from 500 and lost connections; a plain 500 is ambiguous in the documentation
    ("above 500"), and another body under the same key is an error. Source: IDEM, LIMITS.
    """
    match outcome:
        case RateLimited(retry_after_s=wait):
            return RetryAdvice(True, wait or 0.0, "A rate-limited request may be sent again with the same key.")
        case Refused(status=status) if status > 500:  # noqa: PLR2004 - as the documentation puts it
            return RetryAdvice(True, 0.0, "Server errors above 500 may be sent again with the same key.")
        case Refused(status=500):
            return RetryAdvice(
                True,
                0.0,
                "The documentation does not say clearly whether a plain 500 is stored; the same key is safe to try.",
            )
        case Unreachable():
            return RetryAdvice(True, 0.0, "Nothing was sent, so it can be sent again.")
        case NoAnswer() | Cancelled(sent=True):
            return RetryAdvice(True, 0.0, "The same idempotency key keeps a second try from making a second event.")
        case Cancelled():
            return RetryAdvice(True, 0.0, "Nothing was sent, so it can be sent again.")
        case _:
            return RetryAdvice(False, 0.0, "The same request would get the same answer.")


def next_delay_s(attempt: int, outcome: Outcome, policy: RetryPolicy, jitter: float) -> float | None:
    """Seconds to wait before the next try, or None to give up.

    attempt: tries already made, from 1.   outcome: of the latest of them.   jitter: from 0 to 1, spreads waits.
    The server's Retry-After wins over our backoff; if it is longer than policy.max_wait_s, we give up rather
    than come too early. What the person cancelled is not tried again.
    Errors: ValueError if attempt < 1.
    """
    if attempt < 1:
        raise ValueError("attempt counts from 1.")
    if attempt >= policy.attempts or isinstance(outcome, Cancelled) or not advise(outcome).worthwhile:
        return None
    if isinstance(outcome, RateLimited) and outcome.retry_after_s is not None:
        return outcome.retry_after_s if outcome.retry_after_s <= policy.max_wait_s else None
    doubled = 2.0 ** min(attempt - 1, _DOUBLINGS)
    backoff = min(policy.base_wait_s * doubled, policy.max_wait_s)
    return backoff * (0.5 + jitter / 2)
