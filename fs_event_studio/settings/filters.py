"""The file that keeps searches under names."""

from collections.abc import Mapping
from pathlib import Path

from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.settings.files import SettingsTrouble, read_json, set_aside, write_json

MOST_CHARS = 60
"""Longest name of a filter."""


class FilterFile:
    """Reads and replaces the saved filters, name by name. Entries that are no text are passed over."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Mapping[str, str]:
        """The searches by their names, as typed; none without a file. Errors: SettingsTrouble."""
        content = read_json(self._path) or {}
        return {name: text for name, text in content.items() if isinstance(text, str)}

    def save(self, name: str, text: str) -> Mapping[str, str]:
        """Keep a search, in place of one of the same name; returns all. Errors: SettingsTrouble."""
        name = name.strip()
        if not name or len(name) > MOST_CHARS or not name.isprintable():
            raise SettingsTrouble(Phrase("A filter needs a name of 1 to {0} characters that can be shown.", MOST_CHARS))
        return self._replace({**self._kept(), name: text})

    def delete(self, name: str) -> Mapping[str, str]:
        """Forget a search; returns the others. Errors: SettingsTrouble."""
        return self._replace({kept: text for kept, text in self._kept().items() if kept != name})

    def _kept(self) -> Mapping[str, str]:
        try:
            return self.load()
        except SettingsTrouble:
            set_aside(self._path)
            return {}

    def _replace(self, filters: Mapping[str, str]) -> Mapping[str, str]:
        write_json(self._path, dict(filters))
        return filters
