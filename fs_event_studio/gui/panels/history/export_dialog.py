"""Asks what to export, and as what."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QPushButton, QRadioButton, QVBoxLayout, QWidget

from fs_event_studio.gui.widgets.sizing import text_size
from fs_event_studio.gui.widgets.text import plain_label
from fs_event_studio.usecases.export_history import ExportFormat

if TYPE_CHECKING:
    from collections.abc import Sequence


class ExportChoice(NamedTuple):
    """scope: `selected`, `found` or `all`."""

    format: ExportFormat
    scope: str


class ExportDialog(QDialog):
    """Says `chosen`; the file is asked for afterwards. selected: how many are.   found: as the panel counts them."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, selected: int, found: str, *, searching: bool) -> None:
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export exchanges"))
        self._format = QComboBox()
        self._format.setObjectName("export_format")
        for chosen, name, _ in self._formats():
            self._format.addItem(name, chosen)
        self._meaning = plain_label("", "muted", wraps=True)
        caption = plain_label(self.tr("F&ormat"))
        caption.setBuddy(self._format)
        self._format.setAccessibleName(self.tr("Format"))
        self._scopes = {
            "selected": QRadioButton(self.tr("The {0} &selected").format(selected)),
            "found": QRadioButton(self.tr("All that the search &finds: {0}").format(found)),
            "all": QRadioButton(self.tr("The &whole history")),
        }
        self._scopes["selected"].setEnabled(selected > 0)
        self._scopes["found"].setEnabled(searching)
        self._scopes["selected" if selected else "found" if searching else "all"].setChecked(True)
        note = plain_label(
            self.tr("No file holds an API key: keys are removed, and cURL commands read it from FULLSTORY_API_KEY."),
            "muted",
            wraps=True,
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        export = QPushButton(self.tr("Choose a file…"))
        export.setObjectName("export_choose")
        export.setDefault(True)
        buttons.addButton(export, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for name, radio in self._scopes.items():
            radio.setObjectName(f"export_{name}")
            layout.addWidget(radio)
        layout.addSpacing(6)
        for widget in (caption, self._format, self._meaning, note, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(text_size(self, 64).width())
        self._format.currentIndexChanged.connect(self._explain)
        self._explain()

    def choose(self, wanted: ExportFormat) -> None:
        """Offer this format first."""
        self._format.setCurrentIndex(self._format.findData(wanted))

    def accept(self) -> None:
        """Say what was chosen."""
        scope = next(name for name, radio in self._scopes.items() if radio.isChecked())
        self.chosen.emit(ExportChoice(ExportFormat(self._format.currentData()), scope))
        super().accept()

    def _explain(self) -> None:
        self._meaning.setText(self._formats()[self._format.currentIndex()][2])

    def _formats(self) -> Sequence[tuple[ExportFormat, str, str]]:
        return (
            (
                ExportFormat.EVIDENCE,
                self.tr("Evidence pack (ZIP)"),
                self.tr("A page for people, the exact records, and the hashes of both."),
            ),
            (ExportFormat.JSONL, self.tr("JSON Lines"), self.tr("Exact and whole, one exchange a line.")),
            (ExportFormat.HAR, self.tr("HAR 1.2"), self.tr("For browsers' tools and proxies.")),
            (
                ExportFormat.CSV,
                self.tr("CSV"),
                self.tr("For spreadsheets; cells that would be run as formulas are marked."),
            ),
            (ExportFormat.CURL, self.tr("cURL script"), self.tr("Sends the same events again, with the same keys.")),
        )
