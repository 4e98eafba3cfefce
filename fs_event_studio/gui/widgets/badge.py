"""The quota badge: class and certainty in words, colour only as a second sign."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.quota import QuotaClass, QuotaVerdict
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.gui.language import retold, said
from fs_event_studio.gui.widgets.text import tooltip

QUOTA_NAMES = {
    QuotaClass.SESSION: Phrase("Session quota"),
    QuotaClass.SERVER_EVENT: Phrase("Server event quota"),
    QuotaClass.DEPENDS: Phrase("Depends on the session"),
    QuotaClass.NOT_COUNTED: Phrase("Not counted"),
    QuotaClass.UNKNOWN: Phrase("Unknown"),
}
CERTAINTIES = {
    Certainty.DOCUMENTED: Phrase("documented"),
    Certainty.INFERRED: Phrase("inferred"),
    Certainty.OBSERVED: Phrase("observed"),
}
OUTCOME_NAMES = {
    "accepted": Phrase("✓ accepted"),
    "refused": Phrase("✗ refused"),
    "rate_limited": Phrase("◷ rate limited"),
    "unreachable": Phrase("– not sent"),
    "no_answer": Phrase("? no answer"),
    "cancelled": Phrase("– cancelled"),
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
        name = said(QUOTA_NAMES[verdict.quota_class])
        text = f"{name} · {said(CERTAINTIES[verdict.certainty])}"
        self.setText(text)
        self.setToolTip(tooltip(retold(verdict.reason)))
        self.setAccessibleName(self.tr("Quota: {0}").format(text))
        self.setAccessibleDescription(retold(verdict.reason))
