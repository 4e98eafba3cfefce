"""What an account has used, month by month."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache

KEPT_MONTHS = 24


@dataclass(frozen=True, slots=True)
class QuotaCounters:
    """What an account has used.

    sessions: one for each session, however many events joined it.
    server_events: one for each accepted event that joined no session.
    """

    sessions: int = 0
    server_events: int = 0

    def __add__(self, other: "QuotaCounters") -> "QuotaCounters":
        return QuotaCounters(self.sessions + other.sessions, self.server_events + other.server_events)


@dataclass(frozen=True, slots=True)
class Period:
    """A billing cycle; that it is a calendar month in UTC is assumed. `end` belongs to the next one."""

    start: datetime

    @property
    def end(self) -> datetime:
        """The start of the next month."""
        return period_of(self.start + timedelta(days=31)).start


def period_of(moment: datetime) -> Period:
    """The cycle in which `moment` (aware, UTC) lies."""
    return _month(moment.year, moment.month)


@lru_cache(maxsize=KEPT_MONTHS)
def _month(year: int, month: int) -> Period:
    return Period(datetime(year, month, 1, tzinfo=UTC))


class QuotaBook:
    """The counters of the latest months, and the sum of all."""

    def __init__(self) -> None:
        self.total = QuotaCounters()
        self._months: dict[datetime, QuotaCounters] = {}

    def count(self, used: QuotaCounters, now: datetime) -> None:
        """Add what was used at `now`."""
        self.total += used
        start = period_of(now).start
        before = self._months.get(start)
        self._months[start] = before + used if before else used
        if len(self._months) > KEPT_MONTHS:
            del self._months[min(self._months)]

    def in_period(self, period: Period) -> QuotaCounters:
        """What was used in one cycle."""
        return self._months.get(period.start, _NOTHING)

    def months(self) -> tuple[tuple[datetime, QuotaCounters], ...]:
        """The kept months by their start, oldest first."""
        return tuple(sorted(self._months.items(), key=lambda month: month[0]))

    def put(self, total: QuotaCounters, months: Mapping[datetime, QuotaCounters]) -> None:
        """Put in the place of what was counted what was kept before."""
        self.total, self._months = total, dict(months)


_NOTHING = QuotaCounters()
ONE_SESSION = QuotaCounters(sessions=1)
ONE_SERVER_EVENT = QuotaCounters(server_events=1)
