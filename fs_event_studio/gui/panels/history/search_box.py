"""The search box: mistakes are underlined, and what could be typed is offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit

from fs_event_studio.gui.language import said

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QAbstractItemView, QCompleter

    from fs_event_studio.domain.search import SearchMistake
    from fs_event_studio.domain.search.completing import Completion, Option

_MISTAKE = "#d13438"


class SearchBox(QLineEdit):
    """completion: what to offer for a text with the cursor at a place."""

    help_wanted = Signal()

    def __init__(self, completion: Callable[[str, int], Completion]) -> None:
        super().__init__()
        self._completion = completion
        self._is_underlined = False
        self._completer: QCompleter | None = None
        self._offered: Completion | None = None
        self.textEdited.connect(self._offer)

    def point_at(self, mistakes: Sequence[SearchMistake]) -> None:
        """Underline these; none: nothing."""
        if not mistakes and not self._is_underlined:
            return
        from PySide6.QtGui import QColor, QInputMethodEvent, QTextCharFormat

        self._is_underlined = bool(mistakes)
        wavy = QTextCharFormat()
        wavy.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wavy.setUnderlineColor(QColor(_MISTAKE))
        # A line edit shows formats only as those of an input method; positions count from the cursor.
        kind = QInputMethodEvent.AttributeType.TextFormat
        attributes = [
            QInputMethodEvent.Attribute(
                kind,
                _units(self.text(), 0, one.start) - self.cursorPosition(),
                _units(self.text(), one.start, one.end),
                wavy,
            )
            for one in mistakes
        ]
        QApplication.sendEvent(self, QInputMethodEvent("", attributes))

    def offer_all(self) -> None:
        """Show what could be typed here, although nothing was typed."""
        self._offer(self.text(), wanted=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """F1 asks for help; the arrow down and Ctrl+Space for what could be typed."""
        space = event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_F1:
            self.help_wanted.emit()
        elif space or event.key() == Qt.Key.Key_Down:
            self.offer_all()
        else:
            super().keyPressEvent(event)

    @property
    def _popup(self) -> QAbstractItemView | None:
        return self._completer.popup() if self._completer else None

    def _offer(self, text: str, *, wanted: bool = False) -> None:
        found = self._completion(text, self.cursorPosition())
        begun = found.end > found.start or text[found.start - 1 : found.start] == ":"
        if not found.options or not (wanted or begun):
            if popup := self._popup:
                popup.hide()
            return
        self._offered = found
        self._show(found)

    def _show(self, found: Completion) -> None:
        from PySide6.QtCore import QStringListModel

        completer = self._completer or self._make_completer()
        lines = [_line(option) for option in found.options]
        completer.setModel(QStringListModel(lines, completer))
        completer.complete()

    def _make_completer(self) -> QCompleter:
        from PySide6.QtWidgets import QCompleter

        self._completer = QCompleter(self)
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        if popup := self._popup:
            popup.setAccessibleName(self.tr("What could be typed here"))
            popup.installEventFilter(self)
        self._completer.activated.connect(self._take)
        return self._completer

    def _take(self, line: str) -> None:
        if self._offered is None:
            return
        for option in self._offered.options:
            if line == _line(option):
                text = self.text()
                blank = "" if option.text.endswith((":", ".")) or text[self._offered.end :].startswith(" ") else " "
                self.setText(f"{text[: self._offered.start]}{option.text}{blank}{text[self._offered.end :]}")
                self.setCursorPosition(self._offered.start + len(option.text) + len(blank))
                self._offer(self.text())
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter searches as long as nothing of the list is chosen."""
        from PySide6.QtGui import QKeyEvent

        popup = self._popup
        if (
            popup is not None
            and watched is popup
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and not popup.currentIndex().isValid()
        ):
            popup.hide()
            self.returnPressed.emit()
            return True
        return super().eventFilter(watched, event)


def _line(option: Option) -> str:
    return f"{option.text}   {said(option.meaning)}" if option.meaning else option.text


def _units(text: str, start: int, end: int) -> int:
    """How many of Qt's units a part of a text takes: two for characters beyond 16 bits."""
    return sum(2 if ord(char) > 0xFFFF else 1 for char in text[start:end])  # noqa: PLR2004 - the last of 16 bits
