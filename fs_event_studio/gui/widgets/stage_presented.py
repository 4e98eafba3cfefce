"""The stage as it is shown to a room: large, all of it, with short ids, and nothing in it to be moved."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontInfo, QKeyEvent, QResizeEvent

from fs_event_studio.domain.theatre.layout import Stage
from fs_event_studio.gui.widgets.stage_canvas import StageCanvas

if TYPE_CHECKING:
    from fs_event_studio.domain.theatre.scene import Scene


class PresentedStage(StageCanvas):
    """Shows all of one scene after another. Keys are left to the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("presented_stage")
        self.following, self.short_ids = False, True

    def show_scene(self, scene: Scene, now: float | None = None, *, point_out: bool = False) -> None:
        """Show all of `scene`. now: a later moment than its own.   point_out: put a ring around its latest event."""
        stage = self.stage.at(scene) if self.stage else Stage(scene)
        self.current = scene.marks[-1] if point_out and scene.marks else None
        self.show_stage(stage, scene.now.timestamp() if now is None else now)
        self.fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Some lanes; the window sees to it that there is room for all."""
        pixels = QFontInfo(self.font()).pixelSize()
        return QSize(pixels * 20, pixels * 8)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """All of it in a larger or smaller window."""
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up and down scroll, where there are more lanes than fit; the rest is for the window."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _now_text(self, now: float) -> str:
        """Without a word on the clock, which nobody in the room asks about."""
        return self.tr("now {0}").format(datetime.fromtimestamp(now, UTC).strftime("%H:%M:%S"))
