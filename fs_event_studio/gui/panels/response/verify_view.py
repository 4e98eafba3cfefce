"""The offer to look into a live account for an event, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from fs_event_studio.gui.panels.response.verify_viewmodel import MINUTES
from fs_event_studio.gui.widgets.enabling import enable
from fs_event_studio.gui.widgets.flow import FlowLayout
from fs_event_studio.gui.widgets.text import plain_label, selectable, tooltip

if TYPE_CHECKING:
    from fs_event_studio.gui.panels.response.verify_viewmodel import VerifyViewModel


class VerifyView(QWidget):
    """Nothing is asked of the account unless one of the buttons is pressed."""

    def __init__(self, model: VerifyViewModel) -> None:
        super().__init__()
        self._model = model
        self._sentence = selectable(plain_label(role="muted", wraps=True))
        self._sentence.setObjectName("verify_sentence")
        holder = QWidget()
        buttons = FlowLayout(holder)
        self._once = QPushButton(self.tr("Verify"))
        self._once.setObjectName("verify_button")
        self._once.setToolTip(
            tooltip(self.tr("Reads the sessions in which this event may be back from the account. It changes nothing."))
        )
        self._once.clicked.connect(lambda: model.look(minutes=False))
        self._long = QPushButton(self.tr("Keep looking for {0} minutes").format(MINUTES))
        self._long.setObjectName("verify_long_button")
        self._long.setToolTip(tooltip(self.tr("Looks again every 10 seconds until the event is found.")))
        self._long.clicked.connect(lambda: model.look(minutes=True))
        self._cancel = QPushButton(self.tr("Stop looking"))
        self._cancel.setObjectName("verify_cancel_button")
        self._cancel.clicked.connect(model.cancel)
        for button in (self._once, self._long, self._cancel):
            buttons.addWidget(button)
        self._holder = holder
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 4)
        layout.addWidget(self._sentence)
        layout.addWidget(holder)
        model.changed.connect(self._redraw)
        self._redraw()

    def _redraw(self) -> None:
        state = self._model.state
        self.setVisible(state.offered)
        text = state.sentence
        if state.looking:
            text = self.tr("Stopping …") if state.cancelling else self._looking_text(long=state.long)
        elif state.can_look and not text:
            text = self.tr("The answer does not say where the event landed. The account can be asked.")
        self._sentence.setText(text)
        had_focus = self._holder.isAncestorOf(QApplication.focusWidget() or self)
        for button in (self._once, self._long):
            enable(button, state.can_look)
            button.setVisible(not state.looking)
        enable(self._cancel, not state.cancelling)
        self._cancel.setVisible(state.looking)
        self._holder.setVisible(state.looking or state.can_look)
        if had_focus:
            self._keep_focus()

    def _keep_focus(self) -> None:
        """The button that was pressed is gone: go on at the one in its place, or at what was found."""
        shown = [button for button in (self._once, self._cancel) if button.isVisibleTo(self) and button.isEnabled()]
        (shown[0] if shown else self._sentence).setFocus()

    def _looking_text(self, *, long: bool) -> str:
        if long:
            return self.tr("Looking into the account every 10 seconds, for up to {0} minutes …").format(MINUTES)
        return self.tr("Looking into the account …")
