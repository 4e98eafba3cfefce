"""Memory stays bounded, however much is sent."""

import gc
import json
import tracemalloc
from datetime import timedelta

from fs_event_studio.sandbox.bounds import Bounds
from fs_event_studio.sandbox.service import Sandbox
from support.api_calls import Client
from support.sandboxes import SESSION_ID, books, post_event, small_world

SMALL = Bounds(kept_events=200, kept_replies=200, kept_users=200, kept_requests=200, kept_jobs=5, kept_sessions=50)


def send(sandbox: Sandbox, count: int, start: int) -> None:
    """Events of every kind, each with a key of its own, and users and jobs now and then."""
    client = Client(sandbox)
    for number in range(start, start + count):
        body = {"name": f"E{number}", "user": {"uid": f"u{number}"}}
        if number % 3 == 0:
            body = {"name": "E", "session": {"id": SESSION_ID}}
        post_event(sandbox, json.dumps(body).encode(), f"k{number}")
        if number % 50 == 0:
            client.post("/v2/users", {"uid": f"a{number}", "properties": {"n": number}}, f"k{number}")
            client.post("/v2/events/batch", {"requests": [{"name": "B"}] * 20})
            sandbox.world.clock.advance(timedelta(seconds=2))


def test_a_full_sandbox_grows_no_more() -> None:
    """After its rings are full, three times as much makes no difference."""
    sandbox = Sandbox(small_world(bounds=SMALL))
    tracemalloc.start()
    try:
        send(sandbox, 1_500, 0)
        gc.collect()
        full, _ = tracemalloc.get_traced_memory()
        send(sandbox, 4_500, 1_500)
        gc.collect()
        later, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert later < full * 1.2
    shop = books(sandbox.world)
    assert (len(shop.log), len(shop.replies), len(sandbox.world.journal)) == (200, 200, 200)
    assert len(shop.people) <= 200
    assert len([job for job in shop.jobs.all() if job.finished_at]) <= 5
