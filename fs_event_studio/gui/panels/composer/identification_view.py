"""The radio buttons that say whose event it is, with the consequence of the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from fs_event_studio.domain import json_text
from fs_event_studio.domain.identification import MODES, Member, Mode, ModeKey, mode_of
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.gui.language import said
from fs_event_studio.gui.widgets.badge import CERTAINTIES, QUOTA_NAMES, QuotaBadge
from fs_event_studio.gui.widgets.complaint import Complaint
from fs_event_studio.gui.widgets.section import Section
from fs_event_studio.gui.widgets.text import LONG_TEXT, mono_font, plain_label, selectable, tooltip

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fs_event_studio.domain.recent_ids import RecentId
    from fs_event_studio.gui.panels.composer.state import ComposerState

FIELDS = {
    Member.SESSION_ID: ("field_session_id", Phrase("Session ID"), Phrase("device:session, or paste a replay URL")),
    Member.SESSION_UID: (
        "field_session_uid",
        Phrase("Session UID"),
        Phrase("the ID your application gave the session"),
    ),
    Member.USER_ID: ("field_user_id", Phrase("User ID"), Phrase("the ID that Fullstory gave the user")),
    Member.USER_UID: ("field_user_uid", Phrase("User UID"), Phrase("the ID that your application gives the user")),
}


class IdentificationView(Section):
    """Two choices a line under their headings, the chosen one's field, and a card that says what will happen."""

    mode_chosen = Signal(object)  # a ModeKey
    value_typed = Signal(str)
    recents_wanted = Signal()  # `show_recents` is to be called with what can be offered

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("Whose event is it?"))
        self._radios = {mode.key: self._radio(mode) for mode in MODES}
        self._headings = {mode.heading: plain_label(said(mode.heading), "muted") for mode in MODES}
        self._grid = QGridLayout()
        self._is_narrow: bool | None = None
        self._fields = {member: self._field(member) for member in FIELDS}
        self._labels = {member: plain_label(said(FIELDS[member][1])) for member in FIELDS}
        for member, label in self._labels.items():
            label.setBuddy(self._fields[member])
        self._guide = QPushButton(self.tr("Guide me …"))
        self._guide.setObjectName("guide_button")
        self._guide.setToolTip(self.tr("A few questions that lead to one of these"))
        self._guide.clicked.connect(self._open_guide)
        self._allow_session_uid = False
        self.problem = Complaint()
        self._recent = QPushButton(self.tr("Recent …"))
        self._recent.setObjectName("recent_button")
        self._recent.setToolTip(self.tr("IDs of recent events and, in the sandbox, of its users and sessions (Down)"))
        self._recent.clicked.connect(self._ask_for_recents)
        self._asked_for_recents = False
        self._mode: Mode = MODES[0]
        caution = self.tr("“Your own session ID” is off: Fullstory's introduction calls it not supported.")
        self._caution = plain_label(caution, "muted", wraps=True)
        self._caution.setToolTip(tooltip(said(mode_of(ModeKey.SESSION_UID).caution)))
        self._consequence = selectable(plain_label(wraps=True))
        self._fragment = selectable(plain_label(wraps=True))
        self._fragment.setFont(mono_font())
        self._fragment.setAccessibleName(self.tr("JSON that identifies the event"))
        self.badge = QuotaBadge()
        self._reason = selectable(plain_label(role="muted", wraps=True))
        self._source = selectable(plain_label(role="muted", wraps=True))
        self._lay_out()

    def complete(self) -> None:
        """Make the shortcuts, which nobody sees: they are not needed for the first paint."""
        from PySide6.QtGui import QKeySequence, QShortcut

        for field in self._fields.values():
            down = QShortcut(QKeySequence(Qt.Key.Key_Down), field, context=Qt.ShortcutContext.WidgetShortcut)
            down.setWhatsThis(self.tr("Offer recent IDs"))
            down.activated.connect(self._ask_for_recents)

    def show_state(self, state: ComposerState) -> None:
        """Show the chosen mode, its field and what it leads to."""
        draft, mode = state.draft, state.draft.chosen
        self._mode = mode
        self._recent.setVisible(mode.member is not None)
        for key, radio in self._radios.items():
            with QSignalBlocker(radio):
                radio.setChecked(key is mode.key)
            # Qt would let Tab lead to the first one, until one of them was visited.
            radio.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key is mode.key else Qt.FocusPolicy.ClickFocus)
        self._allow_session_uid = state.allow_session_uid
        self._radios[ModeKey.SESSION_UID].setEnabled(state.allow_session_uid)
        self._caution.setVisible(not state.allow_session_uid)
        for member, field in self._fields.items():
            shown = member is mode.member
            field.setVisible(shown)
            self._labels[member].setVisible(shown)
            _show_text(field, draft.values.get(member, ""))
        self._consequence.setText(said(mode.consequence))
        fragment = state.fragment
        self._fragment.setText(json_text.write(fragment, indent=None) if fragment else self.tr("(nothing)"))
        prediction = state.composition.checked.prediction
        self.badge.show_verdict(prediction)
        self._reason.setText(said(prediction.reason))
        titles = " · ".join(said(source.title) for source in mode.sources)
        self._source.setText(self.tr("Source: {0}").format(titles))
        sources = "\n".join(f"{said(source.title)}\n{source.url}" for source in mode.sources)
        self._source.setToolTip(tooltip(sources))
        self.badge.setToolTip(tooltip(f"{said(prediction.reason)}\n{sources}"))

    def show_recents(self, offered: Mapping[Member, Sequence[RecentId]]) -> None:
        """Offer IDs for the chosen mode's field, if the person is still waiting for them."""
        from fs_event_studio.gui.panels.composer.recent_menu import show_recent_menu

        member = self._mode.member
        if self._asked_for_recents and member:
            self._asked_for_recents = False
            show_recent_menu(self._recent, offered.get(member, ()), self._fields[member].text(), self.value_typed.emit)

    def focus_field(self) -> None:
        """Put the cursor into the chosen mode's field."""
        for field in self._fields.values():
            if not field.isHidden():
                field.setFocus()

    def _radio(self, mode: Mode) -> QRadioButton:
        radio = QRadioButton(said(mode.label))
        radio.setObjectName(f"mode_{mode.key.value}")
        radio.setAccessibleName(f"{said(mode.heading)}: {said(mode.label)}")
        verdict = mode.prediction
        quota = f"{said(QUOTA_NAMES[verdict.quota_class])} ({said(CERTAINTIES[verdict.certainty])})"
        about = f"{said(mode.consequence)}\n{quota}: {said(verdict.reason)}"
        radio.setToolTip(tooltip("\n".join(filter(None, (said(mode.caution), about)))))
        radio.setAccessibleDescription(said(mode.caution or mode.consequence))
        radio.toggled.connect(self._toggled)
        return radio

    def _field(self, member: Member) -> QLineEdit:
        name, label, hint = FIELDS[member]
        field = QLineEdit()
        field.setMaxLength(LONG_TEXT)
        field.setObjectName(name)
        field.setPlaceholderText(said(hint))
        field.setAccessibleName(said(label))
        field.textEdited.connect(self.value_typed)
        return field

    def _ask_for_recents(self) -> None:
        self._asked_for_recents = True
        self.recents_wanted.emit()

    def _toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on:
            key = next(key for key, radio in self._radios.items() if radio is self.sender())
            self.mode_chosen.emit(key)

    def _open_guide(self) -> None:
        from fs_event_studio.gui.panels.composer.guide_dialog import GuideDialog

        dialog = GuideDialog(self.window(), allow_session_uid=self._allow_session_uid)
        dialog.chosen.connect(self.mode_chosen)
        dialog.accepted.connect(self.focus_field)
        dialog.open()

    def _lay_out(self) -> None:
        self.content.addLayout(self._choices())
        self.content.addWidget(self._caution)
        fields = QGridLayout()
        for member, field in self._fields.items():
            fields.addWidget(self._labels[member], 0, 0)
            fields.addWidget(field, 0, 1)
        fields.addWidget(self._recent, 0, 2)
        fields.addWidget(self.problem, 1, 1, 1, 2)
        fields.setColumnStretch(1, 1)
        self.content.addLayout(fields)
        self.content.addWidget(self._card())

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the choices below their headings, where there is no room beside them."""
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        grid = self._grid
        for line, (heading, label) in enumerate(self._headings.items()):
            if narrow:
                grid.addWidget(label, 2 * line, 0, 1, 4)
            else:
                grid.addWidget(label, line, 0)
            for column, mode in enumerate((mode for mode in MODES if mode.heading == heading), 1):
                grid.addWidget(self._radios[mode.key], 2 * line + 1 if narrow else line, column)
        if narrow:
            grid.addWidget(self._guide, 2 * len(self._headings), 1)
        else:
            grid.addWidget(self._guide, 0, 3, Qt.AlignmentFlag.AlignTop)

    def _choices(self) -> QGridLayout:
        """The headings, each with its choices."""
        self._grid.setHorizontalSpacing(18)
        self._grid.setColumnStretch(2, 1)
        group = QButtonGroup(self)
        for radio in self._radios.values():
            group.addButton(radio)
        self.set_narrow(narrow=False)
        return self._grid

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.addWidget(self._consequence)
        layout.addWidget(self._fragment)
        layout.addWidget(self.badge)
        layout.addWidget(self._reason)
        layout.addWidget(self._source)
        return card


def _show_text(field: QLineEdit | QLabel, text: str) -> None:
    """Set the text only if it differs, so that cursor and undo survive typing."""
    if field.text() != text:
        with QSignalBlocker(field):
            field.setText(text)
