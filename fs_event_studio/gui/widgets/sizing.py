"""How large dialogs are: in characters and lines, so that large text has room, and never larger than a small screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

MOST = QSize(1200, 720)
"""Pixels. A screen of 1280 x 800 has room for it, with a frame and the desktop's bars."""


def text_size(widget: QWidget, chars: int, lines: int = 0) -> QSize:
    """The size that so many characters and lines of its text take, as far as there is room."""
    widget.ensurePolished()  # else the size of text would be that of an application without a style sheet
    measure = widget.fontMetrics()
    return QSize(chars * measure.averageCharWidth(), lines * measure.height()).boundedTo(MOST)
