"""Exchanges side by side: their facts, headers and bodies as one list of paths."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fs_event_studio.domain.comparing import MISSING, Compared, Found, bodies_of, compare

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fs_event_studio.domain.exchanges import Exchange
    from fs_event_studio.domain.ignored_paths import IgnoredPaths
    from fs_event_studio.domain.json_text import JsonValue
    from fs_event_studio.domain.wire import Headers


def compare_exchanges(exchanges: Sequence[Exchange], ignored: IgnoredPaths) -> Iterator[Compared]:
    """Rows in the order in which people look: facts, request, answer. Paths begin with `facts`, `request`, `answer`."""
    answers = [one.settlement.answer if one.settlement else None for one in exchanges]
    yield from compare([_facts(one) for one in exchanges], ignored, ("facts",))
    request_headers = [_headers(one.sent.request.headers) for one in exchanges]
    yield from compare(request_headers, ignored, ("request", "headers"))
    bodies = bodies_of([one.sent.request.body for one in exchanges])
    yield from compare(bodies, ignored, ("request", "body"))
    statuses: list[Found] = [str(answer.status) if answer else MISSING for answer in answers]
    if any(answers):
        yield from compare(statuses, ignored, ("answer", "status"))
        found: list[Found] = [_headers(answer.headers) if answer else MISSING for answer in answers]
        yield from compare(found, ignored, ("answer", "headers"))
        read = bodies_of([answer.body if answer else b"" for answer in answers])
        documents: list[Found] = [body if answer else MISSING for body, answer in zip(read, answers, strict=True)]
        yield from compare(documents, ignored, ("answer", "body"))


def _facts(exchange: Exchange) -> JsonValue:
    sent, settlement = exchange.sent, exchange.settlement
    elapsed_ms = settlement.elapsed_ms if settlement else None
    return {
        "sent": sent.sent_at.isoformat(timespec="milliseconds"),
        "environment": sent.environment,
        "address": f"{sent.request.method} {sent.request.url}",
        "event": sent.event_name,
        "identification": sent.mode.value if sent.mode else "no documented mode",
        "outcome": settlement.outcome.sentence if settlement else "under way",
        "quota": f"{exchange.quota.quota_class.value} ({exchange.quota.certainty.value})",
        "quota reason": exchange.quota.reason,
        "checks": "; ".join(f"{problem.severity.value}: {problem.path}: {problem.rule}" for problem in sent.problems),
        "attempt": str(sent.attempt),
        "idempotency key": sent.idempotency_key,
        "took": "not known" if elapsed_ms is None else f"{elapsed_ms:.0f} ms",
        "origin": f"{sent.origin.value} {sent.source}".strip(),
        "app version": sent.app_version,
    }


def _headers(headers: Headers) -> JsonValue:
    """By names in lower case; of a header that comes several times, all values."""
    values: dict[str, list[str]] = {}
    for name, value in headers:
        values.setdefault(name.lower(), []).append(value)
    return {name: ", ".join(several) for name, several in values.items()}
