"""Rescues what is readable of a damaged history: says what will happen, does it, and says what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fs_event_studio.domain.display import one_line, size
from fs_event_studio.gui.language import said
from fs_event_studio.gui.widgets.text import PlainLabel, plain_label, set_role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from fs_event_studio.gui.jobs import Job
    from fs_event_studio.usecases.upkeep_ports import RescueReport

STEPS = 1000
SHOWN_FAULTS = 4
WIDTH_CHARS = 90


class RescueDialog(QDialog):
    """Begins nothing before it is told to. The window can be used meanwhile.

    faults: what was found, in sentences.   path: of the history.   make_job: gives one that ends in a RescueReport.
    """

    rescued = Signal()  # there is another history now

    def __init__(self, parent: QWidget, faults: Sequence[str], path: Path, make_job: Callable[[], Job]) -> None:
        super().__init__(parent)
        self.setObjectName("rescue_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rescue the history"))
        self._path, self._make_job = path, make_job
        self._job: Job | None = None
        self.open_folder: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self._said = _wrapped(self.tr("The history is damaged: {0}").format(path))
        self._said.setObjectName("rescue_said")
        self._plan = self._plan_view(faults)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.hide()
        self._buttons = QDialogButtonBox()
        self._begin = QPushButton(self.tr("&Rescue"))
        self._begin.setObjectName("rescue_begin")
        self._begin.setDefault(True)
        self._begin.clicked.connect(self._start)
        self._later = QPushButton(self.tr("Not now"))
        self._later.setObjectName("rescue_later")
        self._later.clicked.connect(self.reject)
        self._buttons.addButton(self._begin, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self._later, QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.addWidget(self._said)
        layout.addWidget(self._plan)
        layout.addWidget(self._bar)
        layout.addWidget(self._place_row())
        layout.addStretch(1)
        layout.addWidget(self._buttons)

    def reject(self) -> None:
        """Stop the rescue while there is one; else close."""
        if self._job and self._job.running:
            self._said.setText(self.tr("Stopping…"))
            self._job.cancel()
        else:
            super().reject()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The size of text is known by now."""
        super().showEvent(event)
        self.setMinimumWidth(WIDTH_CHARS * self.fontMetrics().averageCharWidth())
        if self._faults:
            lines = min(self._faults.blockCount(), SHOWN_FAULTS) + 1
            self._faults.setFixedHeight(lines * self._faults.fontMetrics().lineSpacing())
        self._fit()

    def _plan_view(self, faults: Sequence[str]) -> QWidget:
        plan = QWidget()
        plan.setObjectName("rescue_plan")
        grid = QGridLayout(plan)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        # What only says that the history is damaged is no news.
        details = [one_line(said(fault)) for fault in faults if str(self._path) not in fault]
        self._faults = self._faults_view(details) if details else None
        if self._faults:
            grid.addWidget(self._faults, 0, 0, 1, 2)
        grid.addWidget(plain_label(self.tr("What will happen"), "heading"), 1, 0, 1, 2)
        for row, line in enumerate(self._plan_lines(), 2):
            grid.addWidget(plain_label("•"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_wrapped(line), row, 1)
        return plan

    def _plan_lines(self) -> tuple[str, ...]:
        time = self.tr("time")
        aside = f"{self._path.stem}-damaged-[{time}]{self._path.suffix}"
        return (
            self.tr("What is readable is put into a new history, exchange by exchange."),
            self.tr("The damaged file is kept in the same folder, as {0}. Nothing is removed.").format(aside),
            self.tr(
                "Until it is done, nothing can be sent or searched. What you are composing stays, and so does the "
                "answer to an event that is under way."
            ),
            self.tr(
                "It takes up to {0} of free space, and some minutes if the history is large. It can be stopped at any "
                "time; nothing has changed then."
            ).format(size(self._size())),
        )

    def _size(self) -> int:
        try:
            return self._path.stat().st_size
        except OSError:
            return 0

    def _faults_view(self, faults: Sequence[str]) -> QPlainTextEdit:
        view = QPlainTextEdit("\n".join(faults))
        view.setObjectName("rescue_faults")
        view.setAccessibleName(self.tr("What was found"))
        view.setReadOnly(True)
        view.setTabChangesFocus(True)
        return view

    def _place_row(self) -> QWidget:
        """Where the damaged file is; seen at the end."""
        self._place = QWidget()
        self._file = QLineEdit()
        self._file.setObjectName("rescue_file")
        self._file.setAccessibleName(self.tr("The damaged file"))
        self._file.setReadOnly(True)
        column, row = QVBoxLayout(self._place), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._file)
        column.addLayout(row)
        for name, text, then in (
            ("rescue_copy", self.tr("&Copy path"), self._copy),
            ("rescue_open", self.tr("&Open folder"), self._open),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(then)
            row.addWidget(button)
        row.addStretch(1)
        self._place.hide()
        return self._place

    def _start(self) -> None:
        self._job = job = self._make_job()
        job.told.connect(self._show_progress)
        job.done.connect(self._finish)
        job.failed.connect(self._fail)
        job.stopped.connect(self._stopped)
        self._say(self.tr("What is readable is being rescued…"))
        self._bar.setRange(0, 0)
        self._bar.show()
        self._begin.hide()
        self._later.setText(self.tr("Cancel"))
        self._fit()
        job.start()

    def _show_progress(self, share: float) -> None:
        self._bar.setRange(0, STEPS)
        self._bar.setValue(int(share * STEPS))

    def _finish(self, report: RescueReport) -> None:
        numbers = QLocale()
        if report.rescued or report.lost:
            lines = [
                self.tr("The history was rescued."),
                self.tr("Rescued exchanges: {0}").format(numbers.toString(report.rescued)),
                self.tr("Of these, without their answer: {0}").format(numbers.toString(report.without_answer)),
                self.tr("Exchanges that could not be read: {0}").format(numbers.toString(report.lost)),
            ]
        else:
            lines = [self.tr("Nothing in the damaged file could be read. The history begins anew.")]
        self._say("\n".join((*lines, self.tr("The damaged file is kept here:"))))
        self._plan.hide()
        self._bar.hide()
        self._file.setText(str(report.set_aside))
        self._file.setCursorPosition(0)
        self._place.show()
        self._later.setText(self.tr("Close"))
        self._later.setFocus()
        self._fit()
        self.rescued.emit()

    def _fail(self, sentence: str) -> None:
        self._say(sentence, well=False)
        self._offer_again()

    def _stopped(self) -> None:
        self._say(self.tr("Stopped; nothing was changed."))
        self._offer_again()

    def _offer_again(self) -> None:
        self._bar.hide()
        self._begin.show()
        self._later.setText(self.tr("Not now"))
        self._fit()

    def _say(self, text: str, *, well: bool = True) -> None:
        self._said.setText(text)
        set_role(self._said, "" if well else "error")

    def _fit(self) -> None:
        """Be as high as the wrapped texts are."""
        inside = self.layout()
        assert inside
        inside.activate()
        self.resize(self.minimumWidth(), inside.totalHeightForWidth(self.minimumWidth()))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._file.text())

    def _open(self) -> None:
        if not self.open_folder(QUrl.fromLocalFile(str(self._path.parent))):
            self._say(self.tr("The folder could not be opened here. Copy the path instead."), well=False)


def _wrapped(text: str) -> PlainLabel:
    """A label as high as the text is in its width; Qt would keep room for what it takes in less."""
    label = plain_label(text, wraps=True)
    label.setMinimumHeight(1)
    return label
