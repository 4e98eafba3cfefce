"""Paths, methods, keys, headers, and what the official client's smoke tests assert."""

import base64
import json
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from fs_event_studio.domain.json_text import JsonValue
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.landing import Place
from fs_event_studio.domain.theatre.scene import NO_NAME
from fs_event_studio.domain.wire import Headers, HttpRequest, header
from fs_event_studio.sandbox.accounts import Account, Grant, Level
from fs_event_studio.sandbox.answers import Reply
from fs_event_studio.sandbox.assumptions import Assumptions, IdempotencyText
from fs_event_studio.sandbox.bounds import Bounds
from fs_event_studio.sandbox.quotas import QuotaCounters
from fs_event_studio.sandbox.routes import Call, Route
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.sandbox.sessions import Session
from fs_event_studio.sandbox.users import User
from support.sandboxes import (
    KEYS,
    NOW,
    ORG_ID,
    SESSION_ID,
    USER_ID,
    USER_UID,
    books,
    error_of,
    event_body,
    last_landing,
    post_event,
    request_to,
    small_world,
)

EVENTS = "https://sandbox.invalid/v2/events"
STANDARD = KEYS[Level.STANDARD].secret


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(small_world())


class TestRouting:
    """Which requests reach an endpoint."""

    @pytest.mark.parametrize(
        ("method", "url", "status"),
        [
            ("POST", "https://sandbox.invalid/v2/events", 200),
            ("POST", "http://127.0.0.1:8090/v2beta/events", 200),
            ("POST", "/v2/events", 200),
            ("POST", "/v2/events?x=/me#y", 200),
            ("POST", "/v2/%65vents", 200),
            ("GET", "https://sandbox.invalid/me", 200),
            ("GET", "HTTPS://sandbox.invalid/me?", 200),
            ("GET", "/v2/events", 405),
            ("PUT", "/v2beta/events", 405),
            ("post", "/v2/events", 405),
            ("HEAD", "/me", 405),
            ("POST", "/me", 405),
            ("POST", "/v2/events/", 404),
            ("POST", "//v2/events", 404),
            ("POST", "/v2//events", 404),
            ("POST", "/v2%2Fevents", 404),
            ("POST", "/v2/events%2F", 404),
            ("POST", "/V2/events", 404),
            ("POST", "/v1/events", 404),
            ("POST", "/v2/events/batch", 400),
            ("POST", "/v2/batch", 404),
            ("GET", "/v2/events/batch/", 404),
            ("GET", "/v2/users/batch", 405),
            ("POST", "/x/https://sandbox.invalid/v2/events", 404),
            ("POST", "/v2/event%73a://b", 404),
            ("POST", "https://sandbox.invalid", 404),
            ("GET", "https://sandbox.invalid/", 404),
            ("GET", "", 404),
            ("GET", "?", 404),
            ("GET", "http://[", 404),
            ("GET", "/%ff%00/../me", 404),
        ],
    )
    def test_route(self, sandbox: Sandbox, method: str, url: str, status: int) -> None:
        """Paths match exactly; a known path with a wrong method is 405, everything else 404."""
        answer = sandbox.handle(request_to(url, event_body(), method=method))
        assert answer.status == status
        if status == 404:
            assert json.loads(answer.body) == {
                "code": "resource_not_found",
                "message": "Requested resource does not exist",
            }

    @pytest.mark.parametrize(("url", "allowed"), [("/v2/events", "POST"), ("/me", "GET")])
    def test_wrong_method_names_the_right_ones(self, sandbox: Sandbox, url: str, allowed: str) -> None:
        """405 comes with an Allow header and the documented error shape."""
        answer = sandbox.handle(request_to(url, method="DELETE"))
        assert error_of(answer) == (405, "method_not_allowed")
        assert header(answer.headers, "Allow") == allowed

    def test_answers_have_the_headers_of_a_json_api(self, sandbox: Sandbox) -> None:
        """The date is the sandbox's, which can be moved."""
        sandbox.world.clock.jump_to(datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC))
        answer = sandbox.handle(request_to("/me", method="GET"))
        assert answer.headers == (
            ("Content-Type", "application/json"),
            ("Date", "Wed, 02 Jan 2030 03:04:05 GMT"),
        )


