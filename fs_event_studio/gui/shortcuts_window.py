"""All shortcuts in one list, read from the window itself, so that the list cannot lie."""

from typing import NamedTuple

from PySide6.QtCore import QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QVBoxLayout, QWidget

from fs_event_studio.gui.widgets.table import Table
from fs_event_studio.gui.widgets.text import plain_label

KEYS_CHARS, WHERE_CHARS = 34, 30
CHARS, LINES = 112, 36
"""Its size, in text; at most as much of the screen as `MOST_OF_SCREEN` says."""
MOST_OF_SCREEN = 0.9


class ShortcutLine(NamedTuple):
    """What some keys do. where: in which part of the window they work; empty if everywhere."""

    what: str
    keys: str
    where: str


class ShortcutsWindow(QDialog):
    """A word finds what it does; the arrow keys go through the list from the search as well."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("shortcuts_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.ensurePolished()  # which gives it the size of text
        measure, room = self.fontMetrics(), self.screen().availableSize() * MOST_OF_SCREEN
        self.resize(QSize(CHARS * measure.averageCharWidth(), LINES * measure.height()).boundedTo(room))
        self._search = QLineEdit()
        self._search.setObjectName("shortcut_search")
        self._search.setPlaceholderText(self.tr("Find a shortcut"))
        self._search.setAccessibleName(self.tr("Find a shortcut"))
        self._search.setClearButtonEnabled(True)
        self._lines = QStandardItemModel(0, 3, self)
        self._lines.setHorizontalHeaderLabels([self.tr("What it does"), self.tr("Keys"), self.tr("Where")])
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._lines)
        self._found.setFilterKeyColumn(-1)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        for line in shortcuts_of(window):
            self._lines.appendRow([_item(text) for text in line])
        table = Table(self.tr("Keyboard shortcuts"), self._found, (0, KEYS_CHARS, WHERE_CHARS))
        table.setObjectName("shortcuts_table")
        table.setSelectionBehavior(Table.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        hint = plain_label(
            self.tr("Tab and Shift+Tab go through the fields; Alt and an underlined letter goes to one.")
        )
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        for widget in (self._search, table, hint):
            layout.addWidget(widget)
        self._search.textChanged.connect(self._found.setFilterFixedString)
        self._search.returnPressed.connect(table.setFocus)
        self._search.setFocus()


def shortcuts_of(window: QWidget) -> list[ShortcutLine]:
    """Every shortcut that the window and what is in it react to."""
    menus = {action: menu.title() for menu in window.findChildren(QMenu) for action in menu.actions() if menu.title()}
    lines = [
        ShortcutLine(_plain(action.text()), _keys(action.shortcuts()), _where(action, menus.get(action, "")))
        for action in window.findChildren(QAction)
        if action.shortcuts()
    ]
    lines += [
        ShortcutLine(shortcut.whatsThis(), _keys([shortcut.key()]), _where(shortcut, ""))
        for shortcut in window.findChildren(QShortcut)
    ]
    keys: dict[tuple[str, str], list[str]] = {}
    for line in lines:
        keys.setdefault((line.where, line.what), []).append(line.keys)
    return [ShortcutLine(what, ", ".join(dict.fromkeys(some)), where) for (where, what), some in sorted(keys.items())]


def _where(keys: QAction | QShortcut, menu: str) -> str:
    """The part of the window whose focus it needs, or the menu in which it stands."""
    parent = keys.parent()
    context = keys.shortcutContext() if isinstance(keys, QAction) else keys.context()
    if context is Qt.ShortcutContext.WindowShortcut or not isinstance(parent, QWidget):
        return _plain(menu)
    return parent.accessibleName().partition(":")[0] or _plain(menu)


def _keys(sequences: list[QKeySequence]) -> str:
    return ", ".join(keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in sequences)


def _plain(text: str) -> str:
    return text.replace("&", "").removesuffix("…").strip()


def _item(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    return item
