"""What people get to read, as lines. Text from outside is made visible first, so that it cannot steer a terminal."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from fs_event_studio.cli.results import SendResult
from fs_event_studio.domain.display import duration, one_line, size, visible
from fs_event_studio.domain.exchanges import Exchange, ExchangeRow
from fs_event_studio.domain.identification import ModeKey, mode_of
from fs_event_studio.domain.problems import Problem
from fs_event_studio.domain.quota import QuotaVerdict
from fs_event_studio.domain.redaction import MASK
from fs_event_studio.domain.retry import advise
from fs_event_studio.domain.rules import CheckedBody
from fs_event_studio.domain.wire import AUTHORIZATION, Headers
from fs_event_studio.usecases.send_event import EVENTS_PATH, SendOrder

WIDEST_CELL = 40
LONGEST_SENTENCE = 1000
"""An answer's message may be endless; `history show` and --json have all of it."""


def send_complaints(result: SendResult) -> Iterator[str]:
    """For standard error: the problems, and why nothing was sent."""
    for problem in result.report.checked.problems if result.report else ():
        yield from _problem(problem)
    if result.complaint:
        yield one_line(result.complaint)
    elif result.blocked and not result.outcome:
        yield "Nothing was sent: mend the errors above, or send it all the same with --send-anyway."


def send_results(result: SendResult) -> Iterator[str]:
    """For standard output: what came of it, or what would be sent."""
    if result.report and result.report.exchange:
        yield from _sent(result.report.exchange)
    elif result.order and result.report and result.dry_run:
        yield from _dry_run(result.order, result.report.checked)


def exchange_details(exchange: Exchange) -> Iterator[str]:
    """Everything about one exchange."""
    sent, settlement = exchange.sent, exchange.settlement
    yield f"Exchange {exchange.id}"
    yield from _facts(
        {
            "Sent": f"{_local(sent.sent_at)} ({sent.sent_at.isoformat(timespec='milliseconds')})",
            "Environment": sent.environment,
            "Event": sent.event_name,
            "Mode": _mode(sent.mode),
            "Outcome": settlement.outcome.sentence if settlement else "still under way",
            "Quota": _quota(exchange.quota),
            "Took": "" if not settlement or settlement.elapsed_ms is None else duration(settlement.elapsed_ms),
            "Attempt": str(sent.attempt),
            "Idempotency": sent.idempotency_key,
            "Invalid": "sent deliberately, although our check refused it" if sent.deliberately_invalid else "",
            "Version": sent.app_version,
        }
    )
    for problem in sent.problems:
        yield f"{problem.severity}: {one_line(problem.path or 'body')}: {one_line(problem.text)} [{problem.rule}]"
    request = sent.request
    yield from ("", f"Request, {size(len(request.body))}", f"{request.method} {one_line(request.url)}")
    yield from _message((*request.headers, (AUTHORIZATION, MASK)), request.body)
    if answer := settlement.answer if settlement else None:
        state = ", broken off" if not answer.complete else ", cut at our limit" if answer.truncated else ""
        yield from ("", f"Answer, {size(len(answer.body))}{state}", f"Status {answer.status}")
        yield from _message(answer.headers, answer.body)


COLUMNS = ("ID", "Sent", "Environment", "Event", "Mode", "Outcome", "Status", "Quota", "Time")


def table(rows: Sequence[ExchangeRow]) -> Iterator[str]:
    """The rows under their titles, in columns."""
    lines = [COLUMNS, *map(_cells, rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        yield "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()


def _cells(row: ExchangeRow) -> tuple[str, ...]:
    outcome = row.outcome.value if row.outcome else "under way"
    cells = (
        str(row.id),
        _local(row.sent_at),
        row.environment,
        row.event_name,
        row.mode.value if row.mode else "none",
        f"{outcome} (invalid)" if row.deliberately_invalid else outcome,
        str(row.status or "-"),
        f"{row.quota_class} ({row.certainty})",
        "-" if row.elapsed_ms is None else duration(row.elapsed_ms),
    )
    return tuple(_shortened(one_line(cell), WIDEST_CELL) for cell in cells)


def _sent(exchange: Exchange) -> Iterator[str]:
    settlement = exchange.settlement
    assert settlement is not None
    yield _shortened(one_line(settlement.outcome.sentence), LONGEST_SENTENCE)
    yield f"Quota: {_quota(settlement.quota)}"
    took = "" if settlement.elapsed_ms is None else f", {duration(settlement.elapsed_ms)}"
    attempt = f", attempt {exchange.sent.attempt}" if exchange.sent.attempt > 1 else ""
    invalid = ", deliberately invalid" if exchange.sent.deliberately_invalid else ""
    yield f"Exchange {exchange.id}, {one_line(exchange.sent.environment)}{took}{attempt}{invalid}"
    if (advice := advise(settlement.outcome)).worthwhile:
        yield f"{advice.reason} To do so: --idempotency-key {exchange.sent.idempotency_key}"


def _dry_run(order: SendOrder, checked: CheckedBody) -> Iterator[str]:
    yield f"POST {one_line(order.environment.base_url)}{EVENTS_PATH}"
    yield _body(order.body)
    yield ""
    yield f"Identification: {_mode(checked.mode)}"
    yield f"Quota: {_quota(checked.prediction)}"
    verdict = "our check refuses it" if checked.blocked else "it can be sent"
    yield f"Dry run: {verdict}; nothing was sent or recorded."


def _problem(problem: Problem) -> Iterator[str]:
    yield f"{problem.rule.severity}: {one_line(problem.path or 'body')}: {one_line(problem.text)}"
    yield f"    {one_line(problem.fix)} [{problem.rule.id}]"


def _facts(facts: dict[str, str]) -> Iterator[str]:
    yield from (f"{name + ':':14}{one_line(text)}" for name, text in facts.items() if text)


def _message(headers: Headers, body: bytes) -> Iterator[str]:
    yield from (f"{one_line(name)}: {one_line(value)}" for name, value in headers)
    yield ""
    yield _body(body)


def _body(body: bytes) -> str:
    return visible(body.decode(errors="backslashreplace"))


def _mode(mode: ModeKey | None) -> str:
    if mode is None:
        return "none of the documented ones"
    return f"{mode} ({mode_of(mode).label}). {mode_of(mode).consequence}"


def _quota(quota: QuotaVerdict) -> str:
    return f"{quota.quota_class.replace('_', ' ')} ({quota.certainty}). {one_line(quota.reason)}"


def _local(moment: datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M:%S}"


def _shortened(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
