"""Which tours there are, and the playing of one in the background."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from fs_event_studio.gui.language import told
from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fs_event_studio.usecases.show_tour import PlayedTour, ShowTour


class TourFiles(Protocol):
    """Where tours are. Errors: EnvironmentTrouble."""

    def built_in(self) -> tuple[Path, ...]:
        """Those of the program."""
        ...

    def own(self) -> tuple[Path, ...]:
        """Those of the person."""
        ...

    def add_example(self) -> Path:
        """Add one to the person's own that can be changed."""
        ...


class Tours(Protocol):
    """Files, and what plays one."""

    @property
    def files(self) -> TourFiles:
        """Where they are."""
        ...

    @property
    def show(self) -> ShowTour:
        """The use case."""
        ...


class ToursState(NamedTuple):
    """built_in, own: files.   latest: the one that was shown last, or None.   busy: one is being played."""

    built_in: tuple[Path, ...] = ()
    own: tuple[Path, ...] = ()
    latest: Path | None = None
    busy: bool = False


class ToursViewModel(QObject):
    """One tour is played at a time."""

    changed = Signal()  # `state` was replaced
    played = Signal(object)  # a PlayedTour that is to be presented
    example_added = Signal(object)  # its Path
    page_saved = Signal(object)  # its Path
    failed = Signal(str)

    def __init__(
        self, open_tours: Callable[[], Tours], tasks: TaskRunner, save_file: Callable[[Path, bytes], None]
    ) -> None:
        super().__init__()
        self._open_tours, self._tasks, self._save_file = open_tours, tasks, save_file
        self.state = ToursState()

    def refresh(self) -> None:
        """Look which tours there are."""
        self._tasks.run(Lane.HISTORY, self._list, self._listed, self._fail)

    def present(self, path: Path | None) -> None:
        """Play a tour, None for the first built-in one; `played` follows."""
        if self.state.busy:
            return
        self._set(self.state._replace(busy=True))
        self._tasks.run(Lane.NETWORK, partial(self._play, path), self._played, self._fail)

    def present_latest(self) -> None:
        """Play the tour that was shown last, or else the first built-in one."""
        self.present(self.state.latest)

    def add_example(self) -> None:
        """Copy the built-in tour, to be changed; `example_added` follows."""
        self._tasks.run(Lane.HISTORY, self._copy, self._added, self._fail)

    def save_page(self, tour: Path, page: Path) -> None:
        """Play a tour and write it as a web page; `page_saved` follows."""
        self._tasks.run(Lane.NETWORK, partial(self._write_page, tour, page), self.page_saved.emit, self._fail)

    def _list(self) -> ToursState:
        files = self._open_tours().files
        return ToursState(files.built_in(), files.own())

    def _listed(self, found: ToursState) -> None:
        self._set(self.state._replace(built_in=found.built_in, own=found.own))

    def _copy(self) -> Path:
        return self._open_tours().files.add_example()

    def _play(self, path: Path | None) -> tuple[Path, PlayedTour]:
        tours = self._open_tours()
        path = path or tours.files.built_in()[0]
        return path, tours.show(path)

    def _played(self, done: tuple[Path, PlayedTour]) -> None:
        path, played = done
        self._set(self.state._replace(busy=False, latest=path))
        self.played.emit(played)

    def _added(self, path: Path) -> None:
        self.refresh()
        self.example_added.emit(path)

    def _write_page(self, tour: Path, page: Path) -> Path:
        show = self._open_tours().show
        self._save_file(page, show.page(show(tour)).encode())
        return page

    def _fail(self, error: Exception) -> None:
        self._set(self.state._replace(busy=False))
        if not isinstance(error, EnvironmentTrouble):
            raise error
        self.failed.emit(told(error))

    def _set(self, state: ToursState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()
