"""Ask a live account what it counts, only when told to, and set our own count beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fs_event_studio.domain.account_quotas import QUOTAS_PATH, AccountQuotas, read_quotas
from fs_event_studio.domain.listing import microseconds
from fs_event_studio.domain.outcomes import Accepted
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.quota_lens import ServerEvents, server_events
from fs_event_studio.domain.search.tree import All, FacetField, HasFacet, Not, SearchQuery, SentBefore
from fs_event_studio.domain.wire import HttpRequest
from fs_event_studio.usecases.ports import Limits

if TYPE_CHECKING:
    from datetime import datetime

    from fs_event_studio.domain.environments import Environment
    from fs_event_studio.usecases.cancelling import CancelToken
    from fs_event_studio.usecases.keys_in_use import KeysInUse
    from fs_event_studio.usecases.ports import Clock, History, Sender


@dataclass(frozen=True, slots=True)
class QuotaAnswer:
    """What an account said.

    quotas: None if it did not say it as documented; `sentence` then tells why.
    own: our own count of its server events in its billing cycle; None if the cycle was not told.   asked_at: when.
    """

    environment: str
    asked_at: datetime
    quotas: AccountQuotas | None = None
    own: ServerEvents | None = None
    sentence: str = ""


class AskQuotas:
    """One request to `GET /v2/organization/quotas`."""

    def __init__(self, sender: Sender, keys: KeysInUse, history: History, clock: Clock) -> None:
        self._sender, self._keys, self._history, self._clock = sender, keys, history, clock

    def __call__(self, environment: Environment, cancel: CancelToken) -> QuotaAnswer:
        """Ask; blocks. Errors: KeyMissing, KeyringTrouble, HistoryTrouble."""
        key, now = self._keys.key_for(environment), self._clock()
        request = HttpRequest("GET", environment.base_url + QUOTAS_PATH, ())
        done = self._sender.send(request, key, Limits(), cancel)
        if not isinstance(done.outcome, Accepted) or done.answer is None:
            sentence = Phrase("The quotas could not be read. {0}", done.outcome.sentence)
            return QuotaAnswer(environment.name, now, sentence=sentence)
        quotas = read_quotas(done.answer.body)
        if quotas is None:
            sentence = Phrase("The account's answer about its quotas is not as documented.")
            return QuotaAnswer(environment.name, now, sentence=sentence)
        return QuotaAnswer(environment.name, now, quotas, self._own(environment, quotas))

    def _own(self, environment: Environment, quotas: AccountQuotas) -> ServerEvents | None:
        start, end = quotas.server_event.start, quotas.server_event.end
        if start is None or end is None:
            return None
        query = SearchQuery(
            All(
                (
                    HasFacet(FacetField.ENVIRONMENT, environment.name),
                    Not(SentBefore(microseconds(start))),
                    SentBefore(microseconds(end)),
                )
            )
        )
        totals = self._history.totals(query)
        # Names that differ in upper and lower case only are other environments.
        return server_events(total for total in totals if total.environment == environment.name)
