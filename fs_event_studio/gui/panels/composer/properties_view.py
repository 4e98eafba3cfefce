"""The properties grid with its buttons."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QStyledItemDelegate,
    QWidget,
)

from fs_event_studio.domain.drafts import RowKind
from fs_event_studio.domain.problems import Problem
from fs_event_studio.gui.panels.composer.table_model import TYPE_COLUMN, PropertiesModel, rows_of
from fs_event_studio.gui.panels.composer.viewmodel import ComposerState
from fs_event_studio.gui.widgets.section import Section
from fs_event_studio.gui.widgets.severity_icons import SeverityIcons
from fs_event_studio.gui.widgets.table import ROW_PADDING, Table
from fs_event_studio.gui.widgets.text import plain_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem  # its enums cost 14 ms at start

FEWEST_ROWS, MOST_ROWS = 5, 12
"""The grid grows with its rows between these; beyond, it scrolls."""
COLUMN_CHARS = (22, 7, 0)

_KIND_HINTS = {
    RowKind.STR: "text",
    RowKind.REAL: "number",
    RowKind.INT: "whole number, declared in the schema",
    RowKind.BOOL: "true or false",
    RowKind.DATE: "ISO 8601, declared in the schema",
    RowKind.JSON: "object, array or null, as JSON",
}


class PropertiesView(Section):
    """Typing into the last line adds a property; Delete takes the selected ones away."""

    rows_edited = Signal(object)  # a tuple of PropertyRow

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("Properties"))
        self._model = PropertiesModel(self)
        self._model.edited.connect(self.rows_edited)
        self._table = self._make_table()
        self._remove = QPushButton(self.tr("Remove selected"))
        self._remove.clicked.connect(self._remove_selected)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._table)
        delete.setWhatsThis(self.tr("Remove the chosen properties"))
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove_selected)
        self._lay_out()

    def show_state(self, state: ComposerState) -> None:
        """Show the rows of the draft."""
        self._model.show_rows(state.draft.rows, state.composition.problems)
        self._fit()

    def use_icons(self, icons: SeverityIcons) -> None:
        """Mark problems with these icons."""
        self._model.use_marks(icons.icon)

    def finish_editing(self) -> None:
        """Take what is being typed into a cell, because Ctrl+Enter does not leave it."""
        if self._table.indexWidget(self._table.currentIndex()) is not None:
            self._table.setFocus()

    def focus_problem(self, problem: Problem) -> None:
        """Select the row that the problem is about."""
        for number in rows_of(problem, self._model.rows):
            self._table.setCurrentIndex(self._model.index(number, 0))
        self._table.setFocus()

    def _make_table(self) -> Table:
        table = Table(self.tr("Properties of the event: name, type, value"), self._model, COLUMN_CHARS)
        table.setObjectName("properties_table")
        table.setItemDelegateForColumn(TYPE_COLUMN, _KindDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        return table

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        hint = self.tr("int and date are declared in the schema; every other number is taken as real.")
        buttons.addWidget(plain_label(hint, "muted", wraps=True), 1)
        buttons.addWidget(self._remove)
        self.content.addWidget(self._table)
        self.content.addLayout(buttons)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Fit again when the size of the text changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Make the grid as high as its rows ask for."""
        rows = min(max(self._model.rowCount(), FEWEST_ROWS), MOST_ROWS)
        self._table.setFixedHeight(self._table.row_height * (rows + 1) + ROW_PADDING)

    def _remove_selected(self) -> None:
        numbers = {index.row() for index in self._table.selectedIndexes()}
        if numbers:
            self._model.remove(numbers)
            self._table.setCurrentIndex(self._model.index(min(numbers), 0))  # Delete goes on from there


class _KindDelegate(QStyledItemDelegate):
    """A combo box of the types, each with a word of what it means."""

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, option: "QStyleOptionViewItem", index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """The combo box."""
        del option, index
        box = QComboBox(parent)
        for kind in RowKind:
            box.addItem(f"{kind.value}: {self.tr(_KIND_HINTS[kind])}", kind.value)
        box.setAccessibleName(self.tr("Type of the property"))
        box.view().setMinimumWidth(box.sizeHint().width() + 40)
        box.activated.connect(self._chosen)
        QTimer.singleShot(0, box, box.showPopup)  # without its list, the first arrow key would choose and close it
        return box

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802 - Qt's name
        """Show the row's type and open the list."""
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(  # noqa: N802 - Qt's name
        self, editor: QWidget, model: object, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Take the chosen type."""
        assert isinstance(editor, QComboBox)
        assert isinstance(model, PropertiesModel)
        model.setData(index, editor.currentData())

    def _chosen(self) -> None:
        editor = self.sender()
        assert isinstance(editor, QComboBox)
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
