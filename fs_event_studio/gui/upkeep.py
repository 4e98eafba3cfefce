"""The part of the History menu that is about the history as a whole."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QAction

from fs_event_studio.domain.display import one_line, size
from fs_event_studio.gui.language import said, told
from fs_event_studio.gui.widgets.job_dialog import JobDialog
from fs_event_studio.usecases.troubles import DamagedHistory

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMainWindow, QMenu

    from fs_event_studio.domain.keeping import KeepingRules
    from fs_event_studio.gui.jobs import Job
    from fs_event_studio.gui.panels.keeping.rescue_dialog import RescueDialog
    from fs_event_studio.gui.panels.keeping.viewmodel import RulesRead
    from fs_event_studio.gui.widgets.notice_bar import NoticeBar
    from fs_event_studio.gui.wiring import ViewModels
    from fs_event_studio.usecases.upkeep_ports import CheckReport, Pruned


class UpkeepMenu(QObject):
    """Rules for keeping, forgetting a user, checking and compacting."""

    def __init__(self, window: QMainWindow, models: ViewModels, notices: NoticeBar, menu: QMenu) -> None:
        super().__init__(window)
        self._window, self._models, self._notices = window, models, notices
        self._offered: set[str] = set()
        self._rescuing: RescueDialog | None = None
        models.tasks.failed.connect(self._look_for_damage)
        menu.addSeparator()
        for name, text, then in (
            ("history_keeping", self.tr("How long &kept…"), self.choose_rules),
            ("history_forget", self.tr("&Forget a user…"), self.forget),
            ("history_check", self.tr("Check &and repair…"), self.check),
            ("history_compact", self.tr("Co&mpact…"), self.compact),
        ):
            action = QAction(text, window)
            action.setObjectName(name)
            action.triggered.connect(partial(self._call, then))
            menu.addAction(action)

    def _call(self, then: Callable[[], None], _checked: object = None) -> None:
        then()

    def choose_rules(self) -> None:
        """Show the rules."""
        job = self._models.archive.upkeep.read_rules()
        job.done.connect(self._show_rules)
        job.failed.connect(self._notices.add)
        job.start()

    def _show_rules(self, read: RulesRead) -> None:
        from fs_event_studio.gui.panels.keeping.rules_dialog import RulesDialog

        known = {environment.name for environment in self._models.environments.environments}
        dialog = RulesDialog(self._window, read.rules, sorted(known | set(read.environments)))
        dialog.chosen.connect(self._save_rules)
        dialog.open()

    def _save_rules(self, rules: KeepingRules) -> None:
        job = self._models.archive.upkeep.save_rules(rules)
        job.done.connect(self._rules_saved)
        job.failed.connect(self._notices.add)
        job.start()

    def _rules_saved(self, due: Sequence[Pruned]) -> None:
        if not due:
            self._notices.add(self.tr("The rules for keeping were saved. Nothing is to be removed now."), severe=False)
            return
        numbers = QLocale()
        parts = [f"{one_line(one.environment)}: {numbers.toString(one.exchanges)}" for one in due]
        text = self.tr("The rules for keeping were saved. They will be applied within the hour, and remove: {0}.")
        self._notices.add(text.format("; ".join(parts)), severe=False)

    def forget(self) -> None:
        """Ask whom."""
        from fs_event_studio.gui.panels.keeping.view import ForgetDialog

        dialog = ForgetDialog(self._window, self._models.archive.upkeep)
        dialog.removed.connect(self._read_again)
        dialog.open()

    def _read_again(self) -> None:
        self._models.history.search(self._models.history.state.query)

    def check(self) -> None:
        """Look at every record."""
        job = self._models.archive.upkeep.check()
        dialog = self._follow(job, self.tr("Check the history"), self.tr("Every record is read…"))

        def done(report: CheckReport) -> None:
            if report.is_sound:
                dialog.finish(self.tr("The history is sound."))
                return
            dialog.add_lines(map(said, report.faults))
            if report.unreadable:
                ids = ", ".join(f"#{number}" for number in report.unreadable)
                dialog.add_lines([self.tr("These records cannot be read: {0}").format(ids)])
            if report.is_index_only:
                dialog.finish(self.tr("Only the search index is damaged. It is made anew from what is kept…"))
                self._rebuild()
            else:
                dialog.finish(self.tr("The history is damaged. What is readable can be rescued."), well=False)
                dialog.offer(self._rescue_label(), partial(self.rescue, report.faults))

        def failed(_sentence: str) -> None:
            if isinstance(job.error, DamagedHistory):
                dialog.offer(self._rescue_label(), self.rescue)

        job.done.connect(done)
        job.failed.connect(failed)
        job.start()

    def _rebuild(self) -> None:
        job = self._models.archive.upkeep.rebuild_index()
        dialog = self._follow(job, self.tr("Repair the history"), self.tr("The search index is made anew…"))
        job.done.connect(lambda _none: dialog.finish(self.tr("The search index was made anew.")))
        job.start()

    def offer_rescue(self, sentence: str, faults: Sequence[str] = ()) -> None:
        """Say that the history is damaged, and offer to do something about it."""
        self._offered.add(sentence)
        self._notices.offer(sentence, self._rescue_label(), partial(self.rescue, faults))

    def damaged_by_crash(self, faults: Sequence[str]) -> None:
        """Say what a check after a crash found."""
        self.offer_rescue(
            self.tr(
                "The history was damaged when the program ended unexpectedly. What is readable can be rescued; the "
                "damaged file is kept."
            ),
            faults,
        )

    def rescue(self, faults: Sequence[str] = ()) -> None:
        """Tell what will happen, and do it if the person wants it. faults: what was found."""
        from fs_event_studio.gui.panels.keeping.rescue_dialog import RescueDialog

        if self._rescuing is None:
            archive = self._models.archive
            self._rescuing = RescueDialog(self._window, faults, archive.history_file, archive.upkeep.rescue)
            self._rescuing.rescued.connect(self._rescued)
            self._rescuing.finished.connect(self._rescue_closed)
            self._rescuing.show()
        self._rescuing.raise_()
        self._rescuing.activateWindow()

    def _rescued(self) -> None:
        for sentence in self._offered:
            self._notices.take_back(sentence)
        self._offered.clear()
        if self._models.services.are_open:
            self._read_again()
            self._models.history.refresh()
        else:
            self._models.services.open()

    def _rescue_closed(self, _result: int) -> None:
        self._rescuing = None

    def _look_for_damage(self, error: Exception) -> None:
        """Whatever was done: damage may show while a page is read, an event is kept, or a file is written."""
        if isinstance(error, DamagedHistory):
            self.offer_rescue(told(error))

    def _rescue_label(self) -> str:
        return self.tr("Rescue…")

    def compact(self) -> None:
        """Give free space back to the disk."""
        job = self._models.archive.upkeep.vacuum()
        what = self.tr("The history is written anew without its free space. Sends wait until it is done.")
        dialog = self._follow(job, self.tr("Compact the history"), what)

        def done(smaller: int) -> None:
            dialog.finish(self.tr("The history is {0} smaller.").format(size(max(smaller, 0))))

        job.done.connect(done)
        job.start()

    def _follow(self, job: Job, title: str, what: str) -> JobDialog:
        dialog = JobDialog(self._window, title, what)
        dialog.stop_wanted.connect(job.cancel)
        job.told.connect(lambda share: dialog.progress(what, int(share * 1000), 1000))
        job.failed.connect(partial(dialog.finish, well=False))
        job.stopped.connect(partial(dialog.finish, self.tr("Stopped."), well=False))
        dialog.show()
        return dialog
