"""The stage as it is shown to a room: large, with short ids."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontInfo, QKeyEvent, QResizeEvent

from fs_event_studio.domain.theatre.layout import Stage
from fs_event_studio.gui.widgets.stage_canvas import StageCanvas
from fs_event_studio.gui.widgets.stage_view import StageView

if TYPE_CHECKING:
    from fs_event_studio.domain.theatre.scene import EventMark, Scene

    _Stage = StageCanvas
else:
    _Stage = object

_LEAST_S, _MOST_S, _APART = 60.0, 7200.0, 12
"""Of what is seen around an event: the least and the most, and how many times as far as its nearest neighbour."""


class _ForRoom(_Stage):
    """Shows one scene after another, with short ids."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("presented_stage")
        self.following, self.short_ids = False, True

    def show_scene(self, scene: Scene, now: float | None = None, *, point_out: EventMark | None = None) -> None:
        """Show `scene`. now: a later moment than its own.   point_out: put a ring around this event."""
        stage = self.stage.at(scene) if self.stage else Stage(scene)
        self.current = point_out
        self.show_stage(stage, scene.now.timestamp() if now is None else now)
        self._fit_whole()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Some lanes; the window sees to it that there is room for all."""
        pixels = QFontInfo(self.font()).pixelSize()
        return QSize(pixels * 20, pixels * 8)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """All of it in a larger or smaller window."""
        super().resizeEvent(event)
        self._fit_whole()

    def _fit_whole(self) -> None:
        self.fit()


class PresentedStage(_ForRoom, StageCanvas):
    """Always all of a scene; nothing in it can be moved. Keys are left to the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up and down scroll, where there are more lanes than fit; the rest is for the window."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _now_text(self, now: float) -> str:
        """Without a word on the clock, which nobody in the room asks about."""
        return self.tr("now {0}").format(datetime.fromtimestamp(now, UTC).strftime("%H:%M:%S"))


class RoomStage(_ForRoom, StageView):
    """Moved before the room, for there may be more than is seen at once: all of it until one has gone to an event."""

    def go_to_mark(self, mark: EventMark) -> None:
        """As far away from its neighbours that it stands for itself."""
        super().go_to_mark(mark)
        at, marks = mark.at.timestamp(), self.stage.scene.marks if self.stage else ()
        near = min((abs(other.at.timestamp() - at) for other in marks if other is not mark), default=_MOST_S)
        seconds = max(_LEAST_S, min(self.view.seconds, _MOST_S, _APART * near))
        self.look(replace(self.view, start=at - seconds / 2, seconds=seconds))

    def tell(self, text: str) -> None:
        """The room reads it beside the picture."""
        self.setAccessibleDescription(text)

    def _fit_whole(self) -> None:
        if self.current is None:
            self.fit()
