"""Whatever comes in at whatever route, a documented answer goes out, in the documented shape."""

import json
from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from fs_event_studio.domain.wire import HttpRequest
from fs_event_studio.sandbox.accounts import Level
from fs_event_studio.sandbox.control import Control
from fs_event_studio.sandbox.control_table import CONTROL_ROUTES
from fs_event_studio.sandbox.endpoints import ROUTES
from fs_event_studio.sandbox.routes import In
from fs_event_studio.sandbox.service import Sandbox
from support.api_calls import assert_documented
from support.sandboxes import KEYS, SESSION_ID, USER_ID, USER_UID, small_world

IDS = [USER_ID, USER_UID, SESSION_ID, "1:2", "x=", ""]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(IDS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
NAMES = [
    "uid", "id", "display_name", "email", "properties", "schema", "requests", "shared", "name", "user", "session",
    "context", "slice", "events", "mode", "event_limit", "include_types", "exclude_types", "include", "frozen", "at",
    "step_s", "kind", "share", "limits", "user_id", "over", "page_size", "seed", "timestamp",
]  # fmt: skip
INNER = st.dictionaries(st.sampled_from(NAMES), JSON, max_size=4)
BODIES = st.dictionaries(st.sampled_from(NAMES), JSON | INNER | st.lists(INNER, max_size=3), max_size=5)
RAW = st.binary(max_size=60) | BODIES.map(lambda value: json.dumps(value).encode())
VALUES = st.sampled_from([*IDS, "true", "1", "0", "-1", "x", "%00", "%FF", "accepted"]) | st.text(max_size=6)


@st.composite
def calls(draw: st.DrawFn, routes: tuple[Any, ...]) -> tuple[str, str, bytes]:
    """Method, address and body for one of the routes, most of it nearly right."""
    route = draw(st.sampled_from(routes))
    path = route.path
    names = []
    for parameter in route.doc.parameters:
        if parameter.place is In.PATH:
            value = draw(st.sampled_from([*IDS, "none"]) | st.text(max_size=5))
            path = path.replace(f"{{{parameter.name}}}", value.replace(":", "%3A"))
        elif parameter.place is In.QUERY and draw(st.booleans()):
            names.append(parameter.name)
    query = "&".join(f"{name}={draw(VALUES)}" for name in names)
    return route.method, f"{path}?{query}", draw(RAW)


@settings(max_examples=600)
@given(calls(ROUTES), st.sampled_from(["", "k"]))
def test_any_call_of_the_api(call: tuple[str, str, bytes], key: str) -> None:
    """Nothing raises, and every answer fits its schema; a second time and later as well."""
    method, url, body = call
    sandbox = Sandbox(small_world())
    headers = (("Authorization", KEYS[Level.ADMIN].authorization), ("Idempotency-Key", key))
    for _ in range(2):
        answer = sandbox.handle(HttpRequest(method, url, headers, body))
        assert_documented(method, url, answer)


@settings(max_examples=400)
@given(calls(tuple(route for route in CONTROL_ROUTES if route.path != "/_sandbox/world")))
def test_any_control_call(call: tuple[str, str, bytes]) -> None:
    """The same for the control API."""
    method, url, body = call
    answer = Control(Sandbox(small_world())).handle(HttpRequest(method, url, (), body))
    assert answer.status in {200, 400, 404, 405}
    json.loads(answer.body)


@given(st.lists(BODIES, min_size=1, max_size=4), st.sampled_from(["events", "users"]), BODIES)
def test_any_items_of_a_batch(items: list[Any], kind: str, shared: Any) -> None:  # noqa: ANN401
    """Each is taken or refused, and can be read back."""
    sandbox = Sandbox(small_world())
    headers = (("Authorization", KEYS[Level.ADMIN].authorization),)
    url = f"/v2/{kind}/batch"
    body = json.dumps({"requests": items, "shared": shared}).encode()
    answer = sandbox.handle(HttpRequest("POST", url, headers, body))
    assert_documented("POST", url, answer)
    if answer.status != 200:
        return
    sandbox.world.clock.advance(timedelta(seconds=1))
    job = f"{url}/{json.loads(answer.body)['job']['id']}"
    counts = []
    for part in ("imports", "errors"):
        found = sandbox.handle(HttpRequest("GET", f"{job}/{part}?include_schema=true", headers))
        assert_documented("GET", f"{job}/{part}", found)
        counts.append(int(json.loads(found.body)["total_records"]))
    assert sum(counts) == len(items)
