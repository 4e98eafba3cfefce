"""Send kept events again, as the same events or as new ones, one after the other."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from fs_event_studio.domain.outcomes import RateLimited
from fs_event_studio.domain.phrases import Phrase, phrase, reason_of, sentences
from fs_event_studio.domain.repeating import RepeatKind, doubt, new_body, why_not
from fs_event_studio.domain.rules import check_body
from fs_event_studio.usecases.attempts import attempts_at
from fs_event_studio.usecases.send_event import EVENTS_PATH, SendOrder
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from fs_event_studio.domain.environments import Environment
    from fs_event_studio.domain.exchanges import Exchange
    from fs_event_studio.domain.problems import Problem
    from fs_event_studio.domain.quota import QuotaClass
    from fs_event_studio.usecases.cancelling import CancelToken
    from fs_event_studio.usecases.ports import Clock, History
    from fs_event_studio.usecases.send_event import SendEvent, SendReport

LONGEST_WAIT_S = 60.0
"""How long is waited at most after an answer that says to wait."""


class PlannedRepeat(NamedTuple):
    """One event that may go out again.

    environment: where to; None if that is not known.   quota_class: as predicted.
    hindrance: why it cannot be sent, or empty.   doubt: what to say before, or empty.
    retimed: its timestamp will be set to the moment of sending.
    """

    exchange_id: int
    event_name: str
    environment: Environment | None
    quota_class: QuotaClass
    hindrance: str = ""
    doubt: str = ""
    retimed: bool = False


@dataclass(frozen=True, slots=True)
class RepeatPlan:
    """What will be done, to be shown before it is."""

    kind: RepeatKind
    items: tuple[PlannedRepeat, ...]

    @property
    def sendable(self) -> tuple[PlannedRepeat, ...]:
        """What can be sent."""
        return tuple(item for item in self.items if not item.hindrance)

    @property
    def protected(self) -> tuple[Environment, ...]:
        """The live environments that it concerns, each once."""
        found = [item.environment for item in self.sendable if item.environment and item.environment.protected]
        return tuple(dict.fromkeys(found))

    def forecast(self, environment: Environment) -> Mapping[QuotaClass, int]:
        """How many events of each predicted class go to this environment."""
        return Counter(item.quota_class for item in self.sendable if item.environment == environment)


class RepeatResult(NamedTuple):
    """What became of one. exchange: as it was sent now; None if it was not.   sentence: for the person."""

    exchange_id: int
    exchange: Exchange | None
    sentence: str


class RepeatEvents:
    """Every event goes through SendEvent, and so into the history before it is sent."""

    def __init__(
        self,
        send: SendEvent,
        history: History,
        environments: Callable[[], Iterable[Environment]],
        clock: Clock,
        new_idempotency_key: Callable[[], str],
    ) -> None:
        self._send, self._history, self._environments = send, history, environments
        self._clock, self._new_key = clock, new_idempotency_key

    def plan(self, ids: Sequence[int], kind: RepeatKind, target: Environment | None = None) -> RepeatPlan:
        """What sending these would do; oldest first. target: for all; None sends each to where it went before.

        Errors: EnvironmentTrouble.
        """
        known = {environment.name: environment for environment in self._environments()}
        exchanges = (self._history.exchange(number) for number in sorted(ids))
        items = (self._planned(one, kind, target or known.get(one.sent.environment)) for one in exchanges if one)
        return RepeatPlan(kind, tuple(items))

    def _planned(self, exchange: Exchange, kind: RepeatKind, environment: Environment | None) -> PlannedRepeat:
        sent, now = exchange.sent, self._clock()
        body = new_body(sent.request.body, now)
        checked = check_body(body.body if kind is RepeatKind.NEW else sent.request.body, now)
        return PlannedRepeat(
            exchange.id,
            sent.event_name,
            environment,
            checked.prediction.quota_class,
            why_not(exchange, kind, environment, EVENTS_PATH) or _kept_back(exchange, checked.problems),
            doubt(exchange, kind, now),
            retimed=kind is RepeatKind.NEW and body.retimed,
        )

    def __call__(
        self, plan: RepeatPlan, armed: frozenset[str], told: Callable[[RepeatResult], object], cancel: CancelToken
    ) -> Sequence[RepeatResult]:
        """Send what can be sent; returns one result for each item, in order.

        armed: names of the protected environments that the person armed in this run; nothing goes to others.
        told: of each result as it comes.   cancel: what is under way is stopped, the rest is not begun.
        """
        results: list[RepeatResult] = []
        hindrance = ""
        for item in plan.items:
            hindrance = Phrase("Not sent: it was stopped before.") if cancel.cancelled else hindrance
            result = self._repeat(item, plan.kind, armed, cancel, hindrance)
            if isinstance(result, EnvironmentTrouble):
                hindrance = Phrase("Not sent: {0}", phrase(reason_of(result)))
                result = RepeatResult(item.exchange_id, None, hindrance)
            results.append(result)
            told(result)
            _pause_after(result, cancel)
        return results

    def _repeat(
        self, item: PlannedRepeat, kind: RepeatKind, armed: frozenset[str], cancel: CancelToken, hindrance: str
    ) -> RepeatResult | EnvironmentTrouble:
        environment = item.environment
        if item.hindrance or environment is None:
            return RepeatResult(item.exchange_id, None, Phrase("Not sent: {0}", phrase(item.hindrance)))
        if environment.protected and environment.name not in armed:
            hindrance = Phrase("Not sent: “{0}” is a live environment and was not armed.", environment.name)
        if hindrance:
            return RepeatResult(item.exchange_id, None, hindrance)
        try:
            exchange = self._history.exchange(item.exchange_id)
            if exchange is None:
                return RepeatResult(item.exchange_id, None, Phrase("Not sent: it is no longer in the history."))
            report = self._send(self._order(exchange, kind, environment), cancel)
        except EnvironmentTrouble as trouble:
            return trouble
        return RepeatResult(item.exchange_id, report.exchange, _sentence(report))

    def _order(self, exchange: Exchange, kind: RepeatKind, environment: Environment) -> SendOrder:
        sent = exchange.sent
        if kind is RepeatKind.SAME:
            attempt = max(one.sent.attempt for one in attempts_at(self._history, exchange)) + 1
            key = sent.idempotency_key
            return SendOrder(environment, sent.request.body, key, sent.deliberately_invalid, attempt)
        body = new_body(sent.request.body, self._clock()).body
        return SendOrder(environment, body, self._new_key(), sent.deliberately_invalid)


def _kept_back(exchange: Exchange, problems: Iterable[Problem]) -> str:
    """Why our own check would not let it go out; empty if it would, as it does what was sent on purpose."""
    broken = next((problem for problem in problems if problem.blocks), None)
    if broken is None or exchange.sent.deliberately_invalid:
        return ""
    return Phrase(
        "Our own check keeps it back: {0} Load it into the composer to mend it, or to send it all the same.",
        phrase(broken.text),
    )


def _sentence(report: SendReport) -> str:
    settlement = report.exchange.settlement if report.exchange else None
    if settlement is None:
        problem = next((problem for problem in report.checked.problems if problem.blocks), None)
        return sentences(Phrase("Not sent: our own check kept it back."), problem.text if problem else "")
    return sentences(settlement.outcome.sentence, report.trouble)


def _pause_after(result: RepeatResult, cancel: CancelToken) -> None:
    """Wait as long as the server asks, so that the rest is not refused for the same reason."""
    settlement = result.exchange.settlement if result.exchange else None
    if settlement and isinstance(settlement.outcome, RateLimited) and settlement.outcome.retry_after_s:
        cancel.wait(min(settlement.outcome.retry_after_s, LONGEST_WAIT_S))
