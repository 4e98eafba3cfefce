"""What stands around the composer: the docks, their first sizes, and when they are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

TEMPLATES_WIDTH = 200
SEPARATORS = 16
"""Pixels between composer and docks."""
CROWDED_CHARS = 115
"""A window of fewer characters has no room for three columns."""
COMPOSER_WIDTH = 690
"""In which its form needs no bar to scroll sideways, at the usual size of text."""


class Docks(QObject):
    """Puts the docks into the window. `templates` is empty until the workbench fills it."""

    def __init__(self, window: QMainWindow, payload: QWidget, answer: QWidget, history: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._hidden: tuple[QDockWidget, ...] = ()
        right, bottom = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea
        self.payload = self._dock("payload_dock", self.tr("JSON that will be sent"), payload, right)
        self.answer = self._dock("answer_dock", self.tr("Answer"), answer, right)
        self.history = self._dock("history_dock", self.tr("History"), history, bottom)
        window.setCorner(Qt.Corner.BottomRightCorner, bottom)
        left = Qt.DockWidgetArea.LeftDockWidgetArea
        self.templates = self._dock("templates_dock", self.tr("Templates"), QWidget(), left)
        window.setCorner(Qt.Corner.BottomLeftCorner, bottom)

    def _dock(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title)
        dock.setObjectName(name)
        dock.setWidget(widget)
        self._window.addDockWidget(area, dock)
        return dock

    @property
    def all(self) -> tuple[QDockWidget, ...]:
        """In the order of the menu."""
        return self.templates, self.payload, self.answer, self.history

    def share_out(self, composer_width: Callable[[], int]) -> None:
        """Give them their first sizes; Qt takes those only once the window has its own.

        composer_width: asked once it is known whether there is room for columns; in pixels.
        """
        window, height, width = self._window, self._window.height(), self._window.width()
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self.make_room()
        window.resizeDocks([self.history], [height // 5], down)
        window.resizeDocks([self.payload, self.answer], [height * 2 // 5, height * 2 // 5], down)
        if not window.tabifiedDockWidgets(self.payload):
            left = max(TEMPLATES_WIDTH, self.templates.minimumSizeHint().width())
            composer = max(COMPOSER_WIDTH, composer_width()) + SEPARATORS
            right = max(width - left - composer, width * 3 // 10)
            window.resizeDocks([self.templates, self.payload], [left, right], across)

    def make_room(self) -> None:
        """Where the text is large for the window, stack those at the sides behind each other."""
        window, payload = self._window, self.payload
        has_room = window.width() >= CROWDED_CHARS * window.fontMetrics().averageCharWidth()
        if has_room or window.tabifiedDockWidgets(payload):
            return
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        window.tabifyDockWidget(payload, self.answer)
        window.tabifyDockWidget(self.answer, self.templates)
        payload.setWindowTitle(self.tr("JSON"))  # so that no tab's title is cut
        payload.raise_()
        window.resizeDocks([payload], [window.width() * 2 // 5], Qt.Orientation.Horizontal)

    def show_beside(self, page: str) -> None:
        """Beside the composer stands what it makes; every other page has the width for itself."""
        if page == "compose":
            self.bring_back()
        elif not self._hidden:
            self._hidden = tuple(dock for dock in (self.payload, self.answer) if not dock.isHidden())
            for dock in self._hidden:
                dock.hide()

    def bring_back(self) -> None:
        """Show those that make room for a page."""
        for dock in self._hidden:
            dock.show()
        self._hidden = ()
