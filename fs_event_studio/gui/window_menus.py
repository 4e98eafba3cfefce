"""What is in the menus Event and View; made after the first paint."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup, QKeySequence

from fs_event_studio.domain.preferences import DIRECTIONS, FONT_PERCENTS, THEMES
from fs_event_studio.gui.language import NAMES, said
from fs_event_studio.gui.panels.composer.elsewhere import COPY_NAMES
from fs_event_studio.gui.widgets.menus import add_action, add_menu

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from fs_event_studio.domain.preferences import Preferences
    from fs_event_studio.gui.panels.composer.view import ComposerView
    from fs_event_studio.gui.panels.environments.view import EnvironmentsView
    from fs_event_studio.gui.panels.history.view import HistoryView


class EventMenu(QObject):
    """The shown event, and where to go. The workbench puts its tabs above it."""

    def __init__(
        self,
        menu: QMenu,
        composer: ComposerView,
        history: HistoryView,
        environments: EnvironmentsView,
        close: Callable[[], object],
    ) -> None:
        super().__init__(menu)
        add_action(menu, self.tr("&Go to the name"), composer.focus_name).setShortcut("Ctrl+L")
        add_action(menu, self.tr("&Paste event"), composer.paste_event).setShortcut("Ctrl+Shift+V")
        copies = add_menu(menu, self.tr("Cop&y event as"))
        for kind, name in COPY_NAMES.items():
            add_action(copies, said(name), partial(composer.copy_event, kind))
        add_action(menu, self.tr("&Search the history"), history.focus_search).setShortcut("Ctrl+F")
        key = add_action(menu, self.tr("&Key of the environment …"), environments.open_key_dialog)
        key.setShortcut("Ctrl+K")
        menu.addSeparator()
        add_action(menu, self.tr("&Quit"), close).setShortcut(QKeySequence(QKeySequence.StandardKey.Quit))


class ViewMenu(QObject):
    """The pages, the docks, and what is preferred of the window. parts: groups of actions that others made."""

    chosen = Signal(str, object)  # a field of the preferences, and its value

    def __init__(self, menu: QMenu, preferences: Preferences, parts: Iterable[Sequence[QAction]]) -> None:
        super().__init__(menu)
        self._menu, self._preferences = menu, preferences
        for actions in parts:
            menu.addActions(actions)
            menu.addSeparator()
        names = {"system": self.tr("As the desktop"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        self._choices(self.tr("&Theme"), "theme", [(names[theme], theme) for theme in THEMES])
        self._choices(self.tr("&Size of text"), "font_percent", [(f"{size} %", size) for size in FONT_PERCENTS])
        languages = [(self.tr("As the desktop"), "system"), *((name, tag) for tag, name in NAMES.items())]
        self._choices(self.tr("&Language"), "language", languages)
        directions = {
            "language": self.tr("As the language"),
            "left-to-right": self.tr("Left to right"),
            "right-to-left": self.tr("Right to left"),
        }
        self._choices(self.tr("&Direction"), "direction", [(directions[one], one) for one in DIRECTIONS])
        menu.addSeparator()
        self._switch(self.tr("Show new events arriving in the picture"), "animations")
        self._switch(self.tr("Allow session.uid (documents disagree on it)"), "allow_session_uid")

    def _choices(self, title: str, field: str, choices: Sequence[tuple[str, object]]) -> None:
        """Actions of which one is on."""
        menu, group = add_menu(self._menu, title), QActionGroup(self)
        for text, value in choices:
            action = add_action(menu, text, partial(self.chosen.emit, field, value))
            action.setCheckable(True)
            action.setData((field, value))
            action.setChecked(getattr(self._preferences, field) == value)
            group.addAction(action)

    def _switch(self, text: str, field: str) -> None:
        action = add_action(self._menu, text, name=field)
        action.setCheckable(True)
        action.setChecked(getattr(self._preferences, field))
        action.toggled.connect(partial(self.chosen.emit, field))
