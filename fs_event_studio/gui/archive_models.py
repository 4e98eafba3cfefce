"""The view-models of what is done with the history, each made when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from fs_event_studio.gui.panels.history.actions_viewmodel import HistoryActions
    from fs_event_studio.gui.panels.keeping.viewmodel import UpkeepJobs
    from fs_event_studio.gui.panels.quota.viewmodel import QuotaViewModel
    from fs_event_studio.gui.services import ServicesViewModel
    from fs_event_studio.gui.tasks import TaskRunner


class ArchiveModels:
    """Costs nothing before the first paint."""

    def __init__(self, services: ServicesViewModel, tasks: TaskRunner, history_file: Path) -> None:
        self._services, self._rescue, self._tasks = services.get, services.rescue, tasks
        self.history_file = history_file

    @cached_property
    def actions(self) -> HistoryActions:
        """What can be done with exchanges."""
        from fs_event_studio.gui.panels.history.actions_viewmodel import HistoryActions

        return HistoryActions(self._services, self._tasks)

    @cached_property
    def quota(self) -> QuotaViewModel:
        """What was used of the quotas."""
        from fs_event_studio.gui.panels.quota.viewmodel import QuotaViewModel

        return QuotaViewModel(self._services, self._tasks)

    @cached_property
    def upkeep(self) -> UpkeepJobs:
        """Work on the history as a whole."""
        from fs_event_studio.gui.panels.keeping.viewmodel import UpkeepJobs

        return UpkeepJobs(self._services, self._rescue, self._tasks)

    def stop(self) -> None:
        """Ask what is under way to stop."""
        if "actions" in self.__dict__:
            self.actions.stop()
        if "upkeep" in self.__dict__:
            self.upkeep.stop()
        if "quota" in self.__dict__:
            self.quota.stop()

    def close(self) -> None:
        """Write what is not written yet. No job may be under way any more."""
        if "actions" in self.__dict__:
            self.actions.close()
