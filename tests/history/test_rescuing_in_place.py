"""An open history is rescued under those who use it: they are told, and nothing that was sent is lost."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest

from fs_event_studio.domain.exchanges import Annotation, Exchange
from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.domain.search import parse_query
from fs_event_studio.history.store import HistoryStore
from fs_event_studio.usecases.cancelling import CancelledError, CancelToken
from fs_event_studio.usecases.troubles import DamagedHistory, HistoryBeingRescued, HistoryTrouble
from support.damage import PAGE_BYTES, list_as_unfinished, pages_of
from support.exchanges import SENT_AT, new_exchange, settlement
from support.opening import OpenStore

EVERYTHING = parse_query("")
ROWS = 60


def _quietly(_share: float) -> None:
    pass


def _fill(store: HistoryStore) -> None:
    for number in range(ROWS):
        body = b'{"name":"Paid","noise":"%s"}' % random.Random(number).randbytes(900).hex().encode()
        store.settle(store.begin(new_exchange(body=body)), settlement())
    store.annotate(1, Annotation("kept", ("a",), pinned=True))


@pytest.fixture
def filled(path: Path, open_store: OpenStore) -> Path:
    """A closed history of ROWS exchanges."""
    with open_store() as store:
        _fill(store)
    return path


def _spoil(path: Path, table: str) -> None:
    """Overwrite a page in the middle of a table or an index with noise."""
    pages = pages_of(path, table)
    with path.open("r+b") as file:
        file.seek((pages[len(pages) // 2] - 1) * PAGE_BYTES)
        file.write(random.Random(3).randbytes(PAGE_BYTES))


def _sound(store: HistoryStore) -> bool:
    return store.upkeep().check(_quietly, CancelToken(), quick=False).is_sound


def test_a_page_of_noise(filled: Path, open_store: OpenStore) -> None:
    """The same store goes on with what was readable; new exchanges, words and pins work at once."""
    _spoil(filled, "requests")
    store = open_store()
    upkeep = store.upkeep()
    with pytest.raises(DamagedHistory):
        [store.exchange(number) for number in range(1, ROWS + 1)]
    report = upkeep.rescue(_quietly, CancelToken())
    assert 0 < report.rescued < ROWS
    assert report.rescued + report.lost == ROWS
    assert report.set_aside.exists()
    assert store.count(EVERYTHING) == store.count(parse_query("paid")) == report.rescued
    newest = store.begin(new_exchange())
    store.settle(newest, settlement())
    store.annotate(newest, Annotation("after"))
    assert _sound(store)
    assert store.exchange(newest) == Exchange(newest, new_exchange(), settlement(), Annotation("after"))
    store.close()
    assert sorted(file.name for file in filled.parent.iterdir()) == sorted([filled.name, report.set_aside.name])


@pytest.mark.parametrize("index", ["by_time", "unfinished", "by_facet", "pinned"])
def test_a_damaged_index_costs_no_exchange(filled: Path, open_store: OpenStore, index: str) -> None:
    """It is damage, not a bug of ours, whatever is asked; the rescue makes it anew."""
    _spoil(filled, index)
    try:
        store = open_store()
    except DamagedHistory:
        pytest.skip("it cannot even be opened, as others test")
    assert not _sound(store)
    report = store.upkeep().rescue(_quietly, CancelToken())
    assert report[:3] == (ROWS, 0, 0)
    assert _sound(store)
    assert store.exchange(1) == Exchange(
        1, _exchange(store, 1).sent, settlement(), Annotation("kept", ("a",), pinned=True)
    )


def _exchange(store: HistoryStore, number: int) -> Exchange:
    found = store.exchange(number)
    assert found
    return found


@pytest.mark.usefixtures("filled")
def test_what_is_under_way_goes_on(open_store: OpenStore) -> None:
    """An answer that comes while it is being rescued, or later, is kept; nobody else can use it meanwhile."""
    store = open_store()
    early, late = store.begin(new_exchange(event_name="early")), store.begin(new_exchange(event_name="late"))
    refused: list[Exception] = []

    def meanwhile(share: float) -> None:
        if share == 1.0:
            store.settle(early, settlement())
            for use in (lambda: store.begin(new_exchange()), lambda: store.count(EVERYTHING), store.known,
                        lambda: store.upkeep().rescue(_quietly, CancelToken())):  # fmt: skip
                with pytest.raises(HistoryBeingRescued) as error:
                    use()
                refused.append(error.value)

    assert store.upkeep().rescue(meanwhile, CancelToken())[:3] == (ROWS + 2, 0, 0)
    assert len(refused) == 4
    store.settle(late, settlement())
    for number, name in ((early, "early"), (late, "late")):
        assert _exchange(store, number) == Exchange(number, new_exchange(event_name=name), settlement())
    assert store.count(parse_query("late")) == 1
    assert _sound(store)


def test_what_was_lost_of_this_run_is_written_down_again(filled: Path, open_store: OpenStore) -> None:
    """It is still in memory: the request, and the answer that could not be kept."""
    store = open_store()
    number = store.begin(new_exchange(event_name="mine"))
    with closing(sqlite3.connect(filled)) as other, other:
        other.execute("DELETE FROM requests WHERE id = ?", (number,))
        other.execute("INSERT INTO answers (id, codec, data) VALUES (?, 0, x'00')", (number,))
    list_as_unfinished(filled, [(1, number), (2, number)])
    with pytest.raises(DamagedHistory):
        store.settle(number, settlement())
    assert store.upkeep().rescue(_quietly, CancelToken()).lost == 1
    assert _exchange(store, number) == Exchange(number, new_exchange(event_name="mine"), settlement())
    assert _sound(store)


def test_a_cancelled_rescue_changes_nothing_and_the_store_goes_on(filled: Path, open_store: OpenStore) -> None:
    store, token = open_store(), CancelToken()
    under_way = store.begin(new_exchange())
    with pytest.raises(CancelledError):
        store.upkeep().rescue(lambda _share: token.cancel(), token)
    store.settle(under_way, settlement())
    assert store.count(EVERYTHING) == ROWS + 1
    assert not list(filled.parent.glob("*-damaged-*")) + list(filled.parent.glob("*.part*"))


@pytest.mark.usefixtures("filled")
def test_a_rescue_waits_for_readers(open_store: OpenStore) -> None:
    """And can be cancelled while it does; then all is as before."""
    store, token = open_store(), CancelToken()
    ended: list[Exception] = []

    def rescue() -> None:
        try:
            store.upkeep().rescue(_quietly, token)
        except CancelledError as error:
            ended.append(error)

    with store._database.reading() as connection:
        thread = Thread(target=rescue)
        thread.start()
        assert connection.execute("SELECT count(*) FROM exchanges").fetchone()[0] == ROWS
        token.cancel()
        thread.join()
    assert len(ended) == 1
    assert store.begin(new_exchange()) == ROWS + 1


@pytest.mark.usefixtures("filled")
def test_not_while_another_copy_has_it_open(open_store: OpenStore) -> None:
    """Both go on as before."""
    ours, others = open_store(), open_store()
    with pytest.raises(HistoryTrouble, match=r"Another copy.*nothing was changed"):
        ours.upkeep().rescue(_quietly, CancelToken())
    assert ours.begin(new_exchange()) + 1 == others.begin(new_exchange())
    others.close()
    assert ours.upkeep().rescue(_quietly, CancelToken()).rescued == ROWS + 2


@pytest.mark.usefixtures("filled")
def test_two_rescues_in_one_second_keep_both_files(open_store: OpenStore) -> None:
    store = open_store()
    first, second = (store.upkeep().rescue(_quietly, CancelToken()).set_aside for _ in range(2))
    assert first != second
    assert first.exists()
    assert second.exists()


def test_where_it_cannot_be_opened_any_more_everything_says_so(filled: Path, open_store: OpenStore) -> None:
    """And it can be rescued all the same, later."""
    store, token = open_store(), CancelToken()

    def spoil(_share: float) -> None:
        filled.write_bytes(b"noise" * 10_000)
        token.cancel()

    with pytest.raises(CancelledError):
        store.upkeep().rescue(spoil, token)
    for _ in range(2):
        with pytest.raises(DamagedHistory, match=r"is damaged.*check --repair"):
            store.count(EVERYTHING)
    assert store.upkeep().rescue(_quietly, CancelToken()).rescued == 0
    assert store.begin(new_exchange())


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="needs a user who may mount")
def test_a_full_disk_is_told_and_nothing_changes(tmp_path: Path) -> None:
    """The half new database is gone, and the old one is used again."""
    mount = shutil.which("mount")
    if not mount or subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=4m", "none", tmp_path], check=False, capture_output=True
    ).returncode:  # fmt: skip
        pytest.skip("may not mount here")
    redactor = Redactor(())
    path = tmp_path / "history.sqlite3"
    try:
        with HistoryStore(path, lambda: redactor, lambda: SENT_AT) as store:
            _fill(store)
        ballast = tmp_path / "ballast"
        with HistoryStore(path, lambda: redactor, lambda: SENT_AT) as store:
            ballast.write_bytes(bytes(shutil.disk_usage(tmp_path).free - 60_000))
            with pytest.raises(HistoryTrouble, match=r"too full to rescue.*nothing was changed"):
                store.upkeep().rescue(_quietly, CancelToken())
            assert store.count(EVERYTHING) == ROWS
            assert not list(tmp_path.glob("*.part*"))
            ballast.unlink()
            assert store.upkeep().rescue(_quietly, CancelToken()).rescued == ROWS
    finally:
        subprocess.run(["umount", "--lazy", tmp_path], check=True)
