"""The exact JSON that will be sent, which can be edited, and what is wrong or doubtful about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from fs_event_studio.domain.edit_history import Snapshot, changed_parts
from fs_event_studio.domain.problems import Problem
from fs_event_studio.gui.language import said
from fs_event_studio.gui.panels.composer.problems_view import ProblemsView
from fs_event_studio.gui.panels.composer.viewmodel import ComposerViewModel
from fs_event_studio.gui.widgets.json_editor import JsonEditor, Mark
from fs_event_studio.gui.widgets.severity_icons import SeverityIcons
from fs_event_studio.gui.widgets.text import plain_label, set_role


class PayloadView(QWidget):
    """The JSON, a strip that says whose it is, and the list of problems."""

    picked = Signal(object)  # the Problem whose field the person wants to see

    def __init__(self, model: ComposerViewModel) -> None:
        super().__init__()
        self._model = model
        self._editor = JsonEditor(self.tr("JSON that will be sent"))
        self._editor.setObjectName("payload_preview")
        self._problems = ProblemsView()
        self._said = plain_label(role="muted", wraps=True)
        self._said.setObjectName("text_state")
        self._back = QPushButton(self.tr("Use the form's text"))
        self._back.setObjectName("use_form_text")
        self._source = QPushButton(self.tr("Edit with variables"))
        self._source.setObjectName("use_source_text")
        self._lay_out()
        self._connect()
        self._redraw()

    def use_icons(self, icons: SeverityIcons) -> None:
        """Mark problems with these icons."""
        self._problems.use_icons(icons)

    def _lay_out(self) -> None:
        self._strip = QFrame()
        self._strip.setProperty("role", "card")
        line = QHBoxLayout(self._strip)
        line.setContentsMargins(8, 4, 8, 4)
        line.addWidget(self._said, 1)
        line.addWidget(self._source)
        line.addWidget(self._back)
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._editor, 1)
        column.addWidget(self._strip)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(above)
        splitter.addWidget(self._problems)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.addWidget(splitter)

    def _connect(self) -> None:
        self._problems.picked.connect(self._pick)
        self._problems.repair_wanted.connect(self._repair)
        self._editor.edited.connect(self._model.set_text)
        self._editor.shortened_changed.connect(self._redraw_strip)
        self._back.clicked.connect(self._model.use_form_text)
        self._source.clicked.connect(self._model.use_source_text)
        self._model.changed.connect(self._redraw)
        self._model.revisited.connect(self._go_to_change)
        self._model.fault_wanted.connect(self._editor.go_to_mark)

    def _redraw(self) -> None:
        state = self._model.state
        self._editor.show_text(state.shown_text)
        self._editor.show_marks(tuple(Mark(*fault.place, said(fault.text)) for fault in state.faults))
        self._problems.show_problems(state.problems)
        self._redraw_strip()

    def _redraw_strip(self) -> None:
        """Say whether the text is what will be sent, unless the form makes it and it is shown whole."""
        text = self._state_text()
        self._said.setText(text)
        set_role(self._said, "error" if self._model.state.faults else "muted")
        self._strip.setVisible(bool(text))
        state = self._model.state
        with_values = state.text is None and state.filled.has_variables
        self._back.setVisible(state.text is not None)
        self._source.setVisible(with_values)
        self._editor.lock(on=with_values)  # an edit would put the values for good where the variables are

    def _state_text(self) -> str:
        state = self._model.state
        if state.faults:
            fault = state.problems[0]
            kept = self.tr("Nothing is sent meanwhile; the form keeps the last event that could be read.")
            return f"{said(fault.text)} {kept}"
        if state.reading:
            return self.tr("Reading …")
        if self._editor.is_shortened:
            return self.tr("A line is too long to be edited here: its middle is not shown, and is sent all the same.")
        if state.filled.has_variables and state.text is None:
            return self.tr("Values stand where the event has variables.")
        if state.filled.has_variables:
            return self.tr("Sent with values in the places of the variables.")
        return self.tr("Sent exactly as it was typed here.") if state.text is not None else ""

    def _pick(self, problem: object) -> None:
        if self._model.state.faults:
            self._editor.go_to_mark()
        else:
            self.picked.emit(problem)

    def _repair(self, problem: Problem) -> None:
        """Repair it and go on in its field: the button that has the focus goes with the problem."""
        self._model.repair(problem)
        self.picked.emit(problem)

    def _go_to_change(self, snapshots: tuple[Snapshot, Snapshot]) -> None:
        if "text" in changed_parts(*snapshots):
            self._editor.go_to_change()