class TestKeys:
    """Who may call."""

    @pytest.mark.parametrize(
        "authorization",
        [
            pytest.param(None, id="absent"),
            pytest.param("", id="empty"),
            pytest.param("Basic ", id="no key"),
            pytest.param("Basic na1.another", id="unknown"),
            pytest.param(f"Basic {base64.b64encode(STANDARD.encode()).decode()}", id="base64"),
            pytest.param(f"Basic {base64.b64encode(f'{STANDARD}:'.encode()).decode()}", id="base64 as user"),
            pytest.param(f"Bearer {STANDARD}", id="Bearer"),
            pytest.param(STANDARD, id="no scheme"),
            pytest.param(f"basic {STANDARD}", id="small letters"),
            pytest.param(f"Basic  {STANDARD}", id="two spaces"),
            pytest.param(f"Basic Basic {STANDARD}", id="scheme twice"),
            pytest.param(f"Basic {STANDARD.upper()}", id="large letters"),
        ],
    )
    @pytest.mark.parametrize(("method", "url"), [("GET", "/me"), ("POST", EVENTS)])
    def test_only_the_exact_key_opens(self, sandbox: Sandbox, authorization: str | None, method: str, url: str) -> None:
        """Anything but “Basic ” and the key, unencoded, is 401 with the documented message."""
        headers = () if authorization is None else (("Authorization", authorization),)
        answer = sandbox.handle(HttpRequest(method, url, headers, event_body()))
        assert answer.status == 401
        assert json.loads(answer.body) == {"code": "unauthorized", "message": "access is unauthorized"}
        assert sandbox.world.events() == ()

    @pytest.mark.parametrize(
        ("level", "status", "role"),
        [
            (Level.UNKNOWN, 403, None),
            (Level.STANDARD, 200, "USER"),
            (Level.ARCHITECT, 200, "ARCHITECT"),
            (Level.ADMIN, 200, "ADMIN"),
        ],
    )
    def test_me_says_whose_key_it_is(self, sandbox: Sandbox, level: Level, status: int, role: str | None) -> None:
        """A key that lost its role is known, but may nothing."""
        answer = sandbox.handle(request_to("/me", method="GET", key=KEYS[level]))
        assert answer.status == status
        expected: dict[str, str] = (
            {"email": "qa@shop.example", "orgId": ORG_ID, "role": role}
            if role
            else {"code": "forbidden", "message": "insufficient permissions"}
        )
        assert json.loads(answer.body) == expected

    @pytest.mark.parametrize("needed", list(Level))
    @pytest.mark.parametrize("held", list(Level))
    def test_levels_are_nested(self, needed: Level, held: Level) -> None:
        """A route can be called with its level and every higher one."""
        sandbox = Sandbox(small_world(), [Route("GET", "/x", "x", needed, lambda _: Reply(200))])
        answer = sandbox.handle(request_to("/x", method="GET", key=KEYS[held]))
        assert answer.status == (200 if held >= needed else 403)

    @pytest.mark.parametrize(("path", "method"), [("/v2/events", "GET"), ("/v3", "POST")])
    def test_path_and_method_are_looked_at_before_the_key(self, sandbox: Sandbox, path: str, method: str) -> None:
        """Without a key, a wrong path is still 404 and a wrong method 405 (assumed)."""
        assert sandbox.handle(request_to(path, method=method, key=None)).status in {404, 405}

    def test_accounts_do_not_see_each_other(self, sandbox: Sandbox) -> None:
        """Ids, idempotency keys and quotas of one account mean nothing in another."""
        key = ApiKey("eu1.other")
        other = sandbox.world.open_account(Account("o-OTHER-eu1", "eu1"), [Grant(key, "o-OTHER-eu1", Level.ADMIN)])
        headers: Headers = (("Idempotency-Key", "k"),)
        for body in (event_body({"uid": USER_UID}), event_body(session={"id": SESSION_ID})):
            post_event(sandbox, body, "k")
            sandbox.handle(request_to(EVENTS, body, key=key, headers=headers))
            headers = ()
        assert [event.landing.place for event in other.events()] == [Place.USER, Place.ANONYMOUS]
        assert other.events()[0].landing.user_id != USER_ID
        assert other.quotas == QuotaCounters(sessions=0, server_events=2)
        assert len(sandbox.world.events()) == 3
        assert len(sandbox.world.users()) == 3
        assert len(sandbox.world.sessions()) == 1
        assert sandbox.landing_of("k") == books(sandbox.world).landing_of("k")


