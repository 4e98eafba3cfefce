"""A strip across the window that says what the person must know, until it is dismissed."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QWidget

from fs_event_studio.gui.widgets.text import plain_label, set_role

MOST_LINES = 6
"""More are reached by scrolling, so that there is room for what the notice is about."""


class NoticeBar(QFrame):
    """Hidden while it has nothing to say; a later notice is added below the earlier ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice_bar")
        self.setProperty("role", "card")
        self._label = plain_label(role="warning", wraps=True)
        self._area: QScrollArea | None = None
        self._notices: list[str] = []
        self.hide()

    @property
    def text(self) -> str:
        """All that it says now."""
        return self._label.text()

    def add(self, text: str, *, severe: bool = True) -> None:
        """Say one thing more; the same thing is said once."""
        if text not in self._notices:
            self._notices.append(text)
        self._complete()
        set_role(self._label, "error" if severe else "warning")
        self._label.setText("\n".join(self._notices))
        self.setAccessibleName(self._label.text())
        self.show()
        self._fit()

    def clear(self) -> None:
        """Say nothing any more."""
        self._notices.clear()
        self._label.clear()
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Be as high as the text is in another width."""
        super().resizeEvent(event)
        self._fit()

    def _complete(self) -> None:
        """Make what is not seen before there is something to say."""
        if self._area:
            return
        self._area = QScrollArea()
        self._area.setObjectName("notice_text")
        self._area.setAccessibleName(self.tr("Notices"))
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.viewport().setAutoFillBackground(False)
        self._label.setAutoFillBackground(False)
        self._area.setWidget(self._label)
        dismiss = QPushButton(self.tr("Dismiss"))
        dismiss.clicked.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.addWidget(self._area, 1)
        layout.addWidget(dismiss)

    def _fit(self) -> None:
        if self._area:
            whole = self._label.heightForWidth(self._area.viewport().width())
            most = MOST_LINES * self._label.fontMetrics().lineSpacing()
            self._area.setFixedHeight(min(whole, most))
