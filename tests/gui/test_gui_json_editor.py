"""JSON beside the form: one follows the other, and what is shown is what is sent."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton, QTableView

from fs_event_studio.domain.drafts import PropertyRow, RowKind
from fs_event_studio.gui.panels.composer.view import ComposerView
from fs_event_studio.gui.widgets.document_text import LONG_LINE, common, cut, units
from fs_event_studio.gui.widgets.json_editor import PIECE_CHARS, JsonEditor
from support.window_driver import VALUE, WindowDriver, cells, clear, stalls_watched

CTRL = Qt.KeyboardModifier.ControlModifier


def editor_of(person: WindowDriver) -> JsonEditor:
    return person.find(JsonEditor, "payload_preview")


def type_json(person: WindowDriver, text: str) -> None:
    """Paste over what is there, and wait until it is read."""
    editor = editor_of(person)
    editor.setFocus()
    editor.selectAll()
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(editor, Qt.Key.Key_V, CTRL)
    person.qtbot.waitUntil(lambda: not person.window.models.composer.state.reading and not editor.isReadOnly())


def properties(person: WindowDriver) -> list[list[str]]:
    return [row[:3] for row in cells(person.find(QTableView, "properties_table"))]


def test_what_is_typed_as_json_is_in_the_form_and_sent_byte_for_byte(person: WindowDriver) -> None:
    """Digits, spaces and order are the person's; a member without a field is kept and named."""
    text = '{ "properties":{"n":1.10, "big":9007199254740993},\n"user": {"uid":"u", "x": "👍"},"name":"Typed" }'
    type_json(person, text)
    assert person.text("field_event_name") == "Typed"
    assert person.text("field_user_uid") == "u"
    assert properties(person)[:2] == [["n", "real", "1.10"], ["big", "real", "9007199254740993"]]
    assert "exactly as it was typed" in person.text("text_state")
    assert "user.x" in person.text("drop_other_button") or person.find(QPushButton, "drop_other_button").isVisible()
    assert person.send().sent.request.body == text.encode()


def test_the_form_takes_over_when_it_is_edited(person: WindowDriver) -> None:
    """Nothing that the text said is lost by that."""
    type_json(person, '{"name":"Typed","user":{"uid":"u","x":1},"trace":"t"}')
    person.type("field_event_name", "Formed")
    assert json.loads(person.text("payload_preview")) == {"name": "Formed", "user": {"uid": "u", "x": 1}, "trace": "t"}
    assert person.text("payload_preview").startswith("{\n  ")
    assert not person.text("text_state")


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('{"name": "x",\n "properties": {\n  "a": 01}}', 3, "comma is expected"),
        ('{"user": {"uid": "u"},\n\n "session": {"id": "1:2"}}', 1, "two forms of identification"),
        ("[]", 1, "not an object"),
        ('{\n"session": {"uid": "s"}}', 2, "switched off"),
    ],
)
def test_a_text_that_cannot_be_taken_is_marked_and_blocks(
    person: WindowDriver, text: str, line: int, words: str
) -> None:
    """The form keeps the last good event; not even *Send anyway* sends; one click goes back."""
    before = person.text("payload_preview")
    type_json(person, text)
    assert words in person.text("text_state")
    assert f"Line {line}," in person.text("text_state")
    assert "Nothing is sent" in person.text("text_state")
    assert editor_of(person).marked_lines == {line}
    assert person.text("field_event_name") == "Order Completed"
    assert words in person.problems()[0]
    person.click("send_anyway")
    assert not person.can_send
    person.press(Qt.Key.Key_Return, CTRL)
    person.settle()
    assert not person.rows()
    person.click("send_anyway")
    person.click("use_form_text")
    assert person.text("payload_preview") == before
    assert not editor_of(person).marked_lines
    assert person.can_send


def test_ctrl_enter_leads_to_the_fault(person: WindowDriver) -> None:
    type_json(person, '{"name": "x",\n"y": }')
    person.find(QLineEdit, "field_event_name").setFocus()
    person.press(Qt.Key.Key_Return, CTRL)
    editor = editor_of(person)
    assert editor.hasFocus()
    assert editor.textCursor().blockNumber() == 1
    person.find(QLineEdit, "field_event_name").setFocus()
    lines = person.find(QListWidget, "problems_list")
    lines.itemActivated.emit(lines.item(0))
    assert editor.hasFocus()


def test_a_text_that_cannot_be_taken_is_not_copied(person: WindowDriver) -> None:
    type_json(person, '{"name": ')
    QGuiApplication.clipboard().setText("before")
    person.find(ComposerView, "composer").copy_event("json")
    assert QGuiApplication.clipboard().text() == "before"


def test_allowing_session_uid_takes_the_text_that_waits_for_it(person: WindowDriver) -> None:
    text = '{"name": "x", "session": {"uid": "s"}}'
    type_json(person, text)
    assert not person.can_send
    person.toggle("allow_session_uid")
    assert person.text("field_session_uid") == "s"
    assert person.send().sent.request.body == text.encode()


