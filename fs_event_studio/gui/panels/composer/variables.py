"""Values of variables by environment, and which of them the composer uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from fs_event_studio.domain.templates import value_fault
from fs_event_studio.gui.language import said, told
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from fs_event_studio.gui.panels.composer.tabs import TabsViewModel
    from fs_event_studio.gui.panels.composer.viewmodel import ComposerViewModel


class Variables(Protocol):
    """Where the values are kept. Both raise EnvironmentTrouble."""

    def load(self) -> dict[str, dict[str, str]]:
        """All values, by the environment's name."""
        ...

    def save(self, values: Mapping[str, Mapping[str, str]]) -> None:
        """Replace all values."""
        ...


class VariablesViewModel(QObject):
    """Gives the composer the values of the chosen environment."""

    troubled = Signal(str)

    def __init__(
        self, composer: ComposerViewModel, tabs: TabsViewModel, open_variables: Callable[[], Variables]
    ) -> None:
        super().__init__()
        self._composer, self._tabs, self._open_variables = composer, tabs, open_variables
        self._all: dict[str, dict[str, str]] = {}
        composer.sending.changed.connect(self._hand_over)

    @property
    def environment(self) -> str:
        """The name of the chosen environment."""
        return self._composer.sending.state.environment.name

    @property
    def values(self) -> Mapping[str, str]:
        """What variables stand for in the chosen environment."""
        return self._all.get(self.environment, {})

    @property
    def own(self) -> Mapping[str, str]:
        """What they stand for in the shown event's template."""
        return self._tabs.desk.page.own

    @property
    def names(self) -> tuple[str, ...]:
        """All variables that the event uses or that have a value: those that are used first."""
        used = self._composer.state.filled.variables
        return tuple(dict.fromkeys((*used, *sorted({*self.own, *self.values}))))

    @property
    def used(self) -> frozenset[str]:
        """Variables that the event uses."""
        return frozenset(self._composer.state.filled.variables)

    def load(self) -> None:
        """Read the file."""
        try:
            self._all = self._open_variables().load()
        except EnvironmentTrouble as trouble:
            self.troubled.emit(told(trouble))
        self._hand_over()

    def save(self, values: Mapping[str, str], own: Mapping[str, str]) -> str:
        """Keep the environment's values and the template's; returns a sentence on what is wrong, or nothing."""
        for name, value in (*values.items(), *own.items()):
            if fault := value_fault(name, value):
                return said(fault)
        if values != self.values:
            try:
                self._open_variables().save({**self._all, self.environment: values})
            except EnvironmentTrouble as trouble:
                return told(trouble)
            self._all[self.environment] = dict(values)
        if own != self.own:
            self._tabs.set_own(own)
        self._hand_over()
        return ""

    def _hand_over(self) -> None:
        self._composer.use_values(self.values)
