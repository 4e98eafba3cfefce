"""What is below the form: whether the event can be sent, and the button that sends it."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QPushButton

from fs_event_studio.gui.panels.composer.viewmodel import ComposerViewModel
from fs_event_studio.gui.widgets.enabling import enable
from fs_event_studio.gui.widgets.text import caption, plain_label, set_role


class SendBar(QGridLayout):
    """Redrawn by the composer when the event has changed, and by itself when a send has."""

    send_wanted = Signal()

    def __init__(self, model: ComposerViewModel) -> None:
        super().__init__()
        self._model = model
        self._send = QPushButton()
        self._send.setObjectName("send_button")
        self._send.setProperty("role", "primary")
        self._send.clicked.connect(self.send_wanted)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("cancel_button")
        self._cancel.clicked.connect(model.sending.cancel)
        self._anyway = QCheckBox(self.tr("Send anyway"))
        self._anyway.setObjectName("send_anyway")
        self._anyway.setToolTip(
            self.tr("Send one event that breaks the rules, marked as deliberately invalid. Off again after the send.")
        )
        self._anyway.toggled.connect(model.set_send_anyway)
        self._readiness = plain_label(role="muted", wraps=True)
        self._readiness.setObjectName("readiness")
        self.setContentsMargins(9, 4, 9, 9)
        self.setColumnStretch(0, 1)
        self.set_narrow(narrow=False)
        for column, widget in enumerate((self._anyway, self._cancel, self._send), 1):
            self.addWidget(widget, 1, column)
        model.sending.changed.connect(self.redraw)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the sentence above the buttons, or beside them."""
        self.addWidget(self._readiness, 0 if narrow else 1, 0, 1, 4 if narrow else 1)

    def redraw(self) -> None:
        """Show the state of the event and of the send."""
        state, sending = self._model.state, self._model.sending.state
        target = caption(sending.environment.name)
        live = not sending.environment.is_sandbox
        self._send.setText(self.tr("Send to {0} (live)").format(target) if live else self.tr("Send to sandbox"))
        self._send.setToolTip(self.tr("Ctrl+Enter"))
        set_role(self._send, "live" if live else "primary")
        enable(self._send, (state.sendable or state.reading) and not sending.sending)
        enable(self._cancel, not sending.cancelling)
        if self._cancel.hasFocus() and not sending.sending:
            self._send.setFocus()
        self._cancel.setVisible(sending.sending)
        with QSignalBlocker(self._anyway):
            self._anyway.setChecked(state.send_anyway)
        errors = sum(problem.blocks for problem in state.problems)
        self._readiness.setText(self._readiness_text(errors))
        set_role(self._readiness, "error" if errors and not sending.sending else "muted")

    def _readiness_text(self, errors: int) -> str:
        sending = self._model.sending.state
        if sending.cancelling:
            return self.tr("Cancelling …")
        if sending.sending:
            return self.tr("Sending …")
        if self._model.state.reading:
            return self.tr("Reading the event …")
        if self._model.state.faults:
            return self.tr("The JSON cannot be taken as it was typed, so nothing is sent.")
        if errors and self._model.state.send_anyway:
            return self.tr("It breaks the rules and will be marked as deliberately invalid.")
        if errors == 1:
            return self.tr("1 error keeps this event from being sent.")
        if errors:
            return self.tr("{0} errors keep this event from being sent.").format(errors)
        return self.tr("Ready to send: Ctrl+Enter.")
