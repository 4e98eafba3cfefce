"""Sending kept events again: the same bytes under the same key, or new events, and never unasked to a live account."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain import json_text
from fs_event_studio.domain.environments import SANDBOX, Environment
from fs_event_studio.domain.exchanges import Origin
from fs_event_studio.domain.json_text import JsonNumber
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.landing import Landing
from fs_event_studio.domain.outcomes import Accepted, NoAnswer, RateLimited
from fs_event_studio.domain.quota import QuotaClass
from fs_event_studio.domain.redaction import MASK
from fs_event_studio.domain.repeating import RepeatKind, new_body
from fs_event_studio.domain.wire import HttpRequest, header
from fs_event_studio.usecases.attempts import attempts_at
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.keys_in_use import KeysInUse
from fs_event_studio.usecases.repeat_events import RepeatEvents, RepeatResult
from fs_event_studio.usecases.send_event import SendEvent
from support.exchanges import new_exchange, settlement
from support.fake_history import FakeHistory
from support.fake_keys import FakeKeys
from support.senders import FakeSender, Reply

NOW = datetime(2026, 11, 23, 13, tzinfo=UTC)
LIVE = Environment("live", "https://live.example")
EVENT = b'{ "name": "Order",\n "timestamp" : "2020-01-01T00:00:00Z", "user":{"uid":"u-1"}, "properties":{"n":1.10}}'


class NoSandbox:
    """Knows of no landing."""

    def landing_of(self, idempotency_key: str) -> Landing | None:
        assert idempotency_key
        return None


class Studio:
    """The use case on fakes."""

    def __init__(self, *replies: Reply) -> None:
        self.history, keys, numbers = FakeHistory(), FakeKeys(), count(1)
        keys.save(LIVE.name, LIVE.origin, ApiKey("na1.sandbox-standard"))
        self.sender = FakeSender(*replies)
        send = SendEvent(
            self.sender, self.history, KeysInUse(keys), NoSandbox(), lambda: NOW, app_version="1", jitter=lambda: 0.0
        )
        self.environments = [SANDBOX, LIVE]
        self.repeat = RepeatEvents(
            send, self.history, lambda: self.environments, lambda: NOW, lambda: f"new-{next(numbers)}"
        )
        self.told = list[RepeatResult]()

    def keep(self, body: bytes = EVENT, environment: Environment = SANDBOX, **changes: Any) -> int:  # noqa: ANN401 - any field
        request = HttpRequest("POST", f"{environment.base_url}/v2/events", (), body)
        sent = replace(new_exchange(environment=environment.name, request=request, idempotency_key="key-1"), **changes)
        number = self.history.begin(sent)
        self.history.settle(number, settlement())
        return number

    def run(self, *ids: int, kind: RepeatKind, armed: frozenset[str] = frozenset()) -> list[str]:
        plan = self.repeat.plan(ids, kind)
        return [result.sentence for result in self.repeat(plan, armed, self.told.append, CancelToken())]

    @property
    def sent(self) -> list[tuple[bytes, str | None]]:
        return [(one.request.body, header(one.request.headers, "Idempotency-Key")) for one in self.sender.sent]


def test_the_same_event_has_its_bytes_and_its_key() -> None:
    """And the next number of an attempt."""
    studio = Studio()
    number = studio.keep()
    assert studio.run(number, kind=RepeatKind.SAME) == ["Accepted."]
    assert studio.run(number, kind=RepeatKind.SAME) == ["Accepted."]
    assert studio.sent == [(EVENT, "key-1")] * 2
    first = studio.history.exchange(number)
    assert first
    assert [one.sent.attempt for one in attempts_at(studio.history, first)] == [1, 2, 3]


def test_a_new_event_has_a_new_key_and_is_now() -> None:
    """Every other byte stays."""
    studio = Studio()
    plan = studio.repeat.plan([studio.keep()], RepeatKind.NEW)
    assert plan.items[0].retimed
    studio.repeat(plan, frozenset(), studio.told.append, CancelToken())
    expected = EVENT.replace(b"2020-01-01T00:00:00Z", b"2026-11-23T13:00:00.000Z")
    assert studio.sent == [(expected, "new-1")]
    assert studio.history.exchanges[-1].sent.attempt == 1


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"idempotency_key": ""}, "no idempotency key"),
        ({"origin": Origin.IMPORTED}, "not sent from here"),
        ({"request": HttpRequest("POST", "https://old.example/v2/events", (), EVENT)}, "is at https://sandbox"),
        ({"request": HttpRequest("POST", "https://sandbox.invalid/v2/events", (), MASK.encode())}, "not the bytes"),
        ({"request": HttpRequest("GET", "https://sandbox.invalid/v2/users", ())}, "It was no event"),
        ({"environment": Environment("gone", "https://gone.example")}, "no environment “gone”"),
    ],
)
def test_it_is_said_why_an_event_cannot_be_the_same(changes: dict[str, Any], words: str) -> None:
    """Nothing is sent then."""
    studio = Studio()
    (sentence,) = studio.run(studio.keep(**changes), kind=RepeatKind.SAME)
    assert words in sentence
    assert studio.sent == []


def test_an_old_key_is_doubted() -> None:
    """The API drops keys after 24 hours."""
    studio = Studio()
    old = studio.keep(sent_at=NOW - timedelta(hours=25))
    young = studio.keep(sent_at=NOW - timedelta(hours=23))
    assert ["24 hours" in item.doubt for item in studio.repeat.plan([old, young], RepeatKind.SAME).items] == [
        True,
        False,
    ]
    assert [item.doubt for item in studio.repeat.plan([old], RepeatKind.NEW).items] == [""]


def test_live_needs_arming_and_the_forecast_counts() -> None:
    """Nothing goes to an environment that is protected and was not armed."""
    studio = Studio()
    ids = [studio.keep(environment=LIVE), studio.keep(environment=LIVE, body=b'{"name":"A"}'), studio.keep()]
    plan = studio.repeat.plan(ids, RepeatKind.NEW)
    assert plan.protected == (LIVE,)
    assert plan.forecast(LIVE) == {QuotaClass.SERVER_EVENT: 2}
    sentences = studio.run(*ids, kind=RepeatKind.NEW)
    assert ["not armed" in sentence for sentence in sentences] == [True, True, False]
    assert len(studio.sent) == 1
    assert studio.run(*ids, kind=RepeatKind.NEW, armed=frozenset({"live"})) == ["Accepted."] * 3


def test_cancelling_leaves_the_rest_unsent() -> None:
    """One line each, also for what was not begun."""
    studio, cancel = Studio(), CancelToken()
    plan = studio.repeat.plan([studio.keep(), studio.keep(), studio.keep()], RepeatKind.NEW)
    results = studio.repeat(plan, frozenset(), lambda _: cancel.cancel(), cancel)
    assert [result.sentence for result in results] == ["Accepted.", *["Not sent: it was stopped before."] * 2]
    assert [result.exchange_id for result in results] == [1, 2, 3]


def test_a_trouble_of_the_computer_stops_the_rest() -> None:
    """It would befall every one of them."""
    studio = Studio()
    ids = [studio.keep(), studio.keep()]
    plan = studio.repeat.plan(ids, RepeatKind.NEW)
    studio.history.trouble = "The disk is full."
    results = studio.repeat(plan, frozenset(), studio.told.append, CancelToken())
    assert [result.sentence for result in results] == ["Not sent: The disk is full."] * 2
    assert studio.told == results


def test_outcomes_are_told_one_by_one() -> None:
    """Whatever they are; a short wait that the server asks for is kept."""
    studio = Studio(NoAnswer("It broke."), RateLimited(0.001), Accepted())
    sentences = studio.run(*(studio.keep() for _ in range(3)), kind=RepeatKind.NEW)
    assert [sentence.split(".")[0] for sentence in sentences[1:]] == ["Rate limited", "Accepted"]
    assert "not known whether" in sentences[0]


def test_what_our_check_keeps_back_is_not_sent_unless_it_was_meant() -> None:
    """A deliberately invalid one stays so."""
    studio = Studio()
    illegal = b'{"name":"A","user":{"uid":"1"},"session":{"id":"1:2"}}'
    number = studio.keep(illegal)
    assert "Our own check" in studio.run(number, kind=RepeatKind.NEW)[0]
    assert studio.repeat.plan([number], RepeatKind.NEW).sendable == ()
    assert studio.run(studio.keep(illegal, deliberately_invalid=True), kind=RepeatKind.NEW) == ["Accepted."]


def test_all_go_to_a_chosen_target() -> None:
    """An imported one, whose environment is not known here, too."""
    studio = Studio()
    number = studio.keep(environment=LIVE, origin=Origin.IMPORTED)
    studio.environments = [SANDBOX]
    assert "no environment" in studio.repeat.plan([number], RepeatKind.NEW).items[0].hindrance
    plan = studio.repeat.plan([number], RepeatKind.NEW, SANDBOX)
    studio.repeat(plan, frozenset(), studio.told.append, CancelToken())
    assert studio.sender.sent[0].request.url == "https://sandbox.invalid/v2/events"


@pytest.mark.parametrize(
    "body", [b"", b"\xff", b"[]", b'{"timestamp": 1}', b'{"timestamp":"a","timestamp":"b"}', b"{}"]
)
def test_bodies_without_a_timestamp_stay_as_they_are(body: bytes) -> None:
    """Also those that are no JSON."""
    assert new_body(body, NOW) == (body, False)


@given(
    st.dictionaries(
        st.sampled_from(["timestamp", "name", "properties", "a.timestamp"]),
        st.text(max_size=9) | st.just(JsonNumber("1.10")) | st.dictionaries(st.just("timestamp"), st.text(max_size=3)),
    ),
    st.sampled_from([None, 2]),
)
def test_only_the_timestamp_changes(document: json_text.JsonObject, indent: int | None) -> None:
    """Whatever stands around it, and however it is laid out."""
    body = json_text.write(document, indent=indent).encode()
    made = new_body(body, NOW)
    expected = {**document, "timestamp": "2026-11-23T13:00:00.000Z"} if made.retimed else document
    assert made.body == json_text.write(expected, indent=indent).encode()
    assert made.retimed == isinstance(document.get("timestamp"), str)
