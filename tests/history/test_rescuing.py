"""Damage is found; what is readable is rescued, row by row; the damaged file is never lost."""

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from fs_event_studio.domain.exchanges import Annotation, Exchange, NewExchange
from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.domain.search import parse_query
from fs_event_studio.history.beginning import LOST
from fs_event_studio.history.rescuing import finish_rescue
from fs_event_studio.history.salvaging import ANSWER_LOST, rescue
from fs_event_studio.history.store import HistoryStore
from fs_event_studio.usecases.cancelling import CancelledError, CancelToken
from fs_event_studio.usecases.troubles import DamagedHistory, HistoryTrouble
from fs_event_studio.usecases.upkeep_ports import CheckReport, RescueReport
from support.damage import PAGE_BYTES, overwrite_pages
from support.exchanges import SENT_AT, new_exchange, settlement
from support.opening import OpenStore

ROWS = 120


def _quietly(_share: float) -> None:
    pass


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed history of ROWS exchanges, some annotated, some verified, one under way."""
    path = tmp_path_factory.mktemp("sound") / "history.sqlite3"
    with HistoryStore(path, lambda: Redactor(()), lambda: SENT_AT) as store:
        for number in range(1, ROWS + 1):
            exchange_id = store.begin(_sent(number))
            if number < ROWS:
                store.settle(exchange_id, settlement())
            if number % 10 == 0:
                store.annotate(exchange_id, Annotation(f"note {number}", ("a", "b"), pinned=True))
            if number % 15 == 0 and number < ROWS:
                store.settle_quota(exchange_id, settlement().quota)
    return path


def _sent(number: int) -> NewExchange:
    body = b'{"name":"E%d","noise":"%s"}' % (number, random.Random(number).randbytes(900).hex().encode())
    return new_exchange(event_name=f"E{number}", body=body)


def _copy(sound: Path, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(sound, path)


def _rescue(path: Path) -> RescueReport:
    return rescue(path, SENT_AT, _quietly, CancelToken())


def _all(path: Path) -> dict[int, Exchange]:
    with HistoryStore(path, lambda: Redactor(()), lambda: SENT_AT) as store:
        assert store.upkeep().check(_quietly, CancelToken(), quick=False) == CheckReport()
        rows = store.page(parse_query(""), before=None, limit=1000)
        assert store.count(parse_query("e*")) <= len(rows)
        return {row.id: exchange for row in rows if (exchange := store.exchange(row.id))}


def test_a_sound_one_comes_through_whole(sound: Path, path: Path) -> None:
    """Every number, note, pin and verdict; the words are found again; the old file is kept byte by byte."""
    _copy(sound, path)
    before = path.read_bytes()
    report = _rescue(path)
    assert report == RescueReport(ROWS, 0, 0, path.with_name("history-damaged-20261123T120000Z.sqlite3"))
    assert report.set_aside.read_bytes() == before
    assert sorted(file.name for file in path.parent.iterdir()) == [report.set_aside.name, path.name]
    expected = _all(report.set_aside)
    assert _all(path) == expected
    assert len(expected) == ROWS
    assert expected[ROWS].settlement == LOST


@pytest.mark.parametrize("seed", range(25))
def test_of_a_damaged_one_what_is_readable_comes_through(sound: Path, path: Path, seed: int) -> None:
    """Nothing is invented: what is rescued is as it was, but for an answer or an annotation that is gone."""
    _copy(sound, path)
    chance = random.Random(seed)
    overwrite_pages(path, chance, chance.choice((1, 1, 2, 5, 20)))
    before = path.read_bytes()
    report = _rescue(path)
    assert report.set_aside.read_bytes() == before
    originals, rescued = _all_of(sound, path.parent / "original"), _all(path)
    assert len(rescued) == report.rescued <= ROWS
    assert report.rescued + report.lost >= ROWS or report.rescued == 0 or report.lost == 0
    for exchange_id, exchange in rescued.items():
        original = originals[exchange_id]
        assert exchange.sent == original.sent
        assert exchange.settlement in (original.settlement, ANSWER_LOST)
        assert exchange.annotation in (original.annotation, Annotation())


def _all_of(sound: Path, folder: Path) -> dict[int, Exchange]:
    _copy(sound, folder / "history.sqlite3")
    return _all(folder / "history.sqlite3")


def test_a_lost_answer_is_told(sound: Path, path: Path) -> None:
    """The request is evidence by itself."""
    _copy(sound, path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE answers SET data = x'00' WHERE id = 3")
        connection.execute("UPDATE requests SET data = x'00' WHERE id = 4")
    report = _rescue(path)
    assert report[:3] == (ROWS - 1, 1, 1)
    rescued = _all(path)
    assert rescued[3].settlement == ANSWER_LOST
    assert 4 not in rescued


def test_what_is_no_database_is_set_aside(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"\0garbage" * 2000)
    report = _rescue(path)
    assert report[:3] == (0, 0, 0)
    assert report.set_aside.read_bytes() == b"\0garbage" * 2000
    assert _all(path) == {}


def test_not_while_another_copy_has_it_open(path: Path, open_store: OpenStore) -> None:
    with open_store() as store:
        store.begin(new_exchange())
        with pytest.raises(HistoryTrouble, match=r"Another copy.*Close it"):
            _rescue(path)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_cancelled_rescue_changes_nothing(sound: Path, path: Path) -> None:
    _copy(sound, path)
    token = CancelToken()
    token.cancel()
    with pytest.raises(CancelledError):
        rescue(path, SENT_AT, _quietly, token)
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert path.read_bytes() == sound.read_bytes()


def test_a_rescue_that_was_killed_is_finished_at_the_next_start(sound: Path, path: Path) -> None:
    """At whatever step between the new one's name and its place; a log that was left does not get into the new one."""
    for step in range(3):
        folder = path.parent / str(step)
        here = folder / "history.sqlite3"
        _copy(sound, here)
        shutil.copy(sound, folder / "history-rescued-20261123T120000Z.sqlite3")
        (folder / "history-rescued-20261123T120000Z.sqlite3.part").write_bytes(b"half")
        here.write_bytes(b"damaged")
        here.with_name("history.sqlite3-wal").write_bytes(b"log")
        aside = folder / "history-damaged-20261123T120000Z.sqlite3"
        if step > 0:
            here.with_name("history.sqlite3-wal").rename(folder / f"{aside.name}-wal")
        if step > 1:
            here.rename(aside)
        assert finish_rescue(here) == aside
        assert aside.read_bytes() == b"damaged"
        assert here.read_bytes() == sound.read_bytes()
        assert len(list(folder.iterdir())) == 3


