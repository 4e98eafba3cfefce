"""The file that keeps what variables of templates stand for in each environment. It is no place for secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.templates import value_fault
from fs_event_studio.settings.files import SettingsTrouble, read_json, set_aside, write_json

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


_MEND = Phrase("{0}: {1} Mend the file, or move it away and start again.")
_MEND_IT = Phrase("{0}: {1}. Mend the file, or move it away and start again.")


class VariableFile:
    """Reads and replaces the values, by the environment's name."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> dict[str, dict[str, str]]:
        """All values; none without a file.

        Errors: SettingsTrouble, naming the file and the entry.
        """
        content = read_json(self._path)
        environments = {} if content is None else content.get("environments")
        if not isinstance(environments, dict):
            raise self._trouble(Phrase("“environments” must be an object"))
        return {name: self._read(name, values) for name, values in environments.items()}

    def save(self, values: Mapping[str, Mapping[str, str]]) -> None:
        """Replace all values; a file that cannot be read is set aside.

        Errors: SettingsTrouble, also for a value that looks like an API key.
        """
        for environment in values.values():
            for name, value in environment.items():
                if fault := value_fault(name, value):
                    raise SettingsTrouble(fault)
        try:
            self.load()
        except SettingsTrouble:
            set_aside(self._path)
        ordered = {name: dict(sorted(entries.items())) for name, entries in values.items() if entries}
        write_json(self._path, {"environments": ordered})

    def _read(self, environment: str, values: object) -> dict[str, str]:
        if not isinstance(values, dict):
            raise self._trouble(Phrase("the values of “{0}” must be an object", environment))
        for name, value in values.items():
            if not isinstance(value, str):
                raise self._trouble(Phrase("the value of “{0}” in “{1}” must be a text", name, environment))
            if fault := value_fault(name, value):
                raise self._trouble(Phrase("in “{0}”: {1}", environment, fault))
        return dict(values)

    def _trouble(self, reason: str) -> SettingsTrouble:
        return SettingsTrouble(Phrase(_MEND if reason.endswith(".") else _MEND_IT, self._path, reason))
