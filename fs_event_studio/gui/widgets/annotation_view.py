"""What a person adds to an exchange: a note, tags, a pin. Kept a moment after the last key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from fs_event_studio.domain.exchanges import NO_ANNOTATION, Annotation
from fs_event_studio.gui.widgets.text import plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

PAUSE_MS = 800


class AnnotationView(QWidget):
    """Says `annotated` with the exchange's id; what is not said yet is said before another is shown."""

    annotated = Signal(int, object)  # the id, and the Annotation

    def __init__(self) -> None:
        super().__init__()
        self._id, self._kept = 0, NO_ANNOTATION
        self._pin = QCheckBox(self.tr("&Pinned: never removed by age, count or size"))
        self._pin.setObjectName("exchange_pin")
        self._tags = QLineEdit()
        self._tags.setObjectName("exchange_tags")
        self._tags.setPlaceholderText(self.tr("smoke, release-12"))
        self._known = QStringListModel(self)
        completer = TagCompleter(self._known, self._tags)
        self._tags.setCompleter(completer)
        self._note = QPlainTextEdit()
        self._note.setObjectName("exchange_note")
        self._note.setTabChangesFocus(True)
        tags, note = plain_label(self.tr("&Tags, with commas between them")), plain_label(self.tr("N&ote"))
        tags.setBuddy(self._tags)
        note.setBuddy(self._note)
        self._tags.setAccessibleName(self.tr("Tags, with commas between them"))
        self._note.setAccessibleName(self.tr("Note"))
        layout = QVBoxLayout(self)
        for widget in (self._pin, tags, self._tags, note, self._note):
            layout.addWidget(widget)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self._pin.toggled.connect(self.flush)
        self._tags.textEdited.connect(self._pause.start)
        self._tags.editingFinished.connect(self.flush)
        completer.activated.connect(self._pause.start)
        self._note.textChanged.connect(self._pause.start)

    def begin(self) -> None:
        """Put the cursor into the note."""
        self._note.setFocus()

    def offer_tags(self, tags: Sequence[str]) -> None:
        """Tags to complete from."""
        self._known.setStringList(list(tags))

    def show_annotation(self, exchange_id: int, annotation: Annotation) -> None:
        """Show what was added to another exchange, or what is kept now of the same one."""
        if exchange_id == self._id and (annotation == self._kept or self._pause.isActive()):
            return
        self.flush()
        self._id, self._kept = exchange_id, annotation
        with QSignalBlocker(self._pin), QSignalBlocker(self._tags), QSignalBlocker(self._note):
            self._pin.setChecked(annotation.pinned)
            self._tags.setText(", ".join(annotation.tags))
            if self._note.toPlainText() != annotation.note:
                self._note.setPlainText(annotation.note)

    def flush(self) -> None:
        """Have what was typed kept."""
        self._pause.stop()
        typed = Annotation(self._note.toPlainText().strip(), read_tags(self._tags.text()), self._pin.isChecked())
        if self._id and typed != self._kept:
            self._kept = typed
            self.annotated.emit(self._id, typed)


class TagCompleter(QCompleter):
    """Completes the last of several tags."""

    def __init__(self, model: QStringListModel, field: QLineEdit) -> None:
        super().__init__(model, field)
        self._field = field
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - Qt's name
        """What is looked for among the known ones."""
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802 - Qt's name
        """The whole text with the tag that was chosen."""
        before, comma, _ = self._field.text().rpartition(",")
        chosen = super().pathFromIndex(index)
        return f"{before}{comma} {chosen}" if comma else chosen


def read_tags(text: str) -> tuple[str, ...]:
    """Tags as typed: each once, without regard to case, in order."""
    tags = (" ".join(tag.split()) for tag in text.split(","))
    return tuple({tag.casefold(): tag for tag in tags if tag}.values())
