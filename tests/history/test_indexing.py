"""Settled exchanges are added to the index a moment later, and none is forgotten."""

import sqlite3
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest

from fs_event_studio.domain.search import parse_query
from fs_event_studio.history import indexing
from fs_event_studio.history.store import HistoryStore
from fs_event_studio.usecases.troubles import HistoryTrouble
from support.exchanges import new_exchange, settlement
from support.opening import OpenStore
from support.writer_server import writer_server

ORDER = parse_query("order")
PATIENCE_S = 20.0


def _settle(store: HistoryStore, count: int = 1) -> None:
    for _ in range(count):
        store.settle(store.begin(new_exchange()), settlement())


def _indexed(path: Path) -> int:
    """How many are in the index, without a search that would add the others."""
    with closing(sqlite3.connect(path)) as connection:
        number: int = connection.execute("SELECT count(*) FROM search WHERE search MATCH 'order'").fetchone()[0]
        return number


def _wait_until_indexed(path: Path, count: int) -> None:
    ends = time.monotonic() + PATIENCE_S
    while _indexed(path) < count:
        assert time.monotonic() < ends
        time.sleep(0.01)


@pytest.fixture
def _no_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """The thread gathers and never gets to its work."""
    monkeypatch.setattr(indexing, "PAUSE_S", 1e6)


def test_the_index_follows_by_itself(path: Path, store: HistoryStore) -> None:
    """Without any search, and again after it was done once."""
    for count in (1, 2):
        _settle(store)
        _wait_until_indexed(path, count)


@pytest.mark.usefixtures("_no_thread")
def test_a_search_does_not_wait_for_the_thread(path: Path, store: HistoryStore) -> None:
    """Words find what was settled just now, however much that is, and more than memory holds."""
    many = indexing.BATCH * 2 + 1
    _settle(store, many)
    assert _indexed(path) == 0
    assert store.count(ORDER) == many
    _settle(store)
    assert [row.id for row in store.page(ORDER, before=None, limit=1)] == [many + 1]


@pytest.mark.usefixtures("_no_thread")
def test_what_is_not_remembered_is_read(store: HistoryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory is bounded; what it does not take comes from the database."""
    monkeypatch.setattr(indexing, "_REMEMBERED", 2)
    _settle(store, 5)
    assert store.count(ORDER) == store.count(parse_query("accepted")) == 5


@pytest.mark.usefixtures("_no_thread")
def test_what_is_large_is_not_remembered(store: HistoryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """Many large bodies would fill the memory."""
    monkeypatch.setattr(indexing, "_LARGE_BYTES", 1)
    _settle(store, 3)
    assert not store._indexer._remembered
    assert store.count(ORDER) == 3


@pytest.mark.usefixtures("_no_thread")
def test_what_another_store_added_is_forgotten(open_store: OpenStore) -> None:
    """Else the memory would be full of it for ever."""
    first, second = open_store(), open_store()
    _settle(first, 3)
    assert second.count(ORDER) == first.count(ORDER) == 3
    assert not first._indexer._remembered


def test_the_thread_gathers_no_longer_than_it_may(
    path: Path, store: HistoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One who sends without a pause is indexed all the same."""
    monkeypatch.setattr(indexing, "PAUSE_S", 0.2)
    monkeypatch.setattr(indexing, "LONGEST_S", 0.1)
    ends = time.monotonic() + PATIENCE_S
    while _indexed(path) == 0:
        assert time.monotonic() < ends
        _settle(store)


def test_the_thread_writes_the_log_back(
    path: Path, store: HistoryStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that the sender need not wait for the disk. The file alone, without its log, then holds the exchange."""
    monkeypatch.setattr(indexing, "_CHECKPOINT", 1)
    _settle(store)
    ends = time.monotonic() + PATIENCE_S
    alone = tmp_path / "alone.sqlite3"
    while True:
        alone.write_bytes(path.read_bytes())
        with closing(sqlite3.connect(alone)) as connection, suppress(sqlite3.DatabaseError):  # halfway
            if connection.execute("SELECT count(*) FROM exchanges WHERE settled = 1").fetchone()[0]:
                return
        assert time.monotonic() < ends
        time.sleep(0.01)


@pytest.mark.usefixtures("_no_thread")
def test_another_store_adds_what_the_first_settled(open_store: OpenStore) -> None:
    """Two windows on one history find each other's; nothing is added twice."""
    first, second = open_store(), open_store()
    _settle(first, 3)
    assert second.count(ORDER) == 3
    _settle(second)
    assert first.count(ORDER) == second.count(ORDER) == 4
    with second._database.writing() as connection:
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")


@pytest.mark.usefixtures("_no_thread")
def test_closing_adds_the_rest(path: Path, open_store: OpenStore) -> None:
    """A closed history is whole, for programs that look into the file."""
    with open_store() as store:
        _settle(store, 3)
    assert _indexed(path) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="the children are forked")
def test_a_kill_leaves_the_rest_to_the_next_store(path: Path, open_store: OpenStore) -> None:
    """What a killed process had settled, and not added, is found."""
    with writer_server() as server:
        server.start(path, sys.maxsize)
        while not (line := server.line()).startswith("settled 20"):
            assert line != "ended"
        server.kill()
    added = _indexed(path)
    store = open_store()
    assert store.count(parse_query("accepted")) + len(store.recovered) == store.count(parse_query(""))
    assert store.count(ORDER) >= 20 > added


@pytest.mark.usefixtures("_no_thread")
def test_a_lock_of_another_program_is_told_by_the_search(path: Path, open_store: OpenStore) -> None:
    """A search that cannot be whole says why; closing does not fail, and the next store adds the rest."""
    with open_store(patience_s=0.05) as store:
        _settle(store)
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(HistoryTrouble, match="locked by another program"):
                store.count(ORDER)
            store.close()
    assert _indexed(path) == 0
    assert open_store().count(ORDER) == 1


@pytest.mark.usefixtures("_no_thread")
def test_a_damaged_record_keeps_no_other_from_being_found(path: Path, open_store: OpenStore) -> None:
    """It is left out, once and for all."""
    store = open_store()
    _settle(store, 2)
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE requests SET data = substr(data, 1, 40) WHERE id = 1")
    second = open_store()
    assert [row.id for row in second.page(ORDER, before=None, limit=9)] == [2]
    assert second.count(ORDER) == store.count(ORDER) == 1


def test_the_thread_outlives_trouble(path: Path, open_store: OpenStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """A locked database stops it once, not for ever."""
    monkeypatch.setattr(indexing, "PAUSE_S", 0.0)
    store = open_store(patience_s=0.01)
    first = store.begin(new_exchange())
    second = store.begin(new_exchange())
    store.settle(first, settlement())
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        time.sleep(0.1)
        other.execute("ROLLBACK")
    store.settle(second, settlement())
    _wait_until_indexed(path, 2)


def test_a_settle_during_the_close_starts_no_thread(store: HistoryStore) -> None:
    """Nothing is left running."""
    store._indexer.close()
    _settle(store)
    assert store._indexer._thread is None
