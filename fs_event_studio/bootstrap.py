"""The one place that picks implementations and wires them.

`Studio` is cheap to make and knows only small files; `open_services` imports requests, keyring and sqlite3, and
is called after the first paint, or by a headless command.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

from fs_event_studio import __version__
from fs_event_studio.domain.drafts import Draft, PropertyRow, RowKind
from fs_event_studio.domain.environments import SANDBOX_URL
from fs_event_studio.domain.identification import Member, ModeKey
from fs_event_studio.sandbox import demo_ids
from fs_event_studio.settings import resources
from fs_event_studio.settings.environments import EnvironmentFile
from fs_event_studio.settings.files import SettingsTrouble
from fs_event_studio.settings.filters import FilterFile
from fs_event_studio.settings.folders import Folders, find_folders
from fs_event_studio.settings.keeping import KeepingFile
from fs_event_studio.settings.preferences import PreferenceFile
from fs_event_studio.usecases.secrets import Secrets, WatchedKeyStore
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from fs_event_studio.domain.keys import ApiKey
    from fs_event_studio.domain.redaction import Redactor
    from fs_event_studio.domain.wire import HttpAnswer, HttpRequest
    from fs_event_studio.sandbox.service import Sandbox
    from fs_event_studio.sandbox.shelf import WorldShelf
    from fs_event_studio.sandbox.theatre import Theatre
    from fs_event_studio.sandbox.world_files import WorldFiles
    from fs_event_studio.settings.drafts import DraftJournal
    from fs_event_studio.settings.sweeping import UnfinishedFiles
    from fs_event_studio.settings.templates import TemplateFolder
    from fs_event_studio.settings.tour_files import TourFiles
    from fs_event_studio.settings.variables import VariableFile
    from fs_event_studio.usecases.cancelling import CancelToken
    from fs_event_studio.usecases.check_key import CheckKey
    from fs_event_studio.usecases.export_history import ExportFiles, ExportHistory
    from fs_event_studio.usecases.forget_user import ForgetUser
    from fs_event_studio.usecases.import_history import ImportHistory
    from fs_event_studio.usecases.live_view import ListSessions, ReadSentEvents
    from fs_event_studio.usecases.ports import History, KeyStore, LandingObserver
    from fs_event_studio.usecases.prune_history import PruneHistory
    from fs_event_studio.usecases.recent_ids import RecentIds
    from fs_event_studio.usecases.send_event import SendEvent
    from fs_event_studio.usecases.show_tour import ShowTour
    from fs_event_studio.usecases.upkeep_ports import RescueReport, Upkeep
    from fs_event_studio.usecases.verify_landing import VerifyLanding

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
    keeping: KeepingFile
    filters: FilterFile
    secrets: Secrets


class Services(NamedTuple):
    """Everything that blocks: call it off the window's thread.

    recovered: ids of exchanges that an earlier run left without an answer.
    crashed: whether an earlier run did not end well, so that a quick check of the history is due.
    writable: whether the history can be written; if not, nothing can be sent.
    serve: makes a server of the sandbox that `send_event` reaches.   worlds: of that sandbox.
    theatre: that sandbox, to be watched and directed.
    redactor: takes keys out of whatever is written.
    """

    history: "History"
    keys: "KeyStore"
    send_event: "SendEvent"
    check_key: "CheckKey"
    verify_landing: "VerifyLanding"
    read_sent_events: "ReadSentEvents"
    list_sessions: "ListSessions"
    sandbox: "LandingObserver"
    theatre: "Theatre"
    serve: "Callable[[OnExchange], SandboxServer]"
    worlds: "WorldShelf"
    redactor: "Callable[[], Redactor]"
    recent_ids: "RecentIds"
    recovered: tuple[int, ...]
    closers: tuple[Closer, ...]
    upkeep: "Upkeep"
    studio: Studio
    crashed: bool = False
    writable: bool = True

    def make_server(
        self, on_received: Callable[[int], None], on_trouble: Callable[[EnvironmentTrouble], None]
    ) -> "SandboxServer":
        """A server of the window's sandbox, not started yet, whose exchanges are kept in the history.

        Both are called in the server's thread: on_received with the id of what was kept.
        """
        from fs_event_studio.usecases.record_received import RecordReceived

        record = RecordReceived(self.history, self.sandbox, utc_now, app_version=__version__)

        def keep(request: "HttpRequest", answer: "HttpAnswer | None") -> None:
            try:
                on_received(record(request, answer))
            except EnvironmentTrouble as trouble:
                on_trouble(trouble)

        return self.serve(keep)

    def make_exporter(self, files: "ExportFiles | None" = None) -> "ExportHistory":
        """What writes exchanges into files. files: where to; real ones if None."""
        from fs_event_studio.settings.export_files import ExportFileMaker
        from fs_event_studio.usecases.export_history import ExportHistory

        files = files or ExportFileMaker(_unfinished_files(self.studio.folders))
        return ExportHistory(self.history, files, self.redactor, utc_now, app_version=__version__)

    def make_importer(self) -> "ImportHistory":
        """What takes exchanges from files."""
        from fs_event_studio.settings.import_files import PickedFile
        from fs_event_studio.usecases.import_history import ImportHistory

        return ImportHistory(self.history, PickedFile)

    def make_pruner(self) -> "PruneHistory":
        """What removes exchanges by the person's rules."""
        from fs_event_studio.usecases.prune_history import PruneHistory

        return PruneHistory(self.upkeep, self.studio.keeping.load, utc_now)

    def make_forgetter(self) -> "ForgetUser":
        """What removes the traces of a person. Errors: SettingsTrouble if the preferences cannot be read."""
        from fs_event_studio.settings.personal_files import TextFiles
        from fs_event_studio.usecases.forget_user import ForgetUser

        folders = self.studio.folders
        chosen = self.studio.preferences.load().template_folder
        files = TextFiles((folders.data, folders.config), folders.history_file, Path(chosen) if chosen else None)
        return ForgetUser(self.upkeep, files)

    def close(self) -> None:
        """Let go of files, sockets and threads."""
        for closer in self.closers:
            closer.close()


