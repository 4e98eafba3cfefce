"""A window in German, in Japanese, from right to left, with large text: nothing is cut, nothing is left in English."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from fs_event_studio.bootstrap import find_resource
from fs_event_studio.domain.context import GROUPS
from fs_event_studio.domain.preferences import Preferences
from fs_event_studio.gui.language import apply_language
from support.looks import HEIGHT, WIDTH, called, cells_of, is_cut, overlapping, seen, texts_of
from support.translation_files import english_left
from support.window_driver import VALUE, WindowDriver

Opener = Callable[[], WindowDriver]
LOOKS = [
    *((language, "language", percent) for language in ("en", "de", "ja") for percent in (100, 200)),
    ("en", "right-to-left", 200),
    ("de", "right-to-left", 100),
]


@pytest.fixture(autouse=True)
def _back_to_english(qapp: QApplication) -> Iterator[None]:
    yield
    apply_language(qapp, Preferences(language="en"), find_resource)


def _open(open_window: Opener, data_dir: Path, **preferences: object) -> WindowDriver:
    data_dir.mkdir()
    (data_dir / "preferences.json").write_text(json.dumps(preferences))
    person = open_window()
    person.window.resize(WIDTH, HEIGHT)
    return person


def _use(person: WindowDriver) -> None:
    """Have as much to see as possible: all folds open, an answer, problems of each kind, remarks."""
    person.send()
    person.click("mode_user_uid")
    person.type("field_user_uid", " null")
    person.type("field_timestamp", "10 minutes ago")
    person.edit_cell(1, VALUE, "12,50")
    for fold in ("context_section", *(f"context_{group}" for group in GROUPS), "page_section"):
        person.find(QAbstractButton, f"{fold}_fold").click()
    person.type("field_context_location_region", "bayern")
    QApplication.clipboard().setText("curl https://example.org -d")
    person.window.findChild(QWidget, "composer").paste_event()  # type: ignore[union-attr] # it is there
    person.settle()
    person.qtbot.wait(100)  # what wraps is arranged in several rounds


@pytest.mark.parametrize(("language", "direction", "percent"), LOOKS)
def test_no_text_is_cut_and_nothing_overlaps(
    open_window: Opener, data_dir: Path, language: str, direction: str, percent: int
) -> None:
    """The window takes 1280 x 800 at most, whatever it has to show."""
    person = _open(open_window, data_dir, language=language, direction=direction, font_percent=percent)
    _use(person)
    least = person.window.minimumSizeHint()
    assert (least.width() <= WIDTH, least.height() <= HEIGHT) == (True, True), least
    shown = seen(person.window)
    assert not [called(widget) for widget in shown if is_cut(widget)]
    assert not overlapping(shown)


def test_cut_and_overlapping_texts_are_found(person: WindowDriver) -> None:
    """The checks above can fail."""
    button = person.find(QPushButton, "send_button")
    assert not is_cut(button)
    button.setFixedWidth(button.sizeHint().width() - 10)
    QApplication.processEvents()
    assert is_cut(button)
    anyway = person.find(QCheckBox, "send_anyway")
    anyway.setGeometry(QRect(button.pos() + QPoint(2, 2), anyway.size()))
    assert overlapping([anyway, button])


@pytest.mark.parametrize("language", ["de", "ja"])
def test_nothing_is_left_in_english(open_window: Opener, data_dir: Path, language: str) -> None:
    """What a person sees, hears or finds in a tool tip, in the composer and around it."""
    person = _open(open_window, data_dir, language=language)
    _use(person)
    left = {
        f"{type(widget).__name__} {widget.objectName()}: {text!r} has {english!r}"
        for widget in person.window.findChildren(QWidget)
        for text in texts_of(widget)
        if (english := english_left(text, language))
    }
    actions = [action for action in person.window.findChildren(QAction) if isValid(action)]
    left |= {text for action in actions if (text := english_left(action.text(), language))}
    assert not left


@pytest.mark.parametrize(
    ("language", "titles"),
    [("de", ["Kontingentklasse", "Austausche", "Ereigniskontingent"]), ("ja", ["クォータの区分", "やり取り"])],
)
def test_the_quota_lens_speaks_the_language(
    open_window: Opener, data_dir: Path, language: str, titles: list[str]
) -> None:
    """Also the names of the quota classes, which come from the domain."""
    person = _open(open_window, data_dir, language=language)
    person.send()
    person.toggle("show_quota")
    person.qtbot.waitUntil(lambda: bool(person.window.models.archive.quota.state.totals))
    person.settle()
    table = person.find(QAbstractItemView, "quota_table")
    assert not [cell for cell in (*cells_of(table), *texts_of(table)) if english_left(cell, language)]
    assert set(titles) <= set(cells_of(table))


def test_code_stays_as_it_is_from_right_to_left(open_window: Opener, data_dir: Path) -> None:
    """JSON and IDs are read from left to right everywhere."""
    person = _open(open_window, data_dir, language="en", direction="right-to-left")
    person.send()
    for name in ("payload_preview", "response_view", "request_view"):
        assert person.find(QWidget, name).layoutDirection() is Qt.LayoutDirection.LeftToRight
