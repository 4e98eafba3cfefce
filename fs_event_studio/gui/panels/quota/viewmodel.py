"""Totals of what a search finds, looked at by day, environment, mode or class, and what the account says."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from fs_event_studio.domain.quota_lens import Axis, LensRow, Supposition, every_day, rows_by, sum_of, supposed
from fs_event_studio.gui.language import told
from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.cancelling import CancelledError, CancelToken
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fs_event_studio.domain.environments import Environment
    from fs_event_studio.domain.listing import QuotaTotal
    from fs_event_studio.domain.search import SearchMistake, SearchQuery
    from fs_event_studio.usecases.ask_quotas import AskQuotas, QuotaAnswer
    from fs_event_studio.usecases.ports import History


class QuotaServices(Protocol):
    """The part of the services that the lens needs."""

    @property
    def history(self) -> History:
        """The port."""
        ...

    @property
    def ask_quotas(self) -> AskQuotas:
        """The use case."""
        ...


class QuotaState(NamedTuple):
    """query: as typed.   totals: as they are, whatever is supposed.   looking, asking: under way.
    answer: of the account that was asked last.   trouble: why something cannot be shown, else empty.
    """  # noqa: D205 - the fields are the summary

    query: str = ""
    mistakes: tuple[SearchMistake, ...] = ()
    totals: Sequence[QuotaTotal] = ()
    axis: Axis = Axis.CLASS
    supposition: Supposition = Supposition.AS_THEY_ARE
    looking: bool = False
    asking: bool = False
    answer: QuotaAnswer | None = None
    trouble: str = ""

    @property
    def looked_at(self) -> Sequence[QuotaTotal]:
        """The totals under the supposition."""
        return supposed(self.totals, self.supposition)

    @property
    def rows(self) -> Sequence[LensRow]:
        """By the chosen axis."""
        return rows_by(self.looked_at, self.axis)

    @property
    def days(self) -> Sequence[LensRow]:
        """By day, without gaps."""
        return every_day(rows_by(self.looked_at, Axis.DAY))

    @property
    def total(self) -> LensRow:
        """All together."""
        return sum_of(self.looked_at)


class QuotaViewModel(QObject):
    """Reads on the history's own thread. A late answer is dropped by its number."""

    changed = Signal()

    def __init__(self, services: Callable[[], QuotaServices], tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._tasks = services, tasks
        self.state = QuotaState()
        self._query: SearchQuery | None = None
        self._number = 0
        self._cancel, self._asking = CancelToken(), CancelToken()

    def search(self, text: str) -> None:
        """Sum up what matches, unless there are mistakes in it."""
        from fs_event_studio.domain.search import parse_query
        from fs_event_studio.usecases.local_time import local_now

        query = parse_query(text, local_now())
        self._set(self.state._replace(query=text, mistakes=query.mistakes))
        if not query.mistakes:
            self._query = query
            self.refresh()

    def refresh(self) -> None:
        """Sum up again."""
        from fs_event_studio.domain.search import SearchQuery
        from fs_event_studio.usecases.local_time import local_now

        self._cancel.cancel()
        self._cancel = CancelToken()
        self._number += 1
        query, cancel, offset = self._query or SearchQuery(), self._cancel, local_now().utcoffset()
        assert offset is not None
        self._set(self.state._replace(looking=True))
        self._tasks.run(
            Lane.COUNTING,
            lambda: self._services().history.totals(query, utc_offset=offset, cancel=cancel),
            partial(self._take, self._number),
            partial(self._failed, self._number),
        )

    def look_by(self, axis: Axis) -> None:
        """List by something else."""
        self._set(self.state._replace(axis=axis))

    def suppose(self, supposition: Supposition) -> None:
        """Look at the exchanges as something else."""
        self._set(self.state._replace(supposition=supposition))

    def ask(self, environment: Environment) -> None:
        """Ask this account what it counts; only the person does that."""
        if self.state.asking:
            return
        self._asking = CancelToken()
        self._set(self.state._replace(asking=True, trouble=""))
        work = partial(self._ask, environment, self._asking)
        self._tasks.run(Lane.NETWORK, work, self._answered, self._not_answered)

    def stop(self) -> None:
        """Ask what is under way to stop."""
        self._cancel.cancel()
        self._asking.cancel()

    def _ask(self, environment: Environment, cancel: CancelToken) -> QuotaAnswer:
        return self._services().ask_quotas(environment, cancel)

    def _take(self, number: int, totals: Sequence[QuotaTotal]) -> None:
        if number == self._number:
            self._set(self.state._replace(totals=totals, looking=False, trouble=""))

    def _failed(self, number: int, error: Exception) -> None:
        if isinstance(error, CancelledError) or number != self._number:
            return
        if not isinstance(error, EnvironmentTrouble):
            raise error
        self._set(self.state._replace(looking=False, trouble=told(error)))

    def _answered(self, answer: QuotaAnswer) -> None:
        self._set(self.state._replace(asking=False, answer=answer))

    def _not_answered(self, error: Exception) -> None:
        self._set(self.state._replace(asking=False))
        if not isinstance(error, EnvironmentTrouble):
            raise error
        self._set(self.state._replace(trouble=told(error)))

    def _set(self, state: QuotaState) -> None:
        self.state = state
        self.changed.emit()
