"""The heavy services: opened on the history's thread after the first paint, or by the first job that needs them."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fs_event_studio.gui.language import told
from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from fs_event_studio.bootstrap.services import Services


class ServicesViewModel(QObject):
    """Opens the services once. A failed opening is tried again by the next job that needs them."""

    ready = Signal(object)  # Services
    failed = Signal(str)

    def __init__(self, open_services: Callable[[], Services], tasks: TaskRunner) -> None:
        super().__init__()
        self._open_services, self._tasks = open_services, tasks
        self._opening = threading.Lock()
        self._services: Services | None = None

    def open(self) -> None:
        """Open them in the background; `ready` or `failed` follows."""
        self._tasks.run(Lane.HISTORY, self.get, self.ready.emit, self._fail)

    def get(self) -> Services:
        """The services, opened if they were not; blocks, so it belongs into a job.

        Errors: EnvironmentTrouble if they cannot be opened.
        """
        with self._opening:
            if self._services is None:
                self._services = self._open_services()
            return self._services

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
