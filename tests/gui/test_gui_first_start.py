"""The first minute: no account, no network, nothing outside the data folder (design.md, The window)."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from fs_event_studio.domain.outcomes import Accepted
from fs_event_studio.gui.main_window import MainWindow
from support.window_driver import PATIENCE_MS, WindowDriver

_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_PATH_EVENTS = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "sqlite3.connect", "shutil.move", "tempfile.mkstemp"}


class Watcher:
    """Notes what the program does to files and sockets while it is on; an audit hook cannot be taken away again."""

    def __init__(self) -> None:
        self.on = False
        self.written: list[str] = []
        self.network: list[tuple[str, tuple[Any, ...]]] = []

    def hook(self, event: str, arguments: tuple[Any, ...]) -> None:
        """As `sys.addaudithook` wants it."""
        if not self.on:
            return
        if event.startswith("socket.") and event not in {"socket.__new__", "socket.gethostname"}:
            self.network.append((event, arguments))
        writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITES
        if (writes or event in _PATH_EVENTS) and isinstance(arguments[0], str | bytes | os.PathLike):
            self.written.append(os.fsdecode(arguments[0]).removeprefix("file://"))


@pytest.fixture(scope="module")
def _hooked_watcher() -> Watcher:
    watcher = Watcher()
    sys.addaudithook(watcher.hook)
    return watcher


@pytest.fixture
def watcher(_hooked_watcher: Watcher) -> Iterator[Watcher]:
    """A watcher for one test."""
    _hooked_watcher.written.clear()
    _hooked_watcher.network.clear()
    _hooked_watcher.on = True
    yield _hooked_watcher
    _hooked_watcher.on = False


def test_first_start_offers_a_sample_event_for_the_sandbox(person: WindowDriver) -> None:
    """The sandbox is chosen, a sample is filled in, and nothing keeps it from being sent."""
    assert person.find(QComboBox, "environment_selector").currentText() == "sandbox"
    assert "sandbox" in person.window.windowTitle()
    assert person.text("field_event_name") == "Order Completed"
    assert '"uid": "customer-4821"' in person.text("payload_preview")
    assert person.can_send
    assert person.window.notices.isHidden()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_enter_sends_at_once(person: WindowDriver, key: Qt.Key) -> None:
    """From wherever the cursor is; the answer is shown, and the history has one row."""
    with person.qtbot.waitSignal(person.window.models.sending.finished, timeout=PATIENCE_MS):
        person.press(key, Qt.KeyboardModifier.ControlModifier)
    exchange = person.newest()
    assert exchange.settlement
    assert exchange.settlement.outcome == Accepted()
    assert len(person.rows()) == 1
    assert person.text("response_view").endswith("{}")


def test_what_is_sent_before_all_is_loaded_waits_for_it(qtbot: QtBot, new_window: Callable[[], MainWindow]) -> None:
    """A click on *Send* before the history is open is not lost."""
    person = WindowDriver(new_window(), qtbot)
    with qtbot.waitSignal(person.window.models.sending.finished, timeout=PATIENCE_MS):
        person.window.show()
        person.click("send_button")
    assert person.newest().settlement


def _names(path: str, parts: tuple[str, ...]) -> bool:
    return any(part in path for part in parts)


def test_nothing_is_written_outside_the_data_folder_and_no_socket_is_used(
    watcher: Watcher, open_window: Callable[[], WindowDriver], data_dir: Path
) -> None:
    """From the first paint over a send to the closed window."""
    person = open_window()
    person.send()
    person.window.close()
    ours = (str(data_dir), "__pycache__", "pytest-of-")  # and what Python and pytest keep for themselves
    assert not [path for path in watcher.written if not _names(path, ours)]
    assert [path.name for path in data_dir.parent.iterdir()] == ["data"]
    assert not watcher.network
    assert (data_dir / "history.sqlite3").exists()
