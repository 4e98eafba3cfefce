"""What this computer can say about an event's context without asking anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSysInfo

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def facts(widget: QWidget) -> dict[str, str]:
    """Texts by `ContextMember.key`, from Qt alone: the system, the screen that shows `widget`, and the locale."""
    screen, window = widget.screen().size(), widget.window().size()
    locale = QLocale.system()
    found = {
        "browser.user_agent": f"FSEventStudio ({QSysInfo.prettyProductName()}; {QSysInfo.currentCpuArchitecture()})",
        "device.screen_width": str(screen.width()),
        "device.screen_height": str(screen.height()),
        "device.viewport_width": str(window.width()),
        "device.viewport_height": str(window.height()),
        "location.country": QLocale.territoryToCode(locale.territory()),
    }
    return {key: text for key, text in found.items() if text}
