"""The switch that lets other programs on this computer reach the sandbox, and where they find it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from fs_event_studio.gui.widgets.text import plain_label, selectable, tooltip

if TYPE_CHECKING:
    from fs_event_studio.gui.panels.sandbox.viewmodel import ServingViewModel


class SandboxView(QWidget):
    """One button while it is off; address, copy and stop while it listens."""

    def __init__(self, model: ServingViewModel) -> None:
        super().__init__()
        self._model = model
        self._where = selectable(plain_label())
        self._where.setObjectName("sandbox_url")
        self._copy = QPushButton(self.tr("Copy URL"))
        self._copy.setObjectName("copy_sandbox_url_button")
        self._copy.clicked.connect(self._copy_url)
        self._switch = QPushButton()
        self._switch.setObjectName("serve_button")
        self._switch.setToolTip(
            tooltip(
                self.tr(
                    "Lets other programs on this computer send events to the sandbox over HTTP. "
                    "What they send appears in the history, marked as received."
                )
            )
        )
        self._switch.clicked.connect(self._toggle)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._where, self._copy, self._switch):
            layout.addWidget(widget)
        model.changed.connect(self._redraw)
        self._redraw()

    def _toggle(self) -> None:
        if self._model.state.url:
            self._model.stop()
        else:
            self._model.start()

    def _copy_url(self) -> None:
        QGuiApplication.clipboard().setText(self._model.state.url)

    def _redraw(self) -> None:
        state = self._model.state
        self._where.setText(self.tr("Listening on {0}").format(state.url) if state.url else "")
        for widget in (self._where, self._copy):
            widget.setVisible(bool(state.url))
        self._switch.setText(self.tr("Stop listening") if state.url else self.tr("Listen over HTTP"))
        self._switch.setEnabled(not state.busy)
