"""The control API: what a test or the window needs beside the API itself."""

import json
from datetime import datetime, timedelta
from typing import Any

import pytest

from fs_event_studio.domain.wire import HttpRequest
from fs_event_studio.sandbox.answers import Reply
from fs_event_studio.sandbox.clock import MovableClock
from fs_event_studio.sandbox.control import Control
from fs_event_studio.sandbox.control_routes import PREFIX, ControlRoute
from fs_event_studio.sandbox.control_schemas import CONTROL_SCHEMAS
from fs_event_studio.sandbox.control_table import CONTROL_ROUTES
from fs_event_studio.sandbox.demo import build_demo_world
from fs_event_studio.sandbox.routes import In, RouteTable, split_url
from fs_event_studio.sandbox.schemas import SCHEMAS
from fs_event_studio.sandbox.service import Sandbox
from support.api_calls import Client
from support.json_schema import violations
from support.sandboxes import KEYS, NOW, ORG_ID, SESSION_ID, USER_ID, USER_UID, small_world

ALL_SCHEMAS = {**SCHEMAS, **CONTROL_SCHEMAS}
TABLE = RouteTable(CONTROL_ROUTES)
SESSION_PATH = f"/sessions/{SESSION_ID.replace(':', '%3A')}"


class Remote:
    """Calls the control API; every answer is checked against what its route documents."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.control = Control(sandbox)

    def call(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:  # noqa: ANN401
        """Status and JSON. path: without the prefix."""
        raw = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        answer = self.control.handle(HttpRequest(method, f"{PREFIX}{path}", (), raw))
        value = json.loads(answer.body)
        found = TABLE.find(method, split_url(f"{PREFIX}{path}")[0])
        if not isinstance(found, Reply):
            documented = {one.status: one.schema for one in found.route.doc.answers}
            assert list(violations(value, CONTROL_SCHEMAS[documented[answer.status]], ALL_SCHEMAS)) == []
        return answer.status, value

    def ok(self, method: str, path: str, body: Any = None) -> Any:  # noqa: ANN401
        """The JSON of an answer that has to be 200."""
        status, value = self.call(method, path, body)
        assert status == 200, value
        return value


@pytest.fixture
def client() -> Client:
    return Client(Sandbox(small_world()))


@pytest.fixture
def remote(client: Client) -> Remote:
    return Remote(client.sandbox)


@pytest.mark.parametrize("route", CONTROL_ROUTES, ids=lambda route: f"{route.method} {route.path}")
def test_every_operation_is_documented(route: ControlRoute) -> None:
    """Enough for OpenAPI."""
    doc = route.doc
    assert route.path.startswith("/_sandbox/")
    assert doc.summary
    assert not doc.request or doc.request in ALL_SCHEMAS
    assert all(answer.schema in CONTROL_SCHEMAS for answer in doc.answers)
    in_path = {f"{{{parameter.name}}}" for parameter in doc.parameters if parameter.place is In.PATH}
    assert in_path == {part for part in route.path.split("/") if part.startswith("{")}


def test_names_are_unique() -> None:
    """Of operations, and of schemas beside those of the API."""
    assert len({route.doc.operation_id for route in CONTROL_ROUTES}) == len(CONTROL_ROUTES)
    assert not SCHEMAS.keys() & CONTROL_SCHEMAS.keys()


@pytest.mark.parametrize("route", CONTROL_ROUTES, ids=lambda route: f"{route.method} {route.path}")
@pytest.mark.parametrize(
    "body", [b"", b"{}", b"[]", b"{", b"null", b"\xff", b'{"x": 1}', b'{"user_id": 7}', b'{"a": ' * 500]
)
def test_wrong_bodies_are_answered(remote: Remote, route: ControlRoute, body: bytes) -> None:
    """By a documented status, and by no exception."""
    path = route.path.removeprefix(PREFIX).replace("{id}", "404")
    assert remote.call(route.method, path, body)[0] in {200, 400, 404}


class TestWatching:
    """Operations that look."""

    def test_where_an_event_landed(self, client: Client, remote: Remote) -> None:
        """By key or by number, with the quota it used and why."""
        client.post("/v2/events", {"name": "A", "session": {"id": SESSION_ID}}, "k")
        client.post("/v2/events", {"name": "B"})
        by_key = remote.ok("GET", "/landing?idempotency_key=k")
        assert (by_key["place"], by_key["quota"], by_key["session_id"]) == ("session", "session", SESSION_ID)
        by_number = remote.ok("GET", "/landing?event_number=2")
        assert (by_number["place"], by_number["quota"], by_number["name"]) == ("anonymous", "server_event", "B")
        assert remote.call("GET", "/landing?event_number=3")[0] == 404
        assert remote.call("GET", "/landing?idempotency_key=none")[0] == 404
        assert remote.call("GET", "/landing")[0] == 400
        assert remote.call("GET", f"/landing?event_number=1&org_id={ORG_ID}")[0] == 200
        assert remote.call("GET", "/landing?event_number=1&org_id=o-X")[0] == 404

    @pytest.mark.parametrize(
        ("query", "names"),
        [
            ("", ["A", "B", "A"]),
            ("?name=A", ["A", "A"]),
            ("?place=session", ["A"]),
            ("?place=user", ["B"]),
            (f"?session_id={SESSION_ID}&name=A", ["A"]),
            (f"?user_id={USER_ID}", ["A", "B"]),
            ("?idempotency_key=k", ["B"]),
            ("?after=1", ["B", "A"]),
            ("?limit=1", ["A"]),
            ("?after=1&limit=1", ["B"]),
        ],
    )
    def test_events_are_filtered(self, client: Client, remote: Remote, query: str, names: list[str]) -> None:
        """All filters have to fit."""
        client.post("/v2/events", {"name": "A", "session": {"id": SESSION_ID}})
        client.post("/v2/events", {"name": "B", "user": {"uid": USER_UID}}, "k")
        client.post("/v2/events", {"name": "A"})
        assert [event["name"] for event in remote.ok("GET", f"/events{query}")["events"]] == names

    def test_requests_are_listed_with_the_rules_that_refused_them(self, client: Client, remote: Remote) -> None:
        """Nothing is sampled or reordered."""
        client.post("/v2/events", {"name": "A", "user": {"uid": "test"}}, "k")
        client.post("/v2/events", {"name": "A", "user": {"uid": "test"}}, "k")
        client.post("/v2/events", {"name": ""})
        client.get("/v2/users/404")
        client.sandbox.handle(HttpRequest("GET", "/me", (("Authorization", "Basic real-key"),)))
        listed = remote.ok("GET", "/requests")
        assert [one["number"] for one in listed["requests"]] == [1, 2, 3, 4, 5]
        first, second, third, fourth, fifth = listed["requests"]
        assert first["accepted"]
        assert "identification.constant-uid" in first["rules"]
        assert (second["replayed"], second["event_number"], second["rules"]) == (True, 1, first["rules"])
        assert (third["accepted"], third["status"], third["rules"]) == (False, 400, ["event.name-required"])
        assert (fourth["endpoint"], fourth["rules"]) == ("GetUser", ["users.unknown"])
        assert (fifth["endpoint"], fifth["key_state"], fifth["org_id"]) == ("Me", "refused", "")

    @pytest.mark.parametrize(
        ("query", "numbers"),
        [
            ("outcome=accepted", [1]),
            ("outcome=refused", [2, 3]),
            ("rule=event.name-required", [2]),
            ("endpoint=GetUser", [3]),
            ("status=404", [3]),
            ("idempotency_key=k", [1]),
            ("after=1&limit=1", [2]),
        ],
    )
    def test_requests_are_filtered(self, client: Client, remote: Remote, query: str, numbers: list[int]) -> None:
        """All filters have to fit."""
        client.post("/v2/events", {"name": "A"}, "k")
        client.post("/v2/events", {"name": ""})
        client.get("/v2/users/404")
        assert [one["number"] for one in remote.ok("GET", f"/requests?{query}")["requests"]] == numbers

    def test_keys_are_never_kept(self, client: Client, remote: Remote) -> None:
        """Whoever sends a real one by mistake finds it nowhere."""
        for name in ("Authorization", "authorization", "AUTHORIZATION"):
            client.sandbox.handle(HttpRequest("POST", "/v2/events", ((name, "Basic na1.canary"),), b"{}"))
        listed = json.dumps(remote.ok("GET", "/requests?bodies=true"))
        assert "canary" not in listed
        assert "canary" not in json.dumps(remote.ok("GET", "/world"))
        for key in KEYS.values():
            assert key.secret not in json.dumps(remote.ok("GET", "/world"))

    def test_bodies_on_request(self, client: Client, remote: Remote) -> None:
        """As they came and went."""
        client.post("/v2/events", b'{"name":  "A"}')
        (one,) = remote.ok("GET", "/requests?bodies=true")["requests"]
        assert (one["body"], one["answer"]) == ('{"name":  "A"}', "{}")

    def test_foresight_changes_nothing(self, client: Client, remote: Remote) -> None:
        """Where it would land, or how it would be refused."""
        body = {"name": "A", "user": {"uid": USER_UID}, "session": {"use_most_recent": True}}
        before = remote.ok("GET", "/world")
        assert remote.ok("POST", "/foresee", body)["session_id"] == SESSION_ID
        assert remote.ok("POST", "/foresee", {"name": ""})["rules"] == ["event.name-required"]
        client.sandbox.world.clock.advance(timedelta(minutes=31))
        assert remote.ok("POST", "/foresee", body)["place"] == "user"
        client.sandbox.world.clock.jump_to(NOW)
        assert remote.ok("GET", "/world") == before

    def test_rules_are_listed(self, remote: Remote) -> None:
        """With mark and source."""
        rules = {rule["id"]: rule for rule in remote.ok("GET", "/rules")["rules"]}
        assert rules["identification.one-form"]["mark"] == "documented"
        assert rules["landing.newest-session"]["setting"] == "newest"

    def test_summary(self, client: Client, remote: Remote) -> None:
        """Counts, and what was dropped."""
        client.post("/v2/events", {"name": "A"})
        (account,) = remote.ok("GET", "/state")["accounts"]
        assert account["events"] == {"kept": 1, "dropped": 0}
        assert account["quota"] == {"session": 1, "server_event": 1}


class TestDirecting:
    """Operations that lead visits."""

    def test_a_visit(self, remote: Remote) -> None:
        """Start, touch, end; afterwards it is over."""
        user = remote.ok("POST", "/users", {"display_name": "Zoe"})
        session = remote.ok("POST", "/sessions", {"user_id": user["id"], "uid": "mine"})
        path = f"/sessions/{session['id'].replace(':', '%3A')}"
        remote.sandbox.world.clock.advance(timedelta(minutes=5))
        assert remote.ok("POST", f"{path}/touch")["ends_at"] == "2026-11-23T10:35:00.000Z"
        ended = remote.ok("POST", f"{path}/end")
        assert (ended["running"], ended["ends_at"]) == (False, "2026-11-23T10:05:00.000Z")
        status, error = remote.call("POST", f"{path}/touch")
        assert (status, error["message"]) == (400, f"Session {session['id']} ended at 2026-11-23 10:05:00 UTC.")
        assert remote.ok("GET", "/sessions")["sessions"][-1] == ended

    def test_activity_goes_on_or_starts_anew(self, remote: Remote) -> None:
        """As a visitor's would."""
        visit = {"user_id": USER_ID}
        assert remote.ok("POST", "/visits", visit)["id"] == SESSION_ID
        remote.sandbox.world.clock.advance(timedelta(minutes=31))
        again = remote.ok("POST", "/visits", visit)
        assert again["id"] != SESSION_ID
        assert remote.ok("POST", "/visits", visit) == again

    def test_a_visitor_signs_in(self, client: Client, remote: Remote) -> None:
        """With a new uid; or with a known one, whose user then has the sessions."""
        new = remote.ok("POST", "/users", {})
        assert remote.ok("POST", f"/users/{new['id']}/identify", {"uid": "new"})["uid"] == "new"
        assert remote.call("POST", f"/users/{new['id']}/identify", {"uid": "other"})[0] == 400
        visitor = remote.ok("POST", "/users", {})
        session = remote.ok("POST", "/visits", {"user_id": visitor["id"]})
        assert remote.ok("POST", f"/users/{visitor['id']}/identify", {"uid": USER_UID})["id"] == USER_ID
        assert [user["uid"] for user in remote.ok("GET", "/users")["users"]] == [USER_UID, "new"]
        recent = {"name": "A", "user": {"uid": USER_UID}, "session": {"use_most_recent": True}}
        client.post("/v2/events", recent)
        assert remote.ok("GET", "/landing?event_number=1")["session_id"] == session["id"]

    def test_page_limit(self, client: Client, remote: Remote) -> None:
        """A switch for each session."""
        assert remote.ok("POST", f"{SESSION_PATH}/page-limit", {"over": True})["over_page_limit"]
        answer = client.post("/v2/events", {"name": "A", "session": {"id": SESSION_ID}})
        assert (answer[0], answer[1]["code"]) == (400, "session_page_limit_exceeded")
        remote.ok("POST", f"{SESSION_PATH}/page-limit", {"over": False})
        assert client.post("/v2/events", {"name": "A", "session": {"id": SESSION_ID}})[0] == 200

    @pytest.mark.parametrize(
        ("path", "body", "words"),
        [
            ("/users", {"uid": USER_UID}, "already"),
            ("/users", {"uid": "x" * 257}, "uid: "),
            ("/users/404/identify", {"uid": "x"}, "no user 404"),
            (f"/users/{USER_ID}/identify", {}, "1 to 256"),
            ("/sessions", {}, "user_id"),
            ("/sessions", {"user_id": "404"}, "no user 404"),
            ("/sessions", {"user_id": USER_ID, "session_id": SESSION_ID}, "already"),
            ("/sessions", {"user_id": USER_ID, "session_id": "half"}, "<device>:<session>"),
            ("/sessions/1%3A2/touch", {}, "no session 1:2"),
            ("/visits", {}, "user_id"),
            ("/visits", {"user_id": "404"}, "no user"),
            (f"{SESSION_PATH}/page-limit", {}, "over"),
            ("/clock", {"at": "9999-01-01T00:00:00Z"}, "clock goes from"),
            ("/clock", {"frozen": True, "step_s": 1e10, "at": "9990-01-01T00:00:00Z"}, "clock goes from"),
            ("/clock", {"step_s": -1}, "step_s: "),
            ("/reset", {"at": "0001-01-01T00:00:00Z"}, "clock goes from"),
            ("/reset", {"seed": "x"}, "seed: "),
            ("/faults", {"kind": "none"}, "kind: "),
            ("/faults", {}, "“kind” is missing"),
            ("/faults", {"kind": "drop", "share": 1.5}, "share: "),
        ],
    )
    def test_steps_that_cannot_be_taken(self, remote: Remote, path: str, body: Any, words: str) -> None:  # noqa: ANN401
        """400 with a sentence; nothing has changed."""
        before = remote.ok("GET", "/world")
        status, error = remote.call("POST", path, body)
        assert status == 400
        assert words in error["message"]
        assert remote.ok("GET", "/world") == before


