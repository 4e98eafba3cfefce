"""The key of an environment: saved, tested, deleted, and never shown."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fs_event_studio.domain.environments import FULLSTORY, SANDBOX, Environment
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.outcomes import NoAnswer, Unreachable
from fs_event_studio.domain.wire import HttpAnswer, HttpRequest
from fs_event_studio.gui.panels.environments.key_dialog import KeyDialog
from fs_event_studio.gui.panels.environments.key_viewmodel import KeyViewModel
from fs_event_studio.gui.tasks import TaskRunner
from support.fake_keys import FakeKeys
from support.fake_services import FakeKeyServices
from support.senders import FakeSender, Reply
from support.window_driver import PATIENCE_MS, WindowDriver, all_widgets, found, paste, texts_of

KEY = "na1.canaryCANARYcanary0123456789/abcd"
OWNER = HttpAnswer(200, (), b'{"orgId": "o-1", "role": "ADMIN", "email": "qa@shop.example"}')
REFUSED = HttpAnswer(401, (), b'{"code": "unauthorized", "message": "access is unauthorized"}')
PLACE = (FULLSTORY.name, FULLSTORY.origin)


class Dialog:
    """An open key dialog and the services behind it."""

    def __init__(self, qtbot: QtBot, tasks: TaskRunner, services: FakeKeyServices, environment: Environment) -> None:
        self.qtbot, self.tasks, self.services = qtbot, tasks, services
        self.model = KeyViewModel(environment, lambda: services, tasks)
        self.dialog = KeyDialog(self.model)
        self.dialog.open()
        self.settle()

    @property
    def field(self) -> QLineEdit:
        """Where a key is pasted."""
        return found(self.dialog, QLineEdit, "key_field")

    @property
    def message(self) -> str:
        """What came of the last action."""
        return found(self.dialog, QLabel, "key_message").text()

    def button(self, name: str) -> QPushButton:
        """`save`, `test` or `delete`."""
        return found(self.dialog, QPushButton, f"key_{name}_button")

    def says(self, part: str) -> bool:
        """Whether any label has this text."""
        return any(part in label.text() for label in self.dialog.findChildren(QLabel))

    def click(self, name: str) -> None:
        """Click and wait for what comes of it."""
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is under way."""
        self.qtbot.waitUntil(lambda: self.tasks.idle, timeout=PATIENCE_MS)


@pytest.fixture
def open_dialog(qtbot: QtBot, tasks: TaskRunner) -> "Callable[..., Dialog]":
    """Opens the dialog on fakes."""

    def start(
        *replies: Reply,
        keys: FakeKeys | None = None,
        environment: Environment = FULLSTORY,
        on_send: Callable[[HttpRequest], None] | None = None,
    ) -> Dialog:
        services = FakeKeyServices(FakeSender(*replies, on_send=on_send), keys or FakeKeys())
        dialog = Dialog(qtbot, tasks, services, environment)
        qtbot.addWidget(dialog.dialog)
        return dialog

    return start


def _check_never_shown() -> None:
    for widget in all_widgets():
        if widget.objectName() == "key_field":
            assert isinstance(widget, QLineEdit)
            assert KEY not in widget.displayText()
            continue
        for text in texts_of(widget):
            assert "CANARY" not in text, f"{type(widget).__name__} {widget.objectName()} shows the key"


def test_a_key_is_saved_and_only_its_mark_is_shown(open_dialog: Callable[..., Dialog]) -> None:
    """The field is empty afterwards, and the place is named."""
    dialog = open_dialog()
    assert dialog.field.hasFocus() or dialog.field.isEnabled()
    assert dialog.says("none")
    assert not dialog.button("save").isEnabled()
    paste(dialog.field, f"  Basic {KEY}\n")
    _check_never_shown()
    dialog.click("save")
    assert dialog.services.keys.kept == {PLACE: ApiKey(KEY)}
    assert dialog.field.text() == ""
    assert dialog.says("na1.…/abcd")
    assert dialog.says("Keys are kept in a test.")
    assert dialog.message == "The key is saved."
    _check_never_shown()


def test_enter_saves(open_dialog: Callable[..., Dialog]) -> None:
    """It does not close the dialog over a key that was not saved."""
    dialog = open_dialog()
    paste(dialog.field, KEY)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    dialog.settle()
    assert dialog.services.keys.kept == {PLACE: ApiKey(KEY)}
    assert dialog.dialog.isVisible()


@pytest.mark.parametrize(
    ("reply", "part", "role"),
    [
        pytest.param(OWNER, "The key works: account o-1, level Admin, made by qa@shop.example.", "success", id="works"),
        pytest.param(REFUSED, "The key was not accepted (401).", "failure", id="not accepted"),
        pytest.param(HttpAnswer(403, (), b""), "The key was not accepted (403).", "failure", id="forbidden"),
        pytest.param(HttpAnswer(200, (), b"<html>"), "The key could not be tested.", "failure", id="a proxy"),
        pytest.param(HttpAnswer(500, (), b""), "The key could not be tested.", "failure", id="a server error"),
        pytest.param(Unreachable("No route."), "The key could not be tested. Not sent.", "failure", id="no network"),
        pytest.param(NoAnswer("It hung up."), "The key could not be tested.", "failure", id="no answer"),
    ],
)
def test_a_typed_key_is_tested_without_being_saved(
    open_dialog: Callable[..., Dialog], reply: Reply, part: str, role: str
) -> None:
    """The answer is a sentence, told apart by its role; what was typed stays."""
    dialog = open_dialog(reply)
    paste(dialog.field, KEY)
    dialog.click("test")
    assert part in dialog.message
    assert found(dialog.dialog, QLabel, "key_message").property("role") == role
    assert dialog.services.sender.sent[0].key == ApiKey(KEY)
    assert dialog.services.sender.sent[0].request.url == "https://api.fullstory.com/me"
    assert not dialog.services.keys.kept
    assert dialog.field.text() == KEY
    _check_never_shown()


