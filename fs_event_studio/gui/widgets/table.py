"""A table in the tool's own dress: rows and columns follow the size of the text."""

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QTableView

ROW_PADDING = 9
"""Pixels above and below the text of a row, together."""


LEAST_CHARS = 6
"""What a column shows at least, however little room there is."""


class Table(QTableView):
    """Without a grid; Tab leaves it.

    column_chars: how many characters each column shows; 0 for the one that takes the rest.
    """

    def __init__(self, accessible_name: str, model: QAbstractItemModel, column_chars: tuple[int, ...]) -> None:
        super().__init__()
        self.setAccessibleName(accessible_name)
        self.setModel(model)
        self._column_chars = column_chars
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, chars in enumerate(column_chars):
            if chars == 0:
                self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        if QGuiApplication.isRightToLeft():
            from fs_event_studio.gui.widgets.isolating import IsolatingDelegate

            self.setItemDelegate(IsolatingDelegate(self))
        self._fit()

    @property
    def row_height(self) -> int:
        """Pixels."""
        return self.fontMetrics().height() + ROW_PADDING

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Fit again when the size of the text changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.row_height)
        self.horizontalHeader().setFixedHeight(self.row_height + ROW_PADDING // 2)
        header, measure = self.horizontalHeader(), self.fontMetrics()
        header.setMinimumSectionSize(LEAST_CHARS * measure.averageCharWidth() + 2 * ROW_PADDING)
        for column, chars in enumerate(self._column_chars):
            title = str(self.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole))
            text = max(chars * measure.averageCharWidth(), measure.horizontalAdvance(title))
            self.setColumnWidth(column, text + 2 * ROW_PADDING)
