"""Where Tab leads: through a page that was made late as if it had been there from the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


def tab_into(page: QWidget, after: QWidget) -> None:
    """Let Tab go from `after` into `page`, through it in the order in which it is now, and on."""
    before = after
    for widget in [*_inside(page)]:
        QWidget.setTabOrder(before, widget)
        before = widget


def _inside(page: QWidget) -> Iterator[QWidget]:
    """What takes the focus on a page, in its order; Qt passes over any other."""
    widget = page.nextInFocusChain()
    while widget and widget is not page:
        if page.isAncestorOf(widget) and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            yield widget
        widget = widget.nextInFocusChain()
