"""The rows of a comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from fs_event_studio.domain.comparing import Compared, Difference
from fs_event_studio.domain.display import one_line, shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPalette

Index = QModelIndex | QPersistentModelIndex

SHOWN_CHARS = 200
_TINTS = {
    Difference.CHANGED: ("#f6dcd9", "#4a2522"),
    Difference.SPELLING: ("#f8ecd2", "#43361b"),
    Difference.ADDED: ("#d9efe2", "#1e3a2b"),
    Difference.REMOVED: ("#dfe6f6", "#26324a"),
}
"""Behind the sign and the texts, on light and on dark ground."""


class CompareModel(QAbstractTableModel):
    """First a sign, then the path, then a column for each exchange."""

    def __init__(self, parent: QObject, titles: Sequence[str], palette: QPalette) -> None:
        super().__init__(parent)
        self._titles = ("", self.tr("Path"), *titles)
        self._dark = palette.base().color().lightness() < 128  # noqa: PLR2004 - the middle
        self._words = {
            Difference.SAME: self.tr("same"),
            Difference.CHANGED: self.tr("changed"),
            Difference.SPELLING: self.tr("same number, spelt differently"),
            Difference.ADDED: self.tr("not in the first"),
            Difference.REMOVED: self.tr("missing here"),
            Difference.IGNORED: self.tr("ignored"),
        }
        self._all: Sequence[Compared] = ()
        self.rows: Sequence[Compared] = ()

    def show_rows(self, rows: Sequence[Compared], *, only_differences: bool) -> None:
        """Show another comparison, or another part of it."""
        self.beginResetModel()
        self._all = rows
        self.rows = [row for row in rows if row.difference.counts] if only_differences else rows
        self.endResetModel()

    def filter(self, *, only_differences: bool) -> None:
        """Show only what differs, or all."""
        self.show_rows(self._all, only_differences=only_differences)

    @property
    def differences(self) -> int:
        """How many there are, shown or not."""
        return sum(row.difference.counts for row in self._all)

    def meaning(self, row: int) -> str:
        """What the sign of a row says, in words."""
        return self._words[self.rows[row].difference]

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The paths that are shown."""
        return 0 if parent and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Sign, path, exchanges."""
        return 0 if parent and parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:  # noqa: N802 - Qt's name
        """Titles above."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = 0) -> object:
        """One cell: texts are cut here, and whole below the table."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            return self.meaning(index.row())
        if role == Qt.ItemDataRole.BackgroundRole and row.difference in _TINTS and column != 1:
            return QColor(_TINTS[row.difference][self._dark])
        if role == Qt.ItemDataRole.TextAlignmentRole and column == 0:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def _text(self, row: Compared, column: int) -> str:
        if column == 0:
            return row.difference.value
        if column == 1:
            return one_line(row.path)
        text = row.texts[column - 2]
        return "" if text is None else one_line(shortened(text, SHOWN_CHARS))
