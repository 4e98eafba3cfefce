"""The world at work and those that are kept: saving it under a name, putting another one in its place, coming back."""

from collections.abc import Callable
from dataclasses import replace as changed
from typing import NamedTuple, TypeVar

from fs_event_studio.domain.phrases import Phrase, reason_of
from fs_event_studio.sandbox.demo import plant_visitors
from fs_event_studio.sandbox.world import Plant, World
from fs_event_studio.sandbox.world_files import WorldFiles
from fs_event_studio.sandbox.world_state import WorldState, capture, restore, restore_at_reset
from fs_event_studio.usecases.troubles import EnvironmentTrouble

Result = TypeVar("Result")


class WorldTrouble(EnvironmentTrouble):
    """A world cannot be saved, opened or removed."""


class ShelfState(NamedTuple):
    """names: of the kept worlds, in order.   present: the name of the world at work, or empty.

    replaced: whether there is a world to come back to.
    """

    names: tuple[str, ...] = ()
    present: str = ""
    replaced: bool = False


class _Replaced(NamedTuple):
    state: WorldState
    plant: "Plant | None"


class WorldShelf:
    """Keeps the worlds of one folder. May be used from several threads; every step blocks.

    What a step puts away is remembered until the next one, so that `come_back` undoes it; again, and it is redone.
    Errors of every step: WorldTrouble; then the world at work has not changed.
    """

    def __init__(self, world: World, files: WorldFiles) -> None:
        self._world, self._files = world, files
        self._replaced: _Replaced | None = None

    def state(self) -> ShelfState:
        """What there is now."""
        with self._world.lock:
            return ShelfState(self._files.names(), self._world.name, self._replaced is not None)

    def save(self, name: str, *, replace: bool = False) -> None:
        """Keep the world at work; a reset comes back to what it is now. replace: whether an older one may go."""
        name = name.strip()
        there = self._files.find(name)
        if there and not replace:
            raise WorldTrouble(Phrase("There is a world “{0}” already. Take another name, or replace it.", there))
        state = changed(capture(self._world), name=there or name)
        _tried(lambda: self._files.save(there or name, state))
        with self._world.lock:
            self._world.name = there or name
            self._world.plant = lambda world: restore(world, state)

    def open(self, name: str) -> None:
        """Put a kept world in the place of the one at work; a reset comes back to it."""
        state = changed(_tried(lambda: self._files.load(name)), name=name)
        self._put(lambda: restore_at_reset(self._world, state))

    def begin(self, *, demo: bool) -> None:
        """A new world: that of the web shop, or one with nobody in it."""
        self._put(lambda: self._plant(plant_visitors if demo else None))

    def reset(self) -> None:
        """Back to how the world at work began, or was saved."""
        self._put(self._world.reset)

    def come_back(self) -> None:
        """Undo the latest step that put another world in the place of the one before."""
        replaced = self._replaced
        if replaced:
            self._put(lambda: self._restore(replaced))

    def remove(self, name: str) -> None:
        """Remove a kept world; the one at work stays as it is."""
        _tried(lambda: self._files.delete(name))

    def _plant(self, plant: "Plant | None") -> None:
        self._world.plant = plant
        self._world.reset()

    def _restore(self, replaced: _Replaced) -> None:
        restore(self._world, replaced.state)
        self._world.plant = replaced.plant

    def _put(self, step: Callable[[], object]) -> None:
        with self._world.lock:
            before = _Replaced(capture(self._world), self._world.plant)
            _tried(step)
            self._replaced = before


def _tried(step: Callable[[], Result]) -> Result:
    try:
        return step()
    except ValueError as error:  # WorldFileError is one
        raise WorldTrouble(reason_of(error)) from error
