"""Batch imports, as API reference 4 describes them and as the official client uses them."""

from datetime import timedelta
from typing import Any
from urllib.parse import quote

import pytest

from fs_event_studio.domain.landing import Place
from fs_event_studio.sandbox.accounts import Level
from fs_event_studio.sandbox.assumptions import Assumptions, PartialFailure
from fs_event_studio.sandbox.bounds import Bounds
from fs_event_studio.sandbox.service import Sandbox
from support.api_calls import Client
from support.sandboxes import NOW, SESSION_ID, SESSION_UID, USER_ID, USER_UID, books, small_world

SECOND = timedelta(seconds=1)
EVENTS, USERS = "/v2/events/batch", "/v2/users/batch"


@pytest.fixture
def client() -> Client:
    return Client(Sandbox(small_world()))


def start(client: Client, requests: list[Any], base: str = EVENTS, **more: Any) -> str:  # noqa: ANN401
    """The address of a new job."""
    job = client.ok("POST", base, {"requests": requests, **more})["job"]
    assert job["status"] == "PROCESSING"
    assert job["id"].endswith("=")
    return f"{base}/{quote(job['id'], safe='')}"


def wait(client: Client, span: timedelta = SECOND) -> None:
    client.sandbox.world.clock.advance(span)


def finish(client: Client, requests: list[Any], base: str = EVENTS, **more: Any) -> str:  # noqa: ANN401
    """The address of a job that is done."""
    job = start(client, requests, base, **more)
    wait(client)
    return job


class TestSmoke:
    """What the official client's smoke tests assert."""

    def test_e5_batch_of_events(self, client: Client) -> None:
        """PROCESSING without results at first; then COMPLETED with the names and the same properties."""
        properties = {"plan": {"price": 14.55, "seats": [1, 2], "signed_up_d_str": "x"}, "paid": True}
        events = [{"name": "A", "properties": properties}, {"name": "B"}, {"name": "C"}]
        job = start(client, events)
        assert client.ok("GET", job)["imports"] == 0
        assert client.get(f"{job}/imports") == client.get(f"{job}/errors") == (202, None)
        wait(client)
        status = client.ok("GET", job)
        assert (status["imports"], status["errors"], status["job"]["status"]) == (3, 0, "COMPLETED")
        imports = client.ok("GET", f"{job}/imports")
        assert imports["total_records"] == "3"
        assert [item["name"] for item in imports["results"]] == ["A", "B", "C"]
        assert imports["results"][0]["properties"] == properties
        assert "properties" not in imports["results"][1]

    def test_u6_batch_of_users(self, client: Client) -> None:
        """Each import has the request's members."""
        users: list[dict[str, Any]] = [
            {"uid": "u", "display_name": "D", "email": "d@fullstory", "properties": {"a": {"b": 1}}},
            {"display_name": "E"},
            {"display_name": "F"},
        ]
        job = finish(client, users, USERS)
        status = client.ok("GET", job)
        assert (status["imports"], status["errors"], status["job"]["status"]) == (3, 0, "COMPLETED")
        imports = client.ok("GET", f"{job}/imports")["results"]
        assert all(user.items() <= item.items() for user, item in zip(users, imports, strict=True))
        assert len({item["id"] for item in imports}) == 3

    def test_the_flow_of_the_official_client_works(self, client: Client) -> None:
        """With its first poll 2 s after the start, and whatever it polls, COMPLETED means that results are there."""
        job = start(client, [{"name": "A"}] * 5)
        for _ in range(20):
            done = client.ok("GET", job)["job"]["status"] != "PROCESSING"
            assert client.get(f"{job}/imports")[0] == (200 if done else 202)
            wait(client, timedelta(milliseconds=100))
        assert done


