"""What a search means, in the plainest words: a filter over exchanges, against which the history's SQL is tested."""

from collections.abc import Iterator, Sequence
from dataclasses import fields

from fs_event_studio.domain.exchanges import Exchange, Settlement
from fs_event_studio.domain.listing import microseconds
from fs_event_studio.domain.outcomes import Outcome
from fs_event_studio.domain.search import SearchQuery, body_text, words
from fs_event_studio.domain.search.properties import event_properties, property_holds
from fs_event_studio.domain.search.tree import (
    All,
    Any,
    FacetField,
    HasFacet,
    HasMark,
    HasProperty,
    HasStatus,
    HasTag,
    Mark,
    Node,
    Not,
    SentBefore,
    TextField,
    Words,
)


def matches(query: SearchQuery, exchange: Exchange) -> bool:
    """One under way matches only a query that asks for nothing."""
    if not query.root.parts:
        return True
    return exchange.settlement is not None and _holds(query.root, exchange, exchange.settlement)


def _holds(node: Node, exchange: Exchange, settlement: Settlement) -> bool:
    if isinstance(node, Not):
        return not _holds(node.part, exchange, settlement)
    if isinstance(node, All | Any):
        holds = [_holds(part, exchange, settlement) for part in node.parts]
        return all(holds) if isinstance(node, All) else any(holds)
    return _leaf_holds(node, exchange, settlement)


def _leaf_holds(node: Node, exchange: Exchange, settlement: Settlement) -> bool:
    sent, note = exchange.sent, exchange.annotation
    match node:
        case Words():
            return any(_has(words(text), node) for text in _texts(exchange, settlement, node.field))
        case HasStatus():
            status = settlement.answer.status if settlement.answer else None
            return status is not None and node.lowest <= status <= node.highest
        case HasFacet():
            return _facet_holds(node, exchange, settlement)
        case SentBefore():
            return microseconds(sent.sent_at) < node.moment_us
        case HasTag():
            return node.tag in [tag.casefold() for tag in note.tags]
        case HasMark():
            marks = {
                Mark.PINNED: note.pinned,
                Mark.NOTED: bool(note.note),
                Mark.TAGGED: bool(note.tags),
                Mark.RETRY: sent.attempt > 1,
            }
            return marks[node.mark]
        case HasProperty():
            return property_holds(node, event_properties(sent.request.body))
        case _:
            raise TypeError(node)


def _facet_holds(node: HasFacet, exchange: Exchange, settlement: Settlement) -> bool:
    sent = exchange.sent
    facts = {
        FacetField.ENVIRONMENT: sent.environment.casefold(),
        FacetField.MODE: sent.mode,
        FacetField.OUTCOME: settlement.outcome.kind,
        FacetField.QUOTA: exchange.quota.quota_class,
        FacetField.CERTAINTY: exchange.quota.certainty,
        FacetField.ORIGIN: sent.origin,
        FacetField.INVALID: sent.deliberately_invalid,
    }
    wanted = str(node.value).casefold() if node.field is FacetField.ENVIRONMENT else node.value
    return facts[node.field] == wanted


def _texts(exchange: Exchange, settlement: Settlement, field: TextField) -> Iterator[str]:
    sent, note = exchange.sent, exchange.annotation
    who, answer = sent.identification, settlement.answer
    texts = {
        TextField.NAME: sent.event_name,
        TextField.SESSION: f"{who.session_id} {who.session_uid}",
        TextField.USER: f"{who.user_id} {who.user_uid}",
        TextField.KEY: sent.idempotency_key,
        TextField.REQUEST: body_text(sent.request.body),
        TextField.ANSWER: body_text(answer.body) if answer else "",
        TextField.NOTE: note.note,
    }
    if field:
        yield texts[field]
        return
    yield from texts.values()
    yield " ".join(note.tags)
    status = str(answer.status) if answer else ""
    yield " ".join([settlement.outcome.kind, status, *_own_texts(settlement.outcome)])


def _own_texts(outcome: Outcome) -> list[str]:
    values = [getattr(outcome, field.name) for field in fields(outcome)]
    return [value for value in values if isinstance(value, str)]


def _has(text: Sequence[str], wanted: Words) -> bool:
    looked_for = wanted.words
    starts = range(len(text) - len(looked_for) + 1)
    return any(_same(text[start : start + len(looked_for)], looked_for, wanted) for start in starts)


def _same(found: Sequence[str], looked_for: list[str], wanted: Words) -> bool:
    last = found[-1].startswith(looked_for[-1]) if wanted.open_ended else found[-1] == looked_for[-1]
    return last and list(found[:-1]) == looked_for[:-1]
