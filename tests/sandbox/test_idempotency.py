from datetime import timedelta

import pytest

from fs_event_studio.sandbox.answers import KEY_REUSED, Reply
from fs_event_studio.sandbox.assumptions import Assumptions, IdempotencyText
from fs_event_studio.sandbox.idempotency import ReplyStore, Scope, is_stored
from support.sandboxes import NOW

A = Assumptions(idempotency=IdempotencyText.STORES_ALL)
B = Assumptions()
B_WITH_500 = Assumptions(plain_500_is_final=True)
SCOPE = Scope("create event", "k")


class Endpoint:
    """Gives the answers in turn and counts how often it ran."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.runs = 0

    def __call__(self) -> Reply:
        """The next answer."""
        self.runs += 1
        return Reply(self.statuses.pop(0))


@pytest.mark.parametrize(
    ("status", "in_a", "in_b", "in_b_with_500"),
    [
        (200, True, True, True),
        (400, True, True, True),
        (404, True, True, True),
        (429, True, False, False),
        (500, True, False, True),
        (502, True, False, False),
        (503, True, False, False),
    ],
)
def test_what_is_stored(status: int, *, in_a: bool, in_b: bool, in_b_with_500: bool) -> None:
    """Text A stores every outcome; text B final ones only, and leaves a plain 500 open."""
    assert [is_stored(status, variant) for variant in (A, B, B_WITH_500)] == [in_a, in_b, in_b_with_500]


@pytest.mark.parametrize(
    ("variant", "first", "second", "runs"),
    [
        pytest.param(B, 200, 200, 1, id="B-replays-success"),
        pytest.param(B, 400, 400, 1, id="B-replays-refusal"),
        pytest.param(B, 503, 200, 2, id="B-runs-again-after-503"),
        pytest.param(B, 429, 200, 2, id="B-runs-again-after-429"),
        pytest.param(A, 200, 200, 1, id="A-replays-success"),
        pytest.param(A, 503, 503, 1, id="A-replays-503"),
        pytest.param(A, 429, 429, 1, id="A-replays-429"),
    ],
)
def test_repeat(variant: Assumptions, first: int, second: int, runs: int) -> None:
    """The same key and body replay what is stored, and run what is not."""
    store, endpoint = ReplyStore(10), Endpoint(first, 200)
    answers = [store.once(SCOPE, b"body", NOW, variant, endpoint).status for _ in range(2)]
    assert answers == [first, second]
    assert endpoint.runs == runs


def test_another_body_under_the_same_key_is_an_error_and_changes_nothing() -> None:
    """Even white space makes another body; the first answer stays stored."""
    store, endpoint = ReplyStore(10), Endpoint(200)
    store.once(SCOPE, b"{}", NOW, B, endpoint)
    assert store.once(SCOPE, b"{ }", NOW, B, endpoint) is KEY_REUSED
    assert store.once(SCOPE, b"{}", NOW, B, endpoint).status == 200
    assert endpoint.runs == 1


def test_key_holds_for_one_endpoint() -> None:
    """The same key at two endpoints is two keys."""
    store, endpoint = ReplyStore(10), Endpoint(200, 200)
    store.once(SCOPE, b"a", NOW, B, endpoint)
    assert store.once(Scope("other", "k"), b"b", NOW, B, endpoint).status == 200
    assert endpoint.runs == 2


@pytest.mark.parametrize(
    ("age", "runs"),
    [
        (timedelta(hours=24, seconds=-1), 1),
        (timedelta(hours=24), 2),
        (timedelta(hours=-1), 1),  # the clock was set back
    ],
)
def test_key_lives_for_24_hours(age: timedelta, runs: int) -> None:
    """After that it is dropped, and its next use is a first one, whatever the body."""
    store, endpoint = ReplyStore(10), Endpoint(200, 201)
    store.once(SCOPE, b"a", NOW, B, endpoint)
    store.once(SCOPE, b"a" if runs == 1 else b"b", NOW + age, B, endpoint)
    assert endpoint.runs == runs


def test_store_is_bounded() -> None:
    """Expired answers go first, then the oldest."""
    store = ReplyStore(3)
    for number in range(5):
        store.once(Scope("e", str(number)), b"", NOW, B, Endpoint(200))
    assert len(store) == 3
    store.once(Scope("e", "late"), b"", NOW + timedelta(hours=24), B, Endpoint(200))
    assert len(store) == 1


def test_key_that_is_used_anew_counts_as_the_newest() -> None:
    """When the store is full, it stays, and the one stored before it goes."""
    store, endpoint = ReplyStore(2), Endpoint(200, 200, 200, 200)
    hour = timedelta(hours=1)
    for key, when in (("k", NOW), ("j", NOW + hour), ("k", NOW + 24 * hour), ("l", NOW + 24 * hour)):
        store.once(Scope("e", key), b"", when, B, endpoint)
    store.once(Scope("e", "k"), b"", NOW + 24 * hour, B, endpoint)
    assert endpoint.runs == 4


def test_store_of_nothing_stores_nothing() -> None:
    """With a bound of 0 every request is a first one."""
    store, endpoint = ReplyStore(0), Endpoint(200, 200)
    for _ in range(2):
        store.once(SCOPE, b"", NOW, B, endpoint)
    assert endpoint.runs == 2
