"""What is wrong with the field above it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.problems import Problem
from fs_event_studio.gui.language import complaint, said
from fs_event_studio.gui.widgets.text import caption, plain_label, set_role, tooltip

REPAIR_CHARS = 30


class Complaint(QWidget):
    """What is wrong with the field above, and the button that repairs it. Takes no room if nothing is."""

    repair_wanted = Signal(object)  # the Problem

    def __init__(self) -> None:
        super().__init__()
        self._problem: Problem | None = None
        self._label = plain_label(wraps=True)
        self._repair = QPushButton()
        self._repair.setObjectName("field_repair_button")
        self._repair.clicked.connect(self._wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._repair, 0, Qt.AlignmentFlag.AlignTop)
        self.setVisible(False)

    def show_problem(self, problem: Problem | None) -> None:
        """Show another problem, or none."""
        self._problem = problem
        self.setVisible(problem is not None)
        if problem is not None:
            self._label.setText(complaint(problem))
            set_role(self._label, problem.rule.severity.value)
            self._repair.setVisible(problem.repair is not None)
            if problem.repair:
                label = said(problem.repair.label)
                self._repair.setText(caption(label, REPAIR_CHARS))
                self._repair.setToolTip(tooltip(label))
                self._repair.setAccessibleDescription(one_line(said(problem.text)))

    def _wanted(self) -> None:
        if self._problem:
            self.repair_wanted.emit(self._problem)