class TestSettings:
    """Clock, assumptions, faults, limits, worlds."""

    def test_clock(self, remote: Remote) -> None:
        """Freeze, jump, step, run."""
        clock = remote.ok("POST", "/clock", {"frozen": True, "at": "2026-01-01T00:00:00Z", "step_s": 1801})
        assert clock == remote.ok("GET", "/clock") == {"now": "2026-01-01T00:30:01.000Z", "frozen": True}
        assert remote.ok("POST", "/clock", {"frozen": False})["frozen"] is False

    def test_assumptions(self, remote: Remote) -> None:
        """What is not named stays."""
        remote.ok("PATCH", "/assumptions", {"page_size": 5})
        chosen = remote.ok("PATCH", "/assumptions", {"idempotency": "A"})
        assert (chosen["page_size"], chosen["idempotency"]) == (5, "A")
        assert remote.ok("GET", "/assumptions") == chosen
        assert remote.call("PATCH", "/assumptions", {"page_size": 0})[0] == 400
        assert remote.call("PATCH", "/assumptions", {"pages": 1})[0] == 400

    def test_faults(self, client: Client, remote: Remote) -> None:
        """Switched on, counted, switched off."""
        added = remote.ok("POST", "/faults", {"kind": "status", "status": 500, "times": 1, "endpoint": "CreateEvent"})
        assert [client.post("/v2/events", {"name": "A"})[0] for _ in range(2)] == [500, 200]
        (listed,) = remote.ok("GET", "/faults")["faults"]
        assert (listed["id"], listed["seen"], listed["hits"]) == (added["id"], 2, 1)
        assert remote.ok("GET", "/requests?rule=fault.1")["requests"][0]["status"] == 500
        remote.ok("DELETE", f"/faults/{added['id']}")
        assert remote.call("DELETE", f"/faults/{added['id']}")[0] == 404
        remote.ok("POST", "/faults", {"kind": "drop"})
        remote.ok("DELETE", "/faults")
        assert remote.ok("GET", "/faults") == {"faults": []}

    def test_faults_are_bounded(self, remote: Remote) -> None:
        """A hundred are enough."""
        statuses = [remote.call("POST", "/faults", {"kind": "delay"})[0] for _ in range(101)]
        assert statuses == [200] * 100 + [400]

    def test_rate_limits(self, client: Client, remote: Remote) -> None:
        """So many at once, then so many a second."""
        remote.ok("PUT", "/limits", {"limits": [{"per_second": 1, "burst": 2}]})
        assert [client.get("/me")[0] for _ in range(3)] == [200, 200, 429]
        remote.ok("POST", "/clock", {"step_s": 1})
        assert [client.get("/me")[0] for _ in range(2)] == [200, 429]
        assert remote.ok("PUT", "/limits", {}) == remote.ok("GET", "/limits") == {"limits": []}

    def test_worlds_travel(self, client: Client, remote: Remote) -> None:
        """What was saved can be loaded, and resets come back to it."""
        client.post("/v2/events", {"name": "A"})
        saved = remote.ok("GET", "/world")
        other = Remote(Sandbox(small_world()))
        other.ok("PUT", "/world", saved)
        assert other.ok("GET", "/world") == saved
        Client(other.sandbox).post("/v2/events", {"name": "B"})
        other.ok("POST", "/reset")
        assert other.ok("GET", "/world") == saved
        status, error = other.call("PUT", "/world", {"format": "x"})
        assert (status, error["message"][:17]) == (400, "the body: format:")

    def test_reset_with_a_seed_and_a_moment(self) -> None:
        """The same two give the same world, whatever was before."""

        def run(seed: int) -> Any:  # noqa: ANN401
            remote = Remote(Sandbox(build_demo_world(MovableClock(datetime.now().astimezone))))
            remote.ok("POST", "/reset", {"seed": seed, "at": "2026-01-01T00:00:00Z"})
            remote.ok("POST", "/users", {"uid": "z"})
            return remote.ok("GET", "/world")

        assert run(5) == run(5)
        assert run(5)["accounts"] != run(6)["accounts"]


@pytest.mark.parametrize(
    ("method", "path", "status"), [("GET", "", 404), ("GET", "/none", 404), ("DELETE", "/state", 405)]
)
def test_unknown_operations(remote: Remote, method: str, path: str, status: int) -> None:
    """As in the API itself."""
    assert remote.call(method, path)[0] == status


def test_jobs_that_are_due_are_done_first(client: Client, remote: Remote) -> None:
    """Whoever looks sees what the clock has made due."""
    client.ok("POST", "/v2/events/batch", {"requests": [{"name": "A"}]})
    remote.ok("POST", "/clock", {"step_s": 5})
    assert [event["received_at"] for event in remote.ok("GET", "/events")["events"]] == ["2026-11-23T10:00:01.000Z"]
