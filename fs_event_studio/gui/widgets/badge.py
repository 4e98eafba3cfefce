"""The quota badge: class and certainty in words, colour only as a second sign."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from fs_event_studio.domain.quota import QuotaClass, QuotaVerdict
from fs_event_studio.gui.widgets.text import tooltip

QUOTA_NAMES = {
    QuotaClass.SESSION: "Session quota",
    QuotaClass.SERVER_EVENT: "Server event quota",
    QuotaClass.DEPENDS: "Depends on the session",
    QuotaClass.NOT_COUNTED: "Not counted",
    QuotaClass.UNKNOWN: "Unknown",
}


class QuotaBadge(QLabel):
    """Shows one QuotaVerdict; its reason is the tool tip and the accessible description."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("quota_badge")
        self.setProperty("role", "badge")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_verdict(self, verdict: QuotaVerdict) -> None:
        """Show another verdict."""
        name = self.tr(QUOTA_NAMES[verdict.quota_class])
        text = f"{name} · {self.tr(verdict.certainty.value)}"
        self.setText(text)
        self.setToolTip(tooltip(verdict.reason))
        self.setAccessibleName(self.tr("Quota: {0}").format(text))
        self.setAccessibleDescription(verdict.reason)
