"""Adds or changes one environment."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fs_event_studio.domain.environments import FULLSTORY_EU_URL, FULLSTORY_URL, Environment
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.gui.language import said
from fs_event_studio.gui.panels.environments.viewmodel import EnvironmentsViewModel
from fs_event_studio.gui.widgets.sizing import text_size
from fs_event_studio.gui.widgets.text import plain_label

MARK_COLOURS = (
    (Phrase("red"), "#b3261e"),
    (Phrase("orange"), "#c25e00"),
    (Phrase("purple"), "#7a3fb0"),
    (Phrase("blue"), "#2456c6"),
    (Phrase("teal"), "#00707a"),
    (Phrase("grey"), "#5a6473"),
)


class EnvironmentDialog(QDialog):
    """Says what is wrong and stays open until it is right."""

    def __init__(
        self, model: EnvironmentsViewModel, environment: Environment | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("environment_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change environment") if environment else self.tr("Add environment"))
        self._model, self._old_name = model, environment.name if environment else None
        self._name = QLineEdit()
        self._name.setObjectName("environment_name")
        self._url = QComboBox(editable=True)
        self._url.setObjectName("environment_url")
        self._url.addItems([FULLSTORY_URL, FULLSTORY_EU_URL])
        typed_url = self._url.lineEdit()
        assert typed_url
        typed_url.setAccessibleName(self.tr("Base URL"))
        self._colour = QComboBox()
        self._colour.setObjectName("environment_colour")
        for name, colour in MARK_COLOURS:
            self._colour.addItem(said(name), colour)
        self._protected = QCheckBox(self.tr("Ask once in each run before the first event is sent"))
        self._protected.setObjectName("environment_protected")
        self._complaint = plain_label(role="error", wraps=True)
        self._complaint.setObjectName("environment_complaint")
        self._lay_out()
        self.setMinimumWidth(text_size(self, 80).width())
        self._fill(environment or Environment("", FULLSTORY_URL))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Name"), self._name)
        form.addRow(self.tr("&Base URL"), self._url)
        hint = plain_label(
            self.tr(
                "The first address finds the account's data centre by its key. A changed address needs its own key."
            ),
            "muted",
            wraps=True,
        )
        form.addRow("", hint)
        form.addRow(self.tr("&Colour"), self._colour)
        form.addRow("", self._protected)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        if self._old_name:
            remove = QPushButton(self.tr("Remove environment"))
            remove.setObjectName("remove_environment_button")
            remove.setAutoDefault(False)
            remove.clicked.connect(self._remove)
            buttons.addButton(remove, QDialogButtonBox.ButtonRole.DestructiveRole)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._complaint)
        layout.addWidget(buttons)

    def _fill(self, environment: Environment) -> None:
        self._name.setText(environment.name)
        self._url.setCurrentText(environment.base_url)
        if self._colour.findData(environment.colour) < 0:
            self._colour.addItem(environment.colour, environment.colour)  # from the file
        self._colour.setCurrentIndex(self._colour.findData(environment.colour))
        self._protected.setChecked(environment.protected)
        self._complaint.hide()

    def accept(self) -> None:
        """Save; on trouble say it and stay."""
        environment = Environment(
            self._name.text(), self._url.currentText(), self._colour.currentData(), self._protected.isChecked()
        )
        self._finish(self._model.put(self._old_name, environment))

    def _remove(self) -> None:
        assert self._old_name
        self._finish(self._model.remove(self._old_name))

    def _finish(self, complaint: str) -> None:
        self._complaint.setText(complaint)
        self._complaint.setVisible(bool(complaint))
        if not complaint:
            super().accept()
