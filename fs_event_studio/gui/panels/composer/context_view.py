"""The fields of the event's context, in groups that are built when they are first opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from fs_event_studio.domain.context import GROUPS, MEMBERS, ContextKind, ContextMember
from fs_event_studio.gui.language import said
from fs_event_studio.gui.widgets.collapsible import Collapsible
from fs_event_studio.gui.widgets.complaint import Complaint
from fs_event_studio.gui.widgets.text import indent, plain_label, tooltip

if TYPE_CHECKING:
    from fs_event_studio.domain.problems import Problem
    from fs_event_studio.gui.panels.composer.state import ComposerState

INDENT = 18


class ContextView(QWidget):
    """A fold for each group of the context."""

    typed = Signal(object)  # texts by ContextMember.key
    repair_wanted = Signal(object)  # the Problem to repair

    def __init__(self) -> None:
        super().__init__()
        self._state: ComposerState | None = None
        self._groups: dict[str, GroupView] = {}
        self._folds: dict[str, Collapsible] = {}
        layout = QVBoxLayout(self)
        indent(layout, INDENT)
        hint = self.tr("Where it happened, as you say it: whether Fullstory looks up or keeps these is not documented.")
        layout.addWidget(plain_label(hint, "muted", wraps=True))
        for group, title in GROUPS.items():
            fold = Collapsible(said(title), f"context_{group}", partial(self._build, group))
            fold.opened.connect(self._show)
            self._folds[group] = fold
            layout.addWidget(fold)

    def show_state(self, state: ComposerState) -> None:
        """Show another draft."""
        self._state = state
        self._show()

    def focus_problem(self, problem: Problem) -> None:
        """Open the group and put the cursor into the field."""
        group = problem.path.split(".")[1]
        if group in self._folds:
            self._folds[group].open()
            self._groups[group].focus_path(problem.path)

    def _build(self, group: str) -> QWidget:
        view = self._groups[group] = GroupView(group)
        view.typed.connect(self.typed)
        view.repair_wanted.connect(self.repair_wanted)
        return view

    def _show(self) -> None:
        if self._state is None:
            return
        for group, fold in self._folds.items():
            count = self._state.draft.context.count(group)
            fold.set_summary(self.tr("filled: {0}").format(count) if count else self.tr("not sent"))
            if fold.is_open:
                self._groups[group].show_state(self._state)


class GroupView(QWidget):
    """The fields of one group, each with its problem below it."""

    typed = Signal(object)  # texts by ContextMember.key
    repair_wanted = Signal(object)  # the Problem to repair

    def __init__(self, group: str) -> None:
        super().__init__()
        self._members = [member for member in MEMBERS if member.group == group]
        self._fields = {member.key: self._field(member) for member in self._members}
        self._complaints = {member.key: Complaint() for member in self._members}
        grid = QGridLayout(self)
        indent(grid, INDENT)
        grid.setColumnStretch(1, 1)
        for line, member in enumerate(self._members):
            label, field, complaint = (
                plain_label(said(member.label)), self._fields[member.key], self._complaints[member.key]
            )  # fmt: skip
            label.setBuddy(field)
            complaint.repair_wanted.connect(self.repair_wanted)
            grid.addWidget(label, 2 * line, 0)
            grid.addWidget(field, 2 * line, 1)
            grid.addWidget(complaint, 2 * line + 1, 1)
        self._fill = self._fill_button(group)
        if self._fill:
            grid.addWidget(self._fill, 2 * len(self._members), 1, Qt.AlignmentFlag.AlignLeft)

    def show_state(self, state: ComposerState) -> None:
        """Show the texts of the draft and what is wrong with them."""
        for member in self._members:
            text, field = state.draft.context.texts.get(member.key, ""), self._fields[member.key]
            line = field.lineEdit() if isinstance(field, QComboBox) else field
            if line is not None and line.text() != text:
                with QSignalBlocker(field), QSignalBlocker(line):
                    line.setText(text)
            found = (problem for problem in state.composition.problems if problem.path == member.path)
            self._complaints[member.key].show_problem(next(found, None))

    def focus_path(self, path: str) -> None:
        """Put the cursor into the field of a problem."""
        for member in self._members:
            if member.path == path:
                self._fields[member.key].setFocus()

    def _field(self, member: ContextMember) -> QLineEdit | QComboBox:
        name = f"field_context_{member.group}_{member.name}"
        field: QLineEdit | QComboBox
        if member.kind is ContextKind.COUNTRY:
            field = self._country_box(member)
        else:
            field = QLineEdit()
            field.setPlaceholderText(said(member.hint))
            field.setToolTip(tooltip(said(member.hint)))  # of which a narrow field shows a part only
            field.textEdited.connect(partial(self._typed, member.key))
        field.setObjectName(name)
        field.setAccessibleName(self.tr("{0}: {1}").format(said(GROUPS[member.group]), said(member.label)))
        return field

    def _country_box(self, member: ContextMember) -> QComboBox:
        """Type a code, or choose a country by its name."""
        from fs_event_studio.domain.countries import countries

        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for code, name in sorted(countries().items(), key=lambda entry: entry[1]):
            box.addItem(f"{name} ({code})", code)
        box.setCurrentIndex(-1)
        line = box.lineEdit()
        assert line is not None
        line.setPlaceholderText(said(member.hint))
        line.textEdited.connect(partial(self._typed, member.key))
        completer = box.completer()
        assert completer is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        box.activated.connect(partial(self._country_chosen, box, member.key))
        return box

    def _country_chosen(self, box: QComboBox, key: str, row: int) -> None:
        code = str(box.itemData(row))
        box.setEditText(code)
        self._typed(key, code)

    def _fill_button(self, group: str) -> QPushButton | None:
        """Offered where this computer knows something; what it knows is said before it is used."""
        from fs_event_studio.gui.panels.composer.this_computer import facts

        texts = {key: text for key, text in facts(self).items() if key.startswith(f"{group}.")}
        if not texts:
            return None
        button = QPushButton(self.tr("Fill from this computer"))
        button.setObjectName(f"fill_{group}_button")
        told = "\n".join(f"{key} = {text}" for key, text in texts.items())
        about = self.tr(
            "Fills what is empty with what this computer says of itself; nothing is asked over the network."
        )
        button.setToolTip(tooltip(f"{about}\n{told}"))
        button.setAccessibleDescription(f"{about} {told}")
        button.clicked.connect(partial(self._fill_from, group))
        return button

    def _fill_from(self, group: str) -> None:
        from fs_event_studio.gui.panels.composer.this_computer import facts

        empty = {key for key, field in self._fields.items() if not _text(field)}
        self.typed.emit({key: text for key, text in facts(self).items() if key in empty and key.startswith(group)})

    def _typed(self, key: str, text: str) -> None:
        self.typed.emit({key: text})


def _text(field: QLineEdit | QComboBox) -> str:
    return field.currentText() if isinstance(field, QComboBox) else field.text()
