"""A read-only view of text that may come from anywhere: plain, monospaced, bounded, with JSON coloured."""

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit

from fs_event_studio.domain.display import ALTERED_BY_QT, size, visible
from fs_event_studio.gui.widgets.text import mono_font

SHOWN_CHARS = 128 * 1024
"""How much is laid out at most: more would stall the window."""

COLOURED_CHARS = 32 * 1024


_ALTERED_BY_QT = {code: f"<U+{code:04X}>" for code in ALTERED_BY_QT}


class CodeView(QPlainTextEdit):
    """Shows JSON or any other text. Tab leaves it, so that the keyboard is not caught."""

    def __init__(self, accessible_name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # code is, whatever the window's language
        self.setTabChangesFocus(True)
        self.setAccessibleName(accessible_name)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setUndoRedoEnabled(False)
        self.setFont(mono_font())
        self._colours = _JsonColours(self.document())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Colour anew when the palette changes, and follow the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colours.use(self.palette(), enabled=self.document().characterCount() <= COLOURED_CHARS)
            self._colours.rehighlight()

    def show_text(self, text: str) -> None:
        """Show `text`, keeping the place where the person was reading if it is the same text."""
        shown = visible(text[:SHOWN_CHARS]).translate(_ALTERED_BY_QT)
        if len(text) > SHOWN_CHARS:
            shown += "\n" + self.tr("… {0} more are not shown here.").format(size(len(text) - SHOWN_CHARS))
        if shown == self.toPlainText():
            return
        place = self.verticalScrollBar().value()
        self._colours.use(self.palette(), enabled=len(shown) <= COLOURED_CHARS)
        self.setPlainText(shown)
        self.verticalScrollBar().setValue(place)


JSON_TOKENS = re.compile(
    r'(?P<name>"(?:[^"\\]|\\.)*"(?=\s*:))|(?P<text>"(?:[^"\\]|\\.)*")|(?P<atom>-?\b[\d.eE+-]+\b|\b(?:true|false|null)\b)'
)


_JSON_STARTS = frozenset(' {}[]"')
"""How lines of indented JSON begin; the lines of a header do not."""


class _JsonColours(QSyntaxHighlighter):
    """Names in the accent colour, other values in quieter ones; each is told apart by its signs as well."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}

    def use(self, palette: QPalette, *, enabled: bool) -> None:
        """Take the colours from `palette`; not enabled: leave the text as it is."""
        self._formats = json_formats(palette) if enabled else {}

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Colour one line."""
        if self._formats and text[:1] in _JSON_STARTS:
            for match in JSON_TOKENS.finditer(text):
                assert match.lastgroup
                self.setFormat(match.start(), match.end() - match.start(), self._formats[match.lastgroup])


def json_formats(palette: QPalette) -> dict[str, QTextCharFormat]:
    """How names, texts and atoms are written on the ground of `palette`, by the names of JSON_TOKENS' groups."""
    dark = palette.color(QPalette.ColorRole.Base).lightness() < 128  # noqa: PLR2004 - the middle
    colours = {
        "name": palette.color(QPalette.ColorRole.Link),
        "text": QColor("#a5d6a7" if dark else "#1d6b45"),
        "atom": QColor("#f1bb66" if dark else "#855000"),
    }
    return {kind: _format(colour) for kind, colour in colours.items()}


def _format(colour: QColor) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(colour)
    return form
