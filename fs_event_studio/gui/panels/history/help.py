"""Explains the search language, from its own table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from fs_event_studio.domain.search.language import FORMS, KEYS
from fs_event_studio.gui.language import said
from fs_event_studio.gui.widgets.sizing import text_size
from fs_event_studio.gui.widgets.text import plain_label, selectable


class SearchHelp(QDialog):
    """Examples and what they find."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("search_help")
        self.setWindowTitle(self.tr("How to search the history"))
        layout = QVBoxLayout(self)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Examples of searches, and what each finds"))
        area.setWidget(_table())
        layout.addWidget(plain_label(self.tr("All terms of a search must hold."), wraps=True))
        layout.addWidget(area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(text_size(self, 110, 34))


def _table() -> QWidget:
    inner = QWidget()
    grid = QGridLayout(inner)
    grid.setColumnStretch(1, 1)
    examples = {example: said(meaning) for example, meaning in FORMS.items()}
    for key in KEYS.values():
        values = QCoreApplication.translate("SearchHelp", ": {0}").format(", ".join(key.values)) if key.values else ""
        examples[key.example] = f"{said(key.meaning)}{values}"
    for row, (example, meaning) in enumerate(examples.items()):
        grid.addWidget(selectable(plain_label(example, role="code")), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(plain_label(meaning, wraps=True), row, 1, Qt.AlignmentFlag.AlignTop)
    grid.setRowStretch(len(examples), 1)
    return inner
