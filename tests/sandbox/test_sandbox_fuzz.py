"""Whatever comes in, a documented answer goes out."""

import json

from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.json_text import JsonValue
from fs_event_studio.domain.wire import Headers, HttpAnswer, HttpRequest, header
from fs_event_studio.sandbox.accounts import Level
from fs_event_studio.sandbox.service import Sandbox
from support.sandboxes import KEYS, SESSION_ID, USER_ID, USER_UID, post_event, small_world

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
IDS = st.sampled_from([SESSION_ID, USER_ID, USER_UID, "", "1:2", "half", "\ud800"]) | JSON
USERS = st.fixed_dictionaries({}, optional={"id": IDS, "uid": IDS})
SESSIONS = st.fixed_dictionaries({}, optional={"id": IDS, "uid": IDS, "use_most_recent": st.booleans() | JSON})
NEARLY_EVENTS = st.fixed_dictionaries(
    {"name": st.just("Paid") | JSON},
    optional={
        "user": USERS | JSON,
        "session": SESSIONS | JSON,
        "timestamp": st.datetimes().map(str) | JSON,
        "properties": JSON,
        "schema": JSON,
        "context": JSON,
    },
)
HEADERS: st.SearchStrategy[Headers] = st.lists(
    st.tuples(
        st.sampled_from(["Authorization", "authorization", "Idempotency-Key", "X"]),
        st.sampled_from([f"Basic {KEYS[Level.STANDARD].secret}", "k"]) | st.text(max_size=20),
    ),
    max_size=4,
).map(tuple)
URLS = st.sampled_from(["/v2/events", "/me", "https://sandbox.invalid/v2beta/events"]) | st.text(max_size=30)


def assert_documented(answer: HttpAnswer, statuses: set[int]) -> None:
    """The answer is JSON: {} for an event, whose key it is, or the documented error body."""
    assert answer.status in statuses
    assert header(answer.headers, "Content-Type") == "application/json"
    members = json.loads(answer.body)
    if answer.status == 200:
        assert set(members) in (set(), {"email", "orgId", "role"})
        return
    assert set(members) == {"message", "code"}
    assert all(isinstance(value, str) and value for value in members.values())


@given(st.sampled_from(["GET", "POST", "PUT"]) | st.text(max_size=5), URLS, HEADERS, st.binary(max_size=60))
def test_any_request(method: str, url: str, headers: Headers, body: bytes) -> None:
    """No method, address, header or body makes it raise."""
    answer = Sandbox(small_world()).handle(HttpRequest(method, url, headers, body))
    assert_documented(answer, {200, 400, 401, 403, 404, 405})


@given(st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_body(body: bytes) -> None:
    """Random bytes and random JSON are refused or accepted, in JSON."""
    assert_documented(post_event(Sandbox(small_world()), body), {200, 400, 404})


@given(NEARLY_EVENTS)
def test_any_event(document: JsonValue) -> None:
    """Bodies that are nearly events: each accepted one is kept, each refused one leaves no trace."""
    sandbox = Sandbox(small_world())
    body = json.dumps(document).encode()
    answer = post_event(sandbox, body, "k")
    assert_documented(answer, {200, 400, 404})
    kept = [event.arrival.body for event in sandbox.world.events()]
    assert kept == ([body] if answer.status == 200 else [])
    assert (sandbox.landing_of("k") is not None) is (answer.status == 200)
    assert post_event(sandbox, body, "k").body == answer.body
