"""The heavy services: opened on the history's thread after the first paint, waited for by jobs that need them."""

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal

from fs_event_studio.bootstrap import Services
from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.ports import EnvironmentTrouble


class ServicesViewModel(QObject):
    """`get` blocks until they are open, so it belongs into a job. A failed opening can be tried again."""

    ready = Signal(object)  # Services
    failed = Signal(str)

    def __init__(self, open_services: Callable[[], Services], tasks: TaskRunner) -> None:
        super().__init__()
        self._open_services, self._tasks = open_services, tasks
        self._future: Future[Services] = Future()

    def open(self) -> None:
        """Open them in the background."""
        if self._future.done():
            self._future = Future()
        self._tasks.run(Lane.HISTORY, self._work, self.ready.emit, self._fail)

    def get(self) -> Services:
        """The services, as soon as they are open. Errors: EnvironmentTrouble if they cannot be."""
        return self._future.result()

    def close(self) -> None:
        """Close them if they were opened."""
        if self._future.done() and not self._future.exception():
            self._future.result().close()

    def _work(self) -> Services:
        try:
            services = self._open_services()
        except Exception as error:
            self._future.set_exception(error)
            raise
        self._future.set_result(services)
        return services

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, EnvironmentTrouble):
            raise error
        self.failed.emit(str(error))
