"""The one place that picks implementations and wires them.

What stands here is cheap, and is all that a window needs until it is painted. `opening` imports requests, keyring and
sqlite3 when it is called: after that, or for a headless command. The other modules import no adapter before it is used.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from fs_event_studio.domain.drafts import Draft, PropertyRow, RowKind
from fs_event_studio.domain.identification import Member, ModeKey
from fs_event_studio.sandbox import demo_ids
from fs_event_studio.settings import resources
from fs_event_studio.settings.environments import EnvironmentFile
from fs_event_studio.settings.filters import FilterFile
from fs_event_studio.settings.folders import Folders, find_folders
from fs_event_studio.settings.keeping import KeepingFile
from fs_event_studio.settings.preferences import PreferenceFile
from fs_event_studio.usecases.secrets import Secrets

if TYPE_CHECKING:
    from fs_event_studio.settings.carrying import CarryOver

KEY_VARIABLE = "FULLSTORY_API_KEY"
APP_ID = "io.github.fs_event_studio.FSEventStudio"
"""Names the desktop file, the metainfo and the icon."""


class Studio(NamedTuple):
    """What is known before anything heavy is loaded."""

    folders: Folders
    environments: EnvironmentFile
    preferences: PreferenceFile
    keeping: KeepingFile
    filters: FilterFile
    secrets: Secrets


def make_studio(data_dir: Path | None = None, variables: Mapping[str, str] | None = None) -> Studio:
    """The light half. data_dir and variables: as in `find_folders`."""
    folders = find_folders(data_dir, variables)
    keeping = KeepingFile(folders.keeping_file)

    def open_carrying() -> "CarryOver":
        from fs_event_studio.settings.carrying import CarryOver
        from fs_event_studio.settings.variables import VariableFile

        return CarryOver(VariableFile(folders.variables_file), keeping)

    return Studio(
        folders,
        EnvironmentFile(folders.environments_file, open_carrying),
        PreferenceFile(folders.preferences_file),
        keeping,
        FilterFile(folders.filters_file),
        Secrets(),
    )


def utc_now() -> datetime:
    """The time of this computer."""
    return datetime.now(UTC)


def local_now() -> datetime:
    """The time of this computer, in its own time zone."""
    from fs_event_studio.settings.local_zone import LocalZone

    return datetime.now(LocalZone())


def new_idempotency_key() -> str:
    """A fresh key for one logical event (UUID version 4, as the documentation suggests)."""
    import os

    digits = os.urandom(16).hex()
    variant = "89ab"[int(digits[16], 16) & 3]
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"


def new_seed() -> str:
    """Chance for what an event's variables draw: 128 bits, as hexadecimal digits."""
    import os

    return os.urandom(16).hex()


def find_resource(name: str) -> Path:
    """Where the file `name` of the program's resources is. Errors: FileNotFoundError."""
    return resources.find(name)


def save_file(path: Path, content: bytes) -> None:
    """Write what the person exports, whole or not at all. Errors: SettingsTrouble."""
    from fs_event_studio.settings.files import write_bytes

    write_bytes(path, content)


def sample_draft() -> Draft:
    """An event that the sandbox's demo world takes at once, with an ID for every identification mode."""
    return Draft(
        name="Order Completed",
        mode=ModeKey.USER_UID_RECENT,
        values={
            Member.SESSION_ID: demo_ids.DEMO_SESSION_ID,
            Member.SESSION_UID: demo_ids.DEMO_SESSION_UID,
            Member.USER_ID: demo_ids.DEMO_ACTIVE_USER_ID,
            Member.USER_UID: demo_ids.DEMO_ACTIVE_USER_UID,
        },
        rows=(
            PropertyRow("order_id", RowKind.STR, "A-10042"),
            PropertyRow("total", RowKind.REAL, "129.90"),
            PropertyRow("items", RowKind.INT, "3"),
            PropertyRow("gift", RowKind.BOOL, "true"),
        ),
    )


def has_drafts(studio: Studio) -> bool:
    """Whether an earlier run may have left drafts."""
    return studio.folders.draft_folder.is_dir()
