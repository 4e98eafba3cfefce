"""What others wrote into the history is there when the person comes back to the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from support.exchanges import new_exchange, settlement
from support.window_driver import WindowDriver


def _go(person: WindowDriver, state: Qt.ApplicationState) -> None:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(state)
    person.settle()


def _written_elsewhere(person: WindowDriver) -> None:
    """As another copy does it: this one is not told."""
    person.history.settle(person.history.begin(new_exchange(event_name="From elsewhere")), settlement())


def test_what_was_written_meanwhile_is_shown_on_return(person: WindowDriver) -> None:
    person.send()
    _go(person, Qt.ApplicationState.ApplicationInactive)
    _written_elsewhere(person)
    assert len(person.rows()) == 1
    _go(person, Qt.ApplicationState.ApplicationActive)
    assert [row[2] for row in person.rows()] == ["From elsewhere", "Order Completed"]


def test_nothing_is_read_again_for_nothing(person: WindowDriver) -> None:
    """A search over a large history takes its time."""
    person.send()
    read: list[object] = []
    person.window.models.history.refreshed.connect(lambda *_: read.append(1))
    _go(person, Qt.ApplicationState.ApplicationInactive)
    _go(person, Qt.ApplicationState.ApplicationActive)
    assert read == []
