"""Idempotency keys: the first answer is stored and given again (API reference 2.10). Source: IDEM."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import NamedTuple

from fs_event_studio.sandbox.answers import KEY_REUSED, Reply, key_in_use
from fs_event_studio.sandbox.assumptions import Assumptions, IdempotencyText

KEY_LIFE = timedelta(hours=24)
"""After so long a key is dropped and can be used anew (documented)."""

_TOO_MANY_REQUESTS = 429
_SERVER_ERROR = 500


class Scope(NamedTuple):
    """Where a key holds: one endpoint (its account is that of the store)."""

    endpoint: str
    key: str


@dataclass(frozen=True, slots=True)
class StoredReply:
    """A stored answer. digest: SHA-256 of the request's body.   at: aware, UTC."""

    digest: bytes
    reply: Reply
    at: datetime


class ReplyStore:
    """The stored answers of one account; when there are more than `max_replies`, the oldest go."""

    def __init__(self, max_replies: int) -> None:
        self._max_replies = max_replies
        self._stored: dict[Scope, StoredReply] = {}
        self._running: set[Scope] = set()

    def __len__(self) -> int:
        return len(self._stored)

    def all(self) -> tuple[tuple[Scope, StoredReply], ...]:
        """What is stored, oldest first."""
        return tuple(self._stored.items())

    def put(self, scope: Scope, stored: StoredReply) -> None:
        """Take in what was stored before."""
        self._stored[scope] = stored

    def hold(self, scope: Scope) -> None:
        """The request that came with this key counts as running until `release`."""
        self._running.add(scope)

    def release(self, scope: Scope) -> None:
        """It is running no more."""
        self._running.discard(scope)

    def once(
        self, scope: Scope, body: bytes, now: datetime, assumptions: Assumptions, run: Callable[[], Reply]
    ) -> Reply:
        """The stored answer if there is one for the same body, else what `run` says, which is then stored.

        Another body under the same key gets KEY_REUSED, and any request while one with the key is running is
        refused as well; both change nothing.
        """
        if scope in self._running:
            return key_in_use(int(assumptions.concurrent_key))
        digest = sha256(body).digest()
        stored = self._stored.get(scope)
        if stored and now - stored.at < KEY_LIFE:
            return stored.reply if stored.digest == digest else KEY_REUSED
        self._stored.pop(scope, None)
        reply = run()
        if is_stored(reply.status, assumptions):
            self._stored[scope] = StoredReply(digest, reply, now)
            self._shrink(now)
        return reply

    def _shrink(self, now: datetime) -> None:
        """Drop from the front, where the oldest are, what has expired or is too much."""
        while self._stored:
            scope, oldest = next(iter(self._stored.items()))
            if len(self._stored) <= self._max_replies and now - oldest.at < KEY_LIFE:
                return
            del self._stored[scope]


def is_stored(status: int, assumptions: Assumptions) -> bool:
    """Whether an answer with this status is given again under the same key, or the request is run again."""
    if assumptions.idempotency is IdempotencyText.STORES_ALL:
        return True
    if status == _SERVER_ERROR:
        return assumptions.plain_500_is_final
    return status != _TOO_MANY_REQUESTS and status < _SERVER_ERROR
