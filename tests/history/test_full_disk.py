"""On a full disk, whatever works on the history says so in a sentence; what was there before stays readable."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path

import pytest

from fs_event_studio.bootstrap import make_studio
from fs_event_studio.bootstrap.opening import open_services
from fs_event_studio.bootstrap.services import Services
from fs_event_studio.domain.exporting.reading import ImportedExchange
from fs_event_studio.domain.keeping import KeepingRule, KeepingRules
from fs_event_studio.domain.search import parse_query
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.export_history import ExportFormat, ExportOrder, matching_ids
from fs_event_studio.usecases.forget_user import Person
from fs_event_studio.usecases.troubles import EnvironmentTrouble, HistoryTrouble
from support.exchanges import SENT_AT, new_exchange, settlement

pytestmark = pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="needs a user who may mount")

EVERYTHING = parse_query("")
ROWS = 300


def _quietly(_share: float) -> None:
    pass


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 40 MB."""
    mount, folder = shutil.which("mount"), tmp_path / "disk"
    folder.mkdir()
    command = [str(mount), "-t", "tmpfs", "-o", "size=40m", "none", str(folder)]
    if not mount or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("may not mount here")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.fixture
def services(disk: Path) -> Iterator[Services]:
    """With ROWS exchanges, a file of them to import elsewhere, and a disk that is full by then."""
    data = disk / "data"
    with closing(open_services(make_studio(data))) as opened:
        for number in range(ROWS):
            body = b'{"name":"Order","user":{"uid":"u-%d"},"noise":"%s"}' % (number, os.urandom(1500).hex().encode())
            opened.history.settle(
                opened.history.begin(new_exchange(body=body, sent_at=SENT_AT + timedelta(seconds=number))), settlement()
            )
        assert opened.history.count(parse_query("order")) == ROWS
        opened.studio.keeping.save(KeepingRules(others=KeepingRule(exchanges=10)))
        _fill_up(disk)
        yield opened
        (disk / "ballast").unlink(missing_ok=True)


def _fill_up(disk: Path) -> None:
    ballast = disk / "ballast"
    with ballast.open("ab", buffering=0) as file:
        for size in (100_000, 1000, 1):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                continue


def _export(services: Services) -> None:
    path = services.studio.folders.data.parent / "export.jsonl"
    ids = matching_ids(services.history, EVERYTHING, CancelToken())
    services.make_exporter()(ExportOrder(path, ExportFormat.JSONL, ids), _quietly, CancelToken())


def _import(services: Services) -> None:
    for start in range(0, 4000, 200):
        services.history.add_imported([_imported(number) for number in range(start, start + 200)])


def _imported(number: int) -> ImportedExchange:
    body = b'{"name":"Order","noise":"%s"}' % os.urandom(3000).hex().encode()
    return ImportedExchange(new_exchange(body=body, idempotency_key=f"n-{number}"), settlement())


def _vacuum(services: Services) -> None:
    services.upkeep.vacuum(_quietly, CancelToken())


def _forget(services: Services) -> None:
    services.make_forgetter()(Person("u-1"), _quietly, CancelToken(), with_mentions=True)


@pytest.mark.parametrize("job", [_export, _import, _vacuum, _forget])
def test_a_full_disk_is_told(services: Services, disk: Path, job: Callable[[Services], None]) -> None:
    """Nothing that was written is lost, no half file is left, and with space again it is done."""
    with pytest.raises(EnvironmentTrouble, match=r"full|No space left"):
        job(services)
    count = services.history.count(EVERYTHING)
    assert count >= ROWS - 1
    assert all(services.history.exchange(row.id) for row in services.history.page(EVERYTHING, before=None, limit=5000))
    assert not [path for path in disk.rglob("*") if path.name.endswith((".part", ".jsonl"))]
    (disk / "ballast").unlink()
    if job is not _import:
        job(services)
    assert services.upkeep.check(_quietly, CancelToken(), quick=False).is_sound


def test_pruning_on_a_full_disk_either_works_or_is_told(services: Services, disk: Path) -> None:
    """It needs a little space itself, for the log."""
    with suppress(HistoryTrouble):
        services.make_pruner()(_quietly, CancelToken())
    (disk / "ballast").unlink()
    services.make_pruner()(_quietly, CancelToken())
    assert services.history.count(EVERYTHING) == 10
    assert services.upkeep.check(_quietly, CancelToken(), quick=False).is_sound
