"""One request or answer: laid out or as it was, part by part if it is long, with a search, and copies of its parts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from fs_event_studio.domain.display import one_line, visible
from fs_event_studio.gui.widgets.code_view import CodeView
from fs_event_studio.gui.widgets.document_text import units
from fs_event_studio.gui.widgets.find_bar import FindBar
from fs_event_studio.gui.widgets.message_text import (
    AT_ONCE_BYTES,
    MOST_HITS,
    Hit,
    Message,
    PartedText,
    body_text,
    find_all,
    whole_text,
)
from fs_event_studio.gui.widgets.text import caption, plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fs_event_studio.gui.widgets.exchange_actions import ExchangeActions

LEAST_LINES = 3
"""How little is shown at least, so that the window can be low."""

EMPTY = Message("", (), b"")


class MessageView(QWidget):
    """name: of the text itself, for tests.   title: what a screen reader says.

    What is focused by Tab, in order: `focused`.
    """

    focused: tuple[QWidget, ...]

    def __init__(self, name: str, title: str, *, pretty: bool) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.text = CodeView(title)
        self.text.setObjectName(name)
        self.text.installEventFilter(self)
        self.text.setMinimumHeight(LEAST_LINES * self.text.fontMetrics().height())
        self._actions: ExchangeActions | None = None
        self._message, self._parts, self._shown = EMPTY, PartedText(""), 0
        self._hits: Sequence[Hit] = ()
        self._hit = -1
        self._number = 0
        self._pretty = QToolButton()
        self._pretty.setText(self.tr("Laid out"))
        self._pretty.setObjectName(f"{name}_pretty")
        self._pretty.setCheckable(True)
        self._pretty.setChecked(pretty)
        self._pretty.setToolTip(self.tr("On: JSON is indented, every digit kept. Off: exactly the bytes."))
        self._note = plain_label("", "warning", wraps=True)
        self._find = FindBar(name)
        self._lay_out(name)
        self._connect()

    def _lay_out(self, name: str) -> None:
        self._before, self._behind, self._place = QToolButton(), QToolButton(), plain_label("", "muted")
        self._place.setObjectName(f"{name}_part")
        copy, find = QToolButton(), QToolButton()
        copy.setText(self.tr("Copy"))
        copy.setObjectName(f"{name}_copy")
        copy.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(copy)
        copy.setMenu(self._menu)
        find.setText(self.tr("Find"))
        find.setObjectName(f"{name}_find_button")
        find.setToolTip(self.tr("Ctrl+F in the text"))
        find.clicked.connect(self._find.open)
        self._before.setText("◂")
        self._before.setAccessibleName(self.tr("Part before"))
        self._behind.setText("▸")
        self._behind.setAccessibleName(self.tr("Next part"))
        line = QHBoxLayout()
        line.setContentsMargins(4, 2, 4, 0)
        for button in (self._pretty, find, copy, self._before, self._behind):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for widget in (self._pretty, find, copy):
            line.addWidget(widget)
        line.addStretch(1)
        for part in self._for_parts():
            line.addWidget(part)
        self.focused = (self._pretty, find, copy, self._before, self._behind, *self._find.focused, self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(line)
        layout.addWidget(self._find)
        layout.addWidget(self._note)
        layout.addWidget(self.text, 1)

    def _connect(self) -> None:
        self._pretty.toggled.connect(self._fill)
        self._before.clicked.connect(partial(self._turn, -1))
        self._behind.clicked.connect(partial(self._turn, 1))
        self._menu.aboutToShow.connect(self._fill_menu)
        self._find.wanted.connect(self._search)
        self._find.step.connect(self._step)
        self._find.closed.connect(self.text.setFocus)

    def use_actions(self, actions: ExchangeActions) -> None:
        """What is long is read beside the window from now on, and copies go through the one redaction."""
        self._actions = actions

    def show_message(self, message: Message) -> None:
        """Show another message."""
        if message != self._message:
            self._message = message
            self._fill()

    def _fill(self) -> None:
        self._number += 1
        pretty, message = self._pretty.isChecked(), self._message
        if len(message.body) <= AT_ONCE_BYTES or self._actions is None:
            pretty = pretty and len(message.body) <= AT_ONCE_BYTES
            self._take((self._number, PartedText(whole_text(message, pretty=pretty) if message != EMPTY else "")))
        else:
            self.text.show_text(self.tr("Reading…"))
            self._actions.compute(partial(_read, self._number, message, pretty=pretty), self._take)

    def _take(self, answer: tuple[int, PartedText]) -> None:
        number, parts = answer
        if number != self._number:
            return
        self._parts = parts
        note = "" if self._message.is_text else self.tr(r"Not UTF-8: bytes that are no text are shown as \xNN.")
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._show_part(0)
        self._search(self._find.text)

    def _show_part(self, number: int) -> None:
        self._shown = number
        self.text.show_text(self._parts.part(number), whole=True)
        several = len(self._parts) > 1
        for widget in self._for_parts():
            widget.setVisible(several)
        self._place.setText(self.tr("Part {0} of {1}").format(number + 1, len(self._parts)))
        self._before.setEnabled(number > 0)
        self._behind.setEnabled(number + 1 < len(self._parts))

    def _for_parts(self) -> tuple[QWidget, ...]:
        return self._before, self._place, self._behind

    def _turn(self, by: int) -> None:
        self._show_part(self._shown + by)

    def _search(self, wanted: str) -> None:
        self._hits, self._hit = (), -1
        if not wanted:
            self._find.say("")
        elif self._actions is None or len(self._parts) == 1:
            self._found((self._number, wanted, find_all(self._parts.text, wanted)))
        else:
            self._find.say(self.tr("Searching…"))
            self._actions.compute(partial(_look_for, self._number, self._parts.text, wanted), self._found)

    def _found(self, answer: tuple[int, str, Sequence[Hit]]) -> None:
        number, wanted, hits = answer
        if number == self._number and wanted == self._find.text:
            self._hits = hits
            self._find.say(self.tr("nothing found"))
            self._step(1)

    def _step(self, by: int) -> None:
        if not self._hits:
            return
        self._hit = (self._hit + by) % len(self._hits)
        more = "+" if len(self._hits) == MOST_HITS else ""
        self._find.say(self.tr("{0} of {1}").format(self._hit + 1, f"{len(self._hits):,}{more}"))
        hit = self._hits[self._hit]
        number = self._parts.part_of(hit.start)
        if number != self._shown:
            self._show_part(number)
        self._select(hit, self._parts.starts[number])

    def _select(self, hit: Hit, start: int) -> None:
        """Mark a place. What is shown may be longer than the text, for what is invisible is spelt out."""
        text = self._parts.text
        first = units(_as_shown(text[start : hit.start]))
        length = units(_as_shown(text[hit.start : hit.end]))
        cursor = self.text.textCursor()
        cursor.setPosition(min(first, self.text.document().characterCount() - 1))
        last = min(first + length, self.text.document().characterCount() - 1)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Ctrl+F searches here, not in the history; F3 goes on."""
        if not isinstance(event, QKeyEvent):
            return False
        find = event.matches(QKeySequence.StandardKey.Find)
        step = {QKeySequence.StandardKey.FindNext: 1, QKeySequence.StandardKey.FindPrevious: -1}
        by = next((by for keys, by in step.items() if event.matches(keys)), 0)
        if event.type() == QEvent.Type.ShortcutOverride and (find or by):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and find:
            self._find.open()
            return True
        if event.type() == QEvent.Type.KeyPress and by:
            self._step(by)
            return True
        return False

    def _fill_menu(self) -> None:
        from fs_event_studio.gui.widgets.menus import add_action, add_menu, empty

        empty(self._menu)
        message = self._message
        add_action(self._menu, self.tr("Body"), partial(self._copy, body_text(message.body)))
        add_action(self._menu, self.tr("Headers"), partial(self._copy, message.head))
        several = add_menu(self._menu, self.tr("One header"))
        for name, value in message.headers:
            add_action(several, caption(f"{name}: {one_line(value)}", 60), partial(self._copy, f"{name}: {value}"))
        several.setEnabled(bool(message.headers))

    def _copy(self, text: str) -> None:
        if self._actions:
            self._actions.compute(partial(self._actions.redact, text), self._to_clipboard)

    def _to_clipboard(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)


def _read(number: int, message: Message, *, pretty: bool) -> tuple[int, PartedText]:
    return number, PartedText(whole_text(message, pretty=pretty))


def _look_for(number: int, text: str, wanted: str) -> tuple[int, str, Sequence[Hit]]:
    return number, wanted, find_all(text, wanted)


def _as_shown(text: str) -> str:
    return CodeView.shown(visible(text))
