"""A large batch is worked through in slices: who does not depend on it is answered meanwhile, and nobody sees half."""

import json
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http.client import HTTPConnection
from typing import Any
from urllib.parse import quote

import pytest

from fs_event_studio.sandbox.clock import MovableClock
from fs_event_studio.sandbox.control_client import ADMIN_KEY, SandboxClient
from fs_event_studio.sandbox.demo import build_demo_world
from fs_event_studio.sandbox.server import ServedSandbox
from fs_event_studio.sandbox.service import Sandbox
from fs_event_studio.sandbox.world_state import capture
from support.sandboxes import NOW

ITEMS = 6_000
"""More than one call works through if nobody waits for all."""
PATIENCE_S = 60


def call(served: ServedSandbox, method: str, path: str, body: object = None) -> tuple[int, Any]:
    """Status and JSON of one request."""
    with closing(HTTPConnection(served.url.removeprefix("http://"), timeout=PATIENCE_S)) as connection:
        headers = {"Authorization": f"Basic {ADMIN_KEY}"}
        connection.request(method, path, None if body is None else json.dumps(body), headers)
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())


def start_batch(served: ServedSandbox, items: int = ITEMS) -> str:
    """Start a job; the path of its status."""
    requests = [{"name": "Imported", "user": {"uid": f"u-{number}"}} for number in range(items)]
    status, said = call(served, "POST", "/v2/events/batch", {"requests": requests})
    assert status == 200
    return f"/v2/events/batch/{quote(said['job']['id'], safe='')}"


def make_due(served: ServedSandbox) -> None:
    """Step the clock past the end of all jobs, without a request that would work on them."""
    world = served.sandbox.world
    world.clock.jump_to(NOW.replace(hour=12))


def test_others_are_answered_while_a_batch_is_worked_through(served: ServedSandbox) -> None:
    """Between the slices; whoever asks about the batch waits for all of it."""
    path = start_batch(served)
    make_due(served)
    jobs = served.sandbox.world.tenants()[0].jobs
    seen = list[int]()
    with ThreadPoolExecutor(1) as other:
        status = other.submit(call, served, "GET", path)
        while not status.done():
            assert call(served, "GET", "/me")[0] == 200
            seen.append(sum(len(job.items) for job in jobs.all()))
    assert status.result()[1]["job"]["status"] == "COMPLETED"
    assert any(0 < left < ITEMS for left in seen)


@pytest.mark.parametrize("first", ["status", "event", "control"])
def test_no_request_finds_a_batch_half_done(served: ServedSandbox, first: str) -> None:
    """Whatever is asked first after its moment, all items have landed before."""
    path = start_batch(served)
    make_due(served)
    if first == "status":
        assert call(served, "GET", path)[1]["job"]["status"] == "COMPLETED"
    elif first == "event":
        assert call(served, "POST", "/v2/events", {"name": "Later", "user": {"uid": "u-5999"}})[0] == 200
    else:
        assert SandboxClient(served.url, served.token).state()["accounts"][0]["jobs"] == 1
    tenant = served.sandbox.world.tenants()[0]
    assert [len(job.imported) for job in tenant.jobs.all()] == [ITEMS]
    assert tenant.log.all()[ITEMS - 1].arrival.name == "Imported"


def test_slices_make_the_same_world_as_one_call(served: ServedSandbox) -> None:
    """Ids, order and landing places."""
    start_batch(served, 700)
    make_due(served)
    call(served, "GET", "/v2/organization/quotas")
    alone = Sandbox(build_demo_world(MovableClock(lambda: NOW)))
    with ServedSandbox(alone) as twin:
        start_batch(twin, 700)
    make_due(twin)
    assert not alone.catch_up()
    assert capture(alone.world) == capture(served.sandbox.world)


def test_a_large_batch_that_is_refused_is_refused_as_a_small_one(served: ServedSandbox) -> None:
    """It is read beside the others' requests, but answered in the same way."""
    large = {"requests": [{"name": "x" * 100}] * 1_000 + [7]}
    assert call(served, "POST", "/v2/events/batch", large) == call(
        served, "POST", "/v2/events/batch", {"requests": [{"name": "x"}, 7]}
    )
    status, said = call(served, "POST", "/v2/users/batch", {"requests": [{}] * 50_001})
    assert (status, said["code"]) == (400, "invalid_argument")
