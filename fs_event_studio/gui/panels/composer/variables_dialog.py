"""What variables stand for: in the chosen environment, and in the template itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fs_event_studio.domain.display import one_line
from fs_event_studio.gui.widgets.text import plain_label, tooltip

if TYPE_CHECKING:
    from fs_event_studio.gui.panels.composer.variables import VariablesViewModel

NAME, VALUE, OWN = range(3)
LEAST_SIZE = (640, 380)


class VariablesDialog(QDialog):
    """An empty cell means no value. Says what is wrong and stays open until it is right."""

    def __init__(self, model: VariablesViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("variables_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Variables"))
        self.setMinimumSize(*LEAST_SIZE)
        self._model = model
        self._table = QTableWidget(0, 3)
        self._table.setObjectName("variables_table")
        self._table.setAccessibleName(self.tr("Variables"))
        self._table.setHorizontalHeaderLabels(
            [
                self.tr("Variable"),
                self.tr("In “{0}”").format(one_line(model.environment)),
                self.tr("In the template"),
            ]
        )
        for column in range(self._table.columnCount()):
            title = self._table.horizontalHeaderItem(column)
            assert title
            title.setToolTip(tooltip(title.text()))
        self._table.verticalHeader().hide()
        self._table.setTabKeyNavigation(False)
        self._table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._add = QPushButton(self.tr("&Add variable"))
        self._add.setObjectName("add_variable_button")
        self._add.setAutoDefault(False)
        self._fault = plain_label(role="error", wraps=True)
        self._fault.setObjectName("variables_fault")
        self._fault.hide()
        self._lay_out()
        for name in model.names:
            self._append(name)

    def accept(self) -> None:
        """Keep the values; on trouble say it and stay."""
        values, own = self._column(VALUE), self._column(OWN)
        names = [self._text(row, NAME) for row in range(self._table.rowCount())]
        twice = next((name for name in names if name and names.count(name) > 1), "")
        fault = self.tr("“{0}” stands in two rows. Remove one.").format(one_line(twice)) if twice else ""
        fault = fault or self._model.save(values, own)
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        if not fault:
            super().accept()

    def _lay_out(self) -> None:
        about = plain_label(
            self.tr(
                "Write {0} where a value belongs. The environment's value goes before the template's. Both are kept as "
                "plain text, in the settings and in the template's file: no place for API keys or other secrets."
            ).format("{{name}}"),
            "muted",
            wraps=True,
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._add, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._add.clicked.connect(self._add_row)
        layout = QVBoxLayout(self)
        for widget in (about, self._table, self._fault, buttons):
            layout.addWidget(widget)

    def _append(self, name: str) -> QTableWidgetItem:
        """Add a row; returns its first cell."""
        row = self._table.rowCount()
        self._table.insertRow(row)
        for column, text in enumerate((name, self._model.values.get(name, ""), self._model.own.get(name, ""))):
            self._table.setItem(row, column, QTableWidgetItem(text))
        item = self._table.item(row, NAME)
        assert item
        if name:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            if name not in self._model.used:
                item.setToolTip(self.tr("The event does not use it."))
        return item

    def _add_row(self) -> None:
        item = self._append("")
        self._table.setCurrentItem(item)
        self._table.editItem(item)

    def _column(self, column: int) -> dict[str, str]:
        """The values of a column by the variable's name; those without a text are left out."""
        rows = range(self._table.rowCount())
        texts = {self._text(row, NAME): self._text(row, column) for row in rows}
        return {name: text for name, text in texts.items() if text}

    def _text(self, row: int, column: int) -> str:
        item = self._table.item(row, column)
        return item.text() if item else ""
