"""A part of a form that is folded away until someone wants it, and is built no earlier."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from fs_event_studio.gui.widgets.text import plain_label


class Collapsible(QWidget):
    """A heading that opens and closes what is below it, with a word on what is inside."""

    opened = Signal()  # each time; what is inside is built by then

    def __init__(self, title: str, name: str, build: Callable[[], QWidget]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._build = build
        self.body: QWidget | None = None
        self._header = QToolButton()
        self._header.setObjectName(f"{name}_fold")
        self._header.setText(title)
        self._header.setCheckable(True)
        self._header.setAutoRaise(True)
        self._header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._header.setProperty("role", "fold")
        self._header.toggled.connect(self._toggled)
        self._summary = plain_label(role="muted", wraps=True)
        line = QHBoxLayout()
        line.addWidget(self._header)
        line.addWidget(self._summary, 1)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addLayout(line)
        self._show_fold(is_open=False)

    @property
    def is_open(self) -> bool:
        """Whether what is inside can be seen."""
        return self._header.isChecked()

    def open(self) -> None:
        """Unfold it."""
        self._header.setChecked(True)

    def set_summary(self, text: str) -> None:
        """Say beside the heading what is inside."""
        self._summary.setText(text)
        self._header.setAccessibleDescription(text)

    def _toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on and self.body is None:
            self.body = self._build()
            self._layout.addWidget(self.body)
            self._follow_header(self.body)
        if self.body is not None:
            self.body.setVisible(on)
        self._show_fold(is_open=on)
        if on:
            self.opened.emit()

    def _follow_header(self, body: QWidget) -> None:
        """Have Tab lead from the header into the body, which was made after everything else in the window."""
        inside: list[QWidget] = []
        at = self._header.nextInFocusChain()
        while at is not None and at is not self._header:
            if body.isAncestorOf(at) and at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.focusProxy() is None:
                inside.append(at)
            at = at.nextInFocusChain()
        for before, after in pairwise((self._header, *inside)):
            self.setTabOrder(before, after)

    def _show_fold(self, *, is_open: bool) -> None:
        with QSignalBlocker(self._header):
            self._header.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        state = self.tr("{0}, unfolded") if is_open else self.tr("{0}, folded")
        self._header.setAccessibleName(state.format(self._header.text()))
