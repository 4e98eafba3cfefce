"""What the history shows: a search in an order, the rows that are seen, and the exchange that was opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from fs_event_studio.gui.language import told
from fs_event_studio.gui.panels.history.pages import PAGE_ROWS
from fs_event_studio.gui.panels.history.state import HistoryState, Listed, Placed
from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.cancelling import CancelledError, CancelToken
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from fs_event_studio.domain.exchanges import Exchange, ExchangeRow
    from fs_event_studio.domain.listing import KnownValues, PageKey, Part, Sort
    from fs_event_studio.domain.search import SearchQuery
    from fs_event_studio.usecases.ports import History

PATIENCE_S = 0.2
"""How long one step of a search looks before it shows what it found."""


class HistoryServices(Protocol):
    """The part of the services that the history needs."""

    @property
    def history(self) -> History:
        """The port."""
        ...


class SavedFilters(Protocol):
    """Searches under names, in a file. Errors: EnvironmentTrouble."""

    def load(self) -> Mapping[str, str]:
        """All of them."""
        ...

    def save(self, name: str, text: str) -> Mapping[str, str]:
        """Keep one; returns all."""
        ...

    def delete(self, name: str) -> Mapping[str, str]:
        """Forget one; returns the others."""
        ...


class HistoryViewModel(QObject):
    """Reads pages on the history's own thread. A late answer is dropped by the number of its search."""

    changed = Signal()  # `state` was replaced
    restarted = Signal(object)  # Listed: another search
    placed = Signal(object)  # Placed: rows of this search
    counted = Signal(int)  # how many rows there are at least
    refreshed = Signal(object)  # Listed: the newest rows of this search, some of which may be shown already
    reread = Signal(object)  # rows that may be shown, as they are now
    opened = Signal(object)  # an Exchange that the person wants to see

    def __init__(
        self, services: Callable[[], HistoryServices], tasks: TaskRunner, filters: SavedFilters | None = None
    ) -> None:
        super().__init__()
        self._services, self._tasks, self._filters = services, tasks, filters
        self.state = HistoryState()
        self._query: SearchQuery | None = None
        self._number = 0
        self._cancel = CancelToken()
        self._counting: CancelToken | None = None
        self._behind: PageKey | None = None
        self._reading = False
        self._stale = False
        self._next: tuple[int, PageKey | None, int] | None = None

    def search(self, text: str) -> None:
        """Show what matches, unless there are mistakes in it, which `state` then has."""
        from fs_event_studio.domain.search import parse_query
        from fs_event_studio.usecases.local_time import local_now

        query = parse_query(text, local_now())
        if query.mistakes:
            self._set(self.state._replace(query=text, mistakes=query.mistakes))
            return
        self._query = query
        self._set(self.state._replace(query=text, mistakes=()))
        self._start()

    def sort_by(self, sort: Sort) -> None:
        """Show the same in another order."""
        self._set(self.state._replace(sort=sort))
        self._start()

    def need(self, first: int, key: PageKey | None, skip: int) -> None:
        """Read the page that begins with the row `first`: behind `key`, after passing over `skip` rows.

        While another is read, only the latest wish is kept: who scrolls far does not wait for what is passed.
        """
        if self._reading:
            self._next = (first, key, skip)
        elif first == self.state.shown and self.state.total is None and not self.state.exhausted:
            self._look_on(first)
        elif first < self.state.shown:
            self._reading = True
            self._read(partial(self._part, key, skip, None), partial(self._place, first))

    def refresh(self) -> None:
        """Read the newest rows again, because one was added or settled; then all are counted anew."""
        self._stop_counting()
        if self._reading:
            self._stale = True  # what is being read may be from before the change
        else:
            self._reading = True
            self._read(partial(self._part, None, 0, None), self._refresh)

    @property
    def query(self) -> SearchQuery:
        """What is shown."""
        from fs_event_studio.domain.search import SearchQuery

        return self._query or SearchQuery()

    def read_again(self, ids: Sequence[int]) -> None:
        """Read rows again whose exchanges changed; `reread` follows."""
        self._tasks.run(Lane.HISTORY, partial(self._rows_of, ids), self.reread.emit, self._read_failed)

    def _rows_of(self, ids: Sequence[int]) -> Sequence[ExchangeRow]:
        from fs_event_studio.domain.search import SearchQuery

        history = self._services().history
        found = [row for number in ids for row in history.page(SearchQuery(), before=number + 1, limit=1)]
        return [row for row in found if row.id in ids]

    def open(self, exchange_id: int) -> None:
        """Read one exchange whole; `opened` follows."""
        self._tasks.run(
            Lane.HISTORY, lambda: self._services().history.exchange(exchange_id), self._show, self._read_failed
        )

    def learn(self) -> None:
        """Read the saved filters, and the values that completion offers."""
        self._tasks.run(Lane.HISTORY, self._known, self._learned, self._read_failed)

    def save_filter(self, name: str) -> None:
        """Keep the search as typed under a name."""
        if self._filters:
            self._tasks.run(
                Lane.HISTORY, partial(self._filters.save, name, self.state.query), self._filtered, self._read_failed
            )

    def delete_filter(self, name: str) -> None:
        """Forget a saved search."""
        if self._filters:
            self._tasks.run(Lane.HISTORY, partial(self._filters.delete, name), self._filtered, self._read_failed)

    def stop(self) -> None:
        """Wait for no answer any more."""
        self._cancel.cancel()
        self._stop_counting()

    def _start(self) -> None:
        self.stop()
        self._cancel = CancelToken()
        self._number += 1
        self._reading, self._next, self._behind = True, None, None
        self._set(self.state._replace(total=None, looking=True))
        self._read(partial(self._part, None, 0, PATIENCE_S), self._restart)

    def _look_on(self, first: int) -> None:
        self._reading = True
        self._set(self.state._replace(looking=True))
        self._read(partial(self._part, self._behind, 0, PATIENCE_S), partial(self._extend, first, first + PAGE_ROWS))

    def _part(self, key: PageKey | None, skip: int, patience_s: float | None) -> Part:
        return self._services().history.part(
            self.query,
            before=key,
            skip=skip,
            limit=PAGE_ROWS,
            sort=self.state.sort,
            patience_s=patience_s,
            cancel=self._cancel,
        )

    def _read(self, job: Callable[[], Part], take: Callable[[Part], None]) -> None:
        number = self._number
        self._tasks.run(Lane.HISTORY, job, partial(self._take, number, take), partial(self._failed, number))

    def _take(self, number: int, take: Callable[[Part], None], part: Part) -> None:
        if number == self._number:
            self._reading = False
            take(part)

    def _restart(self, part: Part) -> None:
        self._behind = part.behind
        self._set(self.state._replace(shown=len(part.rows), trouble="", exhausted=part.behind is None))
        self.restarted.emit(Listed(part.rows, self.state.sort))
        self._looked(PAGE_ROWS)

    def _extend(self, first: int, wanted: int, part: Part) -> None:
        self._behind = part.behind
        if self.state.total is not None:  # all were counted meanwhile
            self._place(first, part)
            return
        self._set(self.state._replace(shown=first + len(part.rows), exhausted=part.behind is None))
        self.placed.emit(Placed(first, part.rows))
        self._looked(wanted)

    def _looked(self, wanted: int) -> None:
        """Look on until there is a page, then count."""
        if self._behind is None:
            self._set(self.state._replace(total=self.state.shown, looking=False))
        elif self.state.shown < wanted:
            self._reading = True
            taking = partial(self._extend, self.state.shown, wanted)
            self._read(partial(self._part, self._behind, 0, PATIENCE_S), taking)
            return
        elif self._query is None or not self._query.is_costly:
            self._count()
        else:
            self._set(self.state._replace(looking=False))
        self._go_on()

    def _count(self) -> None:
        """Count all that match, unless that is being done: beside the pages, which nobody is to wait for."""
        if self._counting:
            return
        query, cancel = self.query, CancelToken()
        self._counting = cancel
        self._tasks.run(
            Lane.COUNTING,
            lambda: self._services().history.count(query, cancel=cancel),
            partial(self._counted, cancel),
            partial(self._not_counted, cancel),
        )

    def _stop_counting(self) -> None:
        """What is being counted is of another search, or may or may not hold what is new."""
        if self._counting:
            self._counting.cancel()
            self._counting = None

    def _not_counted(self, cancel: CancelToken, error: Exception) -> None:
        if cancel is self._counting:
            self._counting = None
            self._read_failed(error)

    def _counted(self, cancel: CancelToken, total: int) -> None:
        if cancel is self._counting:
            self._counting = None
            total = max(total, self.state.shown)
            self._set(self.state._replace(total=total, shown=total, exhausted=True, looking=False))
            self.counted.emit(total)

    def _place(self, first: int, part: Part) -> None:
        self.placed.emit(Placed(first, part.rows))
        self._go_on()

    def _refresh(self, part: Part) -> None:
        self._set(self.state._replace(trouble=""))
        self.refreshed.emit(Listed(part.rows, self.state.sort))
        if part.behind is None:
            self._set(self.state._replace(total=len(part.rows), shown=len(part.rows), exhausted=True))
        elif self._query is None or not self._query.is_costly:
            self._count()
        self._go_on()

    def _go_on(self) -> None:
        if self._stale:
            self._stale = False
            self.refresh()
        elif self._next:
            wish, self._next = self._next, None
            self.need(*wish)

    def _known(self) -> tuple[Mapping[str, str], KnownValues]:
        saved = self._filters.load() if self._filters else {}
        return saved, self._services().history.known()

    def _learned(self, learned: tuple[Mapping[str, str], KnownValues]) -> None:
        self._set(self.state._replace(filters=learned[0], known=learned[1]))

    def _filtered(self, filters: Mapping[str, str]) -> None:
        self._set(self.state._replace(filters=filters))

    def _show(self, exchange: Exchange | None) -> None:
        if exchange:
            self.opened.emit(exchange)

    def _failed(self, number: int, error: Exception) -> None:
        if number == self._number:
            self._reading = False
            self._read_failed(error)

    def _read_failed(self, error: Exception) -> None:
        if isinstance(error, CancelledError):
            return
        if not isinstance(error, EnvironmentTrouble):
            raise error
        self._set(self.state._replace(trouble=told(error), exhausted=True, looking=False))

    def _set(self, state: HistoryState) -> None:
        self.state = state
        self.changed.emit()
