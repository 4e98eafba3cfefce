"""An editor of JSON: line numbers, colours, marks on faulty lines; a large text is filled in piece by piece."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from fs_event_studio.domain.display import escaped
from fs_event_studio.gui.widgets.document_text import common, cut, fitting, units
from fs_event_studio.gui.widgets.text import mono_font

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QTextBlock, QTextCharFormat, QTextCursor

PIECE_CHARS = 16 * 1024
"""How much is put into the document at once; more would stall the window."""

GUTTER_PADDING = 6


class Mark(NamedTuple):
    """A faulty place: line and column from 1, and why, for whoever points at it."""

    line: int
    column: int
    text: str


class JsonEditor(QPlainTextEdit):
    """What is shown is the text, character by character: what could not be seen is written as JSON's escape.

    It has no undo of its own. Tab leaves it, so that the keyboard is not caught.
    """

    edited = Signal(str)  # the whole text, after the person changed it
    shortened_changed = Signal()  # whether a line is too long to be shown whole

    def __init__(self, accessible_name: str) -> None:
        super().__init__()
        self._text = self._held = self._wanted = ""
        self._filling = self._is_complete = False
        self._changed_at = 0
        self._marks: tuple[Mark, ...] = ()
        self.is_shortened = self._locked = False
        self._gutter = _Gutter(self)
        self._formats: dict[str, QTextCharFormat] = {}
        self._recolour = QTimer(self, interval=0, singleShot=True)
        self._recolour.timeout.connect(self._complete)
        self._fill_on = QTimer(self, interval=0, singleShot=True)
        self._fill_on.timeout.connect(self._fill)
        self.textChanged.connect(self._typed)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._gutter.follow)
        self.verticalScrollBar().valueChanged.connect(self._recolour.start)
        self.setAccessibleName(accessible_name)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # JSON is, whatever the window's language
        self.setUndoRedoEnabled(False)
        self.setFont(mono_font())
        self._make_room()

    def show_text(self, text: str) -> None:
        """Show `text`; the cursor stays where it is in what has not changed."""
        if text == self._text:
            return
        self._text = text
        wanted, long = fitting(text)
        if long != self.is_shortened:
            self.is_shortened = long
            self.shortened_changed.emit()
        self._wanted = wanted
        self._fill()

    def lock(self, *, on: bool) -> None:
        """Whether the text may only be looked at."""
        if on != self._locked:
            self._locked = on
            self._allow_typing()

    def _allow_typing(self) -> None:
        """Unless the text is locked, not whole, or still being filled in."""
        self.setReadOnly(self._locked or self.is_shortened or self._held != self._wanted)

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Mark these places, and no others."""
        if marks != self._marks:
            self._marks = marks
            self.setAccessibleDescription(marks[0].text if marks else "")
            self._recolour.start()
            self._gutter.update()

    @property
    def marked_lines(self) -> frozenset[int]:
        """The numbers of the lines with marks, from 1."""
        return frozenset(mark.line for mark in self._marks)

    def go_to_change(self) -> None:
        """Put the cursor behind what was changed last from outside."""
        cursor = self.textCursor()
        cursor.setPosition(min(self._changed_at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.setFocus()

    def go_to_mark(self) -> None:
        """Put the cursor at the first marked place."""
        if self._marks:
            self.setTextCursor(self._cursor_at(self._marks[0]))
        self.setFocus()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste; a long text is filled in piece by piece."""
        text = escaped(source.text().replace("\r\n", "\n").replace("\r", "\n"))
        if len(text) <= PIECE_CHARS:
            self.textCursor().insertText(text)
            self.ensureCursorVisible()
            return
        start, end = sorted((self.textCursor().anchor(), self.textCursor().position()))
        before, after = cut(self._held, start)[0], cut(self._held, end)[1]
        whole = before + text + after
        self.show_text(whole)
        self.edited.emit(whole)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Colour anew when the palette changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._formats = {}
            self._recolour.start()
        elif event.type() == QEvent.Type.FontChange:
            self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The gutter is as high as the text."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._gutter.setGeometry(QRect(inside.left(), inside.top(), self.gutter_width, inside.height()))
        self._recolour.start()

    @property
    def gutter_width(self) -> int:
        """Pixels, for the number of the last line."""
        return self.fontMetrics().horizontalAdvance("0") * (len(str(self.blockCount())) + 1) + 2 * GUTTER_PADDING

    def paint_gutter(self, event: QPaintEvent) -> None:
        """The number of each line that can be seen; a sign and another colour where a line is faulty."""
        if not self._is_complete:
            self._is_complete = True
            self._recolour.start()
            QTimer.singleShot(0, self._gutter, self._gutter.update)
            return
        from PySide6.QtGui import QPainter

        painter = QPainter(self._gutter)
        painter.setFont(self.font())
        painter.fillRect(event.rect(), self.palette().alternateBase())
        width, height = self.gutter_width - GUTTER_PADDING, self.fontMetrics().height()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        for block, top in self._visible_blocks(event.rect().bottom()):
            number = block.blockNumber() + 1
            faulty = number in self.marked_lines
            colour = self.palette().brightText() if faulty else self.palette().placeholderText()
            painter.setPen(colour.color())
            sign = f"!{number}" if faulty else str(number)
            painter.drawText(0, int(top), width, height, right, sign)
        painter.end()

    def _visible_blocks(self, bottom: float) -> Iterator[tuple[QTextBlock, float]]:
        """The blocks from the first that can be seen down to `bottom`, each with its top."""
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= bottom:
            yield block, top
            top += self.line_height
            block = block.next()

    @property
    def line_height(self) -> float:
        """Pixels; of every line, for none is wrapped. Qt's own figure is 0 for what it has not laid out yet."""
        return max(self.blockBoundingRect(self.document().firstBlock()).height(), 1.0)

    def _make_room(self) -> None:
        self.setViewportMargins(self.gutter_width, 0, 0, 0)
        self._gutter.setFixedWidth(self.gutter_width)

    def _typed(self) -> None:
        """The person changed the document, or we did."""
        self._recolour.start()
        if self._filling:
            return
        raw = self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
        text = escaped(raw)
        self._held, self._text, self._wanted = raw, text, text
        if raw != text:
            self._fill()
        self.edited.emit(text)

    def _fill(self) -> None:
        """Make the document a piece more like the wanted text; what is the same at both ends stays."""
        if not self._held and len(self._wanted) <= PIECE_CHARS:
            self._filling = True
            self.setPlainText(self._wanted)
            self._filling = False
            self._held, self._changed_at = self._wanted, 0
            self._allow_typing()
            return
        from PySide6.QtGui import QTextCursor

        start, end = common(self._held, self._wanted)
        gone = self._held[start : len(self._held) - end]
        new = self._wanted[start : len(self._wanted) - end]
        piece = new[:PIECE_CHARS]
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(self._held[:start]))
        cursor.setPosition(cursor.position() + units(gone), QTextCursor.MoveMode.KeepAnchor)
        self._filling = True
        cursor.insertText(piece)
        self._filling = self._is_complete = False
        self._changed_at = cursor.position()
        self._held = self._held[:start] + piece + self._held[start + len(gone) :]
        self._allow_typing()
        if self._held != self._wanted:
            self._fill_on.start()

    def _complete(self) -> None:
        """Colours and line numbers come after the first paint; what draws them costs some 40 ms to load."""
        if self._is_complete:
            self._colour()

    def _colour(self) -> None:
        """Colour what can be seen, and underline the faulty places."""
        from fs_event_studio.gui.widgets.json_colours import json_formats
        from fs_event_studio.gui.widgets.json_selections import coloured, underlined

        self._formats = self._formats or json_formats(self.palette())
        blocks = self._visible_blocks(self.height())
        selections = [selection for block, _ in blocks for selection in coloured(block, self._formats)]
        selections += [underlined(self._cursor_at(mark), self.palette()) for mark in self._marks]
        self.setExtraSelections(selections)

    def _cursor_at(self, mark: Mark) -> QTextCursor:
        from PySide6.QtGui import QTextCursor

        block = self.document().findBlockByNumber(min(mark.line, self.blockCount()) - 1)
        cursor = QTextCursor(block)
        column = units(block.text()[: mark.column - 1])
        cursor.setPosition(block.position() + min(column, block.length() - 1))
        return cursor


class _Gutter(QWidget):
    """Beside the text; the editor paints it."""

    def __init__(self, editor: JsonEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the numbers."""
        return QSize(self._editor.gutter_width, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The numbers."""
        self._editor.paint_gutter(event)

    def follow(self, area: QRect, dy: int) -> None:
        """Scroll with the text."""
        if dy:
            self.scroll(0, dy)
        else:
            self.update(0, area.y(), self.width(), area.height())
