"""The history port on SQLite."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import timedelta
from functools import partial
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Self

from fs_event_studio.domain.exchanges import Annotation, Exchange, ExchangeRow, NewExchange, Settlement
from fs_event_studio.domain.exporting.reading import ImportedExchange
from fs_event_studio.domain.listing import NEWEST_FIRST, KnownValues, PageKey, Part, QuotaTotal, Sort, microseconds
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.quota import QuotaVerdict
from fs_event_studio.domain.recent_ids import RecentId
from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.domain.search import SearchQuery
from fs_event_studio.history import tables
from fs_event_studio.history.annotating import change_annotation
from fs_event_studio.history.beginning import Run, begin_run
from fs_event_studio.history.database import Database
from fs_event_studio.history.facets import Facets
from fs_event_studio.history.importing import add_imported
from fs_event_studio.history.indexing import Indexer
from fs_event_studio.history.listing import Listing
from fs_event_studio.history.migrations import MIGRATIONS, Migration
from fs_event_studio.history.opening import open_database
from fs_event_studio.history.patience import Patience
from fs_event_studio.history.plans import Wanted
from fs_event_studio.history.recent_ids import recent_ids
from fs_event_studio.history.records import UNREADABLE, read_exchange
from fs_event_studio.history.redacting import (
    redacted_annotation,
    redacted_exchange,
    redacted_import,
    redacted_settlement,
    redacted_verdict,
)
from fs_event_studio.history.salvaging import refuse_if_used, rescue
from fs_event_studio.history.troubles import in_plain_words
from fs_event_studio.history.upkeep import HistoryUpkeep
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.ports import Clock
from fs_event_studio.usecases.troubles import DamagedHistory, HistoryBeingRescued, HistoryTrouble
from fs_event_studio.usecases.upkeep_ports import RescueReport

PATIENCE_S = 10.0
"""How long to wait for another program that has the database locked."""


class HistoryStore:
    """Keeps exchanges in a SQLite database; fulfils the port `History`. Any thread may call it.

    redact: gives the redactor as of now; whatever is written goes through it first.
    recovered: the ids of exchanges that a dead run of the program had left under way; they were settled as
    LOST when this store was opened.   crashed: whether a run did not end well since the last start.
    Errors: HistoryTrouble; ValueError after `close`.
    """

    def __init__(
        self,
        path: Path,
        redact: Callable[[], Redactor],
        clock: Clock,
        *,
        migrations: Sequence[Migration] = MIGRATIONS,
        patience_s: float = PATIENCE_S,
    ) -> None:
        self._redact, self._clock = redact, clock
        self._under_way: dict[int, NewExchange] = {}  # as they were written
        self._unkept: dict[int, Settlement] = {}  # of some of them: what could not be written down
        self._facets = Facets()
        self._open = partial(self._opened, path, migrations, patience_s)
        self._database, self._run = self._open()
        self.recovered, self.crashed = self._run.recovered, self._run.crashed
        self._indexer = Indexer(self._database)
        self._rescuing = Lock()

    def begin(self, exchange: NewExchange) -> int:
        """Keep an exchange before it is sent; returns its id. It survives the death of this process."""
        exchange = redacted_exchange(exchange, self._redact())
        with self._database.writing() as connection:
            exchange_id = tables.insert_exchange(connection, self._facets, self._run.number, exchange)
        self._under_way[exchange_id] = exchange
        return exchange_id

    def settle(self, exchange_id: int, settlement: Settlement) -> None:
        """Add what came of an exchange. It survives the death of this process, and words find it from then on.

        Where the database is damaged, or is being rescued, it is remembered, and written down after the rescue.
        Errors: also LookupError if there is no such exchange under way.
        """
        settlement = redacted_settlement(settlement, self._redact())
        sent = self._under_way.get(exchange_id)
        try:
            with self._database.writing() as connection:
                tables.settle_exchange(connection, self._facets, exchange_id, settlement, sent)
        except HistoryBeingRescued:
            self._unkept[exchange_id] = settlement
            if not self._rescuing.locked():
                self._write_unkept()
            return
        except DamagedHistory:
            self._unkept[exchange_id] = settlement
            raise
        self._under_way.pop(exchange_id, None)
        self._indexer.note(exchange_id, sent, settlement)

    def settle_quota(self, exchange_id: int, quota: QuotaVerdict) -> None:
        """Keep what a later look at the account proved about a settled exchange; what was settled stays beside it.

        Errors: also LookupError if there is no such settled exchange.
        """
        quota = redacted_verdict(quota, self._redact())
        with self._database.writing() as connection:
            tables.verify_quota(connection, self._facets, exchange_id, quota)

    def annotate(self, exchange_id: int, annotation: Annotation) -> None:
        """Replace what the person added to an exchange; words find it from then on.

        Errors: also LookupError if there is no such exchange.
        """
        annotation = redacted_annotation(annotation, self._redact())
        with self._database.writing() as connection:
            change_annotation(connection, exchange_id, annotation)

    def add_imported(self, exchanges: Sequence[ImportedExchange]) -> int:
        """Add exchanges from a file in one transaction; returns how many were not there yet."""
        redactor = self._redact()
        redacted = [redacted_import(imported, redactor) for imported in exchanges]  # before anybody has to wait for it
        with self._database.writing() as connection:
            added = add_imported(connection, self._facets, self._run.number, redacted)
        if added:
            self._indexer.wake()
        return added

    def exchange(self, exchange_id: int) -> Exchange | None:
        """One exchange, whole."""
        with self._database.reading() as connection:
            row = tables.exchange_row(connection, exchange_id)
        try:
            return read_exchange(row) if row else None
        except UNREADABLE as error:
            raise DamagedHistory(
                Phrase(
                    "Exchange {0} cannot be read: its record in {1} is damaged. Other exchanges are not concerned.",
                    exchange_id,
                    self._database.path,
                )
            ) from error

    def page(
        self, query: SearchQuery, *, before: PageKey | int | None, limit: int, sort: Sort = NEWEST_FIRST
    ) -> Sequence[ExchangeRow]:
        """Up to `limit` rows that match, those behind `before`; in the order of numbers an id is key enough.

        An exchange is found as soon as it is settled; until then an empty query shows it.
        """
        return self.part(query, before=before, limit=limit, sort=sort).rows

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
        """A page, or what of it was found in time. See the port."""
        self._catch_up(query)
        key = PageKey(before) if isinstance(before, int) else before
        with self._listing() as listing:
            return listing.part(query, Wanted(sort, key, limit, skip), Patience(patience_s, cancel))

    def count(self, query: SearchQuery, *, most: int | None = None, cancel: CancelToken | None = None) -> int:
        """How many rows match; at most `most`, if that is given."""
        self._catch_up(query)
        with self._listing() as listing:
            return listing.count(query, most, Patience(None, cancel))

    def totals(
        self, query: SearchQuery, *, utc_offset: timedelta = timedelta(), cancel: CancelToken | None = None
    ) -> Sequence[QuotaTotal]:
        """How many rows match, by day and kind. See the port."""
        self._catch_up(query)
        with self._listing() as listing:
            return listing.totals(query, utc_offset, Patience(None, cancel))

    def known(self) -> KnownValues:
        """The environments and tags that there are."""
        with self._listing() as listing:
            return listing.known()

    def recent_ids(self, environment: str, limit: int) -> Sequence[RecentId]:
        """The IDs that the latest exchanges with this environment named. See the port."""
        with self._database.reading() as connection:
            return recent_ids(connection, environment, limit)

    @property
    def writable(self) -> bool:
        """Whether anything can be kept; if not, every method that writes raises HistoryTrouble."""
        return self._database.writable

    def upkeep(self) -> HistoryUpkeep:
        """What keeps this history small, private and sound; it ends with the store."""
        return HistoryUpkeep(self._database, self._facets, self._indexer, self._rescue)

    def close(self) -> None:
        """Close all connections and end the run. A second call does nothing."""
        self._indexer.close()
        self._database.close()
        self._run.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _catch_up(self, query: SearchQuery) -> None:
        """Have in the index what a search may find."""
        if not query.is_everything:
            self._indexer.catch_up()

    @contextmanager
    def _listing(self) -> Iterator[Listing]:
        """Its facets and its rows are of one moment: `reading` sees to that."""
        with self._database.reading() as connection:
            yield Listing(connection, self._facets)

    def _opened(self, path: Path, migrations: Sequence[Migration], patience_s: float) -> tuple[Database, Run]:
        """The database, and this run begun in it."""
        now = self._clock()
        self._facets.forget()
        database = open_database(path, migrations, now, patience_s)
        database.on_undone(self._facets.forget)
        try:
            return database, begin_run(database, self._facets, microseconds(now), dict(self._under_way))
        except BaseException:
            database.close()
            raise

    def _rescue(self, progress: Callable[[float], object], cancel: CancelToken) -> RescueReport:
        """Put a new database in the place of this one, and go on with it. See the port."""
        path = self._database.path
        if not self._rescuing.acquire(blocking=False):
            raise HistoryBeingRescued
        try:
            with in_plain_words(path):
                refuse_if_used(path, self._run.token)
                self._database.set_down(HistoryBeingRescued, cancel)
                try:
                    self._run.end()
                    return rescue(path, self._clock(), progress, cancel)
                finally:
                    self._go_on()
        finally:
            self._rescuing.release()
            self._write_unkept()

    def _go_on(self) -> None:
        """Open what is there now, the new database or the old one."""
        try:
            opened, self._run = self._open()
        except HistoryTrouble as trouble:
            self._database.stay_down(trouble)
            return
        self._database.take_up(opened)
        self._write_unkept()
        self._indexer.wake()

    def _write_unkept(self) -> None:
        """Write down what came of exchanges while the database was damaged, or was being rescued."""
        for exchange_id, settlement in list(self._unkept.items()):
            sent = self._under_way.get(exchange_id)
            with suppress(HistoryTrouble):
                with suppress(LookupError), self._database.writing() as connection:  # it was rescued after all
                    tables.settle_exchange(connection, self._facets, exchange_id, settlement, sent)
                self._unkept.pop(exchange_id, None)
                self._under_way.pop(exchange_id, None)
