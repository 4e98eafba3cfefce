"""A page that is scrolled where the window is too low for it; otherwise it fills the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class TallPage(QScrollArea):
    """Gives its page at least the height that lines need at this width, which Qt's own area does not ask for.

    parent: the page is dressed anew whenever something around it gets another parent, which takes 6 ms for a large one.
    """

    def __init__(self, page: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(page)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Something on the page became higher or lower."""
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lines wrap elsewhere."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        layout = self._page.layout()
        if layout:
            self._page.setMinimumHeight(layout.minimumHeightForWidth(self.viewport().width()))
