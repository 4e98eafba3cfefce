"""Long work beside the window: it tells how far it is, can be stopped, and ends in exactly one way."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from fs_event_studio.gui.language import told
from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.cancelling import CancelledError, CancelToken
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable

Work: TypeAlias = "Callable[[Callable[[object], None], CancelToken], object]"
"""Takes what to call with news, from its own thread, and a token to look at."""


class Job(QObject):
    """One piece of work. Ends in `done`, `failed` or `stopped`, each in the window's thread."""

    told = Signal(object)  # news, as the work gives them
    done = Signal(object)  # its result
    failed = Signal(str)  # a sentence
    stopped = Signal()

    def __init__(self, tasks: TaskRunner, work: Work, lane: Lane = Lane.KEEPING) -> None:
        super().__init__()
        self._tasks, self._work, self._lane = tasks, work, lane
        self._token = CancelToken()
        self.running = False
        self.error: Exception | None = None  # why it failed

    def start(self) -> None:
        """Begin."""
        self.running = True
        work = partial(self._work, partial(self._tasks.report, self.told.emit), self._token)
        self._tasks.run(self._lane, work, self._finish, self._fail)

    def cancel(self) -> None:
        """Ask it to stop."""
        self._token.cancel()

    def _finish(self, result: object) -> None:
        self.running = False
        self.done.emit(result)

    def _fail(self, error: Exception) -> None:
        self.running, self.error = False, error
        if isinstance(error, CancelledError):
            self.stopped.emit()
        elif isinstance(error, EnvironmentTrouble):
            self.failed.emit(told(error))
        else:
            self.failed.emit(self.tr("It ended because of a fault of this program."))
            raise error
