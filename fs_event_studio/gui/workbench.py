"""Tabs, templates, variables and the list of shortcuts: made after the first paint, in places that the window has."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from fs_event_studio.domain.display import one_line
from fs_event_studio.gui.language import told
from fs_event_studio.gui.panels.templates.view import TemplatesView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu

    from fs_event_studio.domain.drafts import Draft
    from fs_event_studio.domain.templates import Template
    from fs_event_studio.gui.panels.templates.save_dialog import Wish
    from fs_event_studio.gui.panels.templates.viewmodel import Opened
    from fs_event_studio.gui.widgets.notice_bar import NoticeBar
    from fs_event_studio.gui.widgets.severity_icons import SeverityIcons
    from fs_event_studio.gui.wiring import ViewModels


class Workbench(QObject):
    """Knows the panels beside the composer and hands to each what the other states."""

    folder_chosen = Signal(str)  # of templates; empty for the usual one
    begun = Signal()  # a new event was opened, of which nothing is typed yet

    def __init__(
        self,
        window: QMainWindow,
        models: ViewModels,
        notices: NoticeBar,
        dock: QDockWidget,
        menus: tuple[QMenu, QMenu, QMenu],
    ) -> None:
        """Fill the dock and the menus of events, templates and help."""
        super().__init__(window)
        self._window, self._notices, self._dock = window, notices, dock
        self._composer, self._bench = models.composer, models.bench
        self._event_menu, self._menu, self._help_menu = menus
        self._saving: dict[str, Draft] = {}
        self._close_when_saved = ""
        self._view = TemplatesView(self._bench.templates)
        dock.setWidget(self._view)
        if before := window.findChild(QWidget, "serve_button"):
            self._view.follow(before)
        self._fill_menus()
        self._connect()

    def use_icons(self, icons: SeverityIcons) -> None:
        """Mark files that cannot be read with these icons."""
        self._view.use_icons(icons)

    def _connect(self) -> None:
        templates = self._bench.templates
        self._view.save_wanted.connect(self._save_in)
        templates.opened.connect(self._opened)
        templates.saved.connect(self._saved)
        templates.moved.connect(self._bench.tabs.moved)
        templates.failed.connect(self._failed)
        self._bench.tabs.save_asked.connect(self._ask_to_save)
        self._bench.keeper.told.connect(self._notices.add)
        self._bench.variables.troubled.connect(self._notices.add)
        self._composer.answers_needed.connect(self._ask_questions)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._state_changed)

    def _fill_menus(self) -> None:
        tabs = self._bench.tabs
        first = self._event_menu.actions()[0]
        made = [
            self._action("new_tab", self.tr("&New event"), ["Ctrl+T", "Ctrl+N"], self._begin),
            self._action("close_tab", self.tr("&Close tab"), ["Ctrl+W"], tabs.close),
            self._action("reopen_tab", self.tr("Reopen closed &tab"), ["Ctrl+Shift+T"], tabs.reopen),
            self._action("next_tab", self.tr("Next tab"), ["Ctrl+Tab", "Ctrl+PgDown"], partial(tabs.step, 1)),
            self._action(
                "previous_tab", self.tr("Previous tab"), ["Ctrl+Shift+Tab", "Ctrl+PgUp"], partial(tabs.step, -1)
            ),
        ]
        self._event_menu.insertActions(first, made)
        self._event_menu.insertSeparator(first)
        self._menu.addActions(
            [
                self._action("save_template", self.tr("&Save"), ["Ctrl+S"], self._save),
                self._action(
                    "save_template_as", self.tr("Save &as template …"), ["Ctrl+Shift+S"], lambda: self._save_in("")
                ),
                self._action("variables", self.tr("&Variables …"), ["Ctrl+E"], self._show_variables),
                self._action("draw_again", self.tr("Draw a&gain"), [], self._composer.draw_again),
                self._action("find_template", self.tr("&Find a template"), ["Ctrl+Shift+O"], self._find),
            ]
        )
        self._menu.addSeparator()
        self._menu.addActions(list(self._view.actions_of_line))
        self._menu.addSeparator()
        self._menu.addActions(
            [
                self._action("choose_template_folder", self.tr("&Choose the folder …"), [], self._choose_folder),
                self._action("usual_template_folder", self.tr("Use &the usual folder"), [], partial(self._use, "")),
            ]
        )
        self._help_menu.addAction(
            self._action("shortcuts", self.tr("&Keyboard shortcuts"), ["F1"], self._show_shortcuts)
        )

    def _action(self, name: str, text: str, keys: list[str], then: Callable[[], object]) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda _checked: then())
        self._window.addAction(action)
        return action

    def _begin(self) -> None:
        self._bench.tabs.new()
        self.begun.emit()

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        """Another program may have changed the folder while it had the focus."""
        if state is Qt.ApplicationState.ApplicationActive:
            self._bench.templates.refresh()

    def _opened(self, opened: Opened) -> None:
        remarks = self._bench.tabs.open_template(opened.place, opened.template)
        self._composer.remarked.emit(remarks)

    def _save(self) -> None:
        page = self._bench.tabs.desk.page
        if page.place and page.template:
            self._write(page.place, None, page.template)
        else:
            self._save_in("")

    def _save_in(self, folder: str) -> None:
        """Ask for the new template's name."""
        from fs_event_studio.gui.panels.templates.save_dialog import SaveDialog

        tabs = self._bench.tabs
        page = tabs.desk.page
        title = tabs.titles[tabs.desk.current].replace("/", "-")
        about = page.template.about if page.template else ""
        dialog = SaveDialog(self._bench.templates, title, folder or self._view.folder, about, self._window)
        dialog.wished.connect(self._save_as)
        dialog.open()

    def _save_as(self, wish: Wish) -> None:
        self._write(wish.place, wish.about, None)

    def _write(self, place: str, about: str | None, over: Template | None) -> None:
        tabs = self._bench.tabs
        try:
            template = tabs.template(about)
        except ValueError as error:
            self._failed(told(error))
            return
        self._saving[place] = tabs.desk.page.draft
        self._bench.templates.save(place, template, over)

    def _saved(self, place: str, template: Template) -> None:
        tabs = self._bench.tabs
        tabs.saved(self._saving.pop(place), place, template)
        if self._close_when_saved == place:
            self._close_when_saved = ""
            position = tabs.find(place)
            if position is not None:
                tabs.drop(position)

    def _failed(self, sentence: str) -> None:
        self._close_when_saved = ""
        self._notices.add(sentence)

    def _ask_to_save(self, position: int) -> None:
        """A tab would be closed with unsaved changes of its template."""
        tabs = self._bench.tabs
        page = tabs.desk.pages[position]
        tabs.go(position)
        box = QMessageBox(self._window)
        box.setObjectName("save_changes_dialog")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Save changes?"))
        box.setText(self.tr("“{0}” has changes that its template does not have.").format(one_line(page.place)))
        save = box.addButton(QMessageBox.StandardButton.Save)
        discard = box.addButton(self.tr("Close without saving"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(save)
        save.clicked.connect(partial(self._save_and_close, page.place))
        discard.clicked.connect(partial(tabs.drop, position))
        box.open()

    def _save_and_close(self, place: str) -> None:
        self._close_when_saved = place
        self._save()

    def _ask_questions(self, names: tuple[str, ...]) -> None:
        from fs_event_studio.gui.panels.composer.answers_dialog import AnswersDialog

        composer = self._composer
        dialog = AnswersDialog(names, composer.answer, self._window)
        dialog.answered.connect(composer.submit)
        dialog.open()

    def _show_variables(self) -> None:
        from fs_event_studio.gui.panels.composer.variables_dialog import VariablesDialog

        VariablesDialog(self._bench.variables, self._window).open()

    def _find(self) -> None:
        self._dock.show()
        self._dock.raise_()
        self._view.focus_search()

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Folder of templates"), self._bench.templates.state.root)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._use)
        dialog.open()

    def _use(self, folder: str) -> None:
        self._bench.templates.use_folder(folder)
        self.folder_chosen.emit(folder)

    def _show_shortcuts(self) -> None:
        from fs_event_studio.gui.shortcuts_window import ShortcutsWindow

        ShortcutsWindow(self._window).show()
