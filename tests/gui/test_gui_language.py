"""The window speaks the chosen language, and is laid out in the chosen direction."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton

from fs_event_studio.bootstrap import find_resource
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.preferences import Preferences
from fs_event_studio.gui.language import NAMES, apply_language, language_for, said
from support.window_driver import WindowDriver


@pytest.fixture(autouse=True)
def _back_to_english(qapp: QApplication) -> Iterator[None]:
    yield
    apply_language(qapp, Preferences(language="en"), find_resource)


def _prefer(data_dir: Path, **preferences: object) -> None:
    data_dir.mkdir()
    (data_dir / "preferences.json").write_text(json.dumps(preferences))


def test_right_to_left_turns_the_window_round(open_window: Callable[[], WindowDriver], data_dir: Path) -> None:
    _prefer(data_dir, direction="right-to-left")
    person = open_window()
    assert person.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert person.find(QPushButton, "send_button").x() < person.find(QCheckBox, "send_anyway").x()


def test_a_change_is_announced_for_the_next_start(open_window: Callable[[], WindowDriver]) -> None:
    person = open_window()
    person.choose_preference("language", "de")
    assert "next start" in person.window.notices.text


@pytest.mark.parametrize("language", NAMES)
def test_a_chosen_language_is_taken(language: str) -> None:
    assert language_for(language) == language


def test_what_has_no_translation_is_said_in_english() -> None:
    assert said("Nobody has translated this.") == "Nobody has translated this."
    assert said(Phrase("{0} of {1}", 1, Phrase("{0} {{", "x"))) == "1 of x {"
