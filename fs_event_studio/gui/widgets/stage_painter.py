"""Paints what is seen of a scene; the same shapes and colours as the SVG."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen, QPixmap, QPolygonF

from fs_event_studio.domain.theatre.footer import MARGIN
from fs_event_studio.domain.theatre.shapes import OPEN_END, corners
from fs_event_studio.domain.theatre.svg import lane_texts
from fs_event_studio.domain.theatre.view import day, has_room, ticks
from fs_event_studio.gui.language import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fs_event_studio.domain.landing import Place
    from fs_event_studio.domain.theatre.footer import PlacedFooter
    from fs_event_studio.domain.theatre.layout import BarBox, GhostBox, LaneBox, MarkBox, Picture
    from fs_event_studio.domain.theatre.palette import Palette
    from fs_event_studio.domain.theatre.view import View

FEW_BARS = 200
"""Up to so many, tails fade and corners are round; beyond, nobody sees it and it costs time."""
_SMALL = 0.88


class StagePainter:
    """Knows colours, font and sharpness of one widget; asked for every frame.

    ratio: device pixels for each pixel.   short: ids are shortened.
    """

    def __init__(self, palette: Palette, font: QFont, ratio: float, *, short: bool = False) -> None:
        self.palette, self._ratio, self._short = palette, ratio, short
        self._font, self._bold, self._small, self._small_bold = font, QFont(font), QFont(font), QFont(font)
        for bold in (self._bold, self._small_bold):
            bold.setWeight(QFont.Weight.DemiBold)
        for small in (self._small, self._small_bold):
            if font.pointSizeF() > 0:
                small.setPointSizeF(font.pointSizeF() * _SMALL)
            else:
                small.setPixelSize(max(1, round(font.pixelSize() * _SMALL)))
        self._metrics, self._bold_metrics = QFontMetricsF(self._font), QFontMetricsF(self._bold)
        self._pixmaps: dict[tuple[Place | None, float], QPixmap] = {}

    def paint(self, painter: QPainter, picture: Picture, view: View, now_text: str) -> None:
        """All of it. now_text: what stands beside the line of the present."""
        c, area = self.palette, QRectF(0, 0, view.width, view.height)
        painter.fillRect(area, QColor(c.background))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setClipRect(QRectF(0, view.measures.axis, view.width, view.height))
        self._lanes(painter, picture.lanes, view)
        painter.setClipRect(QRectF(view.left, view.measures.axis, view.width - view.left, view.height))
        painter.setPen(QColor(c.line))
        lines = [QLineF(tick.x, view.measures.axis, tick.x, view.height) for tick in ticks(view)]
        painter.drawLines(lines)
        self._bars(painter, picture.bars)
        painter.setPen(QPen(QColor(c.now), 2))
        painter.drawLine(QLineF(picture.now_x, view.measures.axis, picture.now_x, view.height))
        self._marks(painter, picture.marks, view)
        if picture.ghost:
            self._ghost(painter, picture.ghost, view)
        painter.setClipping(False)
        self._axis(painter, picture.now_x, view, now_text)

    def ring(self, painter: QPainter, x: float, y: float, radius: float, opacity: float = 1.0) -> None:
        """A ring around a mark: it has just come, or is the one that was chosen by keyboard."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(opacity)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.palette.text), 2))
        painter.drawEllipse(QPointF(x, y), radius, radius)
        painter.restore()

    def point_out(self, painter: QPainter, box: LaneBox) -> None:
        """A bar at the left of the lane that was chosen."""
        painter.fillRect(QRectF(0, box.y, 3, box.height), QColor(self.palette.stitched))

    def outline(self, painter: QPainter, box: BarBox) -> None:
        """A frame around the session that was chosen."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.palette.stitched), 1))
        painter.drawRect(QRectF(box.x - 3, box.y - 3, box.end - box.x + 6, box.height + 6))

    def footer(self, painter: QPainter, below: PlacedFooter, view: View) -> None:
        """What stands below a picture that is taken along."""
        c = self.palette
        painter.fillRect(QRectF(0, view.height, view.width, below.height), QColor(c.background))
        painter.setPen(QColor(c.line))
        painter.drawLine(QLineF(0, view.height, view.width, view.height))
        painter.setFont(self._font)
        for one in below.signs:
            pixmap = self.mark(one.sign.place, view.measures.mark)
            half = pixmap.deviceIndependentSize().width() / 2
            painter.drawPixmap(QPointF(one.x - half, one.y - half), pixmap)
            painter.setPen(QColor(c.text))
            self._write(painter, one.text_x, one.y, one.meaning, view)
        painter.setPen(QColor(c.muted))
        for y, text in below.lines:
            self._write(painter, MARGIN, y, text, view)

    def mark(self, place: Place | None, size: float) -> QPixmap:
        """The drawing of a mark, its centre in the middle."""
        key = (place, size)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._drawn(place, size)
        return self._pixmaps[key]

    def _drawn(self, place: Place | None, size: float) -> QPixmap:
        side = size * 3 + 2
        pixmap = QPixmap(*(max(1, round(side * self._ratio)),) * 2)
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self.palette.of_place(place))
        background = QColor(self.palette.background)
        painter.setBrush(background if place is None else colour)
        painter.setPen(colour if place is None else background)
        _figure(painter, place, side / 2, side / 2, size)
        painter.end()
        return pixmap

    def _lanes(self, painter: QPainter, lanes: Sequence[LaneBox], view: View) -> None:
        c, text = self.palette, view.measures.text
        band = QColor(c.band)
        last = -text * 2  # where the lane above has its text
        for box in lanes:
            if box.number % 2:
                painter.fillRect(QRectF(0, box.y, view.width, box.height), band)
        for box in lanes:
            if box.y - last < text * 1.2:
                continue  # lanes that are lower than their text: only some are named
            last = box.y
            label, detail = map(named, lane_texts(box.lane, short=self._short))
            room = view.left - 16
            y = box.y + min(max(box.height / 2, text * 0.7), text * 1.5)
            painter.setFont(self._bold)
            painter.setPen(QColor(c.ghost if box.ghost else c.text))
            self._write(painter, 10, y, self._bold_metrics.elidedText(label, Qt.TextElideMode.ElideRight, room), view)
            if box.height > text * 2.6:
                painter.setFont(self._font)
                painter.setPen(QColor(c.muted))
                detail = QCoreApplication.translate("StagePainter", "would be new") if box.ghost else detail
                detail = self._metrics.elidedText(detail, Qt.TextElideMode.ElideMiddle, room)
                self._write(painter, 10, y + text * 1.3, detail, view)

    def _bars(self, painter: QPainter, bars: tuple[BarBox, ...]) -> None:
        fine = len(bars) <= FEW_BARS
        bar_colour, tail, none = QColor(self.palette.bar), QColor(self.palette.tail), Qt.PenStyle.NoPen
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=fine)
        painter.setPen(none)
        faint = QColor(tail)
        faint.setAlphaF(0.15)
        for box in bars:
            if not box.bar.ended and box.end > box.active:
                area = QRectF(box.active, box.y, box.end - box.active, box.height)
                if fine:
                    gradient = QLinearGradient(area.topLeft(), area.topRight())
                    gradient.setColorAt(0, tail)
                    gradient.setColorAt(1, faint)
                    painter.fillRect(area, gradient)
                else:
                    painter.fillRect(area, tail)
            until = box.end if box.bar.ended else box.active
            solid = QRectF(box.x, box.y, max(2.0, until - box.x), box.height)
            if fine:
                painter.setBrush(bar_colour)
                painter.drawRoundedRect(solid, 3, 3)
            else:
                painter.fillRect(solid, bar_colour)
            if box.bar.over_page_limit or box.bar.ended or box.bar.ends_at is None:
                self._bar_edges(painter, box, solid)
                painter.setPen(none)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _bar_edges(self, painter: QPainter, box: BarBox, solid: QRectF) -> None:
        if box.bar.over_page_limit:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.palette.over_limit), 2, Qt.PenStyle.DashLine))
            painter.drawRect(solid)
        if box.bar.ends_at is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.palette.unknown), 1.5, Qt.PenStyle.DashLine))
            painter.drawRect(QRectF(box.x, box.y, box.height * OPEN_END, box.height))
        if box.bar.ended:
            painter.setPen(QPen(QColor(self.palette.text), 2))
            painter.drawLine(QLineF(box.end, box.y - 2, box.end, box.y + box.height + 2))

    def _marks(self, painter: QPainter, marks: tuple[MarkBox, ...], view: View) -> None:
        size = max(1.5, view.measures.mark * min(1.0, view.scale))
        half = (size * 3 + 2) / 2
        for box in marks:
            painter.drawPixmap(QPointF(box.x - half, box.y - half), self.mark(box.place, size))
        painter.setFont(self._small)
        painter.setPen(QColor(self.palette.text))
        for box in marks:
            if box.label:
                self._write(painter, box.label_x, box.label_y, box.label, view)

    def _ghost(self, painter: QPainter, box: GhostBox, view: View) -> None:
        size = view.measures.mark * 1.3
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if box.y is None:
            y = view.measures.axis + view.measures.text
            painter.setPen(QPen(QColor(self.palette.now), 3))
            painter.drawLine(QLineF(box.x - size, y - size, box.x + size, y + size))
            painter.drawLine(QLineF(box.x - size, y + size, box.x + size, y - size))
        else:
            pen = QPen(QColor(self.palette.ghost), 2)
            pen.setDashPattern([1.5, 1])
            painter.setPen(pen)
            _figure(painter, box.ghost.place, box.x, box.y, size)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _axis(self, painter: QPainter, now_x: float, view: View, now_text: str) -> None:
        c, axis = self.palette, view.measures.axis
        painter.fillRect(QRectF(0, 0, view.width, axis), QColor(c.background))
        painter.setPen(QColor(c.line))
        painter.drawLine(QLineF(0, axis, view.width, axis))
        painter.setPen(QColor(c.muted))
        painter.setFont(self._font)
        self._write(painter, 10, axis / 2, f"{day(view.start)} UTC", view)
        painter.setFont(self._small)
        for tick in ticks(view):
            if has_room(tick, view):
                area = QRectF(tick.x - 100, axis * 0.5, 200, axis * 0.5)
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, tick.text)
        if view.left <= now_x <= view.width:
            painter.setFont(self._small_bold)
            painter.setPen(QColor(c.now))
            width = QFontMetricsF(self._small_bold).horizontalAdvance(now_text)
            x = min(now_x, view.width - width - 4)
            painter.drawText(QPointF(x, axis * 0.42), now_text)

    def _write(self, painter: QPainter, x: float, y: float, text: str, view: View) -> None:
        """`text` with its middle at `y`."""
        painter.drawText(QPointF(x, y + view.measures.text * 0.35), text)


def _figure(painter: QPainter, place: Place | None, x: float, y: float, size: float) -> None:
    points = corners(place, x, y, size)
    if points:
        painter.drawPolygon(QPolygonF([QPointF(*point) for point in points]))
    else:
        painter.drawEllipse(QPointF(x, y), size, size)
