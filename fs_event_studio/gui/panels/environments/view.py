"""The bar above the composer: which environment events go to, and the ways to its key and settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton

from fs_event_studio.domain.display import one_line
from fs_event_studio.gui.widgets.text import ElidedLabel, plain_label, tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from fs_event_studio.domain.environments import Environment
    from fs_event_studio.domain.keys import ApiKey
    from fs_event_studio.gui.panels.environments.key_viewmodel import KeyViewModel
    from fs_event_studio.gui.panels.environments.viewmodel import EnvironmentsViewModel

MARK_SIDE = 24
SELECTOR_CHARS = 16
"""How much of an environment's name is shown; all of it is in the tool tip."""


class EnvironmentsView(QFrame):
    """A live environment is told from the sandbox by its colour, and its words."""

    def __init__(self, model: EnvironmentsViewModel, make_key_model: Callable[[Environment], KeyViewModel]) -> None:
        super().__init__()
        self._model, self._make_key_model = model, make_key_model
        self._selector = QComboBox()
        self._selector.setObjectName("environment_selector")
        self._selector.setAccessibleName(self.tr("Environment that events are sent to"))
        self._selector.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._selector.setMinimumContentsLength(SELECTOR_CHARS)
        self._about = ElidedLabel()
        self._about.setProperty("role", "muted")
        self._key = QPushButton(self.tr("&Key …"))
        self._key.setObjectName("key_button")
        self._edit = QPushButton(self.tr("Ed&it …"))
        self._edit.setObjectName("edit_environment_button")
        self._add = QPushButton(self.tr("&Add environment …"))
        self._add.setObjectName("add_environment_button")
        self._lay_out()
        self._selector.activated.connect(self._activated)
        self._key.clicked.connect(self.open_key_dialog)
        self._edit.clicked.connect(self._open_editor)
        self._add.clicked.connect(self._open_adder)
        model.changed.connect(self._redraw)
        self._redraw()

    def open_key_dialog(self) -> None:
        """Show the key of the chosen environment."""
        self._show_key(None)

    def offer_key(self, key: ApiKey) -> None:
        """Show the key of the chosen environment, and let `key` be kept for it."""
        self._show_key(key)

    def _show_key(self, offered: ApiKey | None) -> None:
        from fs_event_studio.gui.panels.environments.key_dialog import KeyDialog

        KeyDialog(self._make_key_model(self._model.chosen), self, offered).open()

    def _lay_out(self) -> None:
        label = plain_label(self.tr("Envi&ronment"))
        label.setBuddy(self._selector)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(9, 6, 9, 6)
        layout.addWidget(label)
        layout.addWidget(self._selector)
        layout.addWidget(self._about, 1)
        for button in (self._key, self._edit, self._add):
            layout.addWidget(button)

    def _activated(self, position: int) -> None:
        self._model.choose(self._selector.itemData(position))

    def _open_editor(self) -> None:
        self._open_dialog(self._model.chosen)

    def _open_adder(self) -> None:
        self._open_dialog(None)

    def _open_dialog(self, environment: Environment | None) -> None:
        from fs_event_studio.gui.panels.environments.environment_dialog import (
            EnvironmentDialog,
        )

        EnvironmentDialog(self._model, environment, self).open()

    def _redraw(self) -> None:
        chosen = self._model.chosen
        with QSignalBlocker(self._selector):
            self._selector.clear()
            for environment in self._model.environments:
                self._selector.addItem(_mark(environment.colour), one_line(environment.name), environment.name)
            self._selector.setCurrentIndex(self._selector.findData(chosen.name))
        self._selector.setToolTip(tooltip(chosen.name))
        self._about.setText(self._about_text(chosen))
        self._about.setToolTip(tooltip(self._about_text(chosen)))
        self._edit.setEnabled(not chosen.is_sandbox)
        self._edit.setToolTip(self.tr("The sandbox has no address that could be edited.") if chosen.is_sandbox else "")

    def _about_text(self, environment: Environment) -> str:
        if environment.is_sandbox:
            return self.tr("The API inside this program: no account, no key, no network.")
        return self.tr("Live: {0}").format(environment.base_url)


def _mark(colour: str) -> QIcon:
    """A disc in the environment's colour."""
    pixmap = QPixmap(MARK_SIDE, MARK_SIDE)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(QColor(colour))
    painter.drawEllipse(3, 3, MARK_SIDE - 6, MARK_SIDE - 6)
    painter.end()
    return QIcon(pixmap)
