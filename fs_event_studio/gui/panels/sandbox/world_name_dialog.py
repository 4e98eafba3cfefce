"""Asks for the name under which a world is saved, and stays until it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from fs_event_studio.domain.display import one_line
from fs_event_studio.gui.widgets.sizing import text_size
from fs_event_studio.gui.widgets.text import plain_label

if TYPE_CHECKING:
    from fs_event_studio.gui.panels.sandbox.worlds_viewmodel import WorldsViewModel

_WIDTH_CHARS = 44


class WorldNameDialog(QDialog):
    """The button says Replace where a world of that name is kept already: that is the question."""

    def __init__(self, model: WorldsViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("save_world_dialog")
        self.setWindowTitle(self.tr("Save world"))
        self._name = QLineEdit(model.state.present)
        self._name.setObjectName("world_name")
        self._name.setMaxLength(64)
        self._name.setMinimumWidth(text_size(self, _WIDTH_CHARS).width())
        self._name.selectAll()
        label = QLabel(self.tr("&Name of the world"))
        label.setBuddy(self._name)
        self._name.setAccessibleName(self.tr("Name of the world"))
        self._remark = plain_label()
        self._remark.setObjectName("world_name_remark")
        self._remark.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._save = QPushButton(self.tr("Save"))
        self._save.setObjectName("save_world_button")
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._submit)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (label, self._name, self._remark, buttons):
            layout.addWidget(widget)
        self._name.textChanged.connect(self._redraw)
        model.changed.connect(self._redraw)
        model.saved.connect(self.accept)
        model.save_failed.connect(self._show_trouble)
        self._redraw()

    def _submit(self) -> None:
        name = self._name.text()
        self._model.save(name, replace=bool(self._model.taken(name)))

    def _redraw(self) -> None:
        taken = self._model.taken(self._name.text())
        self._save.setText(self.tr("Replace") if taken else self.tr("Save"))
        self._save.setEnabled(bool(self._name.text().strip()) and not self._model.state.busy)
        self._remark.setText(
            self.tr("There is a world “{0}” already. It will be replaced by the world as it is now.").format(
                one_line(taken)
            )
            if taken
            else self.tr("Users, sessions, events, the clock and all settings are saved. Reset comes back to them.")
        )

    def _show_trouble(self, text: str) -> None:
        self._remark.setText(text)
        self._name.setFocus()
