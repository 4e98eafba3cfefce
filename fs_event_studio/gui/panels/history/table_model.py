"""The rows of the history that were read so far; more are asked for as the person scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from fs_event_studio.domain.display import duration, one_line
from fs_event_studio.domain.identification import mode_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fs_event_studio.domain.exchanges import ExchangeRow

Index = QModelIndex | QPersistentModelIndex


class Column(NamedTuple):
    """One column as data."""

    title: str
    text: Callable[[ExchangeRow], str]
    right: bool = False


_OUTCOMES = {
    "accepted": "✓ accepted",
    "refused": "✗ refused",
    "rate_limited": "◷ rate limited",
    "unreachable": "– not sent",
    "no_answer": "? no answer",
    "cancelled": "– cancelled",
}


def _moment(row: ExchangeRow) -> str:
    from PySide6.QtCore import QDateTime, QLocale

    moment = QDateTime.fromMSecsSinceEpoch(int(row.sent_at.timestamp() * 1000))
    return QLocale().toString(moment, "yyyy-MM-dd HH:mm:ss")


def _mode(row: ExchangeRow) -> str:
    if row.mode is None:
        return "no documented mode"
    mode = mode_of(row.mode)
    return f"{mode.label}, recent session" if mode.recent else mode.label


def _outcome(row: ExchangeRow) -> str:
    text = _OUTCOMES[row.outcome] if row.outcome else "… under way"
    return f"{text}, on purpose" if row.deliberately_invalid else text


COLUMNS = (
    Column("#", lambda row: str(row.id), right=True),
    Column("Sent", _moment),
    Column("Event", lambda row: one_line(row.event_name)),
    Column("Environment", lambda row: one_line(row.environment)),
    Column("Identification", _mode),
    Column("Outcome", _outcome),
    Column("Status", lambda row: str(row.status or ""), right=True),
    Column("Quota", lambda row: f"{row.quota_class.value.replace('_', ' ')} ({row.certainty.value})"),
    Column("Took", lambda row: duration(row.elapsed_ms) if row.elapsed_ms is not None else "", right=True),
)


class HistoryModel(QAbstractTableModel):
    """Newest first. Rows are replaced as they are settled."""

    wants_more = Signal(int)  # the id below which rows are needed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ExchangeRow] = []
        self.exhausted = True

    def exchange_id(self, row: int) -> int:
        """The id of the exchange in this row."""
        return self._rows[row].id

    def restart(self, rows: Sequence[ExchangeRow]) -> None:
        """Show the first rows of another search."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def extend(self, rows: Sequence[ExchangeRow]) -> None:
        """Add the next rows below."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def refresh(self, newest: Sequence[ExchangeRow]) -> None:
        """Put new rows on top, and replace those that are shown already."""
        known = {row.id: number for number, row in enumerate(self._rows)}
        added = [row for row in newest if row.id not in known and (not self._rows or row.id > self._rows[0].id)]
        for row in newest:
            number = known.get(row.id)
            if number is not None and self._rows[number] != row:
                self._rows[number] = row
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(COLUMNS) - 1))
        if added:
            self.beginInsertRows(QModelIndex(), 0, len(added) - 1)
            self._rows[:0] = added
            self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The rows read so far."""
        return 0 if parent and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The columns."""
        return 0 if parent and parent.isValid() else len(COLUMNS)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Whether the search has further rows."""
        return not parent.isValid() and not self.exhausted

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        """Ask for the next rows; they arrive later."""
        if not parent.isValid() and self._rows:
            self.wants_more.emit(self._rows[-1].id)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:  # noqa: N802 - Qt's name
        """Titles above."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(COLUMNS[section])
        return self.tr(COLUMNS[section].title) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = 0) -> object:
        """What a cell shows."""
        if not index.isValid():
            return None
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(self._rows[index.row()])
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
