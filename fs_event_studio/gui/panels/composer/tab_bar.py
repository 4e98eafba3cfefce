"""The tabs above the composer; out of sight while there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QTabBar, QWidget

from fs_event_studio.domain.display import one_line, shortened
from fs_event_studio.gui.widgets.text import tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from fs_event_studio.gui.panels.composer.tabs import TabsViewModel

TITLE_CHARS = 28


class ComposerTabBar(QTabBar):
    """Each tab is called by its event's name; a dot before it marks changes that no template has."""

    def __init__(self, model: TabsViewModel, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("composer_tabs")
        self.setAccessibleName(self.tr("Events being composed"))
        self._model = model
        self.setDocumentMode(True)
        self.setExpanding(False)
        self.setTabsClosable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setDrawBase(False)
        self.currentChanged.connect(model.go)
        self.tabCloseRequested.connect(model.close)
        model.changed.connect(self._redraw)
        self._redraw()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The middle button closes a tab, as everywhere."""
        position = self.tabAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.MiddleButton and position >= 0:
            self._model.close(position)
        super().mouseReleaseEvent(event)

    def _redraw(self) -> None:
        pages = self._model.desk.pages
        with QSignalBlocker(self):
            while self.count() > len(pages):
                self.removeTab(self.count() - 1)
            while self.count() < len(pages):
                self.addTab("")
            for number, (page, title) in enumerate(zip(pages, self._model.titles, strict=True)):
                name = one_line(title) or self.tr("New event")
                short = shortened(name, TITLE_CHARS).replace("&", "&&")
                self.setTabText(number, f"• {short}" if page.is_modified else short)
                about = [name, page.place, self.tr("changed since it was opened or saved") if page.is_modified else ""]
                self.setTabToolTip(number, tooltip("\n".join(filter(None, about))))
            self.setCurrentIndex(self._model.desk.current)
        self.setVisible(len(pages) > 1)
