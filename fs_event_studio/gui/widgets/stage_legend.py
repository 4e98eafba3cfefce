"""What the shapes of the stage mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fs_event_studio.domain.theatre.footer import LIVE_SIGNS, SANDBOX_SIGNS
from fs_event_studio.domain.theatre.palette import LIGHT, Palette
from fs_event_studio.gui.language import said
from fs_event_studio.gui.widgets.stage_painter import StagePainter

_GAP = 18


class StageLegend(QWidget):
    """Each shape with its meaning, in one line. live: those that there are for a live account."""

    def __init__(self, *, live: bool = False) -> None:
        super().__init__()
        self._palette = LIGHT
        signs = LIVE_SIGNS if live else SANDBOX_SIGNS
        self._parts = {sign.place: said(sign.meaning) for sign in signs}
        self.setAccessibleName(self.tr("Meaning of the shapes"))
        self.setAccessibleDescription("; ".join(f"{said(sign.shape)}: {said(sign.meaning)}" for sign in signs))

    def use_colours(self, palette: Palette) -> None:
        """Draw in these colours."""
        self._palette = palette
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line of text."""
        metrics = self.fontMetrics()
        width = sum(metrics.horizontalAdvance(text) + metrics.height() + _GAP for text in self._parts.values())
        return QSize(width, metrics.height() + 10)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The shapes and the words."""
        painter = QPainter(self)
        drawer = StagePainter(self._palette, self.font(), self.devicePixelRatioF())
        height, middle = self.fontMetrics().height(), self.height() / 2
        size, x = height * 0.3, 0.0
        for place, text in self._parts.items():
            pixmap = drawer.mark(place, size)
            half = pixmap.deviceIndependentSize().width() / 2
            painter.drawPixmap(QPointF(x + height / 2 - half, middle - half), pixmap)
            painter.setPen(QColor(self._palette.muted))
            painter.drawText(QPointF(x + height + 2, middle + height * 0.3), text)
            x += height + self.fontMetrics().horizontalAdvance(text) + _GAP
