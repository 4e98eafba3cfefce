"""The answer to the latest send, or an exchange picked from the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from fs_event_studio.gui.language import said
from fs_event_studio.gui.widgets.enabling import enable
from fs_event_studio.gui.widgets.exchange_view import ExchangeView
from fs_event_studio.gui.widgets.flow import FlowLayout
from fs_event_studio.gui.widgets.text import plain_label

if TYPE_CHECKING:
    from fs_event_studio.gui.panels.response.verify_viewmodel import VerifyViewModel
    from fs_event_studio.gui.panels.response.viewmodel import ResponseViewModel
    from fs_event_studio.gui.widgets.exchange_body import ExchangeBody


class ResponseView(QWidget):
    """An ExchangeView, and the offer to send the same event again where the documentation allows it."""

    def __init__(self, model: ResponseViewModel) -> None:
        super().__init__()
        self._model = model
        self._exchange = ExchangeView()
        self._advice = plain_label(role="muted", wraps=True)
        self._again = QPushButton(self.tr("Send again (same key)"))
        self._again.setObjectName("send_again_button")
        self._again.clicked.connect(model.send_again)
        self._load = QPushButton(self.tr("Load into composer"))
        self._load.setObjectName("load_button")
        self._load.clicked.connect(model.load)
        bar = QVBoxLayout()
        bar.setContentsMargins(8, 0, 8, 8)
        bar.addWidget(self._advice)
        holder = QWidget()
        buttons = FlowLayout(holder)
        buttons.addWidget(self._load)
        buttons.addWidget(self._again)
        bar.addWidget(holder)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()  # which makes the window no higher, however much there is to say
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._exchange)
        layout.addWidget(area, 1)
        layout.addLayout(bar)
        model.changed.connect(self._redraw)
        self._redraw()

    def complete(self, verifying: VerifyViewModel) -> ExchangeBody:
        """Make what is not seen before the first answer."""
        from fs_event_studio.gui.panels.response.verify_view import VerifyView

        body = self._exchange.complete()
        self._layout.insertWidget(1, VerifyView(verifying))
        self._model.changed.connect(lambda: verifying.show(self._model.exchange))
        verifying.settled.connect(self._model.take_verdict)
        verifying.show(self._model.exchange)
        return body

    def _redraw(self) -> None:
        exchange, advice = self._model.exchange, self._model.advice
        if exchange:
            self._exchange.show_exchange(exchange)
        self._advice.setText(said(advice.reason) if advice else "")
        self._advice.setVisible(advice is not None)
        self._load.setVisible(exchange is not None)
        self._again.setVisible(advice is not None)
        enable(self._again, self._model.can_send_again)
