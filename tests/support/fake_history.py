"""A history in memory that fulfils the same contract as the one on SQLite (tests/history/test_contract.py)."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice

from fs_event_studio.domain.exchanges import Annotation, Exchange, ExchangeRow, NewExchange, Settlement
from fs_event_studio.domain.exporting.reading import ImportedExchange
from fs_event_studio.domain.identification import Member
from fs_event_studio.domain.listing import (
    NEWEST_FIRST,
    KnownValues,
    PageKey,
    Part,
    QuotaTotal,
    Sort,
    page_key,
    sort_value,
)
from fs_event_studio.domain.quota import QuotaVerdict
from fs_event_studio.domain.recent_ids import IdOrigin, RecentId
from fs_event_studio.domain.search import SearchQuery
from fs_event_studio.usecases.cancelling import CancelledError, CancelToken
from fs_event_studio.usecases.troubles import HistoryTrouble
from support.search_model import matches


class FakeHistory:
    """Keeps exchanges in a list, as they are given: redacting is the business of the real one.

    trouble: if set, every method raises HistoryTrouble with this sentence.
    """

    def __init__(self) -> None:
        self.exchanges: list[Exchange] = []
        self.trouble = ""

    def begin(self, exchange: NewExchange) -> int:
        self._fail_if_told()
        self.exchanges.append(Exchange(len(self.exchanges) + 1, exchange))
        return len(self.exchanges)

    def settle(self, exchange_id: int, settlement: Settlement) -> None:
        self._fail_if_told()
        found = self._find(exchange_id)
        if found is None or found.settlement:
            raise LookupError(f"no exchange {exchange_id} is under way")
        self.exchanges[exchange_id - 1] = replace(found, settlement=settlement)

    def add_imported(self, exchanges: Sequence[ImportedExchange]) -> int:
        self._fail_if_told()
        there = [one.sent for one in self.exchanges]
        new = [one for one in exchanges if one.sent not in there]
        self.exchanges += [Exchange(number, *one) for number, one in enumerate(new, len(self.exchanges) + 1)]
        return len(new)

    def exchange(self, exchange_id: int) -> Exchange | None:
        self._fail_if_told()
        return self._find(exchange_id)

    def settle_quota(self, exchange_id: int, quota: QuotaVerdict) -> None:
        self._fail_if_told()
        found = self._find(exchange_id)
        if found is None or not found.settlement:
            raise LookupError(f"no settled exchange has the id {exchange_id}")
        self.exchanges[exchange_id - 1] = replace(found, verified=quota)

    def annotate(self, exchange_id: int, annotation: Annotation) -> None:
        self._fail_if_told()
        found = self._find(exchange_id)
        if found is None:
            raise LookupError(f"there is no exchange {exchange_id}")
        self.exchanges[exchange_id - 1] = replace(found, annotation=annotation)

    def page(
        self, query: SearchQuery, *, before: PageKey | int | None, limit: int, sort: Sort = NEWEST_FIRST
    ) -> Sequence[ExchangeRow]:
        return self.part(query, before=before, limit=limit, sort=sort).rows

    def part(
        self,
        query: SearchQuery,
        *,
        before: PageKey | int | None,
        limit: int,
        sort: Sort = NEWEST_FIRST,
        skip: int = 0,
        patience_s: float | None = None,  # noqa: ARG002 - it is in no hurry
        cancel: CancelToken | None = None,
    ) -> Part:
        self._fail_if_told(cancel)
        rows = sorted((list_row(one) for one in self._matching(query)), key=lambda row: _rank(row, sort))
        if sort.descending:
            rows.reverse()
        if before is not None:
            key = PageKey(before) if isinstance(before, int) else before
            start = (key.value is not None, key.value or 0, key.id)
            rows = [row for row in rows if (_rank(row, sort) < start) == sort.descending and row.id != key.id]
        found = rows[skip : skip + limit]
        return Part(found, page_key(found[-1], sort) if len(found) == limit and found else None)

    def count(self, query: SearchQuery, *, most: int | None = None, cancel: CancelToken | None = None) -> int:
        self._fail_if_told(cancel)
        return len(list(islice(self._matching(query), most)))

    def totals(
        self, query: SearchQuery, *, utc_offset: timedelta = timedelta(), cancel: CancelToken | None = None
    ) -> Sequence[QuotaTotal]:
        self._fail_if_told(cancel)
        rows = [list_row(one) for one in self._matching(query)]
        kinds = Counter(
            (
                (row.sent_at.astimezone(UTC) + utc_offset).date(), row.environment, row.mode, row.quota_class,
                row.certainty, row.outcome, row.origin,
            )
            for row in rows
        )  # fmt: skip
        return [QuotaTotal(*kind, number) for kind, number in kinds.items()]

    def known(self) -> KnownValues:
        self._fail_if_told()
        environments = {one.sent.environment for one in self.exchanges}
        tags = {tag for one in self.exchanges for tag in one.annotation.tags}
        return KnownValues(tuple(sorted(environments)), tuple(sorted(tags)))

    def recent_ids(self, environment: str, limit: int) -> Sequence[RecentId]:
        self._fail_if_told()
        at: dict[tuple[Member, str], datetime] = {}
        for one in self.exchanges:
            who = one.sent.identification
            ids = (who.session_id, who.session_uid, who.user_id, who.user_uid)
            for member, value in zip(Member, ids, strict=False):
                if value and one.sent.environment == environment:
                    at[member, value] = max(one.sent.sent_at, at.get((member, value), one.sent.sent_at))
        newest = sorted(at.items(), key=lambda entry: entry[1], reverse=True)
        return [RecentId(member, value, when, IdOrigin.SENT) for (member, value), when in newest[:limit]]

    def _matching(self, query: SearchQuery) -> Iterator[Exchange]:
        return (one for one in self.exchanges if matches(query, one))

    def _find(self, exchange_id: int) -> Exchange | None:
        return next((one for one in self.exchanges if one.id == exchange_id), None)

    def _fail_if_told(self, cancel: CancelToken | None = None) -> None:
        if self.trouble:
            raise HistoryTrouble(self.trouble)
        if cancel and cancel.cancelled:
            raise CancelledError


def _rank(row: ExchangeRow, sort: Sort) -> tuple[bool, str | int, int]:
    value = sort_value(row, sort.key)
    return (value is not None, value or 0, row.id)


def list_row(exchange: Exchange) -> ExchangeRow:
    """What a list shows of an exchange."""
    sent, settlement = exchange.sent, exchange.settlement
    return ExchangeRow(
        id=exchange.id,
        sent_at=sent.sent_at,
        environment=sent.environment,
        event_name=sent.event_name,
        mode=sent.mode,
        outcome=settlement.outcome.kind if settlement else None,
        status=settlement.answer.status if settlement and settlement.answer else None,
        quota_class=exchange.quota.quota_class,
        certainty=exchange.quota.certainty,
        elapsed_ms=settlement.elapsed_ms if settlement else None,
        attempt=sent.attempt,
        deliberately_invalid=sent.deliberately_invalid,
        origin=sent.origin,
        annotation=exchange.annotation,
    )
