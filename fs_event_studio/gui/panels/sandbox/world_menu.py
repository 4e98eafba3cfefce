"""The menu of worlds, made when it is first opened, and the question behind its two ways to lose something."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QMessageBox

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.gui.language import said
from fs_event_studio.gui.widgets.menus import add_action, add_menu

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from fs_event_studio.gui.panels.sandbox.worlds_viewmodel import WorldsViewModel


class WorldMenu:
    """Fills `menu` and keeps it true. save_as: asks for a name.   ask: whether a world may be removed."""

    def __init__(
        self, menu: QMenu, model: WorldsViewModel, save_as: Callable[[], object], ask: Callable[[str], bool]
    ) -> None:
        self._model, self._ask = model, ask
        self._names: tuple[str, ...] | None = None
        self._save = add_action(menu, said(Phrase("&Save world as …")), save_as, "save_world_action")
        self._open = add_menu(menu, said(Phrase("&Open world")), "open_world_menu")
        menu.addSeparator()
        self._reset = add_action(menu, said(Phrase("&Reset world")), model.reset, "reset_world_action")
        self._reset.setToolTip(said(Phrase("Back to how this world began, or was saved.")))
        demo, nobody = partial(model.begin, demo=True), partial(model.begin, demo=False)
        add_action(menu, said(Phrase("&Demo world")), demo, "demo_world_action").setToolTip(
            said(Phrase("A new world with the visitors of a small web shop."))
        )
        add_action(menu, said(Phrase("&Empty world")), nobody, "empty_world_action").setToolTip(
            said(Phrase("A new world with nobody in it."))
        )
        self._back = add_action(menu, said(Phrase("&Back to the world before")), model.come_back, "world_back_action")
        self._back.setToolTip(
            said(Phrase("Undoes the latest opening, reset or new world; again, and it is done again."))
        )
        menu.addSeparator()
        self._remove = add_menu(menu, said(Phrase("Re&move world")), "remove_world_menu")
        menu.setToolTipsVisible(True)
        self.redraw()

    def redraw(self) -> None:
        """Show the state of the model."""
        state = self._model.state
        self._back.setEnabled(state.replaced)
        if state.names != self._names:
            self._names = state.names
            self._list(self._open, self._model.open)
            self._list(self._remove, self._ask_and_remove)
        for action in self._open.actions():
            action.setCheckable(action.data() == state.present)
            action.setChecked(action.data() == state.present)

    def _list(self, menu: QMenu, chosen: Callable[[str], object]) -> None:
        menu.clear()
        menu.setEnabled(bool(self._names))
        for name in self._names or ():
            add_action(menu, one_line(name).replace("&", "&&"), partial(chosen, name)).setData(name)

    def _ask_and_remove(self, name: str) -> None:
        if self._ask(name):
            self._model.remove(name)


def ask_to_remove(parent: QWidget, name: str) -> bool:
    """Whether the person means it."""
    box = QMessageBox(parent)
    box.setObjectName("remove_world_dialog")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(said(Phrase("Remove world?")))
    box.setText(said(Phrase("Remove the world “{0}”?")).format(one_line(name)))
    box.setInformativeText(
        said(Phrase("Its file is deleted, which cannot be undone. The world that the sandbox is in now stays."))
    )
    remove = box.addButton(said(Phrase("Remove")), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is remove
