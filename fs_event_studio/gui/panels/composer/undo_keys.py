"""Ctrl+Z and its like in the fields of the composer: their own undo would fight with that of the whole form."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from fs_event_studio.gui.panels.composer.edit_menu import REDO_KEYS, UNDO_KEYS
from fs_event_studio.gui.panels.composer.view import ComposerView
from fs_event_studio.gui.widgets.json_editor import JsonEditor


class UndoKeys(QObject):
    """Watches whichever text field of the composer has the focus.

    What is being typed into a cell of a table is not the form's yet, so that the cell's own undo comes first.
    """

    def __init__(self, composer: ComposerView, *places: QWidget) -> None:
        super().__init__(composer)
        self._composer, self._places = composer, (composer, *places)
        self._watched: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the keys before the field does."""
        if event.type() not in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}:
            return False
        assert isinstance(event, QKeyEvent)
        keys = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        if keys not in {*UNDO_KEYS, *REDO_KEYS} or _has_own_edit(watched):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._composer.undo() if keys in UNDO_KEYS else self._composer.redo()
        return True

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):  # a cell's editor is gone by now
            self._watched.removeEventFilter(self)
        self._watched = None
        if isinstance(now, QLineEdit | JsonEditor) and any(place.isAncestorOf(now) for place in self._places):
            now.installEventFilter(self)
            self._watched = now


def _has_own_edit(field: QObject) -> bool:
    """Whether the field is a cell's editor with something to undo in it."""
    if not isinstance(field, QLineEdit) or not (field.isUndoAvailable() or field.isRedoAvailable()):
        return False
    holder = field.parentWidget()
    while holder and not isinstance(holder, QAbstractItemView):
        holder = holder.parentWidget()
    return holder is not None
