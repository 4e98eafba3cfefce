"""The user whom the account is asked about, and the button that asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from fs_event_studio.domain.display import one_line, shortened
from fs_event_studio.gui.language import named
from fs_event_studio.gui.widgets.flow import FlowLayout
from fs_event_studio.gui.widgets.text import tooltip

if TYPE_CHECKING:
    from fs_event_studio.domain.theatre.scene import Lane
    from fs_event_studio.gui.panels.stitching.live_viewmodel import LiveViewModel


class AskingView(QWidget):
    """The account is asked only when the button is pressed."""

    def __init__(self, model: LiveViewModel) -> None:
        super().__init__()
        self._model = model
        self._lanes: tuple[Lane, ...] | None = None
        line = FlowLayout(self)
        self._user = QComboBox()
        self._user.setObjectName("live_user")
        self._user.setAccessibleName(self.tr("User whom the account is asked about"))
        self._user.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._user.setMinimumContentsLength(26)
        self._user.setPlaceholderText(self.tr("Nobody is known yet"))
        self._user.activated.connect(self._choose)
        self._ask = QPushButton(self.tr("Ask the account for sessions of this user"))
        self._ask.setObjectName("ask_sessions_button")
        self._ask.setToolTip(
            tooltip(self.tr("Lists the latest sessions of the user's own ID (GET /v2/sessions). It changes nothing."))
        )
        self._ask.clicked.connect(model.ask_sessions)
        line.addWidget(self._user)
        line.addWidget(self._ask)
        model.changed.connect(self._redraw)
        self._redraw()

    def _choose(self, index: int) -> None:
        self._model.choose_user(self._user.itemData(index))

    def _redraw(self) -> None:
        state = self._model.state
        lanes = state.stage.scene.lanes if state.stage else ()
        if lanes is not self._lanes:
            self._lanes = lanes
            with QSignalBlocker(self._user):
                self._user.clear()
                for lane in lanes:
                    name = lane.uid or f"{named(lane.label)} · {named(lane.detail)}"
                    self._user.addItem(shortened(one_line(name), 48), lane.user_id)
        self._user.setEnabled(bool(lanes))
        self._user.setCurrentIndex(self._user.findData(state.user_id))
        self._ask.setEnabled(bool(state.uid))  # also while it is asked: a disabled button would lose the focus
