"""Rate limits: so many requests a second, and a burst that refills (API reference 7). Source: LIMITS."""

from dataclasses import dataclass
from datetime import datetime
from math import ceil

MAX_LIMITS = 50


@dataclass(frozen=True, slots=True)
class RateLimit:
    """One limit.

    per_second: above 0.   burst: at least 1.   endpoint: such as `CreateEvent`; empty for all together.
    """

    per_second: float
    burst: int
    endpoint: str = ""


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: datetime


class RateLimiter:
    """Counts requests of each account against the limits. Not locked: the world's lock is held."""

    def __init__(self) -> None:
        self._limits: tuple[RateLimit, ...] = ()
        self._buckets: dict[tuple[int, str], _Bucket] = {}

    @property
    def limits(self) -> tuple[RateLimit, ...]:
        """Those that are switched on; none at first, for no numbers are published."""
        return self._limits

    def set(self, limits: tuple[RateLimit, ...]) -> None:
        """Switch these on and all others off; full bursts are left.

        Errors: ValueError if there are too many.
        """
        if len(limits) > MAX_LIMITS:
            raise ValueError(f"There are {len(limits)} limits; the sandbox takes {MAX_LIMITS}.")
        self._limits = limits
        self._buckets.clear()

    def wait_s(self, endpoint: str, org_id: str, now: datetime) -> int:
        """0 if the request may go on, which is then counted; else the whole seconds after which it may."""
        if not self._limits:
            return 0
        mine = [
            (limit, self._refilled(number, limit, org_id, now))
            for number, limit in enumerate(self._limits)
            if limit.endpoint in {"", endpoint}
        ]
        waits = [ceil((1 - bucket.tokens) / limit.per_second) for limit, bucket in mine if bucket.tokens < 1]
        if waits:
            return max(1, *waits)
        for _, bucket in mine:
            bucket.tokens -= 1
        return 0

    def _refilled(self, number: int, limit: RateLimit, org_id: str, now: datetime) -> _Bucket:
        bucket = self._buckets.setdefault((number, org_id), _Bucket(limit.burst, now))
        passed_s = max(0.0, (now - bucket.at).total_seconds())
        bucket.tokens = min(limit.burst, bucket.tokens + passed_s * limit.per_second)
        bucket.at = now
        return bucket
