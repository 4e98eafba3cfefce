"""Problems: beside the field and in one list, by mouse and by keyboard, and never more than can be read."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QTableView

from fs_event_studio.domain.drafts import PropertyRow, RowKind
from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.gui.panels.composer.problems_view import SHOWN_PROBLEMS
from support.window_driver import TYPE, VALUE, WindowDriver, stalls_watched

REPLAY_URL = "https://app.fullstory.com/ui/ORG/session/6143275098163220483:8812093476625113097"
SESSION_ID = "6143275098163220483:8812093476625113097"


def _visible_labels(person: WindowDriver) -> list[str]:
    return [label.text() for label in person.window.findChildren(QLabel) if label.isVisible()]


def _paste_replay_url(person: WindowDriver) -> QPushButton:
    person.choose_mode(ModeKey.SESSION_ID)
    person.paste("field_session_id", REPLAY_URL)
    return person.find(QPushButton, "repair_button")


@pytest.mark.parametrize(
    ("field", "text", "part"),
    [
        ("field_event_name", "", "events must have a non-empty name"),
        ("field_event_name", "x" * 251, "251 characters"),
        ("field_timestamp", "yesterday", "timestamp"),
        ("field_timestamp", "2026-11-23T10:00", "has no time zone"),
        ("field_user_uid", "", "is empty"),
        ("field_user_uid", "x" * 257, "257 characters"),
    ],
)
def test_a_problem_stands_beside_the_field_and_in_the_list(
    person: WindowDriver, field: str, text: str, part: str
) -> None:
    """With its severity and its fix; it goes when the field is mended."""
    person.paste(field, text)
    beside = [label for label in _visible_labels(person) if part in label]
    listed = [line for line in person.problems() if part in line]
    assert beside
    assert len(listed) == 1
    assert listed[0].split(" · ")[0] in {"Error", "Warning"}
    assert beside[0] in listed[0]


def test_a_replay_url_becomes_a_session_id_by_one_click(person: WindowDriver) -> None:
    """The problem is gone with it, and the cursor is where work goes on."""
    repair = _paste_replay_url(person)
    assert not person.can_send
    QTest.mouseClick(repair, Qt.MouseButton.LeftButton)
    assert person.text("field_session_id") == SESSION_ID
    assert person.can_send


def test_a_repair_works_by_keyboard(person: WindowDriver) -> None:
    """Tab leads from the list to the repair, Space takes it, and the cursor is not lost."""
    repair = _paste_replay_url(person)
    person.find(QListWidget, "problems_list").setFocus()
    for _ in range(5):
        if repair.hasFocus():
            break
        person.press(Qt.Key.Key_Tab)
    assert repair.hasFocus()
    person.press(Qt.Key.Key_Space)
    assert person.text("field_session_id") == SESSION_ID
    assert person.find(QLineEdit, "field_session_id").hasFocus()


def test_a_repair_beside_the_field_leads_back_into_it(person: WindowDriver) -> None:
    """The button goes with the problem; the cursor does not go with the button."""
    _paste_replay_url(person)
    QTest.mouseClick(person.find(QPushButton, "field_repair_button"), Qt.MouseButton.LeftButton)
    assert person.text("field_session_id") == SESSION_ID
    assert person.find(QLineEdit, "field_session_id").hasFocus()


@pytest.mark.parametrize(
    ("break_it", "expected"),
    [
        (("field_event_name", ""), "field_event_name"),
        (("field_timestamp", "x"), "field_timestamp"),
        (("field_user_uid", ""), "field_user_uid"),
    ],
)
def test_enter_on_a_line_leads_to_the_field(person: WindowDriver, break_it: tuple[str, str], expected: str) -> None:
    """The first line is the error."""
    person.paste(*break_it)
    lines = person.find(QListWidget, "problems_list")
    lines.setFocus()
    lines.setCurrentRow(0)
    QTest.keyClick(lines, Qt.Key.Key_Return)
    assert person.window.focusWidget().objectName() == expected


@pytest.mark.parametrize(
    ("row", "kind", "text"),
    [(1, RowKind.REAL, "twelve"), (2, RowKind.DATE, "tomorrow"), (3, RowKind.JSON, '{"deep": {"er": null}}')],
)
def test_enter_on_a_line_leads_to_the_row_of_a_property(
    person: WindowDriver, row: int, kind: RowKind, text: str
) -> None:
    """Even if the problem is about a value inside it; the row has a mark and says what is wrong."""
    person.choose_kind(row, kind)
    person.edit_cell(row, VALUE, text)
    lines, table = person.find(QListWidget, "problems_list"), person.find(QTableView, "properties_table")
    table.setCurrentIndex(table.model().index(0, 0))
    assert table.model().index(row, 0).data(Qt.ItemDataRole.DecorationRole) is not None
    assert table.model().index(row, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    lines.setCurrentRow(0)
    lines.setFocus()
    QTest.keyClick(lines, Qt.Key.Key_Return)
    assert table.currentIndex().row() == row
    assert table.hasFocus()


def test_thousands_of_problems_are_counted_not_listed(person: WindowDriver) -> None:
    """The list stays short, and the window does not stall for long."""
    members = json.dumps({f"bad name {number}": 1 for number in range(5000)})
    with stalls_watched(1500):
        person.window.models.composer.set_rows((PropertyRow("cart", RowKind.JSON, members),))
        person.qtbot.waitUntil(lambda: len(person.problems()) > SHOWN_PROBLEMS)
    lines = person.problems()
    assert len(lines) == SHOWN_PROBLEMS + 1
    assert "more" in lines[-1]
    person.find(QListWidget, "problems_list").setCurrentRow(SHOWN_PROBLEMS)
    QTest.keyClick(person.find(QListWidget, "problems_list"), Qt.Key.Key_Return)


def test_a_property_is_added_by_keyboard_alone(person: WindowDriver) -> None:
    """Typing into the last line makes a property; Tab goes on to the next cell of the same line."""
    table = person.find(QTableView, "properties_table")
    last = table.model().rowCount() - 1
    table.setFocus()
    table.setCurrentIndex(table.model().index(last, 0))
    QTest.keyClicks(table, "c")
    QTest.keyClicks(table.indexWidget(table.currentIndex()), "ity")
    person.press(Qt.Key.Key_Tab)
    person.qtbot.waitUntil(lambda: table.model().rowCount() == last + 2)
    person.qtbot.waitUntil(lambda: table.currentIndex().column() == TYPE)
    assert table.currentIndex().row() == last
    person.press(Qt.Key.Key_Escape)
    person.edit_cell(last, VALUE, "Oslo")
    assert '"city": "Oslo"' in person.text("payload_preview")


def test_properties_are_removed_by_keyboard_one_after_the_other(person: WindowDriver) -> None:
    """Delete takes the current row away, and the next one is current then."""
    table = person.find(QTableView, "properties_table")
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, 0))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    names = [row.name for row in person.window.models.composer.state.draft.rows]
    assert names == ["order_id", "gift"]
    assert table.currentIndex().row() == 1
