"""What the history shows: a search, the rows found so far, and the exchange that was opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fs_event_studio.domain.exchanges import Exchange, ExchangeRow
    from fs_event_studio.usecases.ports import History

PAGE_ROWS = 200


class HistoryServices(Protocol):
    """The part of the services that the history needs."""

    @property
    def history(self) -> History:
        """The port."""
        ...


class HistoryState(NamedTuple):
    """query: as typed.   total: how many rows match, None until counted.   exhausted: there are no further pages.
    trouble: why nothing can be shown, else empty.
    """  # noqa: D205 - the fields are the summary

    query: str = ""
    total: int | None = None
    exhausted: bool = True
    trouble: str = ""


class _Page(NamedTuple):
    rows: Sequence[ExchangeRow]
    total: int | None = None


class HistoryViewModel(QObject):
    """Reads pages on the history's own thread. A late answer is dropped by the number of its search."""

    changed = Signal()  # `state` was replaced
    restarted = Signal(object)  # the first rows of another search
    extended = Signal(object)  # the next rows of this search
    refreshed = Signal(object)  # the newest rows of this search, some of which may be shown already
    opened = Signal(object)  # an Exchange that the person wants to see

    def __init__(self, services: Callable[[], HistoryServices], tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._tasks = services, tasks
        self.state = HistoryState()
        self._search_number = 0
        self._reading = False
        self._stale = False

    def search(self, query: str) -> None:
        """Show what matches `query`, newest first."""
        self._search_number += 1
        self._reading = True
        self._set(self.state._replace(query=query, total=None))
        self._read(partial(self._first_page, query), self._restart)

    def more(self, before: int) -> None:
        """Read the rows before the id `before`, unless there are none or they are being read."""
        if self.state.exhausted or self._reading:
            return
        self._reading = True
        self._read(partial(self._page, self.state.query, before), self._extend)

    def refresh(self) -> None:
        """Read the newest rows again, because one was added or settled."""
        if self._reading:
            self._stale = True  # what is being read may be from before the change
        else:
            self._read(partial(self._first_page, self.state.query), self._refresh)

    def open(self, exchange_id: int) -> None:
        """Read one exchange whole; `opened` follows."""
        self._tasks.run(
            Lane.HISTORY, lambda: self._services().history.exchange(exchange_id), self._show, self._read_failed
        )

    def _first_page(self, query: str) -> _Page:
        from fs_event_studio.domain.search import parse_query

        history, parsed = self._services().history, parse_query(query)
        rows = history.page(parsed, before=None, limit=PAGE_ROWS)
        return _Page(rows, len(rows) if len(rows) < PAGE_ROWS else history.count(parsed))

    def _page(self, query: str, before: int) -> _Page:
        from fs_event_studio.domain.search import parse_query

        return _Page(self._services().history.page(parse_query(query), before=before, limit=PAGE_ROWS))

    def _read(self, job: Callable[[], _Page], take: Callable[[_Page], None]) -> None:
        number = self._search_number
        self._tasks.run(Lane.HISTORY, job, partial(self._take, number, take), self._read_failed)

    def _take(self, number: int, take: Callable[[_Page], None], page: _Page) -> None:
        if number == self._search_number:
            take(page)

    def _restart(self, page: _Page) -> None:
        self._reading = False
        exhausted = len(page.rows) < PAGE_ROWS
        self._set(self.state._replace(total=page.total, exhausted=exhausted, trouble=""))
        self.restarted.emit(page.rows)
        self._refresh_if_stale()

    def _extend(self, page: _Page) -> None:
        self._reading = False
        self._set(self.state._replace(exhausted=len(page.rows) < PAGE_ROWS))
        self.extended.emit(page.rows)
        self._refresh_if_stale()

    def _refresh(self, page: _Page) -> None:
        self._set(self.state._replace(total=page.total, trouble=""))
        self.refreshed.emit(page.rows)

    def _refresh_if_stale(self) -> None:
        if self._stale:
            self._stale = False
            self.refresh()

    def _show(self, exchange: Exchange | None) -> None:
        if exchange:
            self.opened.emit(exchange)

    def _read_failed(self, error: Exception) -> None:
        self._reading = False
        if not isinstance(error, EnvironmentTrouble):
            raise error
        self._set(self.state._replace(trouble=str(error), exhausted=True))

    def _set(self, state: HistoryState) -> None:
        self.state = state
        self.changed.emit()
