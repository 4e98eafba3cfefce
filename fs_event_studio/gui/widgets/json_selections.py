"""What an editor of JSON shows beside the text itself: its colours, and lines under faulty places."""

from collections.abc import Iterator, Mapping

from PySide6.QtGui import QColor, QPalette, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from fs_event_studio.gui.widgets.document_text import units
from fs_event_studio.gui.widgets.json_colours import JSON_TOKENS

COLOURED_CHARS = 2000
"""How much of one line is coloured."""


def coloured(block: QTextBlock, formats: Mapping[str, QTextCharFormat]) -> Iterator[QTextEdit.ExtraSelection]:
    """The tokens of one line. formats: as `json_formats` gives them."""
    for match in JSON_TOKENS.finditer(block.text()[:COLOURED_CHARS]):
        assert match.lastgroup
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + units(match.string[: match.start()]))
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, units(match[0]))
        yield _selection(cursor, formats[match.lastgroup])


def underlined(place: QTextCursor, palette: QPalette) -> QTextEdit.ExtraSelection:
    """A wave from a faulty place to the end of its line, or under all of the line if that is the end."""
    cursor = QTextCursor(place)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    if not cursor.hasSelection():
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    form = QTextCharFormat()
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    form.setUnderlineColor(QColor(palette.brightText().color()))
    return _selection(cursor, form)


def _selection(cursor: QTextCursor, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = form
    return selection
