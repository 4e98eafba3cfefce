"""How lists of exchanges are ordered, paged and summed up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from fs_event_studio.domain.exchanges import ExchangeRow, Origin
    from fs_event_studio.domain.identification import ModeKey
    from fs_event_studio.domain.outcomes import OutcomeKind
    from fs_event_studio.domain.quota import QuotaClass
    from fs_event_studio.domain.sources import Certainty

SortValue: TypeAlias = "str | int | None"

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


class SortKey(StrEnum):
    """What a list can be sorted by. NUMBER: the order in which exchanges came into the history."""

    NUMBER = "number"
    TIME = "time"
    ENVIRONMENT = "env"
    MODE = "mode"
    OUTCOME = "outcome"
    STATUS = "status"
    QUOTA = "quota"


class Sort(NamedTuple):
    """An order. Rows with equal values are ordered by number, in the same direction.

    What has no value, such as the status where no answer came, stands below everything that has one.
    """

    key: SortKey = SortKey.NUMBER
    descending: bool = True


NEWEST_FIRST = Sort()


class PageKey(NamedTuple):
    """Where a page ends: the next one begins behind this row. value: by which it is sorted, None in order of number."""

    id: int
    value: SortValue = None


class Part(NamedTuple):
    """Rows of a list, in order. behind: where to go on, also where the time was over before a page was full; None
    if there are no others.
    """  # noqa: D205 - the fields are the summary

    rows: Sequence[ExchangeRow]
    behind: PageKey | None


class KnownValues(NamedTuple):
    """What stands in the history, for completion."""

    environments: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


class QuotaTotal(NamedTuple):
    """How many exchanges there are of one kind on one day."""

    day: date
    environment: str
    mode: ModeKey | None
    quota_class: QuotaClass
    certainty: Certainty
    outcome: OutcomeKind | None
    origin: Origin
    exchanges: int


def page_key(row: ExchangeRow, sort: Sort = NEWEST_FIRST) -> PageKey:
    """The key of the page that ends with `row`."""
    return PageKey(row.id, sort_value(row, sort.key))


def sort_value(row: ExchangeRow, key: SortKey) -> SortValue:
    """By what `row` is sorted. Times are whole microseconds since 1970-01-01 UTC."""
    match key:
        case SortKey.NUMBER:
            return None
        case SortKey.TIME:
            return microseconds(row.sent_at)
        case SortKey.ENVIRONMENT:
            return row.environment
        case SortKey.MODE:
            return row.mode
        case SortKey.OUTCOME:
            return row.outcome
        case SortKey.STATUS:
            return row.status
        case SortKey.QUOTA:
            return f"{row.quota_class} {row.certainty}"


def microseconds(moment: datetime) -> int:
    """An aware moment as it is stored and compared: microseconds since 1970-01-01 UTC."""
    return (moment - EPOCH) // MICROSECOND
