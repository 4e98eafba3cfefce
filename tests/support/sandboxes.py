"""A small world whose clock stands at NOW until it is moved, and shortcuts for talking to it."""

import json
from datetime import UTC, datetime, timedelta

from fs_event_studio.domain.json_text import JsonValue
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.landing import Landing
from fs_event_studio.domain.wire import Headers, HttpAnswer, HttpRequest
from fs_event_studio.sandbox.accounts import Account, Grant, Level
from fs_event_studio.sandbox.assumptions import Assumptions
from fs_event_studio.sandbox.bounds import Bounds
from fs_event_studio.sandbox.clock import MovableClock
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.sandbox.sessions import Session
from fs_event_studio.sandbox.tenant import Tenant
from fs_event_studio.sandbox.users import User
from fs_event_studio.sandbox.world import World

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
ORG_ID = "o-TEST-na1"
KEYS = {level: ApiKey(f"na1.test-{level.name.lower()}") for level in Level}

USER_ID, USER_UID = "9007199254740993001", "customer-1"
SESSION_ID = "9007199254740993002:9007199254740993003"
CLIENT_ID = "3f0c8f52-6b1e-4d0a-9c55-2a7be1f4c9d1:b7a1d0c4-58e3-4f7f-8a26-90d1c3e5f762"
SESSION_UID = "visit-1"
UNKNOWN_SESSION_ID = "111:222"


def small_world(
    *,
    idle: timedelta = timedelta(minutes=5),
    assumptions: Assumptions | None = None,
    bounds: Bounds | None = None,
) -> World:
    """One account with a key of each level, and one user with one session, inactive for `idle`."""
    world = World(MovableClock(lambda: NOW), assumptions=assumptions or Assumptions(), bounds=bounds or Bounds())
    grants = [Grant(key, ORG_ID, level, "qa@shop.example") for level, key in KEYS.items()]
    tenant = world.open_account(Account(ORG_ID, "na1"), grants)
    tenant.place_user(User(USER_ID, NOW - timedelta(days=2), USER_UID, "Ada"))
    started, active = NOW - idle - timedelta(minutes=10), NOW - idle
    tenant.place_session(Session(SESSION_ID, USER_ID, started, active, CLIENT_ID, SESSION_UID))
    return world


def books(world: World) -> Tenant:
    """The books of the one account of `small_world`."""
    return world.tenant(ORG_ID)


def event_body(user: JsonValue = None, session: JsonValue = None, name: JsonValue = "Order Completed") -> bytes:
    """A body with the members that are not None."""
    members = {"name": name, "user": user, "session": session}
    return json.dumps({member: value for member, value in members.items() if value is not None}).encode()


def request_to(
    url: str,
    body: bytes = b"",
    *,
    method: str = "POST",
    key: ApiKey | None = KEYS[Level.STANDARD],
    headers: Headers = (),
) -> HttpRequest:
    """A request as it comes over the wire, with the key in its header."""
    authorization = (("Authorization", key.authorization),) if key else ()
    return HttpRequest(method, url, authorization + headers, body)


def post_event(sandbox: Sandbox, body: bytes, idempotency_key: str | None = None) -> HttpAnswer:
    """Send one event with the Standard key."""
    headers = () if idempotency_key is None else (("Idempotency-Key", idempotency_key),)
    return sandbox.handle(request_to("https://sandbox.invalid/v2/events", body, headers=headers))


def last_landing(sandbox: Sandbox) -> Landing:
    """Where the latest event landed."""
    return sandbox.world.events()[-1].landing


def error_of(answer: HttpAnswer) -> tuple[int, str]:
    """The status and the code of an error."""
    return answer.status, json.loads(answer.body)["code"]
