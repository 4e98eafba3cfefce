"""What machines get: one object for each exchange, whether it was sent just now or found in the history."""

import base64
from collections.abc import Iterable
from typing import TypeAlias

from fs_event_studio.cli.results import SendResult
from fs_event_studio.domain.exchanges import Exchange, ProblemRecord
from fs_event_studio.domain.problems import Problem
from fs_event_studio.domain.quota import QuotaVerdict
from fs_event_studio.domain.redaction import MASK
from fs_event_studio.domain.timestamps import write_timestamp
from fs_event_studio.domain.wire import AUTHORIZATION, Headers, HttpAnswer, HttpRequest
from fs_event_studio.usecases.send_event import EVENTS_PATH, SendOrder

JsonData: TypeAlias = dict[str, object]


def exchange_data(exchange: Exchange, error: str = "") -> JsonData:
    """Everything about one exchange. error: what went wrong beside its outcome."""
    sent, settlement = exchange.sent, exchange.settlement
    answer = settlement.answer if settlement else None
    elapsed_ms = settlement.elapsed_ms if settlement else None
    return {
        "id": exchange.id,
        "outcome": settlement.outcome.kind.value if settlement else None,
        "status": answer.status if answer else None,
        "request": _request(sent.request),
        "response": _response(answer) if answer else None,
        "identification_mode": sent.mode.value if sent.mode else None,
        "quota": _quota(exchange.quota),
        "problems": _recorded_problems(sent.problems),
        "elapsed_ms": None if elapsed_ms is None else round(elapsed_ms, 3),
        "sentence": settlement.outcome.sentence if settlement else None,
        "environment": sent.environment,
        "event_name": sent.event_name,
        "idempotency_key": sent.idempotency_key,
        "attempt": sent.attempt,
        "sent_at": write_timestamp(sent.sent_at),
        "deliberately_invalid": sent.deliberately_invalid,
        "app_version": sent.app_version,
        "error": error or None,
    }


def send_data(result: SendResult) -> JsonData:
    """What `send` came to; the same members, whether or not something was sent."""
    if result.report and result.report.exchange:
        return exchange_data(result.report.exchange, result.complaint)
    order, checked = result.order, result.report.checked if result.report else None
    return {
        "id": None,
        "outcome": None,
        "status": None,
        "request": _request(_unsent_request(order)) if order else None,
        "response": None,
        "identification_mode": checked.mode.value if checked and checked.mode else None,
        "quota": _quota(result.unsent_quota) if result.unsent_quota else None,
        "problems": _problems(checked.problems) if checked else [],
        "elapsed_ms": None,
        "sentence": None,
        "environment": order.environment.name if order else None,
        "event_name": checked.event_name if checked else None,
        "idempotency_key": order.idempotency_key if order else None,
        "attempt": None,
        "sent_at": None,
        "deliberately_invalid": False,
        "app_version": None,
        "error": result.complaint or None,
    }


def _unsent_request(order: SendOrder) -> HttpRequest:
    """The request as far as the order decides it."""
    headers = (("Content-Type", "application/json"), ("Idempotency-Key", order.idempotency_key))
    return HttpRequest("POST", f"{order.environment.base_url}{EVENTS_PATH}", headers, order.body)


def _request(request: HttpRequest) -> JsonData:
    headers = _headers((*request.headers, (AUTHORIZATION, MASK)))
    return {"method": request.method, "url": request.url, "headers": headers, **_body(request.body)}


def _response(answer: HttpAnswer) -> JsonData:
    return {
        "status": answer.status,
        "headers": _headers(answer.headers),
        **_body(answer.body),
        "complete": answer.complete,
        "truncated": answer.truncated,
    }


def _headers(headers: Headers) -> JsonData:
    """By name as it first came; names are compared without regard to case."""
    names: dict[str, str] = {}
    values: dict[str, list[str]] = {}
    for name, value in headers:
        values.setdefault(names.setdefault(name.lower(), name), []).append(value)
    return {name: ", ".join(several) for name, several in values.items()}


def _body(body: bytes) -> JsonData:
    try:
        return {"body": body.decode()}
    except UnicodeDecodeError:
        return {"body": body.decode(errors="replace"), "body_base64": base64.b64encode(body).decode()}


def _quota(quota: QuotaVerdict) -> JsonData:
    return {"class": quota.quota_class.value, "certainty": quota.certainty.value, "reason": quota.reason}


def _problems(problems: Iterable[Problem]) -> list[JsonData]:
    records = (ProblemRecord(p.path, p.rule.id, p.rule.severity, p.text) for p in problems)
    return _recorded_problems(records)


def _recorded_problems(problems: Iterable[ProblemRecord]) -> list[JsonData]:
    return [
        {"path": p.path, "rule": p.rule, "text": p.text, "blocks": p.blocks, "severity": p.severity.value}
        for p in problems
    ]
