"""Exchanges survive the death of the process that sent them, and the next start says what became of them."""

import random
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from fs_event_studio.domain.exchanges import Exchange
from fs_event_studio.domain.search import parse_query
from fs_event_studio.history.beginning import LOST
from support.exchanges import new_exchange, settlement
from support.kills import kills
from support.opening import OpenStore
from support.writer_server import WriterServer, writer_server

KILLS = kills(200)
LONGEST_WAIT_S = 0.02
EVERYTHING = parse_query("")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the children are forked")


@pytest.fixture(scope="module")
def server() -> Iterator[WriterServer]:
    """Forks children that write."""
    with writer_server() as started:
        yield started


def _ids(lines: list[str], word: str) -> set[int]:
    """The ids in those lines that start with `word`."""
    return {int(number) for line in lines if line.startswith(f"{word} ") for number in line.split()[1:]}


def _is_sound(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")
        assert connection.execute("SELECT id FROM exchanges WHERE settled = 0").fetchall() == []
        return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def _killed_at_some_moment(server: WriterServer, path: Path, chance: random.Random) -> list[str]:
    """The lines of a child that is killed: one in four while it opens the store, the others while it writes."""
    server.start(path, sys.maxsize)
    opened = [server.line()] if chance.randrange(4) else []
    time.sleep(chance.uniform(0, LONGEST_WAIT_S))
    return [*opened, *server.kill()]


def _leave_one_under_way(server: WriterServer, path: Path) -> int:
    """Start a child and kill it while its exchange is under way; the exchange's id."""
    held = _start_to_hold(server, path)
    server.kill()
    return held


def _start_to_hold(server: WriterServer, path: Path) -> int:
    server.start(path, "hold")
    (held,) = _ids([server.line(), server.line()], "begun")
    return held


def test_kills_lose_no_exchange(server: WriterServer, path: Path, open_store: OpenStore) -> None:
    """After 200 kills at random moments each begun exchange is there: settled, or as one without an answer."""
    chance = random.Random(200)
    lines = [line for _ in range(KILLS) for line in _killed_at_some_moment(server, path, chance)]
    store = open_store()
    begun, settled = _ids(lines, "begun"), _ids(lines, "settled")
    lost = _ids(lines, "recovered") | set(store.recovered)
    assert len(begun) > KILLS
    assert len(lost) > KILLS / 20
    assert not settled & lost
    for exchange_id in begun | lost:
        # Killed between a commit and its print, a child leaves a fate of which no line tells.
        known = [settlement()] if exchange_id in settled else [LOST] if exchange_id in lost else [settlement(), LOST]
        assert store.exchange(exchange_id) in [Exchange(exchange_id, new_exchange(), one) for one in known]
    assert len(begun | lost) <= store.count(EVERYTHING) <= len(begun | lost) + KILLS
    assert store.count(parse_query("order")) == store.count(EVERYTHING)
    assert _is_sound(path)


def test_kills_while_the_database_is_made_leave_it_usable(server: WriterServer, tmp_path: Path) -> None:
    """A first start that is killed leaves nothing that stops the second."""
    chance = random.Random(30)
    for number in range(30):
        path = tmp_path / str(number) / "history.sqlite3"
        begun = _ids(_killed_at_some_moment(server, path, chance), "begun")
        server.start(path, 1)
        (last,) = _ids(server.rest(), "settled")
        assert last > max(begun, default=0)
        assert _is_sound(path)
        assert [file.name for file in path.parent.iterdir()] == ["history.sqlite3"]


def test_exchanges_of_a_living_process_are_left_alone(server: WriterServer, path: Path, open_store: OpenStore) -> None:
    """Another copy's exchange stays under way until that copy is dead; then the next start settles it, once."""
    held = _start_to_hold(server, path)
    with open_store() as store:
        assert store.recovered == ()
        assert store.exchange(held) == Exchange(held, new_exchange())
    server.kill()
    with open_store() as store:
        assert store.recovered == (held,)
        assert store.exchange(held) == Exchange(held, new_exchange(), LOST)
        assert [row.id for row in store.page(parse_query("no_answer"), before=None, limit=5)] == [held]
    assert open_store().recovered == ()


def test_a_store_closed_too_early_leaves_its_exchange_to_the_next_start(open_store: OpenStore) -> None:
    """An orderly end without an answer is no better than a kill."""
    with open_store() as store:
        exchange_id = store.begin(new_exchange())
    assert open_store().recovered == (exchange_id,)


def test_two_stores_of_one_process_are_two_runs(open_store: OpenStore) -> None:
    """The second store leaves what the first has under way alone, and both are used."""
    first = open_store()
    exchange_id = first.begin(new_exchange())
    second = open_store()
    assert second.recovered == ()
    first.settle(exchange_id, settlement())
    assert second.exchange(exchange_id) == Exchange(exchange_id, new_exchange(), settlement())


def test_copies_that_open_a_new_database_at_once_all_write(tmp_path: Path) -> None:
    """Whoever comes second waits for the first to have made it."""
    with ExitStack() as stack:
        servers = [stack.enter_context(writer_server()) for _ in range(4)]
        for number in range(5):
            path = tmp_path / str(number) / "history.sqlite3"
            assert [len(_ids(lines, "settled")) for lines in _at_once(servers, path)] == [5, 5, 5, 5]


def test_copies_that_open_at_once_after_a_crash_recover_once(path: Path) -> None:
    """Each lost exchange is named by exactly one of them."""
    with ExitStack() as stack:
        servers = [stack.enter_context(writer_server()) for _ in range(4)]
        for _ in range(5):
            lost = _leave_one_under_way(servers[0], path)
            reports = [_ids(lines, "recovered") for lines in _at_once(servers, path)]
            assert sorted(reports, key=len) == [set(), set(), set(), {lost}]


def _at_once(servers: list[WriterServer], path: Path) -> list[list[str]]:
    """Let each server write five exchanges at the same time; what each printed."""
    for server in servers:
        server.start(path, 5)
    return [server.rest() for server in servers]


def test_two_processes_that_write_at_once_lose_nothing(path: Path, open_store: OpenStore) -> None:
    """Every exchange of both is there, with an id of its own."""
    with writer_server() as first, writer_server() as second:
        first.start(path, 300)
        second.start(path, 300)
        settled = [_ids(server.rest(), "settled") for server in (first, second)]
    store = open_store()
    assert [len(ids) for ids in settled] == [300, 300]
    assert store.count(EVERYTHING) == store.count(parse_query("accepted")) == len(set.union(*settled)) == 600


def test_no_lock_file_stays_behind(server: WriterServer, path: Path, open_store: OpenStore) -> None:
    """A dead run's lock file goes at the next start; a closed store leaves the database alone in its folder."""
    _leave_one_under_way(server, path)
    (left,) = path.parent.glob("*.run")
    with open_store():
        assert not left.exists()
        assert len(list(path.parent.glob("*.run"))) == 1
    assert [file.name for file in path.parent.iterdir()] == ["history.sqlite3"]


def test_a_lock_file_of_a_run_without_open_exchanges_goes(path: Path, open_store: OpenStore) -> None:
    """One that a killed window left, with nothing under way."""
    path.parent.mkdir()
    left = path.with_name(f"{path.name}.0123456789abcdef.run")
    left.touch()
    open_store()
    assert not left.exists()
