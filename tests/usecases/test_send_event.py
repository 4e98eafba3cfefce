"""The one way of an event: checked, kept, sent, settled."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from fs_event_studio.domain.environments import FULLSTORY, SANDBOX, SANDBOX_KEY, Environment
from fs_event_studio.domain.exchanges import NewExchange, Settlement
from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.landing import Landing, Place
from fs_event_studio.domain.outcomes import Accepted, Cancelled, NoAnswer, Outcome, RateLimited, Refused, Unreachable
from fs_event_studio.domain.quota import FATE_UNKNOWN, NOT_SENT, REFUSED, QuotaClass
from fs_event_studio.domain.retry import RetryPolicy
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.domain.wire import HttpRequest, header
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.keys_in_use import KeyMissing, KeysInUse
from fs_event_studio.usecases.send_event import SendEvent, SendOrder
from fs_event_studio.usecases.troubles import DamagedHistory, HistoryTrouble
from support.fake_history import FakeHistory
from support.fake_keys import FakeKeys
from support.senders import FakeSender

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
BODY = b'{"name":"Order","timestamp":"2026-11-23T12:00:00Z","user":{"uid":"u-1"}}'
ILLEGAL = b'{"name":"Order","user":{"uid":"u-1"},"session":{"id":"1:2"}}'
QUICK = RetryPolicy(attempts=3, base_wait_s=0.0)
LANDED = Landing(Place.USER, "42", None, "The user has no session.")


class FakeSandbox:
    """Says that every event landed at `landing`."""

    def __init__(self, landing: Landing | None = LANDED) -> None:
        self.landing = landing
        self.asked: list[str] = []

    def landing_of(self, idempotency_key: str) -> Landing | None:
        self.asked.append(idempotency_key)
        return self.landing


class Studio:
    """The use case on fakes."""

    def __init__(
        self,
        *replies: Outcome,
        history: FakeHistory | None = None,
        on_send: Callable[[HttpRequest], None] | None = None,
    ) -> None:
        self.history = history or FakeHistory()
        self.sender = FakeSender(*replies, on_send=on_send)
        self.keys = FakeKeys()
        self.sandbox = FakeSandbox()
        self.send = SendEvent(
            self.sender,
            self.history,
            KeysInUse(self.keys),
            self.sandbox,
            lambda: NOW,
            app_version="1.2.3",
            jitter=lambda: 0.0,
        )


def order(environment: Environment = SANDBOX, body: bytes = BODY) -> SendOrder:
    """An order for one event."""
    return SendOrder(environment, body, "key-1")


def test_an_accepted_event_is_kept_with_all_that_is_known() -> None:
    studio = Studio()
    report = studio.send(order(), CancelToken())
    assert report.exchange
    kept = studio.history.exchange(report.exchange.id)
    assert kept == report.exchange
    assert kept.sent.request.body == BODY
    assert header(kept.sent.request.headers, "Idempotency-Key") == "key-1"
    assert (kept.sent.event_name, kept.sent.mode, kept.sent.attempt) == ("Order", ModeKey.USER_UID, 1)
    assert (kept.sent.sent_at, kept.sent.app_version) == (NOW, "1.2.3")
    assert kept.settlement
    assert kept.settlement.outcome == Accepted()
    assert kept.quota.certainty is Certainty.OBSERVED
    assert not report.trouble


def test_it_is_kept_before_it_is_sent() -> None:
    """At the moment of sending the exchange is there, under way."""
    seen: list[bool] = []

    def look(_: HttpRequest) -> None:
        exchange = studio.history.exchange(1)
        seen.append(exchange is not None and exchange.settlement is None)

    studio = Studio(on_send=look)
    told: list[int] = []
    studio.send(order(), CancelToken(), told.append)
    assert seen == [True]
    assert told == [1]


def test_our_own_check_keeps_it_back() -> None:
    """Nothing is sent and nothing is recorded, and the report says why."""
    studio = Studio()
    report = studio.send(order(body=ILLEGAL), CancelToken())
    assert report.exchange is None
    assert report.checked.blocked
    assert not studio.sender.sent
    assert studio.history.exchange(1) is None


def test_send_anyway_marks_it_deliberately_invalid() -> None:
    studio = Studio(Refused(400, "invalid_argument", "no"))
    report = studio.send(replace(order(body=ILLEGAL), send_anyway=True), CancelToken())
    assert report.exchange
    assert report.exchange.sent.deliberately_invalid
    assert report.exchange.sent.mode is None
    assert [problem.rule for problem in report.exchange.sent.problems if problem.blocks]
    assert report.exchange.quota == REFUSED


def test_send_anyway_of_a_legal_event_marks_nothing() -> None:
    report = Studio().send(replace(order(), send_anyway=True), CancelToken())
    assert report.exchange
    assert not report.exchange.sent.deliberately_invalid


@pytest.mark.parametrize(
    ("outcome", "quota"),
    [
        (Refused(400, "invalid_argument", "no"), REFUSED),
        (RateLimited(3.0), REFUSED),
        (Unreachable("no such host"), NOT_SENT),
        (NoAnswer("time-out"), FATE_UNKNOWN),
        (Cancelled(sent=True), FATE_UNKNOWN),
    ],
)
def test_every_outcome_settles_the_exchange(outcome: Outcome, quota: object) -> None:
    studio = Studio(outcome)
    report = studio.send(order(), CancelToken())
    assert report.exchange
    assert report.exchange.settlement
    assert report.exchange.settlement.outcome == outcome
    assert report.exchange.quota == quota
    assert not studio.sandbox.asked


def test_a_live_account_proves_nothing_about_the_landing() -> None:
    """The sandbox is not asked, and the class stays predicted."""
    studio = Studio()
    studio.keys.save(FULLSTORY.name, FULLSTORY.origin, ApiKey("na1.real/key"))
    report = studio.send(order(FULLSTORY), CancelToken())
    assert report.exchange
    assert (report.exchange.quota.quota_class, report.exchange.quota.certainty) == (
        QuotaClass.SERVER_EVENT,
        Certainty.DOCUMENTED,
    )
    assert not studio.sandbox.asked
    assert studio.sender.sent[0].key == ApiKey("na1.real/key")


def test_the_sandbox_gets_a_dummy_key() -> None:
    studio = Studio()
    studio.send(order(), CancelToken())
    assert studio.sender.sent[0].key == ApiKey(SANDBOX_KEY)


def test_without_a_key_nothing_is_sent_or_kept() -> None:
    studio = Studio()
    with pytest.raises(KeyMissing, match="fullstory"):
        studio.send(order(FULLSTORY), CancelToken())
    assert not studio.sender.sent
    assert studio.history.exchange(1) is None


def test_attempts_share_the_key_and_each_is_an_exchange() -> None:
    studio = Studio(RateLimited(0.0), NoAnswer("time-out"), Accepted())
    report = studio.send(replace(order(), policy=QUICK), CancelToken())
    kept = [studio.history.exchange(number) for number in (1, 2, 3)]
    assert report.exchange == kept[2]
    assert [exchange.sent.attempt for exchange in kept if exchange] == [1, 2, 3]
    assert {exchange.sent.idempotency_key for exchange in kept if exchange} == {"key-1"}


def test_a_repeat_by_hand_goes_on_counting() -> None:
    """The policy counts the tries of this order; the number goes on from the earlier ones."""
    studio = Studio(NoAnswer("time-out"))
    report = studio.send(replace(order(), attempt=4, policy=RetryPolicy(attempts=2, base_wait_s=0.0)), CancelToken())
    assert report.exchange
    assert report.exchange.sent.attempt == 5
    assert len(studio.sender.sent) == 2


def test_a_cancel_ends_the_waiting_between_tries() -> None:
    cancel = CancelToken()
    studio = Studio(RateLimited(30.0), history=_CancellingHistory(cancel))
    report = studio.send(replace(order(), policy=RetryPolicy(attempts=2)), cancel)
    assert report.exchange
    assert len(studio.sender.sent) == 1


class _CancellingHistory(FakeHistory):
    """Has the person cancel as soon as an answer is kept."""

    def __init__(self, cancel: CancelToken) -> None:
        super().__init__()
        self._cancel = cancel

    def settle(self, exchange_id: int, settlement: Settlement) -> None:
        super().settle(exchange_id, settlement)
        self._cancel.cancel()


FULL = HistoryTrouble("The disk is full.")


class _FullDisk(FakeHistory):
    """Takes what it is told to take, then fails."""

    def __init__(self, *, begins: bool, why: HistoryTrouble = FULL) -> None:
        super().__init__()
        self._begins, self._why = begins, why

    def begin(self, exchange: NewExchange) -> int:
        if not self._begins:
            raise FULL
        return super().begin(exchange)

    def settle(self, exchange_id: int, settlement: Settlement) -> None:
        del exchange_id, settlement
        raise self._why


def test_what_cannot_be_kept_is_not_sent() -> None:
    studio = Studio(history=_FullDisk(begins=False))
    with pytest.raises(HistoryTrouble):
        studio.send(order(), CancelToken())
    assert not studio.sender.sent


def test_an_answer_that_cannot_be_kept_is_shown_all_the_same() -> None:
    studio = Studio(history=_FullDisk(begins=True))
    report = studio.send(order(), CancelToken())
    assert report.exchange
    assert report.exchange.settlement
    assert report.exchange.settlement.outcome == Accepted()
    assert "The disk is full." in report.trouble
    assert not report.damaged


def test_whether_damage_is_why_it_could_not_be_kept_is_told() -> None:
    """So that something can be done about it."""
    studio = Studio(history=_FullDisk(begins=True, why=DamagedHistory("A page is damaged.")))
    report = studio.send(order(), CancelToken())
    assert report.trouble == "The answer came but could not be kept: A page is damaged."
    assert report.damaged
