"""Users, as API reference 5 describes them."""

import json
from datetime import timedelta
from typing import Any

import pytest

from fs_event_studio.domain.landing import Place
from fs_event_studio.sandbox.assumptions import Assumptions
from fs_event_studio.sandbox.bounds import Bounds
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.sandbox.users import User
from support.api_calls import Client
from support.sandboxes import (
    NOW,
    SESSION_ID,
    USER_ID,
    USER_UID,
    books,
    event_body,
    last_landing,
    post_event,
    small_world,
)

FULL = {
    "uid": "xyz123",
    "display_name": "Daniel Falko",
    "email": "donotreply@fullstory",
    "properties": {"plan": "paid", "help": True, "spent": 14.55, "address": {"city": "Atlanta", "code": 30303}},
}


@pytest.fixture
def client() -> Client:
    return Client(Sandbox(small_world()))


def test_u1_to_u5(client: Client) -> None:
    """The smoke tests: create, get with schema, update, delete, get again."""
    user_id = client.ok("POST", "/v2/users", FULL)["id"]
    got = client.ok("GET", f"/v2/users/{user_id}?include_schema=true")
    assert FULL.items() <= got.items()
    assert got["is_being_deleted"] is False
    assert got["schema"]["properties"]["address.code"] == "real"
    changes = {"display_name": "Dan", "properties": {"plan": "free", "address": {"code": 1}}}
    assert client.ok("POST", f"/v2/users/{user_id}", changes) == {"id": user_id}
    changed = client.ok("GET", f"/v2/users/{user_id}")
    assert changed["display_name"] == "Dan"
    assert changed["email"] == FULL["email"]
    assert changed["properties"] == {
        "plan": "free",
        "help": True,
        "spent": 14.55,
        "address": {"city": "Atlanta", "code": 1},
    }
    assert client.delete(f"/v2/users/{user_id}") == (200, {})
    assert client.ok("GET", f"/v2/users/{user_id}")["is_being_deleted"] is True
    client.sandbox.world.clock.advance(timedelta(seconds=60))
    assert client.get(f"/v2/users/{user_id}")[0] == 404


def test_e3_event_for_a_created_user(client: Client) -> None:
    """A user with a name only; the event lands with the user."""
    user_id = client.ok("POST", "/v2/users", {"display_name": "Nobody"})["id"]
    assert post_event(client.sandbox, event_body({"id": user_id})).body == b"{}"
    assert last_landing(client.sandbox).user_id == user_id


def test_create_is_an_upsert_by_uid(client: Client) -> None:
    """With the uid the same user; without one always a new one; an event's user can be filled in."""
    post_event(client.sandbox, event_body({"uid": "xyz123"}))
    made = last_landing(client.sandbox).user_id
    assert client.ok("POST", "/v2/users", FULL)["id"] == made
    assert client.ok("POST", "/v2/users", {"uid": USER_UID})["id"] == USER_ID
    assert len({client.ok("POST", "/v2/users", {})["id"] for _ in range(3)}) == 3


def test_uid_is_immutable(client: Client) -> None:
    """The same uid is fine, a first one too, another one is an error."""
    url = f"/v2/users/{USER_ID}"
    assert client.post(url, {"uid": USER_UID})[0] == 200
    assert client.post(url, {"uid": ""})[0] == client.post(url, {"uid": None})[0] == 200
    assert client.post(url, {"uid": "other"})[0] == 400
    anonymous = client.ok("POST", "/v2/users", {})["id"]
    assert client.post(f"/v2/users/{anonymous}", {"uid": USER_UID})[0] == 400
    assert client.post(f"/v2/users/{anonymous}", {"uid": "late"})[0] == 200
    assert client.post(f"/v2/users/{anonymous}", {"uid": "later"})[0] == 400
    assert client.ok("GET", f"/v2/users/{anonymous}")["uid"] == "late"


