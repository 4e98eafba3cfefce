"""The composer: whose event, its name and time, its properties, what is wrong, and the button that sends it."""

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fs_event_studio.domain.display import one_line, shortened
from fs_event_studio.domain.drafts import Draft
from fs_event_studio.domain.edit_history import Snapshot, changed_parts, first_changed_row
from fs_event_studio.domain.identification import Member
from fs_event_studio.domain.problems import Problem, Severity
from fs_event_studio.gui.language import complaint, said, told
from fs_event_studio.gui.panels.composer.facets_view import FacetsView
from fs_event_studio.gui.panels.composer.identification_view import IdentificationView
from fs_event_studio.gui.panels.composer.properties_view import PropertiesView
from fs_event_studio.gui.panels.composer.recent_ids import RecentIdsViewModel
from fs_event_studio.gui.panels.composer.state import ComposerState
from fs_event_studio.gui.panels.composer.viewmodel import ComposerViewModel
from fs_event_studio.gui.widgets.notice_bar import NoticeBar
from fs_event_studio.gui.widgets.severity_icons import SeverityIcons
from fs_event_studio.gui.widgets.text import LONG_TEXT, caption, plain_label, selectable, set_role

OTHER_CHARS = 300
TICK_MS = 1000
"""How often a relative timestamp is worked out anew while it is looked at."""
_MEMBERS = frozenset(member.value for member in Member)


