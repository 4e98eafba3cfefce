"""The templates in their folder, as far as they are known, and what can be done with them; always in the background."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from fs_event_studio.domain.phrases import reason_of
from fs_event_studio.domain.template_places import Entry, EntryKind, fault_of_place, place_in, title_of
from fs_event_studio.gui.language import said, told
from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fs_event_studio.domain.templates import Template

Result = TypeVar("Result")

SETTLE_MS = 150
"""How long after a change in the folder it is read again: programs change several files at once."""
MOST_WATCHED = 300
"""Files and folders whose changes are told at once; those of others are seen when the window is chosen again."""


class TemplateLibrary(Protocol):
    """Where templates lie. Everything raises EnvironmentTrouble with a sentence."""

    @property
    def root(self) -> Path:
        """The folder."""
        ...

    def entries(self) -> tuple[Entry, ...]:
        """All folders and files."""
        ...

    def read(self, place: str) -> Template:
        """The template at a place."""
        ...

    def save(self, place: str, template: Template, *, over: Template | None = None) -> bool:
        """Write a template. over: what the file is known to hold."""
        ...

    def rename(self, place: str, new_place: str) -> None:
        """Give it another place."""
        ...

    def duplicate(self, place: str) -> str:
        """Copy it beside itself; returns the copy's place."""
        ...

    def delete(self, place: str) -> None:
        """Remove a file or an empty folder."""
        ...

    def make_folder(self, place: str) -> None:
        """Make a folder."""
        ...

    def path_of(self, place: str) -> Path:
        """Its path."""
        ...


class Opened(NamedTuple):
    """A template that was read. place: empty for an example, which cannot be written over."""

    place: str
    template: Template


@dataclass(frozen=True, slots=True)
class TemplatesState:
    """root: the person's folder.   trouble: why it cannot be read.   loaded: whether it was read already."""

    root: str = ""
    entries: tuple[Entry, ...] = ()
    examples: tuple[Entry, ...] = ()
    trouble: str = ""
    loaded: bool = False

    @property
    def folders(self) -> tuple[str, ...]:
        """The places of the person's folders."""
        return tuple(entry.place for entry in self.entries if entry.kind is EntryKind.FOLDER)


class TemplatesViewModel(QObject):
    """Reads the folder again whenever something in it changes, whoever changed it."""

    changed = Signal()
    opened = Signal(object)  # Opened
    saved = Signal(str, object)  # the place and the Template that is in its file now
    moved = Signal(str, str)  # from one place to another; to nowhere if it was deleted
    failed = Signal(str)

    def __init__(
        self,
        open_library: Callable[[str], TemplateLibrary],
        open_examples: Callable[[], TemplateLibrary],
        tasks: TaskRunner,
        folder: str,
    ) -> None:
        super().__init__()
        self._open_library, self._open_examples, self._tasks = open_library, open_examples, tasks
        self._folder, self._reading = folder, 0
        self._own: TemplateLibrary | None = None
        self._shipped: TemplateLibrary | None = None
        self._watcher: QFileSystemWatcher | None = None
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self.refresh)
        self.state = TemplatesState()

    def use_folder(self, folder: str) -> None:
        """Take templates from another folder; empty for the usual one."""
        self._folder, self._own = folder, None
        self._set(TemplatesState(examples=self.state.examples))
        self.refresh()

    def refresh(self) -> None:
        """Read the folder again."""
        self._reading += 1
        self._run(partial(self._list, self._reading, self.state.examples), self._listed)

    def open(self, entry: Entry, *, example: bool) -> None:
        """Read a template; `opened` follows."""
        if entry.kind is EntryKind.TEMPLATE:
            library = self._examples if example else self._library
            place = "" if example else entry.place
            self._run(lambda: Opened(place, library.read(entry.place)), self.opened.emit)

    def save(self, place: str, template: Template, over: Template | None) -> None:
        """Write a template; `saved` or `failed` follows. over: what the file is known to hold; None for a new one."""
        library = self._library
        self._run(lambda: library.save(place, template, over=over), lambda _: self._saved(place, template))

    def rename(self, place: str, title: str) -> None:
        """Call a file or folder by another name."""
        folder = place.rpartition("/")[0]
        suffixed = place_in(folder, title)
        new = suffixed if place.endswith(".json") else suffixed.removesuffix(".json")
        library = self._library
        self._run(lambda: library.rename(place, new), lambda _: self._moved(place, new))

    def duplicate(self, place: str) -> None:
        """Copy a template beside itself."""
        library = self._library
        self._run(lambda: library.duplicate(place), lambda _: self.refresh())

    def delete(self, place: str) -> None:
        """Remove a template or an empty folder."""
        library = self._library
        self._run(lambda: library.delete(place), lambda _: self._moved(place, ""))

    def make_folder(self, place: str) -> None:
        """Make a folder."""
        library = self._library
        self._run(lambda: library.make_folder(place), lambda _: self.refresh())

    def fault_of(self, place: str) -> str:
        """A sentence on why nothing new can be called so, or nothing."""
        if fault := fault_of_place(place):
            return said(fault)
        if any(entry.place.casefold() == place.casefold() for entry in self.state.entries):
            return self.tr("“{0}” is there already. Choose another name.").format(title_of(place))
        return ""

    def path_of(self, place: str, *, example: bool) -> Path:
        """The path of a file or folder. Errors: EnvironmentTrouble."""
        library = self._examples if example else self._library
        return library.path_of(place) if place else library.root

    def close(self) -> None:
        """Look at the folder no more."""
        self._settling.stop()
        if self._watcher:
            self._watcher.deleteLater()
            self._watcher = None

    @property
    def _library(self) -> TemplateLibrary:
        self._own = self._own or self._open_library(self._folder)
        return self._own

    @property
    def _examples(self) -> TemplateLibrary:
        self._shipped = self._shipped or self._open_examples()
        return self._shipped

    def _list(self, number: int, examples: tuple[Entry, ...]) -> tuple[int, TemplatesState]:
        library = self._library
        try:
            entries, trouble = library.entries(), ""
        except EnvironmentTrouble as error:
            entries, trouble = (), reason_of(error)
        examples = examples or self._examples.entries()
        return number, TemplatesState(str(library.root), entries, examples, trouble, loaded=True)

    def _listed(self, found: tuple[int, TemplatesState]) -> None:
        number, state = found
        if number == self._reading:
            self._watch(state)
            self._set(state)

    def _watch(self, state: TemplatesState) -> None:
        """Be told of changes in the folder, its folders and files."""
        from pathlib import Path

        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(self._settling.start)
            self._watcher.fileChanged.connect(self._settling.start)
        root = Path(state.root)
        wanted = [root, *(root / entry.place for entry in state.entries[:MOST_WATCHED])]
        there = {str(path) for path in wanted if path.exists()}
        before = {*self._watcher.directories(), *self._watcher.files()}
        if gone := before - there:
            self._watcher.removePaths(sorted(gone))
        if new := there - before:
            self._watcher.addPaths(sorted(new))

    def _saved(self, place: str, template: Template) -> None:
        self.saved.emit(place, template)
        self.refresh()

    def _moved(self, place: str, new_place: str) -> None:
        self.moved.emit(place, new_place)
        self.refresh()

    def _run(self, job: Callable[[], Result], then: Callable[[Result], None]) -> None:
        self._tasks.run(Lane.NETWORK, job, then, self._fail)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, EnvironmentTrouble):
            raise error
        self.failed.emit(told(error))

    def _set(self, state: TemplatesState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()