def test_a_damaged_index_is_found_and_made_anew(sound: Path, path: Path, open_store: OpenStore) -> None:
    _copy(sound, path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE search_data SET block = x'0102030405' WHERE id > 1000")
    upkeep = open_store().upkeep()
    report = upkeep.check(_quietly, CancelToken(), quick=False)
    assert report.is_index_only
    upkeep.rebuild_index(_quietly, CancelToken())
    assert upkeep.check(_quietly, CancelToken(), quick=False).is_sound
    assert open_store().count(parse_query("noise")) == ROWS


def test_damage_is_found(sound: Path, path: Path, open_store: OpenStore) -> None:
    """A quick check sees a broken structure; a full one also a broken record."""
    _copy(sound, path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE requests SET data = substr(data, 1, 30) WHERE id = 7")
    with open_store() as store:
        assert store.upkeep().check(_quietly, CancelToken(), quick=True).is_sound
        assert store.upkeep().check(_quietly, CancelToken(), quick=False).unreadable == (7,)
    with path.open("r+b") as file:
        file.seek(60 * 4096)
        file.write(bytes(4096))
    with open_store() as store:
        assert store.upkeep().check(_quietly, CancelToken(), quick=True).faults


def test_a_crash_is_known(path: Path, open_store: OpenStore) -> None:
    path.parent.mkdir()
    path.with_name(f"{path.name}.0123456789abcdef.run").touch()
    with open_store() as store:
        assert store.crashed
    with open_store() as store:
        assert not store.crashed


def test_a_file_that_is_no_database_is_told_as_damaged(path: Path, open_store: OpenStore) -> None:
    path.parent.mkdir()
    path.write_bytes(b"garbage" * 2000)
    with pytest.raises(DamagedHistory, match="check --repair"):
        open_store()


def _vacuumed(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("VACUUM")


@pytest.mark.parametrize("compacted", [False, True])
@pytest.mark.parametrize("bytes_lost", [1, 100, PAGE_BYTES])
def test_a_lost_head_costs_no_exchange(sound: Path, path: Path, bytes_lost: int, *, compacted: bool) -> None:
    """SQLite says “file is not a database”; a new empty one lends its head. The damaged file is not touched."""
    _copy(sound, path)
    if compacted:
        _vacuumed(path)
    with path.open("r+b") as file:
        file.write(random.Random(5).randbytes(bytes_lost))
    before = path.read_bytes()
    report = _rescue(path)
    assert report[:3] == (ROWS, 0, 0)
    assert report.set_aside.read_bytes() == before
    assert _all(path) == _all_of(sound, path.parent / "original")


def test_a_lost_list_of_tables_costs_no_exchange(sound: Path, path: Path) -> None:
    """It begins on the first page and goes on behind the tables' own first ones."""
    _copy(sound, path)
    with closing(sqlite3.connect(path)) as connection:
        last = connection.execute("SELECT max(rootpage) FROM sqlite_schema").fetchone()[0]
    with path.open("r+b") as file:
        file.seek(last * PAGE_BYTES)
        file.write(bytes(PAGE_BYTES))
    assert _rescue(path)[:3] == (ROWS, 0, 0)


def test_of_a_file_without_its_end_the_rest_is_rescued(sound: Path, path: Path) -> None:
    """An answer that is gone is told as such."""
    _copy(sound, path)
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 3 + 77)
    report = _rescue(path)
    assert 0 < report.rescued < ROWS
    assert report.rescued + report.lost == ROWS
    assert len(_all(path)) == report.rescued


@pytest.mark.parametrize("share", [0.0, 0.5, 0.95])
def test_a_damaged_log_takes_only_what_came_after(path: Path, open_store: OpenStore, share: float) -> None:
    """SQLite takes from it what is whole, in order; nothing is to be rescued."""
    store = open_store()
    for number in range(1, ROWS + 1):
        store.settle(store.begin(_sent(number)), settlement())
    crashed = path.parent / "crashed" / path.name
    crashed.parent.mkdir()
    for end in ("", "-wal"):
        shutil.copy(path.with_name(path.name + end), crashed.with_name(crashed.name + end))
    log = crashed.with_name(f"{crashed.name}-wal")
    with log.open("r+b") as file:
        file.seek(int(log.stat().st_size * share))
        file.write(random.Random(1).randbytes(2 * PAGE_BYTES))
    found = _all(crashed)
    assert list(found) == sorted(found)[::-1]
    assert len(found) < ROWS
    assert all(found[number].sent == _sent(number) for number in found)
