"""The sandbox as it is, in front of a room: it is directed there as in the tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from fs_event_studio.domain.theatre.svg import short_ids
from fs_event_studio.domain.theatre.table import ghost_text
from fs_event_studio.gui.language import retold, said
from fs_event_studio.gui.panels.stitching.directing_view import DirectingView
from fs_event_studio.gui.panels.stitching.presenter_type import Shown
from fs_event_studio.gui.panels.stitching.presenter_view import PresenterWindow
from fs_event_studio.gui.widgets.stage_presented import PresentedStage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from fs_event_studio.domain.theatre.palette import Palette
    from fs_event_studio.gui.panels.stitching.viewmodel import StitchingViewModel

MOVE_EVERY_MS = 500


class LiveShow(PresenterWindow):
    """Reads nothing by itself: the tab behind it goes on reading the sandbox."""

    def __init__(self, owner: QWidget, model: StitchingViewModel, palette: Palette, *, animated: bool) -> None:
        super().__init__(owner, palette, animated=animated, stage=PresentedStage())
        self._model = model
        self._fitted: tuple[int, int, float] | None = None
        self.below.addWidget(DirectingView(model, self))
        self._send = self.add_button("send_from_show", self.tr("Send it"), ("Ctrl+Return", "Ctrl+Enter"), model.send)
        self.add_button("leave_presenter", self.tr("Leave"), ("Esc",), self.close)
        self._moves = QTimer(self)
        self._moves.setInterval(MOVE_EVERY_MS)
        self._moves.timeout.connect(self._move)
        self._moves.start()
        model.changed.connect(self._redraw)
        self._redraw()

    def _redraw(self) -> None:
        state = self._model.state
        if state.stage is None:
            return
        scene, units = state.stage.scene, state.stage.units
        ghost = scene.ghost
        self._send.setVisible(ghost is not None)
        shown = Shown(
            title=self.tr("The sandbox"),
            position="",
            heading=self.tr("Where events land"),
            caption=short_ids(self.tr("Next: {0}").format(retold(ghost_text(ghost))) if ghost else ""),
            beside=short_ids(said(state.fault or state.said)),
            scene=scene,
            units=units,
            described=retold(state.description),
        )
        if (len(shown.caption), len(shown.beside), units) != self._fitted:
            self._fitted = len(shown.caption), len(shown.beside), units
            self.fit_to((shown,))
        self.show_it(shown, now=self._model.now())

    def _move(self) -> None:
        """Let the present go on."""
        scene = self._model.state.scene
        if scene and not scene.frozen:
            self.stage.show_now(self._model.now())
