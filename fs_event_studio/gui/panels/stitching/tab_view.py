"""The tab: the sandbox, or what is known of the live environment that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from fs_event_studio.domain.theatre.palette import DARK, LIGHT
from fs_event_studio.gui.widgets.tab_order import tab_into
from fs_event_studio.gui.widgets.tall_page import TallPage
from fs_event_studio.gui.widgets.text import caption

if TYPE_CHECKING:
    from collections.abc import Callable

    from fs_event_studio.domain.environments import Environment
    from fs_event_studio.gui.panels.stitching.live_view import LiveView
    from fs_event_studio.gui.panels.stitching.live_viewmodel import LiveViewModel
    from fs_event_studio.gui.panels.stitching.view import StitchingView
    from fs_event_studio.gui.theme import Colours


class StitchingTab(QWidget):
    """Follows the chosen environment; while it is a live one, the sandbox can be looked at as well."""

    def __init__(self, sandbox: StitchingView, make_live_model: Callable[[], LiveViewModel], parent: QWidget) -> None:
        super().__init__(parent)
        self.sandbox, self._make_live_model = sandbox, make_live_model
        self.live: LiveView | None = None
        self._model: LiveViewModel | None = None
        self._palette, self._animated = LIGHT, True
        self._choice = QWidget()
        self._to_live = self._choosing("show_live", "")
        self._to_sandbox = self._choosing("show_sandbox", self.tr("The sandbox"))
        group = QButtonGroup(self)
        line = QHBoxLayout(self._choice)
        line.setContentsMargins(9, 6, 9, 0)
        for button in (self._to_live, self._to_sandbox):
            group.addButton(button)
            line.addWidget(button)
        line.addStretch(1)
        self._pages = QStackedWidget(self)
        self._sandbox_page = TallPage(sandbox, self._pages)
        self._live_page: TallPage | None = None
        self._pages.addWidget(self._sandbox_page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._choice)
        layout.addWidget(self._pages, 1)
        self._to_live.toggled.connect(self._show_page)
        self._choice.hide()

    def refresh(self) -> None:
        """Read the sandbox's world again, if it is looked at; the page of an account follows by itself."""
        if self._pages.currentWidget() is self._sandbox_page:
            self.sandbox.refresh()

    def use_colours(self, colours: Colours) -> None:
        """Draw in the window's scheme."""
        self._palette = DARK if colours.name == "dark" else LIGHT
        self.sandbox.use_colours(colours)
        if self.live:
            self.live.use_colours(self._palette)

    def animate(self, on: bool) -> None:  # noqa: FBT001 - a menu item's state
        """Whether new events are seen to arrive."""
        self._animated = on
        self.sandbox.animate(on)
        if self.live:
            self.live.stage_view.animated = on

    def watch(self, environment: Environment) -> None:
        """Another environment was chosen."""
        self._choice.setVisible(not environment.is_sandbox)
        if environment.is_sandbox:
            self._to_sandbox.setChecked(True)
            if self._model:
                self._model.watch(environment)
            return
        model = self._live_model()
        self._to_live.setText(self.tr("What is known of {0}").format(caption(environment.name)))
        if environment != model.state.environment:
            model.watch(environment)
            self._to_live.setChecked(True)

    def _live_model(self) -> LiveViewModel:
        """Made with the first live environment."""
        if self._model is None:
            from fs_event_studio.gui.panels.stitching.live_view import LiveView

            self._model = self._make_live_model()
            self.live = LiveView(self._model)
            self.live.use_colours(self._palette)
            self.live.stage_view.animated = self._animated
            self._live_page = TallPage(self.live, self._pages)
            self._pages.addWidget(self._live_page)
            tab_into(self._live_page, self._to_sandbox)
        return self._model

    def _show_page(self, live: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._pages.setCurrentWidget(self._live_page if live and self._live_page else self._sandbox_page)

    def _choosing(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setCheckable(True)
        return button
