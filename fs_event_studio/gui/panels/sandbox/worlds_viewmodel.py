"""Which world the window's sandbox is in, and which ones are kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from fs_event_studio.gui.language import told
from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance


class KeptWorlds(Protocol):
    """What there is at one moment."""

    @property
    def names(self) -> tuple[str, ...]:
        """Of the kept worlds, in order."""
        ...

    @property
    def present(self) -> str:
        """The name of the world at work, or empty."""
        ...

    @property
    def replaced(self) -> bool:
        """Whether there is a world to come back to."""
        ...


class Worlds(Protocol):
    """The worlds of the sandbox. Every call blocks, and raises EnvironmentTrouble if it cannot be done."""

    def state(self) -> KeptWorlds:
        """What there is now."""
        ...

    def save(self, name: str, *, replace: bool = False) -> None:
        """Keep the world at work. replace: whether an older one of this name may go."""
        ...

    def open(self, name: str) -> None:
        """Put a kept world in the place of the one at work."""
        ...

    def begin(self, *, demo: bool) -> None:
        """A new world: that of the web shop, or one with nobody in it."""
        ...

    def reset(self) -> None:
        """Back to how the world at work began, or was saved."""
        ...

    def come_back(self) -> None:
        """Undo the latest step that put away a world."""
        ...

    def remove(self, name: str) -> None:
        """Remove a kept world."""
        ...


class WorldsServices(Protocol):
    """The part of the services that worlds need."""

    @property
    def worlds(self) -> Worlds:
        """Those of the window's sandbox."""
        ...


class WorldsState(NamedTuple):
    """names, present, replaced: as KeptWorlds has them.   busy: a step is under way."""

    names: tuple[str, ...] = ()
    present: str = ""
    replaced: bool = False
    busy: bool = False


class WorldsViewModel(QObject):
    """One step at a time, off the window's thread; what is asked for meanwhile is not done."""

    changed = Signal()
    replaced = Signal()  # the world at work is another one, or begins anew
    saved = Signal()
    save_failed = Signal(str)
    failed = Signal(str)

    def __init__(self, services: Callable[[], WorldsServices], tasks: TaskRunner) -> None:
        super().__init__()
        self._services, self._tasks = services, tasks
        self.state = WorldsState()

    def refresh(self) -> None:
        """Look which worlds are kept; the command line may have saved one."""
        if not self.state.busy:
            self._tasks.run(Lane.NETWORK, self._look, self._found, self._fail)

    def taken(self, name: str) -> str:
        """The kept world that has this name already, in upper or lower case; else empty."""
        wanted = name.strip().casefold()
        return next((one for one in self.state.names if one.casefold() == wanted), "")

    def save(self, name: str, *, replace: bool) -> None:
        """Keep the world at work; `saved` or `save_failed` follows."""
        self._step(lambda worlds: worlds.save(name, replace=replace), self.saved, self.save_failed)

    def open(self, name: str) -> None:
        """Put a kept world in the place of the one at work."""
        self._step(lambda worlds: worlds.open(name), self.replaced)

    def begin(self, *, demo: bool) -> None:
        """A new world: that of the web shop, or one with nobody in it."""
        self._step(lambda worlds: worlds.begin(demo=demo), self.replaced)

    def reset(self) -> None:
        """Back to how the world at work began, or was saved."""
        self._step(lambda worlds: worlds.reset(), self.replaced)

    def come_back(self) -> None:
        """Undo the latest step that put away a world."""
        self._step(lambda worlds: worlds.come_back(), self.replaced)

    def remove(self, name: str) -> None:
        """Remove a kept world for good."""
        self._step(lambda worlds: worlds.remove(name))

    def _step(
        self, step: Callable[[Worlds], None], done: SignalInstance | None = None, failed: SignalInstance | None = None
    ) -> None:
        if self.state.busy:
            return
        self._set(self.state._replace(busy=True))
        self._tasks.run(
            Lane.NETWORK,
            partial(self._carry_out, step),
            partial(self._done, done),
            partial(self._fail, signal=failed),
        )

    def _look(self) -> KeptWorlds:
        return self._services().worlds.state()

    def _carry_out(self, step: Callable[[Worlds], None]) -> KeptWorlds:
        worlds = self._services().worlds
        step(worlds)
        return worlds.state()

    def _done(self, signal: SignalInstance | None, found: KeptWorlds) -> None:
        self._set(WorldsState(found.names, found.present, found.replaced))
        if signal is not None:
            signal.emit()

    def _found(self, found: KeptWorlds) -> None:
        """Of a look beside a step; the step's own look counts more."""
        if not self.state.busy:
            self._set(WorldsState(found.names, found.present, found.replaced))

    def _fail(self, error: Exception, signal: SignalInstance | None = None) -> None:
        self._set(self.state._replace(busy=False))
        if not isinstance(error, EnvironmentTrouble):
            raise error
        (signal or self.failed).emit(told(error))

    def _set(self, state: WorldsState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()
