import threading
from collections.abc import Iterator

import pytest

from support.secret_service import Desktop, State, desktop


@pytest.fixture(scope="session")
def unlocked_desktop() -> Iterator[Desktop]:
    """One for all tests that use origins of their own."""
    with desktop(State.UNLOCKED) as computer:
        yield computer


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """A call that a test let hang has been let go by its end."""
    yield
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(10)
            assert not thread.is_alive()
