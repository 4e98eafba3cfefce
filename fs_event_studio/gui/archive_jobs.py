"""Work on the history that takes long: each is followed in a dialog of its own, where it can be stopped."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fs_event_studio.domain.display import one_line
from fs_event_studio.gui.language import said
from fs_event_studio.gui.widgets.job_dialog import JobDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow

    from fs_event_studio.domain.environments import Environment
    from fs_event_studio.gui.jobs import Job
    from fs_event_studio.gui.panels.history.actions_viewmodel import ExportWish
    from fs_event_studio.gui.wiring import ViewModels
    from fs_event_studio.usecases.export_history import ExportReport
    from fs_event_studio.usecases.import_history import ImportReport
    from fs_event_studio.usecases.repeat_events import RepeatPlan, RepeatResult


class ArchiveJobs(QObject):
    """Begins each at once. ask_to_arm: whether a live environment is meant."""

    def __init__(self, window: QMainWindow, models: ViewModels, ask_to_arm: Callable[[Environment], bool]) -> None:
        super().__init__(window)
        self._window, self._models, self._ask_to_arm = window, models, ask_to_arm
        self._actions = models.archive.actions

    def send_again(self, plan: RepeatPlan) -> None:
        """Send what was planned, once what is protected is armed."""
        sending = self._models.sending
        for environment in plan.protected:
            if environment.name not in sending.state.armed:
                if not self._ask_to_arm(environment):
                    return
                sending.arm(environment.name)
        job = self._actions.repeat(plan, sending.state.armed)
        count = len(plan.items)
        dialog = self._follow(job, self.tr("Send again"), self.tr("Sending…"))
        results: list[RepeatResult] = []

        def told(result: RepeatResult) -> None:
            results.append(result)
            dialog.progress(self.tr("{0} of {1}").format(len(results), count), len(results), count)
            number = f" → #{result.exchange.id}" if result.exchange else ""
            dialog.add_lines([f"#{result.exchange_id}{number}: {said(result.sentence)}"])
            if result.exchange:
                self._models.history.refresh()

        def done(_results: object) -> None:
            sent = sum(result.exchange is not None for result in results)
            dialog.finish(self.tr("{0} of {1} were sent.").format(sent, count))

        job.told.connect(told)
        job.done.connect(done)
        job.start()

    def export(self, wish: ExportWish) -> None:
        """Write a file."""
        job = self._actions.export(wish)
        dialog = self._follow(job, self.tr("Export exchanges"), self.tr("Looking for exchanges…"))

        def told(news: tuple[int, int]) -> None:
            done, total = news
            dialog.progress(self.tr("{0} of {1} written").format(f"{done:,}", f"{total:,}"), done, total)

        def done(report: ExportReport) -> None:
            dialog.add_lines(map(said, report.remarks))
            text = self.tr("1 exchange is in {1}.") if report.written == 1 else self.tr("{0} exchanges are in {1}.")
            dialog.finish(text.format(f"{report.written:,}", one_line(str(wish.path))))

        job.told.connect(told)
        job.done.connect(done)
        job.start()

    def import_file(self, path: Path) -> None:
        """Import a file, and say what could not be."""
        job = self._actions.import_file(path)
        dialog = self._follow(job, self.tr("Import exchanges"), self.tr("Reading {0}…").format(one_line(path.name)))

        def told(count: int) -> None:
            dialog.progress(self.tr("{0} entries read").format(f"{count:,}"))

        def done(report: ImportReport) -> None:
            dialog.add_lines(self._mistakes(report))
            text = self.tr("{0} imported, {1} were there already.").format(f"{report.added:,}", f"{report.known:,}")
            if report.cancelled:
                text += " " + self.tr("Stopped: import the file again to go on.")
            dialog.finish(text, well=not report.unread)
            self._models.history.refresh()

        job.told.connect(told)
        job.done.connect(done)
        job.start()

    def _mistakes(self, report: ImportReport) -> Sequence[str]:
        lines = [said(mistake) for mistake in report.mistakes]
        if report.left_out:
            left = self.tr("{0} requests to other addresses than the events API were left out.")
            lines.insert(0, left.format(f"{report.left_out:,}"))
        if more := report.unread - len(report.mistakes):
            lines.append(self.tr("… and {0} more that could not be read.").format(f"{more:,}"))
        return lines

    def _follow(self, job: Job, title: str, what: str) -> JobDialog:
        dialog = JobDialog(self._window, title, what)
        dialog.stop_wanted.connect(job.cancel)
        job.failed.connect(partial(dialog.finish, well=False))
        job.stopped.connect(partial(dialog.finish, self.tr("Stopped: the file was not written."), well=False))
        dialog.show()
        return dialog
