"""The menu of edits: undo and redo of everything in the composer."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from fs_event_studio.gui.panels.composer.view import ComposerView
from fs_event_studio.gui.panels.composer.viewmodel import ComposerViewModel

UNDO_KEYS = ("Ctrl+Z",)
REDO_KEYS = ("Ctrl+Shift+Z", "Ctrl+Y")


class EditMenu(QObject):
    """Fills `menu`. Its actions can be chosen when there is something to undo or redo."""

    def __init__(self, menu: QMenu, composer: ComposerView, model: ComposerViewModel) -> None:
        super().__init__(menu)
        self._model = model
        # Made here: of an action that the menu makes, PySide (6.11.3) may come to believe that it was deleted.
        self._undo, self._redo = QAction(self.tr("&Undo"), menu), QAction(self.tr("&Redo"), menu)
        menu.addActions((self._undo, self._redo))
        self._undo.triggered.connect(composer.undo)
        self._redo.triggered.connect(composer.redo)
        for action, name, keys in ((self._undo, "undo_action", UNDO_KEYS), (self._redo, "redo_action", REDO_KEYS)):
            action.setObjectName(name)
            action.setShortcuts([QKeySequence(key) for key in keys])
        model.changed.connect(self._redraw)
        self._redraw()

    def _redraw(self) -> None:
        self._undo.setEnabled(self._model.can_undo)
        self._redo.setEnabled(self._model.can_redo)
