"""What the environment does to an open history is told in a sentence; what was written stays readable."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from fs_event_studio.domain.exchanges import Annotation, Exchange
from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.domain.search import parse_query
from fs_event_studio.history.beginning import LOST
from fs_event_studio.history.store import HistoryStore
from fs_event_studio.history.troubles import NoSuchExchangeError, trouble_of
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.troubles import DamagedHistory, HistoryTrouble
from support.damage import list_as_unfinished
from support.exchanges import SENT_AT, new_exchange, settlement
from support.opening import OpenStore

EVERYTHING = parse_query("")
NOBODY = 65534

AS_ROOT = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="needs a user who may mount and become another"
)


def _store(path: Path, patience_s: float = 5.0) -> HistoryStore:
    redactor = Redactor(())
    return HistoryStore(path, lambda: redactor, lambda: SENT_AT, patience_s=patience_s)


def _fill_up(store: HistoryStore) -> list[int]:
    """Write until it is refused as full; the ids that were begun."""
    ids: list[int] = []
    with pytest.raises(HistoryTrouble, match=r"The disk is full.*Free some space.*what was written before is safe"):
        _write_without_end(store, ids)
    return ids


def _write_without_end(store: HistoryStore, ids: list[int]) -> None:
    body = os.urandom(2000)
    while True:
        ids.append(store.begin(new_exchange(body=body)))
        store.settle(ids[-1], settlement())


def test_a_full_database_keeps_what_it_has(store: HistoryStore) -> None:
    """A write that does not fit leaves nothing behind; reading goes on, and so does writing once there is space."""
    writer = store._database._writer
    assert writer
    first = store.begin(new_exchange())
    writer.execute(f"PRAGMA max_page_count = {writer.execute('PRAGMA page_count').fetchone()[0] + 60}")
    _fill_up(store)
    newest = store.page(EVERYTHING, before=None, limit=1)[0]
    assert store.count(EVERYTHING) == newest.id
    assert store.exchange(first) == Exchange(first, new_exchange())
    writer.execute("PRAGMA max_page_count = 1000000")
    store.settle(first, settlement())
    assert store.begin(new_exchange()) == newest.id + 1


@AS_ROOT
def test_a_full_disk_keeps_what_it_has(tmp_path: Path) -> None:
    """On a disk of 2 MB: nothing begun is lost, it stays readable, and with space again all goes on."""
    mount = shutil.which("mount")
    if not mount or subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=2m", "none", tmp_path], check=False, capture_output=True
    ).returncode:  # fmt: skip
        pytest.skip("may not mount here")
    ballast = tmp_path / "ballast"
    try:
        ballast.write_bytes(b"x" * 1_000_000)  # as much as the index of what is written takes
        with _store(tmp_path / "history.sqlite3") as store:
            ids = _fill_up(store)
            assert store.count(EVERYTHING) == len(ids)
            assert all(store.exchange(one) for one in ids)
            ballast.unlink()
            ids.append(store.begin(new_exchange()))
        with _store(tmp_path / "history.sqlite3") as store:
            assert store.count(EVERYTHING) == len(ids)
            assert ids[-1] in store.recovered
    finally:
        subprocess.run(["umount", "--lazy", tmp_path], check=True)


@contextmanager
def _as_nobody() -> Iterator[Path]:
    """A folder of a user without privileges, whom this process is meanwhile."""
    with TemporaryDirectory() as folder:
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
        try:
            yield Path(folder)
        finally:
            os.seteuid(0)


@AS_ROOT
def test_a_read_only_folder_is_told() -> None:
    """A new history cannot be made there; an old one can be read, and nothing can be sent."""
    with _as_nobody() as folder:
        _fill_some(folder / "history.sqlite3")
        folder.chmod(0o500)
        for name in ("new.sqlite3", "new/history.sqlite3"):
            with pytest.raises(HistoryTrouble, match=r"cannot be opened.*--data-dir"):
                _store(folder / name)
        _only_reads(folder / "history.sqlite3")
        assert [file.name for file in folder.iterdir()] == ["history.sqlite3"]
        folder.chmod(0o700)


def _fill_some(path: Path) -> None:
    with _store(path) as store:
        store.settle(store.begin(new_exchange()), settlement())


def _only_reads(path: Path) -> None:
    with _store(path) as store:
        assert not store.writable
        assert store.count(parse_query("order")) == len(store.page(EVERYTHING, before=None, limit=5)) == 1
        with pytest.raises(HistoryTrouble, match=r"can only be read here.*--data-dir"):
            store.begin(new_exchange())
        with pytest.raises(HistoryTrouble, match="can only be read here"):
            store.annotate(1, Annotation("n"))


@AS_ROOT
def test_where_nothing_can_be_written_nothing_is_rescued() -> None:
    """It says what to do first; what could be read can be read as before."""
    with _as_nobody() as folder:
        path = folder / "history.sqlite3"
        _fill_some(path)
        before = path.read_bytes()
        folder.chmod(0o500)
        with _store(path) as store:
            for _ in range(2):
                with pytest.raises(HistoryTrouble, match=r"cannot be opened or written. Make the file"):
                    store.upkeep().rescue(lambda _share: None, CancelToken())
                assert store.count(EVERYTHING) == 1
        assert [file.name for file in folder.iterdir()] == [path.name]
        assert path.read_bytes() == before
        folder.chmod(0o700)


@AS_ROOT
def test_a_read_only_file_is_told() -> None:
    """It is opened for reading; the sentence says that it must be writable."""
    with _as_nobody() as folder:
        _fill_some(folder / "history.sqlite3")
        (folder / "history.sqlite3").chmod(0o400)
        _only_reads(folder / "history.sqlite3")


@AS_ROOT
def test_a_log_that_cannot_be_read_in_is_told() -> None:
    """What a killed program left in the log alone must not be missing from what is read."""
    with _as_nobody() as folder:
        (folder / "copy").mkdir()
        store = _store(folder / "history.sqlite3")
        store.begin(new_exchange())
        for name in ("history.sqlite3", "history.sqlite3-wal"):
            shutil.copy(folder / name, folder / "copy" / name)
        store.close()
        (folder / "copy").chmod(0o500)
        with pytest.raises(HistoryTrouble, match=r"cannot be opened.*--data-dir"):
            _store(folder / "copy" / "history.sqlite3")
        (folder / "copy").chmod(0o700)


def test_a_lock_of_another_program_is_told(path: Path, open_store: OpenStore) -> None:
    """Writing waits as long as it was told to and then says so; reading goes on."""
    store = open_store(patience_s=0.05)
    exchange_id = store.begin(new_exchange())
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(HistoryTrouble, match="locked by another program"):
            store.settle(exchange_id, settlement())
        with pytest.raises(HistoryTrouble, match="locked by another program"):
            _store(path, patience_s=0.05)
        assert store.count(EVERYTHING) == 1
        other.execute("ROLLBACK")
    store.settle(exchange_id, settlement())


def test_a_damaged_record_is_told(path: Path, store: HistoryStore) -> None:
    """The others stay readable."""
    damaged, sound = store.begin(new_exchange()), store.begin(new_exchange())
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE requests SET data = substr(data, 1, 40) WHERE id = ?", (damaged,))
    with pytest.raises(HistoryTrouble, match=f"Exchange {damaged} cannot be read"):
        store.exchange(damaged)
    assert store.exchange(sound) == Exchange(sound, new_exchange())


def test_a_damaged_list_of_what_is_under_way_is_told_at_the_next_start(path: Path, open_store: OpenStore) -> None:
    """One exchange stands in it under two runs; that is no bug of ours."""
    with open_store() as store:
        under_way = store.begin(new_exchange())
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("INSERT INTO runs (token, pid, started_at_us) VALUES ('gone', 1, 1)")
    list_as_unfinished(path, [(1, under_way), (2, under_way)])
    with pytest.raises(HistoryTrouble, match=r"is damaged.*check --repair"):
        open_store()


def test_a_damaged_list_of_what_waits_for_the_index_is_told_by_a_search(path: Path, open_store: OpenStore) -> None:
    """What is in the index already stands in it, and cannot be taken out: a search must not try for ever."""
    with open_store() as store:
        settled = store.begin(new_exchange())
        store.settle(settled, settlement())
    list_as_unfinished(path, [(1, settled)])
    store = open_store()
    with pytest.raises(HistoryTrouble, match=r"is damaged.*check --repair"):
        store.count(parse_query("order"))


def test_a_damaged_record_under_way_is_told_at_the_next_start(path: Path, open_store: OpenStore) -> None:
    """What cannot be read cannot be settled; the start that fails leaves no lock behind."""
    with open_store() as store:
        damaged = store.begin(new_exchange())
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE requests SET data = substr(data, 1, 40) WHERE id = ?", (damaged,))
    with pytest.raises(HistoryTrouble, match=r"is damaged.*check --repair"):
        open_store()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_database_that_was_taken_away_is_told(path: Path, store: HistoryStore) -> None:
    """No new file appears in its place."""
    path.unlink()
    with pytest.raises(HistoryTrouble, match="cannot be opened"):
        store.count(EVERYTHING)
    assert not path.exists()


def test_a_mistake_of_ours_is_no_trouble(store: HistoryStore) -> None:
    """An error that the environment did not cause comes through as it is."""
    with pytest.raises(sqlite3.IntegrityError), store._database.writing() as connection:
        connection.execute("INSERT INTO answers VALUES (77, 0, x'')")


def test_a_closed_store_refuses(open_store: OpenStore) -> None:
    """Closing twice is fine; using it afterwards is a bug."""
    store = open_store()
    store.count(EVERYTHING)
    store.close()
    store.close()
    with pytest.raises(ValueError, match="the history is closed"):
        store.begin(new_exchange())
    with pytest.raises(ValueError, match="the history is closed"):
        store.count(EVERYTHING)


def test_any_thread_may_use_it(store: HistoryStore) -> None:
    """Threads that write and read at once see whole exchanges and lose none."""

    def work(number: int) -> int:
        exchange_id = store.begin(new_exchange(event_name=f"from {number}"))
        store.settle(exchange_id, settlement())
        assert store.page(EVERYTHING, before=None, limit=5)
        assert store.exchange(exchange_id) == Exchange(
            exchange_id, new_exchange(event_name=f"from {number}"), settlement()
        )
        return exchange_id

    with ThreadPoolExecutor(8) as pool:
        ids = set(pool.map(work, range(400)))
    assert len(ids) == 400 == store.count(parse_query("accepted"))


def test_a_reader_in_use_is_closed_when_it_comes_back(open_store: OpenStore) -> None:
    """Closing does not pull a connection away from under another thread."""
    store = open_store()
    with store._database.reading() as connection:
        store.close()
        assert connection.execute("SELECT count(*) FROM exchanges").fetchone()[0] == 0
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        connection.execute("SELECT 1")


def test_what_is_lost_says_so() -> None:
    """An exchange of a dead run is neither accepted nor refused."""
    assert "not known whether it was carried out" in LOST.outcome.sentence


def test_an_exchange_that_is_gone_is_no_reason_to_look_for_damage(tmp_path: Path) -> None:
    """That would take some seconds of a large history; any other error of the kind has it looked for."""
    noise = tmp_path / "history.sqlite3"
    noise.write_bytes(b"noise" * 1000)
    assert trouble_of(noise, NoSuchExchangeError("7")) is None
    assert isinstance(trouble_of(noise, LookupError("7")), DamagedHistory)
