"""The menu of edits: undo and redo of everything in the composer."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from fs_event_studio.gui.panels.composer.view import ComposerView
from fs_event_studio.gui.panels.composer.viewmodel import ComposerViewModel
from fs_event_studio.gui.widgets.menus import add_action

UNDO_KEYS = ("Ctrl+Z",)
REDO_KEYS = ("Ctrl+Shift+Z", "Ctrl+Y")


class EditMenu(QObject):
    """Fills `menu`. Its actions can be chosen when there is something to undo or redo."""

    def __init__(self, menu: QMenu, composer: ComposerView, model: ComposerViewModel) -> None:
        super().__init__(menu)
        self._model = model
        self._undo = add_action(menu, self.tr("&Undo"), composer.undo, "undo_action")
        self._redo = add_action(menu, self.tr("&Redo"), composer.redo, "redo_action")
        for action, keys in ((self._undo, UNDO_KEYS), (self._redo, REDO_KEYS)):
            action.setShortcuts([QKeySequence(key) for key in keys])
        model.changed.connect(self._redraw)
        self._redraw()

    def _redraw(self) -> None:
        self._undo.setEnabled(self._model.can_undo)
        self._redo.setEnabled(self._model.can_redo)
