"""The account's own count, beside ours."""

from datetime import UTC, datetime

import pytest

from fs_event_studio.domain.environments import Environment
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.quota import QuotaClass, QuotaVerdict
from fs_event_studio.domain.quota_lens import ServerEvents
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.domain.wire import HttpAnswer
from fs_event_studio.usecases.ask_quotas import AskQuotas
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.keys_in_use import KeyMissing, KeysInUse
from support.exchanges import new_exchange, settlement
from support.fake_history import FakeHistory
from support.fake_keys import FakeKeys
from support.senders import NOW, FakeSender

LIVE = Environment("live", "https://live.example")
ANSWER = b"""{"session_quota": {"usage": "1", "limit": "2", "period_start": "2026-11-01T00:00:00Z",
"period_end": "2026-12-01T00:00:00Z"}, "server_event_quota": {"usage": "9", "limit": "10",
"period_start": "2026-11-01T00:00:00Z", "period_end": "2026-12-01T00:00:00Z"}}"""
DEPENDS = QuotaVerdict(QuotaClass.DEPENDS, Certainty.INFERRED, "")


def ask(sender: FakeSender, history: FakeHistory, *, key: bool = True) -> AskQuotas:
    keys = FakeKeys()
    if key:
        keys.save(LIVE.name, LIVE.origin, ApiKey("na1.sandbox-standard"))
    return AskQuotas(sender, KeysInUse(keys), history, lambda: NOW)


def test_our_count_is_of_the_same_cycle_and_environment() -> None:
    """The end of the cycle does not belong to it."""
    history = FakeHistory()
    for environment, sent_at in (
        ("live", datetime(2026, 11, 1, tzinfo=UTC)),
        ("live", datetime(2026, 10, 31, 23, 59, tzinfo=UTC)),
        ("live", datetime(2026, 12, 1, tzinfo=UTC)),
        ("LIVE", datetime(2026, 11, 2, tzinfo=UTC)),
        ("other", datetime(2026, 11, 2, tzinfo=UTC)),
    ):
        history.settle(history.begin(new_exchange(environment=environment, sent_at=sent_at)), settlement())
    number = history.begin(new_exchange(environment="live", sent_at=datetime(2026, 11, 3, tzinfo=UTC)))
    history.settle(number, settlement(quota=DEPENDS))
    sender = FakeSender(HttpAnswer(200, (), ANSWER))
    found = ask(sender, history)(LIVE, CancelToken())
    assert found.own == ServerEvents(proven=1, likely=1, most=2)
    assert found.quotas
    assert found.quotas.server_event.usage == 9
    assert [(sent.request.method, sent.request.url) for sent in sender.sent] == [
        ("GET", "https://live.example/v2/organization/quotas")
    ]


@pytest.mark.parametrize(
    ("answer", "word"),
    [
        (HttpAnswer(403, (), b'{"code": "forbidden"}'), "Refused with 403"),
        (HttpAnswer(200, (), b"{}"), "not as documented"),
    ],
)
def test_an_account_that_does_not_say_it_is_quoted(answer: HttpAnswer, word: str) -> None:
    """Nothing is compared then."""
    found = ask(FakeSender(answer), FakeHistory())(LIVE, CancelToken())
    assert found.quotas is None
    assert word in found.sentence


def test_without_a_key_nothing_is_asked() -> None:
    """The message says where to give one."""
    sender = FakeSender()
    with pytest.raises(KeyMissing):
        ask(sender, FakeHistory(), key=False)(LIVE, CancelToken())
    assert sender.sent == []