class TestJobs:
    """How jobs run."""

    def test_items_land_when_the_job_is_done(self, client: Client) -> None:
        """Whatever the moment at which somebody looks, and before anything that was asked later."""
        recent = {"name": "R", "user": {"uid": USER_UID}, "session": {"use_most_recent": True}}
        job = start(client, [recent, {"name": "S", "session": {"id": SESSION_ID}}, {"name": "N"}])
        assert client.sandbox.world.events() == ()
        wait(client, timedelta(hours=5))
        client.ok("POST", "/v2/events", recent)
        landings = [(event.landing.place, event.received_at - NOW) for event in client.sandbox.world.events()]
        assert landings == [
            (Place.SESSION, SECOND),
            (Place.SESSION, SECOND),
            (Place.ANONYMOUS, SECOND),
            (Place.USER, timedelta(hours=5)),
        ]
        first, _, third = client.ok("GET", f"{job}/imports")["results"]
        assert first["session"] == {"id": SESSION_ID, "uid": SESSION_UID}
        assert first["user"] == {"id": USER_ID, "uid": USER_UID}
        assert first["timestamp"] == "2026-11-23T10:00:01.000Z"
        assert "session" not in third
        assert books(client.sandbox.world).quotas.server_events == 2

    def test_times_of_a_job(self, client: Client) -> None:
        """`finished` comes with the end."""
        job = start(client, [{"name": "A"}])
        assert "finished" not in client.ok("GET", job)["job"]
        wait(client, timedelta(days=1))
        told = client.ok("GET", job)["job"]
        assert (told["created"], told["finished"]) == ("2026-11-23T10:00:00.000Z", "2026-11-23T10:00:01.000Z")

    def test_a_hundred_run_and_more_wait(self, client: Client) -> None:
        """The 101st starts when one of them is done; two hundred in progress are the most."""
        jobs = [start(client, [{"name": "A"}]) for _ in range(200)]
        status, refusal = client.post(EVENTS, {"requests": [{"name": "A"}]})
        assert (status, refusal["code"]) == (429, "too_many_requests")
        wait(client)
        words = [client.ok("GET", job)["job"]["status"] for job in jobs]
        assert words == ["COMPLETED"] * 100 + ["PROCESSING"] * 100
        start(client, [{"name": "B"}])
        wait(client)
        assert client.ok("GET", jobs[-1])["job"]["status"] == "COMPLETED"

    def test_users_and_events_share_the_limits(self, client: Client) -> None:
        """Assumed: they are jobs of one account."""
        for _ in range(100):
            start(client, [{"name": "A"}])
            start(client, [{"uid": "a"}], USERS)
        assert client.post(USERS, {"requests": [{}]})[0] == 429

    def test_half_a_million_operations_are_the_most(self) -> None:
        """Ten full batches fill it, whatever their number."""
        client = Client(Sandbox(small_world()))
        body = b'{"requests": [' + b",".join([b"{}"] * 50_000) + b"]}"
        for _ in range(10):
            assert client.post(EVENTS, body)[0] == 200
        assert client.post(EVENTS, {"requests": [{"name": "A"}]})[0] == 429
        too_long = body[:-2] + b",{}]}"
        assert client.post(EVENTS, too_long)[0] == 400

    def test_large_jobs_give_way_to_other_requests(self, client: Client) -> None:
        """Each request does a part of the work; the landings are of one moment all the same."""
        job = start(client, [{"name": "A"}] * 12_000)
        wait(client)
        assert client.ok("GET", job)["job"]["status"] == "PROCESSING"
        assert client.sandbox.catch_up()
        assert not client.sandbox.catch_up()
        assert client.ok("GET", job)["imports"] == 12_000
        assert {event.received_at for event in client.sandbox.world.events()} == {NOW + SECOND}

    def test_memory_of_running_jobs_is_bounded(self) -> None:
        """A bound of the sandbox's own; one job is always taken."""
        client = Client(Sandbox(small_world(bounds=Bounds(running_job_bytes=100))))
        start(client, [{"name": "A" * 200}])
        assert client.post(EVENTS, {"requests": [{"name": "B"}]})[0] == 429

    def test_old_jobs_are_forgotten(self) -> None:
        """Then they are unknown."""
        client = Client(Sandbox(small_world(bounds=Bounds(kept_jobs=2))))
        jobs = [finish(client, [{"name": "A"}]) for _ in range(4)]
        client.ok("GET", jobs[-1])
        assert [client.get(job)[0] for job in jobs] == [404, 404, 200, 200]

    def test_unknown_jobs(self, client: Client) -> None:
        """Also those of the other kind."""
        job = finish(client, [{"name": "A"}])
        for url in (f"{EVENTS}/none=", job.replace("events", "users")):
            assert [client.get(f"{url}{part}")[0] for part in ("", "/imports", "/errors")] == [404] * 3

    def test_mirrors_show_the_same_jobs(self, client: Client) -> None:
        """/v2beta is the same service."""
        job = finish(client, [{"name": "A"}])
        assert client.get(job.replace("/v2/", "/v2beta/")) == client.get(job)


