"""The tree of templates, with what stands behind the chosen line, and everything that can be done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QIcon, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QMessageBox, QPushButton, QTreeView, QVBoxLayout, QWidget

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.problems import Severity
from fs_event_studio.domain.template_places import place_in
from fs_event_studio.gui.language import said, told
from fs_event_studio.gui.panels.templates.table_model import NODE_ROLE, Node, TemplateTree
from fs_event_studio.gui.widgets.name_dialog import NameDialog
from fs_event_studio.gui.widgets.text import plain_label, selectable
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint

    from fs_event_studio.gui.panels.templates.viewmodel import TemplatesViewModel
    from fs_event_studio.gui.widgets.severity_icons import SeverityIcons


class TemplatesView(QWidget):
    """Keeps open what was open when the folder is read again, and the chosen line chosen."""

    save_wanted = Signal(str)  # the folder in which the composed event should be saved

    def __init__(self, model: TemplatesViewModel) -> None:
        super().__init__()
        self._model = model
        self._warning = QIcon()
        self._tree_model = TemplateTree(self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._tree_model)
        self._found.setRecursiveFilteringEnabled(True)
        self._found.setAutoAcceptChildRows(True)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._search = QLineEdit()
        self._search.setObjectName("template_search")
        self._search.setPlaceholderText(self.tr("Find a template"))
        self._search.setAccessibleName(self.tr("Find a template"))
        self._search.setClearButtonEnabled(True)
        self._tree = QTreeView()
        self._tree.setObjectName("template_tree")
        self._tree.setAccessibleName(self.tr("Tree of templates"))
        self._tree.setModel(self._found)
        self._tree.setHeaderHidden(True)
        self._tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._about = selectable(plain_label(role="muted", wraps=True))
        self._about.setObjectName("template_about_line")
        self._save = QPushButton(self.tr("Save event as template …"))
        self._save.setObjectName("save_as_template_button")
        self._lay_out()
        self.actions_of_line = self._make_actions()
        self._connect()
        self._redraw()

    def use_icons(self, icons: SeverityIcons) -> None:
        """Mark files that cannot be read with these icons."""
        self._warning = icons.icon(Severity.WARNING)
        self._redraw()

    def focus_search(self) -> None:
        """Put the cursor into the search."""
        self._search.setFocus()
        self._search.selectAll()

    def follow(self, before: QWidget) -> None:
        """Have Tab lead here from `before`, rather than from what happened to be made before it."""
        for widget in (self._search, self._tree, self._save):
            QWidget.setTabOrder(before, widget)
            before = widget

    @property
    def folder(self) -> str:
        """The folder that something new belongs into."""
        node = self._node()
        return node.folder if node and not node.example else ""

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 4, 8)
        layout.addWidget(self._search)
        layout.addWidget(self._tree, 1)
        layout.addWidget(self._about)
        line = QHBoxLayout()
        line.addWidget(self._save, 1)
        layout.addLayout(line)

    def _make_actions(self) -> tuple[QAction, ...]:
        """What can be done with the chosen line; the keys work while the tree has the focus."""
        plan: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("open_template", self.tr("&Open in a new tab"), "Return", self._open),
            ("rename_template", self.tr("&Rename …"), "F2", self._rename),
            ("duplicate_template", self.tr("D&uplicate"), "Ctrl+D", self._duplicate),
            ("delete_template", self.tr("&Delete …"), "Del", self._delete),
            ("new_template_folder", self.tr("New fo&lder …"), "Ctrl+Shift+F", self._make_folder),
            ("reveal_template", self.tr("Show in the file &manager"), "", self._reveal),
        )
        actions = []
        for name, text, keys, then in plan:
            action = QAction(text, self._tree)
            action.setObjectName(name)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(then)
            self._tree.addAction(action)
            actions.append(action)
        return tuple(actions)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._filter)
        self._tree.doubleClicked.connect(self._open)
        self._tree.customContextMenuRequested.connect(self._show_menu)
        self._save.clicked.connect(lambda: self.save_wanted.emit(self.folder))
        self._model.changed.connect(self._redraw)

    def _filter(self, text: str) -> None:
        self._found.setFilterFixedString(text.strip())
        if text.strip():
            self._tree.expandAll()

    def _redraw(self) -> None:
        state = self._model.state
        first = self._tree_model.rowCount() == 0
        opened = {(node.example, node.place) for node in self._nodes()}
        chosen = self._node()
        self._tree_model.show_state(state, self._warning)
        for index in self._indexes():
            node = index.data(NODE_ROLE)
            outermost_at_first = first and node.entry is None
            self._tree.setExpanded(index, outermost_at_first or (node.example, node.place) in opened)
            if chosen and (node.example, node.place) == (chosen.example, chosen.place):
                self._tree.setCurrentIndex(index)
        self._tree.selectionModel().currentChanged.connect(self._line_chosen, Qt.ConnectionType.UniqueConnection)
        self._line_chosen()

    def _nodes(self) -> list[Node]:
        """The lines that are expanded."""
        return [index.data(NODE_ROLE) for index in self._indexes() if self._tree.isExpanded(index)]

    def _indexes(self, parent: QModelIndex | None = None) -> list[QModelIndex]:
        """All lines that are shown, each before those in it."""
        parent = parent or QModelIndex()
        found = []
        for row in range(self._found.rowCount(parent)):
            index = self._found.index(row, 0, parent)
            found += [index, *self._indexes(index)]
        return found

    def _node(self) -> Node | None:
        node = self._tree.currentIndex().data(NODE_ROLE)
        return node if isinstance(node, Node) else None

    def _line_chosen(self) -> None:
        """Say what the chosen line is for, or what is wrong with it, and allow what can be done."""
        node = self._node()
        entry = node.entry if node else None
        state = self._model.state
        about = (said(entry.fault) or entry.about) if entry else (said(state.trouble) if state.loaded else "")
        if not about and state.loaded and not state.entries:
            about = self.tr("No templates yet. Save the composed event, or open one of the examples.")
        self._about.setText(about)
        self._about.setVisible(bool(about))
        own = bool(entry) and not (node and node.example)
        allowed = {
            "open_template": bool(node and node.is_template),
            "rename_template": own,
            "duplicate_template": own and bool(node and node.is_template),
            "delete_template": own,
            "new_template_folder": not (node and node.example),
            "reveal_template": True,
        }
        for action in self.actions_of_line:
            action.setEnabled(allowed[action.objectName()])

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self.actions_of_line))
        menu.popup(self._tree.viewport().mapToGlobal(place))

    def _open(self) -> None:
        node = self._node()
        if node and node.is_template and node.entry:
            self._model.open(node.entry, example=node.example)

    def _rename(self) -> None:
        node = self._node()
        if not node or not node.entry or node.example:
            return
        entry = node.entry
        suffix = entry.place.removeprefix(entry.parent).endswith(".json")

        def fault_of(title: str) -> str:
            place = place_in(entry.parent, title)
            place = place if suffix else place.removesuffix(".json")
            return "" if place.casefold() == entry.place.casefold() else self._model.fault_of(place)

        dialog = NameDialog(self.tr("Rename"), self.tr("&Name"), entry.title, fault_of, self)
        dialog.named.connect(partial(self._model.rename, entry.place))
        dialog.open()

    def _duplicate(self) -> None:
        if (node := self._node()) and node.entry:
            self._model.duplicate(node.entry.place)

    def _delete(self) -> None:
        node = self._node()
        if not node or not node.entry or node.example:
            return
        place = node.entry.place
        box = QMessageBox(self)
        box.setObjectName("delete_template_dialog")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Delete?"))
        box.setText(self.tr("Delete “{0}”?").format(one_line(node.entry.title)))
        box.setInformativeText(self.tr("The file is removed from the disk. Open tabs keep what they show."))
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        delete.clicked.connect(partial(self._model.delete, place))
        box.open()

    def _make_folder(self) -> None:
        folder = self.folder

        def place_of(title: str) -> str:
            return f"{folder}/{title}" if folder else title

        dialog = NameDialog(
            self.tr("New folder"), self.tr("&Name"), "", lambda title: self._model.fault_of(place_of(title)), self
        )
        dialog.named.connect(lambda title: self._model.make_folder(place_of(title)))
        dialog.open()

    def _reveal(self) -> None:
        node = self._node() or Node(example=False)
        try:
            path = self._model.path_of(node.place, example=node.example)
        except EnvironmentTrouble as trouble:
            self._model.failed.emit(told(trouble))
            return
        folder = path if path.is_dir() else path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
