"""Whether the window's sandbox listens to other programs, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from fs_event_studio.gui.language import told
from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable


class SandboxServer(Protocol):
    """The sandbox over HTTP. url and token: of the present run."""

    url: str
    token: str

    def start(self) -> None:
        """Listen. Errors: EnvironmentTrouble."""
        ...

    def stop(self) -> None:
        """Listen no more."""
        ...


class ServingServices(Protocol):
    """The part of the services that serving needs."""

    def make_server(
        self, on_received: Callable[[int], None], on_trouble: Callable[[EnvironmentTrouble], None]
    ) -> SandboxServer:
        """A server of the window's own sandbox; both are called in its thread."""
        ...


class ServingState(NamedTuple):
    """url: where it listens; empty if it does not.   token: for its control endpoints.   busy: starting or stopping."""

    url: str = ""
    token: str = ""
    busy: bool = False


class ServingViewModel(QObject):
    """Off at every start of the program; listens on this computer only."""

    changed = Signal()
    received = Signal(int)  # the id of an exchange that another program began
    failed = Signal(str)

    def __init__(self, services: Callable[[], ServingServices], tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._tasks = services, tasks
        self._server: SandboxServer | None = None
        self.state = ServingState()

    def start(self) -> None:
        """Listen on a free port."""
        if self._server is None and not self.state.busy:
            self._set(ServingState(busy=True))
            self._tasks.run(Lane.NETWORK, self._start, self._started, self._fail)

    def stop(self) -> None:
        """Listen no more."""
        server, self._server = self._server, None
        if server:
            self._set(ServingState(busy=True))
            self._tasks.run(Lane.NETWORK, server.stop, self._stopped, self._fail)

    def close(self) -> None:
        """Stop listening before the program ends. Blocks for a moment."""
        server, self._server = self._server, None
        if server:
            server.stop()

    def _start(self) -> SandboxServer:
        server = self._services().make_server(self._tell_received, self._tell_trouble)
        server.start()
        self._server = server  # at once, so that `close` finds it even if `_started` never comes
        return server

    def _started(self, server: SandboxServer) -> None:
        self._set(ServingState(server.url, server.token))

    def _stopped(self, _: None) -> None:
        self._set(ServingState())

    def _tell_received(self, exchange_id: int) -> None:
        self._tasks.report(self.received.emit, exchange_id)

    def _tell_trouble(self, trouble: EnvironmentTrouble) -> None:
        self._tasks.report(self.failed.emit, told(trouble))
        self._tasks.report(self._tasks.failed.emit, trouble)

    def _fail(self, error: Exception) -> None:
        self._set(ServingState())
        if not isinstance(error, EnvironmentTrouble):
            raise error
        self.failed.emit(told(error))

    def _set(self, state: ServingState) -> None:
        self.state = state
        self.changed.emit()
