"""Runs the program as its user starts it, and does in its window, step by step, what standard input says.

The input is a JSON array of steps, each an array of a verb and its texts (see `Driver`). Each line of output is a JSON
object: after every step that waits or pauses, and at the end, what the titles of all windows were so far.
Started by `windows.py`.
"""

import base64
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn, TextIO, TypeVar
from urllib.parse import quote

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from fs_event_studio.__main__ import main
from fs_event_studio.gui import app
from fs_event_studio.gui.main_window import MainWindow

PATIENCE_S = 15.0
NOT_REACHED = 9
"""Exit code if what a step waits for does not come."""

Step = Sequence[str]
SomeWidget = TypeVar("SomeWidget", bound=QWidget)


class Driver(QObject):
    """Takes one step each time the event loop comes round, dialogs' own loops included."""

    def __init__(self, window: MainWindow, steps: Sequence[Step]) -> None:
        super().__init__(window)
        self._window, self._steps = window, list(steps)
        self._titles: set[str] = set()
        self._since = time.monotonic()
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._advance)
        window.painted.connect(self._timer.start)

    @Slot()
    def _advance(self) -> None:
        self._titles |= {widget.windowTitle() for widget in QApplication.topLevelWidgets()}
        if not self._steps or self._window.isHidden():
            return
        verb, *texts = self._steps[0]
        if getattr(self, verb)(*texts) is False:
            if time.monotonic() - self._since > PATIENCE_S:
                self._give_up()
            return
        self._steps.pop(0)
        self._since = time.monotonic()

    def enter(self, name: str, text: str) -> bool:
        """Replace what is in a field, key by key."""
        field = self._field(name)
        if field is None or not field.isEnabled():
            return False
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)
        return True

    def press(self, name: str, key: str) -> bool:
        """Press a key, such as `Return`, in a field."""
        field = self._field(name)
        if field is None:
            return False
        self._later(lambda: QTest.keyClick(field, getattr(Qt.Key, f"Key_{key}")))
        return True

    def add_property(self, name: str, value: str) -> bool:
        """Type a property into the blank line of the grid."""
        table = self._find(QTableView, "properties_table")
        if table is None:
            return False
        line = table.model().rowCount() - 1
        for column, text in ((0, name), (2, value)):
            cell = table.model().index(line, column)
            table.setCurrentIndex(cell)
            table.edit(cell)
            editor = table.indexWidget(cell)
            if editor is None:  # what edits cells is made right after the first paint
                return False
            QTest.keyClicks(editor, text)
            QTest.keyClick(editor, Qt.Key.Key_Return)
        return True

    def click(self, name: str) -> bool:
        """Click a button, as soon as it can be clicked."""
        button = self._find(QAbstractButton, name)
        if button is None or not button.isEnabled():
            return False
        self._later(button.click)
        return True

    def choose(self, environment: str) -> bool:
        """Choose an environment by the keyboard."""
        selector = self._find(QComboBox, "environment_selector")
        if selector is None or selector.findText(environment) < 0:
            return False
        while selector.currentText() != environment:
            down = selector.currentIndex() < selector.findText(environment)
            QTest.keyClick(selector, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
        return True

    def arm(self) -> bool:
        """Say yes to sending live."""
        box = self._find(QMessageBox, "arm_dialog")
        if box is None:
            return False
        send = next(button for button in box.buttons() if box.buttonRole(button) is QMessageBox.ButtonRole.AcceptRole)
        self._later(send.click)
        return True

    def open_row(self, number: str) -> bool:
        """Select a row of the history, counted from 0."""
        table = self._find(QTableView, "history_table")
        if table is None or table.model().rowCount() <= int(number):
            return False
        table.selectRow(int(number))
        return True

    def crash(self, text: str) -> None:
        """Let a slot raise an error that says `text`."""

        def slot() -> NoReturn:
            raise RuntimeError(text)

        self._later(slot)

    def crash_with(self, key: str) -> None:
        """Let a slot raise an error that holds a key in the forms in which it leaks."""
        encoded = base64.b64encode(key.encode()).decode()
        shifted = base64.b64encode(f"x{key}:".encode()).decode()
        self.crash(f"Basic {key}, {encoded}, {shifted}, {quote(key, safe='')}")

    def wait(self, what: str, text: str) -> bool:
        """Wait until something says `text`: `notice`, `row` for the newest exchange, or the name of a widget."""
        shown = self._shown(what)
        if text not in shown:
            return False
        self._say({what: shown})
        return True

    def stay(self) -> None:
        """Do nothing more; the test looks around and ends the process."""
        self._say({"staying": ""})
        self._timer.stop()

    def close(self) -> None:
        """Close the window."""
        self._say({"closing": ""})
        self._later(self._window.close)

    def _shown(self, what: str) -> str:
        if what == "notice":
            return self._window.notices.text
        if what == "row":
            return self._newest_row()
        widget = self._find(QWidget, what)
        if isinstance(widget, QPlainTextEdit):
            return widget.toPlainText()
        return widget.text() if isinstance(widget, QLabel | QLineEdit | QAbstractButton) else ""

    def _newest_row(self) -> str:
        table = self._find(QTableView, "history_table")
        model = table.model() if table else None
        if model is None or not model.rowCount():
            return ""
        return " | ".join(str(model.index(0, column).data()) for column in range(model.columnCount()))

    def _field(self, name: str) -> QLineEdit | None:
        box = self._find(QComboBox, name)
        return box.lineEdit() if box else self._find(QLineEdit, name)

    def _find(self, kind: type[SomeWidget], name: str) -> SomeWidget | None:
        """The widget of this name that can be seen."""
        for window in QApplication.topLevelWidgets():
            for widget in (window, *window.findChildren(kind, name)):
                if isinstance(widget, kind) and widget.objectName() == name and widget.isVisible():
                    return widget
        return None

    def _later(self, action: Callable[[], object]) -> None:
        """From the loop, so that an action which opens a dialog with a loop of its own does not hold up the steps."""
        QTimer.singleShot(0, self, action)

    def _say(self, facts: dict[str, str]) -> None:
        _print(sys.stdout, json.dumps({**facts, "titles": sorted(self._titles)}))

    def _give_up(self) -> NoReturn:
        state = {name: self._shown(name) for name in ("notice", "row", "readiness", "key_message")}
        _print(sys.stderr, f"Not reached: {self._steps[0][0]}, with {state}")
        os._exit(NOT_REACHED)


def _print(stream: TextIO, line: str) -> None:
    stream.write(f"{line}\n")
    stream.flush()


def drive(steps: Sequence[Step]) -> int:
    """Run the program under these steps; its exit code."""
    create_window = app.create_window

    def create(data_dir: Path | None = None) -> MainWindow:
        window = create_window(data_dir)
        Driver(window, steps)
        return window

    setattr(app, "create_window", create)  # noqa: B010 - the type checker has no other way to replace a function
    return main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(drive(json.load(sys.stdin)))