@pytest.mark.parametrize(
    "body",
    [
        {"uid": "x" * 257},
        {"display_name": "x" * 257},
        {"email": "x" * 129},
        {"uid": 7},
        {"properties": []},
        {"schema": "x"},
        {"properties": {f"p{number}": 1 for number in range(501)}},
        b"",
        b"[]",
        b"{",
        b'{"uid": "a", "uid": "b"}',
        b'{"properties": ' * 150 + b"{}" + b"}" * 150,
    ],
    ids=str,
)
def test_bodies_that_are_refused(client: Client, body: Any) -> None:  # noqa: ANN401
    """Documented lengths and counts, and what is no user at all; nothing changes."""
    before = client.sandbox.world.users()
    for url in ("/v2/users", f"/v2/users/{USER_ID}"):
        status, error = client.post(url, body)
        assert (status, error["code"]) == (400, "invalid_argument")
    assert client.sandbox.world.users() == before


@pytest.mark.parametrize(
    "body",
    [
        {"uid": "x" * 256, "display_name": "x" * 256, "email": "x" * 128},
        {"properties": {f"p{number}": 1 for number in range(500)}},
        {"properties": None, "schema": None, "uid": None},
        {"other": 1},
    ],
    ids=str,
)
def test_bodies_at_the_limits(client: Client, body: Any) -> None:  # noqa: ANN401
    """Just what is allowed."""
    assert client.post("/v2/users", body)[0] == 200


def test_properties_against_the_rules_are_left_out(client: Client) -> None:
    """Too large values and wrong names; the journal says which rule."""
    properties = {"ok": "x" * 8192, "big": "x" * 8193, "1st": 1, "a-b": 1, "n" * 513: 1, "o": {"p" * 511: 1, "q": 2}}
    user_id = client.ok("POST", "/v2/users", {"properties": properties})["id"]
    kept = client.ok("GET", f"/v2/users/{user_id}")["properties"]
    assert kept == {"ok": "x" * 8192, "o": {"q": 2}}
    entries = list(client.sandbox.world.journal.find(lambda entry: "users.property" in entry.rules))
    assert [entry.endpoint for entry in entries] == ["CreateUser"]


def test_several_types_are_a_conflict(client: Client) -> None:
    """The latest counts; without include_schema neither is shown."""
    body = {"uid": "t", "properties": {"a": 1, "b": "2026-01-01"}}
    client.ok("POST", "/v2/users", body)
    user_id = client.ok("POST", "/v2/users", {**body, "schema": {"properties": {"a": "int"}}})["id"]
    shown = client.ok("GET", f"/v2/users/{user_id}?include_schema=true")
    assert shown["schema"] == {"properties": {"a": "int", "b": "str"}}
    assert shown["type_conflicts"] == {"properties": {"a": ["real", "int"]}}
    plain = client.ok("GET", f"/v2/users/{user_id}")
    assert plain["schema"] is plain["type_conflicts"] is None


def test_a_text_that_looks_like_a_date(client: Client) -> None:
    """The documents differ; the other reading can be chosen."""
    client.sandbox.world.assumptions = Assumptions(iso_text_is_date=True)
    user_id = client.ok("POST", "/v2/users", {"properties": {"b": "2026-01-01"}})["id"]
    assert client.ok("GET", f"/v2/users/{user_id}?include_schema=true")["schema"]["properties"] == {"b": "date"}


class TestList:
    """GET /v2/users."""

    @pytest.mark.parametrize(
        ("query", "names"),
        [
            ("", ["Ada", "Bo", "Cy", "Bo"]),
            ("?display_name=Bo", ["Bo", "Bo"]),
            ("?uid=customer-1", ["Ada"]),
            ("?email=bo%40shop.example", ["Bo"]),
            ("?email=bo%40shop.example&uid=customer-1", []),
            ("?is_identified=true", ["Ada", "Bo"]),
            ("?is_identified=false", ["Cy", "Bo"]),
            ("?uid=none", []),
            ("?display_name=bo", []),
        ],
    )
    def test_filters(self, client: Client, query: str, names: list[str]) -> None:
        """All given ones have to fit, whole and letter by letter."""
        client.ok("POST", "/v2/users", {"uid": "bo", "display_name": "Bo", "email": "bo@shop.example"})
        client.ok("POST", "/v2/users", {"display_name": "Cy"})
        client.ok("POST", "/v2/users", {"display_name": "Bo"})
        listed = client.ok("GET", f"/v2/users{query}")
        assert [user["display_name"] for user in listed["results"]] == names
        assert listed["total_records"] == str(len(names))

    def test_pages(self, client: Client) -> None:
        """With the same filters; a token of other filters is refused."""
        client.sandbox.world.assumptions = Assumptions(page_size=2)
        for number in range(4):
            client.ok("POST", "/v2/users", {"display_name": "x", "uid": f"u{number}"})
        first = client.ok("GET", "/v2/users?display_name=x")
        token = first["next_page_token"]
        second = client.ok("GET", f"/v2/users?display_name=x&page_token={token}")
        assert [user["uid"] for user in first["results"] + second["results"]] == ["u0", "u1", "u2", "u3"]
        assert "next_page_token" not in second
        assert client.get(f"/v2/users?page_token={token}")[0] == 400

    @pytest.mark.parametrize(
        "query", ["is_identified=1", "is_identified=TRUE", "include_schema=x", "&".join(["a=b"] * 200)]
    )
    def test_queries_that_are_refused(self, client: Client, query: str) -> None:
        """Flags are true or false."""
        assert client.get(f"/v2/users?{query}")[0] == 400


