"""Looks into a live account for an event, when told to, and remembers what came of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from fs_event_studio.domain.verification import is_live, why_not
from fs_event_studio.gui.language import retold, said, told
from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from fs_event_studio.domain.environments import Environment
    from fs_event_studio.domain.exchanges import Exchange
    from fs_event_studio.usecases.verify_landing import Verification, VerifyLanding

MINUTES = 5
LOOKS = 31
"""One at once, and then each 10 seconds for MINUTES."""
_MOST_KEPT = 200


class VerifyServices(Protocol):
    """The part of the services that is needed."""

    @property
    def verify_landing(self) -> VerifyLanding:
        """The use case."""
        ...


@dataclass(frozen=True, slots=True)
class VerifyState:
    """What is said of the shown exchange.

    offered: whether it is one of a live account.   sentence: what came of a look, or why there can be none.
    can_look: nothing speaks against a look now.   looking: one is under way for it.   long: for some minutes.
    cancelling: it was asked to stop.
    """

    offered: bool = False
    sentence: str = ""
    can_look: bool = False
    looking: bool = False
    long: bool = False
    cancelling: bool = False


class VerifyViewModel(QObject):
    """One exchange is looked for at a time, also while another one is shown."""

    changed = Signal()  # `state` was replaced
    settled = Signal(object)  # the Exchange with its new verdict

    def __init__(
        self,
        services: Callable[[], VerifyServices],
        tasks: TaskRunner,
        find_environment: Callable[[str], Environment | None],
    ) -> None:
        super().__init__()
        self._services, self._tasks, self._find_environment = services, tasks, find_environment
        self._cancel = CancelToken()
        self._shown: Exchange | None = None
        self._looked_for: Exchange | None = None
        self._long = False
        self._found: dict[int, str] = {}
        self.state = VerifyState()

    def show(self, exchange: Exchange | None) -> None:
        """Another exchange is shown."""
        self._shown = exchange
        self._redraw()

    def look(self, *, minutes: bool = False) -> None:
        """Look for the shown event: once, or until it is found, for some minutes."""
        exchange = self._shown
        if exchange is None or not self.state.can_look:
            return
        environment = self._find_environment(exchange.sent.environment)
        assert environment  # else it could not be looked for
        self._cancel, self._looked_for, self._long = CancelToken(), exchange, minutes
        looks = LOOKS if minutes else 1
        self._tasks.run(
            Lane.NETWORK, partial(self._look, exchange, environment, self._cancel, looks), self._take, self._fail
        )
        self._redraw()

    def cancel(self) -> None:
        """Stop looking."""
        self._cancel.cancel()
        self._redraw()

    def _look(self, exchange: Exchange, environment: Environment, cancel: CancelToken, looks: int) -> Verification:
        return self._services().verify_landing(exchange, environment, cancel, looks=looks)

    def _take(self, found: Verification) -> None:
        exchange, self._looked_for = self._looked_for, None
        assert exchange
        self._remember(exchange.id, said(found.sentence))
        if found.verdict:
            self.settled.emit(replace(exchange, verified=found.verdict))
        self._redraw()

    def _fail(self, error: Exception) -> None:
        exchange, self._looked_for = self._looked_for, None
        if not isinstance(error, EnvironmentTrouble):
            self._redraw()
            raise error
        assert exchange
        self._remember(exchange.id, told(error))
        self._redraw()

    def _remember(self, exchange_id: int, sentence: str) -> None:
        self._found.pop(exchange_id, None)
        self._found[exchange_id] = sentence
        if len(self._found) > _MOST_KEPT:
            del self._found[next(iter(self._found))]

    def _redraw(self) -> None:
        self.state = self._state_of(self._shown)
        self.changed.emit()

    def _state_of(self, exchange: Exchange | None) -> VerifyState:
        environment = self._find_environment(exchange.sent.environment) if exchange else None
        if exchange is None or not is_live(exchange, environment):
            return VerifyState()
        if self._looked_for and self._looked_for.id == exchange.id:
            return VerifyState(offered=True, looking=True, long=self._long, cancelling=self._cancel.cancelled)
        found = self._found.get(exchange.id, "")
        if exchange.verified:
            return VerifyState(offered=True, sentence=found or retold(exchange.verified.reason))
        reason = why_not(exchange, environment)
        if reason:
            return VerifyState(offered=True, sentence=said(reason))
        return VerifyState(offered=True, sentence=found, can_look=self._looked_for is None)
