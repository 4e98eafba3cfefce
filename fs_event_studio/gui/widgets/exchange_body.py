"""What is known of one exchange beyond its outcome: its quota, the answer, the request, and facts about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTimeZone, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from fs_event_studio.domain.display import duration, one_line, size
from fs_event_studio.domain.identification import mode_of
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.problems import Severity
from fs_event_studio.domain.wire import AUTHORIZATION
from fs_event_studio.gui.language import retold, said
from fs_event_studio.gui.widgets.badge import CERTAINTIES, QUOTA_NAMES, QuotaBadge
from fs_event_studio.gui.widgets.message_text import Message
from fs_event_studio.gui.widgets.message_view import EMPTY, MessageView
from fs_event_studio.gui.widgets.text import plain_label, selectable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fs_event_studio.domain.exchanges import Exchange, ProblemRecord
    from fs_event_studio.domain.quota import QuotaVerdict
    from fs_event_studio.gui.widgets.annotation_view import AnnotationView
    from fs_event_studio.gui.widgets.attempts_view import AttemptsView
    from fs_event_studio.gui.widgets.exchange_actions import ExchangeActions

_ATTEMPTS, _NOTES = 3, 4
"""Their tabs."""

SHOWN_PROBLEMS = 50
"""How many are listed at most; further ones are counted."""

SEVERITIES = {Severity.ERROR: Phrase("error"), Severity.WARNING: Phrase("warning"), Severity.NOTE: Phrase("note")}


class ExchangeBody(QWidget):
    """Its quota, then tabs with answer, request, further facts, attempts, and what the person added.

    What is focused by Tab, in order: `focused`.
    """

    exchange_wanted = Signal(int)  # the id of another attempt

    def __init__(self) -> None:
        super().__init__()
        self._actions: ExchangeActions | None = None
        self._exchange: Exchange | None = None
        self._badge = QuotaBadge()
        self._badge.setObjectName("exchange_quota_badge")
        self._reason = selectable(plain_label(role="muted", wraps=True))
        self._answer = MessageView("response_view", self.tr("Answer: status, headers and body"), pretty=True)
        self._request = MessageView("request_view", self.tr("Request: address, headers and body"), pretty=False)
        self._details = _Details()
        self._details_area = _scroll_area()
        self._details_area.setWidget(self._details)
        self._attempts: AttemptsView | None = None
        self._annotation: AnnotationView | None = None
        self._known_tags: Sequence[str] = ()
        self._tabs = QTabWidget()
        self._tabs.setObjectName("exchange_tabs")
        # Tab would lead from the last page back to the bar, and never on.
        self._tabs.setFocusProxy(None)  # type: ignore[arg-type] # the stubs do not know that this is how it is taken away
        self._tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tabs.setUsesScrollButtons(True)
        self._tabs.addTab(self._answer, self.tr("Answer"))
        self._tabs.addTab(self._request, self.tr("Request"))
        self._tabs.addTab(self._details_area, self.tr("Details"))
        messages = (*self._answer.focused, *self._request.focused)
        self.focused = (self._reason, self._tabs.tabBar(), *messages, self._details_area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._badge)
        layout.addWidget(self._reason)
        layout.addWidget(self._tabs, 1)

    def use_actions(self, actions: ExchangeActions) -> None:
        """Offer what needs the history: attempts, notes, copies."""
        self._actions = actions
        self._answer.use_actions(actions)
        self._request.use_actions(actions)
        for name, title in (("attempts", self.tr("Attempts")), ("notes", self.tr("Notes"))):
            area = _scroll_area()
            area.setObjectName(f"exchange_{name}")
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._tabs.addTab(area, title)
        self._tabs.currentChanged.connect(self._look)

    def offer_tags(self, tags: Sequence[str]) -> None:
        """Tags to complete from."""
        self._known_tags = tags
        if self._annotation:
            self._annotation.offer_tags(tags)

    def show_exchange(self, exchange: Exchange) -> None:
        """Show one exchange, under way or settled."""
        self._exchange = exchange
        self._badge.show_verdict(exchange.quota)
        self._reason.setText(retold(exchange.quota.reason))
        self._answer.show_message(_answer(exchange))
        self._request.show_message(_request(exchange))
        self._details.show_exchange(exchange)
        if self._annotation:
            self._annotation.show_annotation(exchange.id, exchange.annotation)
        if self._attempts:
            self._attempts.clear()
        self._look()

    def show_notes(self) -> None:
        """Bring what the person added to the front, to be written."""
        self._tabs.setCurrentIndex(_NOTES)
        if self._annotation:
            self._annotation.begin()

    def flush(self) -> None:
        """Have what was typed kept."""
        if self._annotation:
            self._annotation.flush()

    def _look(self) -> None:
        """Make what is looked at, and read what it needs."""
        actions, exchange = self._actions, self._exchange
        if actions is None or exchange is None:
            return
        if self._tabs.currentIndex() == _ATTEMPTS:
            if self._attempts is None:
                self._attempts = self._make_attempts()
            actions.attempts(exchange, self._show_attempts)
        elif self._tabs.currentIndex() == _NOTES and self._annotation is None:
            self._annotation = self._make_annotation(actions)
            self._annotation.show_annotation(exchange.id, exchange.annotation)

    def _make_attempts(self) -> AttemptsView:
        from fs_event_studio.gui.widgets.attempts_view import AttemptsView

        attempts = AttemptsView()
        attempts.wanted.connect(self.exchange_wanted)
        self._put(attempts)
        return attempts

    def _make_annotation(self, actions: ExchangeActions) -> AnnotationView:
        from fs_event_studio.gui.widgets.annotation_view import AnnotationView

        view = AnnotationView()
        view.offer_tags(self._known_tags)
        view.annotated.connect(actions.annotate)
        self._put(view)
        return view

    def _put(self, widget: QWidget) -> None:
        area = self._tabs.currentWidget()
        assert isinstance(area, QScrollArea)
        area.setWidget(widget)

    def _show_attempts(self, attempts: Sequence[Exchange]) -> None:
        exchange = self._exchange
        if self._attempts and exchange and any(one.id == exchange.id for one in attempts):
            self._attempts.show_attempts(attempts, exchange.id)


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
            self.tr("Quota, predicted"),
            self.tr("Quota, settled"),
            self.tr("Quota, verified"),
            self.tr("Came from"),
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
            _verdict(sent.quota),
            _verdict(settlement.quota if settlement else None) or self.tr("not yet"),
            _verdict(exchange.verified) or self.tr("not looked up"),
            one_line(f"{sent.origin.value} {sent.source}".strip()),
            sent.app_version,
        )
        for label, text in zip(self._labels.values(), texts, strict=True):
            label.setText(text)

    def _checks(self, problems: Sequence[ProblemRecord]) -> str:
        """The first problems, each on a line; a label of thousands would stall the window."""
        lines = [f"{said(SEVERITIES[p.severity])}: {retold(p.text)} ({p.rule})" for p in problems[:SHOWN_PROBLEMS]]
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


def _answer(exchange: Exchange) -> Message:
    answer = exchange.settlement.answer if exchange.settlement else None
    if answer is None:
        return EMPTY
    cut = "" if answer.complete and not answer.truncated else f"[{said(Phrase('the answer was not read to its end'))}]"
    return Message(f"HTTP {answer.status}", answer.headers, answer.body, cut)


def _request(exchange: Exchange) -> Message:
    request = exchange.sent.request
    headers = (*request.headers, (AUTHORIZATION, f"[{said(Phrase('key removed'))}]"))
    return Message(f"{request.method} {request.url}", headers, request.body)


def _verdict(verdict: QuotaVerdict | None) -> str:
    if verdict is None:
        return ""
    return f"{said(QUOTA_NAMES[verdict.quota_class])}, {said(CERTAINTIES[verdict.certainty])}. {retold(verdict.reason)}"
