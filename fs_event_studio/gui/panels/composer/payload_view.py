"""The exact JSON that will be sent, and what is wrong or doubtful about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from fs_event_studio.gui.panels.composer.problems_view import ProblemsView
from fs_event_studio.gui.panels.composer.viewmodel import ComposerViewModel
from fs_event_studio.gui.widgets.code_view import CodeView
from fs_event_studio.gui.widgets.severity_icons import SeverityIcons


class PayloadView(QWidget):
    """The preview above the list of problems."""

    picked = Signal(object)  # the Problem whose field the person wants to see

    def __init__(self, model: ComposerViewModel) -> None:
        super().__init__()
        self._model = model
        self._payload = CodeView(self.tr("JSON that will be sent"))
        self._payload.setObjectName("payload_preview")
        self._problems = ProblemsView()
        self._problems.picked.connect(self.picked)
        self._problems.repair_wanted.connect(model.repair)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self._payload)
        splitter.addWidget(self._problems)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.addWidget(splitter)
        model.changed.connect(self._redraw)
        self._redraw()

    def use_icons(self, icons: SeverityIcons) -> None:
        """Mark problems with these icons."""
        self._problems.use_icons(icons)

    def _redraw(self) -> None:
        composition = self._model.state.composition
        self._payload.show_text(composition.text)
        self._problems.show_problems(composition.problems)