class TestEvents:
    """What becomes of an event."""

    @pytest.mark.parametrize("name", [None, "", 7, True, ["x"], {}])
    def test_e1_empty_name(self, sandbox: Sandbox, name: JsonValue) -> None:
        """Smoke test E1: a missing, empty or non-string name is refused with the known code and words."""
        answer = post_event(sandbox, event_body(name=name))
        assert error_of(answer) == (400, "invalid_argument")
        assert "events must have a non-empty name" in json.loads(answer.body)["message"]

    def test_e2_user_with_nested_properties(self, sandbox: Sandbox) -> None:
        """Smoke test E2: accepted with {}, and the body is kept byte for byte."""
        body = (
            b'{"name": "Test", "user": {"uid": "u-9"}, "timestamp": "2026-11-23T09:59:58.123456+01:00",\n'
            b' "properties": {"plan": {"price": 9007199254740993, "signed_up_d_str": "x"}}}'
        )
        answer = post_event(sandbox, body)
        assert (answer.status, answer.body) == (200, b"{}")
        event = sandbox.world.events()[0]
        assert (event.number, event.arrival.name, event.arrival.body) == (1, "Test", body)
        assert event.received_at == NOW
        assert event.arrival.timestamp == datetime(2026, 11, 23, 8, 59, 58, 123456, tzinfo=UTC)
        user = sandbox.world.users()[-1]
        assert (user.id, user.uid, user.shown_name) == (event.landing.user_id, "u-9", NO_NAME)

    def test_e4_anonymous(self, sandbox: Sandbox) -> None:
        """Smoke test E4: accepted, and every such event makes a new user without a name."""
        for _ in range(2):
            assert post_event(sandbox, b'{"name": "Support Ticket"}').body == b"{}"
        first, second = sandbox.world.users()[-2:]
        assert first.id != second.id
        assert (first.uid, first.shown_name, first.created_at) == ("", NO_NAME, NOW)

    def test_uid_that_was_never_seen_makes_one_user(self, sandbox: Sandbox) -> None:
        """The second event with it belongs to the same user."""
        for _ in range(2):
            post_event(sandbox, event_body({"uid": "new"}))
        first, second = (event.landing.user_id for event in sandbox.world.events())
        assert first == second
        assert [user.uid for user in sandbox.world.users()] == [USER_UID, "new"]

    def test_unknown_user_id_is_refused_as_documented(self, sandbox: Sandbox) -> None:
        """The shared error example of the published contract."""
        answer = post_event(sandbox, event_body({"id": "42"}))
        assert json.loads(answer.body) == {
            "code": "user_not_found",
            "message": "User with that ID does not exist",
        }
        assert answer.status == 404

    @pytest.mark.parametrize(
        ("timestamp", "expected"),
        [
            (None, NOW),
            ("2026-11-23T09:00:00", datetime(2026, 11, 23, 9, tzinfo=UTC)),
            ("0001-01-01T00:00:00Z", datetime(1, 1, 1, tzinfo=UTC)),
        ],
    )
    def test_timestamp_of_an_event(self, sandbox: Sandbox, timestamp: str | None, expected: datetime) -> None:
        """Absent, it is the time of receipt; without an offset it is in UTC."""
        body = json.dumps({"name": "x", "timestamp": timestamp} if timestamp else {"name": "x"})
        assert post_event(sandbox, body.encode()).status == 200
        assert sandbox.world.events()[0].arrival.timestamp == expected

    @pytest.mark.parametrize("body", [b"", b"[]", b"null", b'"x"', b"7", b"{", b'{"name": NaN}', b"\xff"])
    def test_body_is_a_json_object(self, sandbox: Sandbox, body: bytes) -> None:
        """Anything else is refused in JSON."""
        assert error_of(post_event(sandbox, body)) == (400, "invalid_argument")

    def test_content_type_is_not_looked_at(self, sandbox: Sandbox) -> None:
        """The official Node client sends none."""
        request = request_to(EVENTS, event_body(), headers=(("Content-Type", "text/plain"),))
        assert sandbox.handle(request).status == 200

    def test_body_above_the_limit_is_refused_before_it_is_read(self) -> None:
        """A limit of the sandbox, for its own sake."""
        sandbox = Sandbox(small_world(bounds=Bounds(body_bytes=20)))
        assert post_event(sandbox, b'{"name": "exactly2"}').status == 200
        assert error_of(post_event(sandbox, b'{"name": "exactly21"}')) == (400, "invalid_argument")

    @pytest.mark.parametrize(("is_activity", "place"), [(False, Place.USER), (True, Place.SESSION)])
    def test_whether_server_events_lengthen_a_session(self, *, is_activity: bool, place: Place) -> None:
        """By default only visitors do."""
        sandbox = Sandbox(small_world(assumptions=Assumptions(server_event_is_activity=is_activity)))
        body = event_body({"uid": USER_UID}, {"use_most_recent": True})
        post_event(sandbox, body)
        sandbox.world.clock.advance(timedelta(minutes=29))
        post_event(sandbox, body)
        assert last_landing(sandbox).place is place

    @pytest.mark.parametrize("shift", [timedelta(hours=1), timedelta(hours=-1)])
    def test_server_events_do_not_revive_a_session(self, shift: timedelta) -> None:
        """An ended session stays ended, and one that was active later stays so."""
        sandbox = Sandbox(small_world(assumptions=Assumptions(server_event_is_activity=True)))
        before = sandbox.world.sessions()
        sandbox.world.clock.jump_to(NOW + shift)
        post_event(sandbox, event_body(session={"id": SESSION_ID}))
        assert last_landing(sandbox).place is Place.SESSION
        assert sandbox.world.sessions() == before


