"""Windows that touch neither the files, nor the keyring, nor the network of whoever runs the tests."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from fs_event_studio.bootstrap import KEY_VARIABLE, Studio, key_store
from fs_event_studio.gui.app import create_window
from fs_event_studio.gui.main_window import MainWindow
from fs_event_studio.gui.tasks import TaskRunner
from fs_event_studio.gui.theme import STYLE_ARGUMENTS
from fs_event_studio.settings.folders import DATA_DIR_VARIABLE
from fs_event_studio.usecases.ports import KeyStore
from fs_event_studio.usecases.secrets import WatchedKeyStore
from support.fake_keys import FakeKeys
from support.window_driver import PATIENCE_MS, WindowDriver

PATIENCE_S = 5.0
_OFFSCREEN_REMARK = r"This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform remarks what windows cannot do there; that is no fault of ours."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(_OFFSCREEN_REMARK, extend=True))


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before]
    for thread in left:
        thread.join(PATIENCE_S)
    assert not [thread for thread in left if thread.is_alive()]


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in (KEY_VARIABLE, DATA_DIR_VARIABLE, "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


@pytest.fixture(autouse=True)
def _no_dialog_stops_the_test(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_dialog: QDialog) -> int:
        raise AssertionError("A dialog was run with a loop of its own.")

    monkeypatch.setattr(QDialog, "exec", refuse)
    monkeypatch.setattr(QMessageBox, "exec", refuse)


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> FakeKeys:
    """The key store of every window."""
    fake = FakeKeys()

    def open_keys(studio: Studio) -> KeyStore:
        return WatchedKeyStore(fake, studio.secrets)

    monkeypatch.setattr(key_store, "open_keys", open_keys)
    return fake


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """Where the windows of a test keep their files; not made yet."""
    return tmp_path / "data"


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The style on every platform, as `run` chooses it."""
    return ["fs-event-studio", *STYLE_ARGUMENTS]


@pytest.fixture
def new_window(
    data_dir: Path,
    qapp: QApplication,  # noqa: ARG001 - asked for, so that it is there
    keys: FakeKeys,  # noqa: ARG001 - the same
) -> Iterator[Callable[[], MainWindow]]:
    """Makes windows that are not shown yet; those that are open at the end are closed."""
    made: list[MainWindow] = []

    def make() -> MainWindow:
        made.append(create_window(data_dir))
        return made[-1]

    yield make
    for window in made:
        if window.isVisible():
            window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def open_window(qtbot: QtBot, new_window: Callable[[], MainWindow]) -> Callable[[], WindowDriver]:
    """Opens a window as at a start of the program and waits until all is loaded."""

    def start() -> WindowDriver:
        window = new_window()
        outcome: list[object] = []
        window.models.services.ready.connect(outcome.append)
        window.models.services.failed.connect(outcome.append)
        with qtbot.waitExposed(window):
            window.show()
        qtbot.waitUntil(lambda: bool(outcome) and window.models.tasks.idle, timeout=PATIENCE_MS)
        return WindowDriver(window, qtbot)

    return start


@pytest.fixture
def person(open_window: Callable[[], WindowDriver]) -> WindowDriver:
    """A person before a window that has just started."""
    return open_window()


@pytest.fixture
def window(person: WindowDriver) -> MainWindow:
    """The window itself."""
    return person.window


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    """A task runner for panels that are tested by themselves."""
    runner = TaskRunner()
    yield runner
    runner.close()
