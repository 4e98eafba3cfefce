"""Which world the sandbox is in, and the switch that lets other programs on this computer reach it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from fs_event_studio.gui.widgets.enabling import enable
from fs_event_studio.gui.widgets.text import caption, plain_label, selectable, tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from fs_event_studio.gui.panels.sandbox.viewmodel import ServingViewModel
    from fs_event_studio.gui.panels.sandbox.world_menu import WorldMenu
    from fs_event_studio.gui.panels.sandbox.worlds_viewmodel import WorldsViewModel

_SHOWN_NAME_CHARS = 24


class SandboxView(QWidget):
    """One button while it is off; address, copy and stop while it listens.

    world_menu: for the menu bar; the sandbox's world by its name, and what can be done with it.
    """

    def __init__(self, model: ServingViewModel, worlds: WorldsViewModel) -> None:
        super().__init__()
        self._model, self._worlds = model, worlds
        self.ask_to_remove: Callable[[str], bool] = self._ask_to_remove
        self.world_menu = QMenu(self)
        self.world_menu.setObjectName("world_menu")
        self.world_menu.aboutToShow.connect(self.fill_menu)
        self._filled: WorldMenu | None = None
        self._where = selectable(plain_label())
        self._where.setObjectName("sandbox_url")
        self._copy = QPushButton(self.tr("Copy URL"))
        self._copy.setObjectName("copy_sandbox_url_button")
        self._copy.clicked.connect(self._copy_url)
        self._switch = QPushButton()
        self._switch.setObjectName("serve_button")
        self._switch.setToolTip(
            tooltip(
                self.tr(
                    "Lets other programs on this computer send events to the sandbox over HTTP. "
                    "What they send appears in the history, marked as received."
                )
            )
        )
        self._switch.clicked.connect(self._toggle)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._where, self._copy, self._switch):
            layout.addWidget(widget)
        model.changed.connect(self._redraw)
        worlds.changed.connect(self._redraw_world)
        self._redraw()
        self._redraw_world()

    def fill_menu(self) -> None:
        """Show what is known by now; whether a world was saved elsewhere meanwhile is found out behind it."""
        if self._filled is None:
            from fs_event_studio.gui.panels.sandbox.world_menu import WorldMenu

            self._filled = WorldMenu(self.world_menu, self._worlds, self._save_as, self._may_remove)
        self._worlds.refresh()

    def _save_as(self) -> None:
        from fs_event_studio.gui.panels.sandbox.world_name_dialog import WorldNameDialog

        dialog = WorldNameDialog(self._worlds, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _may_remove(self, name: str) -> bool:
        return self.ask_to_remove(name)

    def _ask_to_remove(self, name: str) -> bool:
        from fs_event_studio.gui.panels.sandbox.world_menu import ask_to_remove

        return ask_to_remove(self, name)

    def _redraw_world(self) -> None:
        state = self._worlds.state
        title = self.tr("&World: {0}").format(caption(state.present, _SHOWN_NAME_CHARS))
        self.world_menu.setTitle(title if state.present else self.tr("&World"))
        self.world_menu.setEnabled(not state.busy)
        if self._filled:
            self._filled.redraw()

    def _toggle(self) -> None:
        if self._model.state.url:
            self._model.stop()
        else:
            self._model.start()

    def _copy_url(self) -> None:
        QGuiApplication.clipboard().setText(self._model.state.url)

    def _redraw(self) -> None:
        state = self._model.state
        self._where.setText(self.tr("Listening on {0}").format(state.url) if state.url else "")
        for widget in (self._where, self._copy):
            widget.setVisible(bool(state.url))
        self._switch.setText(self.tr("Stop listening") if state.url else self.tr("Listen over HTTP"))
        enable(self._switch, not state.busy)
