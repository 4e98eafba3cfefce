"""Undo and redo of everything in the composer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QRadioButton, QTableView

from fs_event_studio.domain.drafts import RowKind
from fs_event_studio.gui.widgets.json_editor import JsonEditor
from support.window_driver import NAME, VALUE, WindowDriver, cells, open_editor

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
REDO = [pytest.param(Qt.Key.Key_Z, CTRL | SHIFT, id="Ctrl+Shift+Z"), pytest.param(Qt.Key.Key_Y, CTRL, id="Ctrl+Y")]


def names(person: WindowDriver) -> list[str]:
    return [row[0] for row in cells(person.find(QTableView, "properties_table"))][:-1]


@pytest.mark.parametrize(("key", "modifier"), REDO)
def test_one_burst_of_typing_is_one_step(person: WindowDriver, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """And the field's own undo does not count."""
    field = person.find(QLineEdit, "field_event_name")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Refund")
    person.press(Qt.Key.Key_Z, CTRL)
    assert field.text() == "Order Completed"
    assert '"name": "Order Completed"' in person.text("payload_preview")
    person.press(key, modifier)
    assert field.text() == "Refund"
    assert '"name": "Refund"' in person.text("payload_preview")


def test_everything_comes_back_in_order_and_the_cursor_follows(person: WindowDriver) -> None:
    """Fields, the mode, rows and the JSON, one after the other."""
    first = person.text("payload_preview")
    person.type("field_event_name", "Refund")
    person.choose_mode(person.window.models.composer.state.draft.mode.ANONYMOUS)
    person.edit_cell(0, VALUE, "B-1")
    person.choose_kind(1, RowKind.STR)
    editor = person.find(JsonEditor, "payload_preview")
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_End, CTRL)
    QTest.keyClicks(editor, " ")
    assert not person.action("redo_action").isEnabled()

    person.toggle("undo_action")
    assert editor.hasFocus()
    assert person.window.models.composer.state.text is None
    person.toggle("undo_action")
    table = person.find(QTableView, "properties_table")
    assert table.hasFocus()
    assert table.currentIndex().row() == 1
    person.toggle("undo_action")
    assert table.currentIndex().row() == 0
    person.toggle("undo_action")
    assert person.find(QRadioButton, "mode_user_uid_recent").isChecked()
    person.toggle("undo_action")
    assert person.find(QLineEdit, "field_event_name").hasFocus() or person.action("undo_action").isEnabled()
    while person.action("undo_action").isEnabled():
        person.toggle("undo_action")
    assert person.text("payload_preview") == first
    while person.action("redo_action").isEnabled():
        person.toggle("redo_action")
    assert '"order_id": "B-1"' in person.text("payload_preview")
    assert person.text("payload_preview").endswith("} ")


def test_a_broken_text_is_undone_too(person: WindowDriver) -> None:
    before = person.text("payload_preview")
    editor = person.find(JsonEditor, "payload_preview")
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_End, CTRL)
    QTest.keyClicks(editor, "}}")
    assert not person.can_send
    person.press(Qt.Key.Key_Z, CTRL)
    assert person.can_send
    assert person.text("payload_preview") == before
    person.press(Qt.Key.Key_Y, CTRL)
    assert not person.can_send


def test_what_is_being_typed_into_a_cell_is_undone_there_first(person: WindowDriver) -> None:
    table = person.find(QTableView, "properties_table")
    editor = open_editor(table, table.model().index(0, VALUE))
    assert isinstance(editor, QLineEdit)
    before = editor.text()
    QTest.keyClicks(editor, "x")
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.text() == before
    assert person.window.models.composer.state.draft.rows[0].text == before


def test_undo_leaves_an_open_cell_that_was_not_changed(person: WindowDriver) -> None:
    person.edit_cell(0, NAME, "id")
    table = person.find(QTableView, "properties_table")
    editor = open_editor(table, table.model().index(0, NAME))
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert names(person)[0] == "order_id"


