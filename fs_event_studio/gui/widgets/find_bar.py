"""A line to search a text with."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from fs_event_studio.gui.widgets.text import LONG_TEXT, plain_label


class FindBar(QWidget):
    """Hidden until it is opened; Escape closes it, Enter goes on, Shift+Enter back."""

    wanted = Signal(str)  # another text
    step = Signal(int)  # 1: the next place, -1: the one before
    closed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.hide()
        self._field = QLineEdit()
        self._field.setMaxLength(LONG_TEXT)
        self._field.setObjectName(f"{name}_find")
        self._field.setAccessibleName(self.tr("Find in this text"))
        self._field.setPlaceholderText(self.tr("Find"))
        self._field.textChanged.connect(self.wanted)
        self._field.installEventFilter(self)
        self._count = plain_label("", "muted")
        self._count.setObjectName(f"{name}_find_count")
        self.focused: tuple[QWidget, ...] = (self._field,)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._field, 1)
        layout.addWidget(self._count)
        for text, spoken, by in (("▴", self.tr("Previous place"), -1), ("▾", self.tr("Next place"), 1)):
            button = QToolButton()
            button.setText(text)
            button.setAccessibleName(spoken)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _checked, by=by: self.step.emit(by))
            layout.addWidget(button)
            self.focused = (*self.focused, button)

    @property
    def text(self) -> str:
        """What is looked for; nothing while it is closed."""
        return "" if self.isHidden() else self._field.text()

    def open(self) -> None:
        """Show it, and take the keys."""
        self.show()
        self._field.setFocus()
        self._field.selectAll()
        self.wanted.emit(self._field.text())

    def say(self, text: str) -> None:
        """Say beside it how many places there are."""
        self._count.setText(text)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter and Escape."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and _is_ours(event):
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        elif event.matches(QKeySequence.StandardKey.Find):
            self._field.selectAll()
        else:
            return False
        return True


def _is_ours(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape or event.matches(QKeySequence.StandardKey.Find)
