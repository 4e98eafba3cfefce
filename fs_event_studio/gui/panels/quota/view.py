"""The quota lens: a search, what is supposed, the picture, the numbers, and what the account says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from fs_event_studio.domain.account_quotas import explain
from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.quota_lens import Axis, Supposition, server_events
from fs_event_studio.gui.language import said
from fs_event_studio.gui.panels.quota.chart import QuotaChart
from fs_event_studio.gui.panels.quota.table_model import LensModel
from fs_event_studio.gui.widgets.enabling import enable
from fs_event_studio.gui.widgets.flow import FlowLayout
from fs_event_studio.gui.widgets.table import Table
from fs_event_studio.gui.widgets.text import caption, plain_label, selectable, set_role, tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from fs_event_studio.domain.account_quotas import AccountQuota
    from fs_event_studio.domain.environments import Environment
    from fs_event_studio.gui.panels.quota.viewmodel import QuotaViewModel
    from fs_event_studio.usecases.ask_quotas import QuotaAnswer

TYPING_PAUSE_MS = 150


class QuotaView(QWidget):
    """Counts again whenever it comes into view. target: the environment that is chosen in the window."""

    def __init__(self, model: QuotaViewModel, target: Callable[[], Environment]) -> None:
        super().__init__()
        self._model, self._target = model, target
        self._search = QLineEdit()
        self._search.setObjectName("quota_search")
        self._search.setAccessibleName(self.tr("What to count"))
        self._search.setPlaceholderText(self.tr("Count all, or what a search finds: env:sandbox after:7d"))
        self._search.setToolTip(tooltip(self._search.placeholderText()))
        self._mistakes = plain_label("", "error", wraps=True)
        self._axis = self._choice("quota_axis", self.tr("Listed by"), self._axes())
        self._supposition = self._choice("quota_supposition", self.tr("Looked at"), self._suppositions())
        self._sum = selectable(plain_label("", wraps=True))
        self._sum.setObjectName("quota_sum")
        self._chart = QuotaChart()
        self._day = plain_label("", "muted", wraps=True)
        self._day.setObjectName("quota_day")
        self._rows = LensModel()
        self._rows.setParent(self)
        self._table = Table(self.tr("Totals"), self._rows, (0,) * self._rows.columnCount())
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._table.setObjectName("quota_table")
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.verticalHeader().hide()
        self._ask, self._copy = QPushButton(), QPushButton(self.tr("&Copy the table"))
        self._ask.setObjectName("quota_ask")
        self._ask.setToolTip(
            tooltip(self.tr("One request: GET /v2/organization/quotas, with the key of this environment."))
        )
        self._copy.setObjectName("quota_copy")
        self._account = selectable(plain_label("", wraps=True))
        self._account.setObjectName("quota_account")
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._lay_out()
        self._connect()
        self._redraw()

    def show_target(self) -> None:
        """Another environment was chosen."""
        environment = self._target()
        self._ask.setText(self.tr("A&sk the account of {0}").format(caption(environment.name, 24)))
        enable(self._ask, not self._model.state.asking)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Count what came in meanwhile."""
        super().showEvent(event)
        self._model.refresh()
        self.show_target()

    def follow(self) -> None:
        """Something was sent: count again, if it is seen."""
        if self.isVisible():
            self._typing.start()

    def _choice(self, name: str, spoken: str, values: Sequence[tuple[str, object]]) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(spoken)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for text, value in values:
            box.addItem(text, value)
        box.currentTextChanged.connect(lambda text: box.setToolTip(tooltip(text)))
        box.setToolTip(tooltip(box.currentText()))
        return box

    def _axes(self) -> Sequence[tuple[str, object]]:
        return (
            (self.tr("By quota class"), Axis.CLASS.value),
            (self.tr("By day"), Axis.DAY.value),
            (self.tr("By environment"), Axis.ENVIRONMENT.value),
            (self.tr("By identification"), Axis.MODE.value),
        )

    def _suppositions(self) -> Sequence[tuple[str, object]]:
        return (
            (self.tr("As it is"), Supposition.AS_THEY_ARE.value),
            (self.tr("As if all named their user only"), Supposition.USER_ONLY.value),
            (self.tr("As if all were stitched"), Supposition.STITCHED.value),
        )

    def _lay_out(self) -> None:
        choices = QWidget()
        line = FlowLayout(choices)
        for box in (self._supposition, self._axis):
            line.addWidget(box)
        picture = QWidget()
        above = QVBoxLayout(picture)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self._chart, 1)
        above.addWidget(self._day)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(picture)
        split.addWidget(self._table)
        split.addWidget(self._make_below())
        split.setChildrenCollapsible(False)
        for number, share in enumerate((5, 4, 2)):
            split.setStretchFactor(number, share)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 6, 9, 6)
        layout.addWidget(self._search)
        layout.addWidget(self._mistakes)
        layout.addWidget(choices)
        layout.addWidget(self._sum)
        layout.addWidget(split, 1)

    def _make_below(self) -> QWidget:
        """What the account says, as long as it may be, and the buttons."""
        area = QScrollArea()
        area.setObjectName("quota_account_area")
        area.setAccessibleName(self.tr("What the account counts"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self._account)
        area.setMinimumHeight(5 * self.fontMetrics().height())
        self._account.setAlignment(Qt.AlignmentFlag.AlignTop)
        below = QWidget()
        buttons = QHBoxLayout(below)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(area, 1)
        buttons.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        return below

    def _connect(self) -> None:
        self._search.textChanged.connect(self._typing.start)
        self._search.returnPressed.connect(self._start)
        self._typing.timeout.connect(self._start)
        self._axis.currentIndexChanged.connect(self._look_by)
        self._supposition.currentIndexChanged.connect(self._suppose)
        self._chart.told.connect(self._day.setText)
        self._ask.clicked.connect(self._ask_account)
        self._copy.clicked.connect(self._copy_table)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self._table)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.setWhatsThis(self.tr("Copy the table"))
        keys.activated.connect(self._copy_table)
        self._model.changed.connect(self._redraw)

    def _start(self) -> None:
        self._typing.stop()
        self._model.search(self._search.text())

    def _look_by(self) -> None:
        self._model.look_by(Axis(self._axis.currentData()))

    def _suppose(self) -> None:
        self._model.suppose(Supposition(self._supposition.currentData()))

    def _ask_account(self) -> None:
        self._model.ask(self._target())

    def _copy_table(self) -> None:
        QGuiApplication.clipboard().setText(self._rows.as_text())

    def _redraw(self) -> None:
        state = self._model.state
        self._mistakes.setText("\n".join(said(mistake.text) for mistake in state.mistakes))
        self._mistakes.setVisible(bool(state.mistakes))
        self._rows.show_rows(state.rows, state.total, state.axis)
        self._chart.show_days(state.days)
        self._sum.setText(self._sum_text())
        self._account.setText(state.trouble or self.tr("Asking…") if state.asking or state.trouble else self._told())
        set_role(self._account, "error" if state.trouble else "muted" if not state.answer else "")
        self.show_target()

    def _sum_text(self) -> str:
        state, numbers = self._model.state, QLocale()
        if state.looking and not state.totals:
            return self.tr("Counting…")
        used = server_events(state.looked_at)
        text = self.tr("Server events: {0} proven, {1} with those that are predicted, {2} at most.")
        line = text.format(*map(numbers.toString, used))
        if state.supposition is Supposition.AS_THEY_ARE:
            return line
        now = server_events(state.totals)
        was = self.tr("As it is: {0} with those that are predicted, {1} at most. What is supposed is never proven.")
        return f"{line} {was.format(numbers.toString(now.likely), numbers.toString(now.most))}"

    def _told(self) -> str:
        answer = self._model.state.answer
        if answer is None:
            return self.tr("What the account counts is asked only when you press the button.")
        if answer.quotas is None:
            return said(answer.sentence)
        return "\n".join(self._sentences(answer))

    def _sentences(self, answer: QuotaAnswer) -> Iterator[str]:
        assert answer.quotas
        numbers = QLocale()
        told = answer.asked_at.astimezone().strftime("%H:%M:%S")
        yield self.tr("{0} said at {1}:").format(one_line(answer.environment), told)
        yield self._line(self.tr("Server events"), answer.quotas.server_event)
        if answer.own:
            text = self.tr("From here, in the same cycle: {0} proven, {1} with those that are predicted, {2} at most.")
            yield text.format(*map(numbers.toString, answer.own))
        yield from map(said, explain(answer.quotas.server_event, answer.own))
        yield self._line(self.tr("Sessions"), answer.quotas.session)
        yield self.tr("Sessions come from browsers and apps: what was sent from here says nothing about their number.")

    def _line(self, name: str, quota: AccountQuota) -> str:
        numbers = QLocale()
        usage, limit = (self.tr("?") if n is None else numbers.toString(n) for n in (quota.usage, quota.limit))
        days = [moment.date().isoformat() if moment else self.tr("?") for moment in (quota.start, quota.end)]
        return self.tr("{0}: {1} of {2}, from {3} to {4} (UTC).").format(name, usage, limit, *days)
