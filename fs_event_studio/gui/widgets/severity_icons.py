"""Marks for errors, warnings and notes: each has a shape of its own, so that colour is not the only sign."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from fs_event_studio.domain.problems import Severity
from fs_event_studio.gui.theme import Colours

SIDE = 32
"""Pixels of the drawing; Qt scales it to the size of the text."""


class SeverityIcons:
    """The marks in one scheme's colours; each is drawn when it is first asked for."""

    def __init__(self, colours: Colours) -> None:
        self._colours = colours
        self._drawn: dict[Severity, QIcon] = {}

    def icon(self, severity: Severity) -> QIcon:
        """A filled octagon for errors, a triangle for warnings, a ring for notes."""
        if severity not in self._drawn:
            self._drawn[severity] = _draw(severity, self._colours)
        return self._drawn[severity]


def _draw(severity: Severity, colours: Colours) -> QIcon:
    pixmap = QPixmap(SIDE, SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    {Severity.ERROR: _octagon, Severity.WARNING: _triangle, Severity.NOTE: _ring}[severity](painter, colours)
    painter.end()
    return QIcon(pixmap)


def _octagon(painter: QPainter, colours: Colours) -> None:
    corners = [(10, 3), (22, 3), (29, 10), (29, 22), (22, 29), (10, 29), (3, 22), (3, 10)]
    _fill(painter, corners, colours.error)
    painter.setPen(_stroke(colours.base))
    painter.drawLine(11, 11, 21, 21)
    painter.drawLine(21, 11, 11, 21)


def _triangle(painter: QPainter, colours: Colours) -> None:
    _fill(painter, [(16, 3), (30, 28), (2, 28)], colours.warning)
    painter.setPen(_stroke(colours.base))
    painter.drawLine(16, 12, 16, 19)
    painter.drawPoint(16, 24)


def _ring(painter: QPainter, colours: Colours) -> None:
    painter.setPen(_stroke(colours.note))
    painter.drawEllipse(QRectF(4, 4, 24, 24))
    painter.drawLine(16, 15, 16, 22)
    painter.drawPoint(16, 10)


def _fill(painter: QPainter, corners: list[tuple[int, int]], colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))


def _stroke(colour: str) -> QPen:
    return QPen(QColor(colour), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
