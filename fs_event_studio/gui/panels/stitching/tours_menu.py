"""The buttons by which tours are chosen, presented and taken along."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from fs_event_studio.domain.theatre.palette import LIGHT
from fs_event_studio.gui.panels.stitching.projector import Projector
from fs_event_studio.gui.widgets.ask_file import ask_file
from fs_event_studio.gui.widgets.enabling import enable
from fs_event_studio.gui.widgets.menus import add_action, add_menu, empty
from fs_event_studio.gui.widgets.text import caption, tooltip

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from fs_event_studio.gui.panels.stitching.tours_viewmodel import ToursViewModel
    from fs_event_studio.usecases.show_tour import PlayedTour

TOUR_FILES, PAGE_FILES = "*.txt", "*.html"


class ToursMenu(QObject):
    """Two buttons for the tab `owner`: one that presents at once, and a menu of all tours.

    present_live: shows the sandbox itself to a room.
    """

    said = Signal(str)  # what came of something

    def __init__(self, owner: QWidget, model: ToursViewModel, present_live: Callable[[], object]) -> None:
        super().__init__(owner)
        self._owner, self._model = owner, model
        self.palette, self.animated = LIGHT, True
        self.reveal: Callable[[Path], object] = _reveal
        self.projector = Projector(self)
        self._opened: Path | None = None
        self._menu = QMenu(owner)
        self._present = QPushButton(self.tr("Present"))
        self._present.setObjectName("present_button")
        self._present.setToolTip(tooltip(self.tr("Shows a tour of stitching on the whole screen (F5).")))
        self._present.clicked.connect(model.present_latest)
        self._tours = QPushButton(self.tr("Tours"))
        self._tours.setObjectName("tours_button")
        self._tours.setMenu(self._menu)
        self.buttons = (self._present, self._tours)
        shortcut = QShortcut(QKeySequence("F5"), owner)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._present.click)
        self._present_live = present_live
        self._menu.aboutToShow.connect(model.refresh)
        model.changed.connect(self._redraw)
        model.played.connect(self._show)
        model.example_added.connect(self._show_example)
        model.page_saved.connect(lambda path: self.said.emit(self.tr("The tour was saved as {0}.").format(path)))
        self._redraw()
        model.refresh()

    def _redraw(self) -> None:
        enable(self._present, not self._model.state.busy)
        menu = self._menu
        empty(menu)
        self._list(menu, "tour", self._model.present)
        menu.addSeparator()
        add_action(menu, self.tr("&Open tour …"), self._ask_tour, "open_tour")
        add_action(menu, self.tr("&New tour from the example"), self._model.add_example, "new_tour")
        pages = add_menu(menu, self.tr("&Save tour as web page"))
        self._list(pages, "page", self._ask_page)
        menu.addSeparator()
        add_action(menu, self.tr("Present the sand&box as it is"), self._present_live, "present_sandbox")

    def _list(self, menu: QMenu, name: str, then: Callable[[Path], object]) -> None:
        state = self._model.state
        for number, path in enumerate(state.built_in):
            text = self.tr("Seven cases and two surprises")
            add_action(menu, text, partial(then, path), f"{name}_built_in_{number}")
        own = state.own if self._opened is None or self._opened in state.own else (*state.own, self._opened)
        for path in own:
            add_action(menu, caption(path.stem), partial(then, path), f"{name}_{path.stem}")

    def _ask_tour(self) -> None:
        ask_file(self._owner, self.tr("Open tour"), TOUR_FILES, self.open_tour)

    def open_tour(self, path: Path) -> None:
        """Present the tour in this file, and keep it in the menu as long as the window is open."""
        self._opened = path
        self._model.present(path)

    def _ask_page(self, tour: Path) -> None:
        save = partial(self._model.save_page, tour)
        ask_file(self._owner, self.tr("Save tour as web page"), PAGE_FILES, save, new=f"{tour.stem}.html")

    def _show(self, played: PlayedTour) -> None:
        from fs_event_studio.gui.panels.stitching.tour_show import TourShow

        self.projector.show(TourShow(self._owner, played, self.palette, animated=self.animated))

    def _show_example(self, path: Path) -> None:
        self.said.emit(self.tr("The example was copied to {0}. Change it with any editor of plain text.").format(path))
        self.reveal(path.parent)


def _reveal(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
