"""Sends events in the background, one at a time, to the chosen environment."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from fs_event_studio.domain.environments import SANDBOX, Environment
from fs_event_studio.gui.language import told
from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from fs_event_studio.domain.exchanges import Exchange
    from fs_event_studio.usecases.send_event import SendEvent, SendOrder, SendReport


class SendingServices(Protocol):
    """The part of the services that sending needs."""

    @property
    def send_event(self) -> SendEvent:
        """The use case."""
        ...


class SendingState(NamedTuple):
    """environment: the target.   armed: names of protected environments that may be sent to in this run.
    sending: an event is under way.   cancelling: the person asked to stop it.
    """  # noqa: D205 - the fields are the summary

    environment: Environment = SANDBOX
    armed: frozenset[str] = frozenset()
    sending: bool = False
    cancelling: bool = False

    @property
    def needs_arming(self) -> bool:
        """Whether the target is protected and was not armed yet."""
        return self.environment.protected and self.environment.name not in self.armed


class SendingViewModel(QObject):
    """Knows the target and what is under way. Arming is per run and per environment."""

    changed = Signal()
    begun = Signal(int)  # the id of an exchange that is now in the history
    finished = Signal(object)  # a SendReport
    failed = Signal(str)  # a sentence: nothing was sent

    def __init__(
        self, services: Callable[[], SendingServices], tasks: TaskRunner, new_idempotency_key: Callable[[], str]
    ) -> None:
        super().__init__()
        self._services, self._tasks, self._new_key = services, tasks, new_idempotency_key
        self._cancel = CancelToken()
        self.state = SendingState()

    def choose(self, environment: Environment) -> None:
        """Make `environment` the target of the next send."""
        self._set(self.state._replace(environment=environment))

    def arm(self, name: str = "") -> None:
        """Allow sends to the target, or to the environment of this name, for the rest of this run."""
        self._set(self.state._replace(armed=self.state.armed | {name or self.state.environment.name}))

    def disarm(self, name: str) -> None:
        """Ask again before the next send to this environment, because its address changed."""
        self._set(self.state._replace(armed=self.state.armed - {name}))

    def send(self, body: bytes, *, send_anyway: bool) -> None:
        """Send `body` as a new event, under a new idempotency key."""
        from fs_event_studio.usecases.send_event import SendOrder

        self._submit(SendOrder(self.state.environment, body, self._new_key(), send_anyway))

    def send_again(self, exchange: Exchange) -> None:
        """Send the same event once more, under the same idempotency key, so that it cannot be made twice."""
        from fs_event_studio.usecases.send_event import SendOrder

        sent = exchange.sent
        order = SendOrder(self.state.environment, sent.request.body, sent.idempotency_key, sent.deliberately_invalid)
        self._submit(replace(order, attempt=sent.attempt + 1))

    def cancel(self) -> None:
        """Stop what is under way; its outcome will say how far it had come."""
        if self.state.sending:
            self._set(self.state._replace(cancelling=True))
            self._cancel.cancel()

    def _submit(self, order: SendOrder) -> None:
        if self.state.sending or self.state.needs_arming:
            return
        self._cancel = CancelToken()
        self._set(self.state._replace(sending=True, cancelling=False))
        self._tasks.run(Lane.NETWORK, partial(self._work, order, self._cancel), self._finish, self._fail)

    def _work(self, order: SendOrder, cancel: CancelToken) -> SendReport:
        return self._services().send_event(order, cancel, partial(self._tasks.report, self.begun.emit))

    def _finish(self, report: SendReport) -> None:
        self._set(self.state._replace(sending=False, cancelling=False))
        self.finished.emit(report)

    def _fail(self, error: Exception) -> None:
        self._set(self.state._replace(sending=False, cancelling=False))
        if not isinstance(error, EnvironmentTrouble):
            raise error
        self.failed.emit(told(error))

    def _set(self, state: SendingState) -> None:
        self.state = state
        self.changed.emit()
