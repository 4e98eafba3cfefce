"""The history: a search box above a table of exchanges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fs_event_studio.gui.language import said
from fs_event_studio.gui.panels.history.search_box import SearchBox
from fs_event_studio.gui.widgets.text import plain_label, set_role

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent

    from fs_event_studio.domain.search.completing import Completion
    from fs_event_studio.gui.panels.history.table_model import HistoryModel
    from fs_event_studio.gui.panels.history.viewmodel import HistoryViewModel
    from fs_event_studio.gui.widgets.table import Table

TYPING_PAUSE_MS = 150
"""How long after the last key stroke the search starts."""

COLUMN_CHARS = (6, 22, 0, 14, 33, 28, 8, 27, 9)


class HistoryView(QWidget):
    """Selecting a row opens its exchange beside the composer. A file that is dropped here is to be imported."""

    file_dropped = Signal(object)  # its Path
    selection_changed = Signal()

    def __init__(self, model: HistoryViewModel) -> None:
        super().__init__()
        self._model = model
        self._rows: HistoryModel | None = None
        self._search = SearchBox(self._completion)
        self._search.setObjectName("history_search")
        self._search.setAccessibleName(self.tr("Search the history"))
        self._search.setPlaceholderText(self.tr("Search: refused, name:order, status:4xx, prop.total>10, -sandbox"))
        self._mistakes = plain_label(role="error", wraps=True)
        self._mistakes.setObjectName("history_mistakes")
        self._mistakes.hide()
        self._count = plain_label(role="muted")
        self._empty = plain_label(role="muted", wraps=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._table: Table | None = None
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._lay_out()
        self._connect()
        self._redraw()

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self._search.setFocus()
        self._search.selectAll()

    @property
    def selected(self) -> tuple[Sequence[int], int]:
        """The ids of the selected exchanges, and how many others are selected whose rows are not in memory."""
        if self._table is None or self._rows is None:
            return (), 0
        ids, unknown = list[int](), 0
        selection = self._table.selectionModel().selection()
        for part in (selection.at(number) for number in range(selection.count())):
            known = self._rows.ids_between(part.top(), part.bottom())
            ids += known
            unknown += part.height() - len(known)
        return ids, unknown

    @property
    def count_text(self) -> str:
        """How many the search finds, in words."""
        return self._count_text()

    def offer(self, actions: Sequence[QAction]) -> None:
        """What a right click on the table offers."""
        self.complete()
        assert self._table
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._table.addActions(actions)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take one file of this computer."""
        if _dropped_file(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """It is to be imported."""
        if path := _dropped_file(event):
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def complete(self) -> None:
        """Make the table, which is hidden before there are rows, and what has no face: not for the first paint."""
        if self._table:
            return
        from fs_event_studio.gui.panels.history.table_model import HistoryModel

        self._rows = HistoryModel(self)
        self._table = self._make_table(self._rows)
        self._connect_rows(self._rows)
        self._make_escape()
        self._layout.addWidget(self._table, 1)
        self._make_buttons(self._top)
        self._table.horizontalHeader().sectionClicked.connect(self._sort_by_column)
        self._table.selectionModel().currentRowChanged.connect(self._open)
        for again in (self._table.clicked, self._table.activated):  # another exchange may be shown by now
            again.connect(self._open)
        self._table.selectionModel().selectionChanged.connect(self._say_selection)
        self._model.restarted.connect(self._table.scrollToTop)
        self.setAcceptDrops(True)
        self._redraw()

    def _make_table(self, rows: HistoryModel) -> Table:
        from PySide6.QtWidgets import QAbstractItemView

        from fs_event_studio.gui.widgets.table import Table

        table = Table(self.tr("Exchanges, newest first"), rows, COLUMN_CHARS)
        table.setObjectName("history_table")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionsClickable(True)
        return table

    def _make_buttons(self, top: QHBoxLayout) -> None:
        """Beside the box: saved searches, and help."""
        from PySide6.QtWidgets import QPushButton, QToolButton

        from fs_event_studio.gui.panels.history.filters_menu import FiltersMenu

        filters, explain = QPushButton(self.tr("Filters")), QToolButton()
        filters.setObjectName("history_filters")
        filters.setAccessibleName(self.tr("Saved searches and order"))
        filters.setMenu(FiltersMenu(self, self._model, self._use))
        explain.setObjectName("history_help")
        explain.setText("?")
        explain.setAccessibleName(self.tr("How to search the history"))
        explain.setToolTip(self.tr("How to search the history (F1 in the box)"))
        explain.clicked.connect(self._explain)
        before: QWidget = self._search
        for number, button in enumerate((filters, explain), 1):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            top.insertWidget(number, button)
            self.setTabOrder(before, button)
            before = button
        assert self._table
        self.setTabOrder(before, self._table)
        self._model.learn()

    def _lay_out(self) -> None:
        self._top = top = QHBoxLayout()
        top.addWidget(self._search, 1)
        top.addWidget(self._count)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 6, 8, 8)
        self._layout.addLayout(top)
        self._layout.addWidget(self._mistakes)
        self._layout.addWidget(self._empty, 1)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self._start_search)
        self._search.returnPressed.connect(self._start_search)
        self._search.help_wanted.connect(self._explain)
        self._model.changed.connect(self._redraw)

    def _make_escape(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._search, context=Qt.ShortcutContext.WidgetShortcut)
        escape.setWhatsThis(self.tr("Clear the search"))
        escape.activated.connect(self._search.clear)

    def _connect_rows(self, rows: HistoryModel) -> None:
        rows.wants.connect(self._need)
        self._model.restarted.connect(rows.restart)
        self._model.placed.connect(rows.place)
        self._model.counted.connect(rows.grow)
        self._model.refreshed.connect(rows.refresh)
        self._model.reread.connect(rows.replace)
        for signal in (self._model.restarted, self._model.refreshed):
            signal.connect(self._redraw)

    def _start_search(self) -> None:
        self._typing.stop()
        self._model.search(self._search.text())

    def _open(self, index: QModelIndex) -> None:
        exchange_id = self._rows.exchange_id(index.row()) if self._rows and index.isValid() else None
        if exchange_id is not None:
            self._model.open(exchange_id)

    def _say_selection(self) -> None:
        self.selection_changed.emit()

    def _need(self, first: int) -> None:
        if self._rows:
            self._model.need(first, *self._rows.pages.way_to(first))

    def _use(self, text: str) -> None:
        self._search.setText(text)
        self._start_search()

    def _explain(self) -> None:
        from fs_event_studio.gui.panels.history.help import SearchHelp

        SearchHelp(self).show()

    def _completion(self, text: str, cursor: int) -> Completion:
        from fs_event_studio.domain.search.completing import complete

        return complete(text, cursor, self._model.state.known)

    def _sort_by_column(self, section: int) -> None:
        from fs_event_studio.domain.listing import Sort
        from fs_event_studio.gui.panels.history.table_model import COLUMNS

        key, now = COLUMNS[section].sort, self._model.state.sort
        if key is not None:
            self._model.sort_by(Sort(key, not now.descending if key is now.key else True))

    def _redraw(self) -> None:
        state = self._model.state
        if self._rows:
            self._rows.exhausted = state.exhausted
        self._search.point_at(state.mistakes)
        self._mistakes.setText("\n".join(said(mistake.text) for mistake in state.mistakes))
        self._mistakes.setVisible(bool(state.mistakes))
        nothing = self._rows is None or self._rows.rowCount() == 0
        if self._table:
            self._table.setVisible(not nothing)
        self._empty.setVisible(nothing or bool(state.trouble))
        self._empty.setText(self._empty_text())
        set_role(self._empty, "error" if state.trouble else "muted")
        self._count.setText(self._count_text())

    def _count_text(self) -> str:
        state = self._model.state
        if state.total is None:
            text = self.tr("{0} exchanges and more") if not state.exhausted else self.tr("{0} exchanges")
            return self.tr("Searching…") if state.looking else text.format(f"{state.shown:,}")
        if state.total == 1:
            return self.tr("1 exchange")
        return self.tr("{0} exchanges").format(f"{state.total:,}")

    def _empty_text(self) -> str:
        state = self._model.state
        if state.trouble:
            return state.trouble
        if state.query.strip():
            return self.tr("Nothing matches this search.")
        return self.tr("Every request and its answer will be kept here.")


def _dropped_file(event: QDropEvent) -> Path | None:
    from pathlib import Path

    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
