"""Works in the window as a person does: finds things by name, clicks, types, and reads what is shown."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from time import perf_counter, thread_time
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fs_event_studio.domain.drafts import RowKind
from fs_event_studio.domain.environments import Environment
from fs_event_studio.domain.exchanges import Exchange
from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.gui.main_window import MainWindow
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.sandbox.world import World
from fs_event_studio.usecases.ports import History

PATIENCE_MS = 10_000
NAME, TYPE, VALUE = 0, 1, 2
"""Columns of the properties grid."""

SomeWidget = TypeVar("SomeWidget", bound=QWidget)


class WindowDriver:
    """One window and the hands of the person before it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    @property
    def history(self) -> History:
        """The history behind the window."""
        return self.window.models.services.get().history

    @property
    def world(self) -> World:
        """The sandbox's world behind the window."""
        sandbox = self.window.models.services.get().sandbox
        assert isinstance(sandbox, Sandbox)
        return sandbox.world

    def find(self, kind: type[SomeWidget], name: str) -> SomeWidget:
        """The widget of this name."""
        return found(self.window, kind, name)

    def settle(self) -> None:
        """Wait until nothing is under way in the background."""
        self.qtbot.waitUntil(lambda: self.window.models.tasks.idle, timeout=PATIENCE_MS)

    def click(self, name: str) -> None:
        """Click a button, radio button or check box; where its mark is, as its label may be shorter than it."""
        button = self.find(QAbstractButton, name)
        place = button.rect().center() if isinstance(button, QPushButton) else QPoint(8, button.height() // 2)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)

    def choose_mode(self, key: ModeKey) -> None:
        """Click a radio button."""
        self.click(f"mode_{key.value}")

    def choose_environment(self, name: str) -> None:
        """Choose by the keyboard."""
        selector = self.find(QComboBox, "environment_selector")
        target = selector.findData(name)
        assert target >= 0
        while selector.currentIndex() != target:
            QTest.keyClick(selector, Qt.Key.Key_Down if selector.currentIndex() < target else Qt.Key.Key_Up)

    def add_environment(self, environment: Environment) -> None:
        """Add an environment and choose it."""
        assert self.window.models.environments.put(None, environment) == ""

    def toggle(self, action_name: str) -> None:
        """Trigger an action of the menus."""
        self.action(action_name).trigger()

    def action(self, name: str) -> QAction:
        """An action of the menus."""
        action = self.window.findChild(QAction, name)
        assert isinstance(action, QAction)
        return action

    def choose_preference(self, field: str, value: object) -> None:
        """Choose a theme or a size of text in the menu."""
        next(action for action in self.window.findChildren(QAction) if action.data() == (field, value)).trigger()

    def type(self, name: str, text: str) -> None:
        """Replace what is in a field, key by key. text: ASCII."""
        field = self.find(QLineEdit, name)
        clear(field)
        QTest.keyClicks(field, text)

    def paste(self, name: str, text: str) -> None:
        """Replace what is in a field by what the clipboard holds."""
        paste(self.find(QLineEdit, name), text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the cursor is, or else in the window."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def edit_cell(self, row: int, column: int, text: str) -> None:
        """Paste into a cell of the properties grid and press Enter."""
        table = self.find(QTableView, "properties_table")
        index = table.model().index(row, column)
        editor = open_editor(table, index)
        assert isinstance(editor, QLineEdit)
        paste(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        self._wait_for_end_of_editing(table, index)

    def choose_kind(self, row: int, kind: RowKind) -> None:
        """Choose a property's type in its combo box, by the keyboard."""
        table = self.find(QTableView, "properties_table")
        index = table.model().index(row, TYPE)
        editor = open_editor(table, index)
        assert isinstance(editor, QComboBox)
        choices, target = editor.view(), editor.findData(kind.value)
        self.qtbot.waitUntil(choices.isVisible, timeout=PATIENCE_MS)
        while (row_now := choices.currentIndex().row()) != target:
            QTest.keyClick(choices, Qt.Key.Key_Down if row_now < target else Qt.Key.Key_Up)
        QTest.keyClick(choices, Qt.Key.Key_Return)
        self._wait_for_end_of_editing(table, index)

    def _wait_for_end_of_editing(self, table: QTableView, index: QModelIndex) -> None:
        """Qt takes what was typed only when the loop comes round."""
        self.qtbot.waitUntil(lambda: table.indexWidget(index) is None, timeout=PATIENCE_MS)

    def send(self) -> Exchange:
        """Click *Send* and wait for the outcome, as the history keeps it."""
        with self.qtbot.waitSignal(self.window.models.sending.finished, timeout=PATIENCE_MS):
            self.click("send_button")
        return self.newest()

    def newest(self) -> Exchange:
        """The newest exchange in the history, once nothing is under way; the table shows it by then."""
        self.settle()
        exchange = self.history.exchange(int(self.row()[0]))
        assert exchange
        return exchange

    def row(self, number: int = 0) -> list[str]:
        """What the history shows in a row, cell by cell."""
        return self.rows()[number]

    def rows(self) -> list[list[str]]:
        """What the history shows."""
        return cells(self.find(QTableView, "history_table"))

    def open_row(self, number: int) -> None:
        """Click a row of the history."""
        click_row(self.find(QTableView, "history_table"), number)
        self.settle()

    def text(self, name: str) -> str:
        """What a widget of this name says."""
        widget = self.find(QWidget, name)
        if isinstance(widget, QPlainTextEdit):
            return widget.toPlainText()
        assert isinstance(widget, QLabel | QLineEdit | QAbstractButton)
        return widget.text()

    def problems(self) -> list[str]:
        """The lines of the list of problems."""
        lines = self.find(QListWidget, "problems_list")
        return [line_text(lines, number) for number in range(lines.count())]

    @property
    def can_send(self) -> bool:
        """Whether *Send* can be clicked."""
        return self.find(QPushButton, "send_button").isEnabled()


def found(inside: QWidget, kind: type[SomeWidget], name: str) -> SomeWidget:
    """The one widget of this name."""
    widgets = inside.findChildren(kind, name)
    assert len(widgets) == 1, f"{len(widgets)} widgets are called {name}"
    return widgets[0]


def clear(field: QLineEdit) -> None:
    """Take everything out of a field."""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Delete)


def paste(field: QLineEdit, text: str) -> None:
    """Replace what is in a field by `text`, over the clipboard."""
    clear(field)
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def open_editor(table: QTableView, index: QModelIndex) -> QWidget:
    """The editor of a cell, opened by the keyboard's F2 or by Qt's own function where a cell is out of sight."""
    table.setFocus()
    table.setCurrentIndex(index)
    table.edit(index)
    return table.indexWidget(index)


def click_row(table: QTableView, number: int) -> None:
    """Click a row of a table."""
    index = table.model().index(number, 0)
    table.scrollTo(index)
    place = table.visualRect(index).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def cells(table: QTableView) -> list[list[str]]:
    """What a table shows, row by row."""
    model = table.model()
    columns = range(model.columnCount())
    return [[str(model.index(row, column).data()) for column in columns] for row in range(model.rowCount())]


def line_text(lines: QListWidget, number: int) -> str:
    """A line of a list as it is shown, or as a screen reader is told."""
    item = lines.item(number)
    return item.text() or str(item.data(Qt.ItemDataRole.AccessibleTextRole))


@contextmanager
def stalls_watched(most_busy_ms: float, most_ms: float = 3000) -> Iterator[None]:
    """Fail if the event loop does not come round soon inside the block.

    most_busy_ms: of computing, which does not depend on what else the machine does.   most_ms: by the clock.
    """
    moments = [(thread_time(), perf_counter())]
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: moments.append((thread_time(), perf_counter())))
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        moments.append((thread_time(), perf_counter()))
    busy_ms, clock_ms = (max(1000 * (b[kind] - a[kind]) for a, b in pairwise(moments)) for kind in (0, 1))
    assert busy_ms < most_busy_ms, f"The event loop was kept busy for {busy_ms:.0f} ms."
    assert clock_ms < most_ms, f"The event loop stood still for {clock_ms:.0f} ms."


def texts_of(widget: QWidget) -> Iterator[str]:
    """Everything that a widget says or would say to a screen reader."""
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield from (widget.statusTip(), widget.whatsThis(), widget.objectName())
    if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield from (widget.displayText(), widget.placeholderText())
    if isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))


def all_widgets() -> list[QWidget]:
    """All widgets of all windows."""
    windows = QApplication.topLevelWidgets()
    return [widget for window in windows for widget in (window, *window.findChildren(QWidget))]


def wait_for_text(qtbot: QtBot, shown: Callable[[], str], part: str) -> None:
    """Wait until `part` stands in what is shown."""
    qtbot.waitUntil(lambda: part in shown(), timeout=PATIENCE_MS)
