"""Python's full searches for garbage wait until nobody waits for the window."""

import gc
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from fs_event_studio.gui import tidying
from fs_event_studio.gui.tidying import Tidying


@pytest.fixture
def searched() -> Iterator[list[int]]:
    """The generations that were searched, as they are; thresholds are put back."""
    before, found = gc.get_threshold(), list[int]()

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "stop":
            found.append(info["generation"])

    gc.callbacks.append(note)
    yield found
    gc.callbacks.remove(note)
    gc.set_threshold(*before)


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QObject]:
    """Whatever belongs to it ends with the test."""
    one = QObject()
    assert one.thread() is qapp.thread()
    yield one
    shiboken6.delete(one)


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Always time for a search, after the shortest quiet."""
    monkeypatch.setattr(tidying, "DUE", 0)
    monkeypatch.setattr(tidying, "QUIET_MS", 400)


def test_full_searches_do_not_happen_by_themselves(owner: QObject, searched: list[int]) -> None:
    """However much is made; the quick ones do."""
    Tidying(owner, lambda: True).start()
    kept = [[number] for number in range(200_000)]
    assert len(kept) == 200_000
    assert searched
    assert 2 not in searched


@pytest.mark.usefixtures("at_once")
def test_a_full_search_comes_in_a_quiet_moment(qtbot: QtBot, owner: QObject, searched: list[int]) -> None:
    """Not before it is quiet."""
    one = Tidying(owner, lambda: True)
    one.look()
    assert 2 not in searched
    qtbot.waitUntil(lambda: 2 in searched)


@pytest.mark.usefixtures("at_once")
def test_who_types_is_not_interrupted(qtbot: QtBot, owner: QObject, searched: list[int]) -> None:
    """Each key puts the search off; the one after the last key is not."""
    field = QLineEdit()
    qtbot.addWidget(field)
    one = Tidying(owner, lambda: True)
    one.look()
    for _ in range(10):
        qtbot.wait(60)
        QTest.keyClick(field, Qt.Key.Key_A)
        assert 2 not in searched
    qtbot.waitUntil(lambda: searched.count(2) == 1)
    assert field.text() == "a" * 10


@pytest.mark.usefixtures("at_once")
def test_work_under_way_is_not_interrupted(qtbot: QtBot, owner: QObject, searched: list[int]) -> None:
    """The next look comes later."""
    busy = [False]
    one = Tidying(owner, lambda: not busy[0])
    one.look()
    busy[0] = True
    qtbot.wait(600)
    assert 2 not in searched
    busy[0] = False
    one.look()
    qtbot.waitUntil(lambda: 2 in searched)


def test_memory_has_a_limit(owner: QObject, searched: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    """What is long overdue is done in the middle of work."""
    monkeypatch.setattr(tidying, "OVERDUE", 0)
    Tidying(owner, lambda: False).look()
    assert 2 in searched
