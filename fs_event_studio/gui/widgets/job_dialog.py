"""Shows how far long work is, what came of each part of it, and stops it on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from fs_event_studio.domain.display import one_line
from fs_event_studio.gui.widgets.sizing import text_size
from fs_event_studio.gui.widgets.text import plain_label, set_role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

SHOWN_LINES = 5000


class JobDialog(QDialog):
    """Stays until the person closes it. The window can be used meanwhile."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget, title: str, what: str) -> None:
        super().__init__(parent)
        self.setObjectName("job_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._running = True
        self._said = plain_label(what, wraps=True)
        self._said.setObjectName("job_said")
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._lines = QPlainTextEdit()
        self._lines.setObjectName("job_lines")
        self._lines.setReadOnly(True)
        self._lines.setTabChangesFocus(True)
        self._lines.setMaximumBlockCount(SHOWN_LINES)
        self._lines.setAccessibleName(self.tr("Results"))
        self._lines.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self._said, self._bar, self._lines, self._buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(text_size(self, 60).width())

    def progress(self, said: str, done: int = 0, total: int = 0) -> None:
        """Say how far it is. total: 0 if it is not known."""
        self._said.setText(said)
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def add_lines(self, lines: Iterable[str]) -> None:
        """Say what came of parts of it, a line each."""
        text = "\n".join(map(one_line, lines))
        if not text:
            return
        if self._lines.isHidden():
            self._lines.show()
            self.resize(text_size(self, 90, 22).expandedTo(QSize(self.width(), 0)))
        self._lines.appendPlainText(text)

    def finish(self, said: str, *, well: bool = True) -> None:
        """It is over."""
        self._running = False
        self._said.setText(said)
        set_role(self._said, "" if well else "error")
        self._bar.setRange(0, 1)
        self._bar.setValue(1 if well else 0)
        reads = self._lines.hasFocus()
        self._buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)
        close = self._buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        if not reads:
            close.setFocus()

    def offer(self, label: str, then: Callable[[], object]) -> None:
        """Let the person do something about what came of it, and close."""
        button = self._buttons.addButton(label, QDialogButtonBox.ButtonRole.ActionRole)
        button.setObjectName("job_offer")
        button.clicked.connect(self.close)
        button.clicked.connect(then)

    def reject(self) -> None:
        """Stop the work while there is any; else close."""
        if self._running:
            self._said.setText(self.tr("Stopping…"))
            self.stop_wanted.emit()
        else:
            super().reject()