class TestFailures:
    """Items that are refused."""

    def test_partial_failure(self, client: Client) -> None:
        """The good items are there, the bad ones come back as sent."""
        bad = {"name": "", "user": {"uid": "a"}}
        job = finish(client, [{"name": "A"}, bad, {"name": "B", "user": {"id": "404"}}])
        status = client.ok("GET", job)
        assert (status["imports"], status["errors"], status["job"]["status"]) == (1, 2, "FAILED")
        errors = client.ok("GET", f"{job}/errors")
        assert errors["total_records"] == "2"
        assert [item["code"] for item in errors["results"]] == ["invalid_parameter", "user_not_found"]
        assert errors["results"][0]["event"] == bad
        assert "shared" not in errors["results"][0]
        assert len(client.ok("GET", f"{job}/imports")["results"]) == 1

    def test_the_word_for_partial_failure_is_selectable(self) -> None:
        """One page shows COMPLETED with an error."""
        choice = Assumptions(partial_failure=PartialFailure.COMPLETED)
        client = Client(Sandbox(small_world(assumptions=choice)))
        job = finish(client, [{"name": ""}])
        assert client.ok("GET", job)["job"]["status"] == "COMPLETED"

    @pytest.mark.parametrize("member", ["context", "user", "session", "page_properties", "page_properties_schema"])
    def test_shared_beside_own_fails_the_item(self, client: Client, member: str) -> None:
        """Neither merged nor replaced; the shared members come back with the item."""
        value: dict[str, Any] = {"context": {}, "user": {"uid": "a"}, "session": {"id": SESSION_ID}}.get(member, {})
        shared = {member: value}
        job = finish(client, [{"name": "A", member: value}, {"name": "B"}], shared=shared)
        errors = client.ok("GET", f"{job}/errors")["results"]
        assert [(item["event"]["name"], item["shared"]) for item in errors] == [("A", shared)]
        assert client.ok("GET", f"{job}/imports")["total_records"] == "1"

    def test_shared_members_hold_for_every_item(self, client: Client) -> None:
        """Here the session."""
        job = finish(client, [{"name": "A"}, {"name": "B"}], shared={"session": {"id": SESSION_ID}})
        sessions = [item["session"]["id"] for item in client.ok("GET", f"{job}/imports")["results"]]
        assert sessions == [SESSION_ID] * 2

    def test_users_that_fail(self, client: Client) -> None:
        """Too long a uid, a wrong type, an unknown id, another uid."""
        users = [{"uid": "x" * 257}, {"email": 7}, {"id": "404"}, {"id": USER_ID, "uid": "other"}]
        job = finish(client, users, USERS)
        errors = client.ok("GET", f"{job}/errors")["results"]
        assert [item["user"] for item in errors] == users
        assert [item["code"] for item in errors] == ["invalid_parameter"] * 2 + ["user_not_found", "invalid_parameter"]

    @pytest.mark.parametrize(
        "body",
        [b"", b"[]", b"{", {}, {"requests": None}, {"requests": []}, {"requests": {}}, {"requests": [1]},
         {"requests": [{"name": "A"}], "shared": 7}, b'{"requests": [{"name": "A", "name": "B"}]}'],
    )  # fmt: skip
    def test_bodies_that_are_no_batch(self, client: Client, body: Any) -> None:  # noqa: ANN401
        """Refused as a whole."""
        assert client.post(EVENTS, body)[0] == 400
        assert books(client.sandbox.world).jobs.all() == ()