def test_typing_key_by_key_keeps_the_cursor(person: WindowDriver) -> None:
    """The form follows each key, and the text stays as it is."""
    editor = editor_of(person)
    editor.setFocus()
    cursor = editor.document().find("Order Completed")
    editor.setTextCursor(cursor)
    QTest.keyClicks(editor, "Paid")
    assert person.text("field_event_name") == "Paid"
    QTest.keyClicks(editor, " late")
    assert person.text("field_event_name") == "Paid late"


def test_what_an_editor_would_hide_is_shown_as_an_escape(person: WindowDriver) -> None:
    """From the form and from the clipboard; the bytes sent are those shown."""
    person.paste("field_event_name", "a\xa0b\u202ec")
    assert '"a\\u00a0b\\u202ec"' in person.text("payload_preview")
    assert person.send().sent.request.body == person.text("payload_preview").encode()
    type_json(person, '{"name": "no\xa0break \u2028 \u202e", "user": {"uid": "👍"}}')
    assert person.text("payload_preview") == '{"name": "no\\u00a0break \\u2028 \\u202e", "user": {"uid": "👍"}}'
    assert person.text("field_event_name") == "no\xa0break \u2028 \u202e"
    editor = editor_of(person)
    QTest.keyClick(editor, Qt.Key.Key_Home, CTRL)
    editor.insertPlainText("\xa0")
    assert person.text("payload_preview").startswith("\\u00a0{")


def test_text_of_the_form_is_not_cut_at_32767_characters(person: WindowDriver) -> None:
    long = "x" * 40_000
    person.paste("field_event_name", long)
    person.edit_cell(0, VALUE, long)
    person.settle()
    body = person.send().sent.request.body
    assert json.loads(body)["name"] == long
    assert long in json.loads(body)["properties"].values()


def test_a_line_too_long_to_be_laid_out_is_shown_shortened_and_sent_whole(person: WindowDriver) -> None:
    long = "y" * (LONG_LINE + 1)
    person.paste("field_event_name", long)
    person.qtbot.waitUntil(lambda: "too long" in person.text("text_state"))
    editor = editor_of(person)
    assert editor.isReadOnly()
    assert len(person.text("payload_preview")) < LONG_LINE
    person.settle()
    assert long.encode() in person.send().sent.request.body
    person.paste("field_event_name", "short")
    person.qtbot.waitUntil(lambda: not person.text("text_state"))
    assert not editor.isReadOnly()


def large_text(count: int = 4000) -> str:
    return json.dumps({"name": "Large", "properties": {f"p{n}": f"value {n} " * 20 for n in range(count)}}, indent=1)


def test_a_large_text_is_filled_in_by_pieces_and_read_beside(person: WindowDriver) -> None:
    """The window does not stall; the text is whole in the end, and so is the form."""
    text = large_text()
    assert len(text) > 20 * PIECE_CHARS
    with stalls_watched(400):
        type_json(person, text)
    assert person.text("payload_preview") == text
    assert person.find(QTableView, "properties_table").model().rowCount() == 4001
    assert person.text("field_event_name") == "Large"


def test_what_is_sent_at_once_waits_for_the_reading(person: WindowDriver) -> None:
    """The latest text is sent, or nothing."""
    text = large_text()
    editor = editor_of(person)
    editor.setFocus()
    editor.selectAll()
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(editor, Qt.Key.Key_V, CTRL)
    assert person.window.models.composer.state.reading
    assert person.send().sent.request.body == text.encode()


def test_an_edit_before_the_reading_is_done_withdraws_the_send(person: WindowDriver) -> None:
    model = person.window.models.composer
    model.set_rows(tuple(PropertyRow(f"p{n}", RowKind.REAL, "1") for n in range(3000)))
    assert model.state.reading
    model.submit()
    model.set_name("Changed")
    person.qtbot.waitUntil(lambda: not model.state.reading)
    person.settle()
    assert not person.rows()
    clear(person.find(QLineEdit, "field_event_name"))
    person.qtbot.waitUntil(lambda: not model.state.reading)


texts = st.text("ab\n👍é", max_size=30)


@given(texts, texts, texts, texts)
def test_two_texts_differ_between_what_is_the_same(start: str, old: str, new: str, end: str) -> None:
    """As much as there is; the parts that are the same never overlap."""
    before, after = start + old + end, start + new + end
    first, last = common(before, after)
    assert first >= len(start)
    assert first + last <= min(len(before), len(after))
    assert before[:first] == after[:first]
    assert before[len(before) - last :] == after[len(after) - last :]


@given(texts, texts)
def test_a_text_is_cut_where_qt_counts(first: str, second: str) -> None:
    assert cut(first + second, units(first)) == (first, second)
