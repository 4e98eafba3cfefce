"""The file that keeps what the person chose about the tool."""

from dataclasses import asdict, fields
from pathlib import Path

from fs_event_studio.domain.preferences import FONT_PERCENTS, THEMES, Preferences
from fs_event_studio.settings.files import SettingsTrouble, read_json, set_aside, write_json


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
        if known.get("theme") not in THEMES:
            known.pop("theme", None)
        if known.get("font_percent") not in FONT_PERCENTS:
            known.pop("font_percent", None)
        return Preferences(**known)

    def save(self, preferences: Preferences) -> None:
        """Replace the preferences; a file that cannot be read is set aside. Errors: SettingsTrouble."""
        try:
            read_json(self._path)
        except SettingsTrouble:
            set_aside(self._path)
        write_json(self._path, asdict(preferences))
