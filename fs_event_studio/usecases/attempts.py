"""The attempts at one event: exchanges under one idempotency key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fs_event_studio.domain.search.tree import All, SearchQuery, TextField, Words
from fs_event_studio.domain.search.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fs_event_studio.domain.exchanges import Exchange
    from fs_event_studio.usecases.ports import History

MOST_ATTEMPTS = 50


def attempts_at(history: History, exchange: Exchange) -> Sequence[Exchange]:
    """All attempts at the event of `exchange` in its environment, itself included, oldest first; at most the latest
    MOST_ATTEMPTS and itself. Errors: HistoryTrouble.
    """  # noqa: D205 - one sentence
    key = exchange.sent.idempotency_key
    if not words(key):
        return [exchange]
    query = SearchQuery(All((Words(key, quoted=True, field=TextField.KEY),)))
    rows = history.page(query, before=None, limit=MOST_ATTEMPTS)
    found = {exchange.id: exchange}
    for row in rows:
        other = None if row.id in found else history.exchange(row.id)
        if other and other.sent.idempotency_key == key and other.sent.environment == exchange.sent.environment:
            found[row.id] = other
    return [found[number] for number in sorted(found)]
