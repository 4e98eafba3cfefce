"""The file that keeps what the person chose about the tool."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from pathlib import Path

from fs_event_studio.domain.preferences import DIRECTIONS, FONT_PERCENTS, LANGUAGES, THEMES, Preferences
from fs_event_studio.settings.files import SettingsTrouble, read_json, set_aside, write_json

_CHOICES: Mapping[str, Sequence[object]] = {
    "theme": THEMES,
    "font_percent": FONT_PERCENTS,
    "language": LANGUAGES,
    "direction": DIRECTIONS,
}


class PreferenceFile:
    """Reads and replaces the preferences. A value that makes no sense is taken as not chosen."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Preferences:
        """The preferences; the defaults without a file. Errors: SettingsTrouble."""
        content = read_json(self._path) or {}
        default = Preferences()
        known = {
            field.name: content[field.name]
            for field in fields(Preferences)
            if type(content.get(field.name)) is type(getattr(default, field.name))
        }
        for name, choices in _CHOICES.items():
            if known.get(name) not in choices:
                known.pop(name, None)
        return Preferences(**known)

    def save(self, preferences: Preferences) -> None:
        """Replace the preferences; a file that cannot be read is set aside. Errors: SettingsTrouble."""
        try:
            read_json(self._path)
        except SettingsTrouble:
            set_aside(self._path)
        write_json(self._path, asdict(preferences))
