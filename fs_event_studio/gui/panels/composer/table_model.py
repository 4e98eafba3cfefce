"""The properties grid: name, type and value of each row, with an empty row at the end to type into."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.drafts import PropertyRow, RowKind
from fs_event_studio.domain.problems import Problem, Severity

Index = QModelIndex | QPersistentModelIndex


class Column(NamedTuple):
    """One column as data."""

    title: str
    text: Callable[[PropertyRow], str]
    changed: Callable[[PropertyRow, str], PropertyRow]


COLUMNS = (
    Column("Name", lambda row: row.name, lambda row, text: replace(row, name=text)),
    Column("Type", lambda row: row.kind.value, lambda row, text: replace(row, kind=RowKind(text))),
    Column("Value", lambda row: row.text, lambda row, text: replace(row, text=text)),
)
TYPE_COLUMN = 1


class PropertiesModel(QAbstractTableModel):
    """Rows as typed. The last row is always blank and is not part of `rows`."""

    edited = Signal(object)  # all rows, as a tuple, after the person changed one

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PropertyRow, ...] = ()
        self._problems: dict[str, Problem] = {}

    @property
    def rows(self) -> tuple[PropertyRow, ...]:
        """All rows but the blank one at the end."""
        return self._rows

    def show_rows(self, rows: tuple[PropertyRow, ...], problems: tuple[Problem, ...]) -> None:
        """Show other rows, and mark those with problems; keeps the selection if the number of rows is the same."""
        self._problems = _worst_by_path(problems)
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        else:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows), len(COLUMNS) - 1))

    def remove(self, numbers: set[int]) -> None:
        """Take rows out, by their number from 0."""
        kept = tuple(row for number, row in enumerate(self._rows) if number not in numbers)
        self.edited.emit(kept)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The rows and the blank one."""
        return 0 if parent and parent.isValid() else len(self._rows) + 1

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Name, type, value."""
        return 0 if parent and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:  # noqa: N802 - Qt's name
        """Titles above, numbers at the side."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.tr(COLUMNS[section].title)
        return str(section + 1) if section < len(self._rows) else "+"

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = 0) -> object:
        """What a cell shows, edits and says."""
        if not index.isValid():
            return None
        row = self._row(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(row, index)
            case Qt.ItemDataRole.EditRole:
                return COLUMNS[index.column()].text(row)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                problem = self._problems.get(row.path)
                return one_line(f"{problem.text} {problem.fix}") if problem else None
            case Qt.ItemDataRole.DecorationRole if index.column() == 0:
                return self._mark(row)
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Take what was typed; typing into the blank row makes it a real one."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row = self._row(index.row())
        changed = COLUMNS[index.column()].changed(row, str(value))
        if changed == row:
            return False
        rows = [*self._rows]
        rows[index.row() : index.row() + 1] = [changed]
        self.edited.emit(tuple(rows))
        return True

    def _row(self, number: int) -> PropertyRow:
        return self._rows[number] if number < len(self._rows) else PropertyRow()

    def _shown(self, row: PropertyRow, index: Index) -> str:
        if row.is_blank and index.row() == len(self._rows):
            return self.tr("add a property …") if index.column() == 0 else ""
        return one_line(COLUMNS[index.column()].text(row)[:500])

    def _mark(self, row: PropertyRow) -> object:
        problem = self._problems.get(row.path)
        return MARKS.get(problem.rule.severity) if problem else None


MARKS: dict[Severity, object] = {}
"""Icons by severity; the view fills it once there is an application that can draw."""


def _worst_by_path(problems: tuple[Problem, ...]) -> dict[str, Problem]:
    """The first, and so the most severe, problem at each path of a property."""
    worst: dict[str, Problem] = {}
    for problem in problems:
        if problem.path.startswith("properties."):
            worst.setdefault(problem.path, problem)
    return worst
