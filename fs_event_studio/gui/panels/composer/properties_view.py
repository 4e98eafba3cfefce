"""The properties grid with its buttons."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QPushButton

from fs_event_studio.domain.problems import Problem
from fs_event_studio.domain.row_editing import RowPlace, Rows, inserted, moved, outermost, row_at, without
from fs_event_studio.gui.panels.composer.state import ComposerState
from fs_event_studio.gui.panels.composer.table_model import NAME_COLUMN, TYPE_COLUMN, VALUE_COLUMN, PropertiesModel
from fs_event_studio.gui.widgets.section import Section
from fs_event_studio.gui.widgets.severity_icons import SeverityIcons
from fs_event_studio.gui.widgets.table import ROW_PADDING, Table
from fs_event_studio.gui.widgets.text import plain_label

if TYPE_CHECKING:
    from collections.abc import Callable

FEWEST_ROWS, MOST_ROWS = 5, 12
"""The grid grows with its rows between these; beyond, it scrolls."""
COLUMN_CHARS = (22, 7, 0, 14)


class PropertiesView(Section):
    """Typing into a blank line adds a property, a member or an element; Delete takes the selected ones away."""

    rows_edited = Signal(object)  # a tuple of PropertyRow

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("Properties"))
        self._model = PropertiesModel(self)
        self._model.edited.connect(self.rows_edited)
        self._table = self._make_table()
        self._buttons = (
            self._button("row_add_button", self.tr("Add"), self.tr("Add a property"), self._add),
            self._button("row_up_button", "↑", self.tr("Move up (Alt+Up)"), partial(self._move, -1)),
            self._button("row_down_button", "↓", self.tr("Move down (Alt+Down)"), partial(self._move, 1)),
            self._button("row_remove_button", self.tr("Remove"), self.tr("Remove selected"), self._remove_selected),
        )
        self._lay_out()

    def complete(self) -> None:
        """Make shortcuts and editors of cells, which nobody sees: they are not needed for the first paint."""
        from PySide6.QtGui import QKeySequence, QShortcut

        from fs_event_studio.gui.panels.composer.cell_editors import let_edit

        let_edit(self._table)
        keys: tuple[tuple[QKeySequence | QKeySequence.StandardKey | str, str, Callable[[], object]], ...] = (
            (QKeySequence.StandardKey.Delete, self.tr("Remove selected"), self._remove_selected),
            (QKeySequence.StandardKey.Copy, self.tr("Copy rows"), self.copy_rows),
            (QKeySequence.StandardKey.Cut, self.tr("Cut rows"), self._cut_rows),
            (QKeySequence.StandardKey.Paste, self.tr("Paste rows"), self.paste_rows),
            ("Alt+Up", self.tr("Move up"), partial(self._move, -1)),
            ("Alt+Down", self.tr("Move down"), partial(self._move, 1)),
        )
        for key, what, then in keys:
            shortcut = QShortcut(QKeySequence(key), self._table)
            shortcut.setWhatsThis(what)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(then)

    def show_state(self, state: ComposerState) -> None:
        """Show the rows of the draft."""
        self._model.show_rows(state.draft.rows, state.composition.problems, state.draft.declared)
        self._fit()

    def use_icons(self, icons: SeverityIcons) -> None:
        """Mark problems with these icons."""
        invitation = self.font()
        invitation.setItalic(True)
        self._model.use_marks(icons.icon, invitation)

    def finish_editing(self) -> None:
        """Take what is being typed into a cell, because Ctrl+Enter does not leave it."""
        if self._table.indexWidget(self._table.currentIndex()) is not None:
            self._table.setFocus()

    def focus_problem(self, problem: Problem) -> None:
        """Select the row that the problem is about."""
        for number in self._model.numbers_of(problem):
            self._table.setCurrentIndex(self._model.index(number, 0))
        self._table.setFocus()

    def focus_row(self, number: int) -> None:
        """Select an outermost row."""
        self._select((number,))
        self._table.setFocus()

    def copy_rows(self) -> None:
        """Put the selected rows on the clipboard, as a spreadsheet takes them; of values alone, only these."""
        selected = sorted(self._table.selectedIndexes(), key=lambda index: index.row())
        if selected and all(index.column() == VALUE_COLUMN for index in selected):
            texts = [str(index.data(Qt.ItemDataRole.EditRole)) for index in selected]
            QGuiApplication.clipboard().setText("\n".join(texts))
        else:
            self._copy_whole()

    def paste_rows(self) -> None:
        """Put rows in before the current one; a text without tabs goes into the current cell."""
        from fs_event_studio.domain.row_text import rows_from_text

        text = QGuiApplication.clipboard().text()
        new = rows_from_text(text)
        current = self._table.currentIndex()
        if not new and current.isValid() and text:
            if current.column() != TYPE_COLUMN and current.flags() & Qt.ItemFlag.ItemIsEditable:
                self._model.setData(current, text.rstrip("\r\n"))
        elif new:
            place = self._model.line(current.row()).place if current.isValid() else (len(self._model.rows),)
            self._change(inserted(self._model.rows, place, new), place)

    def _button(self, name: str, text: str, description: str, then: "Callable[[], object]") -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setToolTip(description)
        button.setAccessibleName(description)
        button.clicked.connect(then)
        return button

    def _make_table(self) -> Table:
        table = Table(self.tr("Properties of the event: name, type, value"), self._model, COLUMN_CHARS)
        table.setObjectName("properties_table")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        return table

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        hint = self.tr("int, date and their plurals are declared in the schema; every other number is taken as real.")
        buttons.addWidget(plain_label(hint, "muted", wraps=True), 1)
        for button in self._buttons:
            buttons.addWidget(button)
        self.content.addWidget(self._table)
        self.content.addLayout(buttons)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Fit again when the size of the text changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Make the grid as high as its rows ask for."""
        rows = min(max(self._model.rowCount(), FEWEST_ROWS), MOST_ROWS)
        self._table.setFixedHeight(self._table.row_height * (rows + 1) + ROW_PADDING)

    def _selected(self) -> list[RowPlace]:
        """The places of the selected rows, from top to bottom; of those in others only the outer ones."""
        lines = (self._model.line(number) for number in {index.row() for index in self._table.selectedIndexes()})
        return outermost([line.place for line in lines if not line.is_blank])

    def _change(self, rows: Rows, place: RowPlace) -> None:
        """Take these rows and go to one of them."""
        self._model.edited.emit(rows)
        self._select(place)

    def _select(self, place: RowPlace) -> None:
        column = max(self._table.currentIndex().column(), 0)
        self._table.setCurrentIndex(self._model.index(self._model.number_of(place), column))

    def _add(self) -> None:
        """Begin a row: an element in an array, a member in an object, else a property."""
        current = self._table.currentIndex()
        place = self._model.line(current.row()).place[:-1] if current.isValid() else ()
        siblings = row_at(self._model.rows, place).children if place else self._model.rows
        self._select((*place, len(siblings)))
        index = self._table.currentIndex().siblingAtColumn(NAME_COLUMN)
        named = self._model.line(index.row()).has_name
        index = index if named else index.siblingAtColumn(VALUE_COLUMN)
        self._table.setCurrentIndex(index)
        self._table.setFocus()
        self._table.edit(index)

    def _move(self, step: int) -> None:
        places = self._selected()
        if len(places) == 1:
            (place,) = places
            rows = moved(self._model.rows, place, step)
            if rows != self._model.rows:
                self._change(rows, (*place[:-1], place[-1] + step))

    def _copy_whole(self) -> None:
        from fs_event_studio.domain.row_text import rows_to_text

        places = self._selected()
        if places:
            rows = [row_at(self._model.rows, place) for place in places]
            QGuiApplication.clipboard().setText(rows_to_text(rows))

    def _cut_rows(self) -> None:
        self._copy_whole()
        self._remove_selected()

    def _remove_selected(self) -> None:
        places = self._selected()
        if places:
            self._change(without(self._model.rows, places), places[0])  # Delete goes on from there
