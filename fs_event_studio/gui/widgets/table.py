"""A table in the tool's own dress: rows and columns follow the size of the text."""

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

ROW_PADDING = 9
"""Pixels above and below the text of a row, together."""


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
        for column, chars in enumerate(self._column_chars):
            self.setColumnWidth(column, chars * self.fontMetrics().averageCharWidth() + 2 * ROW_PADDING)
