"""Two or more exchanges side by side."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from fs_event_studio.domain.display import one_line, shortened
from fs_event_studio.domain.exchange_comparing import compare_exchanges
from fs_event_studio.domain.ignored_paths import IgnoredPaths, read_patterns
from fs_event_studio.gui.panels.history.compare_model import CompareModel
from fs_event_studio.gui.widgets.code_view import CodeView
from fs_event_studio.gui.widgets.table import Table
from fs_event_studio.gui.widgets.text import plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fs_event_studio.domain.comparing import Compared
    from fs_event_studio.domain.exchanges import Exchange
    from fs_event_studio.gui.panels.history.actions_viewmodel import HistoryActions

TITLE_CHARS = 40


class CompareWindow(QDialog):
    """All are compared to the first. What is ignored is remembered by who hears `ignored_changed`."""

    ignored_changed = Signal(str)  # the patterns, a line each

    def __init__(self, parent: QWidget, model: HistoryActions, exchanges: Sequence[Exchange], ignored: str) -> None:
        super().__init__(parent)
        self.setObjectName("compare_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare {0} exchanges").format(len(exchanges)))
        self._model, self._exchanges, self._number = model, exchanges, 0
        titles = [shortened(f"#{one.id} {one_line(one.sent.event_name) or '–'}", TITLE_CHARS) for one in exchanges]
        self._rows = CompareModel(self, titles, self.palette())
        self._said = plain_label(self.tr("Comparing…"), wraps=True)
        self._said.setObjectName("compare_said")
        self._only = QCheckBox(self.tr("&Only differences"))
        self._only.setObjectName("compare_only")
        self._only.setChecked(True)
        self._table = self._make_table(len(titles))
        self._whole = [CodeView(self.tr("The whole value in {0}").format(title)) for title in titles]
        self._ignored = QPlainTextEdit(ignored)
        self._ignored.setObjectName("compare_ignored")
        self._ignored.setTabChangesFocus(True)
        self._ignored.setAccessibleName(self.tr("Paths to ignore, one a line"))
        self._ignored.setPlaceholderText("request.body.properties.*.id")
        self._lay_out(parent)
        self._connect()
        self._compare()

    def _make_table(self, columns: int) -> Table:
        table = Table(self.tr("Differences"), self._rows, (4, 40, *[0] * columns))
        table.setObjectName("compare_table")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setAlternatingRowColors(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        return table

    def _lay_out(self, parent: QWidget) -> None:
        top = QHBoxLayout()
        top.addWidget(self._said, 1)
        top.addWidget(self._only)
        for name, text, then in (
            ("compare_previous", self.tr("&Previous"), partial(self._jump, -1)),
            ("compare_next", self.tr("&Next"), partial(self._jump, 1)),
            ("compare_ignore", self.tr("&Ignore this path"), self._ignore),
            ("compare_copy", self.tr("&Copy rows"), self._copy),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(then)
            top.addWidget(button)
        values = QSplitter(Qt.Orientation.Horizontal)
        for view in self._whole:
            values.addWidget(view)
        bottom = QWidget()
        below = QVBoxLayout(bottom)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(values, 2)
        label = plain_label(
            self.tr("Ignored paths, one a line: * stands for one step, ** for any number."), "muted", wraps=True
        )
        below.addWidget(label)
        below.addWidget(self._ignored, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self._table)
        split.addWidget(bottom)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(split, 1)
        self.resize(parent.width() * 9 // 10, parent.height() * 9 // 10)

    def _connect(self) -> None:
        self._only.toggled.connect(self._filter)
        self._table.selectionModel().currentRowChanged.connect(self._show_whole)
        self._ignored.textChanged.connect(self._compare)
        for keys, by, what in (
            ("F8", 1, self.tr("Next difference")),
            ("Shift+F8", -1, self.tr("Previous difference")),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setWhatsThis(what)
            shortcut.activated.connect(partial(self._jump, by))
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self._table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.setWhatsThis(self.tr("Copy rows"))
        copy.activated.connect(self._copy)

    def _compare(self) -> None:
        """Beside the window, for bodies may be long."""
        self._number += 1
        text, exchanges = self._ignored.toPlainText(), self._exchanges
        self._model.compute(partial(_compared, self._number, exchanges, read_patterns(text)), self._take)
        self.ignored_changed.emit(text)

    def _take(self, answer: tuple[int, Sequence[Compared]]) -> None:
        number, rows = answer
        if number != self._number:
            return
        self._rows.show_rows(rows, only_differences=self._only.isChecked())
        count = self._rows.differences
        if count == 0:
            self._said.setText(self.tr("No difference, apart from ignored paths."))
        elif count == 1:
            self._said.setText(self.tr("1 difference."))
        else:
            self._said.setText(self.tr("{0} differences.").format(f"{count:,}"))
        if self._rows.rowCount():
            self._table.selectRow(0)

    def _filter(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._rows.filter(only_differences=on)

    def _jump(self, by: int) -> None:
        rows = self._rows.rows
        at = self._table.currentIndex().row() + by
        while 0 <= at < len(rows):
            if rows[at].difference.counts:
                self._table.selectRow(at)
                self._table.scrollTo(self._rows.index(at, 0))
                return
            at += by

    def _show_whole(self, index: QModelIndex) -> None:
        row = self._rows.rows[index.row()] if index.isValid() else None
        for number, view in enumerate(self._whole):
            view.show_text((row.texts[number] if row else None) or "")

    def _ignore(self) -> None:
        chosen = sorted({index.row() for index in self._table.selectionModel().selectedRows()})
        paths = [self._rows.rows[row].path for row in chosen]
        kept = self._ignored.toPlainText().rstrip("\n")
        self._ignored.setPlainText("\n".join(filter(None, [kept, *paths])))

    def _copy(self) -> None:
        """The chosen rows as a table for a spreadsheet or a message, without keys."""
        chosen = sorted({index.row() for index in self._table.selectionModel().selectedRows()})
        lines = ["\t".join(self._cells(row)) for row in chosen]
        self._model.compute(partial(self._model.redact, "\n".join(lines)), self._to_clipboard)

    def _to_clipboard(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def _cells(self, number: int) -> list[str]:
        row = self._rows.rows[number]
        return [row.difference.value, one_line(row.path), *(one_line(text or "") for text in row.texts)]


def _compared(number: int, exchanges: Sequence[Exchange], patterns: Sequence[str]) -> tuple[int, Sequence[Compared]]:
    return number, list(compare_exchanges(exchanges, IgnoredPaths(patterns)))
