"""Where the tool keeps its files."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from fs_event_studio.settings.files import SettingsTrouble

APP_NAME = "fs-event-studio"
DATA_DIR_VARIABLE = "FS_EVENT_STUDIO_DATA_DIR"


class Folders(NamedTuple):
    """data: the history, kept worlds and crash reports.   config: environments and preferences. Made on first write."""

    data: Path
    config: Path

    @property
    def history_file(self) -> Path:
        """The database of exchanges."""
        return self.data / "history.sqlite3"

    @property
    def environments_file(self) -> Path:
        """The named targets; holds no key."""
        return self.config / "environments.json"

    @property
    def preferences_file(self) -> Path:
        """Choices of the person: theme, window, advanced settings."""
        return self.config / "preferences.json"

    @property
    def keeping_file(self) -> Path:
        """Rules for how long exchanges are kept."""
        return self.config / "keeping.json"

    @property
    def unfinished_folder(self) -> Path:
        """Notes on files that are being exported, so that a killed export leaves nothing behind."""
        return self.data / "unfinished"

    @property
    def variables_file(self) -> Path:
        """Values of templates' variables, by environment; no place for secrets."""
        return self.config / "variables.json"

    @property
    def template_folder(self) -> Path:
        """Templates, unless the person chose another folder."""
        return self.data / "templates"

    @property
    def draft_folder(self) -> Path:
        """What is being composed, for the next start; without keys."""
        return self.data / "drafts"

    @property
    def filters_file(self) -> Path:
        """Searches of the history under names."""
        return self.config / "filters.json"

    @property
    def worlds_folder(self) -> Path:
        """Worlds of the sandbox that were saved under a name."""
        return self.data / "worlds"

    @property
    def tours_folder(self) -> Path:
        """The person's own tours of stitching, plain text files."""
        return self.data / "tours"

    @property
    def crash_folder(self) -> Path:
        """Reports of our own bugs, with keys removed."""
        return self.data / "crashes"


def find_folders(data_dir: Path | None = None, variables: Mapping[str, str] | None = None) -> Folders:
    """The folders to use: `data_dir` for all, or FS_EVENT_STUDIO_DATA_DIR, or the platform's own.

    variables: the environment to look in; the process's own if None.
    Errors: SettingsTrouble if the folder begins with the home of a person who is not known here.
    """
    variables = os.environ if variables is None else variables
    chosen = data_dir or variables.get(DATA_DIR_VARIABLE)
    if chosen:
        try:
            folder = Path(chosen).expanduser().absolute()
        except RuntimeError as error:
            raise SettingsTrouble(f"{chosen} cannot be found: {error} Give the folder's whole path.") from error
        return Folders(folder, folder)
    from platformdirs import PlatformDirs  # noqa: PLC0415 - costs 3 ms, and a chosen folder needs it not

    dirs = PlatformDirs(APP_NAME, appauthor=False)
    return Folders(dirs.user_data_path, dirs.user_config_path)
