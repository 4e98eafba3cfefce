"""The one place that picks implementations and wires them.

`Studio` is cheap to make and knows only small files; `open_services` imports requests, keyring and sqlite3, and
is called after the first paint, or by a headless command.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from fs_event_studio import __version__
from fs_event_studio.domain.drafts import Draft, PropertyRow, RowKind
from fs_event_studio.domain.environments import SANDBOX_URL
from fs_event_studio.domain.identification import Member, ModeKey
from fs_event_studio.domain.keys import ApiKey, BadKeyError, read_key
from fs_event_studio.sandbox import demo_ids
from fs_event_studio.settings import resources
from fs_event_studio.settings.environments import EnvironmentFile
from fs_event_studio.settings.files import SettingsTrouble
from fs_event_studio.settings.folders import Folders, find_folders
from fs_event_studio.settings.preferences import PreferenceFile
from fs_event_studio.usecases.secrets import Secrets, WatchedKeyStore

if TYPE_CHECKING:
    from fs_event_studio.usecases.check_key import CheckKey
    from fs_event_studio.usecases.ports import History, KeyStore, LandingObserver
    from fs_event_studio.usecases.send_event import SendEvent

KEY_VARIABLE = "FULLSTORY_API_KEY"
APP_ID = "io.github.fs_event_studio.FSEventStudio"
"""Names the desktop file, the metainfo and the icon."""


class Closer(Protocol):
    """Something that holds files, sockets or threads."""

    def close(self) -> None:
        """Let go of them."""
        ...


class Studio(NamedTuple):
    """What is known before anything heavy is loaded."""

    folders: Folders
    environments: EnvironmentFile
    preferences: PreferenceFile
    secrets: Secrets


class Services(NamedTuple):
    """Everything that blocks: call it off the window's thread.

    recovered: ids of exchanges that an earlier run left without an answer.
    """

    history: "History"
    keys: "KeyStore"
    send_event: "SendEvent"
    check_key: "CheckKey"
    sandbox: "LandingObserver"
    recovered: tuple[int, ...]
    closers: tuple[Closer, ...]

    def close(self) -> None:
        """Let go of files, sockets and threads."""
        for closer in self.closers:
            closer.close()


def utc_now() -> datetime:
    """The time of this computer."""
    return datetime.now(UTC)


def new_idempotency_key() -> str:
    """A fresh key for one logical event (UUID version 4, as the documentation suggests)."""
    import uuid

    return str(uuid.uuid4())


def find_resource(name: str) -> Path:
    """Where the file `name` of the program's resources is. Errors: FileNotFoundError."""
    return resources.find(name)


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


def make_studio(data_dir: Path | None = None, variables: Mapping[str, str] | None = None) -> Studio:
    """The light half. data_dir and variables: as in `find_folders`."""
    folders = find_folders(data_dir, variables)
    return Studio(
        folders, EnvironmentFile(folders.environments_file), PreferenceFile(folders.preferences_file), Secrets()
    )


def open_services(studio: Studio, variables: Mapping[str, str] | None = None) -> Services:
    """The heavy half; takes some 0.3 s on first use.

    variables: the process's environment, for FULLSTORY_API_KEY; the window passes none.
    Errors: HistoryTrouble, SettingsTrouble.
    """
    import random

    from fs_event_studio.api.client import FullstoryClient
    from fs_event_studio.history.store import HistoryStore
    from fs_event_studio.sandbox.clock import MovableClock
    from fs_event_studio.sandbox.demo import build_demo_world
    from fs_event_studio.sandbox.service import Sandbox
    from fs_event_studio.usecases.check_key import CheckKey
    from fs_event_studio.usecases.keys_in_use import KeysInUse
    from fs_event_studio.usecases.send_event import SendEvent

    keys_in_use = KeysInUse(open_keys(studio), _key_from(variables or {}, studio.secrets))
    history = HistoryStore(studio.folders.history_file, studio.secrets.redactor, utc_now)
    sandbox = Sandbox(build_demo_world(MovableClock(utc_now)))
    client = FullstoryClient(in_process={SANDBOX_URL: sandbox.handle})
    send_event = SendEvent(
        client, history, keys_in_use, sandbox, utc_now, app_version=__version__, jitter=random.random
    )
    return Services(
        history=history,
        keys=keys_in_use.store,
        send_event=send_event,
        check_key=CheckKey(client, utc_now, studio.secrets),
        sandbox=sandbox,
        recovered=history.recovered,
        closers=(client, history),
    )


def open_keys(studio: Studio) -> "KeyStore":
    """The key store alone, for commands that need no history."""
    from fs_event_studio.credentials.fallback_store import FallbackStore
    from fs_event_studio.credentials.keyring_store import KeyringStore

    return WatchedKeyStore(FallbackStore(KeyringStore()), studio.secrets)


def _key_from(variables: Mapping[str, str], secrets: Secrets) -> ApiKey | None:
    text = variables.get(KEY_VARIABLE)
    if not text:
        return None
    try:
        key = read_key(text)
    except BadKeyError as error:
        raise SettingsTrouble(f"{KEY_VARIABLE}: {error}") from error
    secrets.remember(key)
    return key