class TestDelete:
    """DELETE /v2/users."""

    def test_by_uid(self, client: Client) -> None:
        """As the specification of 2024 has it."""
        assert client.delete(f"/v2/users?uid={USER_UID}") == (200, {})
        assert client.delete("/v2/users?uid=none")[1]["code"] == "user_not_found"
        assert client.delete("/v2/users") == (400, {"message": "uid is required", "code": "required_field"})
        client.sandbox.world.assumptions = Assumptions(delete_by_uid=False)
        assert client.delete(f"/v2/users?uid={USER_UID}")[0] == 405

    def test_sessions_go_with_the_user(self, client: Client) -> None:
        """Not at once; then the session is unknown and the uid is free."""
        client.delete(f"/v2/users/{USER_ID}")
        assert client.delete(f"/v2/users/{USER_ID}")[0] == 200
        post_event(client.sandbox, event_body(session={"id": SESSION_ID}))
        assert last_landing(client.sandbox).place is Place.SESSION
        client.sandbox.world.clock.advance(timedelta(minutes=1))
        post_event(client.sandbox, event_body(session={"id": SESSION_ID}))
        assert last_landing(client.sandbox).place is Place.ANONYMOUS
        assert client.delete(f"/v2/users/{USER_ID}")[0] == 404
        assert client.ok("POST", "/v2/users", {"uid": USER_UID})["id"] != USER_ID


@pytest.mark.parametrize("user_id", ["404", "%00", "stream", USER_UID])
def test_unknown_users(client: Client, user_id: str) -> None:
    """404 with the documented example, whatever is asked."""
    url = f"/v2/users/{user_id}"
    answers = [client.get(url), client.post(url, {}), client.delete(url)]
    assert answers == [(404, {"message": "User with that ID does not exist", "code": "user_not_found"})] * 3


def test_replays_make_no_second_user(client: Client) -> None:
    """POST /v2/users takes an Idempotency-Key."""
    first = client.post("/v2/users", {}, "k")
    assert client.post("/v2/users", {}, "k") == first
    assert client.post("/v2/users", {"uid": "b"}, "k")[0] == 400
    assert len(client.sandbox.world.users()) == 2


def test_users_of_the_api_are_bounded() -> None:
    """The oldest go, but not those who were placed or have events."""
    client = Client(Sandbox(small_world(bounds=Bounds(kept_users=20))))
    kept = client.ok("POST", "/v2/users", {"uid": "busy"})["id"]
    post_event(client.sandbox, event_body({"id": kept}))
    for number in range(100):
        client.ok("POST", "/v2/users", {"uid": f"u{number}"})
        assert len(client.sandbox.world.users()) <= 20
    assert {USER_ID, kept} <= {user.id for user in client.sandbox.world.users()}


def test_placed_users_are_bounded_as_well() -> None:
    """By a refusal, for they were wanted."""
    shop = books(small_world(bounds=Bounds(kept_users=2)))
    shop.place_user(User("1", NOW))
    with pytest.raises(ValueError, match="the most it takes"):
        shop.place_user(User("2", NOW))


def test_numbers_keep_their_digits(client: Client) -> None:
    """Exact JSON in, exact JSON out."""
    body = b'{"uid": "n", "properties": {"a": 9007199254740993, "b": 1.10}}'
    user_id = client.post("/v2/users", body)[1]["id"]
    shown = json.dumps(client.ok("GET", f"/v2/users/{user_id}"))
    assert "9007199254740993" in shown
