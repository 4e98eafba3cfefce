"""Forks a child for each line of its input, `WHAT DATA_DIR FILE`, once all is imported, so that it starts in no time.

The child does what `_JOBS` says and ends, unless it is killed. Run by `keepers.py`.
"""

import os
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from sqlite3 import Connection

# What `open_services` and the jobs import when they are called.
import fs_event_studio.api.client
import fs_event_studio.credentials.keyring_store
import fs_event_studio.history.salvaging
import fs_event_studio.sandbox.service
import fs_event_studio.settings.export_files
import fs_event_studio.settings.import_files
import fs_event_studio.settings.personal_files
import fs_event_studio.usecases.import_history
import fs_event_studio.usecases.prune_history  # noqa: F401
from fs_event_studio.bootstrap import make_studio
from fs_event_studio.bootstrap.opening import open_services, rescue_history
from fs_event_studio.bootstrap.services import Services
from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.domain.search import parse_query
from fs_event_studio.history.migrations import MIGRATIONS, Migration
from fs_event_studio.history.store import HistoryStore
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.export_history import ExportFormat, ExportOrder, matching_ids
from fs_event_studio.usecases.forget_user import Person

FORGOTTEN = "somebody-to-forget"


def serve() -> None:
    """Start one child after the other; print its number and, after one more line, `ended` with its exit code."""
    for line in sys.stdin:
        what, data_dir, file = line.rstrip("\n").split(" ")
        child = os.fork()
        if not child:
            try:
                _JOBS[what](Path(data_dir), Path(file))
            except BaseException:  # noqa: BLE001 - it must not go on as a second server
                traceback.print_exc()
                os._exit(1)
            os._exit(0)
        os.write(1, f"{child}\n".encode())
        sys.stdin.readline()  # until then its number is nobody else's, even if it has ended
        os.write(1, f"ended {os.waitpid(child, 0)[1]}\n".encode())


def next_version(connection: Connection) -> None:
    """A migration such as there may be one day: it writes every row."""
    connection.execute("ALTER TABLE exchanges ADD COLUMN length INTEGER")
    connection.execute("UPDATE exchanges SET length = length(event_name)")


NEXT: tuple[Migration, ...] = (*MIGRATIONS, next_version)


def _migrate(data_dir: Path, _file: Path) -> None:
    redactor = Redactor(())
    path = data_dir / "history.sqlite3"
    HistoryStore(path, lambda: redactor, lambda: datetime.now(UTC), migrations=NEXT).close()


def _import(services: Services, file: Path) -> None:
    services.make_importer()(file, _quietly, CancelToken())


def _export(services: Services, file: Path) -> None:
    ids = matching_ids(services.history, parse_query(""), CancelToken())
    chosen = {".jsonl": ExportFormat.JSONL, ".har": ExportFormat.HAR, ".zip": ExportFormat.EVIDENCE}[file.suffix]
    services.make_exporter()(ExportOrder(file, chosen, ids), _quietly, CancelToken())


def _prune(services: Services, _file: Path) -> None:
    services.make_pruner()(_quietly, CancelToken())


def _forget(services: Services, _file: Path) -> None:
    services.make_forgetter()(Person(FORGOTTEN), _quietly, CancelToken(), with_mentions=True)


def _with_services(job: Callable[[Services, Path], None]) -> Callable[[Path, Path], None]:
    def opened(data_dir: Path, file: Path) -> None:
        services = open_services(make_studio(data_dir))
        job(services, file)
        services.close()

    return opened


def _repair(data_dir: Path, _file: Path) -> None:
    rescue_history(make_studio(data_dir), _quietly, CancelToken())


def _rescue_open(services: Services, _file: Path) -> None:
    services.upkeep.rescue(_quietly, CancelToken())


def _quietly(_progress: float) -> None:
    pass


_JOBS: dict[str, Callable[[Path, Path], None]] = {
    "import": _with_services(_import),
    "export": _with_services(_export),
    "prune": _with_services(_prune),
    "forget": _with_services(_forget),
    "migrate": _migrate,
    "repair": _repair,
    "rescue_open": _with_services(_rescue_open),
}


if __name__ == "__main__":
    serve()
