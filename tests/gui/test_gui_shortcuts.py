"""F1 lists what the keys really do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QTableView

from fs_event_studio.gui.shortcuts_window import shortcuts_of
from support.window_driver import WindowDriver, cells


def test_every_shortcut_is_listed_with_a_name(person: WindowDriver) -> None:
    person.press(Qt.Key.Key_F1)
    listed = cells(person.find(QTableView, "shortcuts_table"))
    assert all(what for what, _, _ in listed)
    keys = " ".join(keys for _, keys, _ in listed)
    actions = [action for action in person.window.findChildren(QAction) if action.shortcuts()]
    for action in actions:
        assert action.shortcut().toString() in keys
    for shortcut in person.window.findChildren(QShortcut):
        assert shortcut.key().toString() in keys
    assert ["Keyboard shortcuts", "F1", "Help"] in listed


def test_the_list_follows_the_actions(person: WindowDriver) -> None:
    """It is read from them, not written beside them."""
    action = person.window.findChild(QAction, "new_tab")
    assert isinstance(action, QAction)
    action.setShortcut("Ctrl+Alt+7")
    assert "Ctrl+Alt+7" in {line.keys for line in shortcuts_of(person.window)}


def test_a_word_finds_a_shortcut(person: WindowDriver) -> None:
    person.press(Qt.Key.Key_F1)
    person.type("shortcut_search", "reopen")
    assert [line[1] for line in cells(person.find(QTableView, "shortcuts_table"))] == ["Ctrl+Shift+T"]
    QTest.keyClick(person.find(QLineEdit, "shortcut_search"), Qt.Key.Key_Return)
    table = person.find(QTableView, "shortcuts_table")
    assert table.window().focusWidget() is table


def test_no_keys_do_two_things(person: WindowDriver) -> None:
    """Qt would do neither. What works in one part of the window only goes before."""
    menus = {menu.title().replace("&", "") for menu in person.window.findChildren(QMenu)}
    seen: set[tuple[str, str]] = set()
    for line in shortcuts_of(person.window):
        where = "" if line.where in menus else line.where
        for keys in line.keys.split(", "):
            assert (keys, where) not in seen, line
            seen.add((keys, where))
