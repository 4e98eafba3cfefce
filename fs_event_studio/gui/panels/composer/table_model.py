"""The properties grid: name, type and value of each row, with a blank row at each end to type into."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.json_text import JsonValue
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.problems import Problem, Severity
from fs_event_studio.domain.property_rows import PropertyRow, RowKind, row_value
from fs_event_studio.domain.property_types import inferred_type, looks_like_date
from fs_event_studio.domain.row_editing import Line, RowPlace, Rows, lines_again, lines_of, put
from fs_event_studio.gui.language import complaint, said
from fs_event_studio.gui.widgets.text import tooltip

Index = QModelIndex | QPersistentModelIndex

SHOWN_CHARS = 500
INDENT = "\u2003"


class Column(NamedTuple):
    """One column as data. changed: the row with another text in the cell; None for one that is only shown."""

    title: str
    text: Callable[[PropertyRow], str]
    changed: Callable[[PropertyRow, str], PropertyRow] | None


def _with_kind(row: PropertyRow, text: str) -> PropertyRow:
    from fs_event_studio.domain.row_building import with_kind

    return with_kind(row, RowKind(text))


COLUMNS = (
    Column(Phrase("Name"), lambda row: row.name, lambda row, text: replace(row, name=text)),
    Column(Phrase("Type"), lambda row: row.kind.value, _with_kind),
    Column(Phrase("Value"), lambda row: row.text, lambda row, text: replace(row, text=text)),
    Column(Phrase("Taken as"), lambda _: "", None),
)
NAME_COLUMN, TYPE_COLUMN, VALUE_COLUMN, TAKEN_COLUMN = range(4)


class PropertiesModel(QAbstractTableModel):
    """Lines as typed; those of objects and arrays stand below them. Blank lines are not part of `rows`."""

    edited = Signal(object)  # all rows, as a tuple, after the person changed one

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Rows = ()
        self._lines = lines_of(())
        self._declared: Mapping[str, JsonValue] = {}
        self._problems = _ProblemsByPath(())
        self._shown_problems: tuple[Problem, ...] = ()
        self._mark_of: Callable[[Severity], object] = lambda _: None
        self._invitation_font: object = None

    def show_rows(
        self, rows: Rows, problems: tuple[Problem, ...], declared: Mapping[str, JsonValue] | None = None
    ) -> None:
        """Show other rows, and mark those with problems; the current cell stays where it is.

        declared: schema entries beside those that the rows make.
        """
        if rows is self.rows and problems == self._shown_problems and declared == self._declared:
            return
        self._shown_problems = problems
        wanted = lines_again(rows, self.rows, self._lines)
        self.rows, self._declared = rows, declared or {}
        self._problems = _ProblemsByPath(problems)
        more = len(wanted) - len(self._lines)
        same = _same_at_start(self._lines, wanted) if more else 0
        if more < 0:
            first = len(wanted) - _same_at_start(wanted[same:][::-1], self._lines[same:][::-1])
            self._lines = [*wanted[:first], *self._lines[first : first - more], *wanted[first:]]
            self.beginRemoveRows(QModelIndex(), first, first - more - 1)
            self._lines = wanted
            self.endRemoveRows()
        elif more > 0:
            first = len(self._lines) - _same_at_start(self._lines[same:][::-1], wanted[same:][::-1])
            if self._lines[first].is_blank and not wanted[first].is_blank:
                first += 1  # what was typed into the blank line stands in a real one now; the cursor stays there
            self._lines = [*wanted[:first], *wanted[first + more :]]
            self.beginInsertRows(QModelIndex(), first, first + more - 1)
            self._lines = wanted
            self.endInsertRows()
        self._lines = wanted
        self.dataChanged.emit(self.index(0, 0), self.index(len(wanted) - 1, len(COLUMNS) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(wanted) - 1)

    def use_marks(self, mark_of: Callable[[Severity], object], invitation: object) -> None:
        """Mark rows with problems by what `mark_of` gives for their severity, such as an icon.

        invitation: the font of blank lines.
        """
        self._mark_of, self._invitation_font = mark_of, invitation
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, 0))

    def line(self, number: int) -> Line:
        """The line of this number, from 0."""
        return self._lines[number]

    def number_of(self, place: RowPlace) -> int:
        """The number of the line at this place; of the last one if there is none."""
        return next((n for n, line in enumerate(self._lines) if line.place == place), len(self._lines) - 1)

    def numbers_of(self, problem: Problem) -> tuple[int, ...]:
        """The numbers of the lines that the problem is about."""
        return lines_about(problem, self._lines)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """All lines, the blank ones too."""
        return 0 if parent and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Name, type, value, and what the value is taken as."""
        return 0 if parent and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:  # noqa: N802 - Qt's name
        """Titles above, numbers at the side of the outermost rows."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.ToolTipRole and section == TAKEN_COLUMN:
                return tooltip(self.tr("The type that the schema declares, or that Fullstory is documented to infer."))
            return said(COLUMNS[section].title) if role == Qt.ItemDataRole.DisplayRole else None
        if role != Qt.ItemDataRole.DisplayRole or section >= len(self._lines):
            return None
        line = self._lines[section]
        if line.is_blank:
            return "+"
        return "" if line.depth else str(line.place[0] + 1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Which cells can be edited: an element has no name, and an object's value stands in rows of its own."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        line, column = self._lines[index.row()], index.column()
        fixed = (
            column == TAKEN_COLUMN
            or (column == NAME_COLUMN and not line.has_name)
            or (column == VALUE_COLUMN and line.row.kind.has_children)
        )
        return super().flags(index) if fixed else super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = 0) -> object:
        """What a cell shows, edits and says."""
        if not index.isValid():
            return None
        number = index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(self._lines[number], index.column())
            case Qt.ItemDataRole.EditRole:
                return COLUMNS[index.column()].text(self._lines[number].row)
            case Qt.ItemDataRole.ToolTipRole:
                complaint = self._complaint(number)
                return tooltip(complaint) if complaint else None
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._complaint(number)
            case Qt.ItemDataRole.FontRole if self._lines[number].is_blank:
                return self._invitation_font
            case Qt.ItemDataRole.DecorationRole if index.column() == NAME_COLUMN:
                return self._mark(number)
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Take what was typed; typing into a blank row makes it a real one."""
        change = COLUMNS[index.column()].changed if index.isValid() else None
        if role != Qt.ItemDataRole.EditRole or change is None:
            return False
        line = self._lines[index.row()]
        changed = change(line.row, str(value))
        if changed == line.row:
            return False
        self.edited.emit(put(self.rows, line.place, changed))
        return True

    def _shown(self, line: Line, column: int) -> str:
        if line.is_blank:
            return f"{INDENT * line.depth}{self._invitation(line)}" if column == NAME_COLUMN else ""
        if column == NAME_COLUMN:
            name = line.row.name if line.has_name else f"[{line.place[-1]}]"
            return f"{INDENT * line.depth}{one_line(name[:SHOWN_CHARS])}"
        if column == TAKEN_COLUMN:
            return self._taken_as(line)
        if column == VALUE_COLUMN and line.row.kind.has_children:
            return self._summary(line.row)
        return one_line(COLUMNS[column].text(line.row)[:SHOWN_CHARS])

    def _invitation(self, line: Line) -> str:
        if not line.depth:
            return self.tr("add a property …")
        return self.tr("add a member …") if line.has_name else self.tr("add an element …")

    def _summary(self, row: PropertyRow) -> str:
        count = len(row.children)
        if row.kind is RowKind.ARRAY:
            return self.tr("1 element") if count == 1 else self.tr("{0} elements").format(count)
        return self.tr("1 member") if count == 1 else self.tr("{0} members").format(count)

    def _taken_as(self, line: Line) -> str:
        """The declared or inferred type; nothing where the value is not written as its type asks.

        An array is taken as a whole, so that nothing is said of what stands in it.
        """
        row = line.row
        if row.kind is RowKind.OBJECT or row.is_blank or line.in_array:
            return ""
        path = line.path.partition(".")[2]
        kind = row.kind.value if row.kind.declares else self._declared.get(path)
        if isinstance(kind, str):
            return self.tr("{0}, declared").format(one_line(kind[:SHOWN_CHARS]))
        try:
            value = row_value(row)
        except ValueError:
            return ""
        if isinstance(value, str) and looks_like_date(value):
            return self.tr("str or date, unsettled")
        inferred = inferred_type(value)
        return self.tr("{0}, inferred").format(inferred.value) if inferred else self.tr("not documented")

    def _complaint(self, number: int) -> str:
        problem = self._problems.of(self._lines[number])
        return complaint(problem) if problem else ""

    def _mark(self, number: int) -> object:
        problem = self._problems.of(self._lines[number])
        return self._mark_of(problem.rule.severity) if problem else None


