"""The composer: whose event, its name and time, its properties, what is wrong, and the button that sends it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fs_event_studio.domain.display import one_line, shortened
from fs_event_studio.domain.drafts import Draft
from fs_event_studio.domain.edit_history import Snapshot, changed_parts, first_changed_row
from fs_event_studio.domain.identification import Member
from fs_event_studio.domain.problems import Problem
from fs_event_studio.gui.language import said, told
from fs_event_studio.gui.panels.composer.facets_view import FacetsView
from fs_event_studio.gui.panels.composer.head import EventHead
from fs_event_studio.gui.panels.composer.identification_view import IdentificationView
from fs_event_studio.gui.panels.composer.properties_view import PropertiesView
from fs_event_studio.gui.panels.composer.recent_ids import RecentIdsViewModel
from fs_event_studio.gui.panels.composer.send_bar import SendBar
from fs_event_studio.gui.panels.composer.viewmodel import ComposerViewModel
from fs_event_studio.gui.widgets.notice_bar import NoticeBar
from fs_event_studio.gui.widgets.severity_icons import SeverityIcons
from fs_event_studio.gui.widgets.text import plain_label

OTHER_CHARS = 300
_MEMBERS = frozenset(member.value for member in Member)


class ComposerView(QWidget):
    """Redraws itself from the view-model's state; what is typed goes there first."""

    def __init__(self, model: ComposerViewModel) -> None:
        super().__init__()
        self.setObjectName("composer")
        self._model = model
        self._identification = IdentificationView()
        self._head = EventHead(model)
        self._bar = SendBar(model)
        self._is_narrow = False
        self._wide_width = 0
        self._properties = PropertiesView()
        self._facets = FacetsView()
        self._remarks = NoticeBar()
        self._remarks.setObjectName("remarks")
        self._other = plain_label(role="muted", wraps=True)
        self._drop_other = QPushButton(self.tr("Leave out"))
        self._drop_other.setObjectName("drop_other_button")
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
        self._head.begin()

    def _lay_out(self) -> None:
        form = QVBoxLayout()
        form.addLayout(self._head)
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
        layout.addLayout(self._bar)

    def _set_narrow(self, *, narrow: bool) -> None:
        """Put things below each other, where there is no room beside each other."""
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        self._head.set_narrow(narrow=narrow)
        self._bar.set_narrow(narrow=narrow)
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

    def _connect(self) -> None:
        model = self._model
        self._identification.mode_chosen.connect(model.set_mode)
        self._identification.value_typed.connect(model.set_value)
        self._identification.problem.repair_wanted.connect(self._repair)
        self._properties.rows_edited.connect(model.set_rows)
        self._facets.context_typed.connect(model.set_context)
        self._facets.page_rows_edited.connect(model.set_page_rows)
        self._facets.repair_wanted.connect(self._repair)
        self._drop_other.clicked.connect(model.drop_other_members)
        self._bar.send_wanted.connect(self._submit)
        model.remarked.connect(self._show_remarks)
        model.revisited.connect(self._go_to_change)
        model.changed.connect(self._redraw)

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
        self._head.show_state(state)
        self._properties.show_state(state)
        self._facets.show_state(state)
        self._redraw_other(state.draft)
        self._identification.problem.show_problem(state.worst_at(state.draft.chosen.member or ""))
        self._bar.redraw()

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
                    self._head.focus_name()
                case "timestamp":
                    self._head.focus_timestamp()
                case "mode" | "values":
                    self._identification.focus_field()
                case "rows":
                    self._properties.focus_row(first_changed_row(before.draft, after.draft))
                case "context" | "page_rows":
                    self._facets.open_part(part)

    def _repair(self, problem: Problem) -> None:
        """Repair it and go on in its field: the button that has the focus goes with the problem."""
        self._model.repair(problem)
        self.go_to(problem)

    def go_to(self, problem: Problem) -> None:
        """Put the cursor where the problem is."""
        if problem.path == "name":
            self._head.focus_name()
        elif problem.path == "timestamp":
            self._head.focus_timestamp()
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
