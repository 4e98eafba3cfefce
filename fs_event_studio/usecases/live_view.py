"""What is known of a live account: the events in the history, and, when asked for, the sessions of one user."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fs_event_studio.domain.exchanges import Origin
from fs_event_studio.domain.outcomes import Accepted, OutcomeKind
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.search import SearchQuery
from fs_event_studio.domain.search.tree import All, FacetField, HasFacet
from fs_event_studio.domain.verification import ListedSession, read_sessions, sessions_request
from fs_event_studio.usecases.cancelling import CancelledError
from fs_event_studio.usecases.ports import Limits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from fs_event_studio.domain.environments import Environment
    from fs_event_studio.domain.exchanges import Exchange, ExchangeRow
    from fs_event_studio.usecases.cancelling import CancelToken
    from fs_event_studio.usecases.keys_in_use import KeysInUse
    from fs_event_studio.usecases.ports import History, Sender

MOST_EVENTS, MOST_ROWS = 300, 5_000
"""How many of the latest events are shown, and among how many of this name they are looked for."""
_PAGE_ROWS = 250


@dataclass(frozen=True, slots=True)
class SentEvents:
    """The latest accepted events of one environment. more: there are, or may be, older ones."""

    exchanges: tuple[Exchange, ...] = ()
    more: bool = False


class ReadSentEvents:
    """Reads them from the history; what was read once and has not changed is not read again."""

    def __init__(self, history: History) -> None:
        self._history = history

    def __call__(self, environment: Environment, known: Mapping[int, Exchange], cancel: CancelToken) -> SentEvents:
        """The events. known: by id, from an earlier call. Errors: HistoryTrouble, CancelledError."""
        name = HasFacet(FacetField.ENVIRONMENT, environment.name)
        query = SearchQuery(All((name, HasFacet(FacetField.OUTCOME, OutcomeKind.ACCEPTED))))
        found: list[Exchange] = []
        before: int | None = None
        for _ in range(MOST_ROWS // _PAGE_ROWS):
            if cancel.cancelled:
                raise CancelledError
            rows = self._history.page(query, before=before, limit=_PAGE_ROWS)
            found += self._shown(rows, environment, known)
            if len(found) > MOST_EVENTS:
                break
            if len(rows) < _PAGE_ROWS:
                return SentEvents(tuple(found))
            before = rows[-1].id
        return SentEvents(tuple(found[:MOST_EVENTS]), more=True)

    def _shown(
        self, rows: Iterable[ExchangeRow], environment: Environment, known: Mapping[int, Exchange]
    ) -> Iterator[Exchange]:
        for row in rows:
            exchange = self._exchange(row, known) if _is_shown(row, environment) else None
            # One of the same name at another address is another account.
            if exchange and exchange.sent.request.url.startswith(f"{environment.base_url}/"):
                yield exchange

    def _exchange(self, row: ExchangeRow, known: Mapping[int, Exchange]) -> Exchange | None:
        there = known.get(row.id)
        if there and (there.quota.quota_class, there.quota.certainty) == (row.quota_class, row.certainty):
            return there
        return self._history.exchange(row.id)


@dataclass(frozen=True, slots=True)
class UserSessions:
    """What the account answered. sentence: for the person.   sessions: None if they could not be read."""

    sentence: str
    sessions: Sequence[ListedSession] | None = None


class ListSessions:
    """Asks the account for the sessions of one user, only when told to."""

    def __init__(self, sender: Sender, keys: KeysInUse) -> None:
        self._sender, self._keys = sender, keys

    def __call__(self, environment: Environment, user_uid: str, cancel: CancelToken) -> UserSessions:
        """Ask once; blocks. Errors: KeyMissing, KeyringTrouble."""
        request = sessions_request(environment.base_url, user_uid)
        done = self._sender.send(request, self._keys.key_for(environment), Limits(), cancel)
        if not isinstance(done.outcome, Accepted) or done.answer is None:
            return UserSessions(Phrase("The list of sessions could not be read. {0}", done.outcome.sentence))
        sessions = read_sessions(done.answer.body)
        if sessions is None:
            return UserSessions(Phrase("The account's list of sessions is not as documented."))
        if not sessions:
            told = Phrase("The account lists 0 sessions of {0}.", user_uid)
        elif len(sessions) == 1:
            told = Phrase("The account lists 1 session of {0}. When it ended, it does not say.", user_uid)
        else:
            told = Phrase(
                "The account lists {0} sessions of {1}. When they ended, it does not say.", len(sessions), user_uid
            )
        return UserSessions(told, sessions)


def _is_shown(row: ExchangeRow, environment: Environment) -> bool:
    return (
        row.environment == environment.name
        and row.outcome is OutcomeKind.ACCEPTED
        and row.origin in {Origin.SENT, Origin.IMPORTED}
    )
