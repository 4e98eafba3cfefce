"""What other files keep under an environment's name, taken along when it gets another name."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from fs_event_studio.settings.files import SettingsTrouble

if TYPE_CHECKING:
    from fs_event_studio.settings.keeping import KeepingFile
    from fs_event_studio.settings.variables import VariableFile


class CarryOver:
    """The values of variables move. The rule for keeping is copied.

    The history is no place where something is renamed: what was sent under the old name stays there, and goes on
    being kept as the rule of that name says. Searches by `env:` and their filters find it under that name.
    """

    def __init__(self, variables: VariableFile, keeping: KeepingFile) -> None:
        self._variables, self._keeping = variables, keeping

    def copy(self, old: str, new: str) -> None:
        """Before the environment has its new name: from here on everything is there under both names.

        What an environment that is no more has left under the new name gives way, except for a rule for keeping:
        it holds for what is kept under that name already. Errors: SettingsTrouble; then the name is not changed.
        """
        values = self._variables.load()
        if values.get(old):
            self._variables.save({**values, new: {**values.get(new, {}), **values[old]}})
        rules = self._keeping.load()
        if old in rules.environments and new not in rules.environments:
            self._keeping.save(replace(rules, environments={**rules.environments, new: rules.environments[old]}))

    def clear(self, old: str) -> None:
        """After it has its new name. What cannot be removed any more harms nobody."""
        with suppress(SettingsTrouble):
            values = self._variables.load()
            if values.pop(old, None) is not None:
                self._variables.save(values)
