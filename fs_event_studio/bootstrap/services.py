"""Everything that blocks, as one value: what the window and the commands work with."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from fs_event_studio import __version__
from fs_event_studio.bootstrap import Studio, utc_now
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from fs_event_studio.bootstrap.serving import OnExchange, SandboxServer
    from fs_event_studio.domain.landing import Landing
    from fs_event_studio.domain.redaction import Redactor
    from fs_event_studio.domain.wire import HttpAnswer, HttpRequest
    from fs_event_studio.sandbox.shelf import WorldShelf
    from fs_event_studio.sandbox.theatre import Theatre
    from fs_event_studio.usecases.ask_quotas import AskQuotas
    from fs_event_studio.usecases.check_key import CheckKey
    from fs_event_studio.usecases.export_history import ExportFiles, ExportHistory
    from fs_event_studio.usecases.forget_user import ForgetUser
    from fs_event_studio.usecases.import_history import ImportHistory
    from fs_event_studio.usecases.live_view import ListSessions, ReadSentEvents
    from fs_event_studio.usecases.ports import History, KeyStore, LandingObserver
    from fs_event_studio.usecases.prune_history import PruneHistory
    from fs_event_studio.usecases.recent_ids import RecentIds
    from fs_event_studio.usecases.repeat_events import RepeatEvents
    from fs_event_studio.usecases.send_event import SendEvent
    from fs_event_studio.usecases.upkeep_ports import Upkeep
    from fs_event_studio.usecases.verify_landing import VerifyLanding


class Closer(Protocol):
    """Something that holds files, sockets or threads."""

    def close(self) -> None:
        """Let go of them."""
        ...


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
    repeat_events: "RepeatEvents"
    ask_quotas: "AskQuotas"
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

        record = RecordReceived(self.history, utc_now, app_version=__version__)

        def keep(request: "HttpRequest", answer: "HttpAnswer | None", landing: "Landing | None") -> None:
            try:
                on_received(record(request, answer, landing))
            except EnvironmentTrouble as trouble:
                on_trouble(trouble)

        return self.serve(keep)

    def make_exporter(self, files: "ExportFiles | None" = None) -> "ExportHistory":
        """What writes exchanges into files. files: where to; real ones if None."""
        from fs_event_studio.bootstrap.unfinished import unfinished_files
        from fs_event_studio.settings.export_files import ExportFileMaker
        from fs_event_studio.usecases.export_history import ExportHistory

        files = files or ExportFileMaker(unfinished_files(self.studio.folders))
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
