"""The properties grid: name, type and value of each row, with an empty row at the end to type into."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.drafts import PropertyRow, RowKind
from fs_event_studio.domain.problems import Problem, Severity
from fs_event_studio.gui.widgets.text import tooltip

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
        self._lines = [PropertyRow()]
        self._problems: dict[int, Problem] = {}
        self._mark_of: Callable[[Severity], object] = lambda _: None

    @property
    def rows(self) -> tuple[PropertyRow, ...]:
        """All rows but the blank one at the end."""
        return tuple(self._lines[:-1])

    def show_rows(self, rows: tuple[PropertyRow, ...], problems: tuple[Problem, ...]) -> None:
        """Show other rows, and mark those with problems; the current cell stays where it is."""
        self._problems = _worst_by_row(problems, rows)
        wanted = [*rows, PropertyRow()]
        before, after = len(self._lines), len(wanted)
        if after < before:
            first = next((n for n, row in enumerate(wanted) if row != self._lines[n]), after)
            self.beginRemoveRows(QModelIndex(), first, first + before - after - 1)
            del self._lines[first : first + before - after]
            self.endRemoveRows()
        self._lines[:] = wanted[: len(self._lines)]
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, len(COLUMNS) - 1))
        if after > before:  # the blank row has become a real one, and what is below it is new
            self.beginInsertRows(QModelIndex(), before, after - 1)
            self._lines = wanted
            self.endInsertRows()
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, after - 1)

    def use_marks(self, mark_of: Callable[[Severity], object]) -> None:
        """Mark rows with problems by what `mark_of` gives for their severity, such as an icon."""
        self._mark_of = mark_of
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, 0))

    def remove(self, numbers: set[int]) -> None:
        """Take rows out, by their number from 0."""
        kept = tuple(row for number, row in enumerate(self.rows) if number not in numbers)
        self.edited.emit(kept)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The rows and the blank one."""
        return 0 if parent and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Name, type, value."""
        return 0 if parent and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:  # noqa: N802 - Qt's name
        """Titles above, numbers at the side."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.tr(COLUMNS[section].title)
        return str(section + 1) if section < len(self._lines) - 1 else "+"

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = 0) -> object:
        """What a cell shows, edits and says."""
        if not index.isValid():
            return None
        row = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(row, index)
            case Qt.ItemDataRole.EditRole:
                return COLUMNS[index.column()].text(row)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(self._complaint(index.row())) if index.row() in self._problems else None
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._complaint(index.row())
            case Qt.ItemDataRole.DecorationRole if index.column() == 0:
                return self._mark(index.row())
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Take what was typed; typing into the blank row makes it a real one."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row = self._lines[index.row()]
        changed = COLUMNS[index.column()].changed(row, str(value))
        if changed == row:
            return False
        rows = [*self.rows]
        rows[index.row() : index.row() + 1] = [changed]
        self.edited.emit(tuple(rows))
        return True

    def _shown(self, row: PropertyRow, index: Index) -> str:
        if row.is_blank and index.row() == len(self._lines) - 1:
            return self.tr("add a property …") if index.column() == 0 else ""
        return one_line(COLUMNS[index.column()].text(row)[:500])

    def _complaint(self, number: int) -> str:
        problem = self._problems.get(number)
        return one_line(f"{problem.text} {problem.fix}") if problem else ""

    def _mark(self, number: int) -> object:
        problem = self._problems.get(number)
        return self._mark_of(problem.rule.severity) if problem else None


def rows_of(problem: Problem, rows: Sequence[PropertyRow]) -> tuple[int, ...]:
    """The numbers, from 0, of the rows that the problem is about: of a value inside one, of the rows of one name."""
    return _rows_at(problem.path, _places(rows))


def _worst_by_row(problems: tuple[Problem, ...], rows: Sequence[PropertyRow]) -> dict[int, Problem]:
    """The first, and so the most severe, problem of each row."""
    worst: dict[int, Problem] = {}
    places = _places(rows)
    for problem in problems:
        for number in _rows_at(problem.path, places):
            worst.setdefault(number, problem)
    return worst


def _places(rows: Sequence[PropertyRow]) -> Mapping[str, tuple[int, ...]]:
    """Row numbers by the paths under which problems name them."""
    places: dict[str, tuple[int, ...]] = {}
    for number, row in enumerate(rows):
        path = row.path if row.name else f"properties[{number + 1}]"
        places[path] = (*places.get(path, ()), number)
    return places


def _rows_at(path: str, places: Mapping[str, tuple[int, ...]]) -> tuple[int, ...]:
    path = path.removeprefix("schema.")
    while path and path not in places:
        path = path.rpartition(".")[0]
    return places.get(path, ())
