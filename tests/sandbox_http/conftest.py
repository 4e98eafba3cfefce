"""Served sandboxes for tests."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from fs_event_studio.sandbox.clock import MovableClock
from fs_event_studio.sandbox.demo import build_demo_world
from fs_event_studio.sandbox.server import ServedSandbox
from fs_event_studio.sandbox.service import Sandbox
from support.sandboxes import NOW


def demo_sandbox() -> Sandbox:
    """The demo world at a moment that does not move."""
    return Sandbox(build_demo_world(MovableClock(lambda: NOW)))


@pytest.fixture
def served() -> Iterator[ServedSandbox]:
    """The demo world on a free port."""
    with ServedSandbox(demo_sandbox()) as server:
        yield server


@pytest.fixture
def serve() -> Iterator[Callable[..., ServedSandbox]]:
    """Serves the demo world with options; all are stopped at the end of the test."""
    with ExitStack() as stack:

        def start(**options: Any) -> ServedSandbox:  # noqa: ANN401 - those of ServedSandbox
            return stack.enter_context(ServedSandbox(demo_sandbox(), **options))

        yield start
