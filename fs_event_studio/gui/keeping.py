"""Looks after the history while the window is open: a quick check after a crash, and the rules for keeping."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from fs_event_studio.domain.display import one_line
from fs_event_studio.gui.language import told
from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.cancelling import CancelledError, CancelToken
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fs_event_studio.bootstrap.services import Services
    from fs_event_studio.usecases.upkeep_ports import CheckReport, Pruned

FIRST_MS = 10_000
"""How long after the start the rules are first applied: by then the person is at work, and nothing waits for it."""

AGAIN_MS = 3_600_000
"""How often after that."""


class KeepingViewModel(QObject):
    """Everything runs in threads of its own; the window is told in sentences."""

    said = Signal(str)
    troubled = Signal(str)
    damaged = Signal(object)  # sentences on what is damaged
    removed = Signal()  # exchanges: lists are to be read again

    def __init__(self, services: Callable[[], Services], tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._tasks = services, tasks
        self._token = CancelToken()
        self._pruning = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.prune)

    def start(self, *, after_crash: bool) -> None:
        """Begin. after_crash: whether an earlier run did not end well."""
        self._timer.start(FIRST_MS)
        if after_crash:
            self._tasks.run(Lane.KEEPING, self._check, self._checked, self._failed)

    def prune(self) -> None:
        """Apply the rules now, if that is not under way."""
        self._timer.setInterval(AGAIN_MS)
        if not self._pruning:
            self._pruning = True
            self._tasks.run(Lane.KEEPING, self._prune, self._pruned, self._prune_failed)

    def close(self) -> None:
        """Stop what is under way, soon; its next run goes on."""
        self._timer.stop()
        self._token.cancel()

    def _check(self) -> CheckReport:
        return self._services().upkeep.check(_quietly, self._token, quick=True)

    def _checked(self, report: CheckReport) -> None:
        if not report.is_sound:
            self.damaged.emit(report.faults)

    def _prune(self) -> Sequence[Pruned]:
        return self._services().make_pruner()(_quietly, self._token)

    def _pruned(self, pruned: Sequence[Pruned]) -> None:
        self._pruning = False
        if not pruned:
            return
        line, numbers = self.tr("{0}: {1}"), QLocale()
        parts = [line.format(one_line(one.environment), numbers.toString(one.exchanges)) for one in pruned]
        text = self.tr("Exchanges were removed from the history, as your rules for keeping say. {0}.")
        self.said.emit(text.format("; ".join(parts)))
        self.removed.emit()

    def _prune_failed(self, error: Exception) -> None:
        self._pruning = False
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, CancelledError):
            return
        if not isinstance(error, EnvironmentTrouble):
            raise error
        self.troubled.emit(told(error))


def _quietly(_share: float) -> None:
    """Nobody watches."""
