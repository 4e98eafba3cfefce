"""A strip across the window that says what the person must know, until it is dismissed."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from fs_event_studio.gui.widgets.text import plain_label, set_role


class NoticeBar(QFrame):
    """Hidden while it has nothing to say; a later notice is added below the earlier ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice_bar")
        self.setProperty("role", "card")
        self._label = plain_label(role="warning", wraps=True)
        self._dismiss = QPushButton(self.tr("Dismiss"))
        self._dismiss.clicked.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._dismiss)
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
        set_role(self._label, "error" if severe else "warning")
        self._label.setText("\n".join(self._notices))
        self.setAccessibleName(self._label.text())
        self.show()

    def clear(self) -> None:
        """Say nothing any more."""
        self._notices.clear()
        self._label.clear()
        self.hide()
