"""What the theatre shows, and the steps by which the sandbox's world is directed."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from datetime import timedelta
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.search import SearchQuery
from fs_event_studio.domain.search.tree import All, TextField, Words
from fs_event_studio.domain.theatre.layout import Stage
from fs_event_studio.domain.theatre.steps import Directed, Step, StepKind
from fs_event_studio.domain.theatre.table import Row, describe, rows
from fs_event_studio.gui.language import told
from fs_event_studio.gui.panels.stitching.state import StitchingServices, StitchingState, Surroundings, Theatre
from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from fs_event_studio.domain.theatre.scene import Scene, SessionBar


class _Reading(NamedTuple):
    stage: Stage
    description: str
    rows: tuple[Row, ...]


class StitchingViewModel(QObject):
    """Reads the world in the background; steps are taken one after the other."""

    changed = Signal()  # `state` was replaced
    exchange_found = Signal(int)  # the id of the exchange of an event that the person picked
    failed = Signal(str)

    def __init__(
        self, services: Callable[[], StitchingServices], tasks: TaskRunner, surroundings: Surroundings
    ) -> None:
        super().__init__()
        self._services, self._tasks, self._around = services, tasks, surroundings
        self.state = StitchingState()
        self._read_at = 0.0
        self._reading = self._stale = self._wants_rows = False
        self._waiting: deque[Callable[[Theatre], Directed]] = deque()

    def now(self) -> float:
        """The sandbox's time, in seconds since 1970; it runs on between two readings."""
        scene = self.state.scene
        if scene is None:
            return 0.0
        return scene.now.timestamp() + (0.0 if scene.frozen else monotonic() - self._read_at)

    def refresh(self) -> None:
        """Read the world again."""
        if self._reading:
            self._stale = True  # what is being read may be from before the change
            return
        self._reading = True
        job = partial(self._read, self._around.body(), self.state, wants_rows=self._wants_rows)
        self._tasks.run(Lane.NETWORK, job, self._show, self._read_failed)

    def want_rows(self, on: bool) -> None:  # noqa: FBT001 - a button's state
        """Whether the table is looked at."""
        self._wants_rows = on
        if on:
            self.refresh()

    def choose_user(self, user_id: str) -> None:
        """Whom the next steps are about."""
        if user_id != self.state.user_id:
            self._set(replace(self.state, user_id=user_id, picked_session=""))

    def pick_session(self, session: SessionBar) -> None:
        """Which session the next steps are about."""
        self._set(replace(self.state, user_id=session.user_id, picked_session=session.id))

    def arrive(self, uid: str = "") -> None:
        """A new user begins a visit; anonymous without a uid."""
        self.take(Step(StepKind.ARRIVE, uid=uid))

    def of_user(self, kind: StepKind, uid: str = "") -> None:
        """A step about the chosen user."""
        self.take(Step(kind, user_id=self.state.user_id, uid=uid))

    def of_session(self, kind: StepKind) -> None:
        """A step about the chosen session."""
        session = self.state.session
        if session:
            self.take(Step(kind, user_id=session.user_id, session_id=session.id))

    def toggle_clock(self) -> None:
        """Stop the clock, or let it run."""
        frozen = self.state.scene is not None and self.state.scene.frozen
        self.take(Step(StepKind.RUN if frozen else StepKind.FREEZE))

    def advance(self, minutes: int) -> None:
        """Move the clock forward."""
        self.take(Step(StepKind.ADVANCE, span=timedelta(minutes=minutes)))

    def jump(self, moment: datetime) -> None:
        """Set the clock."""
        self.take(Step(StepKind.JUMP, moment=moment))

    def take(self, step: Step) -> None:
        """Take one step, after those that are under way."""
        self._enqueue(lambda theatre: theatre.take(step))

    def undo(self) -> None:
        """Take the latest step back."""
        self._enqueue(lambda theatre: theatre.undo())

    def redo(self) -> None:
        """Take it again."""
        self._enqueue(lambda theatre: theatre.redo())

    def save_world(self, path: Path) -> None:
        """Write the world into a file."""
        self._enqueue(lambda theatre: theatre.save(path))

    def load_world(self, path: Path) -> None:
        """Replace the world by that of a file."""
        self._enqueue(lambda theatre: theatre.load(path))

    def send(self) -> None:
        """Send the event that is being composed."""
        self._around.send()

    def open_exchange(self, idempotency_key: str) -> None:
        """Find the exchange of an event; `exchange_found` follows."""
        if not idempotency_key:
            self._set(replace(self.state, said="", fault=_NO_KEY))
            return
        self._tasks.run(Lane.HISTORY, partial(self._find, idempotency_key), self._found, self._read_failed)

    def shown_scene(self) -> Scene | None:
        """The scene without secrets, to be written to a file."""
        from fs_event_studio.domain.theatre.redacting import redacted

        scene = self.state.scene
        return redacted(replace(scene, ghost=None), self._around.redact) if scene else None

    def export(self, path: Path, make: Callable[[], bytes]) -> None:
        """Write what `make` gives into a file. It is called in the background."""

        def write(_: Theatre) -> Directed:
            self._around.save_file(path, make())
            return replace(self._directed(), said=self.tr("The picture was saved as {0}.").format(path.name))

        self._enqueue(write)

    def _directed(self) -> Directed:
        return Directed(undo=self.state.undo, redo=self.state.redo)

    def _read(self, body: bytes | None, state: StitchingState, *, wants_rows: bool) -> _Reading:
        scene = self._services().theatre.read(body)
        stage = state.stage.at(scene) if state.stage else Stage(scene)
        if not wants_rows:
            return _Reading(stage, describe(scene), ())
        before = state.scene
        same = before and before.lanes is scene.lanes and before.bars is scene.bars and before.marks is scene.marks
        return _Reading(stage, describe(scene), state.rows if same and state.rows else rows(scene))

    def _show(self, reading: _Reading) -> None:
        self._reading, self._read_at = False, monotonic()
        scene, user_id = reading.stage.scene, self.state.user_id
        if not any(lane.user_id == user_id for lane in scene.lanes):
            user_id = scene.lanes[0].user_id if scene.lanes else ""
        self._set(
            replace(
                self.state,
                stage=reading.stage,
                description=reading.description,
                rows=reading.rows,
                user_id=user_id,
            )
        )
        if self._stale:
            self._stale = False
            self.refresh()

    def _read_failed(self, error: Exception) -> None:
        self._reading = False
        if not isinstance(error, EnvironmentTrouble):
            raise error
        self.failed.emit(told(error))

    def _find(self, idempotency_key: str) -> int | None:
        history = self._services().history
        query = SearchQuery(All((Words(idempotency_key, quoted=True, field=TextField.KEY),)))
        found = history.page(query, before=None, limit=1)
        return found[0].id if found else None

    def _found(self, exchange_id: int | None) -> None:
        if exchange_id is None:
            self._set(replace(self.state, said="", fault=_NOT_KEPT))
        else:
            self.exchange_found.emit(exchange_id)

    def _enqueue(self, job: Callable[[Theatre], Directed]) -> None:
        self._waiting.append(job)
        if not self.state.busy:
            self._run_next()

    def _run_next(self) -> None:
        if self._waiting:
            self._set(replace(self.state, busy=True))
            job = self._waiting.popleft()
            self._tasks.run(Lane.NETWORK, lambda: job(self._services().theatre), self._done, self._not_done)
        elif self.state.busy:
            self._set(replace(self.state, busy=False))

    def _done(self, directed: Directed) -> None:
        user_id = directed.user_id or self.state.user_id
        self._set(
            replace(
                self.state,
                user_id=user_id,
                picked_session=self.state.picked_session if user_id == self.state.user_id else "",
                said=directed.said,
                fault=directed.fault,
                undo=directed.undo,
                redo=directed.redo,
            )
        )
        self.refresh()
        self._run_next()

    def _not_done(self, error: Exception) -> None:
        self._run_next()
        if not isinstance(error, EnvironmentTrouble):
            raise error
        self.failed.emit(told(error))

    def _set(self, state: StitchingState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()


_NO_KEY = Phrase("This event came without an Idempotency-Key, so its exchange cannot be found.")
_NOT_KEPT = Phrase("No exchange of this event is kept in the history.")
