"""Opens stores on databases of the test's own and closes them."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.history.store import HistoryStore
from support.exchanges import SENT_AT
from support.opening import OpenStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database is to be: in a folder that does not exist yet."""
    return tmp_path / "data" / "history.sqlite3"


@pytest.fixture
def open_store(path: Path) -> Iterator[OpenStore]:
    """Opens stores at `path`."""
    with ExitStack() as stack:

        def opened(*, secrets: tuple[str, ...] = (), patience_s: float = 5.0) -> HistoryStore:
            redactor = Redactor(secrets)
            store = HistoryStore(path, lambda: redactor, lambda: SENT_AT, patience_s=patience_s)
            return stack.enter_context(store)

        yield opened


@pytest.fixture
def store(open_store: OpenStore) -> HistoryStore:
    """A new, empty store."""
    return open_store()
