"""Live environments: how they are told apart, armed once a run, edited, and kept."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QFrame, QLabel, QLineEdit, QPushButton

from fs_event_studio.bootstrap.own_files import open_variables
from fs_event_studio.domain.environments import FULLSTORY, SANDBOX, Environment
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.gui.panels.environments.environment_dialog import EnvironmentDialog
from fs_event_studio.settings.environments import EnvironmentFile
from support.servers import OK, LoopbackServer, answering
from support.window_driver import WindowDriver, found, paste

LIVE = Environment("shop", "https://api.fullstory.com", "#7a3fb0")


class Arming:
    """Answers the question before the first live send, and counts how often it was asked."""

    def __init__(self, person: WindowDriver, *, answer: bool) -> None:
        self.asked: list[Environment] = []
        self._answer = answer
        person.window.ask_to_arm = self

    def __call__(self, environment: Environment) -> bool:
        self.asked.append(environment)
        return self._answer


def _protected(server: LoopbackServer, name: str = "other") -> Environment:
    return Environment(name, f"http://{server.host}")


def _open_dialog(person: WindowDriver, button: str) -> EnvironmentDialog:
    person.click(button)
    return found(person.window, EnvironmentDialog, "environment_dialog")


def _fill(dialog: EnvironmentDialog, name: str, url: str) -> None:
    paste(found(dialog, QLineEdit, "environment_name"), name)
    editor = found(dialog, QComboBox, "environment_url").lineEdit()
    assert editor
    paste(editor, url)


def _save(dialog: EnvironmentDialog) -> None:
    save = dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Save)
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)


def _names(person: WindowDriver) -> list[str]:
    selector = person.find(QComboBox, "environment_selector")
    return [selector.itemText(number) for number in range(selector.count())]


def test_a_live_environment_is_plainly_different(person: WindowDriver) -> None:
    """Its name is in the title, its name and nature on the button, its colour across the window."""
    person.add_environment(LIVE)
    stripes = [frame.styleSheet() for frame in person.window.findChildren(QFrame) if frame.styleSheet()]
    assert stripes == ["background: #7a3fb0;"]
    assert "LIVE: shop" in person.window.windowTitle()
    assert person.text("send_button") == "Send to shop (live)"
    assert any("Live: https://api.fullstory.com" in label.text() for label in person.window.findChildren(QLabel))
    person.choose_environment("sandbox")
    assert not [frame for frame in person.window.findChildren(QFrame) if frame.styleSheet()]
    assert "LIVE" not in person.window.windowTitle()
    assert person.text("send_button") == "Send to sandbox"


def test_arming_is_asked_once_a_run(person: WindowDriver) -> None:
    """For each protected environment by itself; the sandbox is never armed."""
    arming = Arming(person, answer=True)
    person.send()
    with LoopbackServer(answering(OK)) as one, LoopbackServer(answering(OK)) as two:
        person.add_environment(_protected(one))
        person.send()
        person.send()
        assert len(arming.asked) == 1
        person.add_environment(_protected(two, "third"))
        person.send()
        assert [environment.name for environment in arming.asked] == ["other", "third"]
        person.choose_environment("other")
        person.send()
        assert len(arming.asked) == 2
        assert len(one.requests) == 3


def test_refused_arming_sends_nothing(person: WindowDriver) -> None:
    """And it is asked again next time."""
    arming = Arming(person, answer=False)
    with LoopbackServer(answering(OK)) as server:
        person.add_environment(_protected(server))
        person.click("send_button")
        person.click("send_button")
        person.settle()
        assert not server.connections
    assert len(arming.asked) == 2
    assert not person.rows()


def test_a_changed_address_disarms(person: WindowDriver) -> None:
    """What was said about one address does not hold for another."""
    arming = Arming(person, answer=True)
    with LoopbackServer(answering(OK)) as one, LoopbackServer(answering(OK)) as two:
        person.add_environment(_protected(one))
        person.send()
        assert person.window.models.environments.put("other", _protected(two)) == ""
        person.send()
        assert len(two.requests) == 1
    assert len(arming.asked) == 2


def test_the_sandbox_is_chosen_at_each_start(person: WindowDriver, open_window: Callable[[], WindowDriver]) -> None:
    """Even if a live environment was chosen before; the list is kept."""
    person.add_environment(LIVE)
    person.window.close()
    again = open_window()
    assert again.find(QComboBox, "environment_selector").currentText() == "sandbox"
    assert _names(again) == ["sandbox", "fullstory", "shop"]


def test_a_live_environment_without_a_key_says_so_and_sends_nothing(person: WindowDriver) -> None:
    """The sentence tells where to give one."""
    Arming(person, answer=True)
    person.choose_environment(FULLSTORY.name)
    with person.qtbot.waitSignal(person.window.models.sending.failed):
        person.click("send_button")
    assert "There is no API key for “fullstory”" in person.window.notices.text
    person.settle()
    assert not person.rows()
    assert person.can_send


def test_an_environment_is_added_edited_and_removed(person: WindowDriver, data_dir: Path) -> None:
    """Each is in the file at once, and the changed one is chosen."""
    file = EnvironmentFile(data_dir / "environments.json")
    dialog = _open_dialog(person, "add_environment_button")
    _fill(dialog, " staging ", "https://api.eu1.fullstory.com/")
    found(dialog, QComboBox, "environment_colour").setCurrentText("teal")
    QTest.mouseClick(found(dialog, QCheckBox, "environment_protected"), Qt.MouseButton.LeftButton)
    _save(dialog)
    assert file.load()[-1].name == "staging"
    assert file.load()[-1].base_url == "https://api.eu1.fullstory.com"
    assert file.load()[-1].colour == "#00707a"
    assert "LIVE: staging" in person.window.windowTitle()

    person.qtbot.waitUntil(lambda: not person.window.findChildren(EnvironmentDialog))
    dialog = _open_dialog(person, "edit_environment_button")
    _fill(dialog, "stage", "https://api.eu1.fullstory.com")
    _save(dialog)
    assert [environment.name for environment in file.load()] == ["sandbox", "fullstory", "stage"]
    assert file.load()[-1].colour == "#00707a"

    person.qtbot.waitUntil(lambda: not person.window.findChildren(EnvironmentDialog))
    dialog = _open_dialog(person, "edit_environment_button")
    QTest.mouseClick(found(dialog, QPushButton, "remove_environment_button"), Qt.MouseButton.LeftButton)
    assert file.load() == (SANDBOX, FULLSTORY)
    assert person.find(QComboBox, "environment_selector").currentText() == "sandbox"
    assert not person.find(QPushButton, "edit_environment_button").isEnabled()


def test_a_colour_of_another_hand_is_kept(person: WindowDriver, data_dir: Path) -> None:
    """The dialog offers six colours; one from the file is not changed by looking at it."""
    file = EnvironmentFile(data_dir / "environments.json")
    person.add_environment(Environment("own", "https://api.fullstory.com", "#123456"))
    _save(_open_dialog(person, "edit_environment_button"))
    assert file.load()[-1].colour == "#123456"


@pytest.mark.parametrize(
    ("name", "url", "part"),
    [
        ("", "https://api.fullstory.com", "name: it is empty"),
        ("   ", "https://api.fullstory.com", "name: it is empty"),
        ("sandbox", "https://api.fullstory.com", "is taken"),
        ("FULLSTORY", "https://api.fullstory.com", "is taken"),
        ("a\u202eb", "https://api.fullstory.com", "not printable"),
        ("x", "", "base URL: it must begin with https://"),
        ("x", "ftp://files.example", "base URL: it must begin with https://"),
        ("x", "api.fullstory.com", "base URL: it must begin with https://"),
        ("x", "http://api.fullstory.com", "plain http is allowed for this computer only"),
        ("x", "https://user:secret@api.fullstory.com", "no user, password"),
        ("x", "https://api.fullstory.com/?q=1", "query or fragment"),
        ("x", "https://api.fullstory.com/../x", "the path"),
        ("x", "https://ümlaut.example", "ASCII only"),
        ("x", "https://api.fullstory.com:99999", "cannot be read"),
        ("x", "https://[::1", "cannot be read"),
    ],
)
def test_bad_input_is_explained_and_nothing_is_lost(
    person: WindowDriver, data_dir: Path, name: str, url: str, part: str
) -> None:
    """The dialog stays open with what was typed."""
    dialog = _open_dialog(person, "add_environment_button")
    _fill(dialog, name, url)
    _save(dialog)
    assert dialog.isVisible()
    assert part in found(dialog, QLabel, "environment_complaint").text()
    assert found(dialog, QLineEdit, "environment_name").text() == name
    assert found(dialog, QComboBox, "environment_url").currentText() == url
    assert not (data_dir / "environments.json").exists()
    assert _names(person) == ["sandbox", "fullstory"]


@pytest.mark.parametrize("content", ["{", "[]", '{"environments": 5}', '{"environments": [{}]}', "\udcff"])
def test_a_broken_file_gives_a_notice_and_the_sandbox_works(
    open_window: Callable[[], WindowDriver], data_dir: Path, content: str
) -> None:
    """What is in the file is not lost when a new list is saved."""
    data_dir.mkdir()
    path = data_dir / "environments.json"
    broken = content.encode("utf-8", "surrogateescape")
    path.write_bytes(broken)
    person = open_window()
    assert str(path) in person.window.notices.text
    assert _names(person) == ["sandbox"]
    assert person.send().settlement
    person.add_environment(LIVE)
    assert [name.read_bytes() for name in data_dir.glob("environments.unusable-*.json")] == [broken]
    assert EnvironmentFile(path).load() == (SANDBOX, LIVE)


def test_another_name_takes_values_and_key_along(person: WindowDriver) -> None:
    """What was kept under the old name is told where to be found."""
    person.add_environment(LIVE)
    services = person.window.models.services.get()
    services.keys.save(LIVE.name, LIVE.origin, ApiKey("na1.the-key-of-the-shop"))
    variables = person.window.models.bench.variables
    assert variables.save({"coupon": "SPRING"}, {}) == ""
    assert person.window.models.environments.put(LIVE.name, replace(LIVE, name="store")) == ""
    person.settle()
    assert (variables.environment, dict(variables.values)) == ("store", {"coupon": "SPRING"})
    assert services.keys.read(LIVE.name, LIVE.origin) is None
    assert services.keys.read("store", LIVE.origin) == ApiKey("na1.the-key-of-the-shop")
    assert 'env:"shop"' in person.window.notices.text
    assert variables.save({"coupon": "AUTUMN"}, {}) == ""  # and nothing of the old name comes back
    assert open_variables(services.studio).load() == {"store": {"coupon": "AUTUMN"}}