def test_rows_are_moved_copied_cut_and_pasted(person: WindowDriver) -> None:
    """By keyboard, and with a spreadsheet; each is one step."""
    table = person.find(QTableView, "properties_table")
    before = names(person)
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, NAME))
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(person)[:2] == [before[1], before[0]]
    assert table.currentIndex().row() == 0
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(person) == before
    QTest.keyClick(table, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().startswith(f"{before[1]}\treal\t")
    QTest.keyClick(table, Qt.Key.Key_X, CTRL)
    assert before[1] not in names(person)
    QTest.keyClick(table, Qt.Key.Key_V, CTRL)
    assert names(person) == before
    QGuiApplication.clipboard().setText("Name\tValue\r\ncity\tOslo\r\nzip\t007\r\nnumber\t1.10\r\nopen\ttrue\r\n")
    QTest.keyClick(table, Qt.Key.Key_V, CTRL)
    rows = person.window.models.composer.state.draft.rows
    assert [(row.name, row.kind.value, row.text) for row in rows[1:5]] == [
        ("city", "str", "Oslo"),
        ("zip", "str", "007"),
        ("number", "real", "1.10"),
        ("open", "bool", "true"),
    ]
    person.toggle("undo_action")
    assert names(person) == before


def test_an_object_is_built_in_rows(person: WindowDriver) -> None:
    """Members below their object; int inside is declared by its dotted path."""
    last = len(names(person))
    person.edit_cell(last, NAME, "location")
    person.choose_kind(last, RowKind.OBJECT)
    person.edit_cell(last + 1, NAME, "code")
    person.choose_kind(last + 1, RowKind.INT)
    person.edit_cell(last + 1, VALUE, "7")
    shown = cells(person.find(QTableView, "properties_table"))
    assert shown[last] == ["location", "object", "1 member", ""]
    assert shown[last + 1] == ["\u2003code", "int", "7", "int, declared"]
    assert shown[last + 2][0] == "\u2003add a member …"
    assert '"location.code": "int"' in person.text("payload_preview")


def test_elements_of_an_array_are_not_said_to_be_declared(person: WindowDriver) -> None:
    """A schema has no path for them; the array is taken as a whole."""
    person.choose_kind(0, RowKind.ARRAY)
    person.edit_cell(1, VALUE, "7")
    person.choose_kind(1, RowKind.INT)
    shown = cells(person.find(QTableView, "properties_table"))
    assert shown[0][1:] == ["array", "1 element", "reals, inferred"]
    assert shown[1] == ["\u2003[0]", "int", "7", ""]
    assert '"order_id": "int"' not in person.text("payload_preview")


def test_a_value_alone_is_copied_and_pasted_as_it_is(person: WindowDriver) -> None:
    table = person.find(QTableView, "properties_table")
    value = table.model().index(0, VALUE).data()
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, VALUE))
    QTest.keyClick(table, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == value
    table.setCurrentIndex(table.model().index(1, VALUE))
    QTest.keyClick(table, Qt.Key.Key_V, CTRL)
    assert person.window.models.composer.state.draft.rows[1].text == value


@pytest.mark.parametrize(
    ("kind", "text", "taken"),
    [
        (RowKind.STR, "x", "str, inferred"),
        (RowKind.REAL, "2", "real, inferred"),
        (RowKind.INT, "2", "int, declared"),
        (RowKind.STR, "2026-01-31", "str or date, unsettled"),
        (RowKind.DATES, "2026-01-31", "dates, declared"),
        (RowKind.REALS, "1, 2", "reals, inferred"),
        (RowKind.JSON, "null", "not documented"),
        (RowKind.JSON, '[1, "a"]', "not documented"),
        (RowKind.REAL, "x", ""),
    ],
)
def test_what_it_is_taken_as_stands_beside(person: WindowDriver, kind: RowKind, text: str, taken: str) -> None:
    person.choose_kind(0, kind)
    person.edit_cell(0, VALUE, text)
    assert cells(person.find(QTableView, "properties_table"))[0][3] == taken


def test_rows_are_added_and_removed_by_buttons(person: WindowDriver) -> None:
    table = person.find(QTableView, "properties_table")
    before = names(person)
    person.click("row_add_button")
    editor = table.indexWidget(table.currentIndex())
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "added")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: names(person) == [*before, "added"])
    table.setCurrentIndex(table.model().index(len(before), NAME))
    person.click("row_up_button")
    assert names(person)[-2] == "added"
    person.click("row_down_button")
    person.click("row_remove_button")
    assert names(person) == before