class TestIdempotency:
    """Idempotency keys through the whole sandbox."""

    def test_replay_makes_no_second_event_and_counts_once(self, sandbox: Sandbox) -> None:
        """The first answer comes again, and the landing is found by the key."""
        answers = {post_event(sandbox, event_body(), "k-1").body for _ in range(3)}
        assert answers == {b"{}"}
        assert len(sandbox.world.events()) == 1
        assert books(sandbox.world).quotas.server_events == 1
        assert sandbox.landing_of("k-1") == last_landing(sandbox)
        assert sandbox.landing_of("k-2") is None

    def test_mirrored_path_is_the_same_endpoint(self, sandbox: Sandbox) -> None:
        """A retry under /v2beta makes no second event."""
        for path in ("/v2/events", "/v2beta/events"):
            sandbox.handle(request_to(path, event_body(), headers=(("idempotency-key", "k"),)))
        assert len(sandbox.world.events()) == 1

    def test_another_body_is_an_error(self, sandbox: Sandbox) -> None:
        """Status and code are the sandbox's own."""
        post_event(sandbox, event_body(), "k")
        answer = post_event(sandbox, event_body(name="Other"), "k")
        assert error_of(answer) == (400, "idempotency_key_reused")
        assert len(sandbox.world.events()) == 1

    def test_replay_of_a_refusal(self, sandbox: Sandbox) -> None:
        """What was refused is refused again, though the user has come into being meanwhile."""
        refused = post_event(sandbox, event_body({"id": "42"}), "k")
        books(sandbox.world).place_user(replace(sandbox.world.users()[0], id="42", uid="x"))
        assert post_event(sandbox, event_body({"id": "42"}), "k") == refused
        assert post_event(sandbox, event_body({"id": "42"}), "k-2").status == 200

    def test_replay_keeps_the_first_landing(self, sandbox: Sandbox) -> None:
        """A retry 31 minutes later does not move the event out of its session."""
        body = event_body({"uid": USER_UID}, {"use_most_recent": True})
        post_event(sandbox, body, "k")
        sandbox.world.clock.advance(timedelta(minutes=31))
        post_event(sandbox, body, "k")
        landing = sandbox.landing_of("k")
        assert landing
        assert landing.place is Place.SESSION

    def test_key_can_be_used_anew_after_24_hours_of_the_moved_clock(self, sandbox: Sandbox) -> None:
        """The sandbox's clock counts, not real time."""
        post_event(sandbox, event_body(), "k")
        sandbox.world.clock.advance(timedelta(hours=24))
        assert post_event(sandbox, event_body({"uid": USER_UID}), "k").status == 200
        landing = sandbox.landing_of("k")
        assert landing
        assert landing.user_id == USER_ID

    @pytest.mark.parametrize("key", ["", "  ", None])
    def test_empty_key_is_none(self, sandbox: Sandbox, key: str | None) -> None:
        """Each such request makes an event."""
        for _ in range(2):
            post_event(sandbox, event_body(), key)
        assert len(sandbox.world.events()) == 2
        assert sandbox.world.events()[0].arrival.idempotency_key == ""

    @pytest.mark.parametrize(
        ("variant", "statuses"),
        [(IdempotencyText.STORES_FINAL, [503, 200, 200]), (IdempotencyText.STORES_ALL, [503, 503, 503])],
    )
    def test_retry_after_a_server_error(self, variant: IdempotencyText, statuses: list[int]) -> None:
        """The two published texts differ here."""
        failing = Route("POST", "/v2/events", "create event", Level.STANDARD, fails_once(), idempotent=True)
        sandbox = Sandbox(small_world(assumptions=Assumptions(idempotency=variant)), [failing])
        assert [post_event(sandbox, event_body(), "k").status for _ in range(3)] == statuses

    def test_endpoints_that_only_read_take_no_notice_of_keys(self, sandbox: Sandbox) -> None:
        """`GET /me` answers for the key that asks."""
        headers = (("Idempotency-Key", "k"),)
        roles = [
            json.loads(sandbox.handle(request_to("/me", method="GET", key=KEYS[level], headers=headers)).body)["role"]
            for level in (Level.STANDARD, Level.ADMIN)
        ]
        assert roles == ["USER", "ADMIN"]

    def test_what_never_reached_the_endpoint_is_not_stored(self, sandbox: Sandbox) -> None:
        """After a 401 the same key and another body are fine."""
        headers = (("Idempotency-Key", "k"),)
        assert sandbox.handle(request_to(EVENTS, b"{}", key=None, headers=headers)).status == 401
        assert post_event(sandbox, event_body(), "k").status == 200


