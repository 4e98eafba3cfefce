"""What stands across the top of the window."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from fs_event_studio.gui.widgets.text import indent

EDGE = 9


class Header(QWidget):
    """A stripe above two groups of controls, which stand below each other where they do not fit beside each other."""

    def __init__(self, stripe: QWidget, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self._first, self._second = first, second
        self._is_narrow = False
        self._grid = QGridLayout(self)
        indent(self._grid, 0, EDGE)
        self._grid.setSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(stripe, 0, 0, 1, 2)
        self._grid.addWidget(first, 1, 0)
        self._grid.addWidget(second, 1, 1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """No wider than one of the groups."""
        widths = (self._first.minimumSizeHint().width(), self._second.minimumSizeHint().width())
        return QSize(max(widths) + EDGE, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Arrange by what fits into the width."""
        super().resizeEvent(event)
        needed = self._first.minimumSizeHint().width() + self._second.minimumSizeHint().width() + EDGE
        narrow = needed > event.size().width()
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            start = Qt.AlignmentFlag.AlignLeading if narrow else Qt.AlignmentFlag(0)
            self._grid.addWidget(self._second, 1 + narrow, 1 - narrow, start)
            self._second.setContentsMargins(EDGE * narrow, 0, 0, EDGE * narrow)
