"""The list of environments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from fs_event_studio.domain.environments import SANDBOX, BadEnvironmentError, Environment
from fs_event_studio.gui.language import told
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from fs_event_studio.gui.sending import SendingViewModel


class EnvironmentList(Protocol):
    """Where the list is kept."""

    def load(self) -> tuple[Environment, ...]:
        """All environments, the sandbox first."""
        ...

    def save(
        self, environments: tuple[Environment, ...], renamed: tuple[str, str] | None = None
    ) -> tuple[Environment, ...]:
        """Replace the list. renamed: the old and the new name of one of them."""
        ...


class EnvironmentsViewModel(QObject):
    """The sandbox is chosen at every start; a live environment must be chosen anew."""

    changed = Signal()  # the list or the choice
    renamed = Signal(str, object)  # the old name, and the Environment
    troubled = Signal(str)

    def __init__(self, file: EnvironmentList, sending: SendingViewModel) -> None:
        super().__init__()
        self._file, self._sending = file, sending
        self.environments: tuple[Environment, ...] = (SANDBOX,)

    @property
    def chosen(self) -> Environment:
        """The target of the next send."""
        return self._sending.state.environment

    def load(self) -> None:
        """Read the list; whatever is wrong with the file, the sandbox is there."""
        try:
            self.environments = self._file.load()
        except EnvironmentTrouble as trouble:
            self.troubled.emit(told(trouble))
        self.changed.emit()

    def choose(self, name: str) -> None:
        """Make another environment the target."""
        environment = next(e for e in self.environments if e.name == name)
        self._sending.choose(environment)
        self.changed.emit()

    def find(self, name: str) -> Environment | None:
        """The environment of this name, if there is one now."""
        return next((environment for environment in self.environments if environment.name == name), None)

    def put(self, old_name: str | None, environment: Environment) -> str:
        """Add an environment, or replace the one called `old_name`; returns a sentence on what is wrong, or nothing.

        A changed address must be armed anew, and its key is asked for again, because keys are bound to it.
        """
        name = environment.name.strip()
        kept = tuple(environment if e.name == old_name else e for e in self.environments)
        renamed = (old_name, name) if old_name and old_name != name else None
        return self._save(kept if old_name else (*kept, environment), name, renamed)

    def remove(self, name: str) -> str:
        """Take an environment away; returns a sentence on what is wrong, or nothing."""
        return self._save(tuple(e for e in self.environments if e.name != name), SANDBOX.name)

    def _save(
        self, environments: tuple[Environment, ...], then_choose: str, renamed: tuple[str, str] | None = None
    ) -> str:
        try:
            saved = self._file.save(environments, renamed)
        except (EnvironmentTrouble, BadEnvironmentError) as trouble:
            return told(trouble)
        before = {e.name: e for e in self.environments}
        self.environments = saved
        for environment in saved:
            if before.get(environment.name) != environment:
                self._sending.disarm(environment.name)
        if renamed:
            self.renamed.emit(renamed[0], self.find(renamed[1]))
        self.choose(then_choose)
        return ""
