"""Asks for one short text, such as a name, and says what is wrong with it while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from fs_event_studio.gui.widgets.sizing import text_size
from fs_event_studio.gui.widgets.text import plain_label

if TYPE_CHECKING:
    from collections.abc import Callable


class NameDialog(QDialog):
    """Opened with `open()`; says `named` once. fault_of: a sentence on why a text cannot be taken, or nothing."""

    named = Signal(str)

    def __init__(
        self, title: str, label: str, text: str, fault_of: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("name_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(text_size(self, 60).width())
        self._fault_of = fault_of
        self._text = QLineEdit(text)
        self._text.setObjectName("name_field")
        self._text.selectAll()
        caption = plain_label(label)
        caption.setBuddy(self._text)
        self._text.setAccessibleName(label.replace("&", ""))
        self._fault = plain_label(role="error", wraps=True)
        self._fault.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (caption, self._text, self._fault, self._buttons):
            layout.addWidget(widget)
        self._text.textChanged.connect(self._judge)

    def accept(self) -> None:
        """Take the text; if it cannot be, say why and stay."""
        self._judge()
        if not self._fault.text():
            self.named.emit(self._text.text().strip())
            super().accept()

    def _judge(self) -> None:
        self._fault.setText(self._fault_of(self._text.text().strip()))
        self._fault.setVisible(bool(self._fault.text()))
