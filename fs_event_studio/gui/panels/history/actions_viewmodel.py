"""What can be done with exchanges of the history: note, send again, compare, export; and importing others."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal

from fs_event_studio.gui.jobs import Job
from fs_event_studio.gui.language import told
from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from fs_event_studio.bootstrap.services import Services
    from fs_event_studio.domain.environments import Environment
    from fs_event_studio.domain.exchanges import Annotation, Exchange
    from fs_event_studio.domain.exporting.single import CopyForm
    from fs_event_studio.domain.repeating import RepeatKind
    from fs_event_studio.domain.search import SearchQuery
    from fs_event_studio.usecases.cancelling import CancelToken
    from fs_event_studio.usecases.export_history import ExportFormat
    from fs_event_studio.usecases.repeat_events import RepeatPlan

Result = TypeVar("Result")

MOST_UNDONE = 100


class Change(NamedTuple):
    """What the person added to one exchange, before and after."""

    exchange_id: int
    before: Annotation
    after: Annotation


class ExportWish(NamedTuple):
    """ids: of the exchanges; None for all that `query` finds."""

    path: Path
    format: ExportFormat
    ids: Sequence[int] | None
    query: SearchQuery


class _Answer(QObject):
    """Brings a result to a slot, unless the slot's object is gone by then."""

    ready = Signal(object)

    def give(self, value: object) -> None:
        """Hand it over. A bound method, unlike a bound signal, keeps its object alive."""
        self.ready.emit(value)


