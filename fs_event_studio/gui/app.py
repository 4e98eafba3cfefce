"""Starts the window."""

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from fs_event_studio import __version__
from fs_event_studio.bootstrap import APP_ID, Studio, find_resource, has_drafts, make_studio
from fs_event_studio.domain.phrases import reason_of
from fs_event_studio.domain.preferences import Preferences
from fs_event_studio.gui.crashes import CrashReporter
from fs_event_studio.gui.language import apply_language, said, told
from fs_event_studio.gui.main_window import MainWindow
from fs_event_studio.gui.theme import STYLE_ARGUMENTS, apply_palette, apply_style_sheet, colours_for
from fs_event_studio.gui.wiring import make_view_models
from fs_event_studio.usecases.troubles import EnvironmentTrouble


class _PreferenceKeeper(QObject):
    """Keeps changed preferences, and dresses application and window by them."""

    def __init__(self, app: QApplication, studio: Studio, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._app, self._studio, self._window, self._kept = app, studio, window, preferences

    @Slot(object)
    def take(self, preferences: Preferences) -> None:
        """Show and keep changed preferences."""
        before, self._kept = self._kept, preferences
        if (before.theme, before.font_percent) != (preferences.theme, preferences.font_percent):
            apply_palette(self._app, colours_for(preferences.theme))
            add_style_sheet(self._app, self._window, preferences)
        try:
            self._studio.preferences.save(preferences)
        except EnvironmentTrouble as trouble:
            self._window.notices.add(told(trouble))


def add_style_sheet(app: QApplication, window: MainWindow, preferences: Preferences) -> None:
    """Give the application and its window the rest of the chosen theme, and the size of text."""
    colours = colours_for(preferences.theme)
    apply_style_sheet(app, colours, preferences.font_percent, find_resource)
    window.use_colours(colours)


def create_window(data_dir: Path | None = None) -> MainWindow:
    """The wired window, not shown yet; needs a QApplication, and does not run its loop.

    data_dir: where all files go; the platform's folders if None.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    studio = make_studio(data_dir)
    try:
        preferences, trouble = studio.preferences.load(), ""
    except EnvironmentTrouble as error:
        preferences, trouble = Preferences(), reason_of(error)
    apply_language(app, preferences, find_resource)
    apply_palette(app, colours_for(preferences.theme))
    window = MainWindow(make_view_models(studio, preferences), preferences)
    add_style_sheet(app, window, preferences)
    keeper = _PreferenceKeeper(app, studio, window, preferences)
    window.preferences_changed.connect(keeper.take)
    crashes = CrashReporter(studio.folders.crash_folder, studio.secrets.redactor, __version__)
    crashes.setParent(window)
    crashes.crashed.connect(window.notices.add)
    window.crashes = crashes
    for sentence in filter(None, (trouble, *window.models.bench.restore())):
        window.notices.add(said(sentence))
    if has_drafts(studio):
        window.show_tabs()
    return window


def run(data_dir: Path | None = None) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    app = QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])
    app.setApplicationName("fs-event-studio")
    app.setDesktopFileName(APP_ID)
    window = create_window(data_dir)
    window.painted.connect(partial(_set_icon, app))
    window.painted.connect(partial(tidy_when_quiet, window))
    window.crashes.install()
    window.show()
    return app.exec()


def tidy_when_quiet(window: MainWindow) -> None:
    """Keep Python's full searches for garbage away from whoever types and waits. For all of the process."""
    from fs_event_studio.gui.tidying import Tidying

    tidying = Tidying(window, lambda: window.models.tasks.idle)
    tidying.start()
    window.models.services.ready.connect(tidying.keep_all)


def _set_icon(app: QApplication) -> None:
    app.setWindowIcon(QIcon(str(find_resource(f"icons/{APP_ID}.svg"))))
