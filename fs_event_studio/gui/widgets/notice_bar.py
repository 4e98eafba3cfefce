"""A strip across the window that says what the person must know, until it is dismissed."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from fs_event_studio.gui.widgets.text import PlainLabel, plain_label, set_role


class NoticeBar(QFrame):
    """Hidden while it has nothing to say; a later notice is added below the earlier ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice_bar")
        self.setProperty("role", "card")
        self._label: PlainLabel | None = None
        self._notices: list[str] = []
        self.hide()

    @property
    def text(self) -> str:
        """All that it says now."""
        return self._label.text() if self._label else ""

    def add(self, text: str, *, severe: bool = True) -> None:
        """Say one thing more; the same thing is said once."""
        if text not in self._notices:
            self._notices.append(text)
        label = self._label or self._make_inside()
        set_role(label, "error" if severe else "warning")
        label.setText("\n".join(self._notices))
        self.setAccessibleName(label.text())
        self.show()

    def clear(self) -> None:
        """Say nothing any more."""
        self._notices.clear()
        if self._label:
            self._label.clear()
        self.hide()

    def _make_inside(self) -> PlainLabel:
        """With the first notice, for most starts bring none."""
        self._label = label = plain_label(role="warning", wraps=True)
        dismiss = QPushButton(self.tr("Dismiss"))
        dismiss.clicked.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.addWidget(label, 1)
        layout.addWidget(dismiss)
        return label
