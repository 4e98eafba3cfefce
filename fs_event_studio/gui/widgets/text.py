"""Small helpers by which text from outside is always shown as plain text."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QLayout, QSizePolicy, QWidget

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
        if QGuiApplication.isRightToLeft():  # Qt would put what is written from left to right on the left
            self.setAlignment(
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            )
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


class ElidedLabel(PlainLabel):
    """One line that may be cut short, with three dots; in very little room it is not shown at all."""

    def __init__(self) -> None:
        super().__init__("")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """It asks for no room."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what fits."""
        del event
        measure = self.fontMetrics()
        if self.width() >= min(measure.horizontalAdvance(self.text()), LEAST_CHARS * measure.averageCharWidth()):
            painter = QPainter(self)
            shown = measure.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            self.style().drawItemText(
                painter,
                self.contentsRect(),
                int(self.alignment()),
                self.palette(),
                self.isEnabled(),
                shown,
                self.foregroundRole(),
            )


def plain_label(text: str = "", role: str = "", *, wraps: bool = False) -> PlainLabel:
    """A label that never takes its text for markup. role: of the style sheet."""
    label = PlainLabel(text)
    if role:
        label.setProperty("role", role)
    if wraps:
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return label


def indent(layout: QLayout, start: int, end: int = 0) -> None:
    """Keep room where lines begin and end, whichever sides these are; Qt does not turn margins round."""
    left, right = (end, start) if QGuiApplication.isRightToLeft() else (start, end)
    layout.setContentsMargins(left, 0, right, 0)


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
