"""Removes every trace of a person: first it is counted, then it is removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fs_event_studio.domain.display import one_line
from fs_event_studio.gui.language import said
from fs_event_studio.gui.widgets.enabling import enable
from fs_event_studio.gui.widgets.sizing import text_size
from fs_event_studio.gui.widgets.text import plain_label, set_role
from fs_event_studio.usecases.forget_user import OUT_OF_REACH, Forgotten, Found, Person

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from fs_event_studio.gui.jobs import Job
    from fs_event_studio.gui.panels.keeping.viewmodel import UpkeepJobs


class ForgetDialog(QDialog):
    """Nothing is removed before it was counted, and asked once more."""

    removed = Signal()

    def __init__(self, parent: QWidget, jobs: UpkeepJobs) -> None:
        super().__init__(parent)
        self.setObjectName("forget_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Forget a user"))
        self._jobs = jobs
        self._job: Job | None = None
        self._found: Found | None = None
        self._uid, self._id, self._email = (
            self._field("forget_uid", self.tr("Your own user ID")),
            self._field("forget_id", self.tr("Fullstory user ID")),
            self._field("forget_email", self.tr("E-mail address")),
        )
        self._mentions = QCheckBox(self.tr("Also exchanges of &others that name this user"))
        self._mentions.setObjectName("forget_mentions")
        self._said = plain_label("", wraps=True)
        self._said.setObjectName("forget_said")
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.hide()
        self._lines = QPlainTextEdit()
        self._lines.setObjectName("forget_lines")
        self._lines.setReadOnly(True)
        self._lines.setTabChangesFocus(True)
        self._lines.setAccessibleName(self.tr("What was found"))
        self._look, self._forget = QPushButton(self.tr("&Count")), QPushButton(self.tr("&Remove for good…"))
        self._look.setObjectName("forget_look")
        self._forget.setObjectName("forget_remove")
        self._forget.setEnabled(False)
        self._forget.setAutoDefault(False)
        set_role(self._forget, "live")
        self._lay_out()
        for field in (self._uid, self._id, self._email):
            field.textChanged.connect(self._changed)
        self._look.clicked.connect(self._count)
        self._forget.clicked.connect(self._ask)
        self._changed()

    def reject(self) -> None:
        """Stop what is under way; else close."""
        if self._job and self._job.running:
            self._job.cancel()
            self._said.setText(self.tr("Stopping…"))
        else:
            super().reject()

    def _field(self, name: str, spoken: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(spoken)
        return field

    def _lay_out(self) -> None:
        form = QFormLayout()
        for field in (self._uid, self._id, self._email):
            form.addRow(plain_label(field.accessibleName()), field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._look, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self._forget, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        for widget in (self._mentions, self._said, self._bar, self._lines, buttons):
            layout.addWidget(widget)
        self.resize(text_size(self, 80, 30))

    @property
    def _person(self) -> Person:
        return Person(self._uid.text().strip(), self._id.text().strip(), self._email.text().strip())

    def _changed(self) -> None:
        self._found = None
        self._forget.setEnabled(False)
        self._look.setEnabled(any(self._person))
        self._say(self.tr("Give at least one name by which the person is known, and count first."))

    def _say(self, text: str, role: str = "") -> None:
        self._said.setText(text)
        set_role(self._said, role)

    def _count(self) -> None:
        job = self._jobs.look(self._person)
        job.done.connect(self._counted)
        self._start(job, self.tr("Looking through every exchange…"))

    def _counted(self, found: Found) -> None:
        self._end()
        self._found = found
        self._say(
            self.tr("Exchanges of this user: {0}. Of others that name this user: {1}. Nothing was removed yet.")
            .format(f"{found.own:,}", f"{found.mentions:,}")
        )  # fmt: skip
        self._lines.setPlainText("\n".join(map(one_line, self._found_lines(found))))
        self._forget.setEnabled(True)

    def _ask(self) -> None:
        found = self._found
        if found is None:
            return
        count = found.own + (found.mentions if self._mentions.isChecked() else 0)
        box = QMessageBox(self)
        box.setObjectName("forget_question")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Forget a user"))
        box.setText(self.tr("Exchanges that will be removed: {0}. This cannot be undone.").format(f"{count:,}"))
        box.setInformativeText(
            self.tr("Files that will be masked: {0}. Copies of the history that will be removed whole: {1}.")
            .format(len(found.files), len(found.copies))
        )  # fmt: skip
        remove = box.addButton(self.tr("Remove for good"), QMessageBox.ButtonRole.DestructiveRole)
        remove.setObjectName("forget_confirm")
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        remove.clicked.connect(self._remove)
        box.open()

    def _remove(self) -> None:
        job = self._jobs.forget(self._person, with_mentions=self._mentions.isChecked())
        job.done.connect(self._gone)
        self._start(job, self.tr("Removing…"))

    def _gone(self, done: Forgotten) -> None:
        self._end()
        text = self.tr("Exchanges removed for good: {0}.").format(f"{done.removed:,}")
        left = self.tr("Something is left: see below.")
        self._say(text if done.is_complete else f"{text} {left}",
                  "success" if done.is_complete else "error")  # fmt: skip
        self._lines.setPlainText("\n".join(map(one_line, self._forgotten_lines(done))))
        self._found = None
        self._forget.setEnabled(False)
        self.removed.emit()

    def _start(self, job: Job, said: str) -> None:
        self._job = job
        job.told.connect(self._progress)
        job.failed.connect(self._failed)
        job.stopped.connect(self._stopped)
        self._say(said)
        self._bar.show()
        enable(self._look, False)
        self._forget.setEnabled(False)
        job.start()

    def _progress(self, share: float) -> None:
        self._bar.setValue(int(share * 1000))

    def _end(self) -> None:
        self._bar.hide()
        enable(self._look, True)

    def _failed(self, sentence: str) -> None:
        self._end()
        self._say(sentence, "error")

    def _stopped(self) -> None:
        self._end()
        self._say(self.tr("Stopped. What was removed by then is gone; do it again to go on."), "warning")
        self.removed.emit()

    def _found_lines(self, found: Found) -> Iterator[str]:
        if found.under_way:
            yield self.tr("Under way: {0}. Forget the user again when they are done.").format(found.under_way)
        if found.unreadable:
            yield self.tr("Records that cannot be read, so that nobody can say: {0}.").format(found.unreadable)
        yield from _paths(self.tr("Files in which the name will be masked:"), found.files)
        yield from _paths(self.tr("Copies of the history that will be removed whole:"), found.copies)
        yield from _paths(self.tr("Files that are none of ours, and are left alone:"), found.others)
        yield from self._out_of_reach()

    def _forgotten_lines(self, done: Forgotten) -> Iterator[str]:
        if done.kept:
            yield self.tr("Exchanges of others that name this user and are still there: {0}.").format(done.kept)
        if done.under_way:
            yield self.tr("Under way: {0}. Forget the user again when they are done.").format(done.under_way)
        if not done.log_emptied:
            yield self.tr("Another program was reading: close it, then forget the user again.")
        yield from _paths(self.tr("Masked in:"), done.files)
        yield from _paths(self.tr("Removed:"), done.copies)
        yield from _paths(self.tr("Something is left in:"), done.left)
        yield from self._out_of_reach()

    def _out_of_reach(self) -> Iterator[str]:
        yield self.tr("Not reached from here:")
        yield from (f"    {said(place)}" for place in OUT_OF_REACH.values())


def _paths(title: str, paths: Sequence[Path]) -> Iterator[str]:
    if paths:
        yield title
        yield from (f"    {path}" for path in paths)