class UnusableFileError(Exception):
    """A file that the person named is not what it should be; the message is a sentence."""


class SandboxServer(Protocol):
    """The sandbox over HTTP. url, token: of the present run.   is_remote: whether other computers reach it."""

    url: str
    token: str
    is_remote: bool

    def start(self) -> None:
        """Listen. Errors: EnvironmentTrouble."""
        ...

    def stop(self) -> None:
        """Listen no more."""
        ...


class SandboxOptions(NamedTuple):
    """Where the sandbox listens, and with which world it begins.

    port: 0 takes a free one.   names: that a Host header may hold.   seed: of new ids.   world: the name of a kept
    world or a file, with which it begins, its seed included; or empty.
    """

    host: str = "127.0.0.1"
    port: int = 0
    allow_remote: bool = False
    names: tuple[str, ...] = ()
    demo: bool = False
    seed: int = 1
    world: str = ""


OnExchange: TypeAlias = "Callable[[HttpRequest, HttpAnswer | None], object]"
"""Told of a request, without its key, and its answer; None if the connection was closed instead."""


def utc_now() -> datetime:
    """The time of this computer."""
    return datetime.now(UTC)


def local_now() -> datetime:
    """The time of this computer, in its own time zone."""
    from fs_event_studio.settings.local_zone import LocalZone

    return datetime.now(LocalZone())


def new_idempotency_key() -> str:
    """A fresh key for one logical event (UUID version 4, as the documentation suggests)."""
    import uuid

    return str(uuid.uuid4())


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


def make_studio(data_dir: Path | None = None, variables: Mapping[str, str] | None = None) -> Studio:
    """The light half. data_dir and variables: as in `find_folders`."""
    folders = find_folders(data_dir, variables)
    return Studio(
        folders,
        EnvironmentFile(folders.environments_file),
        PreferenceFile(folders.preferences_file),
        KeepingFile(folders.keeping_file),
        FilterFile(folders.filters_file),
        Secrets(),
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
    from fs_event_studio.sandbox.demo import DEMO_ACCOUNT, build_demo_world
    from fs_event_studio.sandbox.service import Sandbox
    from fs_event_studio.sandbox.shelf import WorldShelf
    from fs_event_studio.sandbox.theatre import Theatre
    from fs_event_studio.usecases.check_key import CheckKey
    from fs_event_studio.usecases.keys_in_use import KeysInUse
    from fs_event_studio.usecases.live_view import ListSessions, ReadSentEvents
    from fs_event_studio.usecases.recent_ids import RecentIds
    from fs_event_studio.usecases.send_event import SendEvent
    from fs_event_studio.usecases.verify_landing import VerifyLanding

    _sweep(studio.folders)
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
        verify_landing=VerifyLanding(client, keys_in_use, history),
        read_sent_events=ReadSentEvents(history),
        list_sessions=ListSessions(client, keys_in_use),
        sandbox=sandbox,
        theatre=Theatre(sandbox, DEMO_ACCOUNT.org_id, lambda data: studio.secrets.redactor().data(data)),
        serve=partial(_serve, sandbox),
        worlds=WorldShelf(sandbox.world, open_worlds(studio)),
        redactor=studio.secrets.redactor,
        recent_ids=RecentIds(history, sandbox),
        recovered=history.recovered,
        closers=(client, history),
        upkeep=history.upkeep(),
        studio=studio,
        crashed=history.crashed,
        writable=history.writable,
    )


def rescue_history(studio: Studio, progress: Callable[[float], object], cancel: "CancelToken") -> "RescueReport":
    """Put a new history with all that is readable in the place of a damaged one, which is set aside.

    Nothing of ours may have it open. Errors: HistoryTrouble; CancelledError.
    """
    from fs_event_studio.history.salvaging import rescue

    return rescue(studio.folders.history_file, utc_now(), progress, cancel)


