"""What the use cases need from the rooms beside them. Each has a hand-written fake in tests/support."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from fs_event_studio.domain.listing import NEWEST_FIRST

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from fs_event_studio.domain.exchanges import Annotation, Exchange, ExchangeRow, NewExchange, Settlement
    from fs_event_studio.domain.exporting.reading import ImportedExchange
    from fs_event_studio.domain.keys import ApiKey
    from fs_event_studio.domain.landing import Landing
    from fs_event_studio.domain.listing import KnownValues, PageKey, Part, QuotaTotal, Sort
    from fs_event_studio.domain.outcomes import Outcome
    from fs_event_studio.domain.quota import QuotaVerdict
    from fs_event_studio.domain.recent_ids import RecentId
    from fs_event_studio.domain.search import SearchQuery
    from fs_event_studio.domain.wire import HttpAnswer, HttpRequest
    from fs_event_studio.usecases.cancelling import CancelToken


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on one exchange, in seconds and bytes. total_s counts from the start, whatever the server drips."""

    connect_s: float = 10.0
    read_s: float = 30.0
    total_s: float = 60.0
    answer_bytes: int = 10 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Transmission:
    """What came of one try on the wire.

    request: with all headers that went out but Authorization.   answer: None if no status line came.
    """

    request: HttpRequest
    outcome: Outcome
    answer: HttpAnswer | None
    elapsed_ms: float


class Sender(Protocol):
    """Carries a request to its host with the key, and never raises for what server or network do."""

    def complete(self, request: HttpRequest) -> HttpRequest:
        """`request` with every header that `send` will put on the wire, but Authorization."""
        ...

    def send(self, request: HttpRequest, key: ApiKey | None, limits: Limits, cancel: CancelToken) -> Transmission:
        """Send once; blocks until an outcome is known."""
        ...


class LandingObserver(Protocol):
    """Looks up where the sandbox put an event. For a live account there is none."""

    def landing_of(self, idempotency_key: str) -> Landing | None:
        """Where the event with this key landed, or None if it was not accepted."""
        ...


class IdSource(Protocol):
    """Knows users and sessions by their IDs: the sandbox."""

    def known_ids(self, limit: int) -> Sequence[RecentId]:
        """Up to `limit` IDs of sessions and as many of users, the most recently active first."""
        ...


class History(Protocol):
    """Keeps exchanges. Its methods block on the disk and may be called from any thread but the window's.

    Errors: HistoryTrouble.
    """

    def begin(self, exchange: NewExchange) -> int:
        """Keep an exchange before it is sent; returns its id. It survives the death of this process."""
        ...

    def settle(self, exchange_id: int, settlement: Settlement) -> None:
        """Add what came of it."""
        ...

    def add_imported(self, exchanges: Sequence[ImportedExchange]) -> int:
        """Add exchanges from a file in one transaction; returns how many were not there yet."""
        ...

    def exchange(self, exchange_id: int) -> Exchange | None:
        """One exchange, whole."""
        ...

    def settle_quota(self, exchange_id: int, quota: QuotaVerdict) -> None:
        """Keep what a later look at the account proved about a settled exchange; what was settled stays beside it.

        Errors: also LookupError if there is no such settled exchange.
        """
        ...

    def annotate(self, exchange_id: int, annotation: Annotation) -> None:
        """Replace what the person added to an exchange.

        Errors: also LookupError if there is no such exchange.
        """
        ...

    def page(
        self, query: SearchQuery, *, before: PageKey | int | None, limit: int, sort: Sort = NEWEST_FIRST
    ) -> Sequence[ExchangeRow]:
        """Up to `limit` rows that match, those behind `before`; in the order of numbers an id is key enough."""
        ...

    def part(
        self,
        query: SearchQuery,
        *,
        before: PageKey | int | None,
        limit: int,
        sort: Sort = NEWEST_FIRST,
        skip: int = 0,
        patience_s: float | None = None,
        cancel: CancelToken | None = None,
    ) -> Part:
        """A page, or what of it was found in time, perhaps nothing, with the place to go on from.

        skip: how many rows behind `before` to pass over.   patience_s: how long to look; None: until the page is full.
        A page that was cut short is gone on with from its key, so time is only limited where nothing is skipped.
        Errors: also CancelledError.
        """
        ...

    def count(self, query: SearchQuery, *, most: int | None = None, cancel: CancelToken | None = None) -> int:
        """How many rows match; no more than `most` are counted, if that is given.

        Errors: also CancelledError.
        """
        ...

    def totals(
        self, query: SearchQuery, *, utc_offset: timedelta = ..., cancel: CancelToken | None = None
    ) -> Sequence[QuotaTotal]:
        """How many rows match, by day, environment, mode, quota class, certainty, outcome and origin, in no order.

        utc_offset: of the time zone whose days are meant; UTC unless given.
        Errors: also CancelledError.
        """
        ...

    def known(self) -> KnownValues:
        """The environments and tags that stand in the history."""
        ...

    def recent_ids(self, environment: str, limit: int) -> Sequence[RecentId]:
        """Up to `limit` distinct IDs that the latest exchanges with this environment named, the latest first."""
        ...


@dataclass(frozen=True, slots=True)
class KeyStoreStatus:
    """Where keys rest.

    persistent: whether they outlive this run.   text: a sentence for the person that names the place,
    or says why there is none.
    """

    persistent: bool
    text: str


class KeyStore(Protocol):
    """Holds API keys, one per environment and origin.

    A place is `Environment.name` and `Environment.origin`, so that a key never follows a changed address.
    Methods may block up to the store's own time-out and are called off the window's thread.
    Errors: KeyringTrouble.
    """

    def status(self) -> KeyStoreStatus:
        """Where keys rest now."""
        ...

    def read(self, environment: str, origin: str) -> ApiKey | None:
        """The key of this place."""
        ...

    def save(self, environment: str, origin: str, key: ApiKey) -> KeyStoreStatus:
        """Keep the key; says where it rests now."""
        ...

    def delete(self, environment: str, origin: str) -> bool:
        """Forget the key; False if there was none."""
        ...


class Clock(Protocol):
    """The time, so that tests can set it."""

    def __call__(self) -> datetime:
        """Now, aware and in UTC."""
        ...
