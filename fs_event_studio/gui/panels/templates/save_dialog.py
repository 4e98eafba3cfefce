"""Asks where a new template goes, what it is called, and what it is for."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from fs_event_studio.domain.template_places import place_in
from fs_event_studio.domain.templates import LONGEST_ABOUT
from fs_event_studio.gui.panels.templates.viewmodel import TemplatesViewModel
from fs_event_studio.gui.widgets.sizing import text_size
from fs_event_studio.gui.widgets.text import plain_label


class Wish(NamedTuple):
    """Where a template is wanted, and what it is for."""

    place: str
    about: str


class SaveDialog(QDialog):
    """Says what is wrong and stays open until it is right; says `wished` once."""

    wished = Signal(object)  # Wish

    def __init__(self, model: TemplatesViewModel, title: str, folder: str, about: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("save_template_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save as template"))
        self.setMinimumWidth(text_size(self, 68).width())
        self._model = model
        self._name = QLineEdit(title)
        self._name.setObjectName("template_name")
        self._name.selectAll()
        self._folder = QComboBox(editable=True)
        self._folder.setObjectName("template_folder")
        self._folder.addItems(["", *model.state.folders])
        self._folder.setCurrentText(folder)
        line = self._folder.lineEdit()
        assert line
        line.setPlaceholderText(self.tr("none, or such as Shop/Orders"))
        line.setAccessibleName(self.tr("Folder"))
        self._about = QLineEdit(about)
        self._about.setObjectName("template_about")
        self._about.setMaxLength(LONGEST_ABOUT)
        self._about.setPlaceholderText(self.tr("a sentence for those who find it"))
        self._fault = plain_label(role="error", wraps=True)
        self._fault.setObjectName("template_fault")
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Name"), self._name)
        form.addRow(self.tr("&Folder"), self._folder)
        form.addRow(self.tr("&What it is for"), self._about)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        where = plain_label(self.tr("A plain text file in {0}").format(self._model.state.root), "muted", wraps=True)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(where)
        layout.addWidget(self._fault)
        layout.addWidget(buttons)
        self._fault.hide()

    def accept(self) -> None:
        """Say what is wished; if the name cannot be taken, say why and stay."""
        place = place_in(self._folder.currentText().strip().strip("/"), self._name.text().strip())
        fault = self._model.fault_of(place)
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        if not fault:
            self.wished.emit(Wish(place, self._about.text().strip()))
            super().accept()
