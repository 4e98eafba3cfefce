"""Takes the pictures of the window that the README shows: resources/screenshots/window-light.png and window-dark.png.

    .venv/bin/python packaging/screenshots.py

It opens the real window with files of its own and sends a few events to the sandbox. If DISPLAY is not set, it does so
on a virtual display (the packages xvfb and openbox). Apart from times, the pictures come out the same.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import monotonic
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QEventLoop, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTableView

from fs_event_studio.gui.app import create_window
from fs_event_studio.gui.main_window import MainWindow

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "screenshots"
SIZE = QSize(1360, 900)
COLOURS = 256
TOO_CLOSE = 12
LARGEST_BYTES = 200_000
PATIENCE_S = 20

Found = TypeVar("Found", bound=QObject)


class Event(NamedTuple):
    """An event to send.

    mode: the identification mode's key, as in the names of the radio buttons.
    timestamp: a bad one makes an event that is sent against the rules.
    session_id: instead of the sandbox's own, which stands in its field from the start.
    """

    name: str
    mode: str
    timestamp: str = ""
    session_id: str = ""


EVENTS = (
    Event("Plan Upgraded", "user_uid_recent", timestamp="yesterday"),
    Event("Ticket Closed", "session_id", session_id="5218740936154112:6021184375127040"),
    Event("Invoice Paid", "user_uid"),
    Event("Order Completed", "user_uid_recent"),
)


def main() -> None:
    """Take both pictures."""
    with ExitStack() as stack:
        os.environ["DISPLAY"] = stack.enter_context(display())
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
        data_dir = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        app = QApplication(["fs-event-studio"])
        window = create_window(data_dir)
        window.resize(SIZE)
        window.show()
        user = User(window)
        user.until(lambda: window.models.history.state.total is not None)
        for event in EVENTS:
            user.send(event)
        user.until(lambda: window.models.tasks.idle)
        for theme in ("light", "dark"):
            user.choose_theme(theme)
            save(window.grab().toImage(), FOLDER / f"window-{theme}.png")
        window.close()
        app.processEvents()


class User:
    """Works in the window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def send(self, event: Event) -> None:
        """Type an event and send it, against the rules if need be."""
        self._find(QAbstractButton, f"mode_{event.mode}").click()
        self._type("field_event_name", event.name)
        self._type("field_timestamp", event.timestamp)
        if event.session_id:
            self._type("field_session_id", event.session_id)
        send, anyway = self._find(QAbstractButton, "send_button"), self._find(QAbstractButton, "send_anyway")
        if not send.isEnabled():
            anyway.click()
        rows = self._find(QTableView, "history_table").model()
        before = rows.rowCount()
        send.click()
        sending = self._window.models.sending
        self.until(lambda: not sending.state.sending and rows.rowCount() > before)

    def choose_theme(self, theme: str) -> None:
        """As in the menu, with the cursor nowhere."""
        next(action for action in self._window.findChildren(QAction) if action.data() == ("theme", theme)).trigger()
        if focused := QApplication.focusWidget():
            focused.clearFocus()
        ends = monotonic() + 0.5  # until everything is drawn anew
        self.until(lambda: monotonic() > ends)

    def until(self, reached: Callable[[], bool]) -> None:
        """Let the window work until then."""
        loop, deadline = QEventLoop(), monotonic() + PATIENCE_S
        timer = QTimer(interval=10)
        timer.timeout.connect(lambda: loop.quit() if reached() or monotonic() > deadline else None)
        timer.start()
        loop.exec()
        if not reached():
            sys.exit("The window did not get as far as was expected.")

    def _type(self, name: str, text: str) -> None:
        field = self._find(QLineEdit, name)
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)

    def _find(self, kind: type[Found], name: str) -> Found:
        found = self._window.findChild(kind, name)
        if not isinstance(found, kind):
            sys.exit(f"The window has no {name} any more: mend this script.")
        return found


def save(image: QImage, path: Path) -> None:
    """Write it as PNG with few colours, which takes less than half of the bytes."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    image = image.convertToFormat(QImage.Format.Format_Indexed8, palette(image))
    path.parent.mkdir(exist_ok=True)
    image.save(str(path), quality=0)
    size_bytes = path.stat().st_size
    print(f"{path}: {image.width()} x {image.height()}, {size_bytes / 1000:.0f} kB")
    if size_bytes > LARGEST_BYTES:
        sys.exit(f"{path.name} has more than {LARGEST_BYTES} bytes.")


def palette(image: QImage) -> list[int]:
    """Its most frequent colours, but none close to one before it: so those of few letters have a place as well."""
    chosen: list[tuple[int, ...]] = []
    for colour, _ in Counter(memoryview(image.constBits()).cast("I")).most_common():
        parts = tuple(colour.to_bytes(4, "little"))
        if all(sum(abs(a - b) for a, b in zip(parts, other, strict=True)) > TOO_CLOSE for other in chosen):
            chosen.append(parts)
        if len(chosen) == COLOURS:
            break
    return [int.from_bytes(parts, "little") for parts in chosen]


@contextmanager
def display() -> Iterator[str]:
    """The display to use: that of the environment, or a virtual one with a window manager for the time of the block."""
    if known := os.environ.get("DISPLAY"):
        yield known
        return
    if not shutil.which("Xvfb"):
        sys.exit("There is no display: set DISPLAY, or install the packages xvfb and openbox.")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1100x24", "-nolisten", "tcp"]
    with ExitStack() as stack:
        start(stack, command, os.environ, writing)
        os.close(writing)
        with os.fdopen(reading) as number:
            screen = f":{number.readline().strip()}"
        if manager := shutil.which("openbox"):
            start(stack, [manager], {**os.environ, "DISPLAY": screen})
        yield screen


def start(stack: ExitStack, command: list[str], environ: Mapping[str, str], *handed_on: int) -> None:
    """Start a program that ends with the stack. handed_on: files that it inherits."""
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, env=environ, stdout=quiet, stderr=quiet, pass_fds=handed_on)
    stack.callback(stack.enter_context(process).terminate)


if __name__ == "__main__":
    main()
