"""Recent IDs are offered beside the field, with where they come from; a repair stands below it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton

from fs_event_studio.domain.environments import Environment
from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.sandbox import demo_ids
from support.window_driver import PATIENCE_MS, WindowDriver, found


def entries(person: WindowDriver) -> list[QAction]:
    """What the menu offers, once it is there."""
    person.qtbot.waitUntil(lambda: bool(person.window.findChildren(QMenu, "recent_menu")), timeout=PATIENCE_MS)
    menu = found(person.window, QMenu, "recent_menu")
    menu.hide()
    return menu.actions()


def test_the_sandbox_offers_its_sessions(person: WindowDriver) -> None:
    person.choose_mode(ModeKey.SESSION_ID)
    person.type("field_session_id", "x")
    person.click("recent_button")
    entry = next(action for action in entries(person) if demo_ids.DEMO_SESSION_ID in action.text())
    assert "in the sandbox, last active" in entry.text()
    entry.trigger()
    assert person.text("field_session_id") == demo_ids.DEMO_SESSION_ID


def test_half_an_id_finds_the_whole_one(person: WindowDriver) -> None:
    person.choose_mode(ModeKey.SESSION_ID)
    half = demo_ids.DEMO_SESSION_ID.partition(":")[2]
    person.type("field_session_id", half)
    QTest.keyClick(person.find(QLineEdit, "field_session_id"), Qt.Key.Key_Down)
    assert demo_ids.DEMO_SESSION_ID in entries(person)[0].text()


def test_what_was_sent_is_offered_again(person: WindowDriver) -> None:
    person.type("field_user_uid", "grace-7")
    person.send()
    person.type("field_user_uid", "other")
    person.click("recent_button")
    assert any(action.text().startswith("grace-7") for action in entries(person))


def test_another_environment_has_ids_of_its_own(person: WindowDriver) -> None:
    person.add_environment(Environment("live", "https://api.fullstory.com"))
    person.choose_environment("live")
    person.click("recent_button")
    (only,) = entries(person)
    assert not only.isEnabled()


def test_nobody_has_no_id(person: WindowDriver) -> None:
    person.choose_mode(ModeKey.ANONYMOUS)
    assert not person.find(QPushButton, "recent_button").isVisible()


def test_a_pasted_replay_url_is_repaired_below_the_field(person: WindowDriver) -> None:
    person.choose_mode(ModeKey.SESSION_ID)
    person.paste("field_session_id", "https://app.fullstory.com/ui/ABC12/session/123456789%3A1298251231")
    repair = next(b for b in person.window.findChildren(QPushButton, "field_repair_button") if b.isVisible())
    repair.click()
    assert person.text("field_session_id") == "123456789:1298251231"
    assert not repair.isVisible()
