"""Totals as a table: a column for each quota class, and all together in the last row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.identification import ModeKey, mode_of
from fs_event_studio.domain.quota import QuotaClass
from fs_event_studio.domain.quota_lens import Axis, LensRow, Share
from fs_event_studio.gui.language import said
from fs_event_studio.gui.widgets.badge import QUOTA_NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex

CLASSES = tuple(QuotaClass)
_KEY, _ALL = 0, 1
_FIRST_CLASS = 2


class LensModel(QAbstractTableModel):
    """Each cell says how many there are, and how many of them are only predicted."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[LensRow] = ()
        self._axis = Axis.CLASS
        self._axis_names = {
            Axis.CLASS: self.tr("Quota class"),
            Axis.DAY: self.tr("Day"),
            Axis.ENVIRONMENT: self.tr("Environment"),
            Axis.MODE: self.tr("Identification"),
        }

    def show_rows(self, rows: Sequence[LensRow], total: LensRow, axis: Axis) -> None:
        """Show other totals."""
        self.beginResetModel()
        self._rows, self._axis = (*rows, total), axis
        self.endResetModel()

    def as_text(self) -> str:
        """The whole table, for a spreadsheet: cells between tabs."""
        columns = range(self.columnCount())
        head = [str(self.headerData(c, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)) for c in columns]
        lines = [[str(self.index(row, c).data()) for c in columns] for row in range(self.rowCount())]
        return "\n".join("\t".join(line) for line in [head, *lines])

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The totals, and their sum."""
        return 0 if parent and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """What is counted, how many, and of each class."""
        return 0 if parent and parent.isValid() else _FIRST_CLASS + len(CLASSES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:  # noqa: N802 - Qt's name
        """Titles above."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section > _KEY:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == _KEY:
            return self._axis_names[self._axis]
        return self.tr("Exchanges") if section == _ALL else said(QUOTA_NAMES[CLASSES[section - _FIRST_CLASS]])

    def data(self, index: Index, role: int = 0) -> object:
        """One cell."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        is_total = index.row() == len(self._rows) - 1
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column, is_total=is_total)
        if role == Qt.ItemDataRole.TextAlignmentRole and column > _KEY:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and is_total:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _text(self, row: LensRow, column: int, *, is_total: bool) -> str:
        if column == _KEY:
            return self.tr("All together") if is_total else self.key_text(row.key)
        if column == _ALL:
            return self._share(Share(row.exchanges, row.proven))
        share = row.shares.get(CLASSES[column - _FIRST_CLASS], Share())
        return self._share(share) if share.exchanges else "–"

    def _share(self, share: Share) -> str:
        numbers = QLocale()
        if not share.predicted:
            return numbers.toString(share.exchanges)
        text = self.tr("{0} ({1} predicted)")
        return text.format(numbers.toString(share.exchanges), numbers.toString(share.predicted))

    def key_text(self, key: str) -> str:
        """What a row is about."""
        if self._axis is Axis.CLASS:
            return said(QUOTA_NAMES[QuotaClass(key)])
        if self._axis is Axis.MODE:
            if not key:
                return self.tr("no documented mode")
            mode = mode_of(ModeKey(key))
            return f"{said(mode.heading)}: {said(mode.label)}"
        return one_line(key)
