from collections.abc import Iterator

import pytest

from support.secret_service import Desktop, State, desktop


@pytest.fixture(scope="session")
def unlocked_desktop() -> Iterator[Desktop]:
    """One for all tests that use origins of their own."""
    with desktop(State.UNLOCKED) as computer:
        yield computer
