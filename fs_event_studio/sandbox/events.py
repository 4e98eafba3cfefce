"""The accepted events of one account: the latest ones, bounded in number and size."""

from collections import Counter, deque
from datetime import datetime
from typing import NamedTuple

from fs_event_studio.domain.landing import Landing


class Arrival(NamedTuple):
    """What came in with an accepted event.

    body: exactly as received.   timestamp: the event's own, or else the time of receipt; aware, UTC.
    idempotency_key: empty if none was sent.
    """

    name: str
    body: bytes
    timestamp: datetime
    idempotency_key: str = ""


class StoredEvent(NamedTuple):
    """One accepted event. number: counts from 1 in its account.   received_at: aware, UTC."""

    number: int
    arrival: Arrival
    received_at: datetime
    landing: Landing


class EventLog:
    """A ring: when it is full, the oldest events go. Not locked: the tenant does that."""

    def __init__(self, max_events: int, max_bytes: int, dropped: int = 0) -> None:
        self._max_events, self._max_bytes = max_events, max_bytes
        self._events: deque[StoredEvent] = deque()
        self._bytes = 0
        self._by_key: dict[str, StoredEvent] = {}
        self._events_of_user: Counter[str] = Counter()
        self.dropped = dropped

    def __len__(self) -> int:
        return len(self._events)

    @property
    def next_number(self) -> int:
        """The number of the event that comes next."""
        return self.dropped + len(self._events) + 1

    def append(self, event: StoredEvent) -> tuple[StoredEvent, ...]:
        """Keep `event`; returns the events that had to go for it, which may be the event itself."""
        self._events.append(event)
        self._bytes += len(event.arrival.body)
        self._events_of_user[event.landing.user_id] += 1
        if event.arrival.idempotency_key:
            self._by_key[event.arrival.idempotency_key] = event
        gone = []
        while len(self._events) > self._max_events or self._bytes > self._max_bytes:
            gone.append(self._drop_oldest())
        return tuple(gone)

    def by_key(self, idempotency_key: str) -> StoredEvent | None:
        """The latest event with this key, or None if no such event is kept."""
        return self._by_key.get(idempotency_key)

    def by_number(self, number: int) -> StoredEvent | None:
        """The event with this number, or None if it is not kept."""
        position = number - self.dropped - 1
        return self._events[position] if 0 <= position < len(self._events) else None

    def of_session(self, session_id: str) -> tuple[StoredEvent, ...]:
        """The kept events that joined this session, oldest first."""
        return tuple(event for event in self._events if event.landing.session_id == session_id)

    def landing_of(self, idempotency_key: str) -> Landing | None:
        """Where the latest event with this key landed, or None if no such event is kept."""
        event = self.by_key(idempotency_key)
        return event.landing if event else None

    def has_event_of(self, user_id: str) -> bool:
        """Whether an event of this user is kept, stitched or not."""
        return user_id in self._events_of_user

    def all(self) -> tuple[StoredEvent, ...]:
        """The kept events, oldest first."""
        return tuple(self._events)

    def _drop_oldest(self) -> StoredEvent:
        event = self._events.popleft()
        self.dropped += 1
        self._bytes -= len(event.arrival.body)
        self._uncount(event.landing.user_id)
        if self._by_key.get(event.arrival.idempotency_key) is event:
            del self._by_key[event.arrival.idempotency_key]
        return event

    def _uncount(self, user_id: str) -> None:
        self._events_of_user[user_id] -= 1
        if not self._events_of_user[user_id]:
            del self._events_of_user[user_id]
