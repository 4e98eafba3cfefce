"""Shows presentations to a room, one at a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from fs_event_studio.gui.panels.stitching.presenter_view import PresenterWindow


class Projector(QObject):
    """shown: what is on the screen, or None."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: PresenterWindow | None = None

    def show(self, window: PresenterWindow) -> None:
        """Bring this in front of the room, in the place of what is there."""
        if self.shown:
            self.shown.close()
        self.shown = window
        window.finished.connect(partial(self._left, window))
        window.present()

    def _left(self, window: PresenterWindow, _: int) -> None:
        if self.shown is window:
            self.shown = None
