"""The history: a search box above a table of exchanges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fs_event_studio.gui.panels.history.table_model import HistoryModel
from fs_event_studio.gui.widgets.table import Table
from fs_event_studio.gui.widgets.text import plain_label, set_role

if TYPE_CHECKING:
    from fs_event_studio.gui.panels.history.viewmodel import HistoryViewModel

TYPING_PAUSE_MS = 150
"""How long after the last key stroke the search starts."""

COLUMN_CHARS = (6, 22, 0, 14, 33, 28, 8, 27, 9)


class HistoryView(QWidget):
    """Selecting a row opens its exchange beside the composer."""

    def __init__(self, model: HistoryViewModel) -> None:
        super().__init__()
        self._model = model
        self._rows = HistoryModel(self)
        self._search = QLineEdit()
        self._search.setObjectName("history_search")
        self._search.setAccessibleName(self.tr("Search the history"))
        self._search.setPlaceholderText(
            self.tr('Search names, ids, bodies, status: refused "order completed" -sandbox')
        )
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

    def complete(self) -> None:
        """Make the table, which is hidden before there are rows: at once, it would cost 2 ms of the first paint."""
        if self._table:
            return
        self._table = self._make_table()
        self._layout.addWidget(self._table, 1)
        self.setTabOrder(self._search, self._table)
        self._table.selectionModel().currentRowChanged.connect(self._open)
        for again in (self._table.clicked, self._table.activated):  # another exchange may be shown by now
            again.connect(self._open)
        self._model.restarted.connect(self._table.scrollToTop)
        self._redraw()

    def _make_table(self) -> Table:
        table = Table(self.tr("Exchanges, newest first"), self._rows, COLUMN_CHARS)
        table.setObjectName("history_table")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        return table

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._search, 1)
        top.addWidget(self._count)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 6, 8, 8)
        self._layout.addLayout(top)
        self._layout.addWidget(self._empty, 1)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self._start_search)
        self._search.returnPressed.connect(self._start_search)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._search, context=Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self._search.clear)
        self._rows.wants_more.connect(self._model.more)
        self._model.restarted.connect(self._rows.restart)
        self._model.extended.connect(self._rows.extend)
        self._model.refreshed.connect(self._rows.refresh)
        for signal in (self._model.changed, self._model.restarted, self._model.refreshed):
            signal.connect(self._redraw)

    def _start_search(self) -> None:
        self._typing.stop()
        self._model.search(self._search.text())

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self._model.open(self._rows.exchange_id(index.row()))

    def _redraw(self) -> None:
        state = self._model.state
        self._rows.exhausted = state.exhausted
        nothing = self._rows.rowCount() == 0
        if self._table:
            self._table.setVisible(not nothing)
        elif not nothing:
            self.complete()
        self._empty.setVisible(nothing or bool(state.trouble))
        self._empty.setText(self._empty_text())
        set_role(self._empty, "error" if state.trouble else "muted")
        total = "" if state.total is None else f"{state.total:,}"
        self._count.setText(self.tr("1 exchange") if total == "1" else self.tr("{0} exchanges").format(total or "…"))

    def _empty_text(self) -> str:
        state = self._model.state
        if state.trouble:
            return state.trouble
        if state.query.strip():
            return self.tr("Nothing matches this search.")
        return self.tr("Every request and its answer will be kept here.")
