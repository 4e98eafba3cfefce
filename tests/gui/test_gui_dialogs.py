"""Every dialog and page in every language and at twice the size of text: whole, translated, with clear mnemonics."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fs_event_studio.bootstrap import find_resource
from fs_event_studio.domain.preferences import Preferences
from fs_event_studio.gui.language import apply_language
from support.dialogs import DIALOGS, PAGES, opened, prepare
from support.looks import HEIGHT, WIDTH, clashes, control_clashes, faults, menu_clashes, texts_of
from support.translation_files import english_left
from support.window_driver import WindowDriver

LANGUAGES = ("en", "de", "ja")
NOT_OURS = {
    "presenter": "the slides say what stands in the tour's file",
    "compare": "the rows show the records as they are kept",
}
"""Dialogs in which English texts stand that are data."""


@pytest.fixture(params=[(language, percent) for language in LANGUAGES for percent in (100, 200)])
def prepared(
    request: pytest.FixtureRequest, open_window: Callable[[], WindowDriver], data_dir: Path, qapp: QApplication
) -> Iterator[tuple[WindowDriver, str]]:
    """A person with much to see, and their language."""
    language, percent = request.param
    data_dir.mkdir()
    (data_dir / "preferences.json").write_text(json.dumps({"language": language, "font_percent": percent}))
    person = open_window()
    person.window.resize(WIDTH, HEIGHT)
    prepare(person, data_dir)
    yield person, language
    apply_language(qapp, Preferences(language="en"), find_resource)


def _english_in(window: QWidget, language: str) -> Iterator[str]:
    if language != "en":
        texts = (text for widget in (window, *window.findChildren(QWidget)) for text in texts_of(widget))
        yield from (f"English: {text!r}" for text in texts if english_left(text, language))


def test_every_dialog(prepared: tuple[WindowDriver, str]) -> None:
    """Nothing is cut, overlaps or is left in English; no two controls share a mnemonic."""
    person, language = prepared
    wrong = []
    for name in DIALOGS:
        with opened(person, name) as dialog:
            wrong += [f"{name}: {fault}" for fault in faults(dialog)]
            wrong += [f"{name}: {pair} clash" for pair in control_clashes(dialog)]
            if name not in NOT_OURS:
                wrong += [f"{name}: {text}" for text in _english_in(dialog, language)]
    assert not wrong


def test_every_page_and_menu(prepared: tuple[WindowDriver, str]) -> None:
    """The same, menu bar included; pages that have no room scroll."""
    person, _ = prepared
    wrong = []
    for page in PAGES:
        person.toggle(f"show_{page}")
        person.settle()
        person.qtbot.wait(100)
        least = person.window.minimumSizeHint()
        if least.width() > WIDTH or least.height() > HEIGHT:
            wrong.append(f"{page} takes {least.width()} x {least.height()}")
        wrong += [f"{page}: {fault}" for fault in faults(person.window)]
        wrong += [f"{page}: {pair} clash" for pair in control_clashes(person.window)]
    for menu in person.window.findChildren(QMenu):
        menu.aboutToShow.emit()
        person.settle()
        wrong += [f"menu {menu.title() or menu.accessibleName()}: {pair} clash" for pair in menu_clashes(menu)]
    assert not wrong


def test_the_checks_can_fail(qapp: QApplication) -> None:  # noqa: ARG001 - widgets need it
    """A dialog with everything wrong is complained about."""
    dialog = QDialog()
    layout = QVBoxLayout(dialog)
    label, box, check, field = QLabel("&Name"), QComboBox(), QCheckBox("&name of it"), QLineEdit()
    box.addItem("a choice with many words")
    box.setFixedWidth(60)
    label.setBuddy(field)
    label.setFixedWidth(5)
    check.setFixedWidth(30)
    field.setPlaceholderText("a hint with many words")
    field.setFixedWidth(50)
    for widget in (label, box, check, field, QPushButton("Fine")):
        layout.addWidget(widget)
    dialog.resize(WIDTH + 1, 100)
    dialog.show()
    found = "\n".join(faults(dialog))
    for part in ("takes 1281", "cut: QLabel", "cut: QComboBox", "cut: QCheckBox", "cut: QLineEdit"):
        assert part in found
    assert "Fine" not in found
    assert control_clashes(dialog) == [("&Name", "&name of it")]
    dialog.close()


def test_clashes_are_found() -> None:
    """Doubled ampersands are none; without a mnemonic nothing clashes."""
    assert clashes(["&Pin", "c&URL", "or &pin", "Fish && chips", "Fish && chips", "plain", "plain"]) == [
        ("&Pin", "or &pin")
    ]
    assert clashes(["固定(&P)", "比較(&C)", "終了(&P)"]) == [("固定(&P)", "終了(&P)")]
