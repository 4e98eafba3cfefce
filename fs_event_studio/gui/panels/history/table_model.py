"""The rows of the history; those that are seen are asked for as the person scrolls."""

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
from fs_event_studio.domain.listing import NEWEST_FIRST, SortKey
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.quota import QuotaClass
from fs_event_studio.gui.language import said
from fs_event_studio.gui.panels.history.pages import PAGE_ROWS, Pages
from fs_event_studio.gui.widgets.badge import CERTAINTIES, OUTCOME_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fs_event_studio.domain.exchanges import ExchangeRow
    from fs_event_studio.gui.panels.history.state import Listed, Placed

Index = QModelIndex | QPersistentModelIndex


class Column(NamedTuple):
    """One column as data. sort: what a click on its title sorts by."""

    title: str
    text: Callable[[ExchangeRow], str]
    right: bool = False
    sort: SortKey | None = None


QUOTAS = {
    QuotaClass.SESSION: Phrase("session"),
    QuotaClass.SERVER_EVENT: Phrase("server event"),
    QuotaClass.DEPENDS: Phrase("depends"),
    QuotaClass.NOT_COUNTED: Phrase("not counted"),
    QuotaClass.UNKNOWN: Phrase("unknown"),
}


def _event(row: ExchangeRow) -> str:
    """The name, with a star if it is pinned, a pencil if it has a note, and its tags."""
    mark = row.annotation
    tags = "".join(f"  #{tag}" for tag in mark.tags)
    return one_line(f"{'★ ' if mark.pinned else ''}{row.event_name}{' ✎' if mark.note else ''}{tags}")


def _moment(row: ExchangeRow) -> str:
    from PySide6.QtCore import QDateTime, QLocale

    moment = QDateTime.fromMSecsSinceEpoch(int(row.sent_at.timestamp() * 1000))
    return QLocale().toString(moment, "yyyy-MM-dd HH:mm:ss")


def _mode(row: ExchangeRow) -> str:
    if row.mode is None:
        return said(Phrase("no documented mode"))
    mode = mode_of(row.mode)
    return said(Phrase("{0}, recent session", Phrase(mode.label)) if mode.recent else mode.label)


def _outcome(row: ExchangeRow) -> str:
    text = OUTCOME_NAMES[row.outcome] if row.outcome else Phrase("… under way")
    return said(Phrase("{0}, on purpose", text) if row.deliberately_invalid else text)


COLUMNS = (
    Column("#", lambda row: str(row.id), right=True, sort=SortKey.NUMBER),
    Column(Phrase("Sent"), _moment, sort=SortKey.TIME),
    Column(Phrase("Event"), _event),
    Column(Phrase("Environment"), lambda row: one_line(row.environment), sort=SortKey.ENVIRONMENT),
    Column(Phrase("Identification"), _mode, sort=SortKey.MODE),
    Column(Phrase("Outcome"), _outcome, sort=SortKey.OUTCOME),
    Column(Phrase("Status"), lambda row: str(row.status or ""), right=True, sort=SortKey.STATUS),
    Column(
        Phrase("Quota"),
        lambda row: f"{said(QUOTAS[row.quota_class])} ({said(CERTAINTIES[row.certainty])})",
        sort=SortKey.QUOTA,
    ),
    Column(Phrase("Took"), lambda row: duration(row.elapsed_ms) if row.elapsed_ms is not None else "", right=True),
)


class HistoryModel(QAbstractTableModel):
    """As many rows as match; those around what is seen are in memory, the others are asked for when they are shown."""

    wants = Signal(int)  # the number of the first row of a page that is seen but not in memory

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pages = Pages()
        self._count = 0
        self._asked: int | None = None
        self.exhausted = True

    def exchange_id(self, row: int) -> int | None:
        """The id of the exchange in this row, if it is in memory."""
        found = self.pages.row(row)
        return found.id if found else None

    def ids_between(self, first: int, last: int) -> list[int]:
        """The ids of those of these rows that are in memory."""
        return self.pages.ids_between(first, last)

    def replace(self, rows: Sequence[ExchangeRow]) -> None:
        """Show changed rows where they are seen."""
        for row in rows:
            self._replace(row)

    def restart(self, listed: Listed) -> None:
        """Show the first rows of another search, or of another order."""
        self.beginResetModel()
        self.pages.clear(listed.sort)
        self._count = len(listed.rows)
        self._asked = None
        self.pages.put(0, listed.rows)
        self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def place(self, placed: Placed) -> None:
        """Show rows that were asked for, or add them below."""
        self._asked = None
        self.grow(placed.first + len(placed.rows))
        self.pages.put(placed.first, placed.rows)
        if placed.rows:
            last = self.index(placed.first + len(placed.rows) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(placed.first, 0), last)

    def grow(self, count: int) -> None:
        """There are at least so many rows."""
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()

    def refresh(self, listed: Listed) -> None:
        """Put new rows on top, and replace those that are shown already. In other orders, read what is seen again."""
        if listed.sort != NEWEST_FIRST:
            self._forget(listed)
            return
        top = self.pages.row(0)
        newest = max((row.id for row in listed.rows), default=0) if top is None else top.id
        added = [row for row in listed.rows if self._count == 0 or row.id > newest]
        if added:
            self.beginInsertRows(QModelIndex(), 0, len(added) - 1)
            self.pages.shift(len(added))
            self.pages.put(0, added)
            self._count += len(added)
            self.endInsertRows()
        for row in listed.rows:
            self._replace(row)

    def _replace(self, row: ExchangeRow) -> None:
        number = self.pages.number_of(row.id)
        if number is not None and self.pages.row(number) != row:
            self.pages.put(number, [row])
            self.dataChanged.emit(self.index(number, 0), self.index(number, len(COLUMNS) - 1))

    def _forget(self, listed: Listed) -> None:
        self.pages.clear(listed.sort)
        self.pages.put(0, listed.rows)
        self.grow(len(listed.rows))
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(COLUMNS) - 1))

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """How many rows match, as far as is known."""
        return 0 if parent and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The columns."""
        return 0 if parent and parent.isValid() else len(COLUMNS)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Whether the search may have further rows than are counted."""
        return not parent.isValid() and not self.exhausted

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        """Ask for the next rows; they arrive later."""
        if not parent.isValid():
            self.wants.emit(self._count)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:  # noqa: N802 - Qt's name
        """Titles above."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(COLUMNS[section])
        return self._title(COLUMNS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def _title(self, column: Column) -> str:
        """With an arrow in the text, since Qt draws its own over titles on the right."""
        title, sort = said(column.title), self.pages.sort
        return title if column.sort is not sort.key else f"{title} {'▾' if sort.descending else '▴'}"

    def data(self, index: Index, role: int = 0) -> object:
        """What a cell shows; three dots until its row is there."""
        if not index.isValid():
            return None
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            row = self.pages.row(index.row())
            if row is None:
                self._ask_for(index.row() // PAGE_ROWS * PAGE_ROWS)
                return "…"
            return column.text(row)
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _ask_for(self, first: int) -> None:
        if self._asked != first:
            self._asked = first
            self.wants.emit(first)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
