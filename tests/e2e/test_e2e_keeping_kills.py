"""`kill -9` at random moments of importing, exporting, migrating, pruning, forgetting and repairing.

No exchange is lost that should stay, the database always opens and is sound, no half file has a final name, and what
was left half written is gone after the next start. FS_EVENT_STUDIO_KILLS sets how many kills there are of each kind.
"""

import json
import random
import shutil
import sqlite3
import sys
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fs_event_studio.bootstrap import make_studio
from fs_event_studio.bootstrap.opening import open_services
from fs_event_studio.bootstrap.services import Services
from fs_event_studio.domain.exchanges import Annotation
from fs_event_studio.domain.identification import Identification
from fs_event_studio.domain.keeping import KeepingRule, KeepingRules
from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.domain.search import parse_query
from fs_event_studio.history.store import HistoryStore
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.export_history import ExportFormat, ExportOrder, matching_ids
from support.damage import overwrite_answers, overwrite_pages
from support.exchanges import new_exchange, settlement
from support.keeper_program import FORGOTTEN, NEXT
from support.keepers import Keepers, keepers, lives
from support.kills import kills
from support.programs import bare_environ

KILLS = kills(30)
ROWS, KEPT, OWN = 400, 100, 60
EVERYTHING = parse_query("")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and forks are not known there")


