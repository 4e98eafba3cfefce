"""What is known of one exchange beyond its outcome: its quota, the answer, the request, and facts about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTimeZone
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from fs_event_studio.domain import json_text
from fs_event_studio.domain.display import duration, one_line, size
from fs_event_studio.domain.identification import mode_of
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.problems import Severity
from fs_event_studio.domain.wire import AUTHORIZATION, Headers
from fs_event_studio.gui.language import said
from fs_event_studio.gui.widgets.badge import QuotaBadge
from fs_event_studio.gui.widgets.code_view import SHOWN_CHARS, CodeView
from fs_event_studio.gui.widgets.text import plain_label, selectable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fs_event_studio.domain.exchanges import Exchange, ProblemRecord

SHOWN_PROBLEMS = 50
"""How many are listed at most; further ones are counted."""

SEVERITIES = {Severity.ERROR: Phrase("error"), Severity.WARNING: Phrase("warning"), Severity.NOTE: Phrase("note")}


class ExchangeBody(QWidget):
    """Its quota, then tabs with answer, request and further facts. What is focused by Tab, in order: `focused`."""

    def __init__(self) -> None:
        super().__init__()
        self._badge = QuotaBadge()
        self._badge.setObjectName("exchange_quota_badge")
        self._reason = selectable(plain_label(role="muted", wraps=True))
        self._answer = CodeView(self.tr("Answer: status, headers and body"))
        self._answer.setObjectName("response_view")
        self._request = CodeView(self.tr("Request: address, headers and body"))
        self._request.setObjectName("request_view")
        self._details = _Details()
        details_area = _scroll_area()
        details_area.setWidget(self._details)
        tabs = QTabWidget()
        # Tab would lead from the last page back to the bar, and never on.
        tabs.setFocusProxy(None)  # type: ignore[arg-type] # the stubs do not know that this is how it is taken away
        tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tabs.addTab(self._answer, self.tr("Answer"))
        tabs.addTab(self._request, self.tr("Request"))
        tabs.addTab(details_area, self.tr("Details"))
        self.focused = (self._reason, tabs.tabBar(), self._answer, self._request, details_area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._badge)
        layout.addWidget(self._reason)
        layout.addWidget(tabs, 1)

    def show_exchange(self, exchange: Exchange) -> None:
        """Show one exchange, under way or settled."""
        self._badge.show_verdict(exchange.quota)
        self._reason.setText(said(exchange.quota.reason))
        self._answer.show_text(_answer_text(exchange))
        self._request.show_text(_request_text(exchange))
        self._details.show_exchange(exchange)


class _Details(QWidget):
    """The facts about one exchange that are neither request nor answer."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setColumnStretch(1, 1)
        self._labels: dict[str, QLabel] = {}
        names = (
            self.tr("Sent"),
            self.tr("Environment"),
            self.tr("Identification"),
            self.tr("Idempotency key"),
            self.tr("Attempt"),
            self.tr("Time taken"),
            self.tr("Sizes"),
            self.tr("Checks"),
            self.tr("Version"),
        )
        for line, name in enumerate(names):
            self._labels[name] = selectable(plain_label(wraps=True))
            grid.addWidget(plain_label(name, "muted"), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._labels[name], line, 1)
        grid.setRowStretch(len(names), 1)

    def show_exchange(self, exchange: Exchange) -> None:
        """Show the facts of another exchange."""
        sent, settlement = exchange.sent, exchange.settlement
        elapsed = settlement.elapsed_ms if settlement else None
        moment = QDateTime.fromMSecsSinceEpoch(int(sent.sent_at.timestamp() * 1000), QTimeZone.utc())
        answer = settlement.answer if settlement else None
        texts = (
            f"{QLocale().toString(moment, 'yyyy-MM-dd HH:mm:ss.zzz')} UTC",
            one_line(sent.environment),
            _mode_text(exchange),
            one_line(sent.idempotency_key),
            str(sent.attempt) + (self.tr(", deliberately invalid") if sent.deliberately_invalid else ""),
            duration(elapsed) if elapsed is not None else self.tr("not known"),
            self.tr("{0} sent, {1} received").format(
                size(len(sent.request.body)), size(len(answer.body)) if answer else "–"
            ),
            self._checks(sent.problems),
            sent.app_version,
        )
        for label, text in zip(self._labels.values(), texts, strict=True):
            label.setText(text)

    def _checks(self, problems: Sequence[ProblemRecord]) -> str:
        """The first problems, each on a line; a label of thousands would stall the window."""
        lines = [f"{said(SEVERITIES[p.severity])}: {said(p.text)} ({p.rule})" for p in problems[:SHOWN_PROBLEMS]]
        if len(problems) > SHOWN_PROBLEMS:
            more = QCoreApplication.translate("ProblemsView", "… and {0} more.")
            lines.append(more.format(len(problems) - SHOWN_PROBLEMS))
        return "\n".join(lines) or self.tr("nothing to say")


def _scroll_area() -> QScrollArea:
    """An area that scrolls its widget, so that it does not make the window higher."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    return area


def _mode_text(exchange: Exchange) -> str:
    if exchange.sent.mode is None:
        return said(Phrase("no documented mode"))
    mode = mode_of(exchange.sent.mode)
    return f"{said(mode.heading)}: {said(mode.label)} ({mode.key})"


def _answer_text(exchange: Exchange) -> str:
    answer = exchange.settlement.answer if exchange.settlement else None
    if answer is None:
        return ""
    cut = (
        "" if answer.complete and not answer.truncated else f"\n[{said(Phrase('the answer was not read to its end'))}]"
    )
    return f"HTTP {answer.status}\n{_headers(answer.headers)}\n\n{_body(answer.body)}{cut}"


def _request_text(exchange: Exchange) -> str:
    request = exchange.sent.request
    headers = (*request.headers, (AUTHORIZATION, f"[{said(Phrase('key removed'))}]"))
    return f"{request.method} {request.url}\n{_headers(headers)}\n\n{_body(request.body, pretty=False)}"


def _headers(headers: Headers) -> str:
    return "\n".join(f"{name}: {value}" for name, value in headers)


def _body(raw: bytes, *, pretty: bool = True) -> str:
    """The body as text: JSON answers are indented, requests stay as they were sent."""
    text = raw[: 4 * SHOWN_CHARS].decode("utf-8", "replace")
    if not pretty or len(raw) > SHOWN_CHARS:
        return text
    try:
        parsed = json_text.read(raw)
        return text if parsed.duplicates else json_text.write(parsed.value)
    except ValueError:
        return text
