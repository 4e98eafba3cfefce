"""Measures for how long at most the window stands still during long work; its stacks tell why.

    python tests/benchmarks/bench_stall.py --history FILE

FILE is a history that bench_history.py --keep made; without it, 100,000 exchanges are written first. It is changed by
the measuring: events are added.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TypeVar

from bench_startup import place_history
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTableView, QWidget
from report import TESTS, heading, say, show, spread

from fs_event_studio.domain.environments import Environment
from fs_event_studio.domain.property_rows import PropertyRow, RowKind
from fs_event_studio.gui.app import create_window
from fs_event_studio.gui.main_window import MainWindow

sys.path.insert(0, str(TESTS))

from support.servers import LoopbackServer, Peer, answer, answering
from support.stall_meter import StallMeter

LIMIT_MS = 50
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
PATIENCE_S = 60

SomeWidget = TypeVar("SomeWidget", bound=QWidget)


def until(reached: Callable[[], bool]) -> None:
    """Run the event loop until then."""
    loop, deadline = QEventLoop(), monotonic() + PATIENCE_S
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: loop.quit() if reached() or monotonic() > deadline else None)
    timer.start()
    loop.exec()
    assert reached()


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


class Bench:
    """The window and what is done in it."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._models = window.models

    def nothing(self) -> None:
        """What the machine does by itself."""
        pause(1)

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

    def type_into_many(self) -> None:
        """Keys into one cell of 5,000 properties, and into the name; each edit is taken."""
        rows = tuple(PropertyRow(f"p{n}", tuple(RowKind)[n % 5], VALUES[n % 5]) for n in range(PROPERTIES))
        self._models.composer.set_rows(rows)
        self._composed()
        table, name = self._find(QTableView, "properties_table"), self._find(QLineEdit, "field_event_name")
        for number in range(4):
            index = table.model().index(PROPERTIES // 2 + 5 * number, 2)
            table.setFocus()
            table.setCurrentIndex(index)
            table.edit(index)
            editor = table.indexWidget(index)
            each((partial(QTest.keyClick, editor, key) for key in "a value typed"), 10)
            QTest.keyClick(editor, Qt.Key.Key_Return)
            self._composed()
        name.setFocus()
        each((partial(QTest.keyClick, name, key) for key in "typed"), 10)
        self._composed()
        self._models.composer.undo()
        self._composed()

    def paste_large(self, text: str) -> None:
        """JSON of 1 MB over what is there, then some keys typed into its middle."""
        editor = self._find(QPlainTextEdit, "payload_preview")
        editor.setFocus()
        editor.selectAll()
        QApplication.clipboard().setText(text)
        QTest.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        until(lambda: not editor.isReadOnly())
        self._composed()
        editor.setTextCursor(editor.document().find("x", editor.document().characterCount() // 2))
        each((partial(QTest.keyClick, editor, key) for key in "typed"), 10)
        self._composed()
        self._models.composer.set_rows(())
        self._composed()

    def paste_large_event(self, text: str) -> None:
        """The same with *Paste event*, into the form."""
        editor = self._find(QPlainTextEdit, "payload_preview")
        self._models.composer.paste(text)
        until(lambda: len(self._models.composer.state.draft.rows) > 1000)
        self._composed()
        until(lambda: not editor.isReadOnly())
        self._models.composer.set_rows(())
        self._composed()

    def _composed(self) -> None:
        """Wait until what would be sent is known, and shown."""
        until(lambda: not self._models.composer.state.reading and self._models.tasks.idle)
        pause(0.1)

    @contextmanager
    def _sent_to(self, server: LoopbackServer) -> Iterator[None]:
        """One event under way to this server."""
        before = self._models.sending.state.environment
        self._models.sending.choose(Environment("local", f"http://{server.host}", protected=False))
        self._models.composer.submit()
        yield
        self._models.sending.choose(before)

    def _find(self, kind: type[SomeWidget], name: str) -> SomeWidget:
        widget = self._window.findChild(kind, name)
        assert isinstance(widget, kind)
        return widget


def main() -> None:
    """Measure each kind of work several times."""
    parser = argparse.ArgumentParser(description="Measures for how long at most the window stands still.")
    parser.add_argument("--history", type=Path, help="a database with many exchanges (default: 100,000 are written)")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="", help="a part of the names of the kinds of work to measure")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    heading("The longest stall of the event loop")
    with tempfile.TemporaryDirectory(dir=options.history.parent if options.history else None) as name:
        place_history(Path(name) / "data", options.history)
        app = QApplication([])
        window = create_window(Path(name) / "data")
        with StallMeter() as starting:
            window.show()
            until(lambda: window.models.history.state.total is not None)
        bench = Bench(window)
        kinds = (
            ("nothing", bench.nothing),
            ("typing into fields", bench.write),
            (f"sending {EVENTS} events", bench.send_many),
            (f"an answer of {len(LARGE_ANSWER) / 1e6:.0f} MB", bench.receive_much),
            ("a server that stalls", bench.wait_for_nobody),
            ("searching and scrolling the history", bench.search_and_scroll),
            (f"typing among {PROPERTIES:,} properties", bench.type_into_many),
            (f"{len(LARGE_TEXTS) / 1e6:.1f} MB of JSON, texts", partial(bench.paste_large, LARGE_TEXTS)),
            (f"{len(LARGE_OBJECTS) / 1e6:.1f} MB of JSON, objects", partial(bench.paste_large, LARGE_OBJECTS)),
            ("the same into the form", partial(bench.paste_large_event, LARGE_OBJECTS)),
        )
        show("until the history is shown, after the start", f"{starting.worst_ms:.1f} ms")
        chosen = [(what, work) for what, work in kinds if options.only in what]
        stacks = [measure(what, work, options.rounds) for what, work in chosen]
        window.close()
        app.processEvents()
    for stack in [*starting.stacks, *(stack for several in stacks for stack in several)][:5]:
        say(f"\nA stall of more than {LIMIT_MS} ms, in the middle:\n{stack}")


def measure(what: str, work: Callable[[], None], rounds: int) -> list[str]:
    """Do the work; returns the stacks of its long stalls."""
    worst, busiest, stacks = [], [], []
    for _ in range(rounds):
        with StallMeter() as meter:
            work()
        worst.append(meter.worst_ms)
        busiest.append(meter.busiest_ms)
        stacks += meter.stacks
    show(what, spread(worst, "ms"), f"{LIMIT_MS} ms", met=statistics.median(worst) < LIMIT_MS)
    show("  of its own computing", spread(busiest, "ms"))
    return stacks


if __name__ == "__main__":
    main()
