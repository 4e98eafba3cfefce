"""All problems of the draft in one list, each with its rule, its fix and, where there is one, its repair."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from fs_event_studio.domain.display import one_line, shortened
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.problems import Basis, Problem, Severity
from fs_event_studio.gui.language import complaint, said
from fs_event_studio.gui.widgets.section import Section
from fs_event_studio.gui.widgets.severity_icons import SeverityIcons
from fs_event_studio.gui.widgets.text import plain_label, tooltip

REPAIR_CHARS = 26
_COUNTS = {
    Severity.ERROR: (Phrase("1 error"), Phrase("{0} errors")),
    Severity.WARNING: (Phrase("1 warning"), Phrase("{0} warnings")),
    Severity.NOTE: (Phrase("1 note"), Phrase("{0} notes")),
}
_BASES = {Basis.DOCUMENTED: Phrase("documented"), Basis.ASSUMED: Phrase("assumed")}

SHOWN_PROBLEMS = 50
"""How many are listed at most; further ones are counted."""

_NAMES = {Severity.ERROR: Phrase("Error"), Severity.WARNING: Phrase("Warning"), Severity.NOTE: Phrase("Note")}


class ProblemsView(Section):
    """Enter or a double click on a line leads to the field; its button repairs it."""

    picked = Signal(object)  # the Problem whose field the person wants to see
    repair_wanted = Signal(object)  # the Problem to repair

    def __init__(self) -> None:
        super().__init__("")
        self._icons: SeverityIcons | None = None
        self._problems: tuple[Problem, ...] = ()
        self._list = QListWidget()
        self._list.setObjectName("problems_list")
        self._list.setAccessibleName(self.tr("Problems of the event"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if self.isRightToLeft():
            from fs_event_studio.gui.widgets.isolating import IsolatingDelegate

            self._list.setItemDelegate(IsolatingDelegate(self._list))
        self._list.viewport().installEventFilter(self)
        self._list.itemActivated.connect(self._activated)
        self.content.addWidget(self._list)
        self._fill()

    def use_icons(self, icons: SeverityIcons) -> None:
        """Mark problems with these icons."""
        self._icons = icons
        self._fill()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """List other problems."""
        if problems != self._problems:
            self._problems = problems
            self._fill()

    def _fill(self) -> None:
        self._list.clear()
        for problem in self._problems[:SHOWN_PROBLEMS]:
            self._add(problem)
        if len(self._problems) > SHOWN_PROBLEMS:
            self._list.addItem(self.tr("… and {0} more.").format(len(self._problems) - SHOWN_PROBLEMS))
        if not self._problems:
            self._list.addItem(self.tr("Nothing to say: the event keeps all rules that are known."))
        self.set_title(_title(self.tr("Checks"), self._problems))

    def _add(self, problem: Problem) -> None:
        where = f"{one_line(problem.path)}: " if problem.path and problem.path not in problem.text else ""
        text = f"{where}{complaint(problem)}"
        item = QListWidgetItem(f"{said(_NAMES[problem.rule.severity])} · {text}")
        item.setData(Qt.ItemDataRole.UserRole, problem)
        rule = problem.rule
        item.setToolTip(
            tooltip(f"{said(rule.summary)}\n{rule.id} · {said(_BASES[rule.basis])} · {said(rule.source.title)}")
        )
        if self._icons:
            item.setIcon(self._icons.icon(rule.severity))
        self._list.addItem(item)
        if problem.repair:
            self._offer_repair(item, problem)

    def _offer_repair(self, item: QListWidgetItem, problem: Problem) -> None:
        assert problem.repair
        label = said(problem.repair.label)
        button = QPushButton(shortened(one_line(label), REPAIR_CHARS))
        button.setToolTip(tooltip(label))
        button.setObjectName("repair_button")
        button.setAccessibleDescription(said(problem.text))
        button.clicked.connect(lambda: self.repair_wanted.emit(problem))
        holder = QWidget()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(4, 2, 4, 2)
        text = plain_label(item.text(), wraps=True)
        layout.addWidget(text, 1)
        layout.addWidget(button)
        item.setText("")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, text.text())
        self._list.setItemWidget(item, holder)
        self._fit(item)

    def _fit(self, item: QListWidgetItem) -> None:
        """Make the item as high as its text is in the width of the list."""
        width = self._list.viewport().width()
        for holder in self._holders(item):
            item.setSizeHint(QSize(0, max(holder.heightForWidth(width), holder.minimumSizeHint().height())))

    def _holders(self, item: QListWidgetItem) -> tuple[QWidget, ...]:
        """The widget of the item, if it has one; the stubs do not know that it may have none."""
        return tuple(filter(None, (self._list.itemWidget(item),)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Fit the items again when the list has another width, or the text another size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.FontChange}:
            for row in range(self._list.count()):
                self._fit(self._list.item(row))
        return super().eventFilter(watched, event)

    def _activated(self, item: QListWidgetItem) -> None:
        problem = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(problem, Problem):
            self.picked.emit(problem)


def _title(name: str, problems: Sequence[Problem]) -> str:
    counts = {severity: sum(problem.rule.severity is severity for problem in problems) for severity in Severity}
    words = ", ".join(_counted(severity, count) for severity, count in counts.items() if count)
    return f"{name}: {words}" if words else name


def _counted(severity: Severity, count: int) -> str:
    one, many = _COUNTS[severity]
    return said(one if count == 1 else Phrase(many, count))
