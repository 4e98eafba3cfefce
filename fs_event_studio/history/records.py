"""Turns exchanges into rows and back."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from functools import lru_cache
from typing import Any, TypeAlias, get_args

from fs_event_studio.domain.exchanges import (
    NO_ANNOTATION,
    Annotation,
    Exchange,
    ExchangeRow,
    NewExchange,
    ProblemRecord,
    Settlement,
)
from fs_event_studio.domain.identification import Identification
from fs_event_studio.domain.listing import EPOCH, MICROSECOND, microseconds
from fs_event_studio.domain.outcomes import Outcome
from fs_event_studio.domain.problems import Severity
from fs_event_studio.domain.quota import QuotaClass, QuotaVerdict
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.domain.wire import Headers, HttpAnswer, HttpRequest
from fs_event_studio.history.facets import Facet, read_facet
from fs_event_studio.history.packing import Packed, UnreadableSideError, pack, unpack
from fs_event_studio.history.texts import column_text, stored_text

Row: TypeAlias = sqlite3.Row | Mapping[str, Any]
"""A row as SQLite gives it, or one that was pieced together."""

_OUTCOMES: Mapping[str, type[Outcome]] = {outcome.kind: outcome for outcome in get_args(Outcome)}


SENT_COLUMNS = (
    "sent_at_us", "event_name", "session_id", "session_uid", "user_id", "user_uid", "use_most_recent",
    "idempotency_key", "attempt", "app_version",
)  # fmt: skip
"""The columns of `exchanges` that are known before an exchange is sent."""


def sent_values(exchange: NewExchange) -> tuple[object, ...]:
    """What stands in SENT_COLUMNS."""
    who = exchange.identification
    return (
        microseconds(exchange.sent_at),
        stored_text(exchange.event_name),
        stored_text(who.session_id),
        stored_text(who.session_uid),
        stored_text(who.user_id),
        stored_text(who.user_uid),
        who.use_most_recent,
        stored_text(exchange.idempotency_key),
        exchange.attempt,
        stored_text(exchange.app_version),
    )


def request_side(exchange: NewExchange) -> Packed:
    """The request, and what else was known before it was sent, as one BLOB."""
    request = exchange.request
    head = {
        "method": request.method,
        "url": request.url,
        "headers": request.headers,
        "problems": [[p.path, p.rule, p.severity, p.text] for p in exchange.problems],
        "prediction": _verdict_values(exchange.quota),
        **({"source": exchange.source} if exchange.source else {}),
    }
    return pack(head, request.body)


def answer_side(settlement: Settlement) -> Packed:
    """The answer, if one came, and what was made of it, as one BLOB."""
    answer = settlement.answer
    pack_it = _packed_answer if answer and len(answer.body) > _ALIKE_BYTES else _alike_answer
    return pack_it(settlement.outcome, answer, settlement.quota)


def _packed_answer(outcome: Outcome, answer: HttpAnswer | None, quota: QuotaVerdict) -> Packed:
    head = {
        "outcome": {field.name: getattr(outcome, field.name) for field in fields(outcome)},
        "quota": _verdict_values(quota),
        "answer": None,
    }
    if not answer:
        return pack(head, b"")
    head["answer"] = {
        "headers": answer.headers,
        "complete": answer.complete,
        "truncated": answer.truncated,
    }
    return pack(head, answer.body)


_ALIKE_BYTES = 512
_alike_answer = lru_cache(maxsize=32)(_packed_answer)
"""For short answers: those that come within a second are mostly the same."""


UNREADABLE = (UnreadableSideError, LookupError, TypeError, ValueError, ArithmeticError, AssertionError, AttributeError)
"""What `read_exchange` raises if anything in the row is not as we write it."""


def read_exchange(row: Row) -> Exchange:
    """The exchange in a row of `exchanges` joined with all that belongs to it (see `tables.py`).

    Errors: those in UNREADABLE.
    """
    facet = read_facet(row)
    settlement = _read_settlement(row, facet) if facet.outcome is not None else None
    return Exchange(row["id"], _read_sent(row, facet), settlement, read_annotation(row), _read_verified(row))


def read_list_row(row: Row, facet: Facet) -> ExchangeRow:
    """What a list shows of a row of `exchanges` joined with its annotation."""
    return ExchangeRow(
        id=row["id"],
        sent_at=_moment(row["sent_at_us"]),
        environment=facet.environment,
        event_name=column_text(row["event_name"]),
        mode=facet.mode,
        outcome=facet.outcome,
        status=facet.status,
        quota_class=facet.quota_class,
        certainty=facet.certainty,
        elapsed_ms=row["elapsed_ms"],
        attempt=row["attempt"],
        deliberately_invalid=facet.deliberately_invalid,
        origin=facet.origin,
        annotation=read_annotation(row),
    )


def read_annotation(row: Row) -> Annotation:
    """The annotation in a row that was joined with `annotations`, which may have none."""
    if row["pinned"] is None:
        return NO_ANNOTATION
    return Annotation(column_text(row["note"]), tuple(json.loads(row["tags"])), bool(row["pinned"]))


def _read_sent(row: Row, facet: Facet) -> NewExchange:
    head, body = unpack(row["request_codec"], row["request_data"])
    return NewExchange(
        environment=facet.environment,
        request=HttpRequest(head["method"], head["url"], _headers(head["headers"]), body),
        idempotency_key=column_text(row["idempotency_key"]),
        attempt=row["attempt"],
        event_name=column_text(row["event_name"]),
        identification=Identification(
            session_id=column_text(row["session_id"]),
            session_uid=column_text(row["session_uid"]),
            user_id=column_text(row["user_id"]),
            user_uid=column_text(row["user_uid"]),
            use_most_recent=bool(row["use_most_recent"]),
        ),
        mode=facet.mode,
        problems=tuple(ProblemRecord(p, r, Severity(s), t) for p, r, s, t in head["problems"]),
        deliberately_invalid=facet.deliberately_invalid,
        sent_at=_moment(row["sent_at_us"]),
        quota=_verdict(head["prediction"]),
        app_version=column_text(row["app_version"]),
        origin=facet.origin,
        source=head.get("source", ""),
    )


def _read_settlement(row: Row, facet: Facet) -> Settlement:
    head, body = unpack(row["answer_codec"], row["answer_data"])
    answer = head["answer"]
    if answer:
        assert facet.status is not None
        answer = HttpAnswer(facet.status, _headers(answer["headers"]), body, answer["complete"], answer["truncated"])
    return Settlement(
        outcome=_OUTCOMES[row["outcome"]](**head["outcome"]),
        answer=answer,
        quota=_verdict(head["quota"]),
        elapsed_ms=row["elapsed_ms"],
    )


def _read_verified(row: Row) -> QuotaVerdict | None:
    if row["verified_class"] is None:
        return None
    return _verdict([row["verified_class"], row["verified_certainty"], column_text(row["verified_reason"])])


def _moment(microseconds_since_1970: int) -> datetime:
    return EPOCH + microseconds_since_1970 * MICROSECOND


def _headers(pairs: list[list[str]]) -> Headers:
    return tuple((name, value) for name, value in pairs)


def _verdict_values(verdict: QuotaVerdict) -> list[str]:
    return [verdict.quota_class, verdict.certainty, verdict.reason]


def _verdict(values: list[str]) -> QuotaVerdict:
    quota_class, certainty, reason = values
    return QuotaVerdict(QuotaClass(quota_class), Certainty(certainty), reason)
