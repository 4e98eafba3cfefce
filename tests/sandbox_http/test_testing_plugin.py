"""The client for the control API and the pytest fixture do what their docstrings show."""

import doctest
import json
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import pytest

from fs_event_studio.sandbox import control_client, testing
from fs_event_studio.sandbox.testing import RunningSandbox, SandboxCallError, SandboxClient, running_sandbox

ORDER = {"name": "Order Completed", "user": {"uid": "ada"}, "session": {"use_most_recent": True}}
SEND_ORDER = '''
import json, http.client

def send_order(base_url, key, user):
    """Until it is taken."""
    body = json.dumps({"name": "Order Completed", "user": {"uid": user}, "session": {"use_most_recent": True}})
    status = 0
    while status != 200:
        connection = http.client.HTTPConnection(base_url.removeprefix("http://"))
        connection.request("POST", "/v2/events", body, {"Authorization": f"Basic {key}"})
        status = connection.getresponse().status
        connection.close()
'''


@pytest.fixture
def sandbox() -> Iterator[RunningSandbox]:
    with running_sandbox() as running:
        yield running


def send(sandbox: RunningSandbox, event: object, key: str = "") -> int:
    """The status of one event. key: an Idempotency-Key."""
    headers = {"Authorization": f"Basic {sandbox.key}"} | ({"Idempotency-Key": key} if key else {})
    with closing(HTTPConnection(sandbox.url.removeprefix("http://"))) as connection:
        connection.request("POST", "/v2/events", json.dumps(event), headers)
        return connection.getresponse().status


def test_the_clients_example(sandbox: RunningSandbox) -> None:
    names = {"SandboxClient": SandboxClient, "url": sandbox.url, "token": sandbox.token}
    example = doctest.DocTestParser().get_doctest(control_client.__doc__ or "", names, "client", None, None)
    assert len(example.examples) == 6
    assert doctest.DocTestRunner().run(example).failed == 0


def test_the_fixtures_example(tmp_path: Path) -> None:
    """The two code blocks of the docstring, as somebody would copy them."""
    blocks = [
        textwrap.dedent(block) for block in re.findall(r"(?:^(?:    .*)?\n)+", testing.__doc__ or "", re.MULTILINE)
    ]
    conftest, *tests = [block for block in blocks if block.strip()]
    (tmp_path / "conftest.py").write_text(conftest, encoding="utf-8")
    (tmp_path / "test_orders.py").write_text(SEND_ORDER + "\n".join(tests), encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\nfilterwarnings = error\n", encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "2 passed" in run.stdout, run.stdout + run.stderr


def test_where_events_landed(sandbox: RunningSandbox) -> None:
    ada = sandbox.add_user(uid="ada", display_name="Ada", email="ada@shop.example")
    visit = sandbox.start_session(ada["id"], uid="visit-1")
    assert send(sandbox, ORDER, "k-1") == 200
    assert sandbox.landing("k-1")["session_id"] == visit["id"]
    assert sandbox.landing(event_number=1)["quota"] == "session"
    sandbox.advance(31 * 60)
    assert send(sandbox, ORDER) == 200
    assert [event["place"] for event in sandbox.events(name="Order Completed")] == ["session", "user"]
    assert [event["number"] for event in sandbox.events(after=1)] == [2]
    assert sandbox.state()["accounts"][0]["quota"] == {"session": 1, "server_event": 1}


def test_what_was_refused_and_by_which_rule(sandbox: RunningSandbox) -> None:
    send(sandbox, {"name": "x", "user": {"uid": "ada"}, "session": {"id": "1:2"}})
    (refused,) = sandbox.requests(outcome="refused", bodies="true")
    assert refused["rules"] == ["identification.one-form"]
    assert "na1." not in json.dumps(refused)


def test_visits_by_hand(sandbox: RunningSandbox) -> None:
    visitor = sandbox.add_user()
    session = sandbox.visit(visitor["id"])
    assert sandbox.touch_session(session["id"])["running"]
    assert sandbox.set_over_page_limit(session["id"])["over_page_limit"]
    assert not sandbox.end_session(session["id"])["running"]
    assert sandbox.identify(visitor["id"], "grace")["uid"] == "grace"
    assert [user["uid"] for user in sandbox.users()] == ["grace"]
    assert [one["id"] for one in sandbox.sessions()] == [session["id"]]


def test_clock(sandbox: RunningSandbox) -> None:
    assert sandbox.freeze(at="2026-11-23T10:00:00Z")["frozen"]
    assert sandbox.clock()["now"].startswith("2026-11-23T10:00:00")
    assert not sandbox.resume()["frozen"]


def test_faults_limits_and_choices(sandbox: RunningSandbox) -> None:
    sandbox.add_fault("status", status=503, times=1)
    assert [send(sandbox, ORDER) for _ in range(2)] == [503, 200]
    assert sandbox.faults()[0]["hits"] == 1
    sandbox.clear_faults()
    assert sandbox.faults() == []
    sandbox.limit_rates({"per_second": 0.01, "burst": 1})
    assert [send(sandbox, ORDER) for _ in range(2)] == [200, 429]
    sandbox.limit_rates()
    assert sandbox.assume(unknown_user_id="new user") == sandbox.assumptions()
    assert send(sandbox, {"name": "x", "user": {"id": "404"}}) == 200


def test_worlds_are_taken_along(sandbox: RunningSandbox) -> None:
    sandbox.add_user(uid="ada")
    world = sandbox.world()
    sandbox.reset(seed=3)
    assert sandbox.users() == []
    sandbox.load_world(world)
    assert [user["uid"] for user in sandbox.users()] == ["ada"]


def test_a_refused_call_says_why(sandbox: RunningSandbox) -> None:
    with pytest.raises(SandboxCallError, match="No such event is kept") as raised:
        sandbox.landing("never")
    assert raised.value.status == 404
    with pytest.raises(SandboxCallError) as raised:
        SandboxClient(sandbox.url, "wrong").state()
    assert raised.value.status == 401


@pytest.mark.parametrize("url", ["", "127.0.0.1:8090", "https://127.0.0.1:8090", "http://"])
def test_a_url_that_is_none(url: str) -> None:
    with pytest.raises(ValueError, match="is not the URL of a sandbox"):
        SandboxClient(url, "t")


def test_the_demo_world(sandbox: RunningSandbox) -> None:
    assert sandbox.users() == []
    with running_sandbox(demo=True) as demo:
        assert len(demo.users()) == 5
