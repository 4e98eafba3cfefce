"""The window: makes the panels, places them, and connects them to each other."""

from __future__ import annotations

import base64
import gc
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QMainWindow,
    QMenu,
    QTabWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from fs_event_studio.domain.display import one_line
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
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QPaintEvent

    from fs_event_studio.bootstrap.services import Services
    from fs_event_studio.domain.environments import Environment
    from fs_event_studio.domain.exchanges import Exchange
    from fs_event_studio.domain.keys import ApiKey
    from fs_event_studio.domain.preferences import Preferences
    from fs_event_studio.gui.archive import Archive
    from fs_event_studio.gui.crashes import CrashReporter
    from fs_event_studio.gui.keeping import KeepingViewModel
    from fs_event_studio.gui.panels.response.verify_viewmodel import VerifyViewModel
    from fs_event_studio.gui.panels.stitching.live_viewmodel import LiveViewModel
    from fs_event_studio.gui.panels.stitching.tab_view import StitchingTab
    from fs_event_studio.gui.renaming import Renaming
    from fs_event_studio.gui.theme import Colours
    from fs_event_studio.gui.wiring import ViewModels
    from fs_event_studio.gui.workbench import Workbench
    from fs_event_studio.usecases.send_event import SendReport

STRIPE_HEIGHT = 4
TEMPLATES_WIDTH = 200
SEPARATORS = 16
"""Pixels between composer and docks."""
CROWDED_CHARS = 115
"""A window of fewer characters has no room for three columns."""
COMPOSER_WIDTH = 690
"""In which its form needs no bar to scroll sideways, at the usual size of text."""
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
        self._stitching: StitchingTab | None = None
        self._verifying: VerifyViewModel | None = None
        self._closing_first: tuple[Callable[[], object], ...] = ()
        self._hidden_docks: tuple[QDockWidget, ...] = ()
        self._pages = Pages("main_tabs")
        self._pages.add("compose", self.tr("Compose"), lambda: self._composer)
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
            self._stitching.use_colours(colours)

    def _lay_out(self) -> None:
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notices)
        layout.addWidget(self._pages, 1)
        self.setCentralWidget(centre)
        self.addToolBar(self._make_header())
        right, bottom = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea
        payload = self._dock("payload_dock", self.tr("JSON that will be sent"), self._payload, right)
        answer = self._dock("answer_dock", self.tr("Answer"), self._response, right)
        history = self._dock("history_dock", self.tr("History"), self._history, bottom)
        self.setCorner(Qt.Corner.BottomRightCorner, bottom)
        self._templates = self._dock(
            "templates_dock", self.tr("Templates"), QWidget(), Qt.DockWidgetArea.LeftDockWidgetArea
        )
        self._docks = (payload, answer, history)
        self.setCorner(Qt.Corner.BottomLeftCorner, bottom)
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

    def _dock(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title)
        dock.setObjectName(name)
        dock.setWidget(widget)
        self.addDockWidget(area, dock)
        return dock

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
        from PySide6.QtGui import QKeySequence

        from fs_event_studio.gui.panels.composer.edit_menu import EditMenu
        from fs_event_studio.gui.panels.composer.elsewhere import COPY_NAMES

        event = self._menus[0]
        self._action(event.addAction(self.tr("&Go to the name")), "Ctrl+L", self._composer.focus_name)
        self._action(event.addAction(self.tr("&Paste event")), "Ctrl+Shift+V", self._composer.paste_event)
        copies = event.addMenu(self.tr("Cop&y event as"))
        for kind, name in COPY_NAMES.items():
            copies.addAction(said(name)).triggered.connect(partial(self._composer.copy_event, kind))
        self._action(event.addAction(self.tr("&Search the history")), "Ctrl+F", self._history.focus_search)
        self._action(
            event.addAction(self.tr("&Key of the environment …")), "Ctrl+K", self._environments.open_key_dialog
        )
        event.addSeparator()
        self._action(event.addAction(self.tr("&Quit")), QKeySequence(QKeySequence.StandardKey.Quit), self.close)
        self._edits = EditMenu(self._edit_menu, self._composer, self.models.composer)
        self._fill_view_menu(self._view_menu)

    def _fill_view_menu(self, view: QMenu) -> None:
        from fs_event_studio.domain.preferences import DIRECTIONS, FONT_PERCENTS, THEMES
        from fs_event_studio.gui.language import NAMES

        view.addActions(self._pages.actions_to_show())
        view.addSeparator()
        for dock in (self._templates, *self._docks):
            view.addAction(dock.toggleViewAction())
        view.addSeparator()
        names = {"system": self.tr("As the desktop"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        self._choices(view.addMenu(self.tr("&Theme")).addAction, [(names[t], "theme", t) for t in THEMES])
        self._choices(
            view.addMenu(self.tr("&Size of text")).addAction, [(f"{p} %", "font_percent", p) for p in FONT_PERCENTS]
        )
        languages = [(self.tr("As the desktop"), "language", "system"), *((n, "language", t) for t, n in NAMES.items())]
        self._choices(view.addMenu(self.tr("&Language")).addAction, languages)
        directions = {
            "language": self.tr("As the language"),
            "left-to-right": self.tr("Left to right"),
            "right-to-left": self.tr("Right to left"),
        }
        self._choices(
            view.addMenu(self.tr("&Direction")).addAction, [(directions[d], "direction", d) for d in DIRECTIONS]
        )
        view.addSeparator()
        animations = view.addAction(self.tr("Show new events arriving in the picture"))
        animations.setObjectName("animations")
        animations.setCheckable(True)
        animations.setChecked(self._preferences.animations)
        animations.toggled.connect(self._animate)
        advanced = view.addAction(self.tr("Allow session.uid (documents disagree on it)"))
        advanced.setObjectName("allow_session_uid")
        advanced.setCheckable(True)
        advanced.setChecked(self._preferences.allow_session_uid)
        advanced.toggled.connect(self._allow_session_uid)

    def _action(self, action: QAction, shortcut: str | QKeySequence, then: Callable[[], object]) -> None:
        action.setShortcut(shortcut)
        action.triggered.connect(then)

    def _choices(self, add: Callable[[str], QAction], choices: Sequence[tuple[str, str, object]]) -> None:
        """Actions of which one is on: each sets one field of the preferences."""
        from PySide6.QtGui import QActionGroup

        group = QActionGroup(self)
        for text, field, value in choices:
            action = add(text)
            action.setCheckable(True)
            action.setData((field, value))
            action.setChecked(getattr(self._preferences, field) == value)
            group.addAction(action)
        group.triggered.connect(self._chosen)

    def _connect(self) -> None:
        models = self.models
        self._payload.picked.connect(self._composer.go_to)
        models.composer.arming_needed.connect(self._arm_and_send)
        models.composer.fault_wanted.connect(self._docks[0].raise_)
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

        self._workbench = Workbench(self, self.models, self.notices, self._templates, self._menus)
        self._workbench.folder_chosen.connect(self._prefer_template_folder)
        self._workbench.use_icons(self._icons)
        self.models.bench.tabs.changed.connect(self.show_tabs)

    def _build_archive(self) -> None:
        from fs_event_studio.gui.archive import Archive

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
        """Give the docks their first sizes, unless they had some; Qt takes them only once the window has its own."""
        if self._preferences.window_state:
            return
        payload, answer, history = self._docks
        self._make_room()
        self.resizeDocks([history], [self.height() // 5], Qt.Orientation.Vertical)
        self.resizeDocks([payload, answer], [self.height() * 2 // 5, self.height() * 2 // 5], Qt.Orientation.Vertical)
        if not self.tabifiedDockWidgets(payload):
            left = max(TEMPLATES_WIDTH, self._templates.minimumSizeHint().width())
            composer = max(COMPOSER_WIDTH, self._composer.wanted_width) + SEPARATORS
            right = max(self.width() - left - composer, self.width() * 3 // 10)
            self.resizeDocks([self._templates, payload], [left, right], Qt.Orientation.Horizontal)

    def _make_room(self) -> None:
        """Where the text is large for the window, stack the docks at the sides behind each other."""
        payload, answer, _ = self._docks
        if self.width() >= CROWDED_CHARS * self.fontMetrics().averageCharWidth() or self.tabifiedDockWidgets(payload):
            return
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.tabifyDockWidget(payload, answer)
        self.tabifyDockWidget(answer, self._templates)
        payload.setWindowTitle(self.tr("JSON"))  # so that no tab's title is cut
        payload.raise_()
        self.resizeDocks([payload], [self.width() * 2 // 5], Qt.Orientation.Horizontal)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stop what is under way, wait for it, and remember how the window looked. A second close does nothing."""
        if self._closing:
            return
        self._closing = True
        from PySide6.QtWidgets import QDialog

        for dialog in self.findChildren(QDialog):
            dialog.close()
        for dock in self._hidden_docks:
            dock.show()  # they belong to the first page, at which the next start begins
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
        self._keeping.removed.connect(self.models.history.refresh)
        self._keeping.start(after_crash=services.crashed)

    def _make_stitching(self) -> QWidget:
        from fs_event_studio.gui.panels.stitching.tab_view import StitchingTab
        from fs_event_studio.gui.panels.stitching.view import StitchingView

        models, model, tours = self.models, self.models.make_stitching_model(), self.models.make_tours_model()
        view = StitchingView(model, tours)
        self._stitching = StitchingTab(view, self._make_live_model)
        self._stitching.animate(self._preferences.animations)
        if self._colours:
            self._stitching.use_colours(self._colours)
        sending, serving = models.sending, models.serving
        for changed in (sending.changed, sending.finished, serving.received, models.worlds.replaced):
            changed.connect(self._look_at_world)
        models.composer.changed.connect(self._look_at_world)
        model.exchange_found.connect(self._open_exchange)
        for failing in (model, tours):
            failing.failed.connect(self.notices.add)
        view.tours.said.connect(partial(self.notices.add, severe=False))
        sending.changed.connect(self._watch_environment)
        self._watch_environment()
        return self._stitching

    def _make_live_model(self) -> LiveViewModel:
        model = self.models.make_live_model()
        model.exchange_found.connect(self._open_exchange)
        model.failed.connect(self.notices.add)
        self.models.sending.finished.connect(model.refresh)
        if self._verifying:
            self._verifying.settled.connect(model.refresh)
        self._closing_first += (model.close,)
        return model

    def _watch_environment(self) -> None:
        if self._stitching:
            self._stitching.watch(self.models.sending.state.environment)

    def _make_quota(self) -> QWidget:
        from fs_event_studio.gui.panels.quota.view import QuotaView
        from fs_event_studio.gui.widgets.tall_page import TallPage

        models = self.models
        view = QuotaView(models.archive.quota, lambda: models.sending.state.environment)
        models.sending.changed.connect(view.show_target)
        models.history.refreshed.connect(view.follow)
        return TallPage(view)

    def _look_at_world(self) -> None:
        """The world or the event may have changed. While the theatre is not seen, it costs nothing."""
        if self._stitching and self._pages.current_name() == "stitching":
            self._stitching.refresh()

    def _page_shown(self, name: str) -> None:
        """Beside the composer stands what it makes; every other page has the width for itself."""
        self._look_at_world()
        payload, answer, _ = self._docks
        if name == "compose":
            for dock in self._hidden_docks:
                dock.show()
            self._hidden_docks = ()
        elif not self._hidden_docks:
            self._hidden_docks = tuple(dock for dock in (payload, answer) if not dock.isHidden())
            for dock in self._hidden_docks:
                dock.hide()

    def _open_exchange(self, exchange_id: int) -> None:
        self._docks[1].show()
        self.models.history.open(exchange_id)

    def _animate(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._stitching:
            self._stitching.animate(on)
        self._prefer(animations=on)

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
            self._docks[1].raise_()
        else:
            self.models.composer.check_again()
        if report.trouble:
            self.notices.add(said(report.trouble))

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
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self)
        box.setObjectName("arm_dialog")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Send to a live environment?"))
        box.setText(self.tr("“{0}” is a live environment.").format(one_line(environment.name)))
        box.setInformativeText(
            self.tr("Events go to {0}. They may use its quotas and cannot be taken back. "
                    "You will not be asked again for this environment until the program is closed.")
            .format(environment.base_url)
        )  # fmt: skip
        send = box.addButton(self.tr("Send live"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is send

    def _show_target(self) -> None:
        """The title and the stripe say where events go."""
        environment = self.models.sending.state.environment
        if environment.is_sandbox:
            self.setWindowTitle(self.tr("FS Event Studio – sandbox"))
        else:
            name = one_line(environment.name).replace("[*]", "[*][*]")  # Qt's mark for unsaved changes
            self.setWindowTitle(self.tr("FS Event Studio – LIVE: {0}").format(name))
        self._stripe.setStyleSheet("" if environment.is_sandbox else f"background: {environment.colour};")

    def _allow_session_uid(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.models.composer.allow_session_uid(on)
        self._prefer(allow_session_uid=on)

    def _prefer_ignored(self, paths: str) -> None:
        self._prefer(compare_ignored=paths)

    def _prefer_template_folder(self, folder: str) -> None:
        self._prefer(template_folder=folder)

    def _chosen(self, action: QAction) -> None:
        field, value = action.data()
        changed = getattr(self._preferences, field) != value
        self._prefer(**{field: value})
        if changed and field == "font_percent":
            QTimer.singleShot(0, self, self._make_room)
        if changed and field in {"language", "direction"}:
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