class HistoryActions(QObject):
    """Everything happens beside the window. Notes, tags and pins can be undone, newest first."""

    annotated = Signal(object)  # the ids whose annotations changed
    failed = Signal(str)

    def __init__(self, services: Callable[[], Services], tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._tasks = services, tasks
        self._undo: list[Sequence[Change]] = []
        self._redo: list[Sequence[Change]] = []
        self._jobs: set[Job] = set()
        self._unwritten: list[Callable[[], Sequence[Change]]] = []

    @property
    def can_undo(self) -> bool:
        """Whether a change of notes, tags or pins can be taken back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether one that was taken back can be made again."""
        return bool(self._redo)

    def annotate(self, exchange_id: int, annotation: Annotation) -> None:
        """Replace what the person added to one exchange."""
        self._change([exchange_id], lambda _: annotation)

    def pin(self, ids: Sequence[int], *, on: bool) -> None:
        """Pin exchanges, or let them go."""
        self._change(ids, partial(replace, pinned=on))

    def undo(self) -> None:
        """Take back the latest change."""
        if self._undo:
            changes = self._undo.pop()
            self._redo.append(changes)
            self._write([change._replace(before=change.after, after=change.before) for change in changes])

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        if self._redo:
            changes = self._redo.pop()
            self._undo.append(changes)
            self._write(changes)

    def fetch(self, ids: Sequence[int], then: Callable[[Sequence[Exchange]], None]) -> None:
        """Read exchanges whole and hand them over to a method."""
        self._ask(Lane.HISTORY, partial(self._fetch, ids), then)

    def attempts(self, exchange: Exchange, then: Callable[[Sequence[Exchange]], None]) -> None:
        """Read all attempts at the event of this exchange."""

        def work() -> Sequence[Exchange]:
            from fs_event_studio.usecases.attempts import attempts_at

            return attempts_at(self._services().history, exchange)

        self._ask(Lane.HISTORY, work, then)

    def plan(
        self,
        ids: Sequence[int],
        kind: RepeatKind,
        target: Environment | None,
        number: int,
        then: Callable[[tuple[int, RepeatPlan]], None],
    ) -> None:
        """Work out what sending these again would do. number: comes back with the plan."""
        self._ask(Lane.HISTORY, lambda: (number, self._services().repeat_events.plan(ids, kind, target)), then)

    def repeat(self, plan: RepeatPlan, armed: frozenset[str]) -> Job:
        """Send them; the job tells a RepeatResult for each."""

        def work(tell: Callable[[object], None], cancel: CancelToken) -> object:
            return self._services().repeat_events(plan, armed, tell, cancel)

        return self._job(work, Lane.NETWORK)

    def export(self, wish: ExportWish) -> Job:
        """Write a file; the job tells how many are written and how many there are, and ends in an ExportReport."""

        def work(tell: Callable[[object], None], cancel: CancelToken) -> object:
            from fs_event_studio.usecases.export_history import ExportOrder, matching_ids

            services = self._services()
            ids: Iterable[int]
            if wish.ids is not None:
                ids, total = wish.ids, len(wish.ids)
            else:
                ids = matching_ids(services.history, wish.query, cancel)
                total = services.history.count(wish.query, cancel=cancel)
            order = ExportOrder(wish.path, wish.format, ids)
            return services.make_exporter()(order, lambda count: tell((count, max(count, total))), cancel)

        return self._job(work)

    def import_file(self, path: Path) -> Job:
        """Take what a file holds; the job tells how many entries were read, and ends in an ImportReport."""
        return self._job(lambda tell, cancel: self._services().make_importer()(path, tell, cancel))

    def compute(self, work: Callable[[], Result], then: Callable[[Result], object]) -> None:
        """Have plain values worked out of plain values beside the window, and given to a method."""
        self._ask(Lane.NETWORK, work, then)

    def copies(self, ids: Sequence[int], form: CopyForm, then: Callable[[str], object]) -> None:
        """Make a text of exchanges, without keys."""

        def work() -> str:
            from fs_event_studio import __version__
            from fs_event_studio.domain.exporting.single import text_of

            return self.redact(text_of(self._fetch(ids), form, __version__))

        self._ask(Lane.NETWORK, work, then)

    def redact(self, text: str) -> str:
        """`text` without keys; blocks."""
        return self._services().redactor().text(text)

    def stop(self) -> None:
        """Ask all that is under way to stop."""
        for job in self._jobs:
            job.cancel()

    def close(self) -> None:
        """Write what the window's end kept from being written. No job may be under way any more."""
        with suppress(EnvironmentTrouble, LookupError):
            for work in self._unwritten:
                work()

    def _ask(self, lane: Lane, work: Callable[[], Result], then: Callable[[Result], object]) -> None:
        answer = _Answer()
        answer.ready.connect(then)
        self._tasks.run(lane, work, answer.give, self._fail)

    def _job(self, work: Callable[[Callable[[object], None], CancelToken], object], lane: Lane = Lane.KEEPING) -> Job:
        job = Job(self._tasks, work, lane)
        self._jobs.add(job)
        return job

    def _change(self, ids: Sequence[int], change: Callable[[Annotation], Annotation]) -> None:
        def work() -> Sequence[Change]:
            changes = [
                Change(one.id, one.annotation, change(one.annotation)) for one in self._fetch(ids)
            ]  # read first, so that nothing is changed if one cannot be read
            return self._put([one for one in changes if one.before != one.after])

        self._run(work, self._changed)

    def _write(self, changes: Sequence[Change]) -> None:
        self._run(partial(self._put, changes), self._tell_changed)

    def _run(self, work: Callable[[], Sequence[Change]], then: Callable[[Sequence[Change]], None]) -> None:
        self._unwritten.append(work)
        self._tasks.run(Lane.HISTORY, work, partial(self._written, then), self._not_written)

    def _written(self, then: Callable[[Sequence[Change]], None], changes: Sequence[Change]) -> None:
        self._unwritten.pop(0)  # they are done in order
        then(changes)

    def _not_written(self, error: Exception) -> None:
        self._unwritten.pop(0)
        self._fail(error)

    def _put(self, changes: Sequence[Change]) -> Sequence[Change]:
        history = self._services().history
        for change in changes:
            history.annotate(change.exchange_id, change.after)
        return changes

    def _fetch(self, ids: Sequence[int]) -> Sequence[Exchange]:
        found = map(self._services().history.exchange, ids)
        return [exchange for exchange in found if exchange]

    def _changed(self, changes: Sequence[Change]) -> None:
        if changes:
            self._undo = [*self._undo, changes][-MOST_UNDONE:]
            self._redo.clear()
            self._tell_changed(changes)

    def _tell_changed(self, changes: Sequence[Change]) -> None:
        self.annotated.emit([change.exchange_id for change in changes])

    def _fail(self, error: Exception) -> None:
        if isinstance(error, LookupError):
            self.failed.emit(self.tr("It is no longer in the history."))
        elif isinstance(error, EnvironmentTrouble):
            self.failed.emit(told(error))
        else:
            raise error
