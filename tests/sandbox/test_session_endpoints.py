"""Sessions, their events and context, and quotas (API reference 6 and 8.2)."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from fs_event_studio.sandbox.assumptions import Assumptions, Exhaustion
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.sandbox.sessions import Session
from support.api_calls import Client
from support.sandboxes import CLIENT_ID, NOW, SESSION_ID, SESSION_UID, USER_ID, USER_UID, books, small_world

PATH = f"/v2/sessions/{SESSION_ID.replace(':', '%3A')}"
MINUTE = timedelta(minutes=1)


@pytest.fixture
def client() -> Client:
    client = Client(Sandbox(small_world()))
    client.ok("POST", f"/v2/users/{USER_ID}", {"email": "ada@shop.example"})
    return client


def send(client: Client, name: str, minute: int = 0, **properties: Any) -> None:  # noqa: ANN401
    """An event of the session, so many minutes after NOW by its own timestamp."""
    timestamp = (NOW + minute * MINUTE).isoformat()
    body = {"name": name, "session": {"id": SESSION_ID}, "timestamp": timestamp, "properties": properties}
    client.ok("POST", "/v2/events", body)


class TestList:
    """GET /v2/sessions."""

    def test_newest_first(self, client: Client) -> None:
        """With the creation time, and no word of the last activity."""
        books(client.sandbox.world).place_session(Session("5:6", USER_ID, NOW - MINUTE, NOW))
        listed = client.ok("GET", f"/v2/sessions?uid={USER_UID}")["results"]
        assert [session["id"] for session in listed] == ["5:6", SESSION_ID]
        assert listed[0]["created_time"] == "2026-11-23T09:59:00.000Z"
        assert listed[0]["app_url"].endswith("/ui/o-TEST-na1/session/5:6")

    @pytest.mark.parametrize(
        ("query", "count"),
        [
            ("uid=none", 0),
            ("email=ada%40shop.example", 1),
            (f"email=ada%40shop.example&uid={USER_UID}", 1),
            ("email=none&uid=customer-1", 1),
            (f"session_uid={SESSION_UID}", 1),
            ("session_uid=none", 0),
            ("uid=customer-1&limit=1", 1),
        ],
    )
    def test_filters(self, client: Client, query: str, count: int) -> None:
        """Filters by uid and email are a union; session_uid stands alone."""
        assert len(client.ok("GET", f"/v2/sessions?{query}")["results"]) == count

    @pytest.mark.parametrize(
        "query", ["", "session_uid=a&uid=b", "uid=a&limit=0", "uid=a&limit=x", "uid=a&limit=-1", "uid=a&limit=1e3"]
    )
    def test_queries_that_are_refused(self, client: Client, query: str) -> None:
        """Without a filter, with two kinds, or with a wrong limit (assumed)."""
        assert client.get(f"/v2/sessions?{query}")[0] == 400

    def test_twenty_by_default(self, client: Client) -> None:
        """One page; more must be asked for."""
        for number in range(30):
            books(client.sandbox.world).place_session(Session(f"7:{number}", USER_ID, NOW, NOW))
        assert len(client.ok("GET", f"/v2/sessions?uid={USER_UID}")["results"]) == 20
        assert len(client.ok("GET", f"/v2/sessions?uid={USER_UID}&limit=99")["results"]) == 31


@pytest.mark.parametrize("form", [SESSION_ID.replace(":", "%3A"), SESSION_ID, CLIENT_ID.replace(":", "%3a")])
def test_events_of_a_session(client: Client, form: str) -> None:
    """Under every form of its id; the ids that come back are the numeric pair."""
    send(client, "Paid", total=1.5)
    (event,) = client.ok("GET", f"/v2/sessions/{form}/events")["events"]
    assert f"{event['device_id']}:{event['session_id']}" == SESSION_ID
    assert event["event_properties"] == {"name": "Paid", "properties": {"total": 1.5}}


@pytest.mark.parametrize("form", ["1%3A2", "half", "%00", SESSION_ID.partition(":")[2]])
def test_unknown_sessions(client: Client, form: str) -> None:
    """404, also for half an id."""
    assert client.get(f"/v2/sessions/{form}/events")[0] == 404
    assert client.post(f"/v2/sessions/{form}/context", {})[0] == 404


class TestContext:
    """POST /v2/sessions/{id}/context: what the verification recipe reads."""

    def shown(self, client: Client, **asked: Any) -> list[str]:  # noqa: ANN401
        """Names of the events that come back."""
        pages = client.ok("POST", f"{PATH}/context", asked)["context_data"]["pages"]
        return [event["type"] for page in pages for event in page["events"]]

    @pytest.mark.parametrize(
        ("asked", "names"),
        [
            ({}, ["A", "B", "C", "D"]),
            ({"slice": {"event_limit": 2}}, ["A", "B"]),
            ({"slice": {"mode": "FIRST", "duration_limit_ms": 60_000}}, ["A", "B"]),
            ({"slice": {"mode": "LAST", "event_limit": 1}}, ["D"]),
            ({"slice": {"mode": "LAST", "duration_limit_ms": "60000"}}, ["C", "D"]),
            ({"slice": {"mode": "TIMESTAMP", "start_timestamp": "2026-11-23T10:01:00Z"}}, ["B", "C", "D"]),
            (
                {"slice": {"mode": "TIMESTAMP", "start_timestamp": "2026-11-23T10:01:00Z", "duration_limit_ms": 60000}},
                ["B", "C"],
            ),
            ({"slice": {"mode": "TIMESTAMP", "end_timestamp": "2026-11-23T10:01:00Z"}}, ["A", "B"]),
            ({"events": {"include_types": ["B", "C"]}}, ["B", "C"]),
            ({"events": {"include_types": ["custom"]}}, ["A", "B", "C", "D"]),
            ({"events": {"exclude_types": ["B", "C"]}}, ["A", "D"]),
            ({"events": {"exclude_api_events": True}}, []),
            ({"slice": {"mode": "LAST", "event_limit": 1}, "events": {"include_types": ["A", "B"]}}, ["B"]),
            ({"slice": None, "events": None, "context": None}, ["A", "B", "C", "D"]),
        ],
        ids=str,
    )
    def test_slices_and_filters(self, client: Client, asked: dict[str, Any], names: list[str]) -> None:
        """The limit counts after filtering."""
        for minute, name in enumerate("ABCD"):
            send(client, name, minute)
        assert self.shown(client, **asked) == names

    @pytest.mark.parametrize(
        "asked",
        [
            {"slice": 1},
            {"slice": {"mode": "MIDDLE"}},
            {"slice": {"mode": []}},
            {"slice": {"event_limit": -1}},
            {"slice": {"event_limit": "x"}},
            {"slice": {"event_limit": []}},
            {"slice": {"start_timestamp": "soon"}},
            {"slice": {"start_timestamp": 7}},
            {"events": []},
            {"events": {"include_types": "A"}},
            {"events": {"include_types": [1]}},
            {"context": {"include": {}}},
        ],
        ids=str,
    )
    def test_requests_that_are_refused(self, client: Client, asked: Any) -> None:  # noqa: ANN401
        """By shape."""
        assert client.post(f"{PATH}/context", asked)[0] == 400

    def test_surroundings(self, client: Client) -> None:
        """Included or excluded by name."""

        def parts(**asked: Any) -> set[str]:  # noqa: ANN401
            return set(client.ok("POST", f"{PATH}/context", {"context": asked})["context_data"]["context"])

        assert parts() == {"org_context", "user_context", "location_context", "device_context"}
        assert parts(exclude=["user", "org"]) == {"location_context", "device_context"}
        assert parts(include=["user"]) == {"user_context"}

    def test_an_event_shows_after_the_delay(self, client: Client) -> None:
        """Acceptance is not indexing."""
        client.sandbox.world.assumptions = Assumptions(context_delay_s=10)
        send(client, "A")
        assert self.shown(client) == []
        client.sandbox.world.clock.advance(timedelta(seconds=9))
        assert self.shown(client) == []
        client.sandbox.world.clock.advance(timedelta(seconds=1))
        assert self.shown(client) == ["A"]

    def test_the_body_may_be_empty(self, client: Client) -> None:
        """All members are optional."""
        assert client.post(f"{PATH}/context", b"")[0] == 200

    def test_events_that_did_not_join_are_not_there(self, client: Client) -> None:
        """They cannot be read back at all."""
        client.ok("POST", "/v2/events", {"name": "A", "user": {"uid": USER_UID}})
        assert self.shown(client) == []

    def test_deeply_nested_properties(self, client: Client) -> None:
        """As deep as is read at all."""
        deep = b'{"a": ' * 190 + b"1" + b"}" * 190
        body = b'{"name": "A", "session": {"id": "' + SESSION_ID.encode() + b'"}, "properties": ' + deep + b"}"
        assert client.post("/v2/events", body)[0] == 200
        assert self.shown(client) == ["A"]
        assert client.get(f"{PATH}/events")[0] == 200


class TestQuotas:
    """GET /v2/organization/quotas."""

    def usage(self, client: Client) -> tuple[str, str]:
        told = client.ok("GET", "/v2/organization/quotas")
        return told["session_quota"]["usage"], told["server_event_quota"]["usage"]

    def test_counts_of_the_month_as_texts(self, client: Client) -> None:
        """A new month begins at 0, and moving back shows the old counts."""
        assert self.usage(client) == ("1", "0")
        client.ok("POST", "/v2/events", {"name": "A"})
        assert self.usage(client) == ("1", "1")
        period = client.ok("GET", "/v2/organization/quotas")["server_event_quota"]
        assert period == {
            "usage": "1",
            "limit": "500000",
            "period_start": "2026-11-01T00:00:00.000Z",
            "period_end": "2026-12-01T00:00:00.000Z",
        }
        client.sandbox.world.clock.jump_to(datetime(2026, 12, 1, tzinfo=UTC))
        assert self.usage(client) == ("0", "0")
        client.sandbox.world.clock.jump_to(NOW)
        assert self.usage(client) == ("1", "1")

    @pytest.mark.parametrize(
        ("choice", "status"), [(Exhaustion.ACCEPT, 200), (Exhaustion.TOO_MANY, 429), (Exhaustion.FORBIDDEN, 403)]
    )
    def test_when_no_server_events_are_left(self, client: Client, choice: Exhaustion, status: int) -> None:
        """Stitched events go on; the journal marks the others."""
        client.sandbox.world.assumptions = Assumptions(server_event_quota=1, exhaustion=choice)
        assert client.post("/v2/events", {"name": "A"})[0] == 200
        assert client.post("/v2/events", {"name": "B"})[0] == status
        send(client, "C")
        marked = list(client.sandbox.world.journal.find(lambda entry: "quota.exhausted" in entry.rules))
        assert [b'"B"' in entry.body for entry in marked] == [True]
