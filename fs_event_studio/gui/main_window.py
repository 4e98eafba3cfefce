"""The window: makes the panels, places them, and connects them to each other."""

from __future__ import annotations

import base64
import gc
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QMainWindow,
    QMenu,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from fs_event_studio.domain.display import one_line
from fs_event_studio.gui.docks import Docks
from fs_event_studio.gui.language import said
from fs_event_studio.gui.panels.composer.payload_view import PayloadView
from fs_event_studio.gui.panels.composer.view import ComposerView
from fs_event_studio.gui.panels.environments.view import EnvironmentsView
from fs_event_studio.gui.panels.history.view import HistoryView
from fs_event_studio.gui.panels.response.view import ResponseView
from fs_event_studio.gui.panels.sandbox.view import SandboxView
from fs_event_studio.gui.widgets.header import Header
from fs_event_studio.gui.widgets.notice_bar import NoticeBar
from fs_event_studio.gui.widgets.pages import Pages
from fs_event_studio.gui.widgets.severity_icons import SeverityIcons

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from fs_event_studio.bootstrap.services import Services
    from fs_event_studio.domain.environments import Environment
    from fs_event_studio.domain.exchanges import Exchange
    from fs_event_studio.domain.keys import ApiKey
    from fs_event_studio.domain.preferences import Preferences
    from fs_event_studio.gui.archive import Archive
    from fs_event_studio.gui.crashes import CrashReporter
    from fs_event_studio.gui.keeping import KeepingViewModel
    from fs_event_studio.gui.panels.response.verify_viewmodel import VerifyViewModel
    from fs_event_studio.gui.renaming import Renaming
    from fs_event_studio.gui.stitching_page import StitchingPage
    from fs_event_studio.gui.theme import Colours
    from fs_event_studio.gui.wiring import ViewModels
    from fs_event_studio.gui.workbench import Workbench
    from fs_event_studio.usecases.send_event import SendReport

STRIPE_HEIGHT = 4
UNSEEN_START_MS = 500
"""How long a window waits to be painted before it loads what is heavy all the same."""


