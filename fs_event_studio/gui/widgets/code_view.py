"""A read-only view of text that may come from anywhere: plain, monospaced, bounded, with JSON coloured."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from fs_event_studio.domain.display import ALTERED_BY_QT, size, visible
from fs_event_studio.gui.widgets.json_colours import JSON_TOKENS, json_formats
from fs_event_studio.gui.widgets.text import mono_font

SHOWN_CHARS = 128 * 1024
"""How much is laid out at most: more would stall the window."""

FOREIGN_CHARS = 32 * 1024
"""How much of what is mostly not ASCII: its fonts have to be looked for, and its signs to be shaped."""

FOREIGN_SHARE = 0.2
"""From which share of further bytes in UTF-8 on a text counts as that."""

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
        self._colours = _JsonColours(self)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Colour anew when the palette changes, and follow the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colours.use(self.palette(), enabled=self.document().characterCount() <= COLOURED_CHARS)
            self._colours.rehighlight()

    @staticmethod
    def shown(visible_text: str) -> str:
        """The text as it stands in the document."""
        return visible_text.translate(_ALTERED_BY_QT)

    def show_text(self, text: str, *, whole: bool = False) -> None:
        """Show `text`, keeping the place where the person was reading if it is the same text.

        whole: it was cut to what can be shown by whoever gives it.
        """
        most = len(text) if whole else most_chars(text)
        shown = self.shown(visible(text[:most]))
        if len(text) > most:
            shown += "\n" + self.tr("… {0} more are not shown here.").format(size(len(text) - most))
        if shown == self.toPlainText():
            return
        place = self.verticalScrollBar().value()
        self._colours.use(self.palette(), enabled=len(shown) <= COLOURED_CHARS)
        self.setPlainText(shown)
        self.verticalScrollBar().setValue(place)


def most_chars(text: str) -> int:
    """How many characters can be laid out at once."""
    first = text[:SHOWN_CHARS]
    more = len(first.encode("utf-8", "surrogatepass")) - len(first)
    return FOREIGN_CHARS if more > FOREIGN_SHARE * len(first) else SHOWN_CHARS


_JSON_STARTS = frozenset(' {}[]"')
"""How lines of indented JSON begin; the lines of a header do not."""


class _JsonColours(QSyntaxHighlighter):
    """Names in the accent colour, other values in quieter ones; each is told apart by its signs as well."""

    def __init__(self, view: QPlainTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._formats: dict[str, QTextCharFormat] = {}

    def use(self, palette: QPalette, *, enabled: bool) -> None:
        """Take the colours from `palette`; not enabled: leave the text as it is; no line is looked at."""
        self._formats = json_formats(palette) if enabled else {}
        if enabled != (self.document() is not None):
            self.setDocument(self._view.document() if enabled else None)

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Colour one line."""
        if self._formats and text[:1] in _JSON_STARTS:
            for match in JSON_TOKENS.finditer(text):
                assert match.lastgroup
                self.setFormat(match.start(), match.end() - match.start(), self._formats[match.lastgroup])
