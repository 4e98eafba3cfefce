"""What was asked and answered: the latest requests, bounded in number and size, without keys."""

from collections import deque
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import NamedTuple

from fs_event_studio.domain.rules import check_body
from fs_event_studio.domain.wire import AUTHORIZATION, Headers, HttpRequest, is_named

_KEY_CHARS = len(AUTHORIZATION)


class Doubts:
    """The rules by which an event is doubtful although it was taken; found when somebody looks. at: when it came."""

    __slots__ = ("_at", "_body", "_rules")

    def __init__(self, body: bytes, at: datetime) -> None:
        self._body, self._at = body, at
        self._rules: tuple[str, ...] | None = None

    @property
    def rules(self) -> tuple[str, ...]:
        """Their ids, each once, in the order in which they are listed."""
        if self._rules is None:
            problems = check_body(self._body, self._at).problems
            self._rules = tuple(dict.fromkeys(problem.rule.id for problem in problems))
        return self._rules


class Entry(NamedTuple):
    """One request and what came of it.

    number: counts from 1.   at: by the sandbox's clock.   endpoint, org_id: empty if it got no further than the path
    or the key.   headers: without Authorization.   reasons: ids of what it was refused by, or doubtful by.
    doubts: by which further rules an event is doubtful, if anybody asks.
    status: as the caller got it, 0 if the connection was closed.   endpoint_status: as the endpoint gave it, 0 if it
    was not reached.   event_number: of the event that it made, or that its replay stands for; 0 if none.
    replayed: a stored answer was given again.   fault: the id of the fault on the way, or 0.   key_state: of the
    caller's key, which itself is never kept: `accepted`, `absent`, `refused` or `not looked at`.
    """

    number: int
    at: datetime
    method: str
    url: str
    headers: Headers
    body: bytes
    endpoint: str
    org_id: str
    key_state: str
    status: int
    endpoint_status: int
    code: str
    answer: bytes
    reasons: tuple[str, ...]
    idempotency_key: str
    event_number: int
    replayed: bool
    fault: int
    doubts: Doubts | None = None

    @property
    def rules(self) -> tuple[str, ...]:
        """Ids of all rules that it was refused by, or doubtful by."""
        return (*self.doubts.rules, *self.reasons) if self.doubts else self.reasons

    @property
    def accepted(self) -> bool:
        """Whether the endpoint accepted it, whatever became of the answer on the way."""
        return 0 < self.endpoint_status < 400  # noqa: PLR2004 - where HTTP's errors begin

    @property
    def size_bytes(self) -> int:
        """Roughly what it takes."""
        size = len(self.url) + len(self.body) + len(self.answer)
        for name, value in self.headers:
            size += len(name) + len(value)
        return size


class Journal:
    """A ring of entries. Not locked: the world's lock is held."""

    def __init__(self, max_entries: int, max_bytes: int) -> None:
        self._max_entries, self._max_bytes = max_entries, max_bytes
        self._entries: deque[Entry] = deque()
        self._sizes: deque[int] = deque()
        self._bytes = 0
        self.dropped = 0

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def next_number(self) -> int:
        """The number of the entry that comes next."""
        return self.dropped + len(self._entries) + 1

    def append(self, entry: Entry) -> None:
        """Keep `entry`; the oldest go if there is too much."""
        size = entry.size_bytes
        self._entries.append(entry)
        self._sizes.append(size)
        self._bytes += size
        while len(self._entries) > self._max_entries or self._bytes > self._max_bytes:
            self._entries.popleft()
            self._bytes -= self._sizes.popleft()
            self.dropped += 1

    def find(self, fits: Callable[[Entry], bool], after: int = 0) -> Iterator[Entry]:
        """The kept entries with a number above `after` that fit, oldest first."""
        return (entry for entry in self._entries if entry.number > after and fits(entry))

    def clear(self) -> None:
        """Forget all; numbers go on."""
        self.dropped += len(self._entries)
        self._entries.clear()
        self._sizes.clear()
        self._bytes = 0


def without_key(request: HttpRequest) -> Headers:
    """The headers that may be kept."""
    return tuple([pair for pair in request.headers if len(pair[0]) != _KEY_CHARS or not is_named(pair, AUTHORIZATION)])
