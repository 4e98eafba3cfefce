"""Entries of menus, made by us.

What a menu makes itself, by `addAction(text)` and `addMenu(title)`, PySide (6.8 and 6.11 alike) may take for deleted
although Qt has it: after its action was asked for its `menu()`, or when a button that showed the menu is gone. What was
made in Python, with a parent, lives as long as that does.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def add_action(menu: QMenu, text: str, then: Callable[[], object] | None = None, name: str = "") -> QAction:
    """A new last entry. then: called when it is chosen.   name: its object name."""
    action = QAction(text, menu)
    action.setObjectName(name)
    if then:
        action.triggered.connect(lambda _checked=False: then())
    menu.addAction(action)
    return action


def add_menu(menu: QMenu, title: str, name: str = "") -> QMenu:
    """A new menu as the last entry. name: its object name."""
    inner = QMenu(title, menu)
    inner.setObjectName(name)
    menu.addMenu(inner)
    return inner


def empty(menu: QMenu) -> None:
    """Remove everything; `clear` alone keeps the menus that were entries until the whole menu goes."""
    menu.clear()
    for inner in menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        inner.deleteLater()
