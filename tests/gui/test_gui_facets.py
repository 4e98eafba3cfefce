"""Context and page properties: folded away, built when opened, and never disagreeing with what is sent."""

from functools import partial

from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTableView

from fs_event_studio.domain import json_text
from fs_event_studio.domain.context import GROUPS, MEMBERS
from fs_event_studio.domain.json_text import JsonNumber, JsonValue
from support.window_driver import WindowDriver, open_editor, paste


def sent(person: WindowDriver, *path: str) -> JsonValue:
    """A member of what the preview shows."""
    value = json_text.read(person.text("payload_preview")).value
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _is_closed(table: QTableView, index: QModelIndex) -> bool:
    return table.indexWidget(index) is None


def unfold(person: WindowDriver, *groups: str) -> None:
    """Open the context and some of its groups."""
    for name in ("context_section_fold", *(f"context_{group}_fold" for group in groups)):
        QTest.keyClick(person.find(QAbstractButton, name), Qt.Key.Key_Space)


def test_nothing_is_built_before_it_is_opened(person: WindowDriver) -> None:
    assert not person.window.findChildren(QLineEdit, "field_context_browser_url")
    unfold(person)
    assert not person.window.findChildren(QLineEdit, "field_context_browser_url")
    QTest.keyClick(person.find(QAbstractButton, "context_browser_fold"), Qt.Key.Key_Space)
    assert person.window.findChildren(QLineEdit, "field_context_browser_url")


def test_every_member_has_a_field_that_reaches_the_body(person: WindowDriver) -> None:
    unfold(person, *GROUPS)
    for member in MEMBERS:
        text = "12" if member.kind.is_number else "DE"
        name = f"field_context_{member.group}_{member.name}"
        field = person.window.findChild(QLineEdit, name) or person.find(QComboBox, name).lineEdit()
        assert field
        paste(field, text)
        assert sent(person, "context", *member.key.split(".")) == (JsonNumber("12") if text == "12" else "DE")


def test_a_country_is_chosen_by_its_name(person: WindowDriver) -> None:
    unfold(person, "location")
    box = person.find(QComboBox, "field_context_location_country")
    box.activated.emit(box.findData("JP"))
    assert box.currentText() == "JP"
    assert sent(person, "context", "location", "country") == "JP"


def test_a_problem_stands_below_its_field_and_is_mended_there(person: WindowDriver) -> None:
    unfold(person, "location")
    box = person.find(QComboBox, "field_context_location_country")
    line = box.lineEdit()
    assert line
    paste(line, "de")
    repair = next(
        button for button in person.window.findChildren(QAbstractButton, "field_repair_button") if button.isVisible()
    )
    repair.click()
    assert sent(person, "context", "location", "country") == "DE"
    assert box.currentText() == "DE"


def test_the_list_of_problems_leads_into_a_fold(person: WindowDriver) -> None:
    person.window.models.composer.load(b'{"name": "x", "context": {"location": {"latitude": 91}}}')
    composition = person.window.models.composer.state.composition
    person.window._composer.go_to(next(p for p in composition.problems if "latitude" in p.path))
    assert person.find(QLineEdit, "field_context_location_latitude").hasFocus()


def test_this_computer_fills_what_is_empty_and_nothing_else(person: WindowDriver) -> None:
    unfold(person, "device", "location")
    paste(person.find(QLineEdit, "field_context_device_screen_width"), "7")
    person.find(QAbstractButton, "fill_device_button").click()
    size = person.window.screen().size()
    assert sent(person, "context", "device", "screen_width") == JsonNumber("7")
    assert sent(person, "context", "device", "screen_height") == JsonNumber(str(size.height()))
    if person.window.findChildren(QAbstractButton, "fill_location_button"):
        person.find(QAbstractButton, "fill_location_button").click()
        code = QLocale.territoryToCode(QLocale.system().territory())
        assert sent(person, "context", "location") == {"country": code}


def test_page_properties_are_rows_of_their_own(person: WindowDriver) -> None:
    QTest.keyClick(person.find(QAbstractButton, "page_section_fold"), Qt.Key.Key_Space)
    table = person.find(QTableView, "page_properties_table")
    for column, text in ((0, "pageName"), (2, "Cart")):
        index = table.model().index(0, column)
        editor = open_editor(table, index)
        assert isinstance(editor, QLineEdit)
        paste(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        person.qtbot.waitUntil(partial(_is_closed, table, index))
    assert sent(person, "page_properties") == {"pageName": "Cart"}
    assert sent(person, "properties", "order_id") == "A-10042"


def test_fields_of_the_context_are_undone_like_any_other(person: WindowDriver) -> None:
    unfold(person, "location")
    field = person.find(QLineEdit, "field_context_location_city")
    paste(field, "Berlin")
    assert sent(person, "context") == {"location": {"city": "Berlin"}}
    while field.text():
        person.window.models.composer.undo()
    assert sent(person, "context") is None
    person.window.models.composer.redo()
    assert field.text() == "Berlin"


def test_typed_json_fills_the_fields(person: WindowDriver) -> None:
    unfold(person, "location")
    person.window.models.composer.set_text('{"name": "x", "context": {"location": {"city": "Oslo"}}}')
    assert person.text("field_context_location_city") == "Oslo"


def test_members_without_a_field_are_named_and_can_be_left_out(person: WindowDriver) -> None:
    body = b'{"name": "x", "context": {"web": {"a": 1}, "device": {"model": "m"}}}'
    person.window.models.composer.load(body)
    assert sent(person) == json_text.read(body).value
    person.click("drop_other_button")
    assert sent(person) == {"name": "x", "context": {"device": {"model": "m"}}}
