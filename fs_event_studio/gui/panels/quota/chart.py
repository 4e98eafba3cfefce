"""Bars by day. What is only predicted is hatched; keys and mouse tell the numbers of a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from fs_event_studio.domain.quota import QuotaClass
from fs_event_studio.gui.language import said
from fs_event_studio.gui.widgets.badge import QUOTA_NAMES
from fs_event_studio.gui.widgets.text import tooltip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fs_event_studio.domain.quota_lens import LensRow

_FILLS = {
    QuotaClass.SERVER_EVENT: ("#c2570c", "#f59a56"),
    QuotaClass.DEPENDS: ("#7b3fb8", "#c39bf0"),
    QuotaClass.SESSION: ("#2456c6", "#7da9ff"),
    QuotaClass.UNKNOWN: ("#8a1f4d", "#f08cb4"),
    QuotaClass.NOT_COUNTED: ("#6d7686", "#98a2b3"),
}
"""From the foot of a bar upwards; on light and on dark ground."""

LEAST_BAR, MOST_BAR, GAP = 8.0, 48.0, 2.0
GRID_LINES = 4
_DARK = 128


class _Frame(NamedTuple):
    """Where bars stand: the area, the width of each with its gap, and what the highest line means."""

    area: QRectF
    step: float
    top: int


class _Entry(NamedTuple):
    """One of the legend. line: from 0."""

    x: float
    line: int
    colour: QColor
    hatched: bool
    text: str


_MARGIN = 8.0


class QuotaChart(QWidget):
    """Shows the latest days that fit."""

    told = Signal(str)  # the numbers of the day that is looked at

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("quota_chart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Exchanges by day and quota class"))
        self._days: Sequence[LensRow] = ()
        self._current = -1

    def show_days(self, days: Sequence[LensRow]) -> None:
        """Show other totals."""
        self._days = days
        self._current = min(self._current, len(days) - 1)
        self.setAccessibleDescription("; ".join(map(self.text_of, days[-31:])))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Some lines of text high."""
        return QSize(60 * self.fontMetrics().averageCharWidth(), 14 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Low enough for a small window."""
        return QSize(30 * self.fontMetrics().averageCharWidth(), 8 * self.fontMetrics().height())

    def text_of(self, row: LensRow) -> str:
        """The numbers of a day in words."""
        numbers = QLocale()
        parts = []
        for kind in _FILLS:
            share = row.shares.get(kind)
            if share and share.exchanges:
                count = self.tr("{0}: {1}").format(said(QUOTA_NAMES[kind]), numbers.toString(share.exchanges))
                predicted = self.tr("{0} of them predicted").format(numbers.toString(share.predicted))
                parts.append(f"{count} ({predicted})" if share.predicted else count)
        nothing = self.tr("nothing")
        return f"{row.key} · {', '.join(parts) or nothing}"

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The arrows go from day to day."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._days) - 1}
        key = Qt.Key(event.key())
        if not self._days or (key not in steps and key not in ends):
            super().keyPressEvent(event)
            return
        at = ends[key] if key in ends else self._current + steps[key]
        self._look_at(max(0, min(at, len(self._days) - 1)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The day below the mouse."""
        number = self._day_at(event.position())
        if number is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPosition().toPoint(), tooltip(self.text_of(self._days[number])), self)
            self._look_at(number)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw again in other colours or another size."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Legend, grid, bars, days."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().base())
        frame = self._frame()
        self._paint_legend(painter)
        self._paint_grid(painter, frame)
        if not self._days:
            painter.drawText(frame.area, Qt.AlignmentFlag.AlignCenter, self.tr("There is nothing to count."))
        for number, row in self._shown(frame):
            self._paint_bar(painter, frame, number, row)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _look_at(self, number: int) -> None:
        self._current = number
        self.told.emit(self.text_of(self._days[number]))
        self.update()

    def _frame(self) -> _Frame:
        line, digits = self.fontMetrics().height(), self.fontMetrics().horizontalAdvance("0,000,000")
        legend = self._legend()[-1].line + 1
        area = QRectF(self.rect()).adjusted(digits, (legend + 1) * line, -8, -1.6 * line)
        fitting = max(1, int(area.width() / (LEAST_BAR + GAP)))
        count = max(1, min(len(self._days), fitting))
        highest = max((row.exchanges for row in self._days[-fitting:]), default=0)
        return _Frame(area, min(MOST_BAR, area.width() / count), _round_up(highest))

    def _shown(self, frame: _Frame) -> Iterator[tuple[int, LensRow]]:
        first = max(0, len(self._days) - int(frame.area.width() / frame.step + 0.001))
        yield from enumerate(self._days[first:], first)

    def _left(self, frame: _Frame, number: int) -> float:
        first = max(0, len(self._days) - int(frame.area.width() / frame.step + 0.001))
        return frame.area.left() + (number - first) * frame.step

    def _day_at(self, place: QPointF) -> int | None:
        frame = self._frame()
        for number, _ in self._shown(frame):
            left = self._left(frame, number)
            if left <= place.x() < left + frame.step:
                return number
        return None

    def _legend(self) -> Sequence[_Entry]:
        """What the fills mean, in as many lines as it takes."""
        named = [(self._colour(kind), False, said(QUOTA_NAMES[kind])) for kind in _FILLS]
        hatched = (self.palette().text().color(), True, self.tr("hatched: predicted, not proven"))
        entries: list[_Entry] = []
        x, line = _MARGIN, 0
        for colour, is_hatched, text in (*named, hatched):
            width = self.fontMetrics().ascent() + 4 + self.fontMetrics().horizontalAdvance(text)
            if x + width > self.width() and x > _MARGIN:
                x, line = _MARGIN, line + 1
            entries.append(_Entry(x, line, colour, is_hatched, text))
            x += width + 2 * _MARGIN
        return entries

    def _paint_legend(self, painter: QPainter) -> None:
        height, side = self.fontMetrics().height(), self.fontMetrics().ascent()
        for entry in self._legend():
            y = height * (0.4 + entry.line)
            _fill(painter, QRectF(entry.x, y, side, side), entry.colour, hatched=entry.hatched)
            painter.setPen(self.palette().text().color())
            painter.drawText(QPointF(entry.x + side + 4, y + side * 0.95), entry.text)

    def _paint_grid(self, painter: QPainter, frame: _Frame) -> None:
        numbers = QLocale()
        lines = min(GRID_LINES, max(frame.top, 1))
        for number in range(lines + 1):
            y = frame.area.bottom() - frame.area.height() * number / lines
            painter.setPen(self.palette().mid().color())
            painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y))
            painter.setPen(self.palette().text().color())
            height = self.fontMetrics().height()
            box = QRectF(0, y - height / 2, frame.area.left() - 6, height)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, side, numbers.toString(round(frame.top * number / lines)))

    def _paint_bar(self, painter: QPainter, frame: _Frame, number: int, row: LensRow) -> None:
        left, foot = self._left(frame, number), frame.area.bottom()
        scale = frame.area.height() / max(frame.top, 1)
        for kind in _FILLS:
            share = row.shares.get(kind)
            for count, hatched in ((share.proven, False), (share.predicted, True)) if share else ():
                height = count * scale
                box = QRectF(left + GAP / 2, foot - height, frame.step - GAP, height)
                if count:
                    _fill(painter, box, self._colour(kind), hatched=hatched)
                foot -= height
        if number == self._current:
            painter.setPen(QPen(self.palette().text().color(), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(left, foot - 1, frame.step, frame.area.bottom() - foot + 1))
        self._paint_day(painter, frame, number, row.key)

    def _paint_day(self, painter: QPainter, frame: _Frame, number: int, key: str) -> None:
        """Every so many days, so that they do not touch."""
        width = self.fontMetrics().horizontalAdvance("00-00  ")
        every = max(1, int(width / frame.step) + 1) if width > frame.step else 1
        if (len(self._days) - 1 - number) % every == 0:
            painter.setPen(self.palette().text().color())
            middle = self._left(frame, number) + frame.step / 2
            left = min(middle - width / 2, self.width() - width)
            box = QRectF(left, frame.area.bottom() + 2, width, self.fontMetrics().height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key[5:])

    def _colour(self, kind: QuotaClass) -> QColor:
        return QColor(_FILLS[kind][self.palette().base().color().lightness() < _DARK])


def _fill(painter: QPainter, box: QRectF, colour: QColor, *, hatched: bool) -> None:
    painter.setPen(QPen(colour, 1))
    painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern if hatched else Qt.BrushStyle.SolidPattern))
    painter.drawRect(box)


def _round_up(number: int) -> int:
    """The next number that divides well into lines."""
    if number <= GRID_LINES:
        return max(number, 1)
    size = int("1" + "0" * (len(str(number)) - 1))
    for factor in (1, 2, 4, 5, 8, 10):
        if factor * size >= number and factor * size % GRID_LINES == 0:
            return factor * size
    return 12 * size