class ComposerView(QWidget):
    """Redraws itself from the view-model's state; what is typed goes there first."""

    def __init__(self, model: ComposerViewModel) -> None:
        super().__init__()
        self.setObjectName("composer")
        self._model = model
        self._identification = IdentificationView()
        self._name = self._make_line("field_event_name", self.tr("Event name"), self.tr("such as Order Completed"))
        self._timestamp = self._make_line("field_timestamp", self.tr("Timestamp"), self.tr("empty: time of receipt"))
        self._when = QPushButton(self.tr("When …"))
        self._when.setObjectName("when_button")
        self._when.setAccessibleName(self.tr("Choose when the event happened"))
        self._when_note = selectable(plain_label(role="muted", wraps=True))
        self._when_note.setObjectName("when_note")
        self._head = QGridLayout()
        self._bar = QGridLayout()
        self._is_narrow: bool | None = None
        self._wide_width = 0
        self._ticking: QTimer | None = None
        self._name_problem = plain_label(role="error", wraps=True)
        self._timestamp_problem = plain_label(role="error", wraps=True)
        self._properties = PropertiesView()
        self._facets = FacetsView()
        self._remarks = NoticeBar()
        self._remarks.setObjectName("remarks")
        self._other = plain_label(role="muted", wraps=True)
        self._drop_other = QPushButton(self.tr("Leave out"))
        self._drop_other.setObjectName("drop_other_button")
        self._make_send_bar()
        self._lay_out()
        self._connect()
        self._redraw()

    def complete(self) -> None:
        """Make what nobody sees: it is not needed for the first paint."""
        from PySide6.QtGui import QKeySequence, QShortcut

        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WindowShortcut)
            shortcut.setWhatsThis(self.tr("Send the event"))
            shortcut.activated.connect(self._submit)
        self._identification.complete()
        self._properties.complete()

    def use_icons(self, icons: SeverityIcons) -> None:
        """Mark problems with these icons."""
        self._properties.use_icons(icons)
        self._facets.use_icons(icons)

    def use_recent_ids(self, recent_ids: RecentIdsViewModel) -> None:
        """Offer these beside the identifying fields."""
        self._identification.recents_wanted.connect(recent_ids.refresh)
        recent_ids.changed.connect(lambda: self._identification.show_recents(recent_ids.offered))

    def paste_event(self) -> None:
        """Fill the form from what is on the clipboard."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._model.paste(text)
        else:
            self._show_remarks((self.tr("There is no text on the clipboard to paste."),))

    def copy_event(self, kind: str) -> None:
        """Put the event on the clipboard as something to run elsewhere."""
        try:
            QGuiApplication.clipboard().setText(self._model.copy_text(kind))
        except ValueError as error:
            self._show_remarks((told(error),))
            return
        self._show_remarks((self.tr("Copied. It holds no key: it reads FULLSTORY_API_KEY when it runs."),))

    def put_above(self, widget: QWidget) -> None:
        """Show a widget above the form."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, widget)

    def focus_name(self) -> None:
        """Put the cursor where a new event begins."""
        self._name.setFocus()
        self._name.selectAll()

    def _make_line(self, name: str, label: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(LONG_TEXT)
        line.setObjectName(name)
        line.setAccessibleName(label)
        line.setPlaceholderText(hint)
        return line

    def _make_send_bar(self) -> None:
        self._send = QPushButton()
        self._send.setObjectName("send_button")
        self._send.setProperty("role", "primary")
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("cancel_button")
        self._anyway = QCheckBox(self.tr("Send anyway"))
        self._anyway.setObjectName("send_anyway")
        self._anyway.setToolTip(
            self.tr("Send one event that breaks the rules, marked as deliberately invalid. Off again after the send.")
        )
        self._readiness = plain_label(role="muted", wraps=True)
        self._readiness.setObjectName("readiness")

    def _lay_out(self) -> None:
        form = QVBoxLayout()
        form.addLayout(self._make_head())
        form.addWidget(self._identification)
        form.addWidget(self._properties)
        form.addWidget(self._facets)
        other = QHBoxLayout()
        other.addWidget(self._other, 1)
        other.addWidget(self._drop_other)
        form.addLayout(other)
        form.addStretch(1)
        self._inside = inside = _Form()
        inside.setLayout(form)
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._remarks)
        layout.addWidget(scroll, 1)
        layout.addLayout(self._send_bar())

    def _make_head(self) -> QGridLayout:
        self._name_label = plain_label(self.tr("Event &name"))
        self._name_label.setBuddy(self._name)
        self._timestamp_label = plain_label(self.tr("&Timestamp"))
        self._timestamp_label.setBuddy(self._timestamp)
        self._head.setColumnStretch(1, 1)
        self._set_narrow(narrow=False)
        return self._head

    def _set_narrow(self, *, narrow: bool) -> None:
        """Put things below each other, where there is no room beside each other."""
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        head, line, column = self._head, 2 * narrow, 0 if narrow else 2
        head.addWidget(self._name_label, 0, 0)
        head.addWidget(self._name, 0, 1, 1, 4 if narrow else 1)
        head.addWidget(self._name_problem, 1, 1, 1, 4)
        head.addWidget(self._timestamp_label, line, column)
        head.addWidget(self._timestamp, line, column + 1)
        head.addWidget(self._when, line, 4)
        head.addWidget(self._when_note, 3, 1, 1, 4)
        head.addWidget(self._timestamp_problem, 4, 1, 1, 4)
        head.setColumnStretch(3, 0 if narrow else 1)
        self._bar.addWidget(self._readiness, 0 if narrow else 1, 0, 1, 4 if narrow else 1)
        self._identification.set_narrow(narrow=narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put things beside each other as long as they fit."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Measure again when the size of the text changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._wide_width = 0
            if self.isVisible():
                self._arrange(self.width())

    @property
    def wanted_width(self) -> int:
        """In which everything that belongs beside each other stands so."""
        self._wide_width = 0
        self._arrange(self.width())
        return self._wide_width

    def _needed_width(self) -> int:
        """In the present arrangement."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        return self._inside.minimumSizeHint().width() + bar

    def _arrange(self, width: int) -> None:
        if not self._is_narrow:
            self._wide_width = self._needed_width()
        elif not self._wide_width:
            self._set_narrow(narrow=False)
            self._wide_width = self._needed_width()
        self._set_narrow(narrow=width < self._wide_width)

    def _send_bar(self) -> QGridLayout:
        bar = self._bar
        bar.setContentsMargins(9, 4, 9, 9)
        bar.setColumnStretch(0, 1)
        for column, widget in enumerate((self._anyway, self._cancel, self._send), 1):
            bar.addWidget(widget, 1, column)
        return bar

    def _connect(self) -> None:
        model = self._model
        self._name.textEdited.connect(model.set_name)
        self._timestamp.textEdited.connect(model.set_timestamp)
        self._when.clicked.connect(self._offer_moments)
        self._identification.mode_chosen.connect(model.set_mode)
        self._identification.value_typed.connect(model.set_value)
        self._identification.problem.repair_wanted.connect(model.repair)
        self._properties.rows_edited.connect(model.set_rows)
        self._facets.context_typed.connect(model.set_context)
        self._facets.page_rows_edited.connect(model.set_page_rows)
        self._facets.repair_wanted.connect(model.repair)
        self._drop_other.clicked.connect(model.drop_other_members)
        self._anyway.toggled.connect(model.set_send_anyway)
        self._send.clicked.connect(self._submit)
        self._cancel.clicked.connect(model.sending.cancel)
        model.remarked.connect(self._show_remarks)
        model.revisited.connect(self._go_to_change)
        model.changed.connect(self._redraw)
        model.sending.changed.connect(self._redraw_send_bar)

    def _offer_moments(self) -> None:
        from fs_event_studio.gui.panels.composer.when_menu import show_when_menu

        show_when_menu(self._when, self._model.now(), self._model.set_timestamp)

    def _submit(self) -> None:
        """Send, or lead to the first thing that keeps it back."""
        self._properties.finish_editing()
        self._facets.finish_editing()
        state = self._model.state
        if not state.sendable and not state.faults and not state.reading:
            self.go_to(state.composition.problems[0])
        self._model.submit()

    def _redraw(self) -> None:
        state = self._model.state
        self._identification.show_state(state)
        for field, text in ((self._name, state.draft.name), (self._timestamp, state.draft.timestamp)):
            if field.text() != text:
                with QSignalBlocker(field):
                    field.setText(text)
        self._properties.show_state(state)
        self._facets.show_state(state)
        self._redraw_other(state.draft)
        self._identification.problem.show_problem(self._worst(frozenset({state.draft.chosen.member or ""})))
        for label, path in ((self._name_problem, "name"), (self._timestamp_problem, "timestamp")):
            label.setText(self._complaint(frozenset({path})))
            label.setVisible(bool(label.text()))
        self._redraw_when(state)
        self._redraw_send_bar()

    def _redraw_when(self, state: ComposerState) -> None:
        """Say which moment a relative timestamp is at present, and go on saying so."""
        self._when_note.setVisible(state.draft.has_relative_timestamp)
        if not state.draft.has_relative_timestamp:
            if self._ticking:
                self._ticking.stop()
        else:
            self._tick()
            self._when_note.setText(
                self.tr("Relative: {0} now, {1} by this computer's clock; worked out again when it is sent.").format(
                    state.timestamp, self._model.local_time(state.timestamp)
                )
            )

    def _tick(self) -> None:
        """Have a relative timestamp worked out anew from time to time."""
        if self._ticking is None:
            self._ticking = QTimer(self, interval=TICK_MS)
            self._ticking.timeout.connect(self._model.keep_up)
        if not self._ticking.isActive():
            self._ticking.start()

    def _redraw_other(self, draft: Draft) -> None:
        """Say what is sent beside the fields: members and schema entries of a loaded body."""
        names = draft.unlisted
        text = self.tr("Also sent, as the JSON shows: {0}").format(one_line(", ".join(names)))
        self._other.setText(shortened(text, OTHER_CHARS) if names else "")
        for widget in (self._other, self._drop_other):
            widget.setVisible(bool(names))

    def _show_remarks(self, remarks: tuple[str, ...]) -> None:
        self._remarks.clear()
        for remark in remarks:
            self._remarks.add(said(remark), severe=False)

    def _redraw_send_bar(self) -> None:
        state, sending = self._model.state, self._model.sending.state
        target = caption(sending.environment.name)
        live = not sending.environment.is_sandbox
        self._send.setText(self.tr("Send to {0} (live)").format(target) if live else self.tr("Send to sandbox"))
        self._send.setToolTip(self.tr("Ctrl+Enter"))
        set_role(self._send, "live" if live else "primary")
        self._send.setEnabled((state.sendable or state.reading) and not sending.sending)
        self._cancel.setVisible(sending.sending)
        self._cancel.setEnabled(not sending.cancelling)
        with QSignalBlocker(self._anyway):
            self._anyway.setChecked(state.send_anyway)
        errors = sum(problem.blocks for problem in state.problems)
        self._readiness.setText(self._readiness_text(errors))
        set_role(self._readiness, "error" if errors and not sending.sending else "muted")

    def _readiness_text(self, errors: int) -> str:
        sending = self._model.sending.state
        if sending.cancelling:
            return self.tr("Cancelling …")
        if sending.sending:
            return self.tr("Sending …")
        if self._model.state.reading:
            return self.tr("Reading the event …")
        if self._model.state.faults:
            return self.tr("The JSON cannot be taken as it was typed, so nothing is sent.")
        if errors and self._model.state.send_anyway:
            return self.tr("It breaks the rules and will be marked as deliberately invalid.")
        if errors == 1:
            return self.tr("1 error keeps this event from being sent.")
        if errors:
            return self.tr("{0} errors keep this event from being sent.").format(errors)
        return self.tr("Ready to send: Ctrl+Enter.")

    def _complaint(self, paths: frozenset[str]) -> str:
        """The first error or warning at one of these paths, with its fix."""
        problem = self._worst(paths)
        return complaint(problem) if problem else ""

    def _worst(self, paths: frozenset[str]) -> Problem | None:
        """The first error or warning at one of these paths."""
        for problem in self._model.state.composition.problems:
            if problem.path in paths and problem.rule.severity is not Severity.NOTE:
                return problem
        return None

    def undo(self) -> None:
        """Take back the latest edit; first the one in a cell that is open."""
        self._properties.finish_editing()
        self._model.undo()

    def redo(self) -> None:
        """Make the edit again that was undone last."""
        self._properties.finish_editing()
        self._model.redo()

    def _go_to_change(self, snapshots: tuple[Snapshot, Snapshot]) -> None:
        """Put the cursor where an undo or redo has changed something."""
        before, after = snapshots
        for part in changed_parts(before, after)[:1]:
            match part:
                case "name":
                    self._name.setFocus()
                case "timestamp":
                    self._timestamp.setFocus()
                case "mode" | "values":
                    self._identification.focus_field()
                case "rows":
                    self._properties.focus_row(first_changed_row(before.draft, after.draft))
                case "context" | "page_rows":
                    self._facets.open_part(part)

    def go_to(self, problem: Problem) -> None:
        """Put the cursor where the problem is."""
        if problem.path == "name":
            self._name.setFocus()
        elif problem.path == "timestamp":
            self._timestamp.setFocus()
        elif problem.path.startswith(("properties", "schema.properties")):
            self._properties.focus_problem(problem)
        elif problem.path in _MEMBERS:
            self._identification.focus_field()
        else:
            self._facets.focus_problem(problem)


class _Form(QWidget):
    """As high as its content is at its width; Qt would keep room for the narrowest possible wrapping as well."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The least width, and no height of its own."""
        return QSize(super().minimumSizeHint().width(), 0)
