"""Small helpers by which text from outside is always shown as plain text."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fs_event_studio.domain.display import one_line, visible

_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})

LONG_TEXT = 2**31 - 1
"""For `QLineEdit.setMaxLength`: Qt would cut a pasted text off at 32,767 characters without a word."""

LEAST_CHARS = 16
"""How narrow a label that wraps may become, whatever stands in it."""


class PlainLabel(QLabel):
    """Shows text from anywhere: never as markup, with steering characters made visible.

    One word without end, such as a long ID, is cut off at the edge; it does not make the window wider.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show another text."""
        super().setText(visible(text))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Not as wide as the longest word, if the text wraps."""
        size = super().minimumSizeHint()
        if self.wordWrap():
            size.setWidth(min(size.width(), LEAST_CHARS * self.fontMetrics().averageCharWidth()))
        return size


def plain_label(text: str = "", role: str = "", *, wraps: bool = False) -> PlainLabel:
    """A label that never takes its text for markup. role: of the style sheet."""
    label = PlainLabel(text)
    if role:
        label.setProperty("role", role)
    if wraps:
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return label


def selectable(label: PlainLabel) -> PlainLabel:
    """The label, its text now selectable with mouse and keyboard."""
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def tooltip(text: str) -> str:
    """A tool tip that wraps and shows `text` as it is: Qt guesses whether a tool tip is markup."""
    return f"<p>{visible(text).translate(_ESCAPED)}</p>".replace("\n", "<br>")


def caption(text: str, most_chars: int = 40) -> str:
    """Text from outside as a part of a button's caption: short, and `&` is no mnemonic."""
    line = one_line(text)
    short = line if len(line) <= most_chars else f"{line[:most_chars]}…"
    return short.replace("&", "&&")


def set_role(widget: QWidget, role: str) -> None:
    """Give the widget another role of the style sheet and have it drawn so."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def mono_font() -> QFont:
    """A fixed-width font in the application's size."""
    font = QFont("monospace")
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPointSizeF(QLabel().font().pointSizeF())
    return font
