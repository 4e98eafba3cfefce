"""The choices of when an event happened, made when they are first asked for."""

from __future__ import annotations

from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from fs_event_studio.domain.timestamps import write_timestamp
from fs_event_studio.gui.widgets.menus import add_action

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QPushButton

RELATIVE = ("10 minutes ago", "31 minutes ago", "2 hours ago")
"""Offered entries; the second just misses the 30 minutes within which a session counts as recent."""


def show_when_menu(button: QPushButton, now: datetime, choose: Callable[[str], None]) -> QMenu:
    """Open the menu below `button`; `choose` gets the text for the timestamp's field. now: aware, local."""
    menu = QMenu(button)
    menu.setObjectName("when_menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def offer(text: str, entry: str) -> None:
        add_action(menu, text, partial(choose, entry))

    offer(button.tr("Leave it to the server: its time of receipt"), "")
    offer(button.tr("Now: the moment of sending"), "now")
    offer(button.tr("This moment, fixed"), write_timestamp(now))
    menu.addSeparator()
    for entry in RELATIVE:
        offer(entry, entry)
    yesterday = f"yesterday {now:%H:%M}"
    offer(yesterday, yesterday)
    menu.addSeparator()
    add_action(menu, button.tr("Date, time and time zone …"), partial(_ask, button, now, choose))
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    return menu


def _ask(button: QPushButton, now: datetime, choose: Callable[[str], None]) -> None:
    from fs_event_studio.gui.panels.composer.moment_dialog import MomentDialog

    dialog = MomentDialog(button.window(), now.astimezone(UTC))
    dialog.chosen.connect(choose)
    dialog.open()
