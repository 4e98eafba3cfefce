"""The page about stitching: connected to the rest of the window when it is first looked at."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fs_event_studio.gui.panels.stitching.tab_view import StitchingTab
from fs_event_studio.gui.panels.stitching.view import StitchingView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from fs_event_studio.gui.panels.response.verify_viewmodel import VerifyViewModel
    from fs_event_studio.gui.panels.stitching.live_viewmodel import LiveViewModel
    from fs_event_studio.gui.widgets.notice_bar import NoticeBar
    from fs_event_studio.gui.wiring import ViewModels


class StitchingPage(QObject):
    """Shows the world while `is_seen` says so. verifying: what finds out more about an account, if it is made."""

    exchange_wanted = Signal(int)  # its id

    def __init__(
        self,
        parent: QWidget,
        models: ViewModels,
        notices: NoticeBar,
        is_seen: Callable[[], bool],
        verifying: Callable[[], VerifyViewModel | None],
    ) -> None:
        super().__init__(parent)
        self._models, self._notices, self._is_seen, self._verifying = models, notices, is_seen, verifying
        self._live: LiveViewModel | None = None
        model, tours = models.make_stitching_model(), models.make_tours_model()
        view = StitchingView(model, tours)
        self.tab = StitchingTab(view, self._make_live_model, parent)
        """The page itself."""
        sending, serving = models.sending, models.serving
        for changed in (sending.changed, sending.finished, serving.received, models.worlds.replaced):
            changed.connect(self.look)
        models.composer.changed.connect(self.look)
        model.exchange_found.connect(self.exchange_wanted)
        for failing in (model, tours):
            failing.failed.connect(notices.add)
        view.tours.said.connect(partial(notices.add, severe=False))
        sending.changed.connect(self._watch_environment)
        self._watch_environment()

    def look(self) -> None:
        """The world or the event may have changed. While the page is not seen, it costs nothing."""
        if self._is_seen():
            self.tab.refresh()

    def close(self) -> None:
        """Wait for nothing any more."""
        if self._live:
            self._live.close()

    def _make_live_model(self) -> LiveViewModel:
        self._live = model = self._models.make_live_model()
        model.exchange_found.connect(self.exchange_wanted)
        model.failed.connect(self._notices.add)
        self._models.sending.finished.connect(model.refresh)
        if verifying := self._verifying():
            verifying.settled.connect(model.refresh)
        return model

    def _watch_environment(self) -> None:
        self.tab.watch(self._models.sending.state.environment)
