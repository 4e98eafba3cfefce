"""Background work ends in exactly one callback, in the window's thread, and never after the end."""

import threading

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from fs_event_studio.gui.tasks import Lane, TaskRunner


class Ended:
    """Notes how jobs ended, and where."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, object, bool]] = []

    def well(self, value: object) -> None:
        """A result."""
        self.calls.append(("result", value, threading.current_thread() is threading.main_thread()))

    def badly(self, error: Exception) -> None:
        """An error."""
        self.calls.append(("error", str(error), threading.current_thread() is threading.main_thread()))


def _fail() -> object:
    raise ValueError("no")


@pytest.mark.parametrize("lane", Lane)
def test_a_job_ends_once_in_the_windows_thread(tasks: TaskRunner, qtbot: QtBot, lane: Lane) -> None:
    """In its result or its error."""
    ended = Ended()
    tasks.run(lane, lambda: 5, ended.well, ended.badly)
    qtbot.waitUntil(lambda: tasks.idle)
    tasks.run(lane, _fail, ended.well, ended.badly)
    qtbot.waitUntil(lambda: tasks.idle)
    assert ended.calls == [("result", 5, True), ("error", "no", True)]


def test_jobs_of_the_history_keep_their_order(tasks: TaskRunner, qtbot: QtBot) -> None:
    """One thread, one after the other."""
    ended = Ended()
    for number in range(50):
        tasks.run(Lane.HISTORY, lambda number=number: number, ended.well, ended.badly)  # type: ignore[misc]
    qtbot.waitUntil(lambda: tasks.idle)
    assert [value for _, value, _ in ended.calls] == list(range(50))


@pytest.mark.usefixtures("qapp")
def test_nothing_is_called_back_after_the_end() -> None:
    """Not even a result that was on its way."""
    tasks, ended, done = TaskRunner(), Ended(), threading.Event()

    def job() -> int:
        done.set()
        return 5

    tasks.run(Lane.NETWORK, job, ended.well, ended.badly)
    assert done.wait(5)
    tasks.close()
    QCoreApplication.processEvents()
    assert ended.calls == []
