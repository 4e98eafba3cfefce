"""Tabs whose pages are made when they are first looked at."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction


class _Page(NamedTuple):
    name: str
    make: Callable[[QWidget], QWidget]


class Pages(QTabWidget):
    """A page is known by a name; the first one is made at once."""

    shown = Signal(str)  # the name of the page that is now seen; its widget is there

    def __init__(self, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setDocumentMode(True)
        self._pages: list[_Page] = []
        self._made: dict[str, QWidget] = {}
        self.currentChanged.connect(self._show)

    def add(self, name: str, title: str, make: Callable[[QWidget], QWidget]) -> None:
        """One more page. make: called with its parent when it is first looked at."""
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        self._pages.append(_Page(name, make))
        self.addTab(holder, title)

    def actions_to_show(self) -> list[QAction]:
        """One for each page, with Ctrl and its number."""
        return [self._action(number) for number in range(self.count())]

    def made(self, name: str) -> QWidget | None:
        """The widget of a page; None before it was looked at."""
        return self._made.get(name)

    def current_name(self) -> str:
        """The name of the page that is seen."""
        return self._pages[self.currentIndex()].name

    def show_page(self, name: str) -> QWidget:
        """Bring a page to the front; returns its widget."""
        self.setCurrentIndex([page.name for page in self._pages].index(name))
        return self._made[name]

    def _show(self, index: int) -> None:
        page, holder = self._pages[index], self.widget(index)
        if page.name not in self._made:
            assert holder
            self._made[page.name] = page.make(holder)
            layout = holder.layout()
            assert layout
            layout.addWidget(self._made[page.name])
            if index:  # all but the first one are made after what stands below and beside them
                from fs_event_studio.gui.widgets.tab_order import tab_into

                tab_into(self._made[page.name], self.tabBar())
        self.shown.emit(page.name)

    def _action(self, number: int) -> QAction:
        from PySide6.QtGui import QAction

        action = QAction(self.tabText(number), self)
        action.setObjectName(f"show_{self._pages[number].name}")
        action.setShortcut(f"Ctrl+{number + 1}")
        action.triggered.connect(partial(self.setCurrentIndex, number))
        return action
