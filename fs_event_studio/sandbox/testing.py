"""For tests of an integration: a pytest fixture that starts a sandbox, and the client that watches it.

In `conftest.py`:

    pytest_plugins = ["fs_event_studio.sandbox.testing"]

In a test, with `send_order` standing for the code under test:

    def test_an_order_joins_the_visit(fullstory_sandbox):
        ada = fullstory_sandbox.add_user(uid="ada")
        visit = fullstory_sandbox.start_session(ada["id"])
        send_order(base_url=fullstory_sandbox.url, key=fullstory_sandbox.key, user="ada")
        (event,) = fullstory_sandbox.events(name="Order Completed")
        assert (event["session_id"], event["quota"]) == (visit["id"], "session")

    def test_an_order_survives_a_server_error(fullstory_sandbox):
        fullstory_sandbox.add_fault("status", status=503, times=1)
        send_order(base_url=fullstory_sandbox.url, key=fullstory_sandbox.key, user="ada")
        assert [request["status"] for request in fullstory_sandbox.requests()] == [503, 200]
        assert len(fullstory_sandbox.events()) == 1

Each test has a sandbox of its own, with nobody in it, on a free port of this computer. Code in other languages can be
tested against `fs-event-studio sandbox` in the same way, with `SandboxClient(url, token)`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from fs_event_studio.sandbox.clock import MovableClock
from fs_event_studio.sandbox.control_client import (
    ADMIN_KEY,
    ARCHITECT_KEY,
    STANDARD_KEY,
    SandboxCallError,
    SandboxClient,
)
from fs_event_studio.sandbox.demo import build_demo_world, build_empty_world
from fs_event_studio.sandbox.server import ServedSandbox
from fs_event_studio.sandbox.service import Sandbox

__all__ = ["RunningSandbox", "SandboxCallError", "SandboxClient", "fullstory_sandbox", "running_sandbox"]


class RunningSandbox(SandboxClient):
    """A sandbox in this process, and the client that watches it.

    url: for `FS_API_HOST`, or wherever the integration has the API's address.   key: sends events, users and batches.
    architect_key: also reads users and the results of batches.   admin_key: may everything.
    """

    key, architect_key, admin_key = STANDARD_KEY, ARCHITECT_KEY, ADMIN_KEY


@contextmanager
def running_sandbox(*, demo: bool = False, seed: int = 1) -> Iterator[RunningSandbox]:
    """A sandbox for the length of the block. demo: with the visitors of a small web shop."""
    build = build_demo_world if demo else build_empty_world
    with ServedSandbox(Sandbox(build(MovableClock(lambda: datetime.now(UTC)), seed))) as served:
        yield RunningSandbox(served.url, served.token)


@pytest.fixture
def fullstory_sandbox() -> Iterator[RunningSandbox]:
    """A sandbox of the Fullstory server API with nobody in it, on a free port."""
    with running_sandbox() as sandbox:
        yield sandbox
