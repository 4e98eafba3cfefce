"""Adds settled exchanges to the full-text index a moment later, many at once: one by one it would slow the sender.

Which exchanges wait is kept in the database: the column `indexed` is 0 until the transaction that adds them. So
nothing is forgotten when the process dies; any later store, or one of another process, adds what was left.
"""

from collections.abc import Sequence
from contextlib import suppress
from threading import Event, Lock, Thread
from time import monotonic

from fs_event_studio.domain.exchanges import Exchange, NewExchange, Settlement
from fs_event_studio.history import tables
from fs_event_studio.history.database import Database
from fs_event_studio.history.index import SearchTexts, search_texts
from fs_event_studio.history.records import UNREADABLE, read_exchange
from fs_event_studio.history.troubles import damaged
from fs_event_studio.usecases.troubles import HistoryTrouble

PAUSE_S = 0.3
"""The thread gathers what is settled until nothing came for so long, if no search wants it sooner."""

LONGEST_S = 2.0
"""How long it gathers at most. While it works, a sender on this computer is a third slower."""

BATCH = 100
"""How many exchanges one transaction adds; a sender waits some 5 ms for it."""

_REMEMBERED = 4000
"""How many exchanges are kept in memory for the index; others are read again."""

_LARGE_BYTES = 16 * 1024
"""Both bodies of an exchange that is not kept in memory: many of them would fill it."""

_CHECKPOINT = 150
"""After how many settled exchanges the log is written back: some thousand pages of it, for two waits for the disk."""


class Indexer:
    """Keeps the index up with what is settled. Any thread may call it.

    Errors: HistoryTrouble.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._remembered: dict[int, Exchange] = {}
        self._settled, self._written_back = 0, 0
        self._working = Lock()
        self._starting = Lock()
        self._wake, self._closing = Event(), Event()
        self._thread: Thread | None = None

    def note(self, exchange_id: int, sent: NewExchange | None, settlement: Settlement) -> None:
        """Have an exchange that was settled just now added soon. sent: as it was inserted, if that is at hand."""
        self._settled += 1
        if sent is not None and len(self._remembered) < _REMEMBERED and not _is_large(sent, settlement):
            self._remembered[exchange_id] = Exchange(exchange_id, sent, settlement)
        self.wake()

    def wake(self) -> None:
        """Have what waits added soon."""
        if not self._wake.is_set():
            self._wake.set()
            self._start()

    def catch_up(self) -> None:
        """Add whatever is settled by now, whoever settled it."""
        if not self._database.writable:
            return
        with self._working:
            settled = list(self._remembered)
            self._add_all()
            for exchange_id in settled:  # by us or by another process
                self._remembered.pop(exchange_id, None)

    def step(self) -> int:
        """Add up to BATCH exchanges; returns how many there were."""
        with self._working:
            ids = self._waiting()
            if ids:
                self._add(ids)
        return len(ids)

    def close(self) -> None:
        """End the thread and add what it would have added, if the environment lets us. A second call does nothing."""
        with self._starting:
            if self._closing.is_set():
                return
            self._closing.set()
        self._wake.set()
        if self._thread:
            self._thread.join()
        with suppress(HistoryTrouble):  # it stands in the database what is still to be added
            self.catch_up()

    def _start(self) -> None:
        with self._starting:
            if self._thread is None and not self._closing.is_set():
                self._thread = Thread(target=self._run, name="fs-event-studio-indexer", daemon=True)
                self._thread.start()

    def _run(self) -> None:
        while self._wake.wait() and self._gathered():
            self._wake.clear()
            if self._closing.is_set():  # between the two lines above; its call to wake up was just cleared
                return
            with suppress(HistoryTrouble):  # the next settle or search tries again, and a search tells
                self.catch_up()

    def _gathered(self) -> bool:
        """Wait for a pause between settles; False if the store closes meanwhile."""
        ends, seen = monotonic() + LONGEST_S, -1
        while seen != self._settled and monotonic() < ends:
            seen = self._settled
            if self._closing.wait(PAUSE_S):
                return False
            with suppress(HistoryTrouble):  # the writer makes up for it, and tells
                self._write_back()
        return True

    def _write_back(self) -> None:
        """Spare the sender this wait for the disk."""
        settled = self._settled
        if settled - self._written_back >= _CHECKPOINT:
            self._database.write_back()
            self._written_back = settled

    def _waiting(self) -> Sequence[int]:
        with self._database.reading() as connection:
            return tables.waiting_for_index(connection, BATCH)

    def _add_all(self) -> None:
        added: Sequence[int] = ()
        while ids := self._waiting():
            if ids == added:  # they still wait, although they were marked: what lists them is damaged
                raise damaged(self._database.path)
            self._add(ids)
            added = ids

    def _add(self, ids: Sequence[int]) -> None:
        texts = [(exchange_id, self._texts(exchange_id)) for exchange_id in ids]
        with self._database.writing() as connection:
            tables.add_waiting(connection, texts)

    def _texts(self, exchange_id: int) -> SearchTexts | None:
        """None for a damaged record, which must not keep others from being found."""
        try:
            exchange = self._remembered.get(exchange_id) or self._read(exchange_id)
        except UNREADABLE:
            return None
        return search_texts(exchange.sent, exchange.settlement) if exchange and exchange.settlement else None

    def _read(self, exchange_id: int) -> Exchange | None:
        with self._database.reading() as connection:
            row = tables.exchange_row(connection, exchange_id)
        return read_exchange(row) if row else None


def _is_large(sent: NewExchange, settlement: Settlement) -> bool:
    answer = settlement.answer
    return len(sent.request.body) + (len(answer.body) if answer else 0) > _LARGE_BYTES
