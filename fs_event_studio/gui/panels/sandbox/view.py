"""Which world the sandbox is in, and the switch that lets other programs on this computer reach it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from fs_event_studio.domain.display import one_line
from fs_event_studio.gui.widgets.text import plain_label, selectable, tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from fs_event_studio.gui.panels.sandbox.viewmodel import ServingViewModel
    from fs_event_studio.gui.panels.sandbox.world_menu import WorldMenu
    from fs_event_studio.gui.panels.sandbox.worlds_viewmodel import WorldsViewModel

_SHOWN_NAME_CHARS = 24


class SandboxView(QWidget):
    """The button of the worlds; one more while it does not listen; address, copy and stop while it does."""

    def __init__(self, model: ServingViewModel, worlds: WorldsViewModel) -> None:
        super().__init__()
        self._model, self._worlds = model, worlds
        self.ask_to_remove: Callable[[str], bool] = self._ask_to_remove
        self._world = QPushButton()
        self._world.setObjectName("world_button")
        self._menu = QMenu(self._world)
        self._menu.setObjectName("world_menu")
        self._menu.aboutToShow.connect(self._fill_menu)
        self._filled: WorldMenu | None = None
        self._world.setMenu(self._menu)
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
        for widget in (self._world, self._where, self._copy, self._switch):
            layout.addWidget(widget)
        model.changed.connect(self._redraw)
        worlds.changed.connect(self._redraw_world)
        self._redraw()
        self._redraw_world()

    def _fill_menu(self) -> None:
        """What is known by now, at once; who saved a world elsewhere meanwhile is found out behind it."""
        if self._filled is None:
            from fs_event_studio.gui.panels.sandbox.world_menu import WorldMenu

            self._filled = WorldMenu(self._menu, self._worlds, self._save_as, self._may_remove)
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
        name = one_line(state.present).replace("&", "&&")
        if len(name) > _SHOWN_NAME_CHARS:
            name = f"{name[:_SHOWN_NAME_CHARS]}…"
        self._world.setText(self.tr("World: {0}").format(name) if name else self.tr("World"))
        self._world.setAccessibleName(self.tr("World of the sandbox"))
        self._world.setToolTip(
            tooltip(
                self.tr("The sandbox is in the world “{0}”. Save it, or open another one.").format(
                    one_line(state.present)
                )
                if state.present
                else self.tr("Users, sessions and events of the sandbox: save them under a name, or begin anew.")
            )
        )
        self._world.setEnabled(not state.busy)
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
        self._switch.setEnabled(not state.busy)
