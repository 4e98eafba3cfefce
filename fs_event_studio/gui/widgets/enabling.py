"""Switching a button off while its work runs, without losing the place of who works by keyboard."""

from PySide6.QtWidgets import QWidget

_WAITS = "waits_for_focus"


def enable(widget: QWidget, on: bool) -> None:  # noqa: FBT001 - as QWidget.setEnabled
    """As `widget.setEnabled(on)`, but the focus comes back to it, unless the person went elsewhere meanwhile.

    Qt gives the focus of what is switched off to whatever comes next, where the next key would do something that
    nobody meant, such as choosing another environment.
    """
    if not on and widget.hasFocus():
        widget.clearFocus()
        widget.setProperty(_WAITS, True)
    widget.setEnabled(on)
    if on and widget.property(_WAITS):
        widget.setProperty(_WAITS, False)
        if widget.window().focusWidget() is None:
            widget.setFocus()
