"""Check one event, keep it, send it, keep what came of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from fs_event_studio.domain.environments import Environment
from fs_event_studio.domain.exchanges import Exchange, NewExchange, ProblemRecord, Settlement
from fs_event_studio.domain.outcomes import Accepted
from fs_event_studio.domain.phrases import Phrase, phrase, reason_of
from fs_event_studio.domain.retry import RetryPolicy, next_delay_s
from fs_event_studio.domain.rules import CheckedBody, check_body
from fs_event_studio.domain.settling import settle
from fs_event_studio.domain.wire import HttpRequest
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.keys_in_use import KeysInUse
from fs_event_studio.usecases.ports import Clock, History, LandingObserver, Limits, Sender, Transmission
from fs_event_studio.usecases.troubles import DamagedHistory, HistoryTrouble

EVENTS_PATH = "/v2/events"
ONE_TRY = RetryPolicy()
USUAL_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class SendOrder:
    """One logical event to send.

    body: the exact bytes.   idempotency_key: the event's own, the same for every attempt at it.
    send_anyway: send although a problem blocks it.   attempt: number of the first try, from 1.
    limits: of each try.
    """

    environment: Environment
    body: bytes
    idempotency_key: str
    send_anyway: bool = False
    attempt: int = 1
    policy: RetryPolicy = ONE_TRY
    limits: Limits = USUAL_LIMITS


@dataclass(frozen=True, slots=True)
class SendReport:
    """What became of an order.

    exchange: the last attempt; None if our own check kept it back.
    trouble: a sentence if the answer could not be kept, else empty.   damaged: whether damage of the history is why.
    """

    checked: CheckedBody
    exchange: Exchange | None = None
    trouble: str = ""
    damaged: bool = False


class SendEvent:
    """The one way in which an event leaves the tool, whatever it is sent from and to."""

    def __init__(
        self,
        sender: Sender,
        history: History,
        keys: KeysInUse,
        sandbox: LandingObserver,
        clock: Clock,
        *,
        app_version: str,
        jitter: Callable[[], float],
    ) -> None:
        self._sender, self._history, self._keys, self._sandbox = sender, history, keys, sandbox
        self._clock, self._jitter, self._app_version = clock, jitter, app_version

    def __call__(
        self, order: SendOrder, cancel: CancelToken, on_begun: Callable[[int], None] | None = None
    ) -> SendReport:
        """Send the event, and again as long as the order's policy says so; blocks until the last outcome.

        on_begun: told each exchange's id as soon as it is kept, in the calling thread.
        Errors: KeyMissing, KeyringTrouble; HistoryTrouble if it could not be kept, and then nothing was sent.
        """
        checked = check_body(order.body, self._clock())
        if checked.blocked and not order.send_anyway:
            return SendReport(checked)
        attempt = order.attempt
        while True:
            report = self._attempt(order, checked, attempt, cancel, on_begun)
            settlement = report.exchange.settlement if report.exchange else None
            assert settlement is not None
            tries = attempt - order.attempt + 1
            delay_s = next_delay_s(tries, settlement.outcome, order.policy, self._jitter())
            if delay_s is None or cancel.wait(delay_s):
                return report
            attempt += 1

    def _attempt(
        self,
        order: SendOrder,
        checked: CheckedBody,
        attempt: int,
        cancel: CancelToken,
        on_begun: Callable[[int], None] | None,
    ) -> SendReport:
        key = self._keys.key_for(order.environment)
        exchange = self._new_exchange(order, checked, attempt)
        exchange_id = self._history.begin(exchange)
        if on_begun:
            on_begun(exchange_id)
        transmission = self._sender.send(exchange.request, key, order.limits, cancel)
        settlement = self._settlement(order, exchange, transmission)
        report = SendReport(checked, Exchange(exchange_id, exchange, settlement))
        try:
            self._history.settle(exchange_id, settlement)
        except HistoryTrouble as trouble:
            told = Phrase("The answer came but could not be kept: {0}", phrase(reason_of(trouble)))
            return replace(report, trouble=told, damaged=isinstance(trouble, DamagedHistory))
        return report

    def _new_exchange(self, order: SendOrder, checked: CheckedBody, attempt: int) -> NewExchange:
        headers = (("Content-Type", "application/json"), ("Idempotency-Key", order.idempotency_key))
        request = HttpRequest("POST", f"{order.environment.base_url}{EVENTS_PATH}", headers, order.body)
        return NewExchange(
            environment=order.environment.name,
            request=self._sender.complete(request),
            idempotency_key=order.idempotency_key,
            attempt=attempt,
            event_name=checked.event_name,
            identification=checked.identification,
            mode=checked.mode,
            problems=tuple(map(ProblemRecord.of, checked.problems)),
            deliberately_invalid=checked.blocked,
            sent_at=self._clock(),
            quota=checked.prediction,
            app_version=self._app_version,
        )

    def _settlement(self, order: SendOrder, exchange: NewExchange, transmission: Transmission) -> Settlement:
        landing = None
        if order.environment.is_sandbox and isinstance(transmission.outcome, Accepted):
            landing = self._sandbox.landing_of(order.idempotency_key)
        quota = settle(exchange.quota, transmission.outcome, landing)
        return Settlement(transmission.outcome, transmission.answer, quota, transmission.elapsed_ms)
