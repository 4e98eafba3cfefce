"""Whatever a person does in the composer, in whatever order, its promises hold (issue 2, the first condition)."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QPushButton, QRadioButton, QTableView

from fs_event_studio.domain import json_text
from fs_event_studio.domain.display import visible
from fs_event_studio.domain.drafts import RowKind, compose
from fs_event_studio.domain.identification import Member, ModeKey, mode_of, read_identification
from fs_event_studio.gui.widgets.json_editor import JsonEditor
from support.senders import NOW
from support.window_driver import NAME, VALUE, WindowDriver, clear

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FIELDS = {
    Member.SESSION_ID: "field_session_id",
    Member.SESSION_UID: "field_session_uid",
    Member.USER_ID: "field_user_id",
    Member.USER_UID: "field_user_uid",
}


@dataclass
class Sequence:
    """One window and what must be in its fields, whichever of them is shown."""

    person: WindowDriver
    typed: dict[Member, str] = field(default_factory=dict)

    @property
    def shown(self) -> tuple[Member, QLineEdit] | None:
        """The identifying field that can be seen."""
        for member, name in FIELDS.items():
            line = self.person.find(QLineEdit, name)
            if not line.isHidden():
                return member, line
        return None

    def start(self) -> None:
        """Everything empty, as far as it can be."""
        composer = self.person.window.models.composer
        composer.allow_session_uid(True)
        for key in ModeKey:
            composer.set_mode(key)
            composer.set_value("")
        composer.set_name("")
        composer.set_timestamp("")
        composer.set_rows(())
        composer.set_send_anyway(False)
        if self.person.action("allow_session_uid").isChecked():
            self.person.toggle("allow_session_uid")
        composer.allow_session_uid(False)
        composer.set_mode(ModeKey.USER_UID)
        self.typed = dict.fromkeys(FIELDS, "")

    def note(self) -> None:
        """Remember what the shown field holds now, because the step was about it."""
        if shown := self.shown:
            self.typed[shown[0]] = shown[1].text()

    def note_all(self) -> None:
        """Remember what all fields hold now, because the step may have been about any."""
        for member, name in FIELDS.items():
            self.typed[member] = self.person.find(QLineEdit, name).text()

    def check(self) -> None:
        """Every promise."""
        person, state = self.person, self.person.window.models.composer.state
        body = state.composition.body
        preview = person.text("payload_preview")
        faulty = bool(state.faults)
        assert preview == (state.text if faulty else body.decode())
        assert visible(preview) == preview
        chosen = mode_of(next(key for key in ModeKey if person.find(QRadioButton, f"mode_{key.value}").isChecked()))
        found = read_identification(json_text.read(body).value)
        assert found.members <= chosen.members
        assert not list(found.conflicts())
        if not faulty:
            form = compose(state.draft, NOW).checked.document
            assert form == {"name": "", **json_document(body)}  # form and text never disagree
            for part in ('"user": {', '"session": {'):
                assert preview.count(f"\n  {part}") <= 1
        assert (chosen.key is ModeKey.SESSION_UID) <= state.allow_session_uid
        errors = any(line.startswith("Error") for line in person.problems())
        assert person.can_send == (not errors or (not faulty and person.find(QCheckBox, "send_anyway").isChecked()))
        assert (faulty or state.text is not None) <= bool(person.text("text_state"))
        for member, name in FIELDS.items():
            assert person.find(QLineEdit, name).text() == self.typed[member]
            assert state.draft.values.get(member, "") == self.typed[member]


Step: TypeAlias = Callable[[Sequence], None]


def _choose(key: ModeKey) -> Step:
    return lambda sequence: sequence.person.choose_mode(key)


def _paste(text: str) -> Step:
    def step(sequence: Sequence) -> None:
        if shown := sequence.shown:
            sequence.person.paste(FIELDS[shown[0]], text)
            assert sequence.person.text(FIELDS[shown[0]]) == text
            sequence.note()

    return step


def _identify(key: ModeKey, text: str) -> Step:
    def step(sequence: Sequence) -> None:
        _choose(key)(sequence)
        _paste(text)(sequence)

    return step


def _type(text: str) -> Step:
    def step(sequence: Sequence) -> None:
        if shown := sequence.shown:
            shown[1].setFocus()
            QTest.keyClicks(shown[1], text)
            sequence.note()

    return step


def _press(key: Qt.Key, modifier: Qt.KeyboardModifier) -> Step:
    def step(sequence: Sequence) -> None:
        if shown := sequence.shown:
            shown[1].setFocus()
            QTest.keyClick(shown[1], key, modifier)
            sequence.note_all()

    return step


def _type_json(text: str) -> Step:
    """Paste JSON over what is there."""

    def step(sequence: Sequence) -> None:
        editor = sequence.person.find(JsonEditor, "payload_preview")
        editor.setFocus()
        editor.selectAll()
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(editor, Qt.Key.Key_V, CTRL)
        sequence.note_all()

    return step


def _type_into_json(place: float, text: str) -> Step:
    """Type somewhere into the JSON."""

    def step(sequence: Sequence) -> None:
        editor = sequence.person.find(JsonEditor, "payload_preview")
        editor.setFocus()
        cursor = editor.textCursor()
        cursor.setPosition(int(place * (editor.document().characterCount() - 1)))
        editor.setTextCursor(cursor)
        QTest.keyClicks(editor, text)
        sequence.note_all()

    return step


def _undo(keys: Qt.Key, modifier: Qt.KeyboardModifier) -> Step:
    def step(sequence: Sequence) -> None:
        sequence.person.press(keys, modifier)
        sequence.note_all()

    return step


def _trigger(name: str) -> Step:
    def step(sequence: Sequence) -> None:
        if sequence.person.action(name).isEnabled():
            sequence.person.toggle(name)
        sequence.note_all()

    return step


def _use_form_text(sequence: Sequence) -> None:
    if sequence.person.find(QPushButton, "use_form_text").isVisible():
        sequence.person.click("use_form_text")


def json_document(body: bytes) -> json_text.JsonObject:
    document = json_text.read(body).value
    assert isinstance(document, dict)
    return document


def _clear(sequence: Sequence) -> None:
    if shown := sequence.shown:
        clear(shown[1])
        sequence.note()


def _fill(name: str, text: str) -> Step:
    return lambda sequence: sequence.person.paste(name, text)


def _click(name: str) -> Step:
    return lambda sequence: sequence.person.click(name)


def _allow(sequence: Sequence) -> None:
    sequence.person.toggle("allow_session_uid")


def _repair(sequence: Sequence) -> None:
    """Click the first repair that is offered."""
    lines = sequence.person.find(QListWidget, "problems_list")
    buttons = lines.findChildren(QPushButton, "repair_button")
    if buttons:
        QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
        sequence.note()


def _edit(row: int, column: int, text: str) -> Step:
    def step(sequence: Sequence) -> None:
        model = sequence.person.find(QTableView, "properties_table").model()
        number = min(row, model.rowCount() - 1)
        if model.flags(model.index(number, column)) & Qt.ItemFlag.ItemIsEditable:
            sequence.person.edit_cell(number, column, text)

    return step


def _kind(row: int, kind: RowKind) -> Step:
    def step(sequence: Sequence) -> None:
        last = sequence.person.find(QTableView, "properties_table").model().rowCount() - 1
        sequence.person.choose_kind(min(row, last), kind)

    return step


PASTED = st.one_of(
    st.sampled_from(
        [
            "https://app.fullstory.com/ui/ORG/session/6143275098163220483:8812093476625113097",
            (
                "https://app.eu1.fullstory.com/ui/ORG/client-session/3f0c8f52-6b1e-4d0a-9c55-2a7be1f4c9d1%3Ab7a1d0c4-58e3-4f7f-8a26-90d1c3e5f762"
            ),
            "https://app.fullstory.com/ui/ORG/segments/everyone/people/0/session/123!456:789!1",
            "123%3A456",
            " 123:456 ",
            "123",
            '{"user": {"id": "1"}, "session": {"id": "1:2", "use_most_recent": true}}',
            '", "session": {"use_most_recent": true}, "x": "',
            "x" * 10_000,
            "\x00\x01\x07\x1b[31m\r\n\t\x7f\x85",
            "\u202e\u2066evil\u2069\u200b\ufeff",
            "no\xa0break \ufffc \ufdd0",
            "👩‍👩‍👧‍👦 🏳️‍🌈",
            "<img src=x onerror=1><b>ok</b>",
            "&amp; &lt;",
        ]
    ),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
)
BODIES = [
    '{"name": "x", "user": {"uid": "u"}}',
    '{ "name":"x","session":{"id":"1:2"},"trace":1.10}',
    '{"user": {"uid": "u"}, "session": {"id": "1:2"}}',
    '{"user": {"uid": "u", "id": "i", "email": "e"}, "session": {"use_most_recent": true, "uid": "s"}}',
    '{"user": {"uid": "u", "email": "e"}, "session": {"use_most_recent": true}}',
    '{"session": {"uid": "s"}}',
    '{"name": 5, "properties": {"a": [1, {"b": null}], "o": {"n": 9007199254740993}}, "user": null}',
    '{"name": "x", "properties": {"n": 1}, "schema": {"properties": {"n": "int"}}}',
    '{"name": "\u202e no\xa0break \u2028"}',
    '{"name": "x"',
    "",
    "[]",
]
SHORT = st.text("abc019:-_ %", max_size=8)

STEPS: st.SearchStrategy[Step] = st.one_of(
    st.sampled_from(ModeKey).map(_choose),
    st.builds(_identify, st.sampled_from(ModeKey), PASTED),
    st.builds(_identify, st.sampled_from(ModeKey), SHORT),
    SHORT.map(_type),
    st.sampled_from([(Qt.Key.Key_Z, CTRL), (Qt.Key.Key_Z, CTRL | SHIFT), (Qt.Key.Key_Backspace, CTRL)]).map(
        lambda keys: _press(*keys)
    ),
    st.sampled_from(BODIES).map(_type_json),
    st.builds(_type_into_json, st.floats(0, 1), st.sampled_from(["1", '"', ",", " ", "x"])),
    st.sampled_from([(Qt.Key.Key_Z, CTRL), (Qt.Key.Key_Z, CTRL | SHIFT), (Qt.Key.Key_Y, CTRL)]).map(
        lambda keys: _undo(*keys)
    ),
    st.sampled_from(["undo_action", "redo_action"]).map(_trigger),
    st.just(_use_form_text),
    st.just(_clear),
    st.just(_allow),
    st.just(_repair),
    st.just(_click("send_anyway")),
    PASTED.map(lambda text: _fill("field_event_name", text)),
    st.sampled_from(["", "2026-11-23", "2026-11-23T10:00", "x", "2999-01-01T00:00:00Z"]).map(
        lambda text: _fill("field_timestamp", text)
    ),
    st.builds(_edit, st.integers(0, 3), st.sampled_from([NAME, VALUE]), PASTED | SHORT),
    st.builds(_kind, st.integers(0, 3), st.sampled_from(RowKind)),
)


@pytest.mark.timeout(240)
def test_no_sequence_of_actions_breaks_a_promise(person: WindowDriver) -> None:
    """Never two forms of identification; *Send* only if allowed; what is shown is sent; what was typed is kept."""

    @settings(
        max_examples=40,
        derandomize=True,
        phases=[Phase.explicit, Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.lists(STEPS, min_size=4, max_size=14))
    def check(steps: list[Step]) -> None:
        sequence = Sequence(person)
        sequence.start()
        sequence.check()
        for step in steps:
            step(sequence)
            sequence.check()
        for key in ModeKey:
            person.choose_mode(key)
            sequence.check()
        if person.can_send:
            body = person.window.models.composer.state.composition.body
            assert person.send().sent.request.body == body

    check()
