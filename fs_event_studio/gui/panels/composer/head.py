"""The event's name and time."""

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton

from fs_event_studio.gui.language import complaint
from fs_event_studio.gui.panels.composer.state import ComposerState
from fs_event_studio.gui.panels.composer.viewmodel import ComposerViewModel
from fs_event_studio.gui.widgets.text import LONG_TEXT, plain_label, selectable

TICK_MS = 1000
"""How often a relative timestamp is worked out anew while it is looked at."""


class EventHead(QGridLayout):
    """Both fields with what is wrong with them, and the moment that a relative timestamp is at present."""

    def __init__(self, model: ComposerViewModel) -> None:
        super().__init__()
        self._model = model
        self._name = self._make_line("field_event_name", self.tr("Event name"), self.tr("such as Order Completed"))
        self._name.textEdited.connect(model.set_name)
        self._timestamp = self._make_line("field_timestamp", self.tr("Timestamp"), self.tr("empty: time of receipt"))
        self._timestamp.textEdited.connect(model.set_timestamp)
        self._when = QPushButton(self.tr("When …"))
        self._when.setObjectName("when_button")
        self._when.setAccessibleName(self.tr("Choose when the event happened"))
        self._when.clicked.connect(self._offer_moments)
        self._when_note = selectable(plain_label(role="muted", wraps=True))
        self._when_note.setObjectName("when_note")
        self._ticking: QTimer | None = None
        self._name_problem = plain_label(role="error", wraps=True)
        self._timestamp_problem = plain_label(role="error", wraps=True)
        self._name_label = plain_label(self.tr("Event &name"))
        self._name_label.setBuddy(self._name)
        self._timestamp_label = plain_label(self.tr("Ti&mestamp"))
        self._timestamp_label.setBuddy(self._timestamp)
        self.setColumnStretch(1, 1)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the fields below each other, or beside each other."""
        line, column = 2 * narrow, 0 if narrow else 2
        self.addWidget(self._name_label, 0, 0)
        self.addWidget(self._name, 0, 1, 1, 4 if narrow else 1)
        self.addWidget(self._name_problem, 1, 1, 1, 4)
        self.addWidget(self._timestamp_label, line, column)
        self.addWidget(self._timestamp, line, column + 1)
        self.addWidget(self._when, line, 4)
        self.addWidget(self._when_note, 3, 1, 1, 4)
        self.addWidget(self._timestamp_problem, 4, 1, 1, 4)
        self.setColumnStretch(3, 0 if narrow else 1)

    def show_state(self, state: ComposerState) -> None:
        """Show the event's name and time, and what is wrong with them."""
        for field, text in ((self._name, state.draft.name), (self._timestamp, state.draft.timestamp)):
            if field.text() != text:
                with QSignalBlocker(field):
                    field.setText(text)
        for label, path in ((self._name_problem, "name"), (self._timestamp_problem, "timestamp")):
            problem = state.worst_at(path)
            label.setText(complaint(problem) if problem else "")
            label.setVisible(bool(label.text()))
        self._redraw_when(state)

    def begin(self) -> None:
        """Put the cursor where a new event begins."""
        self._name.setFocus()
        self._name.selectAll()

    def focus_name(self) -> None:
        """Put the cursor into the name."""
        self._name.setFocus()

    def focus_timestamp(self) -> None:
        """Put the cursor into the timestamp."""
        self._timestamp.setFocus()

    def _make_line(self, name: str, label: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(LONG_TEXT)
        line.setObjectName(name)
        line.setAccessibleName(label)
        line.setPlaceholderText(hint)
        return line

    def _offer_moments(self) -> None:
        from fs_event_studio.gui.panels.composer.when_menu import show_when_menu

        show_when_menu(self._when, self._model.now(), self._model.set_timestamp)

    def _redraw_when(self, state: ComposerState) -> None:
        """Say which moment a relative timestamp is at present, and go on saying so."""
        self._when_note.setVisible(state.draft.has_relative_timestamp)
        if not state.draft.has_relative_timestamp:
            if self._ticking:
                self._ticking.stop()
        else:
            self._tick()
            self._when_note.setText(
                self.tr("Relative: {0} now, {1} by this computer's clock; worked out again when it is sent.").format(
                    state.timestamp, self._model.local_time(state.timestamp)
                )
            )

    def _tick(self) -> None:
        """Have a relative timestamp worked out anew from time to time."""
        if self._ticking is None:
            self._ticking = QTimer(self, interval=TICK_MS)
            self._ticking.timeout.connect(self._model.keep_up)
        if not self._ticking.isActive():
            self._ticking.start()
