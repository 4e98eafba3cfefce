"""What is known of a live account is read from the history, and its sessions are listed when asked for."""

from collections.abc import Iterator

import pytest

from fs_event_studio.api.client import FullstoryClient
from fs_event_studio.domain.environments import Environment
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.outcomes import Refused
from fs_event_studio.domain.quota import QuotaClass
from fs_event_studio.domain.verification import verdict_of
from fs_event_studio.domain.wire import HttpAnswer, HttpRequest
from fs_event_studio.sandbox.clock import MovableClock
from fs_event_studio.sandbox.demo import build_demo_world
from fs_event_studio.sandbox.demo_ids import DEMO_ACTIVE_USER_UID, DEMO_SESSION_ID
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.usecases.cancelling import CancelledError, CancelToken
from fs_event_studio.usecases.keys_in_use import KeysInUse
from fs_event_studio.usecases.live_view import MOST_EVENTS, ListSessions, ReadSentEvents, UserSessions
from support.exchanges import new_exchange, settlement
from support.fake_history import FakeHistory
from support.fake_keys import FakeKeys
from support.sandboxes import NOW
from support.senders import FakeSender

LIVE = Environment("live", "http://127.0.0.1:1", protected=False)


def add(history: FakeHistory, *, url: str = LIVE.base_url, accepted: bool = True, name: str = "live") -> int:
    request = HttpRequest("POST", f"{url}/v2/events", (), b"{}")
    number = history.begin(new_exchange(environment=name, request=request))
    outcome = {} if accepted else {"outcome": Refused(400, "bad", "no")}
    history.settle(number, settlement(**outcome))
    return number


def test_accepted_events_of_this_account_are_read() -> None:
    history = FakeHistory()
    wanted = add(history)
    add(history, accepted=False)
    add(history, name="sandbox")
    add(history, url="http://127.0.0.1:10")
    found = ReadSentEvents(history)(LIVE, {}, CancelToken())
    assert [one.id for one in found.exchanges] == [wanted]
    assert not found.more


def test_the_latest_are_read_if_there_are_many_and_it_is_said() -> None:
    history = FakeHistory()
    numbers = [add(history) for _ in range(MOST_EVENTS + 5)]
    found = ReadSentEvents(history)(LIVE, {}, CancelToken())
    assert [one.id for one in found.exchanges] == numbers[:4:-1]
    assert found.more


def test_what_is_known_is_not_read_again_unless_its_quota_was_settled() -> None:
    history = FakeHistory()
    one, two = add(history), add(history)
    read = ReadSentEvents(history)
    known = {exchange.id: exchange for exchange in read(LIVE, {}, CancelToken()).exchanges}
    history.settle_quota(two, verdict_of("1:2"))
    again = {exchange.id: exchange for exchange in read(LIVE, known, CancelToken()).exchanges}
    assert again[one] is known[one]
    assert again[two].quota.quota_class is QuotaClass.SESSION


def test_reading_stops_when_told() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        ReadSentEvents(FakeHistory())(LIVE, {}, cancel)


@pytest.fixture
def client() -> Iterator[FullstoryClient]:
    """Reaches the demo world as if it were a live account."""
    sandbox = Sandbox(build_demo_world(MovableClock(lambda: NOW)))
    client = FullstoryClient(in_process={"https://live.example": sandbox.handle}, clock=lambda: NOW)
    yield client
    client.close()


def test_the_sessions_of_a_user_are_listed(client: FullstoryClient) -> None:
    keys = FakeKeys()
    environment = Environment("live", "https://live.example")

    keys.save(environment.name, environment.origin, ApiKey("na1.sandbox-standard"))
    found = ListSessions(client, KeysInUse(keys))(environment, DEMO_ACTIVE_USER_UID, CancelToken())
    assert found.sessions
    assert DEMO_SESSION_ID in {session.id for session in found.sessions}
    assert "When it ended, it does not say." in found.sentence


# What an account may answer that is no list: the beginning of what is said.
BAD = {
    "refused": (HttpAnswer(403, (), b'{"code": "forbidden", "message": "no"}'), "The list of sessions could not"),
    "no list": (HttpAnswer(200, (), b"[]"), "The account's list of sessions is not as documented."),
}


@pytest.mark.parametrize("name", BAD)
def test_an_answer_that_is_no_list_is_said(name: str) -> None:
    answer, beginning = BAD[name]
    sender = FakeSender(answer)
    found = ListSessions(sender, KeysInUse(FakeKeys()))(LIVE, "a b", CancelToken())
    assert isinstance(found, UserSessions)
    assert (found.sessions, found.sentence.startswith(beginning)) == (None, True)
    assert sender.sent[0].request.url == "http://127.0.0.1:1/v2/sessions?uid=a+b&limit=20"