def _unfinished_files(folders: Folders) -> "UnfinishedFiles":
    from fs_event_studio.history.locks import try_lock
    from fs_event_studio.settings.sweeping import UnfinishedFiles

    return UnfinishedFiles(folders.unfinished_folder, try_lock)


def _sweep(folders: Folders) -> None:
    """Remove what killed runs left half written."""
    import time

    from fs_event_studio.settings.sweeping import sweep_drafts

    _unfinished_files(folders).sweep()
    sweep_drafts({folders.data, folders.config}, time.time())


def _serve(sandbox: "Sandbox", on_exchange: OnExchange) -> SandboxServer:
    from fs_event_studio.sandbox.server import ServedSandbox

    return ServedSandbox(sandbox, on_exchange=on_exchange)


class ServedWorld(NamedTuple):
    """A sandbox of its own, and the kept worlds, among which its own can be saved."""

    server: SandboxServer
    shelf: "WorldShelf"


def open_worlds(studio: Studio) -> "WorldFiles":
    """The worlds that were saved under a name. No key gets into them."""
    from fs_event_studio.sandbox.world_files import WorldFiles

    return WorldFiles(studio.folders.worlds_folder, lambda data: studio.secrets.redactor().data(data))


class Tours(NamedTuple):
    """The tours that are there, and what reads and plays any of them."""

    files: "TourFiles"
    show: "ShowTour"


def open_tours(studio: Studio) -> Tours:
    """Tours of stitching. Each is played in a sandbox of its own."""
    from fs_event_studio.sandbox.touring import play
    from fs_event_studio.settings.tour_files import TourFiles
    from fs_event_studio.usecases.show_tour import ShowTour

    files = TourFiles(studio.folders.tours_folder)
    return Tours(files, ShowTour(files, play, lambda text: studio.secrets.redactor().text(text)))


def make_sandbox_server(
    studio: Studio, options: SandboxOptions, on_exchange: "OnExchange | None" = None
) -> ServedWorld:
    """The sandbox as a server that is not started yet.

    on_exchange: told of each request in the server's thread.
    Errors: UnusableFileError.
    """
    from fs_event_studio.sandbox.clock import MovableClock
    from fs_event_studio.sandbox.demo import build_demo_world, build_empty_world
    from fs_event_studio.sandbox.server import ServedSandbox
    from fs_event_studio.sandbox.service import Sandbox
    from fs_event_studio.sandbox.shelf import WorldShelf
    from fs_event_studio.sandbox.world_format import WorldFileError
    from fs_event_studio.sandbox.world_state import restore_at_reset

    build = build_demo_world if options.demo else build_empty_world
    world, files = build(MovableClock(utc_now), options.seed), open_worlds(studio)
    if options.world:
        try:
            restore_at_reset(world, files.load_any(options.world))
        except (WorldFileError, ValueError) as error:
            raise UnusableFileError(str(error)) from error
    server = ServedSandbox(
        Sandbox(world),
        options.host,
        options.port,
        allow_remote=options.allow_remote,
        names=options.names,
        on_exchange=on_exchange,
    )
    return ServedWorld(server, WorldShelf(world, files))


def has_drafts(studio: Studio) -> bool:
    """Whether an earlier run may have left drafts."""
    return studio.folders.draft_folder.is_dir()


def open_drafts(studio: Studio) -> "DraftJournal":
    """The journal of this run's drafts."""
    from fs_event_studio.history.locks import try_lock
    from fs_event_studio.settings.drafts import DraftJournal

    return DraftJournal(studio.folders.draft_folder, studio.secrets.redactor, try_lock)


def open_templates(studio: Studio, folder: str) -> "TemplateFolder":
    """The person's templates. folder: chosen by the person; empty for the one in the data folder."""
    from fs_event_studio.settings.templates import TemplateFolder

    return TemplateFolder(Path(folder) if folder else studio.folders.template_folder, studio.secrets.redactor)


def open_examples(studio: Studio) -> "TemplateFolder":
    """The templates that travel with the program. Errors: FileNotFoundError."""
    from fs_event_studio.settings.templates import TemplateFolder

    return TemplateFolder(resources.find_folder("templates"), studio.secrets.redactor, read_only=True)


def open_variables(studio: Studio) -> "VariableFile":
    """Values of variables, by environment."""
    from fs_event_studio.settings.variables import VariableFile

    return VariableFile(studio.folders.variables_file)


def open_keys(studio: Studio) -> "KeyStore":
    """The key store alone, for commands that need no history."""
    from fs_event_studio.credentials.fallback_store import FallbackStore
    from fs_event_studio.credentials.keyring_store import KeyringStore

    return WatchedKeyStore(FallbackStore(KeyringStore()), studio.secrets)


def _key_from(variables: Mapping[str, str], secrets: Secrets) -> "ApiKey | None":
    from fs_event_studio.domain.keys import BadKeyError, read_key

    text = variables.get(KEY_VARIABLE)
    if not text:
        return None
    try:
        key = read_key(text)
    except BadKeyError as error:
        raise SettingsTrouble(f"{KEY_VARIABLE}: {error}") from error
    secrets.remember(key)
    return key
