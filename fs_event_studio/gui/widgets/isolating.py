"""Cells in a window that is laid out from right to left."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

_ISOLATE, _END = "\u2068", "\u2069"


class IsolatingDelegate(QStyledItemDelegate):
    """Draws each text in the direction of its own first letter: numbers, times and IDs stay as they are written."""

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Isolate the text that is drawn; the model's is not touched."""
        super().initStyleOption(option, index)
        option.text = f"{_ISOLATE}{option.text}{_END}"
