"""The window's sandbox listens to other programs, when it is told to."""

import json
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from urllib.parse import urlsplit

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from fs_event_studio.gui.main_window import MainWindow

BODY = {"name": "From outside", "user": {"uid": "customer-4821"}, "session": {"use_most_recent": True}}


def button(window: MainWindow, name: str) -> QPushButton:
    """The button with this object name."""
    found = window.findChild(QPushButton, name)
    assert found
    return found


def listen(window: MainWindow, qtbot: QtBot) -> str:
    """Switch it on; returns the address."""
    button(window, "serve_button").click()
    qtbot.waitUntil(lambda: bool(window.models.serving.state.url))
    return window.models.serving.state.url


def post(url: str) -> int:
    """Send an event as another program would; returns the status."""
    connection = HTTPConnection(urlsplit(url).netloc, timeout=5)
    headers = {"Authorization": "Basic na1.sandbox-standard"}
    connection.request("POST", "/v2/events", json.dumps(BODY), headers)
    status = connection.getresponse().status
    connection.close()
    return status


def test_it_listens_only_when_told_to(window: MainWindow, qtbot: QtBot) -> None:
    assert not window.models.serving.state.url
    url = listen(window, qtbot)
    label = window.findChild(QLabel, "sandbox_url")
    assert label
    assert url in label.text()
    button(window, "copy_sandbox_url_button").click()
    assert QGuiApplication.clipboard().text() == url
    assert urlsplit(url).hostname == "127.0.0.1"
    button(window, "serve_button").click()
    qtbot.waitUntil(lambda: not window.models.serving.state.url and not window.models.serving.state.busy)


def test_what_others_send_appears_in_the_history(window: MainWindow, qtbot: QtBot) -> None:
    """Marked as received, with where it landed in the window's own world."""
    url = listen(window, qtbot)
    with ThreadPoolExecutor(1) as other, qtbot.waitSignal(window.models.serving.received):
        status = other.submit(post, url)
    assert status.result() == 200
    table = window.findChild(QTableView, "history_table")
    assert table
    qtbot.waitUntil(lambda: table.model().rowCount() == 1)
    shown = [table.model().index(0, column).data() for column in range(table.model().columnCount())]
    assert "(received)" in shown
    assert "From outside" in shown
    assert "session (observed)" in shown


def test_closing_the_window_stops_listening(window: MainWindow, qtbot: QtBot) -> None:
    url = listen(window, qtbot)
    window.close()
    with ThreadPoolExecutor(1) as other:
        refused = other.submit(post, url).exception()
    assert isinstance(refused, ConnectionError)
