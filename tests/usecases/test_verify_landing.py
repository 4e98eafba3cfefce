"""A look into an account proves what can be proven, and claims nothing else. The account is the sandbox, as if live."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import NamedTuple

import pytest

from fs_event_studio.api.client import FullstoryClient
from fs_event_studio.domain.environments import SANDBOX, SANDBOX_URL, Environment
from fs_event_studio.domain.exchanges import Exchange, Origin
from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.quota import QuotaClass, QuotaVerdict
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.domain.verification import ListedSession, candidates, is_live, question_of, session_of, why_not
from fs_event_studio.domain.wire import HttpAnswer, HttpRequest
from fs_event_studio.sandbox.clock import MovableClock
from fs_event_studio.sandbox.demo import build_demo_world
from fs_event_studio.sandbox.demo_ids import (
    DEMO_ACTIVE_USER_ID,
    DEMO_ACTIVE_USER_UID,
    DEMO_SESSION_ID,
    DEMO_SESSION_UID,
)
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.keys_in_use import KeysInUse
from fs_event_studio.usecases.send_event import SendEvent, SendOrder
from fs_event_studio.usecases.verify_landing import Verification, VerifyLanding
from support.fake_history import FakeHistory
from support.fake_keys import FakeKeys
from support.sandboxes import NOW
from support.senders import FakeSender

LIVE = Environment("live", "https://live.example")
KEY = ApiKey("na1.sandbox-standard")


class Verdicts:
    """Keeps what was found out."""

    def __init__(self) -> None:
        self.kept: list[tuple[int, QuotaVerdict]] = []

    def settle_quota(self, exchange_id: int, verdict: QuotaVerdict) -> None:
        self.kept.append((exchange_id, verdict))


class Account(NamedTuple):
    """An account that answers as a live one does: without saying where an event landed."""

    send: Callable[[bytes], Exchange]
    verify: Callable[[Exchange], Verification]
    verdicts: Verdicts


@pytest.fixture
def account() -> Iterator[Account]:
    sandbox = Sandbox(build_demo_world(MovableClock(lambda: NOW)))
    client = FullstoryClient(in_process={LIVE.base_url: sandbox.handle}, clock=lambda: NOW)
    store, verdicts = FakeKeys(), Verdicts()
    store.save(LIVE.name, LIVE.origin, KEY)
    keys = KeysInUse(store)
    sender = SendEvent(client, FakeHistory(), keys, sandbox, lambda: NOW, app_version="1", jitter=lambda: 0)
    verifying = VerifyLanding(client, keys, verdicts)

    def send(body: bytes) -> Exchange:
        exchange = sender(SendOrder(LIVE, body, f"key-{hash(body)}"), CancelToken()).exchange
        assert exchange
        return exchange

    yield Account(send, lambda exchange: verifying(exchange, LIVE, CancelToken()), verdicts)
    client.close()


def body_of(who: str, properties: str = '{"marker": "m-1", "total": 1.10, "tags": [1, 2.0]}') -> bytes:
    return f'{{"name": "Paid", "properties": {properties}, {who}}}'.encode()


IN_A_SESSION = {
    ModeKey.SESSION_ID: f'"session": {{"id": "{DEMO_SESSION_ID}"}}',
    ModeKey.SESSION_UID: f'"session": {{"uid": "{DEMO_SESSION_UID}"}}',
    ModeKey.USER_UID_RECENT: f'"user": {{"uid": "{DEMO_ACTIVE_USER_UID}"}}, "session": {{"use_most_recent": true}}',
}


@pytest.mark.parametrize("mode", IN_A_SESSION)
def test_a_stitched_event_is_read_back_and_its_quota_settled(account: Account, mode: ModeKey) -> None:
    exchange = account.send(body_of(IN_A_SESSION[mode]))
    assert exchange.sent.mode is mode
    assert exchange.quota.quota_class is QuotaClass.DEPENDS
    found = account.verify(exchange)
    assert found.verdict
    assert (found.verdict.quota_class, found.verdict.certainty) == (QuotaClass.SESSION, Certainty.OBSERVED)
    assert DEMO_SESSION_ID in found.sentence or mode is not ModeKey.SESSION_ID
    assert account.verdicts.kept == [(exchange.id, found.verdict)]


CANNOT = {
    ModeKey.USER_ID_RECENT: f'"user": {{"id": "{DEMO_ACTIVE_USER_ID}"}}, "session": {{"use_most_recent": true}}',
    ModeKey.USER_ID: f'"user": {{"id": "{DEMO_ACTIVE_USER_ID}"}}',
    ModeKey.USER_UID: f'"user": {{"uid": "{DEMO_ACTIVE_USER_UID}"}}',
    ModeKey.ANONYMOUS: '"schema": {}',
}


@pytest.mark.parametrize("mode", CANNOT)
def test_what_cannot_be_read_back_is_said_and_not_asked(account: Account, mode: ModeKey) -> None:
    found = account.verify(account.send(body_of(CANNOT[mode])))
    assert (found.verdict, account.verdicts.kept) == (None, [])
    assert "documented" in found.sentence


def test_an_unknown_session_proves_nothing(account: Account) -> None:
    found = account.verify(account.send(body_of('"session": {"id": "5218740936154112:6021184375127040"}')))
    assert (found.verdict, account.verdicts.kept) == (None, [])
    assert found.sentence.startswith("Not proven")


def test_a_user_without_a_session_proves_nothing(account: Account) -> None:
    found = account.verify(account.send(body_of('"user": {"uid": "nobody"}, "session": {"use_most_recent": true}')))
    assert (found.verdict, account.verdicts.kept) == (None, [])
    assert "lists no session" in found.sentence


def test_a_refused_event_is_not_looked_for(account: Account) -> None:
    sent = account.send(body_of(IN_A_SESSION[ModeKey.SESSION_ID]))
    assert "Only an event that was accepted" in account.verify(Exchange(1, sent.sent)).sentence


# What an account may answer that is not what was sent: (context events, the verdict's beginning).
SENT_AT = "2026-10-01T12:00:00Z"
CONTEXTS: dict[str, tuple[str, str]] = {
    "the same": ('{"type": "Paid", "timestamp": "2026-10-01T12:00:01.5Z", "properties": {"a": 1.0}}', "Stitched"),
    "more than was sent": (
        '{"type": "Paid", "timestamp": "2026-10-01T12:00:00Z", "properties": {"a": 1, "b": 2}}',
        "Stitched",
    ),
    "other properties": (
        '{"type": "Paid", "timestamp": "2026-10-01T12:00:00Z", "properties": {"a": 2}}',
        "Not proven: an",
    ),
    "no properties": ('{"type": "Paid", "timestamp": "2026-10-01T12:00:00Z"}', "Not proven: an"),
    "another name": (
        '{"type": "Seen", "timestamp": "2026-10-01T12:00:00Z", "properties": {"a": 1}}',
        "Not proven: the",
    ),
    "another day": ('{"type": "Paid", "timestamp": "2026-09-30T12:00:00Z", "properties": {"a": 1}}', "Not proven"),
    "no time": ('{"type": "Paid", "properties": {"a": 1}}', "Not proven: the"),
    "nothing of use": ('7, null, "x", []', "Not proven: the"),
}


def look_into(*answers: HttpAnswer) -> tuple[Verification, FakeSender]:
    accepting = FakeSender()
    keys = KeysInUse(FakeKeys(), KEY)
    event = f'{{"name": "Paid", "timestamp": "{SENT_AT}", "properties": {{"a": 1}}, "session": {{"id": "1:2"}}}}'
    sending = SendEvent(accepting, FakeHistory(), keys, Nowhere(), lambda: NOW, app_version="1", jitter=lambda: 0)
    exchange = sending(SendOrder(LIVE, event.encode(), "k"), CancelToken()).exchange
    assert exchange
    sender = FakeSender(*answers)
    return VerifyLanding(sender, keys, Verdicts())(exchange, LIVE, CancelToken()), sender


class Nowhere:
    """Observes no landing, as for a live account."""

    def landing_of(self, idempotency_key: str) -> None:  # noqa: ARG002 - the port's signature
        return None


@pytest.mark.parametrize("name", CONTEXTS)
def test_what_a_context_proves(name: str) -> None:
    events, beginning = CONTEXTS[name]
    body = f'{{"context_data": {{"pages": [{{"events": [{events}]}}, {{}}, 3]}}}}'
    found, sender = look_into(HttpAnswer(200, (), body.encode()))
    assert found.sentence.startswith(beginning)
    assert (found.verdict is not None) == (beginning == "Stitched")
    [sent] = sender.sent
    assert (sent.request.method, sent.request.url) == ("POST", "https://live.example/v2/sessions/1%3A2/context")


BAD = {
    "no JSON": HttpAnswer(200, (), b"<html>"),
    "other JSON": HttpAnswer(200, (), b'{"context_data": []}'),
    "forbidden": HttpAnswer(403, (), b'{"code": "forbidden", "message": "not for you"}'),
    "not there": HttpAnswer(404, (), b""),
    "too many": HttpAnswer(429, (("Retry-After", "7"),), b""),
}


@pytest.mark.parametrize("name", BAD)
def test_an_account_that_does_not_answer_as_documented_proves_nothing(name: str) -> None:
    found, _ = look_into(BAD[name])
    assert (found.verdict, found.sessions) == (None, ())
    assert found.sentence.startswith("Not proven: the ")


def test_it_looks_again_until_it_is_cancelled() -> None:
    cancel, looks = CancelToken(), list[HttpRequest]()

    def count(request: HttpRequest) -> None:
        looks.append(request)
        cancel.cancel()

    keys = KeysInUse(FakeKeys(), KEY)
    accepting = SendEvent(FakeSender(), FakeHistory(), keys, Nowhere(), lambda: NOW, app_version="1", jitter=lambda: 0)
    order = SendOrder(LIVE, b'{"name": "Paid", "session": {"id": "1:2"}}', "k")
    exchange = accepting(order, CancelToken()).exchange
    assert exchange
    sender = FakeSender(HttpAnswer(200, (), b'{"context_data": {}}'), on_send=count)
    found = VerifyLanding(sender, keys, Verdicts())(exchange, LIVE, cancel, looks=30)
    assert found.verdict is None
    assert len(looks) == 1


def test_only_sessions_that_had_begun_are_looked_into(account: Account) -> None:
    exchange = account.send(body_of(IN_A_SESSION[ModeKey.USER_UID_RECENT]))
    question = question_of(exchange)
    listed = [ListedSession(f"1:{n}", NOW + timedelta(minutes=20 - 10 * n)) for n in range(8)]
    assert [one.id for one in candidates(listed, question)] == ["1:2", "1:3", "1:4"]


def test_the_session_of_a_verdict_is_told_again(account: Account) -> None:
    found = account.verify(account.send(body_of(IN_A_SESSION[ModeKey.SESSION_ID])))
    assert session_of(found.verdict) == DEMO_SESSION_ID
    assert session_of(None) == ""
    assert session_of(QuotaVerdict(QuotaClass.SESSION, Certainty.OBSERVED, "It joined.")) == ""


# The environment that has the name now, what is said, and whether it is that of a live account at all.
ASKED: dict[str, tuple[Environment | None, str, bool]] = {
    "as it was": (LIVE, "", True),
    "gone": (None, "There is no environment “live” any more", True),
    "moved": (Environment("live", "https://other.example"), "“live” has another address now", True),
    "a longer host": (Environment("live", "https://live.exampl"), "has another address now", True),
}


@pytest.mark.parametrize("name", ASKED)
def test_only_the_account_it_was_sent_to_is_asked(account: Account, name: str) -> None:
    exchange = account.send(body_of(IN_A_SESSION[ModeKey.SESSION_ID]))
    environment, sentence, live = ASKED[name]
    said = why_not(exchange, environment)
    assert sentence in said
    assert bool(said) == bool(sentence)
    assert is_live(exchange, environment) is live


def test_what_was_not_sent_from_here_is_not_verified(account: Account) -> None:
    exchange = account.send(body_of(IN_A_SESSION[ModeKey.SESSION_ID]))
    received = replace(exchange, sent=replace(exchange.sent, origin=Origin.RECEIVED))
    assert not is_live(received, LIVE)
    assert not is_live(replace(exchange, settlement=None), LIVE)
    request = replace(exchange.sent.request, url=f"{SANDBOX_URL}/v2/events")
    assert not is_live(replace(exchange, sent=replace(exchange.sent, request=request)), SANDBOX)