def test_the_kept_key_is_tested_and_deleted(open_dialog: Callable[..., Dialog]) -> None:
    """Without typing it again."""
    keys = FakeKeys()
    keys.kept[PLACE] = ApiKey(KEY)
    dialog = open_dialog(OWNER, keys=keys)
    dialog.click("test")
    assert dialog.message.startswith("The key works")
    dialog.click("delete")
    assert dialog.message == "The key is deleted."
    assert not keys.kept
    assert not dialog.button("test").isEnabled()
    assert not dialog.button("delete").isEnabled()


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("na1.with a space", "has a space"),
        ("na1.ümlautümlaut", "no HTTP header can carry"),
        ("short", "too short"),
    ],
)
@pytest.mark.parametrize("action", ["save", "test"])
def test_what_cannot_be_a_key_is_explained_and_stays(
    open_dialog: Callable[..., Dialog], text: str, part: str, action: str
) -> None:
    """Nothing is saved, and nothing is sent."""
    dialog = open_dialog()
    paste(dialog.field, text)
    dialog.click(action)
    assert part in dialog.message
    assert dialog.field.text() == text
    assert not dialog.services.keys.kept
    assert not dialog.services.sender.sent


def test_without_a_keyring_the_dialog_says_so(open_dialog: Callable[..., Dialog]) -> None:
    """Before and after saving; it is no success."""
    dialog = open_dialog(keys=FakeKeys(persistent=False))
    assert dialog.says("No usable keyring.")
    paste(dialog.field, KEY)
    dialog.click("save")
    assert "No usable keyring." in dialog.message
    assert found(dialog.dialog, QLabel, "key_message").property("role") == "failure"
    said = [label for label in dialog.dialog.findChildren(QLabel) if "No usable" in label.text() and label.isVisible()]
    assert len(said) == 1


def test_a_locked_keyring_is_explained(open_dialog: Callable[..., Dialog]) -> None:
    """And the dialog goes on."""
    keys = FakeKeys()
    keys.trouble = "The keyring is locked. Unlock it and try again."
    dialog = open_dialog(keys=keys)
    assert dialog.message == keys.trouble
    paste(dialog.field, KEY)
    dialog.click("test")
    assert dialog.services.sender.sent


@pytest.mark.parametrize("environment", [SANDBOX, Environment("here", "http://127.0.0.1:8090")])
def test_sandbox_and_loopback_take_no_real_key(open_dialog: Callable[..., Dialog], environment: Environment) -> None:
    """The field is off, and the test goes out with the dummy."""
    dialog = open_dialog(OWNER, environment=environment)
    assert not dialog.field.isEnabled()
    assert dialog.says("a real one is never sent to them")
    dialog.click("test")
    assert dialog.services.sender.sent[0].key == ApiKey("na1.sandbox-standard")


def test_closing_the_dialog_cancels_a_test(open_dialog: Callable[..., Dialog]) -> None:
    """Its late answer goes nowhere, and the field is empty."""
    arrived, go_on = threading.Event(), threading.Event()

    def hold(_request: HttpRequest) -> None:
        arrived.set()
        assert go_on.wait(PATIENCE_MS / 1000)

    dialog = open_dialog(OWNER, on_send=hold)
    paste(dialog.field, KEY)
    QTest.mouseClick(dialog.button("test"), Qt.MouseButton.LeftButton)
    dialog.qtbot.waitUntil(arrived.is_set, timeout=PATIENCE_MS)
    dialog.dialog.reject()
    assert dialog.model._cancel.cancelled
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    go_on.set()
    dialog.settle()


def test_a_key_saved_in_the_window_is_used_and_never_shown(person: WindowDriver, keys: FakeKeys) -> None:
    """Title, notices, tables and answers included; the key goes to its own environment only."""
    person.choose_environment(FULLSTORY.name)
    person.click("key_button")
    person.settle()
    dialog = found(person.window, KeyDialog, "key_dialog")
    paste(found(dialog, QLineEdit, "key_field"), KEY)
    QTest.mouseClick(found(dialog, QPushButton, "key_save_button"), Qt.MouseButton.LeftButton)
    person.settle()
    assert keys.kept == {PLACE: ApiKey(KEY)}
    _check_never_shown()
    assert "na1" not in person.window.windowTitle()
    dialog.reject()
    person.choose_environment("sandbox")
    person.send()
    _check_never_shown()


def test_the_window_closes_over_an_open_dialog(person: WindowDriver) -> None:
    """With it, and a dialog is open once at most."""
    person.choose_environment(FULLSTORY.name)
    person.click("key_button")
    person.settle()
    dialog = found(person.window, KeyDialog, "key_dialog")
    assert dialog.parentWidget() is not None
    assert dialog.isModal()
    person.window.close()
    assert not [widget for widget in all_widgets() if isinstance(widget, KeyDialog) and widget.isVisible()]


def test_the_keys_of_two_environments_are_not_confused(open_dialog: Callable[..., Dialog]) -> None:
    """A key is bound to name and address."""
    keys = FakeKeys()
    keys.kept[PLACE] = ApiKey(KEY)
    moved = open_dialog(keys=keys, environment=Environment(FULLSTORY.name, "https://api.eu1.fullstory.com"))
    assert moved.says("none")
