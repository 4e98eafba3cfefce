"""What was used of the quotas: sums over exchanges, with how sure each number is, and what it might have been."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.quota import QuotaClass
from fs_event_studio.domain.sources import Certainty

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from fs_event_studio.domain.listing import QuotaTotal


MOST_DAYS = 1000


class Axis(StrEnum):
    """By what totals are listed."""

    CLASS = "class"
    DAY = "day"
    ENVIRONMENT = "environment"
    MODE = "mode"


class Supposition(StrEnum):
    """What the exchanges are looked at as."""

    AS_THEY_ARE = "as they are"
    USER_ONLY = "all user-only"
    STITCHED = "all stitched"


class Share(NamedTuple):
    """How many exchanges of one quota class there are. proven: of them, those whose class was observed."""

    exchanges: int = 0
    proven: int = 0

    @property
    def predicted(self) -> int:
        """Those whose class is documented or inferred, but not observed."""
        return self.exchanges - self.proven


class LensRow(NamedTuple):
    """The totals of one day, environment, mode or class. key: as it is sorted; empty for exchanges without a mode."""

    key: str
    shares: Mapping[QuotaClass, Share]

    @property
    def exchanges(self) -> int:
        """All of them."""
        return sum(share.exchanges for share in self.shares.values())

    @property
    def proven(self) -> int:
        """Those whose class was observed."""
        return sum(share.proven for share in self.shares.values())


class ServerEvents(NamedTuple):
    """How many server events were used: at least, and at most. likely: by documented or inferred prediction.

    proven <= likely <= most. What depends on a session, or whose fate is not known, is in `most` alone.
    """

    proven: int
    likely: int
    most: int


_COUNTED = frozenset({QuotaClass.SESSION, QuotaClass.SERVER_EVENT, QuotaClass.DEPENDS})


def supposed(totals: Iterable[QuotaTotal], supposition: Supposition) -> Sequence[QuotaTotal]:
    """The totals as if each event had named its user only, or had been stitched. What was refused stays refused.

    Nothing of that is observed: a changed class is documented for events of a user, and else inferred.
    """
    if supposition is Supposition.AS_THEY_ARE:
        return tuple(totals)
    wanted = QuotaClass.SESSION if supposition is Supposition.STITCHED else QuotaClass.SERVER_EVENT
    return tuple(_as_if(total, wanted) for total in totals)


def _as_if(total: QuotaTotal, wanted: QuotaClass) -> QuotaTotal:
    if total.quota_class not in _COUNTED or total.quota_class is wanted:
        return total
    sure = wanted is QuotaClass.SERVER_EVENT and total.mode not in {None, ModeKey.ANONYMOUS}
    certainty = Certainty.DOCUMENTED if sure else Certainty.INFERRED
    return total._replace(quota_class=wanted, certainty=certainty)


def rows_by(totals: Iterable[QuotaTotal], axis: Axis) -> Sequence[LensRow]:
    """One row for each value that occurs, in order; modes and classes in the order in which they are offered."""
    exchanges: Counter[tuple[str, QuotaClass]] = Counter()
    proven: Counter[tuple[str, QuotaClass]] = Counter()
    for total in totals:
        place = _key(total, axis), total.quota_class
        exchanges[place] += total.exchanges
        if total.certainty is Certainty.OBSERVED:
            proven[place] += total.exchanges
    shares: dict[str, dict[QuotaClass, Share]] = {}
    for (key, quota_class), count in exchanges.items():
        shares.setdefault(key, {})[quota_class] = Share(count, proven[key, quota_class])
    return [LensRow(key, shares[key]) for key in sorted(shares, key=lambda key: _rank(key, axis))]


def every_day(rows: Sequence[LensRow]) -> Sequence[LensRow]:
    """Rows by days with empty ones between them, so that a picture does not hide a pause; the latest MOST_DAYS."""
    if not rows:
        return rows
    known = {row.key: row for row in rows}
    last = date.fromisoformat(rows[-1].key)
    count = min((last - date.fromisoformat(rows[0].key)).days + 1, MOST_DAYS)
    days = [(last - timedelta(days=back)).isoformat() for back in reversed(range(count))]
    return [known.get(day) or LensRow(day, {}) for day in days]


def sum_of(totals: Iterable[QuotaTotal]) -> LensRow:
    """All in one row, without a key."""
    shares: dict[QuotaClass, Share] = {}
    for row in rows_by(totals, Axis.CLASS):
        shares.update(row.shares)
    return LensRow("", shares)


def server_events(totals: Iterable[QuotaTotal]) -> ServerEvents:
    """How many server events these exchanges used."""
    shares = sum_of(totals).shares
    counted = shares.get(QuotaClass.SERVER_EVENT, Share())
    open_ones = sum(shares.get(kind, Share()).exchanges for kind in (QuotaClass.DEPENDS, QuotaClass.UNKNOWN))
    return ServerEvents(counted.proven, counted.exchanges, counted.exchanges + open_ones)


def _key(total: QuotaTotal, axis: Axis) -> str:
    match axis:
        case Axis.DAY:
            return total.day.isoformat()
        case Axis.ENVIRONMENT:
            return total.environment
        case Axis.MODE:
            return total.mode.value if total.mode else ""
        case Axis.CLASS:
            return total.quota_class.value


_ORDERS: dict[Axis, list[str]] = {
    Axis.MODE: [mode.value for mode in ModeKey],
    Axis.CLASS: [kind.value for kind in QuotaClass],
}


def _rank(key: str, axis: Axis) -> tuple[int, str]:
    order = _ORDERS.get(axis, [])
    return order.index(key) if key in order else len(order), key
