"""Every entry of every menu is there as long as its menu, whatever was done to it meanwhile."""

import gc
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from fs_event_studio.gui.main_window import MainWindow
from fs_event_studio.gui.widgets.menus import add_action, add_menu, empty
from support.window_driver import WindowDriver

TIMES = 3


@pytest.fixture
def full_window(person: WindowDriver) -> MainWindow:
    """A window in which each page was looked at, each menu was opened, and an answer has come."""
    person.window.models.worlds.save("Shop", replace=False)
    person.settle()
    person.send()
    for page in ("show_stitching", "show_quota", "show_compose"):
        person.toggle(page)
        person.settle()
    for _ in range(TIMES):
        for menu in person.window.findChildren(QMenu):
            menu.aboutToShow.emit()
        person.settle()
    _collect()
    return person.window


def _collect() -> None:
    """Have everything deleted that Qt or Python may."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def menus_of(window: QMainWindow) -> list[QMenu]:
    """Those that the program made; others are Qt's, such as the one of the docks."""
    return [menu for menu in window.findChildren(QMenu) if menu.actions() and not menu.objectName().startswith("qt_")]


def entries(menu: QMenu) -> Iterator[QAction]:
    """All that can be chosen in the menu, in those inside as well."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from entries(inner)
        elif not action.isSeparator():
            yield action


def test_every_entry_outlives_the_searches_for_garbage(full_window: MainWindow) -> None:
    """Asking actions for their menus is what PySide 6.8 takes for a deletion of what a menu has made itself."""
    kept = [action for menu in menus_of(full_window) for action in entries(menu)]
    assert len(kept) > 60
    for _ in range(TIMES):
        for menu in menus_of(full_window):
            assert all(action.text() for action in entries(menu))
        _collect()
        assert all(shiboken6.isValid(action) for action in kept)
        assert all(action.text() and isinstance(action.isEnabled(), bool) for action in kept)
        full_window.models.worlds.changed.emit()  # who keeps entries changes them


def test_every_entry_is_made_by_us(full_window: MainWindow) -> None:
    """Whatever the version of PySide thinks of the others. Only docks have actions of their own."""
    of_docks = [dock.toggleViewAction() for dock in full_window.findChildren(QDockWidget)]
    foreign = [
        action.text()
        for menu in menus_of(full_window)
        for action in entries(menu)
        if action not in of_docks and not shiboken6.createdByPython(action)
    ]
    assert foreign == []
    titled = [menu for menu in menus_of(full_window) if menu.title()]
    assert [menu.title() for menu in titled if not shiboken6.createdByPython(menu)] == []


def test_menus_that_are_filled_anew_leave_nothing_behind(full_window: MainWindow) -> None:
    def count() -> int:
        _collect()
        return len(full_window.findChildren(QMenu)) + len(full_window.findChildren(QAction))

    before = count()
    for _ in range(TIMES):
        for menu in menus_of(full_window):
            menu.aboutToShow.emit()
    assert count() == before


# The parts


@pytest.fixture
def menu(qtbot: QtBot) -> Iterator[QMenu]:
    window = QMainWindow()
    qtbot.addWidget(window)
    yield QMenu("Menu", window)
    window.close()


def test_an_entry_does_what_it_is_for(menu: QMenu) -> None:
    """And is given nothing: neither whether it is checked, nor anything else."""
    done: list[str] = []
    add_action(menu, "Do", lambda *given: done.append(f"do {given}"), "do").trigger()
    add_action(menu, "Nothing").trigger()
    assert done == ["do ()"]
    assert [(action.text(), action.objectName()) for action in menu.actions()] == [("Do", "do"), ("Nothing", "")]


@pytest.mark.parametrize("kind", [QToolButton, QPushButton])
def test_entries_stay_when_a_button_that_showed_the_menu_goes(
    menu: QMenu, kind: type[QToolButton | QPushButton]
) -> None:
    """PySide 6.11 takes what the menu made itself for deleted then."""
    inner = add_menu(menu, "Inside", "inside")
    kept = [inner, add_action(inner, "One"), add_action(menu, "Two")]
    button = kind(menu.parentWidget())
    button.setMenu(menu)
    button.deleteLater()
    del button
    _collect()
    assert all(shiboken6.isValid(part) for part in kept)
    assert [action.text() for action in entries(menu)] == ["One", "Two"]


def test_emptying_takes_the_menus_inside_with_it(menu: QMenu) -> None:
    for _ in range(TIMES):
        empty(menu)
        add_action(add_menu(add_menu(menu, "Inside"), "Inside that"), "Entry")
        add_action(menu, "Beside")
        _collect()
    assert len(menu.findChildren(QMenu)) == 2
    assert [action.text() for action in entries(menu)] == ["Entry", "Beside"]
