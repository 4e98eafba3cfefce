"""Takes the keys out of an exchange before it is written: the history's one choke point.

It makes copies; what is to be sent is never touched.
"""

from dataclasses import fields, replace
from typing import Any

from fs_event_studio.domain.exchanges import Annotation, NewExchange, ProblemRecord, Settlement
from fs_event_studio.domain.exporting.reading import ImportedExchange
from fs_event_studio.domain.identification import Identification
from fs_event_studio.domain.outcomes import Outcome
from fs_event_studio.domain.quota import QuotaVerdict
from fs_event_studio.domain.redaction import MASK, Redactor
from fs_event_studio.domain.wire import Headers, HttpAnswer, HttpRequest

SECRET_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})
"""Headers of which only the name is kept, in lower case."""


def redacted_exchange(exchange: NewExchange, redactor: Redactor) -> NewExchange:
    """`exchange` without keys in any of its texts and bytes."""
    if _is_clean(exchange, redactor):
        return exchange
    return replace(
        exchange,
        environment=redactor.text(exchange.environment),
        request=_request(exchange.request, redactor),
        idempotency_key=redactor.text(exchange.idempotency_key),
        event_name=redactor.text(exchange.event_name),
        identification=_identification(exchange.identification, redactor),
        problems=tuple(_problem(problem, redactor) for problem in exchange.problems),
        quota=redacted_verdict(exchange.quota, redactor),
        app_version=redactor.text(exchange.app_version),
        source=redactor.text(exchange.source),
    )


def redacted_settlement(settlement: Settlement, redactor: Redactor) -> Settlement:
    """`settlement` without keys in any of its texts and bytes."""
    if _is_clean_settlement(settlement, redactor):
        return settlement
    return replace(
        settlement,
        outcome=_outcome(settlement.outcome, redactor),
        answer=_answer(settlement.answer, redactor) if settlement.answer else None,
        quota=redacted_verdict(settlement.quota, redactor),
    )


def redacted_verdict(verdict: QuotaVerdict, redactor: Redactor) -> QuotaVerdict:
    """`verdict` without keys in its reason."""
    return verdict._replace(reason=redactor.text(verdict.reason))


def redacted_annotation(annotation: Annotation, redactor: Redactor) -> Annotation:
    """`annotation` without keys in note and tags."""
    tags = tuple(redactor.text(tag) for tag in annotation.tags)
    return replace(annotation, note=redactor.text(annotation.note), tags=tags)


def redacted_import(imported: ImportedExchange, redactor: Redactor) -> ImportedExchange:
    """`imported` without keys in anything that it brings."""
    return ImportedExchange(
        redacted_exchange(imported.sent, redactor),
        redacted_settlement(imported.settlement, redactor) if imported.settlement else None,
        redacted_annotation(imported.annotation, redactor),
        redacted_verdict(imported.verified, redactor) if imported.verified else None,
    )


def _is_clean(exchange: NewExchange, redactor: Redactor) -> bool:
    """Whether there is nothing to take out, as in nearly every exchange; found out without making a copy."""
    who, request = exchange.identification, exchange.request
    texts = (
        exchange.environment,
        exchange.idempotency_key,
        exchange.event_name,
        exchange.quota.reason,
        exchange.app_version,
        exchange.source,
        who.session_id,
        who.session_uid,
        who.user_id,
        who.user_uid,
        request.method,
        request.url,
        *(text for header in request.headers for text in header),
        *(text for problem in exchange.problems for text in (problem.path, problem.rule, problem.text)),
    )
    return not _has_secret(request.headers) and redactor.finds_nothing(("\n".join(texts),), (request.body,))


def _is_clean_settlement(settlement: Settlement, redactor: Redactor) -> bool:
    """As `_is_clean`."""
    answer = settlement.answer
    headers, body = (answer.headers, answer.body) if answer else ((), b"")
    texts = (
        settlement.quota.reason,
        *_texts(settlement.outcome).values(),
        *(text for header in headers for text in header),
    )
    return not _has_secret(headers) and redactor.finds_nothing(("\n".join(texts),), (body,))


def _has_secret(headers: Headers) -> bool:
    return any(name.lower() in SECRET_HEADERS for name, _ in headers)


def _request(request: HttpRequest, redactor: Redactor) -> HttpRequest:
    return HttpRequest(
        redactor.text(request.method),
        redactor.text(request.url),
        _headers(request.headers, redactor),
        redactor.data(request.body),
    )


def _answer(answer: HttpAnswer, redactor: Redactor) -> HttpAnswer:
    return replace(answer, headers=_headers(answer.headers, redactor), body=redactor.data(answer.body))


def _headers(headers: Headers, redactor: Redactor) -> Headers:
    return tuple(
        (redactor.text(name), MASK if name.lower() in SECRET_HEADERS else redactor.text(value))
        for name, value in headers
    )


def _identification(identification: Identification, redactor: Redactor) -> Identification:
    return replace(
        identification,
        session_id=redactor.text(identification.session_id),
        session_uid=redactor.text(identification.session_uid),
        user_id=redactor.text(identification.user_id),
        user_uid=redactor.text(identification.user_uid),
    )


def _problem(problem: ProblemRecord, redactor: Redactor) -> ProblemRecord:
    return replace(
        problem,
        path=redactor.text(problem.path),
        rule=redactor.text(problem.rule),
        text=redactor.text(problem.text),
    )


def _outcome(outcome: Outcome, redactor: Redactor) -> Outcome:
    changes: dict[str, Any] = {name: redactor.text(value) for name, value in _texts(outcome).items()}
    return replace(outcome, **changes)


def _texts(outcome: Outcome) -> dict[str, str]:
    """Whatever texts an outcome has, or will have, by the names of its fields."""
    values = {field.name: getattr(outcome, field.name) for field in fields(outcome)}
    return {name: value for name, value in values.items() if isinstance(value, str)}
