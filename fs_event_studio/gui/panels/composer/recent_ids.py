"""IDs to offer beside the identifying fields, read in the background when someone comes to a field."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from fs_event_studio.gui.language import told
from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from fs_event_studio.domain.environments import Environment
    from fs_event_studio.domain.identification import Member
    from fs_event_studio.domain.recent_ids import RecentId
    from fs_event_studio.gui.sending import SendingViewModel
    from fs_event_studio.usecases.recent_ids import RecentIds


class RecentIdServices(Protocol):
    """The part of the services that is needed."""

    @property
    def recent_ids(self) -> RecentIds:
        """The use case."""
        ...


class RecentIdsViewModel(QObject):
    """Knows what can be offered for the chosen environment."""

    changed = Signal()  # `offered` was read anew, whether or not it differs
    failed = Signal(str)  # a sentence

    def __init__(self, services: Callable[[], RecentIdServices], tasks: TaskRunner, sending: SendingViewModel) -> None:
        super().__init__()
        self._services, self._tasks, self._sending = services, tasks, sending
        self._asked = 0
        self.offered: dict[Member, tuple[RecentId, ...]] = {}

    def refresh(self) -> None:
        """Read them; `changed` or `failed` follows. Of several at once, the last counts."""
        self._asked += 1
        environment = self._sending.state.environment
        self._tasks.run(Lane.HISTORY, partial(self._read, environment), partial(self._take, self._asked), self._fail)

    def _read(self, environment: Environment) -> dict[Member, tuple[RecentId, ...]]:
        return self._services().recent_ids(environment)

    def _take(self, number: int, offered: dict[Member, tuple[RecentId, ...]]) -> None:
        if number == self._asked:
            self.offered = offered
            self.changed.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, EnvironmentTrouble):
            raise error
        self.failed.emit(told(error))