def _same_cells(one: Line, other: Line) -> bool:
    return one.row == other.row and one.is_blank == other.is_blank


def _same_at_start(one: Sequence[Line], other: Sequence[Line]) -> int:
    """How many lines are the same before the first that differs."""
    pairs = enumerate(zip(one, other, strict=False))
    differs = (number for number, (a, b) in pairs if a is not b and not _same_cells(a, b))
    return next(differs, min(len(one), len(other)))


def lines_about(problem: Problem, lines: Sequence[Line]) -> tuple[int, ...]:
    """The numbers, from 0, of the lines that the problem is about: of a value inside one, of the rows of one name."""
    return _lines_at(problem.path, _numbers(lines))


class _ProblemsByPath:
    """The first, and so the most severe, problem of each path; looked up for the lines that are seen."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self._at: dict[str, Problem] = {}
        self._inside: dict[str, Problem] = {}
        for problem in problems:
            path = problem.path.removeprefix("schema.")
            self._at.setdefault(path, problem)
            while path := path.rpartition(".")[0]:
                self._inside.setdefault(path, problem)

    def of(self, line: Line) -> Problem | None:
        """The problem of a line; also one inside its value, unless that stands in lines of its own."""
        if line.is_blank:
            return None
        inside = None if line.row.kind.has_children else self._inside.get(line.path)
        return self._at.get(line.path, inside)


def _numbers(lines: Sequence[Line]) -> Mapping[str, tuple[int, ...]]:
    """Line numbers by the paths under which problems name them."""
    numbers: dict[str, tuple[int, ...]] = {}
    for number, line in enumerate(lines):
        if not line.is_blank:
            numbers[line.path] = (*numbers.get(line.path, ()), number)
    return numbers


def _lines_at(path: str, numbers: Mapping[str, tuple[int, ...]]) -> tuple[int, ...]:
    path = path.removeprefix("schema.")
    while path and path not in numbers:
        path = path.rpartition(".")[0]
    return numbers.get(path, ())