class MainWindow(QMainWindow):
    """Has no rules of its own: what a panel states as a fact is handed to the panel that it concerns."""

    preferences_changed = Signal(object)  # Preferences
    painted = Signal()  # once
    closed = Signal()
    crashes: CrashReporter

    def __init__(self, models: ViewModels, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.models = models
        self._preferences = preferences
        self._started = self._closing = self._has_tab_bar = False
        self._archive: Archive | None = None
        self._workbench: Workbench | None = None
        self._keeping: KeepingViewModel | None = None
        self._renaming: Renaming | None = None
        self.ask_to_arm: Callable[[Environment], bool] = self._ask_to_arm
        self.notices = NoticeBar()
        self._stripe = QFrame()
        self._stripe.setFixedHeight(STRIPE_HEIGHT)
        self._environments = EnvironmentsView(models.environments, models.make_key_model)
        self._sandbox = SandboxView(models.serving, models.worlds)
        self._composer = ComposerView(models.composer)
        self._composer.use_recent_ids(models.recent_ids)
        self._payload = PayloadView(models.composer)
        self._response = ResponseView(models.response)
        self._history = HistoryView(models.history)
        self._colours: Colours | None = None
        self._stitching: StitchingPage | None = None
        self._verifying: VerifyViewModel | None = None
        self._closing_first: tuple[Callable[[], object], ...] = ()
        self._pages = Pages("main_tabs")
        self._pages.add("compose", self.tr("Compose"), lambda _: self._composer)
        self._pages.add("stitching", self.tr("Stitching"), self._make_stitching)
        self._pages.add("quota", self.tr("Quota"), self._make_quota)
        self._pages.shown.connect(self._page_shown)
        self._lay_out()
        self._make_menus()
        self._connect()
        self._restore()
        self._show_target()
        QTimer.singleShot(UNSEEN_START_MS, self._start)

    def use_colours(self, colours: Colours) -> None:
        """Draw what is not drawn by the palette in these colours."""
        icons = SeverityIcons(colours)
        self._composer.use_icons(icons)
        self._payload.use_icons(icons)
        self._icons = icons
        if self._workbench:
            self._workbench.use_icons(icons)
        self._colours = colours
        if self._stitching:
            self._stitching.tab.use_colours(colours)

    def _lay_out(self) -> None:
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notices)
        layout.addWidget(self._pages, 1)
        self.setCentralWidget(centre)
        self.addToolBar(self._make_header())
        self._docks = Docks(self, self._payload, self._response, self._history)
        self.resize(1360, 900)

    def _make_header(self) -> QToolBar:
        """The environment and its stripe, across the whole window."""
        header = Header(self._stripe, self._environments, self._sandbox)
        bar = QToolBar(self.tr("Environment"))
        bar.setObjectName("environment_bar")
        bar.setMovable(False)
        bar.toggleViewAction().setEnabled(False)
        bar.addWidget(header)
        return bar

    def _make_menus(self) -> None:
        """Their titles; what is in them is made after the first paint."""
        bar = self.menuBar()
        bar.addMenu(event := QMenu(self.tr("&Event"), bar))
        bar.addMenu(edit := QMenu(QCoreApplication.translate("EditMenu", "E&dit"), bar))
        bar.addMenu(templates := QMenu(self.tr("&Templates"), bar))
        bar.addMenu(history := QMenu(self.tr("&History"), bar))
        bar.addMenu(self._sandbox.world_menu)
        bar.addMenu(view := QMenu(self.tr("&View"), bar))
        bar.addMenu(helps := QMenu(self.tr("He&lp"), bar))
        self._menus = event, templates, helps
        self._edit_menu, self._view_menu, self._history_menu = edit, view, history

    def _fill_menus(self) -> None:
        from fs_event_studio.gui.panels.composer.edit_menu import EditMenu
        from fs_event_studio.gui.window_menus import EventMenu, ViewMenu

        EventMenu(self._menus[0], self._composer, self._history, self._environments, self.close)
        self._edits = EditMenu(self._edit_menu, self._composer, self.models.composer)
        docks = [dock.toggleViewAction() for dock in self._docks.all]
        view = ViewMenu(self._view_menu, self._preferences, (self._pages.actions_to_show(), docks))
        view.chosen.connect(self._chosen)

    def _connect(self) -> None:
        models = self.models
        self._payload.picked.connect(self._composer.go_to)
        models.composer.arming_needed.connect(self._arm_and_send)
        models.composer.fault_wanted.connect(self._docks.payload.raise_)
        models.composer.key_found.connect(self._offer_key)
        models.sending.changed.connect(self._show_target)
        models.sending.begun.connect(self._exchange_begun)
        models.sending.finished.connect(self._finished)
        models.sending.failed.connect(self.notices.add)
        models.recent_ids.failed.connect(self.notices.add)
        models.environments.troubled.connect(self.notices.add)
        models.environments.renamed.connect(self._environment_renamed)
        models.history.opened.connect(models.response.show_exchange)
        models.response.load_wanted.connect(self._load)
        models.serving.received.connect(self._exchange_begun)
        models.serving.failed.connect(self.notices.add)
        models.worlds.failed.connect(self.notices.add)
        models.services.ready.connect(self._services_ready)
        models.services.failed.connect(self.notices.add)

    def _restore(self) -> None:
        """Put the window and its docks where they were."""
        if self._preferences.window_geometry:
            self.restoreGeometry(_bytes(self._preferences.window_geometry))
        if self._preferences.window_state:
            self.restoreState(_bytes(self._preferences.window_state))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Load what is heavy after the first paint."""
        super().paintEvent(event)
        if not self._started:
            QTimer.singleShot(0, self._start)

    def _start(self) -> None:
        """Begin with what was left out: once, after the first paint or, if the window is not shown, some time later.

        What takes long has turns of the event loop for itself, so that the window answers in between.
        """
        if self._started:
            return
        self._started = True
        gc.enable()  # it was off for a quick start
        self._take_steps(
            iter(
                (
                    self._history.complete,  # before anything can come into it
                    self._share_out,
                    self._fill_menus,
                    self._composer.complete,
                    self._complete_response,
                    self._load_workbench,
                    self._build_workbench,
                    self._build_archive,
                    self._build_upkeep,
                    self._take_undo_keys,
                    self.models.start,
                    self.painted.emit,
                    self.style,  # PySide6 makes its many enumerations for the first who asks; later somebody would wait
                )
            )
        )

    def _take_steps(self, steps: Iterator[Callable[[], object]]) -> None:
        """Each in a turn of the event loop of its own, so that who types at once is not kept waiting."""
        step = None if self._closing else next(steps, None)
        if step:
            step()
            QTimer.singleShot(0, self, partial(self._take_steps, steps))

    def _complete_response(self) -> None:
        self._verifying = self.models.make_verify_model()
        self._verifying.settled.connect(self.models.history.refresh)
        self._closing_first += (self._verifying.cancel,)
        self._exchange_body = self._response.complete(self._verifying)

    def show_tabs(self) -> None:
        """Show the composer, and make the bar of tabs when there are several for the first time."""
        if self._pages.current_name() != "compose":
            self._pages.show_page("compose")
        if not self._has_tab_bar and len(self.models.bench.tabs.desk.pages) > 1:
            from fs_event_studio.gui.panels.composer.tab_bar import ComposerTabBar

            self._has_tab_bar = True
            self._composer.put_above(ComposerTabBar(self.models.bench.tabs, self._composer))

    def _load_workbench(self) -> None:
        import fs_event_studio.gui.workbench  # noqa: F401 - in a turn of its own

    def _build_workbench(self) -> None:
        from fs_event_studio.gui.workbench import Workbench

        self._workbench = Workbench(self, self.models, self.notices, self._docks.templates, self._menus)
        self._workbench.folder_chosen.connect(self._prefer_template_folder)
        self._workbench.begun.connect(self._composer.focus_name)
        self._workbench.use_icons(self._icons)
        self.models.bench.tabs.changed.connect(self.show_tabs)

    def _build_archive(self) -> None:
        from fs_event_studio.gui.archive import Archive
        from fs_event_studio.gui.returning import ReturnWatch

        watch = ReturnWatch(self, self.models.services, self.models.tasks)
        watch.written_meanwhile.connect(self.models.history.refresh)

        def ask_to_arm(environment: Environment) -> bool:
            return self.ask_to_arm(environment)

        self._archive = Archive(
            self,
            self.models,
            self._history,
            self.notices,
            self._history_menu,
            body=self._exchange_body,
            ask_to_arm=ask_to_arm,
            ignored=self._preferences.compare_ignored,
        )
        self._archive.ignored_changed.connect(self._prefer_ignored)

    def _build_upkeep(self) -> None:
        from fs_event_studio.gui.upkeep import UpkeepMenu

        self._upkeep = UpkeepMenu(self, self.models, self.notices, self._history_menu)

    def _share_out(self) -> None:
        """Give the docks their first sizes, unless they had some."""
        if not self._preferences.window_state:
            self._docks.share_out(lambda: self._composer.wanted_width)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stop what is under way, wait for it, and remember how the window looked. A second close does nothing."""
        if self._closing:
            return
        self._closing = True
        from PySide6.QtWidgets import QDialog

        for dialog in self.findChildren(QDialog):
            dialog.close()
        self._docks.bring_back()  # they belong to the first page, at which the next start begins
        self._prefer(
            window_geometry=_text(self.saveGeometry()),
            window_state=_text(self.saveState()),
        )
        if self._archive:
            self._archive.stop()
        if self._keeping:
            self._keeping.close()
        for stop in self._closing_first:
            stop()
        self.models.close()
        super().closeEvent(event)
        self.closed.emit()

    def _take_undo_keys(self) -> None:
        from fs_event_studio.gui.panels.composer.undo_keys import UndoKeys

        self._undo_keys = UndoKeys(self._composer, self._payload)

    def _services_ready(self, services: Services) -> None:
        self._sandbox.fill_menu()
        if services.recovered:
            count = len(services.recovered)
            ids = ", ".join(f"#{number}" for number in services.recovered[:5]) + (" …" if count > 5 else "")  # noqa: PLR2004
            one = self.tr("1 event was sent in an earlier run that ended before an answer came: {0}.")
            many = self.tr("{1} events were sent in an earlier run that ended before an answer came: {0}.")
            self.notices.add((one if count == 1 else many).format(ids, count), severe=False)
        if services.writable:
            self._begin_keeping(services)
        else:
            text = self.tr("The history {0} can only be read here, so nothing can be sent.")
            self.notices.add(text.format(services.studio.folders.history_file))
        self.models.history.search(self.models.history.state.query)

    def _begin_keeping(self, services: Services) -> None:
        """Look after the history in the background, as long as the window is open."""
        if self._keeping:
            return
        self._keeping = self.models.make_keeping()
        self._keeping.said.connect(lambda text: self.notices.add(text, severe=False))
        self._keeping.troubled.connect(self.notices.add)
        self._keeping.damaged.connect(self._upkeep.damaged_by_crash)
        self._keeping.removed.connect(self.models.history.refresh)
        self._keeping.start(after_crash=services.crashed)

    def _make_stitching(self, parent: QWidget) -> QWidget:
        from fs_event_studio.gui.stitching_page import StitchingPage

        def is_seen() -> bool:
            return self._pages.current_name() == "stitching"

        page = StitchingPage(parent, self.models, self.notices, is_seen, lambda: self._verifying)
        self._stitching = page
        self._closing_first += (page.close,)
        page.tab.animate(self._preferences.animations)
        if self._colours:
            page.tab.use_colours(self._colours)
        page.exchange_wanted.connect(self._open_exchange)
        return page.tab

    def _make_quota(self, parent: QWidget) -> QWidget:
        from fs_event_studio.gui.panels.quota.view import QuotaView
        from fs_event_studio.gui.widgets.tall_page import TallPage

        models = self.models
        view = QuotaView(models.archive.quota, lambda: models.sending.state.environment)
        models.sending.changed.connect(view.show_target)
        models.history.refreshed.connect(view.follow)
        return TallPage(view, parent)

    def _page_shown(self, name: str) -> None:
        if self._stitching:
            self._stitching.look()
        self._docks.show_beside(name)

    def _open_exchange(self, exchange_id: int) -> None:
        self._docks.answer.show()
        self.models.history.open(exchange_id)

    def _environment_renamed(self, old_name: str, environment: Environment) -> None:
        if self._renaming is None:
            self._renaming = self.models.make_renaming()
            self._renaming.said.connect(partial(self.notices.add, severe=False))
            self._renaming.troubled.connect(self.notices.add)
        self._renaming.follow(old_name, environment)

    def _exchange_begun(self) -> None:
        self.models.history.refresh()

    def _finished(self, report: SendReport) -> None:
        self.models.history.refresh()
        if report.exchange:
            self.models.response.show_exchange(report.exchange)
            self._docks.answer.raise_()
        else:
            self.models.composer.check_again()
        if report.trouble:
            (self._upkeep.offer_rescue if report.damaged else self.notices.add)(said(report.trouble))

    def _load(self, exchange: Exchange) -> None:
        self.models.composer.load(exchange.sent.request.body)
        self._composer.focus_name()

    def _offer_key(self, key: ApiKey) -> None:
        """Let the person keep a key that stood in a pasted text, if it can belong to the chosen environment."""
        if self.models.sending.state.environment.takes_real_key:
            self._environments.offer_key(key)

    def _arm_and_send(self) -> None:
        environment = self.models.sending.state.environment
        if self.ask_to_arm(environment):
            self.models.sending.arm()
            self.models.composer.submit()

    def _ask_to_arm(self, environment: Environment) -> bool:
        """Whether the person means it: asked once a run for each protected environment."""
        from fs_event_studio.gui.arming import ArmingQuestion

        return ArmingQuestion(self).ask(environment)

    def _show_target(self) -> None:
        """The title and the stripe say where events go."""
        environment = self.models.sending.state.environment
        if environment.is_sandbox:
            self.setWindowTitle(self.tr("FS Event Studio – sandbox"))
        else:
            name = one_line(environment.name).replace("[*]", "[*][*]")  # Qt's mark for unsaved changes
            self.setWindowTitle(self.tr("FS Event Studio – LIVE: {0}").format(name))
        self._stripe.setStyleSheet("" if environment.is_sandbox else f"background: {environment.colour};")

    def _prefer_ignored(self, paths: str) -> None:
        self._prefer(compare_ignored=paths)

    def _prefer_template_folder(self, folder: str) -> None:
        self._prefer(template_folder=folder)

    def _chosen(self, field: str, value: object) -> None:
        """A preference was chosen in the menu."""
        changed = getattr(self._preferences, field) != value
        self._prefer(**{field: value})
        match field:
            case "animations" if self._stitching:
                self._stitching.tab.animate(self._preferences.animations)
            case "allow_session_uid":
                self.models.composer.allow_session_uid(self._preferences.allow_session_uid)
            case "font_percent" if changed:
                QTimer.singleShot(0, self, self._docks.make_room)
            case "language" | "direction" if changed:
                self.notices.add(self.tr("The window changes its language at its next start."), severe=False)

    def _prefer(self, **changes: Any) -> None:  # noqa: ANN401 - as `dataclasses.replace`
        preferences = replace(self._preferences, **changes)
        if preferences != self._preferences:
            self._preferences = preferences
            self.preferences_changed.emit(preferences)


def _bytes(text: str) -> QByteArray:
    from PySide6.QtCore import QByteArray

    return QByteArray.fromBase64(text.encode())


def _text(state: QByteArray) -> str:
    return base64.b64encode(state.data()).decode()
