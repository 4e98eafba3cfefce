"""A key is tested without a side effect, and every end of the test is a value."""

import pytest

from fs_event_studio.domain.environments import FULLSTORY, SANDBOX, SANDBOX_KEY, Environment
from fs_event_studio.domain.key_owner import KeyLevel, KeyOwner
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.outcomes import Accepted, Cancelled, NoAnswer, RateLimited, Refused, Unreachable
from fs_event_studio.domain.wire import HttpAnswer
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.check_key import CheckKey, KeyCheck, KeyNotAccepted, KeyNotTested, KeyWorks
from fs_event_studio.usecases.secrets import Secrets
from support.senders import NOW, FakeSender, Reply

KEY = ApiKey("na1.canary/abcd")
ME = HttpAnswer(200, (), b'{"email":"a@b.example","orgId":"ABC12","role":"USER"}')


def check(reply: Reply, environment: Environment = FULLSTORY) -> KeyCheck:
    return CheckKey(FakeSender(reply), lambda: NOW, Secrets())(environment, KEY, CancelToken())


def test_a_key_that_works_has_an_owner() -> None:
    found = check(ME)
    assert found == KeyWorks(KeyOwner("ABC12", "USER", KeyLevel.STANDARD, "a@b.example"), NOW)
    assert found.works
    assert "level Standard" in found.sentence


def test_the_question_is_one_get_to_the_environment_with_its_key() -> None:
    """A path prefix of the environment is kept."""
    sender = FakeSender(ME)
    environment = Environment("proxy", "https://gateway.example/fullstory")
    CheckKey(sender, lambda: NOW, Secrets())(environment, KEY, CancelToken())
    [sent] = sender.sent
    assert (sent.request.method, sent.request.url) == ("GET", "https://gateway.example/fullstory/me")
    assert (sent.request.body, sent.key) == (b"", KEY)


@pytest.mark.parametrize("environment", [SANDBOX, Environment("mine", "http://127.0.0.1:8090")])
def test_a_real_key_is_not_shown_to_the_sandbox(environment: Environment) -> None:
    sender = FakeSender(ME)
    CheckKey(sender, lambda: NOW, Secrets())(environment, KEY, CancelToken())
    assert sender.sent[0].key == ApiKey(SANDBOX_KEY)


@pytest.mark.parametrize("status", [401, 403])
def test_a_key_that_is_not_accepted(status: int) -> None:
    found = check(HttpAnswer(status, (), b'{"code":"unauthorized","message":"access is unauthorized"}'))
    assert found == KeyNotAccepted(status, "access is unauthorized", NOW)
    assert not found.works
    assert "It said: access is unauthorized" in found.sentence


def test_a_refusal_without_a_word_still_reads_well() -> None:
    assert check(HttpAnswer(401, ())).sentence.endswith("or make a new one.")


@pytest.mark.parametrize(
    "outcome",
    [
        Unreachable("No network."),
        NoAnswer("Silence."),
        Cancelled(sent=True),
        RateLimited(3.0),
        Refused(500, "", "oops"),
        Refused(404, "", "page not found"),
    ],
)
def test_a_key_that_could_not_be_tested(outcome: Unreachable | NoAnswer | Cancelled | RateLimited | Refused) -> None:
    """What came of the request is told, and nothing is claimed about the key."""
    found = check(outcome)
    assert found == KeyNotTested(outcome, NOW)
    assert not found.works
    assert outcome.sentence in found.sentence


@pytest.mark.parametrize("body", [b"{}", b"<html>Please log in", b""])
def test_a_stranger_s_answer_proves_nothing(body: bytes) -> None:
    """Such as the page of a hotel's network."""
    found = check(HttpAnswer(200, (), body))
    assert isinstance(found, KeyNotTested)
    assert isinstance(found.outcome, Accepted)
    assert "base URL" in found.sentence


def test_an_answer_that_broke_off_proves_nothing() -> None:
    found = check(HttpAnswer(200, (), ME.body, complete=False))
    assert isinstance(found, KeyNotTested)
    assert isinstance(found.outcome, NoAnswer)
