"""Which exchange is shown, and whether it can be sent again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from fs_event_studio.domain.exchanges import Exchange
    from fs_event_studio.domain.retry import RetryAdvice
    from fs_event_studio.gui.sending import SendingViewModel


class ResponseViewModel(QObject):
    """Shows the latest answer, or what the person picked from the history."""

    changed = Signal()
    load_wanted = Signal(object)  # the Exchange whose body the person wants to compose anew

    def __init__(self, sending: SendingViewModel) -> None:
        super().__init__()
        self._sending = sending
        self.exchange: Exchange | None = None
        sending.changed.connect(self.changed)

    def show_exchange(self, exchange: Exchange) -> None:
        """Show another exchange."""
        self.exchange = exchange
        self.changed.emit()

    def take_verdict(self, exchange: Exchange) -> None:
        """Something was proven about an exchange: show it if that is the one that is shown."""
        if self.exchange and self.exchange.id == exchange.id:
            self.show_exchange(exchange)

    @property
    def advice(self) -> RetryAdvice | None:
        """What the documentation says about sending the shown event again; None if there is nothing to say."""
        if self.exchange is None or self.exchange.settlement is None:
            return None
        from fs_event_studio.domain.retry import advise

        advice = advise(self.exchange.settlement.outcome)
        return advice if advice.worthwhile else None

    @property
    def can_send_again(self) -> bool:
        """Whether the shown event can go out once more: same body, same key, to the environment it was meant for."""
        return (
            self.advice is not None
            and self.exchange is not None
            and not self._sending.state.sending
            and self.exchange.sent.environment == self._sending.state.environment.name
            and not self._sending.state.needs_arming
        )

    def load(self) -> None:
        """Have the shown event filled into the composer."""
        if self.exchange:
            self.load_wanted.emit(self.exchange)

    def send_again(self) -> None:
        """Send the shown event once more under its idempotency key."""
        if self.exchange and self.can_send_again:
            self._sending.send_again(self.exchange)
