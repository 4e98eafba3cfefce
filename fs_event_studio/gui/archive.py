"""What can be done with the history: its menu, its dialogs and its windows, made after the first paint."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from fs_event_studio.gui.archive_jobs import ArchiveJobs
from fs_event_studio.gui.panels.history.actions_viewmodel import ExportWish

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow, QMenu

    from fs_event_studio.domain.environments import Environment
    from fs_event_studio.domain.exchanges import Exchange
    from fs_event_studio.domain.exporting.single import CopyForm
    from fs_event_studio.domain.repeating import RepeatKind
    from fs_event_studio.gui.panels.history.export_dialog import ExportChoice
    from fs_event_studio.gui.panels.history.view import HistoryView
    from fs_event_studio.gui.widgets.exchange_body import ExchangeBody
    from fs_event_studio.gui.widgets.notice_bar import NoticeBar
    from fs_event_studio.gui.wiring import ViewModels
    from fs_event_studio.usecases.export_history import ExportFormat

IMPORT_KINDS = "*.jsonl *.har *.csv *.json"
MOST_COMPARED = 6


class Archive(QObject):
    """Connects the panel's selection with what is done to it. ask_to_arm: whether a live environment is meant."""

    ignored_changed = Signal(str)  # paths that comparisons pass over

    def __init__(
        self,
        window: QMainWindow,
        models: ViewModels,
        view: HistoryView,
        notices: NoticeBar,
        menu: QMenu,
        *,
        body: ExchangeBody,
        ask_to_arm: Callable[[Environment], bool],
        ignored: str,
    ) -> None:
        super().__init__(window)
        self._window, self._models, self._view, self._notices = window, models, view, notices
        self._jobs, self._ignored = ArchiveJobs(window, models, ask_to_arm), ignored
        self.actions = models.archive.actions
        self._needing: list[tuple[QAction, int]] = []
        self._fill(menu)
        menu.aboutToShow.connect(self._enable)
        view.selection_changed.connect(self._enable)
        view.file_dropped.connect(self._jobs.import_file)
        self.actions.annotated.connect(models.history.read_again)
        self.actions.annotated.connect(self._enable)
        self.actions.failed.connect(notices.add)
        body.use_actions(self.actions)
        body.exchange_wanted.connect(models.history.open)
        self._body = body
        self.actions.annotated.connect(self._show_again)
        models.history.changed.connect(self._offer_tags)
        self._enable()

    def _fill(self, menu: QMenu) -> None:
        from fs_event_studio.domain.exporting.single import CopyForm
        from fs_event_studio.domain.repeating import RepeatKind

        add = self._action
        on_rows = [
            add("history_compare", self.tr("&Compare…"), "Ctrl+D", self.compare, 2),
            add("history_repeat_same", self.tr("Send again as the &same event…"), "Ctrl+Alt+S",
                partial(self.repeat, RepeatKind.SAME), 1),
            add("history_repeat_new", self.tr("Send again as a &new event…"), "Ctrl+Alt+N",
                partial(self.repeat, RepeatKind.NEW), 1),
            self._separator(),
            add("history_pin", self.tr("&Pin"), "Ctrl+Alt+P", partial(self.pin, on=True), 1),
            add("history_unpin", self.tr("&Unpin"), "Ctrl+Alt+U", partial(self.pin, on=False), 1),
            add("history_notes", self.tr("N&ote and tags"), "Ctrl+Alt+T", self._show_notes, 1),
            self._separator(),
            add("history_copy_curl", self.tr("Copy as cUR&L"), "", partial(self.copy, CopyForm.CURL), 1),
            add("history_copy_har", self.tr("Copy as &HAR"), "", partial(self.copy, CopyForm.HAR), 1),
            add("history_copy_json", self.tr("Copy as &JSON"), "", partial(self.copy, CopyForm.JSON), 1),
            self._separator(),
            add("history_evidence", self.tr("E&vidence pack of the selected…"), "Ctrl+Alt+E", self.evidence, 1),
        ]  # fmt: skip
        menu.addActions(on_rows)
        self._view.offer(on_rows)
        menu.addActions(
            [
                add("history_export", self.tr("&Export…"), "Ctrl+Shift+E", self.export, 0),
                add("history_import", self.tr("&Import…"), "Ctrl+Shift+I", self.ask_import, 0),
                self._separator(),
                add("history_undo", self.tr("Undo note, ta&gs or pin"), "Ctrl+Alt+Z", self.actions.undo, 0),
                add("history_redo", self.tr("&Redo note, tags or pin"), "Ctrl+Alt+Y", self.actions.redo, 0),
            ]
        )

    def _action(self, name: str, text: str, keys: str, then: Callable[[], object], least: int) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked: then())
        self._window.addAction(action)
        self._needing.append((action, least))
        return action

    def _separator(self) -> QAction:
        action = QAction(self._window)
        action.setSeparator(True)
        return action

    def _enable(self) -> None:
        ids, unknown = self._view.selected
        count = len(ids) + unknown
        for action, least in self._needing:
            action.setEnabled(count >= least)
            if action.objectName() == "history_undo":
                action.setEnabled(self.actions.can_undo)
            elif action.objectName() == "history_redo":
                action.setEnabled(self.actions.can_redo)

    def stop(self) -> None:
        """Have what was typed kept, before the window closes."""
        self._body.flush()

    def _show_again(self, ids: Sequence[int]) -> None:
        """Show an exchange as it is kept now, and learn new tags."""
        shown = self._models.response.exchange
        if shown and shown.id in ids:
            self._models.history.open(shown.id)
        self._models.history.learn()

    def _offer_tags(self) -> None:
        self._body.offer_tags(self._models.history.state.known.tags)

    def _selected(self) -> Sequence[int]:
        """The selected ids; none, with a notice, if not all of them are in memory."""
        ids, unknown = self._view.selected
        if unknown:
            self._notices.add(
                self.tr("{0} of the selected rows are too far away. Select fewer, or search and export what is found.")
                .format(f"{unknown:,}"), severe=False,
            )  # fmt: skip
            return ()
        return ids

    def compare(self) -> None:
        """Show the selected side by side."""
        ids = self._selected()
        if len(ids) > MOST_COMPARED:
            self._notices.add(self.tr("At most {0} exchanges fit beside each other.").format(MOST_COMPARED))
        elif len(ids) > 1:
            self.actions.fetch(sorted(ids), self._show_comparison)

    def _show_comparison(self, exchanges: Sequence[Exchange]) -> None:
        from fs_event_studio.gui.panels.history.compare_window import CompareWindow

        dialog = CompareWindow(self._window, self.actions, exchanges, self._ignored)
        dialog.ignored_changed.connect(self._ignore)
        dialog.show()

    def _ignore(self, patterns: str) -> None:
        self._ignored = patterns
        self.ignored_changed.emit(patterns)

    def pin(self, *, on: bool) -> None:
        """Pin the selected, or let them go."""
        if ids := self._selected():
            self.actions.pin(ids, on=on)

    def _show_notes(self) -> None:
        self._body.show_notes()

    def copy(self, form: CopyForm) -> None:
        """Copy the selected, without keys."""
        if ids := self._selected():
            self.actions.copies(sorted(ids), form, self._to_clipboard)

    def _to_clipboard(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def repeat(self, kind: RepeatKind) -> None:
        """Ask how to send the selected again."""
        if ids := self._selected():
            self.repeat_these(ids, kind)

    def repeat_these(self, ids: Sequence[int], kind: RepeatKind) -> None:
        """Ask how to send these again."""
        from fs_event_studio.gui.panels.history.repeat_dialog import RepeatDialog

        environments = self._models.environments.environments
        dialog = RepeatDialog(self._window, self.actions, ids, kind, environments)
        dialog.confirmed.connect(self._jobs.send_again)
        dialog.open()

    def export(self) -> None:
        """Ask what to export, as what, and where to."""
        from fs_event_studio.gui.panels.history.export_dialog import ExportDialog

        ids, unknown = self._view.selected
        searching = not self._models.history.query.is_everything
        dialog = ExportDialog(self._window, 0 if unknown else len(ids), self._view.count_text, searching=searching)
        dialog.chosen.connect(self._choose_file)
        dialog.open()

    def evidence(self) -> None:
        """Make an evidence pack of the selected."""
        from fs_event_studio.usecases.export_history import ExportFormat

        if ids := self._selected():
            self.evidence_of(ids, ExportFormat.EVIDENCE)

    def evidence_of(self, ids: Sequence[int], chosen: ExportFormat) -> None:
        """Ask where to, and write it."""
        self._ask_where(
            chosen, lambda path: self._jobs.export(ExportWish(path, chosen, sorted(ids), self._models.history.query))
        )

    def _choose_file(self, choice: ExportChoice) -> None:
        from fs_event_studio.domain.search import SearchQuery

        ids = sorted(self._selected()) if choice.scope == "selected" else None
        query = self._models.history.query if choice.scope == "found" else SearchQuery()
        self._ask_where(choice.format, lambda path: self._jobs.export(ExportWish(path, choice.format, ids, query)))

    def _ask_where(self, chosen: ExportFormat, then: Callable[[Path], object]) -> None:
        from fs_event_studio.gui.widgets.ask_file import ask_file
        from fs_event_studio.usecases.export_history import SUFFIXES

        name = f"{'evidence' if chosen == 'evidence' else 'exchanges'}{SUFFIXES[chosen]}"
        ask_file(self._window, self.tr("Export exchanges"), f"*{SUFFIXES[chosen]}", then, new=name)

    def ask_import(self) -> None:
        """Ask which file to import."""
        from fs_event_studio.gui.widgets.ask_file import ask_file

        kinds = self.tr("Exports and HTTP archives ({0})").format(IMPORT_KINDS)
        everything = self.tr("All files (*)")
        ask_file(self._window, self.tr("Import exchanges"), f"{kinds};;{everything}", self._jobs.import_file)
