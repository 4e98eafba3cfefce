"""The attempts at one event, with their times and outcomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from fs_event_studio.domain.display import duration
from fs_event_studio.gui.language import said
from fs_event_studio.gui.widgets.badge import OUTCOME_NAMES
from fs_event_studio.gui.widgets.text import plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fs_event_studio.domain.exchanges import Exchange


class AttemptsView(QWidget):
    """A click or Enter wants to see one."""

    wanted = Signal(int)  # the id of an exchange

    def __init__(self) -> None:
        super().__init__()
        self._list = QListWidget()
        self._list.setObjectName("attempts_list")
        self._list.setAccessibleName(self.tr("Attempts at this event"))
        self._list.itemActivated.connect(self._want)
        self._list.itemClicked.connect(self._want)
        self._said = plain_label("", "muted", wraps=True)
        layout = QVBoxLayout(self)
        layout.addWidget(self._said)
        layout.addWidget(self._list, 1)
        self._shown = 0

    def clear(self) -> None:
        """Nothing is known of the exchange that is shown now."""
        self._list.clear()
        self._said.setText(self.tr("Looking…"))

    def show_attempts(self, attempts: Sequence[Exchange], shown: int) -> None:
        """shown: the id of the one that is seen beside it."""
        self._shown = shown
        self._list.clear()
        for exchange in attempts:
            item = QListWidgetItem(self._line(exchange))
            item.setData(Qt.ItemDataRole.UserRole, exchange.id)
            self._list.addItem(item)
            if exchange.id == shown:
                self._list.setCurrentItem(item)
        count = len(attempts)
        one = self.tr("One exchange has this idempotency key.")
        self._said.setText(one if count == 1 else self.tr("{0} exchanges have this idempotency key.").format(count))

    def _line(self, exchange: Exchange) -> str:
        settlement = exchange.settlement
        moment = QDateTime.fromMSecsSinceEpoch(int(exchange.sent.sent_at.timestamp() * 1000))
        parts = [
            self.tr("Attempt {0}").format(exchange.sent.attempt),
            f"#{exchange.id}",
            QLocale().toString(moment, "yyyy-MM-dd HH:mm:ss.zzz"),
            said(OUTCOME_NAMES[settlement.outcome.kind.value]) if settlement else self.tr("under way"),
        ]
        if settlement and settlement.answer:
            parts.append(str(settlement.answer.status))
        if settlement and settlement.elapsed_ms is not None:
            parts.append(duration(settlement.elapsed_ms))
        return " · ".join(parts)

    def _want(self, item: QListWidgetItem) -> None:
        number = item.data(Qt.ItemDataRole.UserRole)
        if number != self._shown:
            self.wanted.emit(number)
