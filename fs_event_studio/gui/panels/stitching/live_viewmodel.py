"""What is known of a live account: events that were sent there, and sessions that were asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.environments import SANDBOX, Environment
from fs_event_studio.domain.theatre.layout import Stage
from fs_event_studio.domain.theatre.live import live_scene, uid_of
from fs_event_studio.domain.theatre.table import Row, describe, rows
from fs_event_studio.gui.language import said, told
from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.cancelling import CancelledError, CancelToken
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from fs_event_studio.domain.exchanges import Exchange
    from fs_event_studio.domain.theatre.scene import Scene
    from fs_event_studio.domain.verification import ListedSession
    from fs_event_studio.usecases.live_view import ListSessions, ReadSentEvents, UserSessions


class LiveServices(Protocol):
    """The part of the services that is needed."""

    @property
    def read_sent_events(self) -> ReadSentEvents:
        """What was sent, from the history."""
        ...

    @property
    def list_sessions(self) -> ListSessions:
        """Asks the account."""
        ...


class Outward(NamedTuple):
    """How something gets into a file. redact: takes secrets out of a text.   save_file: raises EnvironmentTrouble."""

    redact: Callable[[str], str]
    save_file: Callable[[Path, bytes], None]


@dataclass(frozen=True, slots=True)
class LiveState:
    """What is shown.

    environment: the account; the sandbox if none is chosen.   stage: None until the history was read.
    description, rows: the same as text and as a table.   more: older events are not shown.   user_id: of the chosen
    lane.   asking: the account is being asked.   said: what came of it.
    """

    environment: Environment = SANDBOX
    stage: Stage | None = None
    description: str = ""
    rows: tuple[Row, ...] = ()
    more: bool = False
    user_id: str = ""
    asking: bool = False
    said: str = ""

    @property
    def uid(self) -> str:
        """The user's own ID by which sessions can be asked for; empty if the chosen lane has none."""
        return uid_of(self.user_id)


class _Reading(NamedTuple):
    number: int
    stage: Stage
    description: str
    rows: tuple[Row, ...]
    more: bool
    exchanges: dict[int, Exchange]


class LiveViewModel(QObject):
    """Reads the history when something changed; asks the account only when told to."""

    changed = Signal()  # `state` was replaced
    exchange_found = Signal(int)  # the id of the exchange that the person picked
    failed = Signal(str)

    def __init__(
        self, services: Callable[[], LiveServices], tasks: TaskRunner, clock: Callable[[], datetime], outward: Outward
    ) -> None:
        super().__init__()
        self._services, self._tasks, self._clock, self._outward = services, tasks, clock, outward
        self.state = LiveState()
        self._number = 0  # of the latest reading: another one is dropped
        self._cancel = CancelToken()
        self._listed: dict[str, Sequence[ListedSession]] = {}
        self._exchanges: dict[int, Exchange] = {}

    def now(self) -> float:
        """The time, in seconds since 1970."""
        return self._clock().timestamp()

    def watch(self, environment: Environment) -> None:
        """Show another account; the sandbox for none."""
        if environment == self.state.environment:
            return
        self._cancel.cancel()
        self._listed, self._exchanges = {}, {}
        self._set(LiveState(environment))
        self.refresh()

    def refresh(self) -> None:
        """Read the history again."""
        environment = self.state.environment
        if environment.is_sandbox:
            return
        self._cancel.cancel()
        self._cancel, self._number = CancelToken(), self._number + 1
        job = partial(self._read, self._number, environment, self._exchanges, dict(self._listed), self._cancel)
        self._tasks.run(Lane.HISTORY, job, self._show, self._read_failed)

    def choose_user(self, user_id: str) -> None:
        """Whom the account can be asked about."""
        self._set(replace(self.state, user_id=user_id))

    def ask_sessions(self) -> None:
        """Ask the account for the sessions of the chosen user."""
        state = self.state
        if state.uid and not state.asking:
            self._set(replace(state, asking=True, said=""))
            job = partial(self._ask, state.environment, state.uid)
            self._tasks.run(Lane.NETWORK, job, partial(self._take, state.environment, state.uid), self._asking_failed)

    def open_exchange(self, idempotency_key: str) -> None:
        """Find the exchange of an event that is shown; `exchange_found` follows."""
        found = [one.id for one in self._exchanges.values() if one.sent.idempotency_key == idempotency_key]
        if found:
            self.exchange_found.emit(min(found))

    def shown_scene(self) -> Scene | None:
        """The scene without secrets, to be written to a file; what it says is of this moment."""
        from fs_event_studio.domain.theatre.redacting import redacted

        stage = self.state.stage
        return redacted(replace(stage.scene, now=self._clock()), self._outward.redact) if stage else None

    def export(self, path: Path, make: Callable[[], bytes]) -> None:
        """Write what `make` gives into a file. It is called in the background."""
        job = partial(self._write, path, make)
        self._tasks.run(Lane.NETWORK, job, partial(self._saved, path), self._read_failed)

    def _write(self, path: Path, make: Callable[[], bytes]) -> None:
        self._outward.save_file(path, make())

    def _saved(self, path: Path, _: None) -> None:
        self._set(replace(self.state, said=self.tr("The picture was saved as {0}.").format(one_line(path.name))))

    def close(self) -> None:
        """Stop what is under way."""
        self._cancel.cancel()

    def _read(
        self,
        number: int,
        environment: Environment,
        known: Mapping[int, Exchange],
        listed: Mapping[str, Sequence[ListedSession]],
        cancel: CancelToken,
    ) -> _Reading:
        found = self._services().read_sent_events(environment, known, cancel)
        scene = live_scene(found.exchanges, listed, self._clock(), environment.name)
        exchanges = {one.id: one for one in found.exchanges}
        return _Reading(number, Stage(scene), describe(scene), rows(scene), found.more, exchanges)

    def _show(self, reading: _Reading) -> None:
        if reading.number != self._number:
            return
        self._exchanges = reading.exchanges
        lanes, user_id = reading.stage.scene.lanes, self.state.user_id
        if not any(lane.user_id == user_id for lane in lanes):
            user_id = next((lane.user_id for lane in lanes if lane.uid), lanes[0].user_id if lanes else "")
        self._set(
            replace(
                self.state,
                stage=reading.stage,
                description=reading.description,
                rows=reading.rows,
                more=reading.more,
                user_id=user_id,
            )
        )

    def _ask(self, environment: Environment, uid: str) -> UserSessions:
        return self._services().list_sessions(environment, uid, CancelToken())

    def _take(self, environment: Environment, uid: str, found: UserSessions) -> None:
        if environment != self.state.environment:
            return
        if found.sessions is not None:
            self._listed[uid] = found.sessions
            self.refresh()
        self._set(replace(self.state, asking=False, said=said(found.sentence)))

    def _asking_failed(self, error: Exception) -> None:
        self._set(replace(self.state, asking=False))
        self._read_failed(error)

    def _read_failed(self, error: Exception) -> None:
        if isinstance(error, CancelledError):
            return  # another reading is on its way
        if not isinstance(error, EnvironmentTrouble):
            raise error
        self.failed.emit(told(error))

    def _set(self, state: LiveState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()
