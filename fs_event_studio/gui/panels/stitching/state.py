"""What the theatre shows at one moment, and what it needs of the rest of the program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fs_event_studio.domain.theatre.layout import Stage
    from fs_event_studio.domain.theatre.scene import Scene, SessionBar
    from fs_event_studio.domain.theatre.steps import Directed, Step
    from fs_event_studio.domain.theatre.table import Row
    from fs_event_studio.usecases.ports import History


class Theatre(Protocol):
    """The sandbox as a stage. Its methods may take a moment."""

    def read(self, body: bytes | None = None) -> Scene:
        """What there is to see; with the ghost of an event with this body, if one is given."""
        ...

    def take(self, step: Step) -> Directed:
        """Take one step."""
        ...

    def undo(self) -> Directed:
        """Take the latest step back."""
        ...

    def redo(self) -> Directed:
        """Take the step again that was taken back last."""
        ...

    def save(self, path: Path) -> Directed:
        """Write the world into a file."""
        ...

    def load(self, path: Path) -> Directed:
        """Replace the world by that of a file."""
        ...


class StitchingServices(Protocol):
    """The part of the services that the theatre needs."""

    @property
    def history(self) -> History:
        """Where the exchanges of events are."""
        ...

    @property
    def theatre(self) -> Theatre:
        """The sandbox that is shown."""
        ...


class Surroundings(NamedTuple):
    """What the theatre needs to know of the rest of the window.

    body: of the event that is being composed, or None if it would not go to the sandbox.   send: sends it.
    redact: takes secrets out of a text.   save_file: writes a file whole or not at all; raises EnvironmentTrouble.
    """

    body: Callable[[], bytes | None]
    send: Callable[[], None]
    redact: Callable[[str], str]
    save_file: Callable[[Path, bytes], None]


@dataclass(frozen=True, slots=True)
class StitchingState:
    """What is shown.

    stage: None until the world was read.   description: the same as text.   rows: the same as a table; empty unless it
    is looked at.   user_id: whom steps are about, or empty.   picked_session: chosen by hand, or empty.
    busy: a step is under way.   said, fault: what came of the latest one.   undo, redo: what these would do.
    """

    stage: Stage | None = None
    description: str = ""
    rows: tuple[Row, ...] = ()
    user_id: str = ""
    picked_session: str = ""
    busy: bool = False
    said: str = ""
    fault: str = ""
    undo: str = ""
    redo: str = ""

    @property
    def scene(self) -> Scene | None:
        """What was read last."""
        return self.stage.scene if self.stage else None

    @property
    def session(self) -> SessionBar | None:
        """The session that steps are about: the chosen one, else the user's latest that is running."""
        scene = self.scene
        if scene is None:
            return None
        theirs = [bar for bar in scene.bars if bar.user_id == self.user_id and bar.last_activity_at]
        picked = next((bar for bar in theirs if bar.id == self.picked_session), None)
        running = [bar for bar in theirs if bar.ends_at and bar.ends_at >= scene.now]
        return picked or max(running, key=lambda bar: bar.last_activity_at or bar.started_at, default=None)
