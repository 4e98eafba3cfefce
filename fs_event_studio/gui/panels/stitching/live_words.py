"""What is said of a live account, in the tab and before a room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from fs_event_studio.gui.panels.stitching.live_viewmodel import LiveState


def live_said(state: LiveState) -> str:
    """What came of the latest, and what is left out; empty for nothing."""
    said = QCoreApplication.translate("LiveView", "Asking the account …") if state.asking else state.said
    if state.more:
        more = QCoreApplication.translate("LiveView", "Only the latest events are shown.")
        said = "\n".join(filter(None, (said, more)))
    if not said and state.user_id and not state.uid:
        return QCoreApplication.translate(
            "LiveView", "Sessions can be listed by a user's own ID only (documented); this lane has none."
        )
    return said
