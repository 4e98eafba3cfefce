"""A history in memory that fulfils the same contract as the one on SQLite (tests/history/test_contract.py)."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace

from fs_event_studio.domain.exchanges import Exchange, ExchangeRow, NewExchange, Settlement
from fs_event_studio.domain.outcomes import Outcome
from fs_event_studio.domain.search import SearchQuery, Term, body_text, words
from fs_event_studio.usecases.troubles import HistoryTrouble


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

    def exchange(self, exchange_id: int) -> Exchange | None:
        self._fail_if_told()
        return self._find(exchange_id)

    def page(self, query: SearchQuery, *, before: int | None, limit: int) -> Sequence[ExchangeRow]:
        self._fail_if_told()
        found = [one for one in reversed(self.exchanges) if before is None or one.id < before]
        return [list_row(one) for one in found if matches(query, one)][:limit]

    def count(self, query: SearchQuery) -> int:
        self._fail_if_told()
        return sum(matches(query, one) for one in self.exchanges)

    def _find(self, exchange_id: int) -> Exchange | None:
        return next((one for one in self.exchanges if one.id == exchange_id), None)

    def _fail_if_told(self) -> None:
        if self.trouble:
            raise HistoryTrouble(self.trouble)


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
    )


def matches(query: SearchQuery, exchange: Exchange) -> bool:
    """The plainest reading of what a search means. One under way matches only a query that asks for nothing."""
    terms = [term for term in query.terms if term.words]
    if not terms or exchange.settlement is None:
        return not terms
    texts = [words(text) for text in _texts(exchange.sent, exchange.settlement)]
    return all(any(_has(text, term) for text in texts) != term.negated for term in terms)


def _texts(sent: NewExchange, settlement: Settlement) -> Iterator[str]:
    who, answer = sent.identification, settlement.answer
    yield sent.event_name
    yield f"{who.session_id} {who.session_uid}"
    yield f"{who.user_id} {who.user_uid}"
    yield sent.idempotency_key
    yield body_text(sent.request.body)
    if answer:
        yield body_text(answer.body)
    status = str(answer.status) if answer else ""
    yield " ".join([settlement.outcome.kind, status, *_own_texts(settlement.outcome)])


def _own_texts(outcome: Outcome) -> list[str]:
    values = [getattr(outcome, field.name) for field in fields(outcome)]
    return [value for value in values if isinstance(value, str)]


def _has(text: list[str], term: Term) -> bool:
    wanted = term.words
    starts = range(len(text) - len(wanted) + 1)
    return any(_same(text[start : start + len(wanted)], wanted, term) for start in starts)


def _same(found: list[str], wanted: list[str], term: Term) -> bool:
    last = found[-1].startswith(wanted[-1]) if term.open_ended else found[-1] == wanted[-1]
    return last and found[:-1] == wanted[:-1]
