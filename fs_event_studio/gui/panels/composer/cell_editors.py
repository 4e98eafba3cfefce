"""How the cells of the properties grid are edited."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyledItemDelegate, QTableView, QWidget

from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.property_rows import RowKind
from fs_event_studio.gui.language import said
from fs_event_studio.gui.panels.composer.table_model import TYPE_COLUMN, PropertiesModel
from fs_event_studio.gui.widgets.text import LONG_TEXT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem  # its enums cost 14 ms to load

_KIND_HINTS = {
    RowKind.STR: Phrase("text"),
    RowKind.REAL: Phrase("number"),
    RowKind.INT: Phrase("whole number, declared in the schema"),
    RowKind.BOOL: Phrase("true or false"),
    RowKind.DATE: Phrase("ISO 8601, declared in the schema"),
    RowKind.STRS: Phrase("texts: a, b"),
    RowKind.REALS: Phrase("numbers: 1.50, 2"),
    RowKind.INTS: Phrase("whole numbers, declared in the schema"),
    RowKind.BOOLS: Phrase("true, false"),
    RowKind.DATES: Phrase("dates, declared in the schema"),
    RowKind.OBJECT: Phrase("members in rows of their own"),
    RowKind.ARRAY: Phrase("elements in rows of their own"),
    RowKind.JSON: Phrase("any value, such as null, as JSON"),
}


def let_edit(table: QTableView) -> None:
    """Have the cells of a grid of properties edited so."""
    table.setItemDelegate(_TextDelegate(table))
    table.setItemDelegateForColumn(TYPE_COLUMN, _KindDelegate(table))


class _TextDelegate(QStyledItemDelegate):
    """A line to type into that cuts nothing off."""

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, option: "QStyleOptionViewItem", index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """The line."""
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            editor.setMaxLength(LONG_TEXT)
        return editor


class _KindDelegate(QStyledItemDelegate):
    """A combo box of the types, each with a word of what it means."""

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, option: "QStyleOptionViewItem", index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """The combo box."""
        del option, index
        box = QComboBox(parent)
        for kind in RowKind:
            box.addItem(f"{kind.value}: {said(_KIND_HINTS[kind])}", kind.value)
        box.setMaxVisibleItems(len(RowKind))
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
