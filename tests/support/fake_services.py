"""Hand-written stand-ins for the services that single panels of the window use."""

import threading
import time
from collections import defaultdict
from dataclasses import dataclass, field

from fs_event_studio.domain.listing import NEWEST_FIRST, PageKey, Part, Sort
from fs_event_studio.domain.search import SearchQuery
from fs_event_studio.domain.search.tree import Words
from fs_event_studio.usecases.cancelling import CancelledError, CancelToken
from fs_event_studio.usecases.check_key import CheckKey
from fs_event_studio.usecases.secrets import Secrets
from support.exchanges import new_exchange, settlement
from support.fake_history import FakeHistory
from support.fake_keys import FakeKeys
from support.senders import NOW, FakeSender

PATIENCE_S = 5.0


@dataclass(frozen=True)
class FakeKeyServices:
    """What the key dialog needs."""

    sender: FakeSender = field(default_factory=FakeSender)
    keys: FakeKeys = field(default_factory=FakeKeys)

    @property
    def check_key(self) -> CheckKey:
        """The real use case on the fake sender."""
        return CheckKey(self.sender, lambda: NOW, Secrets())


class GatedHistory(FakeHistory):
    """A FakeHistory whose pages and counts come when the test lets them.

    asked: all pages that were asked for, as (first word, key, rows passed over).   counting: set while counts may end.
    """

    def __init__(self) -> None:
        super().__init__()
        self._gates = defaultdict[str, threading.Event](_open_gate)
        self.asked: list[tuple[str, int | None, int]] = []
        self.counting = _open_gate()

    def count(self, query: SearchQuery, *, most: int | None = None, cancel: CancelToken | None = None) -> int:
        number = super().count(query, most=most, cancel=cancel)
        ends = time.monotonic() + PATIENCE_S
        while not self.counting.wait(0.01):
            assert time.monotonic() < ends
            if cancel and cancel.cancelled:
                raise CancelledError
        return number

    def part(
        self,
        query: SearchQuery,
        *,
        before: PageKey | int | None,
        limit: int,
        sort: Sort = NEWEST_FIRST,
        skip: int = 0,
        patience_s: float | None = None,
        cancel: CancelToken | None = None,
    ) -> Part:
        first = query.root.parts[0] if query.root.parts else None
        word = first.text if isinstance(first, Words) else ""
        self.asked.append((word, before.id if isinstance(before, PageKey) else before, skip))
        part = super().part(query, before=before, limit=limit, sort=sort, skip=skip, patience_s=patience_s)
        assert self._gates[word].wait(PATIENCE_S)
        if cancel and cancel.cancelled:
            raise CancelledError
        return part

    def hold(self, word: str) -> threading.Event:
        """Keep back the pages of queries that begin with this word, or of the empty one, until the event is set."""
        self._gates[word] = threading.Event()
        return self._gates[word]


def _open_gate() -> threading.Event:
    gate = threading.Event()
    gate.set()
    return gate


@dataclass(frozen=True)
class FakeHistoryServices:
    """What the history panel needs."""

    history: FakeHistory


def fill(history: FakeHistory, count: int, event_name: str = "Order Completed") -> None:
    """Add so many settled exchanges, the first called `{event_name} 1`."""
    for number in range(1, count + 1):
        history.settle(history.begin(new_exchange(event_name=f"{event_name} {number}")), settlement())
