"""One exchange in full: its outcome in words, and below all that is known about it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fs_event_studio.domain.display import duration, one_line
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.gui.language import retold, said
from fs_event_studio.gui.widgets.text import plain_label, selectable, set_role

if TYPE_CHECKING:
    from fs_event_studio.domain.exchanges import Exchange
    from fs_event_studio.domain.outcomes import Outcome
    from fs_event_studio.gui.widgets.exchange_body import ExchangeBody

OUTCOME_NAMES = {
    "accepted": Phrase("Accepted"),
    "refused": Phrase("Refused"),
    "rate_limited": Phrase("Rate limited"),
    "unreachable": Phrase("Not sent"),
    "no_answer": Phrase("No answer"),
    "cancelled": Phrase("Cancelled"),
}


class ExchangeView(QWidget):
    """Shows an Exchange, or an invitation while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._title = plain_label(self.tr("No answer yet"), "heading", wraps=True)
        self._title.setObjectName("exchange_title")
        invitation = self.tr("Send the event with Ctrl+Enter; the answer and its evidence appear here.")
        self._sentence = selectable(plain_label(invitation, wraps=True))
        self._sentence.setObjectName("outcome_sentence")
        self._body: ExchangeBody | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 8, 8, 8)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._sentence)
        self._layout.addStretch(0)  # takes the room while there is no answer

    def complete(self) -> ExchangeBody:
        """Make what is seen with the first exchange: at once, it would cost 3 ms of the first paint."""
        if self._body:
            return self._body
        from fs_event_studio.gui.widgets.exchange_body import ExchangeBody

        self._body = ExchangeBody()
        self._body.hide()
        self._layout.insertWidget(2, self._body, 1)
        for before, after in pairwise((self._sentence, *self._body.focused)):
            self.setTabOrder(before, after)
        return self._body

    def show_exchange(self, exchange: Exchange) -> None:
        """Show one exchange, under way or settled."""
        self._title.setText(_title(exchange, self.tr("under way")))
        outcome = exchange.settlement.outcome if exchange.settlement else None
        self._sentence.setText(_told(outcome) if outcome else self.tr("Waiting for the answer …"))
        accepted = outcome is not None and outcome.kind == "accepted"
        set_role(self._sentence, "success" if accepted else "failure" if outcome else "")
        body = self.complete()
        body.show_exchange(exchange)
        body.show()


def _told(outcome: Outcome) -> str:
    """Its sentence. What a server wrote stands in it as it came, even if it reads like a sentence of ours."""
    return said(outcome.sentence) if outcome.kind in {"refused", "rate_limited"} else retold(outcome.sentence)


def _title(exchange: Exchange, under_way: str) -> str:
    settlement = exchange.settlement
    parts = [f"#{exchange.id}", one_line(exchange.sent.event_name)[:80] or "–"]
    if settlement is None:
        return " · ".join((*parts, under_way))
    parts.append(said(OUTCOME_NAMES[settlement.outcome.kind]))
    if settlement.answer:
        parts.append(str(settlement.answer.status))
    if settlement.elapsed_ms is not None:
        parts.append(duration(settlement.elapsed_ms))
    return " · ".join(parts)
