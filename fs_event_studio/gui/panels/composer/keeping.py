"""Drafts outlive the run: written beside the window a moment after a change, and read at the next start."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from fs_event_studio.gui.language import said, told
from fs_event_studio.gui.tasks import Lane, TaskRunner
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from fs_event_studio.domain.desks import Desk
    from fs_event_studio.gui.panels.composer.tabs import TabsViewModel

DELAY_MS = 200
"""How long after the first change the desk is written; so much of typing a crash may cost, and the writing itself."""


class Restored(Protocol):
    """What earlier runs left."""

    @property
    def desk(self) -> Desk | None:
        """Their tabs."""
        ...

    @property
    def troubles(self) -> tuple[str, ...]:
        """Sentences on what could not be read."""
        ...


class Journal(Protocol):
    """Where a desk is kept."""

    def restore(self) -> Restored:
        """What earlier runs left."""
        ...

    def keep(self, desk: Desk) -> bool:
        """Write it; False if a key was left out. Errors: EnvironmentTrouble."""
        ...

    def clear(self) -> None:
        """There is nothing to keep."""
        ...

    def close(self) -> None:
        """Let the next start have it."""
        ...


class DraftKeeper(QObject):
    """Writes one desk at a time, always the newest."""

    told = Signal(str)  # a sentence for the person

    def __init__(self, tabs: TabsViewModel, open_journal: Callable[[], Journal], tasks: TaskRunner) -> None:
        super().__init__()
        self._tabs, self._open_journal, self._tasks = tabs, open_journal, tasks
        self._journal: Journal | None = None
        self._writing = self._changed = self._told_of_key = False
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._write)

    def start(self) -> None:
        """Keep what is edited from now on, and what was edited by then."""
        self._tabs.edited.connect(self._edited)
        if _is_worth_keeping(self._tabs.desk):
            self._edited()

    def restore(self) -> tuple[str, ...]:
        """Before the start: show what earlier runs left; returns sentences on what could not be read."""
        found = self._get_journal().restore()
        if found.desk:
            self._tabs.restore(found.desk)
        return tuple(map(said, found.troubles))

    def close(self) -> None:
        """Write what is not written yet. No job of this keeper may be under way any more."""
        self._timer.stop()
        if self._changed or self._writing:
            with suppress(EnvironmentTrouble):  # the window that could say it is gone; it was said before
                self._keep(self._get_journal(), self._tabs.desk)
        if self._journal:
            self._journal.close()

    def _get_journal(self) -> Journal:
        self._journal = self._journal or self._open_journal()
        return self._journal

    def _edited(self) -> None:
        self._changed = True
        if not self._writing and not self._timer.isActive():
            self._timer.start()

    def _write(self) -> None:
        self._changed, self._writing = False, True
        job = partial(self._keep, self._get_journal(), self._tabs.desk)
        self._tasks.run(Lane.NETWORK, job, self._written, self._failed)

    def _written(self, whole: bool) -> None:  # noqa: FBT001 - the job's result
        self._ended()
        if not whole and not self._told_of_key:
            self._told_of_key = True
            self.told.emit(
                self.tr("An API key stands in a draft. Drafts are kept without it: keys belong into the keyring.")
            )

    def _failed(self, error: Exception) -> None:
        self._ended()
        if not isinstance(error, EnvironmentTrouble):
            raise error
        self.told.emit(self.tr("Drafts are not kept at the moment. {0}").format(told(error)))

    def _ended(self) -> None:
        self._writing = False
        if self._changed:
            self._timer.start()

    @staticmethod
    def _keep(journal: Journal, desk: Desk) -> bool:
        """In a worker's thread."""
        if _is_worth_keeping(desk):
            return journal.keep(desk)
        journal.clear()
        return True


def _is_worth_keeping(desk: Desk) -> bool:
    """Whether the next start would otherwise show less."""
    page = desk.page
    return bool(desk.closed or len(desk.pages) > 1 or page.is_modified or page.template or page.text)
