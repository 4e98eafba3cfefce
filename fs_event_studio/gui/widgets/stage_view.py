"""The stage as a person moves it: mouse, wheel and keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontInfo,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip

from fs_event_studio.domain.theatre.layout import BarBox, LaneBox, MarkBox
from fs_event_studio.domain.theatre.table import mark_text
from fs_event_studio.gui.language import retold
from fs_event_studio.gui.widgets.stage_canvas import StageCanvas
from fs_event_studio.gui.widgets.text import tooltip

if TYPE_CHECKING:
    from fs_event_studio.domain.theatre.scene import EventMark

_ZOOM_STEP = 1.25
_WHEEL_NOTCH = 120
_DRAG_PX = 4


class StageView(StageCanvas):
    """Wheel: zoom at the cursor, with Ctrl the lanes, over the names up and down. Dragging and arrows move.

    F fits all, N follows the present, Home goes to the beginning, Shift and an arrow go from event to event.
    """

    mark_picked = Signal(object)  # an EventMark
    session_picked = Signal(object)  # a SessionBar
    lane_picked = Signal(str)  # the id of a user

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stage_view")
        self.viewport().setMouseTracking(True)
        self._pressed: QPointF | None = None
        self._dragging = False

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for two lanes at least."""
        pixels = QFontInfo(self.font()).pixelSize()
        return QSize(pixels * 20, pixels * 12)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say what is under the cursor."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.text_at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), tooltip(text) if text else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """With a frame while it has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(self.colours.stitched), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom at the cursor; with Ctrl the lanes; over the names, up and down."""
        turned, at = event.angleDelta(), event.position()
        factor = _ZOOM_STEP ** (turned.y() / _WHEEL_NOTCH)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.scale_lanes(factor, at.y())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(-(turned.y() or turned.x()), 0)
        elif at.x() < self.view.left:
            self.pan(0, -turned.y() * self.view.row / _WHEEL_NOTCH * 3)
        else:
            if turned.x():
                self.pan(-turned.x(), 0)
            if turned.y():
                self.zoom(factor, at.x())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to drag, or to click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag, or show that a mark can be clicked."""
        at = event.position()
        if self._pressed is None:
            over = isinstance(self.hit(at.x(), at.y()), MarkBox | BarBox)
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        moved = self._pressed - at
        if self._dragging or moved.manhattanLength() > _DRAG_PX:
            self._dragging = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan(moved.x(), moved.y())
            self._pressed = at

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Pick what was clicked."""
        pressed, self._pressed = self._pressed, None
        self.viewport().unsetCursor()
        if pressed is None or self._dragging or event.button() != Qt.MouseButton.LeftButton:
            return
        match self.hit(event.position().x(), event.position().y()):
            case MarkBox(marks=marks):
                self.mark_picked.emit(marks[-1])
            case BarBox(bar=bar):
                self.session_picked.emit(bar)
            case LaneBox(lane=lane, ghost=False):
                self.lane_picked.emit(lane.user_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move, zoom, go from event to event."""
        key, step = Qt.Key(event.key()), self.view.width / 10
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        page = self.view.height - self.view.measures.axis
        moves = {
            Qt.Key.Key_Left: (-step, 0.0),
            Qt.Key.Key_Right: (step, 0.0),
            Qt.Key.Key_Up: (0.0, -self.view.row * 2),
            Qt.Key.Key_Down: (0.0, self.view.row * 2),
            Qt.Key.Key_PageUp: (0.0, -page),
            Qt.Key.Key_PageDown: (0.0, page),
        }
        if shift and key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.go_to_event(1 if key == Qt.Key.Key_Right else -1)
        elif key in moves:
            self.pan(*moves[key])
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom(_ZOOM_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / _ZOOM_STEP)
        elif key == Qt.Key.Key_Home:
            self._go_to_beginning()
        elif key == Qt.Key.Key_F:
            self.fit()
        elif key == Qt.Key.Key_N:
            self.follow(not self.following)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current:
            self.mark_picked.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _go_to_beginning(self) -> None:
        if self.stage:
            self.stop_following()
            scene = self.stage.scene
            first = min([bar.started_at for bar in scene.bars] + [mark.at for mark in scene.marks], default=scene.now)
            start = first.timestamp() - self.view.seconds * 0.03
            self.look(replace(self.view, start=start, top=0.0))

    def go_to_event(self, step: int) -> None:
        """The next event, or the previous one."""
        marks = self.stage.scene.marks if self.stage else ()
        if marks:
            here = next((n for n, mark in enumerate(marks) if mark is self.current), len(marks) if step < 0 else -1)
            self.go_to_mark(marks[min(len(marks) - 1, max(0, here + step))])

    def go_to_mark(self, mark: EventMark) -> None:
        """An event into view, with a ring around it, and in words."""
        self.current = mark
        at = mark.at.timestamp()
        if not self.view.start < at < self.view.start + self.view.seconds:
            self.stop_following()
            self.look(replace(self.view, start=at - self.view.seconds / 2))
        self.go_to_lane(mark.user_id)
        self.tell(retold(mark_text(mark)))
        self.viewport().update()

    def tell(self, text: str) -> None:
        """Say it to those who see the picture and those who do not."""
        self.setAccessibleDescription(text)
        QToolTip.showText(self.mapToGlobal(QPointF(self.view.left, 0).toPoint()), tooltip(text), self.viewport())
