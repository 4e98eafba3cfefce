"""Several events in tabs: nothing that was typed is lost by closing one."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QMessageBox, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from fs_event_studio.domain.template_places import EntryKind
from fs_event_studio.gui.main_window import MainWindow
from support.window_driver import PATIENCE_MS, WindowDriver

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def tabs(person: WindowDriver) -> list[str]:
    """What the tabs say, the shown one in brackets; none while the bar is out of sight."""
    bars = person.window.findChildren(QTabBar, "composer_tabs")
    if not bars or bars[0].isHidden():
        return []
    bar = bars[0]
    return [f"[{bar.tabText(n)}]" if n == bar.currentIndex() else bar.tabText(n) for n in range(bar.count())]


def test_tabs_are_opened_gone_through_closed_and_opened_again(person: WindowDriver) -> None:
    """By the keyboard; the bar is there only while there are several."""
    assert tabs(person) == []
    person.press(Qt.Key.Key_T, CTRL)
    assert tabs(person) == ["Order Completed", "[New event]"]
    person.type("field_event_name", "Second & last")
    assert tabs(person) == ["Order Completed", "[• Second && last]"]
    person.press(Qt.Key.Key_PageUp, CTRL)
    assert tabs(person) == ["[Order Completed]", "• Second && last"]
    assert person.text("field_event_name") == "Order Completed"
    person.press(Qt.Key.Key_PageDown, CTRL)
    assert person.text("field_event_name") == "Second & last"
    person.press(Qt.Key.Key_W, CTRL)
    assert tabs(person) == []
    assert person.text("field_event_name") == "Order Completed"
    person.press(Qt.Key.Key_T, CTRL | SHIFT)
    assert tabs(person) == ["Order Completed", "[• Second && last]"]
    assert person.text("field_event_name") == "Second & last"


def test_a_new_event_is_named_at_once(person: WindowDriver) -> None:
    """Wherever the cursor was, it is in the name of the new event."""
    person.find(QPushButton, "guide_button").setFocus()
    person.press(Qt.Key.Key_T, CTRL)
    assert person.find(QLineEdit, "field_event_name").hasFocus()


def test_each_tab_has_its_own_preview_and_send(person: WindowDriver) -> None:
    person.press(Qt.Key.Key_N, CTRL)
    assert not person.can_send
    person.press(Qt.Key.Key_PageUp, CTRL)
    assert person.can_send
    assert '"Order Completed"' in person.text("payload_preview")
    assert person.send().settlement


def test_the_bar_is_used_by_the_mouse(person: WindowDriver) -> None:
    person.press(Qt.Key.Key_T, CTRL)
    person.type("field_event_name", "Second")
    bar = person.find(QTabBar, "composer_tabs")
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(0).center())
    assert person.text("field_event_name") == "Order Completed"
    QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(1).center())
    assert tabs(person) == []


def save_as(person: WindowDriver, name: str) -> None:
    """Save what is shown as a template."""
    person.action("save_template_as").trigger()
    person.find(QLineEdit, "template_name").setText(name)
    person.find(QDialog, "save_template_dialog").accept()
    person.settle()


@pytest.mark.parametrize("answer", ["save", "discard", "cancel"])
def test_closing_asks_only_for_unsaved_changes_of_a_template(person: WindowDriver, data_dir: Path, answer: str) -> None:
    save_as(person, "Order")
    person.type("field_event_name", "Changed")
    person.action("close_tab").trigger()
    box = person.find(QMessageBox, "save_changes_dialog")
    buttons = {
        "save": QMessageBox.StandardButton.Save,
        "cancel": QMessageBox.StandardButton.Cancel,
    }
    if answer == "discard":
        button = next(b for b in box.findChildren(QPushButton) if "without" in b.text())
    else:
        found = box.button(buttons[answer])
        assert isinstance(found, QPushButton)
        button = found
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    person.settle()
    saved = "Changed" in (data_dir / "templates" / "Order.json").read_text(encoding="utf-8")
    assert saved == (answer == "save")
    assert person.text("field_event_name") == ("Changed" if answer == "cancel" else "")
    if answer == "discard":
        person.action("reopen_tab").trigger()
        assert person.text("field_event_name") == "Changed"


def test_a_saved_tab_closes_without_a_question(person: WindowDriver) -> None:
    save_as(person, "Order")
    assert [entry.kind for entry in person.window.models.bench.templates.state.entries] == [EntryKind.TEMPLATE]
    person.action("close_tab").trigger()
    assert person.window.findChild(QMessageBox, "save_changes_dialog") is None
    assert person.text("field_event_name") == ""


OpenWindow = Callable[[], WindowDriver]


def test_tabs_are_there_again_at_the_next_start(open_window: OpenWindow) -> None:
    """With the one that was shown, its marks, and those that were closed."""
    person = open_window()
    person.press(Qt.Key.Key_T, CTRL)
    person.type("field_event_name", "Second")
    person.press(Qt.Key.Key_T, CTRL)
    person.type("field_event_name", "Third")
    person.press(Qt.Key.Key_W, CTRL)
    person.window.close()
    again = open_window()
    assert tabs(again) == ["Order Completed", "[• Second]"]
    again.press(Qt.Key.Key_T, CTRL | SHIFT)
    assert again.text("field_event_name") == "Third"


def test_an_untouched_window_leaves_nothing(open_window: OpenWindow, data_dir: Path) -> None:
    open_window().window.close()
    assert not (data_dir / "drafts").exists()


def test_a_key_in_a_draft_is_not_written_and_told(open_window: OpenWindow, data_dir: Path) -> None:
    """Neither at once nor when the window is closed."""
    key = "na1.QUJDREVGR0hJSktMTU5PUFFSU1RVVldY/ab12cd"
    person = open_window()
    person.paste("field_event_name", f"x {key}")
    person.qtbot.waitUntil(lambda: "key" in person.window.notices.text)
    person.settle()
    person.window.close()
    assert list((data_dir / "drafts").iterdir())
    for path in (data_dir / "drafts").iterdir():
        assert key not in path.read_text(encoding="utf-8")
    assert open_window().text("field_event_name") == "x [key removed]"


def test_a_journal_that_cannot_be_read_is_told_and_set_aside(open_window: OpenWindow, data_dir: Path) -> None:
    folder = data_dir / "drafts"
    folder.mkdir(parents=True)
    (folder / "desk-1.json").write_text("{", encoding="utf-8")
    person = open_window()
    assert "desk-1.json" in person.window.notices.text
    assert person.send().settlement
    assert (folder / "desk-1.unusable-1.json").read_text(encoding="utf-8") == "{"


def test_a_disk_that_takes_nothing_is_told(open_window: OpenWindow, data_dir: Path) -> None:
    """And the draft is still in the window."""
    data_dir.mkdir()
    (data_dir / "drafts").write_text("in the way", encoding="utf-8")
    person = open_window()
    person.type("field_event_name", "Kept here")
    person.qtbot.waitUntil(lambda: "not kept" in person.window.notices.text)
    assert person.text("field_event_name") == "Kept here"


def test_each_tab_is_undone_by_itself(person: WindowDriver) -> None:
    """Also after another one was shown, and after it was closed and opened again."""
    composer = person.window.models.composer
    composer.set_name("First")
    person.press(Qt.Key.Key_T, CTRL)
    composer.set_name("Second")
    person.press(Qt.Key.Key_PageUp, CTRL)
    composer.undo()
    assert person.text("field_event_name") == "Order Completed"
    assert not composer.can_undo
    person.press(Qt.Key.Key_PageDown, CTRL)
    person.press(Qt.Key.Key_W, CTRL)
    person.press(Qt.Key.Key_T, CTRL | SHIFT)
    assert person.text("field_event_name") == "Second"
    composer.undo()
    assert person.text("field_event_name") == ""


def test_json_that_is_no_event_yet_is_kept_as_well(open_window: OpenWindow) -> None:
    """By its tab, and by the journal."""
    person = open_window()
    typed = '{"name": "Half'
    person.window.models.composer.set_text(typed)
    person.press(Qt.Key.Key_T, CTRL)
    person.press(Qt.Key.Key_PageUp, CTRL)
    assert person.text("payload_preview") == typed
    assert not person.can_send
    person.window.close()
    again = open_window()
    assert again.text("payload_preview") == typed
    assert not again.can_send


def test_what_was_typed_before_all_was_loaded_is_kept(
    new_window: Callable[[], MainWindow], data_dir: Path, qtbot: QtBot
) -> None:
    """Nothing more need be typed for it."""
    window = new_window()
    window.models.composer.set_name("Early")
    window.show()
    journal = data_dir / "drafts" / "desk-1.json"
    qtbot.waitUntil(lambda: journal.exists() and "Early" in journal.read_text(encoding="utf-8"), timeout=PATIENCE_MS)
