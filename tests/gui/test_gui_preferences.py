"""What a person chose about the window is there again at the next start."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QPushButton, QRadioButton, QTableView, QWidget

from fs_event_studio.domain.preferences import Preferences
from fs_event_studio.gui.theme import DARK, LIGHT, Colours
from fs_event_studio.settings.preferences import PreferenceFile
from support.window_driver import WindowDriver

OpenWindow = Callable[[], WindowDriver]


def _ground(person: WindowDriver) -> str:
    return person.window.palette().window().color().name()


def _text_height(person: WindowDriver) -> int:
    return person.find(QPushButton, "send_button").fontMetrics().height()


def _checked(person: WindowDriver, field: str) -> list[object]:
    return [
        action.data()[1]
        for action in person.window.findChildren(QAction)
        if action.isChecked() and isinstance(action.data(), tuple) and action.data()[0] == field
    ]


@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=lambda colours: colours.name)
def test_the_theme_is_taken_at_once_and_remembered(open_window: OpenWindow, data_dir: Path, colours: Colours) -> None:
    """Without a new start, and after it."""
    person = open_window()
    person.choose_preference("theme", colours.name)
    assert _ground(person) == colours.window
    assert PreferenceFile(data_dir / "preferences.json").load().theme == colours.name
    person.window.close()
    again = open_window()
    assert _ground(again) == colours.window
    assert _checked(again, "theme") == [colours.name]


def test_the_size_of_text_is_taken_at_once_and_remembered(open_window: OpenWindow) -> None:
    """There and back again; rows of tables grow with it."""
    person = open_window()
    small, row = _text_height(person), person.find(QTableView, "history_table").verticalHeader().defaultSectionSize()
    person.choose_preference("font_percent", 200)
    large = _text_height(person)
    assert large > 1.7 * small
    assert person.find(QTableView, "history_table").verticalHeader().defaultSectionSize() > row + small / 2
    person.window.close()
    again = open_window()
    assert _text_height(again) == large
    assert _checked(again, "font_percent") == [200]
    again.choose_preference("font_percent", 100)
    assert _text_height(again) == small
    assert again.find(QTableView, "history_table").verticalHeader().defaultSectionSize() == row


def test_docks_and_size_are_remembered(open_window: OpenWindow) -> None:
    """Also that one was closed."""
    person = open_window()
    person.window.resize(person.window.minimumSizeHint() + QSize(20, 20))
    dock = person.find(QDockWidget, "payload_dock")
    dock.toggleViewAction().trigger()
    assert dock.isHidden()
    size = person.window.size()
    person.window.close()
    again = open_window()
    assert again.find(QDockWidget, "payload_dock").isHidden()
    assert again.find(QDockWidget, "answer_dock").isVisible()
    assert again.window.size() == size


def test_the_doubtful_mode_is_remembered(open_window: OpenWindow) -> None:
    """Once allowed, `session.uid` can be chosen in later runs."""
    person = open_window()
    assert not person.find(QRadioButton, "mode_session_uid").isEnabled()
    person.toggle("allow_session_uid")
    person.window.close()
    again = open_window()
    assert again.action("allow_session_uid").isChecked()
    again.click("mode_session_uid")
    assert '"session": {\n    "uid": "checkout-20817"' in again.text("payload_preview")
    again.toggle("allow_session_uid")
    assert again.find(QRadioButton, "mode_session_id").isChecked()


@pytest.mark.parametrize("content", ["{", "[]", '"x"', "\x00"])
def test_a_broken_file_gives_a_notice_and_the_defaults(open_window: OpenWindow, data_dir: Path, content: str) -> None:
    """It is set aside when something new is chosen."""
    data_dir.mkdir()
    path = data_dir / "preferences.json"
    path.write_text(content, encoding="utf-8")
    person = open_window()
    assert str(path) in person.window.notices.text
    assert _checked(person, "font_percent") == [100]
    person.choose_preference("theme", "dark")
    assert PreferenceFile(path).load().theme == "dark"
    assert [old.read_text(encoding="utf-8") for old in data_dir.glob("preferences.unusable-*")] == [content]


def test_values_that_make_no_sense_are_passed_over(open_window: OpenWindow, data_dir: Path) -> None:
    """Also a state of the window that Qt cannot read."""
    data_dir.mkdir()
    nonsense = {"theme": "pink", "font_percent": 7, "window_geometry": "%%%", "window_state": "AAAA", "x": 1}
    (data_dir / "preferences.json").write_text(json.dumps(nonsense), encoding="utf-8")
    person = open_window()
    assert _checked(person, "theme") == [Preferences().theme]
    assert person.find(QWidget, "history_dock").isVisible()
    assert person.send().settlement


def test_preferences_that_cannot_be_written_are_told_and_taken(open_window: OpenWindow, data_dir: Path) -> None:
    """The theme changes all the same."""
    person = open_window()
    aside = data_dir.rename(data_dir.with_name("aside"))
    data_dir.write_text("in the way of the folder", encoding="utf-8")
    person.choose_preference("theme", "dark")
    assert "preferences.json" in person.window.notices.text
    assert _ground(person) == DARK.window
    data_dir.unlink()
    aside.rename(data_dir)