def fails_once() -> Callable[[Call], Reply]:
    """A handler whose first answer is 503."""
    statuses = iter([503, 200])
    return lambda _: Reply(next(statuses))


class TestBooks:
    """What is kept, and for how long."""

    def test_quotas(self, sandbox: Sandbox) -> None:
        """Stitched: nothing more. Not stitched: one server event. Refused: nothing."""
        for body in (
            event_body(session={"id": SESSION_ID}),
            event_body({"uid": USER_UID}),
            event_body(),
            event_body(session={"id": "1:2"}),
            event_body(name=""),
        ):
            post_event(sandbox, body)
        assert books(sandbox.world).quotas == QuotaCounters(sessions=1, server_events=3)

    def test_old_events_go_with_the_users_they_made(self) -> None:
        """A user who came into being through an event is forgotten with the last of that user's events."""
        sandbox = Sandbox(small_world(bounds=Bounds(kept_events=2)))
        for body in (event_body({"uid": "new"}), event_body(), event_body({"uid": "new"}), event_body()):
            post_event(sandbox, body)
        assert [user.uid for user in sandbox.world.users()] == [USER_UID, "new", ""]
        for _ in range(2):
            post_event(sandbox, event_body({"uid": USER_UID}))
        assert [user.uid for user in sandbox.world.users()] == [USER_UID]
        assert books(sandbox.world).dropped_events == 4
        assert books(sandbox.world).quotas.server_events == 6

    def test_user_who_was_placed_is_not_forgotten(self) -> None:
        """Only users who came into being through an event go with their events."""
        sandbox = Sandbox(small_world(bounds=Bounds(kept_events=1)))
        books(sandbox.world).place_user(User("42", NOW))
        for user_id in ("42", USER_ID):
            post_event(sandbox, event_body({"id": user_id}))
        assert [user.id for user in sandbox.world.users()] == [USER_ID, "42"]

    def test_user_with_a_session_is_not_forgotten(self) -> None:
        """Even if the user came into being through an event."""
        sandbox = Sandbox(small_world(bounds=Bounds(kept_events=1)))
        post_event(sandbox, event_body({"uid": "new"}))
        user_id = last_landing(sandbox).user_id
        books(sandbox.world).place_session(Session("5:6", user_id, NOW, NOW))
        post_event(sandbox, event_body({"uid": USER_UID}))
        assert [user.uid for user in sandbox.world.users()] == [USER_UID, "new"]

    def test_sessions_need_a_user(self, sandbox: Sandbox) -> None:
        """A session without its user would be nobody's."""
        with pytest.raises(ValueError, match="no user 42"):
            books(sandbox.world).place_session(Session("5:6", "42", NOW, NOW))

    def test_only_known_sessions_can_be_touched(self, sandbox: Sandbox) -> None:
        """Either form of the id will do."""
        assert books(sandbox.world).touch_session(SESSION_ID, NOW).last_activity_at == NOW
        with pytest.raises(KeyError):
            books(sandbox.world).touch_session("5:6", NOW)