class TestPages:
    """Results in pages."""

    def test_pages_make_up_the_whole(self) -> None:
        """In order, with the total as a text, and no token on the last page."""
        client = Client(Sandbox(small_world(assumptions=Assumptions(page_size=2))))
        job = finish(client, [{"name": f"E{number}"} for number in range(5)])
        names, token, pages = [], "", 0
        while pages == 0 or token:
            page = client.ok("GET", f"{job}/imports?page_token={quote(token)}")
            names += [item["name"] for item in page["results"]]
            token, pages = page.get("next_page_token", ""), pages + 1
            assert page["total_records"] == "5"
            assert token == "" or token.endswith("=") or pages == 3
        assert (names, pages) == ([f"E{number}" for number in range(5)], 3)

    def test_tokens_hold_for_one_list(self) -> None:
        """Another job, another list, or nonsense is refused."""
        client = Client(Sandbox(small_world(assumptions=Assumptions(page_size=1))))
        jobs = [finish(client, [{"name": "A"}, {"name": "B"}, {"name": ""}]) for _ in range(2)]
        token = quote(client.ok("GET", f"{jobs[0]}/imports")["next_page_token"])
        for url in (f"{jobs[1]}/imports", f"{jobs[0]}/errors", "/v2/users"):
            assert client.get(f"{url}?page_token={token}")[0] == 400
        for nonsense in ("x", "%00", "AAAA", "%C3%A9", "-" * 500):
            assert client.get(f"{jobs[0]}/imports?page_token={nonsense}")[0] == 400

    def test_schema_on_request(self, client: Client) -> None:
        """Declared types and inferred ones, nested names with dots."""
        event = {"name": "A", "properties": {"n": 1, "d": {"x": "2026-01-01"}}, "schema": {"properties": {"n": "int"}}}
        job = finish(client, [event])
        assert "schema" not in client.ok("GET", f"{job}/imports")["results"][0]
        (item,) = client.ok("GET", f"{job}/imports?include_schema=true")["results"]
        assert item["schema"] == {"properties": {"n": "int", "d.x": "str"}}
        assert client.get(f"{job}/imports?include_schema=yes")[0] == 400

    def test_results_need_an_architect(self, client: Client) -> None:
        """With a Standard key the batch flow ends at the results."""
        job = finish(client, [{"name": "A"}])
        standard = Client(client.sandbox, Level.STANDARD)
        assert standard.get(job)[0] == 200
        assert standard.get(f"{job}/imports")[0] == standard.get(f"{job}/errors")[0] == 403

    def test_deeply_nested_properties_come_back(self, client: Client) -> None:
        """As deep as is read at all."""
        deep = b'{"a": ' * 190 + b"1" + b"}" * 190
        job = client.post(EVENTS, b'{"requests": [{"name": "", "properties": ' + deep + b"}]}")[1]["job"]["id"]
        wait(client)
        assert client.get(f"{EVENTS}/{quote(job)}/errors")[0] == 200


def test_replay_of_a_batch_makes_no_second_job(client: Client) -> None:
    """The first answer comes again, also while the job is done long since."""
    body = {"requests": [{"name": "A"}]}
    first = client.post(EVENTS, body, "k")
    wait(client)
    assert client.post(EVENTS, body, "k") == first
    assert len(client.sandbox.world.events()) == len(books(client.sandbox.world).jobs.all()) == 1
