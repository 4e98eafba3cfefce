"""What machines get: one object for each exchange, whether it was sent just now or found in the history."""

from fs_event_studio.cli.results import SendResult
from fs_event_studio.domain.exchanges import ProblemRecord
from fs_event_studio.domain.exporting.records import (
    JsonData,
    exchange_data,
    identification_data,
    problem_data,
    quota_data,
    request_data,
)
from fs_event_studio.domain.wire import HttpRequest
from fs_event_studio.usecases.send_event import EVENTS_PATH, SendOrder


def send_data(result: SendResult) -> JsonData:
    """What `send` came to; the same members, whether or not something was sent."""
    if result.report and result.report.exchange:
        return exchange_data(result.report.exchange, result.complaint)
    order, checked = result.order, result.report.checked if result.report else None
    return {
        "id": None,
        "outcome": None,
        "status": None,
        "request": request_data(_unsent_request(order)) if order else None,
        "response": None,
        "identification_mode": checked.mode.value if checked and checked.mode else None,
        "quota": quota_data(result.unsent_quota) if result.unsent_quota else None,
        "problems": problem_data(map(ProblemRecord.of, checked.problems)) if checked else [],
        "elapsed_ms": None,
        "sentence": None,
        "environment": order.environment.name if order else None,
        "event_name": checked.event_name if checked else None,
        "identification": identification_data(checked.identification) if checked else None,
        "idempotency_key": order.idempotency_key if order else None,
        "attempt": None,
        "sent_at": None,
        "deliberately_invalid": False,
        "origin": None,
        "source": None,
        "note": None,
        "tags": [],
        "pinned": False,
        "predicted_quota": quota_data(checked.prediction) if checked else None,
        "settled_quota": None,
        "verified_quota": None,
        "outcome_detail": None,
        "app_version": None,
        "error": result.complaint or None,
    }


def _unsent_request(order: SendOrder) -> HttpRequest:
    """The request as far as the order decides it."""
    headers = (("Content-Type", "application/json"), ("Idempotency-Key", order.idempotency_key))
    return HttpRequest("POST", f"{order.environment.base_url}{EVENTS_PATH}", headers, order.body)
