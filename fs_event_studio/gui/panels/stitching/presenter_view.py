"""A full screen for a room: title, heading, text, the stage, and buttons. What stands on it is decided elsewhere."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from fs_event_studio.gui.panels.stitching.presenter_type import (
    BESIDE,
    CAPTION_SHARE,
    HEADING,
    STAGE,
    Shown,
    body_height,
    largest_px,
    margin,
)
from fs_event_studio.gui.widgets.flow import FlowLayout
from fs_event_studio.gui.widgets.stage_legend import StageLegend
from fs_event_studio.gui.widgets.text import plain_label, selectable, tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fs_event_studio.domain.theatre.palette import Palette
    from fs_event_studio.domain.theatre.scene import EventMark
    from fs_event_studio.gui.widgets.stage_presented import PresentedStage, RoomStage

MOST_TIMES = 2.6
"""How large the text may be, in times of that of the window."""
_MOST_TEXT = 0.6
"""How much of the height the text may take; a longer one is scrolled."""
_PRESSING = ("Space", "Return", "Enter")
"""Keys that press the button which has the focus."""


class PresenterWindow(QDialog):
    """Fills the screen on which `owner` is, and closes with its window. Esc leaves."""

    def __init__(
        self, owner: QWidget, palette: Palette, *, animated: bool, stage: PresentedStage | RoomStage, live: bool = False
    ) -> None:
        """live: it is about a live account."""
        super().__init__(owner, Qt.WindowType.Window)
        self.setObjectName("presenter")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._owner = owner
        self._most_px = round(QFontInfo(owner.font()).pixelSize() * MOST_TIMES)
        self._all: Sequence[Shown] = ()
        self._px = 0
        self.stage = stage
        self.stage.animated = animated
        self._legend = StageLegend(live=live)
        self.stage.use_colours(palette)
        self._legend.use_colours(palette)
        self._layout = QVBoxLayout(self)
        self._layout.addLayout(self._make_title())
        self._heading = selectable(plain_label(wraps=True))
        self._heading.setObjectName("presenter_heading")
        self._layout.addWidget(self._heading)
        self._layout.addWidget(self._make_text())
        self._layout.addWidget(self.stage, 1)
        self.below = QVBoxLayout()
        self._layout.addLayout(self.below)
        holder = QWidget()
        self._buttons = FlowLayout(holder)
        self._buttons.addWidget(self._legend)
        self._layout.addWidget(holder)
        for label in (self._heading, self._caption, self._beside):
            label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that all of a slide is reached by Tab

    def present(self) -> None:
        """Come onto the screen."""
        screen = self._owner.screen()
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter has another meaning here
        self.showFullScreen()
        self.stage.setFocus()

    def add_button(self, name: str, text: str, keys: Sequence[str], then: Callable[[], object]) -> QPushButton:
        """A button below the stage, and keys that do the same."""
        button = QPushButton(text)
        button.setObjectName(name)
        button.setToolTip(tooltip(self.tr("Keys: {0}").format(", ".join(keys))))
        button.clicked.connect(then)
        self._buttons.addWidget(button)
        for key in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(partial(self._press, button, focused=key in _PRESSING))
        return button

    def fit_to(self, everything: Sequence[Shown]) -> None:
        """Choose a size of text with which all of these fit, so that it does not change between them."""
        self._all, self._px = everything, 0
        self._fit()

    def show_it(self, shown: Shown, *, point_out: EventMark | None = None, now: float | None = None) -> None:
        """Put this on the screen. point_out: one of its events.   now: a later moment than the scene's."""
        self.setWindowTitle(f"{shown.heading} – {shown.title}")
        self._title.setText(shown.title)
        self._position.setText(shown.position)
        self._heading.setText(shown.heading)
        self._caption.setText(shown.caption)
        self._beside.setText(shown.beside)
        self._card.setVisible(bool(shown.beside))
        self._text.verticalScrollBar().setValue(0)
        self.stage.show_scene(shown.scene, now, point_out=point_out)
        for widget in (self, self.stage):
            widget.setAccessibleDescription(shown.described)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As large as fits."""
        super().resizeEvent(event)
        self._px = 0
        self._fit()

    def _make_title(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self._title, self._position = plain_label("", "muted", wraps=True), plain_label("", "muted")
        self._position.setObjectName("presenter_position")
        line.addWidget(self._title, 1)
        line.addWidget(self._position, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _make_text(self) -> QScrollArea:
        self._caption, self._beside = selectable(plain_label(wraps=True)), selectable(plain_label(wraps=True))
        for label in (self._caption, self._beside):  # as high as their text at this width, not at one Qt likes better
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._caption.setObjectName("presenter_caption")
        self._beside.setObjectName("presenter_sent")
        self._card = QFrame()
        self._card.setProperty("role", "card")
        inside = QVBoxLayout(self._card)
        inside.addWidget(self._beside)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._caption, round(100 * CAPTION_SHARE), top)
        right = QVBoxLayout()
        right.addWidget(self._card, 0, top)
        row.addLayout(right, round(100 * (1 - CAPTION_SHARE)))
        self._text = QScrollArea()
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setWidgetResizable(True)
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text.setWidget(holder)
        self._text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # what has the focus in it scrolls it
        return self._text

    def _press(self, button: QPushButton, *, focused: bool) -> None:
        """Do what the key is for; Space and Enter press the button that has the focus, if one has."""
        other = self.focusWidget()
        (other if focused and isinstance(other, QPushButton) else button).click()

    def _fit(self) -> None:
        if self._all and not self._px:
            font, width = self.font(), self.width()
            self._px = largest_px(self._all, font, self.size(), self._most_px)
            self._dress(self._px)
            # The same for all, so that the stage stays where it is.
            height = body_height(self._all, font, width, self._px)
            self._text.setFixedHeight(round(min(height, self.height() * _MOST_TEXT)))

    def _dress(self, px: int) -> None:
        """Sizes of all texts, as a style sheet: that of the application would win over fonts."""
        small, edge = round(px * BESIDE), margin(px)
        self.setStyleSheet(
            f"* {{ font-size: {small}px; }} QLabel#presenter_caption {{ font-size: {px}px; }} "
            f"QLabel#presenter_heading {{ font-size: {round(px * HEADING)}px; font-weight: 600; }} "
            f"QWidget#presented_stage {{ font-size: {round(px * STAGE)}px; }}"
        )
        self._layout.setContentsMargins(edge, edge // 2, edge, edge // 2)
        self._layout.setSpacing(round(px * 0.5))
