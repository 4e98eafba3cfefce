"""What the theatre draws, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.gui.language import named, retold, said
from fs_event_studio.gui.widgets.text import tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from fs_event_studio.domain.theatre.table import Row

Index = QModelIndex | QPersistentModelIndex

_TEXT_ROLES = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}


class Column(NamedTuple):
    """One column as data. chars: its width; 0 takes the rest."""

    title: str
    chars: int
    text: Callable[[Row], str]


COLUMNS = (
    Column(Phrase("Time (UTC)"), 20, lambda row: row.at.strftime("%Y-%m-%d %H:%M:%S")),
    Column(Phrase("Kind"), 11, lambda row: row.kind),
    Column(Phrase("User"), 24, lambda row: row.user),
    Column(Phrase("What"), 30, lambda row: row.what),
    Column(Phrase("Where, when"), 36, lambda row: row.where),
    Column(Phrase("Quota"), 26, lambda row: row.quota),
    Column(Phrase("Why"), 0, lambda row: retold(row.why)),
)


class SceneModel(QAbstractTableModel):
    """The event that is being composed first, then all that is drawn, latest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first: tuple[Row, ...] = ()
        self._rows: tuple[Row, ...] = ()

    def row(self, number: int) -> Row:
        """The thing in this row."""
        return self._first[number] if number < len(self._first) else self._rows[number - len(self._first)]

    def find(self, row: Row) -> QModelIndex:
        """Where the same thing is now; an invalid index if it is not there."""
        number = self._rows.index(row) if row in self._rows else -1
        return self.index(number + len(self._first), 0) if number >= 0 else QModelIndex()

    def show_rows(self, coming: Row | None, rows: tuple[Row, ...]) -> bool:
        """Show other rows; returns whether more than the first one is another."""
        first = (coming,) if coming else ()
        if rows is self._rows and len(first) == len(self._first):
            self._first = first
            if first:
                self.dataChanged.emit(self.index(0, 0), self.index(0, len(COLUMNS) - 1))
            return False
        self.beginResetModel()
        self._first, self._rows = first, rows
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        """One for each thing that is drawn."""
        return 0 if parent.isValid() else len(self._first) + len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        """That of COLUMNS."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The text of a cell, also as its tool tip: columns are often narrower than it."""
        if not index.isValid() or role not in _TEXT_ROLES:
            return None
        text = named(COLUMNS[index.column()].text(self.row(index.row())))
        return tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else one_line(text)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The title of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return said(COLUMNS[section].title)
        return None