@pytest.fixture
def restless_threads() -> Iterator[None]:
    """Threads take turns as often as they can, so that a missing lock is found out."""
    usual_s = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual_s)


@pytest.mark.usefixtures("restless_threads")
def test_many_threads_send_at_once(sandbox: Sandbox) -> None:
    """Every event is kept once, and the same key from all sides makes one event."""

    def send(number: int) -> int:
        post_event(sandbox, event_body(), "shared")
        return post_event(sandbox, event_body({"uid": f"u{number % 5}"}), f"k-{number}").status

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(send, range(200))) == {200}
    events = sandbox.world.events()
    assert [event.number for event in events] == list(range(1, 202))
    assert len({event.arrival.idempotency_key for event in events}) == 201
    assert books(sandbox.world).quotas.server_events == 201
    assert len(sandbox.world.users()) == 1 + 1 + 5


@pytest.mark.usefixtures("restless_threads")
def test_one_request_is_carried_out_at_a_time() -> None:
    """What a handler does to the world is never seen half done."""
    inside: list[int] = []
    crowds: list[int] = []

    def handler(_: Call) -> Reply:
        inside.append(1)
        crowds.extend(len(inside) for _ in range(100))
        inside.pop()
        return Reply(200)

    sandbox = Sandbox(small_world(), [Route("POST", "/v2/events", "x", Level.STANDARD, handler)])
    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(lambda _: post_event(sandbox, b"").status, range(200)))) == 1
    assert set(crowds) == {1}
