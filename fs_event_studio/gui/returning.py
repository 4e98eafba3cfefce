"""What another copy, or the command line, wrote while the window was behind others is shown on return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from fs_event_studio.gui.tasks import Lane
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from fs_event_studio.gui.services import ServicesViewModel
    from fs_event_studio.gui.tasks import TaskRunner


class ReturnWatch(QObject):
    """Compares the newest exchange at leaving and at coming back: a search may be too costly to be made for nothing."""

    written_meanwhile = Signal()

    def __init__(self, parent: QObject, services: ServicesViewModel, tasks: TaskRunner) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._at_leaving: int | None = None
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._state_changed)

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if not self._services.are_open:
            return
        if state is Qt.ApplicationState.ApplicationActive:
            self._tasks.run(Lane.HISTORY, self._newest, self._came_back, self._failed)
        elif state is Qt.ApplicationState.ApplicationInactive:
            self._tasks.run(Lane.HISTORY, self._newest, self._left, self._failed)

    def _newest(self) -> int:
        from fs_event_studio.domain.search import SearchQuery

        rows = self._services.get().history.page(SearchQuery(), before=None, limit=1)
        return rows[0].id if rows else 0

    def _left(self, newest: int) -> None:
        self._at_leaving = newest

    def _came_back(self, newest: int) -> None:
        before, self._at_leaving = self._at_leaving, None
        if before is not None and newest != before:
            self.written_meanwhile.emit()

    def _failed(self, error: Exception) -> None:
        """A trouble of the history is told by what the person asks of it."""
        if not isinstance(error, EnvironmentTrouble):
            raise error
