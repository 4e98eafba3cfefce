"""One exchange as a JSON object: what machines get, what an export keeps, and what an import reads."""

import base64
from collections.abc import Iterable
from dataclasses import fields
from datetime import UTC, datetime
from typing import TypeAlias, get_args

from fs_event_studio.domain.exchanges import Exchange, ProblemRecord
from fs_event_studio.domain.identification import Identification
from fs_event_studio.domain.outcomes import Outcome
from fs_event_studio.domain.quota import QuotaVerdict
from fs_event_studio.domain.redaction import MASK
from fs_event_studio.domain.wire import AUTHORIZATION, Headers, HttpAnswer, HttpRequest

JsonData: TypeAlias = dict[str, object]

OUTCOMES: dict[str, type[Outcome]] = {outcome.kind.value: outcome for outcome in get_args(Outcome)}
_WHO = fields(Identification)


def exchange_data(exchange: Exchange, error: str = "") -> JsonData:
    """Everything about one exchange. error: what went wrong beside its outcome."""
    sent, settlement = exchange.sent, exchange.settlement
    answer = settlement.answer if settlement else None
    return {
        "id": exchange.id,
        "outcome": settlement.outcome.kind.value if settlement else None,
        "status": answer.status if answer else None,
        "request": request_data(sent.request),
        "response": _response(answer) if answer else None,
        "identification_mode": sent.mode.value if sent.mode else None,
        "quota": quota_data(exchange.quota),
        "problems": problem_data(sent.problems),
        "elapsed_ms": settlement.elapsed_ms if settlement else None,
        "sentence": settlement.outcome.sentence if settlement else None,
        "environment": sent.environment,
        "event_name": sent.event_name,
        "identification": identification_data(sent.identification),
        "idempotency_key": sent.idempotency_key,
        "attempt": sent.attempt,
        "sent_at": _moment(sent.sent_at),
        "deliberately_invalid": sent.deliberately_invalid,
        "origin": sent.origin.value,
        "source": sent.source,
        "note": exchange.annotation.note,
        "tags": list(exchange.annotation.tags),
        "pinned": exchange.annotation.pinned,
        "predicted_quota": quota_data(sent.quota),
        "settled_quota": quota_data(settlement.quota) if settlement else None,
        "verified_quota": quota_data(exchange.verified) if exchange.verified else None,
        "outcome_detail": _detail(settlement.outcome) if settlement else None,
        "app_version": sent.app_version,
        "error": error or None,
    }


def request_data(request: HttpRequest) -> JsonData:
    """A request; its Authorization header is shown as removed, since no key is kept."""
    return {
        "method": request.method,
        "url": request.url,
        **_headers(request.headers, ((AUTHORIZATION, MASK),)),
        **_body(request.body),
    }


def identification_data(identification: Identification) -> JsonData:
    """The identifying members; empty texts and false mean absent."""
    return {member.name: getattr(identification, member.name) for member in _WHO}


def quota_data(quota: QuotaVerdict) -> JsonData:
    """A quota verdict."""
    return {"class": quota.quota_class.value, "certainty": quota.certainty.value, "reason": quota.reason}


def problem_data(problems: Iterable[ProblemRecord]) -> list[JsonData]:
    """Problems as they stood when the event was sent."""
    return [
        {"path": p.path, "rule": p.rule, "text": p.text, "blocks": p.blocks, "severity": p.severity.value}
        for p in problems
    ]


def _response(answer: HttpAnswer) -> JsonData:
    return {
        "status": answer.status,
        **_headers(answer.headers),
        **_body(answer.body),
        "complete": answer.complete,
        "truncated": answer.truncated,
    }


def _headers(headers: Headers, added: Headers = ()) -> JsonData:
    """By name as it first came; names are compared without regard to case. What that loses is listed beside it."""
    names: dict[str, str] = {}
    values: dict[str, list[str]] = {}
    for name, value in (*headers, *added):
        values.setdefault(names.setdefault(name.lower(), name), []).append(value)
    merged = {name: ", ".join(several) for name, several in values.items()}
    if len(merged) == len(headers) + len(added):
        return {"headers": merged}
    return {"headers": merged, "header_list": [list(pair) for pair in headers]}


def _body(body: bytes) -> JsonData:
    try:
        return {"body": body.decode()}
    except UnicodeDecodeError:
        return {"body": body.decode(errors="replace"), "body_base64": base64.b64encode(body).decode()}


def _detail(outcome: Outcome) -> JsonData:
    return {member.name: getattr(outcome, member.name) for member in fields(outcome)}


def _moment(moment: datetime) -> str:
    """To the microsecond, as it is kept."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
