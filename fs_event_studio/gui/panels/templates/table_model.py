"""The tree of templates as Qt shows it."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon, QStandardItem, QStandardItemModel

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.template_places import Entry, EntryKind
from fs_event_studio.gui.language import said
from fs_event_studio.gui.panels.templates.viewmodel import TemplatesState
from fs_event_studio.gui.widgets.text import tooltip

NODE_ROLE = Qt.ItemDataRole.UserRole + 1


class Node(NamedTuple):
    """What a line stands for. example: it lies among the examples.   entry: None for one of the two outermost lines."""

    example: bool
    entry: Entry | None = None

    @property
    def place(self) -> str:
        """Its place; empty for an outermost line."""
        return self.entry.place if self.entry else ""

    @property
    def folder(self) -> str:
        """The folder that something new belongs into: itself, or the one that it lies in."""
        if self.entry is None:
            return ""
        return self.entry.place if self.entry.kind is EntryKind.FOLDER else self.entry.parent

    @property
    def is_template(self) -> bool:
        """Whether it can be opened."""
        return bool(self.entry) and self.entry.kind is EntryKind.TEMPLATE  # type: ignore[union-attr] # it is there


class TemplateTree(QStandardItemModel):
    """Two outermost lines: the person's folder, and the examples."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._warning = QIcon()

    def show_state(self, state: TemplatesState, warning: QIcon) -> None:
        """Show other content. warning: beside files that cannot be read."""
        self._warning = warning
        self.clear()
        own = self._line(Node(example=False), self.tr("Templates"), said(state.trouble) or state.root)
        if state.trouble:
            own.setIcon(warning)
        self._fill(own, state.entries, example=False)
        examples = self._line(Node(example=True), self.tr("Examples"), self.tr("They travel with the program."))
        self._fill(examples, state.examples, example=True)
        self.appendRow(own)
        self.appendRow(examples)

    def node(self, index: QModelIndex | QPersistentModelIndex) -> Node | None:
        """What a line stands for; None beside all lines."""
        node = index.data(NODE_ROLE)
        return node if isinstance(node, Node) else None

    def _fill(self, top: QStandardItem, entries: tuple[Entry, ...], *, example: bool) -> None:
        folders = {"": top}
        for entry in entries:
            item = self._line(Node(example, entry), entry.title, said(entry.fault) or entry.about)
            if entry.kind is EntryKind.BAD:
                item.setIcon(self._warning)
                spoken = self.tr("{0}, cannot be read: {1}").format(one_line(entry.title), one_line(said(entry.fault)))
                item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
            folders.get(entry.parent, top).appendRow(item)
            if entry.kind is EntryKind.FOLDER:
                folders[entry.place] = item

    def _line(self, node: Node, title: str, about: str) -> QStandardItem:
        item = QStandardItem(one_line(title))
        item.setEditable(False)
        item.setData(node, NODE_ROLE)
        item.setToolTip(tooltip(about) if about else "")
        item.setData(one_line(about), Qt.ItemDataRole.AccessibleDescriptionRole)
        return item
