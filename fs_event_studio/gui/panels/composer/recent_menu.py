"""Shows recent IDs below a button."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.recent_ids import IdOrigin, RecentId
from fs_event_studio.gui.language import said
from fs_event_studio.gui.widgets.menus import add_action
from fs_event_studio.gui.widgets.text import caption

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QPushButton

ID_CHARS, NAME_CHARS = 46, 24


def described(recent: RecentId) -> str:
    """One line: the ID, whose it is, where it comes from and when."""
    name = f" · {_cut(recent.name, NAME_CHARS)}" if recent.name else ""
    return f"{_cut(recent.value, ID_CHARS)}{name} · {_origin(recent)}"


def show_recent_menu(
    button: QPushButton, recents: Sequence[RecentId], typed: str, choose: Callable[[str], None]
) -> QMenu:
    """Open the menu below `button`; `choose` gets the ID.

    typed: the IDs that hold it come first, so that half an ID finds the whole one.
    """
    menu = QMenu(button)
    menu.setObjectName("recent_menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    part = typed.strip(" :").casefold()
    for recent in sorted(recents, key=lambda recent: part not in recent.value.casefold()):
        text = caption(described(recent), ID_CHARS + NAME_CHARS + 60)
        add_action(menu, text, partial(choose, recent.value))
    if not recents:
        none = add_action(menu, said(Phrase("Nothing yet: no event to this environment named one.")))
        none.setEnabled(False)
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    return menu


def _origin(recent: RecentId) -> str:
    when = recent.at.astimezone().strftime("%Y-%m-%d %H:%M")
    if recent.origin is IdOrigin.SANDBOX:
        return said(Phrase("in the sandbox, last active {0}", when))
    return said(Phrase("sent {0}", when))


def _cut(text: str, most: int) -> str:
    line = one_line(text)
    return line if len(line) <= most else f"{line[:most]}…"
