"""*Guide me*: a few questions that lead to an identification mode."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from fs_event_studio.domain.identification import ModeKey, mode_of
from fs_event_studio.gui.language import said
from fs_event_studio.gui.widgets.decision_tree import DecisionTree
from fs_event_studio.gui.widgets.text import plain_label, selectable, tooltip

MOST_OF_SCREEN = 0.9


class GuideDialog(QDialog):
    """The tree above what its end would mean. Enter goes on and at last takes the mode; Esc leaves all as it is."""

    chosen = Signal(object)  # a ModeKey

    def __init__(self, parent: QWidget, *, allow_session_uid: bool) -> None:
        super().__init__(parent)
        self.setObjectName("guide_dialog")
        self.setWindowTitle(self.tr("Whose event is it? A few questions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._allow_session_uid = allow_session_uid
        self.tree = DecisionTree()
        self.tree.setObjectName("guide_tree")
        self._scroll = QScrollArea()
        self._outcome = selectable(plain_label(wraps=True))
        self._outcome.setObjectName("guide_outcome")
        self._use = QPushButton(self.tr("Use this"))
        self._use.setObjectName("guide_use_button")
        self._use.setProperty("role", "primary")
        self._lay_out()
        self.tree.walked.connect(self._show_walk)
        self.tree.taken.connect(self._take)
        self._use.clicked.connect(self._take)
        self._show_walk()
        self._fit()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        hint = self.tr("Click an answer, or walk with the arrow keys and Enter. The way taken is filled.")
        layout.addWidget(plain_label(hint, "muted", wraps=True))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.tree)
        layout.addWidget(self._scroll, 1)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.addWidget(self._outcome)
        layout.addWidget(card)
        buttons = QDialogButtonBox()
        buttons.addButton(self._use, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)  # Enter in the tree goes on
        layout.addWidget(buttons)
        self.tree.setFocus()

    def _fit(self) -> None:
        """As large as the tree, if the screen is."""
        room = self.screen().availableGeometry()
        wanted, edge = self.tree.sizeHint(), 2 * self.fontMetrics().height()
        self.resize(
            min(wanted.width() + 2 * edge, round(room.width() * MOST_OF_SCREEN)),
            min(wanted.height() + 7 * edge, round(room.height() * MOST_OF_SCREEN)),
        )

    def _show_walk(self) -> None:
        """Say where the present answer leads, and whether it can be taken."""
        key = self.tree.walk.mode
        off = key is ModeKey.SESSION_UID and not self._allow_session_uid
        self._use.setEnabled(key is not None and not off)
        if key is None:
            self._outcome.setText(self.tr("One more question follows: press Enter, or click one of its answers."))
        else:
            mode = mode_of(key)
            parts = [self.tr("{0}: {1}.").format(said(mode.heading), said(mode.label)), said(mode.consequence)]
            if off:
                parts.append(
                    self.tr("It is off: {0} View ▸ “Allow session.uid” turns it on.").format(said(mode.caution))
                )
            parts.append(said(mode.prediction.reason))
            self._outcome.setText("\n".join(parts))
            self._outcome.setToolTip(tooltip("\n".join(f"{said(s.title)}\n{s.url}" for s in mode.sources)))
        place = self.tree.current_rect()
        self._scroll.ensureVisible(place.center().x(), place.center().y(), place.width(), place.height())

    def _take(self) -> None:
        if self._use.isEnabled() and self.tree.walk.mode:
            self.chosen.emit(self.tree.walk.mode)
            self.accept()
