"""Small helpers by which text from outside is always shown as plain text."""

import html

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fs_event_studio.domain.display import visible


def plain_label(text: str = "", role: str = "", *, wraps: bool = False) -> QLabel:
    """A label that never takes its text for markup. role: of the style sheet."""
    label = QLabel(visible(text))
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    if wraps:
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return label


def selectable(label: QLabel) -> QLabel:
    """The label, its text now selectable with mouse and keyboard."""
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def tooltip(text: str) -> str:
    """A tool tip that wraps and shows `text` as it is: Qt guesses whether a tool tip is markup."""
    return f"<p>{html.escape(visible(text))}</p>".replace("\n", "<br>")


def set_role(widget: QWidget, role: str) -> None:
    """Give the widget another role of the style sheet and have it drawn so."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def mono_font() -> QFont:
    """The desktop's fixed-width font in the application's size."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(QLabel().font().pointSizeF())
    return font
