"""Pasting events in many forms, loading earlier ones, and copying them as programs."""

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from fs_event_studio.domain import json_text
from fs_event_studio.gui.main_window import MainWindow
from fs_event_studio.gui.widgets.notice_bar import NoticeBar

BODY = '{"name": "Viewed", "user": {"uid": "u-7"}, "properties": {"n": 9007199254740993}, "context": {"a": 1.10}}'
KEY = "na1.c2VjcmV0LXRva2VuLTAxMjM/Ab12"
CURL = f"""curl -X POST https://api.fullstory.com/v2/events -H 'Authorization: Basic {KEY}' -d '{BODY}'"""


def preview(window: MainWindow) -> json_text.JsonValue:
    """What would be sent."""
    view = window.findChild(QPlainTextEdit, "payload_preview")
    assert view
    return json_text.read(view.toPlainText()).value


def remarks(window: MainWindow) -> str:
    """What is said above the form."""
    bar = window.findChild(NoticeBar, "remarks")
    return " ".join(label.text() for label in bar.findChildren(QLabel)) if bar and bar.isVisible() else ""


def action(window: MainWindow, text: str) -> QAction:
    """The menu item with this text, whatever its mnemonic."""
    return next(a for a in window.findChildren(QAction) if a.text().replace("&", "") == text)


@pytest.mark.parametrize("text", [BODY, CURL], ids=["json", "curl"])
def test_a_pasted_event_fills_the_form(window: MainWindow, qtbot: QtBot, text: str) -> None:
    """Every digit is kept, and what has no field is sent all the same."""
    QGuiApplication.clipboard().setText(text)
    action(window, "Paste event").trigger()
    qtbot.waitUntil(lambda: preview(window) == json_text.read(BODY).value)
    assert "context" in remarks(window)
    field = window.findChild(QLineEdit, "field_user_uid")
    assert field
    assert field.text() == "u-7"


def test_what_has_no_field_can_be_left_out(window: MainWindow, qtbot: QtBot) -> None:
    window.models.composer.load(BODY.encode())
    button = window.findChild(QPushButton, "drop_other_button")
    assert button
    assert button.isVisible()
    button.click()
    document = preview(window)
    assert isinstance(document, dict)
    assert "context" not in document
    qtbot.waitUntil(lambda: not button.isVisible())


def test_a_large_body_is_loaded_beside_the_window(window: MainWindow, qtbot: QtBot) -> None:
    """Its rows are there a moment later."""
    composer = window.models.composer
    body = json_text.write({"name": "Large", "properties": {f"p{number}": "x" * 100 for number in range(1000)}})
    composer.load(body.encode())
    assert composer.state.draft.name != "Large"
    qtbot.waitUntil(lambda: composer.state.draft.name == "Large" and not composer.state.reading)
    assert composer.state.composition.text == body


def test_a_large_body_that_is_no_event_changes_nothing_and_says_so(window: MainWindow, qtbot: QtBot) -> None:
    before = preview(window)
    window.models.composer.load(b"[" + b"1," * 20_000 + b"1]")
    qtbot.waitUntil(lambda: "not a JSON object" in remarks(window))
    assert preview(window) == before


def test_a_text_that_is_no_event_changes_nothing_and_says_so(window: MainWindow, qtbot: QtBot) -> None:
    before = preview(window)
    QGuiApplication.clipboard().setText("hello, this is a letter")
    action(window, "Paste event").trigger()
    qtbot.waitUntil(lambda: bool(remarks(window)))
    assert preview(window) == before


def test_an_empty_clipboard_is_said(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    action(window, "Paste event").trigger()
    assert "no text on the clipboard" in remarks(window)


def test_a_pasted_key_is_offered_to_the_keyring_and_shown_nowhere(window: MainWindow, qtbot: QtBot) -> None:
    """For a live environment only; the dialog holds it masked until the person saves it."""
    window.models.environments.choose("fullstory")
    QGuiApplication.clipboard().setText(CURL)
    action(window, "Paste event").trigger()
    qtbot.waitUntil(lambda: window.findChild(QDialog, "key_dialog") is not None)
    dialog = window.findChild(QDialog, "key_dialog")
    assert dialog
    field = dialog.findChild(QLineEdit, "key_field")
    assert field
    assert field.text() == KEY
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert KEY not in remarks(window)
    dialog.reject()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("cURL for bash", "curl"),
        ("Python (requests)", "import requests"),
        ("Node (fetch)", "fetch("),
        ("Node (Fullstory's SDK)", "server-api-client"),
        ("JSON", '"name": "Order Completed"'),
    ],
)
def test_an_event_is_copied(window: MainWindow, name: str, words: str) -> None:
    """With the key's variable and never a key."""
    action(window, name).trigger()
    text = QGuiApplication.clipboard().text()
    assert words in text
    assert "na1." not in text
    assert name == "JSON" or "FULLSTORY_API_KEY" in text


def test_what_was_sent_can_be_composed_anew(window: MainWindow, qtbot: QtBot) -> None:
    """From the answer's pane, with all that was in it."""
    sent = preview(window)
    with qtbot.waitSignal(window.models.sending.finished):
        window.models.composer.submit()
    qtbot.waitUntil(lambda: window.models.tasks.idle)
    window.models.composer.set_name("Something else")
    button = window.findChild(QPushButton, "load_button")
    assert button
    button.click()
    assert preview(window) == sent
