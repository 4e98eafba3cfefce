"""Shows what sending kept events again would do, before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.repeating import RepeatKind
from fs_event_studio.gui.language import said
from fs_event_studio.gui.widgets.badge import QUOTA_NAMES
from fs_event_studio.gui.widgets.sizing import text_size
from fs_event_studio.gui.widgets.text import plain_label, set_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fs_event_studio.domain.environments import Environment
    from fs_event_studio.gui.panels.history.actions_viewmodel import HistoryActions
    from fs_event_studio.usecases.repeat_events import PlannedRepeat, RepeatPlan

SHOWN_LINES = 1000


class RepeatDialog(QDialog):
    """Says `confirmed` with the plan once the person means it; a live environment is asked for twice."""

    confirmed = Signal(object)  # RepeatPlan

    def __init__(
        self,
        parent: QWidget,
        model: HistoryActions,
        ids: Sequence[int],
        kind: RepeatKind,
        environments: Sequence[Environment],
    ) -> None:
        super().__init__(parent)
        self.setObjectName("repeat_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Send again"))
        self._model, self._ids, self._environments = model, ids, environments
        self._plan: RepeatPlan | None = None
        self._number = 0
        self._same = QRadioButton(self.tr("As the &same event"))
        self._same.setObjectName("repeat_same")
        self._new = QRadioButton(self.tr("As a &new event"))
        self._new.setObjectName("repeat_new")
        chosen = self._same if kind is RepeatKind.SAME else self._new
        chosen.setChecked(True)
        self._target = QComboBox()
        self._target.setObjectName("repeat_target")
        self._target.setAccessibleName(self.tr("Send to"))
        self._target.addItem(self.tr("Each to the environment it went to before"), None)
        for environment in environments:
            self._target.addItem(self.tr("All to {0}").format(one_line(environment.name)), environment.name)
        self._said = plain_label("", wraps=True)
        self._said.setObjectName("repeat_said")
        self._lines = QPlainTextEdit()
        self._lines.setObjectName("repeat_lines")
        self._lines.setReadOnly(True)
        self._lines.setTabChangesFocus(True)
        self._lines.setAccessibleName(self.tr("What will be sent"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._send = QPushButton(self.tr("Send"))
        self._send.setObjectName("repeat_send")
        self._buttons.addButton(self._send, QDialogButtonBox.ButtonRole.ActionRole)
        self._lay_out()
        chosen.setFocus()
        self._connect()
        self._work_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        for radio, meaning in (
            (self._same, self.tr("Same bytes, same idempotency key; it cannot be made a second time.")),
            (self._new, self.tr("New idempotency key; a timestamp that it has is set to the moment of sending.")),
        ):
            radio.setAccessibleDescription(meaning)
            layout.addWidget(radio)
            layout.addWidget(plain_label(meaning, "muted", wraps=True))
        for widget in (self._target, self._said, self._lines, self._buttons):
            layout.addWidget(widget)
        self.resize(text_size(self, 100, 26))

    def _connect(self) -> None:
        self._same.toggled.connect(self._work_out)
        self._target.currentIndexChanged.connect(self._work_out)
        self._send.clicked.connect(self._ask)
        self._buttons.rejected.connect(self.reject)

    def _work_out(self) -> None:
        self._number += 1
        self._plan = None
        self._send.setEnabled(False)
        kind = RepeatKind.SAME if self._same.isChecked() else RepeatKind.NEW
        name = self._target.currentData()
        target = next((environment for environment in self._environments if environment.name == name), None)
        self._model.plan(self._ids, kind, target, self._number, self._take)

    def _take(self, answer: tuple[int, RepeatPlan]) -> None:
        number, plan = answer
        if number == self._number:
            self._plan = plan
            self._show(plan)

    def _show(self, plan: RepeatPlan) -> None:
        count, left = len(plan.sendable), len(plan.items) - len(plan.sendable)
        summary = [self.tr("{0} of {1} can be sent.").format(count, len(plan.items)), *self._forecasts(plan)]
        if retimed := sum(item.retimed for item in plan.sendable):
            summary.append(self.tr("Timestamps that are set to the moment of sending: {0}.").format(retimed))
        if doubtful := {item.doubt for item in plan.sendable if item.doubt}:
            summary.extend(sorted(map(said, doubtful)))
        self._said.setText("\n".join(summary))
        set_role(self._said, "error" if not count else "warning" if left or plan.protected else "")
        lines = [self._line(item) for item in plan.items[:SHOWN_LINES]]
        if len(plan.items) > SHOWN_LINES:
            lines.append("…")
        self._lines.setPlainText("\n".join(map(one_line, lines)))
        self._send.setEnabled(bool(count))
        live = bool(plan.protected)
        self._send.setText((self.tr("Send {0} live…") if live else self.tr("Send {0}")).format(count))
        set_role(self._send, "live" if live else "primary")

    def _forecasts(self, plan: RepeatPlan) -> list[str]:
        targets = dict.fromkeys(item.environment for item in plan.sendable if item.environment)
        return [self._forecast(plan, environment) for environment in targets]

    def _forecast(self, plan: RepeatPlan, environment: Environment) -> str:
        parts = [f"{said(QUOTA_NAMES[kind])}: {count}" for kind, count in sorted(plan.forecast(environment).items())]
        live = self.tr("LIVE {0}") if environment.protected else "{0}"
        text = self.tr("To {0}, predicted: {1}.")
        return text.format(live.format(one_line(environment.name)), ", ".join(parts))

    def _line(self, item: PlannedRepeat) -> str:
        place = item.environment.name if item.environment else "–"
        what = said(item.hindrance or QUOTA_NAMES[item.quota_class])
        sign = "✗" if item.hindrance else "→"
        return f"{sign} #{item.exchange_id} {item.event_name or '–'} · {place} · {what}"

    def _ask(self) -> None:
        """Live: once more, with counts and forecast."""
        plan = self._plan
        if plan is None:
            return
        if not plan.protected:
            self._confirm(plan)
            return
        box = QMessageBox(self)
        box.setObjectName("repeat_live_dialog")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Send to a live environment?"))
        count = sum(item.environment in plan.protected for item in plan.sendable)
        box.setText(self.tr("{0} events go to live environments and cannot be taken back.").format(count))
        box.setInformativeText("\n".join(self._forecast(plan, environment) for environment in plan.protected))
        send = box.addButton(self.tr("Send {0} live").format(count), QMessageBox.ButtonRole.AcceptRole)
        send.setObjectName("repeat_live_send")
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        send.clicked.connect(lambda: self._confirm(plan))
        box.open()

    def _confirm(self, plan: RepeatPlan) -> None:
        self.confirmed.emit(plan)
        self.accept()