def _quietly(_share: float) -> None:
    pass


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Keepers]:
    """Forks children."""
    with keepers(bare_environ(tmp_path_factory.mktemp("home"))) as started:
        yield started


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed data folder: ROWS exchanges an hour apart, OWN of them of one user, the first one pinned."""
    folder = tmp_path_factory.mktemp("filled")
    with closing(open_services(make_studio(folder))) as services:
        services.studio.keeping.save(KeepingRules({"sandbox": KeepingRule(exchanges=KEPT)}))
        now = datetime.now(UTC)
        for number in range(ROWS):
            uid = FORGOTTEN if number % (ROWS // OWN) == 0 else f"user-{number}"
            body = json.dumps(
                {"name": "Order", "user": {"uid": uid}, "fill": random.Random(number).randbytes(400).hex()}
            )
            sent = new_exchange(
                body=body.encode(),
                identification=Identification(user_uid=uid),
                sent_at=now - timedelta(hours=ROWS - number),
                idempotency_key=f"key-{number}",
            )
            services.history.settle(services.history.begin(sent), settlement())
        services.history.annotate(2, Annotation("keep", (), pinned=True))
    return folder


@pytest.fixture
def folder(filled: Path, tmp_path: Path) -> Path:
    """Where each try begins with a copy."""
    return _fresh(filled, tmp_path / "data")


def _fresh(filled: Path, folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    return Path(shutil.copytree(filled, folder))


def _opened(folder: Path) -> Services:
    """The next start."""
    return open_services(make_studio(folder))


def _ids(services: Services) -> set[int]:
    return set(matching_ids(services.history, EVERYTHING, CancelToken()))


def _sound(services: Services) -> bool:
    """Structure, index and every record; words find exactly what is there."""
    count = services.history.count(EVERYTHING)
    return services.upkeep.check(_quietly, CancelToken(), quick=False).is_sound and (
        services.history.count(parse_query("order")) == count
    )


def _leftovers(folder: Path) -> list[str]:
    return [
        path.name for path in folder.rglob("*") if path.name.endswith((".part", ".lock", ".run", "-wal", ".tidying"))
    ]


def test_imports(server: Keepers, filled: Path, tmp_path: Path) -> None:
    """What was imported by then stays, is whole, and the next import goes on from there: nothing twice or lost."""
    file, here = tmp_path / "export.jsonl", tmp_path / "data"
    server.finish("export", filled, file)
    with file.open("rb") as lines:
        expected = {json.loads(line)["idempotency_key"] for line in lines}
    longest = min(server.finish("import", _empty(here), file) for _ in range(3))
    begun, killed = 0, 0
    for number, life_s in enumerate(lives(1, KILLS, longest * 1.1)):
        if number % 4 == 0:  # some imports go on where killed ones stopped
            _empty(here)
            begun = 0
        killed += server.kill("import", here, file, life_s)
        with closing(_opened(here)) as services:
            assert _sound(services)
            count = services.history.count(EVERYTHING)
            assert begun <= count <= ROWS
            begun = count
        if number % 4 == 3:
            server.finish("import", here, file)
            with closing(_opened(here)) as services:
                keys = [services.history.exchange(one) for one in _ids(services)]
                assert sorted(one.sent.idempotency_key for one in keys if one) == sorted(expected)
    assert killed > KILLS / 10
    assert _leftovers(here) == []


def _empty(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder


@pytest.mark.parametrize("suffix", [".jsonl", ".har", ".zip"])
def test_exports(server: Keepers, folder: Path, tmp_path: Path, suffix: str) -> None:
    """There is the old file or the new one, each whole; half ones are gone after the next start."""
    place = tmp_path / "exports"
    place.mkdir()
    file = place / f"export{suffix}"
    longest = min(server.finish("export", folder, file) for _ in range(3))
    whole, killed, parts = file.read_bytes(), 0, 0
    for life_s in lives(2, max(5, KILLS // 3), longest * 1.1):
        file.write_bytes(b"old")
        killed += server.kill("export", folder, file, life_s)
        assert file.read_bytes() in {b"old", whole} or suffix == ".zip"
        parts += bool(list(place.glob(".*.part")))
        if suffix == ".zip" and file.read_bytes() != b"old":
            assert zipfile.ZipFile(file).testzip() is None
        with closing(_opened(folder)):
            assert [path.name for path in place.iterdir()] == [file.name]
    assert killed > KILLS / 20
    assert parts
    assert _leftovers(folder) == []


def test_migrations(server: Keepers, filled: Path, tmp_path: Path) -> None:
    """The database is of the old version or the new one, with all that was in it; each backup is whole."""
    here = tmp_path / "data"
    longest = min(server.finish("migrate", _fresh(filled, here)) for _ in range(3))
    killed = 0
    for life_s in lives(3, KILLS, longest * 1.1):
        killed += server.kill("migrate", _fresh(filled, here), Path("-"), life_s)
        for backup in here.glob("*.bak.sqlite3"):
            assert _rows_of(backup) == ROWS
        with closing(sqlite3.connect(here / "history.sqlite3")) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            assert version in {len(NEXT) - 1, len(NEXT)}
        with HistoryStore(here / "history.sqlite3", _nobody, _now, migrations=NEXT) as store:
            assert store.count(EVERYTHING) == ROWS
            assert store.upkeep().check(_quietly, CancelToken(), quick=False).is_sound
        assert _rows_of(next(here.glob("*.bak.sqlite3"))) == ROWS
        assert _leftovers(here) == []
    assert killed > KILLS / 10


def _rows_of(path: Path) -> int:
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        count: int = connection.execute("SELECT count(*) FROM exchanges").fetchone()[0]
        return count


def _nobody() -> Redactor:
    return Redactor(())


def _now() -> datetime:
    return datetime.now(UTC)


def test_prunings(server: Keepers, filled: Path, tmp_path: Path) -> None:
    """What the rules keep is there; what is gone is gone from the index as well; the next one goes on."""
    here = tmp_path / "data"
    longest = min(server.finish("prune", _fresh(filled, here)) for _ in range(3))
    kept = {2, *range(ROWS - KEPT + 1, ROWS + 1)}
    with closing(_opened(here)) as services:
        assert _ids(services) == kept
    killed = between = 0
    for life_s in lives(4, KILLS, longest * 1.1):
        killed += server.kill("prune", _fresh(filled, here), Path("-"), life_s)
        with closing(_opened(here)) as services:
            assert _sound(services)
            assert kept <= _ids(services)
            between += len(kept) < len(_ids(services)) < ROWS
            services.make_pruner()(_quietly, CancelToken())
            assert _ids(services) == kept
    assert killed > KILLS / 10
    assert between


def test_forgettings(server: Keepers, filled: Path, tmp_path: Path) -> None:
    """Exchanges of others are all there, whenever it was; asking again finishes it."""
    here = tmp_path / "data"
    with closing(_opened(_fresh(filled, here))) as services:
        others = {
            one for one in _ids(services) if (found := services.history.exchange(one))
            and found.sent.identification.user_uid != FORGOTTEN
        }  # fmt: skip
    longest = min(server.finish("forget", _fresh(filled, here)) for _ in range(3))
    killed = 0
    for number, life_s in enumerate(lives(5, KILLS, longest * 1.1)):
        killed += server.kill("forget", _fresh(filled, here), Path("-"), life_s)
        with closing(_opened(here)) as services:
            assert _sound(services)
            assert others <= _ids(services)
        if number % 4 == 0:
            server.finish("forget", here)
            with closing(_opened(here)) as services:
                assert _ids(services) == others
            assert not [path for path in here.rglob("*") if path.is_file() and FORGOTTEN.encode() in path.read_bytes()]
    assert killed > KILLS / 10
    assert _leftovers(here) == []


@pytest.mark.parametrize("what", ["repair", "rescue_open"])
def test_repairs(server: Keepers, filled: Path, tmp_path: Path, what: str) -> None:
    """The damaged database is there, in its place or set aside; what is readable is in the history.

    Byte by byte if nobody had it open; else with what the start of a run writes.
    """
    broken, here = _fresh(filled, tmp_path / "broken"), tmp_path / "data"
    if what == "repair":
        overwrite_pages(broken / "history.sqlite3", random.Random(7), 6)
    else:
        overwrite_answers(broken / "history.sqlite3", random.Random(7))
    damaged = (broken / "history.sqlite3").read_bytes()
    longest = min(server.finish(what, _fresh(broken, here)) for _ in range(3))
    with closing(_opened(here)) as services:
        readable = _ids(services)
    killed = between = 0
    for life_s in lives(6, KILLS, longest * 1.1):
        killed += server.kill(what, _fresh(broken, here), Path("-"), life_s)
        asides = list(here.glob("*-damaged-*.sqlite3")) or list(here.glob("*-rescued-*.sqlite3"))
        if asides:
            with closing(_opened(here)) as services:
                assert _sound(services)
                assert _ids(services) == readable
            (aside,) = here.glob("*-damaged-*.sqlite3")
        else:
            between += 1
            aside = here / "history.sqlite3"
            if what == "rescue_open":
                with closing(_opened(here)) as services:
                    assert _ids(services) >= readable
        assert aside.read_bytes() == damaged or what == "rescue_open"
        assert aside.stat().st_size >= len(damaged)
        if not asides:
            server.finish("repair", here)
        assert not list(here.glob("*.part*"))
    assert killed > KILLS / 10
    assert between
    assert readable
    assert len(readable) <= ROWS


def test_a_note_on_an_export_is_there_only_while_it_runs(folder: Path, tmp_path: Path) -> None:
    """The folder of notes is empty afterwards."""
    with closing(_opened(folder)) as services:
        ids = _ids(services)
        order = ExportOrder(tmp_path / "a.jsonl", ExportFormat.JSONL, sorted(ids))
        seen: list[int] = []
        services.make_exporter()(
            order, lambda _: seen.append(len(list((folder / "unfinished").iterdir()))), CancelToken()
        )
        assert set(seen) == {2}
        assert list((folder / "unfinished").iterdir()) == []
