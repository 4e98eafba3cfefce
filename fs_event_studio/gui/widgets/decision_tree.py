"""The drawn decision tree: questions in columns, answers as boxes, lines to the questions that follow."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from fs_event_studio.domain.guide import Answer, Walk, every_walk
from fs_event_studio.domain.identification import mode_of
from fs_event_studio.gui.language import said

COLUMN_CHARS = 35
# Qt turns left into right itself where people read from right to left.
_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)


class _Box(NamedTuple):
    """One answer on the sheet. text, goal: where its two texts stand."""

    walk: Walk
    place: QRect
    text: QRect
    goal: QRect


class _Heading(NamedTuple):
    """One question on the sheet. led_by: the answer that leads to it; none for the first."""

    walk: Walk
    place: QRect
    led_by: Walk | None


class DecisionTree(QWidget):
    """Arrow keys walk through the tree, Enter goes on or takes the mode, a click jumps to an answer."""

    walked = Signal()  # `walk` is another one
    taken = Signal(object)  # a ModeKey: the person wants it

    def __init__(self) -> None:
        super().__init__()
        self.walk = Walk()
        self._boxes: tuple[_Box, ...] = ()
        self._headings: tuple[_Heading, ...] = ()
        self._size = QSize()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(self.tr("Decision tree: arrow keys walk through it, Enter goes on"))
        self.setMouseTracking(True)
        self._arrange()
        self._say()

    def go(self, walk: Walk) -> None:
        """Make `walk` the way taken."""
        if walk != self.walk:
            self.walk = walk
            self._say()
            self.update()
            self.walked.emit()

    def current_rect(self) -> QRect:
        """Where the present answer is drawn."""
        return next(box.place for box in self._boxes if box.walk == self.walk)

    def rect_of(self, walk: Walk) -> QRect:
        """Where the answer at the end of `walk` is drawn."""
        return next(box.place for box in self._boxes if box.walk == walk)

    def goal_text(self, answer: Answer) -> str:
        """What the answer leads to, in words."""
        if answer.mode is None:
            return ""
        mode = mode_of(answer.mode)
        text = f"{said(mode.heading)}: {said(mode.label)}"
        return f"{text} ({said(answer.hint)})" if answer.hint else text

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The whole sheet."""
        return self._size

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The whole sheet: a scroll area shows a part of it where there is less room."""
        return self._size

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Arrange again when the size of the text changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Walk; what is no key of ours goes on to the dialog."""
        onward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            onward, back = back, onward
        match event.key():
            case Qt.Key.Key_Down:
                self.go(self.walk.moved(1))
            case Qt.Key.Key_Up:
                self.go(self.walk.moved(-1))
            case key if key == onward:
                self.go(self.walk.onward())
            case key if key == back:
                self.go(self.walk.back())
            case Qt.Key.Key_Home:
                self.go(Walk())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._enter()
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Jump to the answer under the mouse."""
        for box in self._boxes:
            if box.place.contains(event.position().toPoint()):
                self.go(box.walk)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the mode under the mouse."""
        if self.walk.mode and self.current_rect().contains(event.position().toPoint()):
            self.taken.emit(self.walk.mode)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show that answers can be clicked."""
        over = any(box.place.contains(event.position().toPoint()) for box in self._boxes)
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw lines first, then questions and answers upon them."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for heading in sorted(self._headings, key=lambda h: self._is_taken(h.led_by)):
            self._draw_line(painter, heading)
        for heading in self._headings:
            self._draw_heading(painter, heading)
        for box in self._boxes:
            self._draw_box(painter, box)

    def _enter(self) -> None:
        if self.walk.mode:
            self.taken.emit(self.walk.mode)
        else:
            self.go(self.walk.onward())

    def _is_taken(self, walk: Walk | None) -> bool:
        """Whether the way taken leads over the end of `walk`."""
        return walk is not None and self.walk.taken[: len(walk.taken)] == walk.taken

    def _say(self) -> None:
        """Tell a screen reader where the person is."""
        walk = self.walk
        self.setAccessibleDescription(
            self.tr("Question {0}: {1} Answer {2} of {3}: {4}. {5}").format(
                len(walk.asked), said(walk.question.text), walk.taken[-1] + 1, len(walk.question.answers),
                said(walk.answer.text), self.goal_text(walk.answer) or self.tr("A question follows."),
            )
        )  # fmt: skip
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _arrange(self) -> None:
        """Place questions in columns by how many stand before them, each beside the answer that leads to it."""
        measure, bold = QFontMetrics(self.font()), QFontMetrics(self._bold())
        em, width = measure.height(), COLUMN_CHARS * measure.averageCharWidth()
        gap = 2 * em
        bottoms: dict[int, int] = {}
        boxes: list[_Box] = []
        headings: list[_Heading] = []
        for walk in (walk for walk in every_walk() if walk.taken[-1] == 0):
            column = len(walk.taken) - 1
            left = em // 2 + column * (width + gap)
            led_by = walk.back() if column else None
            place = next((box.place for box in boxes if box.walk == led_by), None)
            top = max(bottoms.get(column, em // 2), place.top() if place else 0)
            asked = bold.boundingRect(QRect(left, top, width, 10 * em), _WRAPPED, said(walk.question.text))
            headings.append(_Heading(walk, QRect(left, top, width, asked.height()), led_by))
            y = top + asked.height() + em // 2
            for number in range(len(walk.question.answers)):
                box = self._box(walk.moved(number), QRect(left, y, width, 0), measure, bold)
                boxes.append(box)
                y = box.place.bottom() + em // 2
            bottoms[column] = y + em
        self._mirror(boxes, headings)
        self._size = QSize(
            max(box.place.right() for box in boxes) + em // 2, max(box.place.bottom() for box in boxes) + em // 2
        )
        self.setMinimumSize(self._size)
        self.updateGeometry()

    def _mirror(self, boxes: list[_Box], headings: list[_Heading]) -> None:
        """Turn the sheet round where people read from right to left."""
        if self.isRightToLeft():
            edge = max(box.place.right() for box in boxes) + min(box.place.left() for box in boxes)

            def turned(place: QRect) -> QRect:
                return QRect(edge - place.right(), place.top(), place.width(), place.height())

            boxes[:] = [_Box(b.walk, turned(b.place), turned(b.text), turned(b.goal)) for b in boxes]
            headings[:] = [_Heading(h.walk, turned(h.place), h.led_by) for h in headings]
        self._boxes, self._headings = tuple(boxes), tuple(headings)

    def _box(self, walk: Walk, place: QRect, measure: QFontMetrics, bold: QFontMetrics) -> _Box:
        """A box as high as its texts; the answer is bold once it is taken."""
        pad = measure.height() // 2
        room = QRect(place.left() + pad, place.top() + pad, place.width() - 2 * pad, 10 * measure.height())
        text = QRect(room)
        text.setHeight(bold.boundingRect(room, _WRAPPED, said(walk.answer.text)).height())
        goal = QRect(room.left(), text.bottom() + 1, room.width(), 0)
        leads_to = self.goal_text(walk.answer)
        if leads_to:
            goal.setHeight(measure.boundingRect(goal.adjusted(0, 0, 0, room.height()), _WRAPPED, leads_to).height())
        return _Box(
            walk, QRect(place.left(), place.top(), place.width(), goal.bottom() - place.top() + pad), text, goal
        )

    def _draw_line(self, painter: QPainter, heading: _Heading) -> None:
        if heading.led_by is None:
            return
        start, end = self.rect_of(heading.led_by), heading.place
        taken = self._is_taken(heading.led_by)
        palette = self.palette()
        colour = palette.color(QPalette.ColorRole.Highlight if taken else QPalette.ColorRole.PlaceholderText)
        painter.setPen(QPen(colour, 3 if taken else 1))
        half_line = QFontMetrics(self.font()).height() // 2
        turned = self.isRightToLeft()
        a = QPointF(start.left() if turned else start.right() + 1, start.center().y())
        b = QPointF(end.right() + 5 if turned else end.left() - 4, end.top() + half_line)
        middle = (a.x() + b.x()) / 2
        path = QPainterPath(a)
        path.cubicTo(QPointF(middle, a.y()), QPointF(middle, b.y()), b)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _draw_heading(self, painter: QPainter, heading: _Heading) -> None:
        asked = heading.led_by is None or self._is_taken(heading.led_by)
        role = QPalette.ColorRole.WindowText if asked else QPalette.ColorRole.PlaceholderText
        painter.setFont(self._bold())
        painter.setPen(self.palette().color(role))
        painter.drawText(heading.place.adjusted(0, 0, 0, 4), _WRAPPED, said(heading.walk.question.text))

    def _draw_box(self, painter: QPainter, box: _Box) -> None:
        palette, taken = self.palette(), self._is_taken(box.walk)
        base, ink = (
            (QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText)
            if taken
            else (QPalette.ColorRole.Base, QPalette.ColorRole.Text)
        )
        frame = QRectF(box.place).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), 1))
        painter.setBrush(palette.color(base))
        painter.drawRoundedRect(frame, 6, 6)
        painter.setFont(self._bold() if taken else self.font())
        painter.setPen(palette.color(ink))
        painter.drawText(box.text, _WRAPPED, said(box.walk.answer.text))
        painter.setFont(self.font())
        painter.setPen(palette.color(ink) if taken else self._quiet())
        painter.drawText(box.goal, _WRAPPED, self.goal_text(box.walk.answer))
        if box.walk == self.walk and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 2))
            painter.drawRoundedRect(frame.adjusted(-3, -3, 3, 3), 8, 8)

    def _quiet(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.PlaceholderText)
