"""What follows when an environment gets another name: its values are read again, and its key goes along."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fs_event_studio.domain.display import one_line
from fs_event_studio.gui.language import told
from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from fs_event_studio.bootstrap.services import Services
    from fs_event_studio.domain.environments import Environment


class Renaming(QObject):
    """read_values: has the values of variables read again."""

    said = Signal(str)
    troubled = Signal(str)

    def __init__(self, services: Callable[[], Services], tasks: TaskRunner, read_values: Callable[[], object]) -> None:
        super().__init__()
        self._services, self._tasks, self._read_values = services, tasks, read_values

    def follow(self, old_name: str, environment: Environment) -> None:
        """It has its new name."""
        self._read_values()
        self.said.emit(
            self.tr(
                '“{0}” is called “{1}” now. Exchanges so far are kept under the old name: env:"{0}" finds them.'
            ).format(one_line(old_name), one_line(environment.name))
        )
        if environment.takes_real_key:
            job = partial(self._carry, old_name, environment)
            self._tasks.run(Lane.NETWORK, job, self._carried, partial(self._not_carried, environment))

    def _carry(self, old_name: str, environment: Environment) -> bool:
        from fs_event_studio.usecases.carry_key import carry_key

        return carry_key(self._services().keys, old_name, environment)

    def _carried(self, _: bool) -> None:  # noqa: FBT001 - the job's result
        """Nothing is to be said."""

    def _not_carried(self, environment: Environment, error: Exception) -> None:
        if not isinstance(error, EnvironmentTrouble):
            raise error
        text = self.tr("The key of “{0}” stayed under its old name: {1} Give it again with “Key …”.")
        self.troubled.emit(text.format(one_line(environment.name), told(error)))
