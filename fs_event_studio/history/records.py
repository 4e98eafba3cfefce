"""Turns exchanges into rows and back."""

import sqlite3
from collections.abc import Mapping
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from typing import Any, get_args

from fs_event_studio.domain.exchanges import Exchange, ExchangeRow, NewExchange, ProblemRecord, Settlement
from fs_event_studio.domain.identification import Identification, ModeKey
from fs_event_studio.domain.outcomes import Outcome, OutcomeKind
from fs_event_studio.domain.problems import Severity
from fs_event_studio.domain.quota import QuotaClass, QuotaVerdict
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.domain.wire import Headers, HttpAnswer, HttpRequest
from fs_event_studio.history.packing import Packed, pack, unpack

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_OUTCOMES: Mapping[str, type[Outcome]] = {outcome.kind: outcome for outcome in get_args(Outcome)}


def microseconds(moment: datetime) -> int:
    """An aware moment as stored: microseconds since 1970-01-01 UTC."""
    return (moment - _EPOCH) // _MICROSECOND


def sent_columns(exchange: NewExchange) -> dict[str, Any]:
    """The columns of `exchanges` that are known before an exchange is sent."""
    who = exchange.identification
    return {
        "sent_at_us": microseconds(exchange.sent_at),
        "environment": _stored(exchange.environment),
        "event_name": _stored(exchange.event_name),
        "mode": exchange.mode,
        "session_id": _stored(who.session_id),
        "session_uid": _stored(who.session_uid),
        "user_id": _stored(who.user_id),
        "user_uid": _stored(who.user_uid),
        "use_most_recent": who.use_most_recent,
        "idempotency_key": _stored(exchange.idempotency_key),
        "attempt": exchange.attempt,
        "deliberately_invalid": exchange.deliberately_invalid,
        "app_version": _stored(exchange.app_version),
        "quota_class": exchange.quota.quota_class,
        "certainty": exchange.quota.certainty,
    }


def settled_columns(settlement: Settlement) -> dict[str, Any]:
    """The columns of `exchanges` that a settlement sets."""
    return {
        "quota_class": settlement.quota.quota_class,
        "certainty": settlement.quota.certainty,
        "outcome": settlement.outcome.kind,
        "status": settlement.answer.status if settlement.answer else None,
        "elapsed_ms": settlement.elapsed_ms,
    }


def request_side(exchange: NewExchange) -> Packed:
    """The request, and what else was known before it was sent, as one BLOB."""
    request = exchange.request
    head = {
        "method": request.method,
        "url": request.url,
        "headers": request.headers,
        "problems": [[p.path, p.rule, p.severity, p.text] for p in exchange.problems],
        "prediction": _verdict_values(exchange.quota),
    }
    return pack(head, request.body)


def answer_side(settlement: Settlement) -> Packed:
    """The answer, if one came, and what was made of it, as one BLOB."""
    outcome, answer = settlement.outcome, settlement.answer
    head = {
        "outcome": {field.name: getattr(outcome, field.name) for field in fields(outcome)},
        "quota": _verdict_values(settlement.quota),
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


def read_exchange(row: sqlite3.Row) -> Exchange:
    """The exchange in a row of `exchanges` joined with both its sides (see `store.py`).

    Errors: UnreadableSideError; KeyError, TypeError or ValueError if a side is of another shape than we write.
    """
    return Exchange(row["id"], read_sent(row), _read_settlement(row) if row["outcome"] is not None else None)


def read_sent(row: sqlite3.Row) -> NewExchange:
    """What was known before; errors as of `read_exchange`."""
    head, body = unpack(row["request_codec"], row["request_data"])
    return NewExchange(
        environment=_text(row["environment"]),
        request=HttpRequest(head["method"], head["url"], _headers(head["headers"]), body),
        idempotency_key=_text(row["idempotency_key"]),
        attempt=row["attempt"],
        event_name=_text(row["event_name"]),
        identification=Identification(
            session_id=_text(row["session_id"]),
            session_uid=_text(row["session_uid"]),
            user_id=_text(row["user_id"]),
            user_uid=_text(row["user_uid"]),
            use_most_recent=bool(row["use_most_recent"]),
        ),
        mode=_mode(row),
        problems=tuple(ProblemRecord(p, r, Severity(s), t) for p, r, s, t in head["problems"]),
        deliberately_invalid=bool(row["deliberately_invalid"]),
        sent_at=_moment(row["sent_at_us"]),
        quota=_verdict(head["prediction"]),
        app_version=_text(row["app_version"]),
    )


def read_list_row(row: sqlite3.Row) -> ExchangeRow:
    """What a list shows of a row of `exchanges`."""
    return ExchangeRow(
        id=row["id"],
        sent_at=_moment(row["sent_at_us"]),
        environment=_text(row["environment"]),
        event_name=_text(row["event_name"]),
        mode=_mode(row),
        outcome=None if row["outcome"] is None else OutcomeKind(row["outcome"]),
        status=row["status"],
        quota_class=QuotaClass(row["quota_class"]),
        certainty=Certainty(row["certainty"]),
        elapsed_ms=row["elapsed_ms"],
        attempt=row["attempt"],
        deliberately_invalid=bool(row["deliberately_invalid"]),
    )


def _read_settlement(row: sqlite3.Row) -> Settlement:
    head, body = unpack(row["answer_codec"], row["answer_data"])
    answer = head["answer"]
    if answer:
        answer = HttpAnswer(row["status"], _headers(answer["headers"]), body, answer["complete"], answer["truncated"])
    return Settlement(
        outcome=_OUTCOMES[row["outcome"]](**head["outcome"]),
        answer=answer,
        quota=_verdict(head["quota"]),
        elapsed_ms=row["elapsed_ms"],
    )


def _mode(row: sqlite3.Row) -> ModeKey | None:
    return None if row["mode"] is None else ModeKey(row["mode"])


def _moment(microseconds_since_1970: int) -> datetime:
    return _EPOCH + microseconds_since_1970 * _MICROSECOND


def _headers(pairs: list[list[str]]) -> Headers:
    return tuple((name, value) for name, value in pairs)


def _verdict_values(verdict: QuotaVerdict) -> list[str]:
    return [verdict.quota_class, verdict.certainty, verdict.reason]


def _verdict(values: list[str]) -> QuotaVerdict:
    quota_class, certainty, reason = values
    return QuotaVerdict(QuotaClass(quota_class), Certainty(certainty), reason)


def _stored(text: str) -> str | bytes:
    """`text` as a column takes it: as a BLOB if it has lone surrogates, which TEXT cannot hold."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
    return text


def _text(value: str | bytes) -> str:
    return value.decode("utf-8", "surrogatepass") if isinstance(value, bytes) else value
