"""A strip across the window that says what the person must know, until it is dismissed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from fs_event_studio.gui.widgets.text import PlainLabel, plain_label, set_role

MOST_LINES = 6
"""More are reached by scrolling, so that there is room for what the notice is about."""


class NoticeBar(QFrame):
    """Hidden while it has nothing to say; a later notice is added below the earlier ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice_bar")
        self.setProperty("role", "card")
        self._label: PlainLabel | None = None
        self._area: QScrollArea | None = None
        self._action: QPushButton | None = None
        self._then: Callable[[], object] | None = None
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
        self._fit()

    def offer(self, text: str, label: str, then: Callable[[], object]) -> None:
        """Say one thing more, which the button called `label` does something about. There is one such button."""
        self.add(text)
        self._then = then
        assert self._action
        self._action.setText(label)
        self._action.setAccessibleDescription(text)
        self._action.show()

    def take_back(self, text: str) -> None:
        """Say it no more, nor offer anything, for something was done about it."""
        self._forget_offer()
        self._notices = [one for one in self._notices if one != text]
        if not self._notices:
            self.clear()
        elif self._label:
            self._label.setText("\n".join(self._notices))
            self.setAccessibleName(self._label.text())
            self._fit()

    def clear(self) -> None:
        """Say nothing any more."""
        self._forget_offer()
        self._notices.clear()
        if self._label:
            self._label.clear()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Be as high as the text is, whenever it gets another width."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _forget_offer(self) -> None:
        self._then = None
        if self._action:
            self._action.hide()

    def _do(self) -> None:
        if self._then:
            self._then()

    def _make_inside(self) -> PlainLabel:
        """With the first notice, for most starts bring none."""
        self._label = label = plain_label(role="warning", wraps=True)
        label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        label.setMinimumHeight(1)  # else the area makes it as high as it would be in its least width
        self._area = area = QScrollArea()
        area.setObjectName("notice_text")
        area.setAccessibleName(self.tr("Notices"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(label)
        area.viewport().installEventFilter(self)
        for ground in (area.viewport(), label):
            ground.setAutoFillBackground(False)
        self._action = QPushButton()
        self._action.setObjectName("notice_action")
        self._action.clicked.connect(self._do)
        self._action.hide()
        dismiss = QPushButton(self.tr("Dismiss"))
        dismiss.clicked.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.addWidget(area, 1)
        buttons = QVBoxLayout()  # below each other, to leave the text its room
        for button in (self._action, dismiss):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        return label

    def _fit(self) -> None:
        if self._area and self._label:
            whole = self._label.heightForWidth(self._area.maximumViewportSize().width())
            most = MOST_LINES * self._label.fontMetrics().lineSpacing()
            # Qt would keep a bar that is only needed because it takes width away.
            policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if whole > most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            self._area.setVerticalScrollBarPolicy(policy)
            self._area.setFixedHeight(max(0, min(whole, most)))
