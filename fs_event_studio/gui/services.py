"""The heavy services: opened on the history's thread after the first paint, or by the first job that needs them."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from fs_event_studio.gui.language import told
from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.troubles import EnvironmentTrouble, HistoryBeingRescued

if TYPE_CHECKING:
    from collections.abc import Callable

    from fs_event_studio.bootstrap.services import Services
    from fs_event_studio.usecases.cancelling import CancelToken
    from fs_event_studio.usecases.upkeep_ports import RescueReport

    Rescue: TypeAlias = Callable[[Callable[[float], object], CancelToken], RescueReport]


class ServicesViewModel(QObject):
    """Opens the services once. A failed opening is tried again by the next job that needs them."""

    ready = Signal(object)  # Services
    failed = Signal(str)

    def __init__(self, open_services: Callable[[], Services], rescue: Rescue, tasks: TaskRunner) -> None:
        super().__init__()
        self._open_services, self._rescue_unopened, self._tasks = open_services, rescue, tasks
        self._opening = threading.Lock()
        self._services: Services | None = None
        self._rescuing = False

    @property
    def are_open(self) -> bool:
        """Whether there is nothing to open any more."""
        return self._services is not None

    def open(self) -> None:
        """Open them in the background; `ready` or `failed` follows."""
        self._tasks.run(Lane.HISTORY, self.get, self.ready.emit, self._fail)

    def get(self) -> Services:
        """The services, opened if they were not; blocks, so it belongs into a job.

        Errors: EnvironmentTrouble if they cannot be opened.
        """
        with self._opening:
            if self._services is None:
                if self._rescuing:
                    raise HistoryBeingRescued
                self._services = self._open_services()
            return self._services

    def rescue(self, progress: Callable[[float], object], cancel: CancelToken) -> RescueReport:
        """Rescue the history, whether it could be opened or not; blocks, so it belongs into a job.

        What is asked of it meanwhile is refused. Errors: EnvironmentTrouble, CancelledError: nothing has changed then.
        """
        with self._opening:
            if self._rescuing:
                raise HistoryBeingRescued
            services, self._rescuing = self._services, self._services is None
        if services:
            return services.upkeep.rescue(progress, cancel)
        try:
            return self._rescue_unopened(progress, cancel)
        finally:
            self._rescuing = False

    def close(self) -> None:
        """Close them if they were opened."""
        with self._opening:
            services, self._services = self._services, None
        if services:
            services.close()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, EnvironmentTrouble):
            raise error
        self.failed.emit(told(error))
