"""The type of the fixture `open_store`."""

from typing import Protocol

from fs_event_studio.history.store import HistoryStore


class OpenStore(Protocol):
    """Opens the store at the test's path and closes it after the test. secrets: what it is to redact."""

    def __call__(self, *, secrets: tuple[str, ...] = (), patience_s: float = 5.0) -> HistoryStore: ...
