"""How long exchanges are kept, for each environment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from fs_event_studio.domain.display import one_line, shortened
from fs_event_studio.domain.keeping import KeepingRule, KeepingRules
from fs_event_studio.gui.widgets.sizing import text_size
from fs_event_studio.gui.widgets.text import plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

_BOUNDS = (36_500, 2_000_000_000, 1_000_000_000)


class RulesDialog(QDialog):
    """0 is no bound. Says `chosen` with the rules."""

    chosen = Signal(object)  # KeepingRules

    def __init__(self, parent: QWidget, rules: KeepingRules, environments: Sequence[str]) -> None:
        super().__init__(parent)
        self.setObjectName("keeping_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How long exchanges are kept"))
        said = self.tr(
            "What goes beyond any of these bounds is removed for good, the oldest first. Pinned exchanges stay. "
            "Without a bound everything is kept."
        )
        inner = QWidget()
        self._grid = QGridLayout(inner)
        titles = (self.tr("Days"), self.tr("Exchanges"), self.tr("Megabytes"))
        for column, title in enumerate(titles, 1):
            self._grid.addWidget(plain_label(title, "muted"), 0, column)
        self._fields: dict[str, tuple[QSpinBox, ...]] = {}
        for name in sorted({*environments, *rules.environments}):
            self._add(name, shortened(one_line(name), 30), rules.environments.get(name, KeepingRule()), titles)
        self._add("", self.tr("All others"), rules.others, titles)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(plain_label(said, wraps=True))
        layout.addWidget(area, 1)
        layout.addWidget(
            plain_label(self.tr("An environment without bounds of its own follows the last line."), "muted")
        )
        layout.addWidget(buttons)
        self.resize(text_size(self, 92, 24))

    def accept(self) -> None:
        """Say what was chosen."""
        own = {name: _rule(fields) for name, fields in self._fields.items() if name}
        self.chosen.emit(KeepingRules({n: rule for n, rule in own.items() if rule}, _rule(self._fields[""])))
        super().accept()

    def _add(self, name: str, shown: str, rule: KeepingRule, titles: tuple[str, ...]) -> None:
        line = self._grid.rowCount()
        self._grid.addWidget(plain_label(shown), line, 0)
        fields = []
        bounds = (rule.days, rule.exchanges, rule.megabytes)
        for column, (bound, most, title) in enumerate(zip(bounds, _BOUNDS, titles, strict=True), 1):
            field = QSpinBox()
            field.setObjectName(f"keep_{title.lower()}_{name}")
            field.setRange(0, most)
            field.setGroupSeparatorShown(True)
            field.setSpecialValueText(self.tr("no bound"))
            field.setValue(min(bound or 0, most))
            field.setAccessibleName(self.tr("{0}: {1}").format(shown, title))
            self._grid.addWidget(field, line, column)
            fields.append(field)
        self._fields[name] = tuple(fields)


def _rule(fields: tuple[QSpinBox, ...]) -> KeepingRule:
    return KeepingRule(*(field.value() or None for field in fields))
