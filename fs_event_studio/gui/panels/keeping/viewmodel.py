"""Work on the history as a whole. Every job runs beside the window, tells its share, and can be stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from fs_event_studio.gui.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fs_event_studio.bootstrap.services import Services
    from fs_event_studio.domain.keeping import KeepingRules
    from fs_event_studio.gui.tasks import TaskRunner
    from fs_event_studio.usecases.cancelling import CancelToken
    from fs_event_studio.usecases.forget_user import Person

    Rescue = Callable[[Callable[[object], None], CancelToken], object]
    Work = Callable[[Services, Callable[[object], None], CancelToken], object]


class RulesRead(NamedTuple):
    """The rules, and the environments that stand in the history."""

    rules: KeepingRules
    environments: Sequence[str]


class UpkeepJobs(QObject):
    """Makes jobs; they are begun by whoever connected to them."""

    def __init__(self, services: Callable[[], Services], rescue: Rescue, tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._rescue, self._tasks = services, rescue, tasks
        self._jobs: list[Job] = []

    def read_rules(self) -> Job:
        """Ends in RulesRead."""
        return self._job(
            lambda services, _tell, _cancel: RulesRead(
                services.studio.keeping.load(), services.history.known().environments
            )
        )

    def save_rules(self, rules: KeepingRules) -> Job:
        """Ends in what the rules would remove now, as a list of Pruned."""

        def work(services: Services, _tell: object, cancel: CancelToken) -> object:
            services.studio.keeping.save(rules)
            return services.make_pruner().due(cancel)

        return self._job(work)

    def look(self, person: Person) -> Job:
        """Count what there is of a person; ends in Found."""
        return self._job(lambda services, tell, cancel: services.make_forgetter().look(person, tell, cancel))

    def forget(self, person: Person, *, with_mentions: bool) -> Job:
        """Remove it; ends in Forgotten."""

        def work(services: Services, tell: Callable[[object], None], cancel: CancelToken) -> object:
            return services.make_forgetter()(person, tell, cancel, with_mentions=with_mentions)

        return self._job(work)

    def check(self) -> Job:
        """Look at every record; ends in a CheckReport."""
        return self._job(lambda services, tell, cancel: services.upkeep.check(tell, cancel, quick=False))

    def rebuild_index(self) -> Job:
        """Make the search index anew."""
        return self._job(lambda services, tell, cancel: services.upkeep.rebuild_index(tell, cancel))

    def vacuum(self) -> Job:
        """Write the database anew without its free space; ends in by how many bytes it is smaller."""
        return self._job(lambda services, tell, cancel: services.upkeep.vacuum(tell, cancel))

    def rescue(self) -> Job:
        """Put what is readable into a new history, also if it could not be opened; ends in a RescueReport."""
        return self._added(Job(self._tasks, self._rescue))

    def stop(self) -> None:
        """Ask all that is under way to stop."""
        for job in self._jobs:
            job.cancel()

    def _job(self, work: Work) -> Job:
        return self._added(Job(self._tasks, lambda tell, cancel: work(self._services(), tell, cancel)))

    def _added(self, job: Job) -> Job:
        self._jobs.append(job)
        return job
