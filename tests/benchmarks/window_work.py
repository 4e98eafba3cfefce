"""What is done in a window while its stalls are measured: as a person would, and as fast as it takes it."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import islice
from pathlib import Path
from threading import Thread
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QPushButton, QTableView

from fs_event_studio.domain.environments import Environment
from fs_event_studio.domain.property_rows import PropertyRow, RowKind
from fs_event_studio.domain.search import SearchQuery
from fs_event_studio.gui.archive_jobs import ArchiveJobs
from fs_event_studio.gui.main_window import MainWindow
from fs_event_studio.gui.panels.history.actions_viewmodel import ExportWish
from fs_event_studio.usecases.export_history import SUFFIXES, ExportFormat
from support.servers import LoopbackServer, Peer, answer, answering

EVENTS = 200
LARGE_ANSWER = answer(json.dumps({"rows": ["a row of the answer " * 5] * 95_000}).encode())
PROPERTIES = 5000
VALUES = ("a text", "1.10", "9007199254740993", "true", "2026-01-31")
LARGE_OBJECTS = json.dumps(
    {"name": "x", "properties": {f"p{n}": {"number": n, "text": "x" * 140, "list": [1, 2, 3]} for n in range(3300)}},
    indent=2,
)
LARGE_TEXTS = json.dumps({"name": "x", "properties": {f"p{n}": "x" * 185 for n in range(5000)}}, indent=2)
SEARCHES = ("order completed", "anniversary", "sku-12", "-refused", "user-777", "e", "")
EXPORTED, IMPORTED = 100_000, 20_000
PATIENCE_S, LONG_PATIENCE_S = 60, 600

SomeObject = TypeVar("SomeObject", bound=QObject)


def until(reached: Callable[[], bool], patience_s: float = PATIENCE_S) -> None:
    """Run the event loop until then."""
    loop, deadline = QEventLoop(), monotonic() + patience_s
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: loop.exit(0) if reached() else loop.exit(1) if monotonic() > deadline else None)
    timer.start()
    assert loop.exec() == 0


def pause(seconds: float) -> None:
    """Run the event loop for a while."""
    ends = monotonic() + seconds
    until(lambda: monotonic() >= ends)


def each(actions: Iterator[Callable[[], object]], every_ms: int) -> None:
    """Do one action after the other from the event loop, as events of a person come."""
    left = list(actions)
    timer = QTimer(interval=every_ms)
    timer.timeout.connect(lambda: left.pop(0)() if left else None)
    timer.start()
    until(lambda: not left)


def soon(action: Callable[[], object]) -> None:
    """Do one action from the event loop; returns after it."""
    each(iter([action]), 0)


def _make_new(exported: Path, path: Path) -> None:
    """A file of exchanges that are in no history yet."""
    with exported.open(encoding="utf-8") as old, path.open("w", encoding="utf-8") as new:
        new.writelines(line.replace('"idempotency_key":"', '"idempotency_key":"n') for line in islice(old, IMPORTED))


class Work:
    """The window and what is done in it."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._models = window.models

    def nothing(self) -> None:
        """What the machine does by itself."""
        pause(1)

    def send_first(self) -> None:
        """The first event of a run."""
        soon(self._models.composer.submit)
        until(lambda: not self._models.sending.state.sending)
        self._settle()

    def open_stitching(self) -> None:
        """The theatre, and back; it is made when it is looked at for the first time."""
        for name in ("show_stitching", "show_compose"):
            soon(self._find(QAction, name).trigger)
            self._settle()

    def open_dialogs(self) -> None:
        """Each window that the menus open, one after the other."""
        for name in ("shortcuts", "variables", "save_template_as"):
            soon(self._find(QAction, name).trigger)
            self._close_dialogs()
        for name in ("key_button", "add_environment_button", "guide_button"):
            soon(self._find(QPushButton, name).click)
            self._close_dialogs()

    def write(self) -> None:
        """Fields and a property, key by key."""
        for name in ("field_event_name", "history_search", "field_event_name"):
            field = self._find(QLineEdit, name)
            field.setFocus()
            field.clear()
            each((partial(QTest.keyClick, field, key) for key in "Order completed at noon by somebody"), 10)
        self._find(QLineEdit, "history_search").clear()
        self._find(QLineEdit, "field_event_name").setText("Order Completed")
        self._models.composer.set_name("Order Completed")
        until(lambda: self._models.tasks.idle)

    def send_many(self) -> None:
        """Events to the sandbox, as fast as the window takes them."""
        for _ in range(EVENTS):
            self._models.composer.submit()
            until(lambda: not self._models.sending.state.sending)

    def receive_much(self) -> None:
        """An answer of some 10 MB, which is shown."""
        with LoopbackServer(answering(LARGE_ANSWER)) as server, self._sent_to(server):
            until(lambda: not self._models.sending.state.sending)
            until(lambda: "HTTP 200" in self._find(QPlainTextEdit, "response_view").toPlainText())
            until(lambda: self._models.tasks.idle)

    def wait_for_nobody(self) -> None:
        """A server that takes the request and stalls, until the send is cancelled."""

        def stall(peer: Peer) -> None:
            peer.read_request()
            peer.stall()

        with LoopbackServer(stall) as server, self._sent_to(server):
            pause(1)
            self._models.sending.cancel()
            until(lambda: not self._models.sending.state.sending)

    def search_and_scroll(self) -> None:
        """Searches typed one after the other, and some thousand rows scrolled through."""
        field, table = self._find(QLineEdit, "history_search"), self._find(QTableView, "history_table")
        for text in SEARCHES:
            field.setText(text)
            field.returnPressed.emit()
            until(lambda: self._models.tasks.idle)
        bar = table.verticalScrollBar()
        each((partial(lambda: bar.setValue(bar.value() + 40)) for _ in range(150)), 10)
        each((partial(table.selectRow, row) for row in range(0, 400, 8)), 20)
        bar.setValue(0)
        until(lambda: self._models.tasks.idle)

    def scroll_while_counting(self) -> None:
        """A search, whose rows are scrolled through before they are counted."""
        field, table = self._find(QLineEdit, "history_search"), self._find(QTableView, "history_table")
        bar = table.verticalScrollBar()
        for text in ("e", "-refused", ""):
            field.setText(text)
            field.returnPressed.emit()
            until(lambda: not self._models.history.state.looking or self._models.history.state.shown > 0)
            each((partial(lambda: bar.setValue(bar.value() + 40)) for _ in range(40)), 10)
        bar.setValue(0)
        until(lambda: self._models.tasks.idle)

    def type_into_many(self) -> None:
        """Keys into one cell of 5,000 properties, and into the name; each edit is taken."""
        rows = tuple(PropertyRow(f"p{n}", tuple(RowKind)[n % 5], VALUES[n % 5]) for n in range(PROPERTIES))
        soon(partial(self._models.composer.set_rows, rows))
        self._composed()
        table, name = self._find(QTableView, "properties_table"), self._find(QLineEdit, "field_event_name")
        for number in range(4):
            index = table.model().index(PROPERTIES // 2 + 5 * number, 2)
            table.setFocus()
            table.setCurrentIndex(index)
            table.edit(index)
            editor = table.indexWidget(index)
            each((partial(QTest.keyClick, editor, key) for key in "a value typed"), 10)
            soon(partial(QTest.keyClick, editor, Qt.Key.Key_Return))
            self._composed()
        name.setFocus()
        each((partial(QTest.keyClick, name, key) for key in "typed"), 10)
        self._composed()
        soon(self._models.composer.undo)
        self._composed()

    def paste_large(self, text: str) -> None:
        """JSON of 1 MB over what is there, then some keys typed into its middle."""
        editor = self._find(QPlainTextEdit, "payload_preview")
        editor.setFocus()
        editor.selectAll()
        QApplication.clipboard().setText(text)
        soon(partial(QTest.keyClick, editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier))
        until(lambda: not editor.isReadOnly())
        self._composed()
        editor.setTextCursor(editor.document().find("x", editor.document().characterCount() // 2))
        each((partial(QTest.keyClick, editor, key) for key in "typed"), 10)
        self._composed()
        self.clear()

    def paste_large_event(self, text: str) -> None:
        """The same with *Paste event*, into the form."""
        soon(partial(self._models.composer.paste, text))
        self._await_many_rows()
        self.clear()

    def load_large(self, text: str) -> None:
        """The same from an exchange of the history, with *Load into composer*."""
        soon(partial(self._models.composer.load, text.encode()))
        self._await_many_rows()
        self.clear()

    def show_large(self, text: str) -> None:
        """An event as large is sent, and its exchange is shown."""
        soon(partial(self._models.sending.send, text.encode(), send_anyway=True))
        until(lambda: not self._models.sending.state.sending)
        self._settle()

    def export(self, chosen: ExportFormat, folder: Path) -> None:
        """The oldest of the history, with the dialog that tells of it."""
        path = folder / f"export{SUFFIXES[chosen]}"
        self._keep_busy(lambda jobs: jobs.export(ExportWish(path, chosen, range(1, EXPORTED + 1), SearchQuery())))

    def import_new(self, folder: Path) -> None:
        """Some of what was exported, with other keys, as if it came from elsewhere."""
        path = folder / "new.jsonl"
        making = Thread(target=_make_new, args=(folder / "export.jsonl", path))
        making.start()
        until(lambda: not making.is_alive())
        self._keep_busy(lambda jobs: jobs.import_file(path))

    def _keep_busy(self, begin: Callable[[ArchiveJobs], None]) -> None:
        soon(partial(begin, ArchiveJobs(self._window, self._models, lambda _: False)))
        until(lambda: self._models.tasks.idle, LONG_PATIENCE_S)
        self._close_dialogs()

    def clear(self) -> None:
        """A form without properties."""
        soon(partial(self._models.composer.set_rows, ()))
        self._composed()

    def _await_many_rows(self) -> None:
        editor = self._find(QPlainTextEdit, "payload_preview")
        until(lambda: len(self._models.composer.state.draft.rows) > 1000)
        self._composed()
        until(lambda: not editor.isReadOnly())

    def _composed(self) -> None:
        """Wait until what would be sent is known, and shown."""
        until(lambda: not self._models.composer.state.reading and self._models.tasks.idle)
        pause(0.1)

    def _settle(self) -> None:
        until(lambda: self._models.tasks.idle)
        pause(0.3)

    def _close_dialogs(self) -> None:
        self._settle()
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.close()
        pause(0.1)

    @contextmanager
    def _sent_to(self, server: LoopbackServer) -> Iterator[None]:
        """One event under way to this server."""
        before = self._models.sending.state.environment
        self._models.sending.choose(Environment("local", f"http://{server.host}", protected=False))
        self._models.composer.submit()
        yield
        self._models.sending.choose(before)

    def _find(self, kind: type[SomeObject], name: str) -> SomeObject:
        widget = self._window.findChild(kind, name)
        assert isinstance(widget, kind)
        return widget
