"""Asks the questions of an event before it is sent; the answers are kept nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from fs_event_studio.domain.display import one_line
from fs_event_studio.gui.widgets.sizing import text_size
from fs_event_studio.gui.widgets.text import plain_label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class AnswersDialog(QDialog):
    """One field for each question. answer: takes a dict and returns a sentence on what is wrong, or nothing."""

    answered = Signal()

    def __init__(
        self, names: Sequence[str], answer: Callable[[dict[str, str]], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._answer = answer
        self.setObjectName("answers_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Asked before each send"))
        self.setMinimumWidth(text_size(self, 66).width())
        self._fields = {name: self._field(name) for name in names}
        self._fault = plain_label(role="error", wraps=True)
        self._fault.hide()
        form = QFormLayout()
        for name, field in self._fields.items():
            form.addRow(one_line(name), field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        send = QPushButton(self.tr("Send"))
        send.setObjectName("answers_send_button")
        send.setDefault(True)
        buttons.addButton(send, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._fault)
        layout.addWidget(plain_label(self.tr("Answers are used for one send and not stored."), "muted", wraps=True))
        layout.addWidget(buttons)

    def accept(self) -> None:
        """Hand the answers over; if one cannot be taken, say why and stay."""
        fault = self._answer({name: field.text() for name, field in self._fields.items()})
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        if not fault:
            super().accept()
            self.answered.emit()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(f"answer_{name}")
        field.setAccessibleName(one_line(name))
        return field
