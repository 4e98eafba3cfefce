"""Sending: cancel, late answers, closing in the middle, and servers that misbehave."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QTableView

from fs_event_studio.bootstrap import utc_now
from fs_event_studio.domain.environments import Environment
from fs_event_studio.domain.exchanges import Exchange
from fs_event_studio.domain.outcomes import OutcomeKind
from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.history.store import HistoryStore
from support.servers import (
    OK,
    LoopbackServer,
    Peer,
    Script,
    answer,
    answering,
    answering_once,
    black_hole,
    closed_port,
)
from support.window_driver import PATIENCE_MS, VALUE, WindowDriver, click_row, open_editor, stalls_watched

CTRL = Qt.KeyboardModifier.ControlModifier
MOST_STALL_MS = 250.0
"""Generous: real figures belong to the benchmarks."""


def _stall(peer: Peer) -> None:
    peer.read_request()
    peer.stall()


def _reset(peer: Peer) -> None:
    peer.read_request()
    peer.reset()


def _drip(peer: Peer) -> None:
    peer.read_request()
    peer.drip(answer(b"{}"), every_s=0.002)


@contextmanager
def _pointed_at(person: WindowDriver, script: Script) -> Iterator[LoopbackServer]:
    """The window's environment is a server on this computer that plays `script`."""
    with LoopbackServer(script) as server:
        person.add_environment(Environment("other", f"http://{server.host}", protected=False))
        yield server


def _begin(person: WindowDriver, server: LoopbackServer) -> None:
    """Click *Send* and wait until the request is at the server."""
    person.click("send_button")
    person.qtbot.waitUntil(lambda: bool(server.requests) and len(person.rows()) == 1, timeout=PATIENCE_MS)


def _outcome(exchange: Exchange) -> OutcomeKind:
    assert exchange.settlement
    return exchange.settlement.outcome.kind


def test_what_is_under_way_is_shown_and_can_be_cancelled(person: WindowDriver) -> None:
    """The row says so, *Send* rests, *Cancel* is there, and the outcome says how far it had come."""
    with _pointed_at(person, _stall) as server:
        _begin(person, server)
        assert person.row()[5] == "… under way"
        assert not person.can_send
        assert person.text("readiness") == "Sending …"
        with person.qtbot.waitSignal(person.window.models.sending.finished, timeout=PATIENCE_MS):
            person.click("cancel_button")
        assert _outcome(person.newest()) is OutcomeKind.CANCELLED
    assert person.row()[5] == "– cancelled"
    assert person.can_send
    assert person.find(QPushButton, "cancel_button").isHidden()


@pytest.mark.parametrize("cancels", [False, True], ids=["answered", "cancelled"])
def test_the_cursor_stays_at_the_button_that_sent(person: WindowDriver, *, cancels: bool) -> None:
    """While it rests no key does anything else, such as choosing another environment."""
    send = person.find(QPushButton, "send_button")
    with _pointed_at(person, _stall if cancels else answering(OK)) as server:
        send.setFocus()
        with person.qtbot.waitSignal(person.window.models.sending.finished, timeout=PATIENCE_MS):
            person.press(Qt.Key.Key_Space)
            assert QApplication.focusWidget() is None
            if cancels:
                person.qtbot.waitUntil(lambda: bool(server.requests), timeout=PATIENCE_MS)
                person.find(QPushButton, "cancel_button").setFocus()
                person.press(Qt.Key.Key_Space)
    person.qtbot.waitUntil(send.hasFocus)


def test_send_anyway_is_off_again_after_the_send(person: WindowDriver) -> None:
    """It allows one send of a broken body, which is marked, and which the sandbox refuses."""
    person.type("field_event_name", "")
    assert not person.can_send
    person.click("send_anyway")
    assert person.can_send
    exchange = person.send()
    assert exchange.sent.deliberately_invalid
    assert exchange.settlement
    assert exchange.settlement.answer
    assert exchange.settlement.answer.status == 400
    assert person.row()[5] == "✗ refused, on purpose"
    assert not person.find(QCheckBox, "send_anyway").isChecked()
    assert not person.can_send


def test_send_anyway_does_not_mark_a_good_event(person: WindowDriver) -> None:
    """Only a body that breaks a rule is deliberately invalid."""
    person.click("send_anyway")
    exchange = person.send()
    assert not exchange.sent.deliberately_invalid
    assert _outcome(exchange) is OutcomeKind.ACCEPTED


def test_a_double_ctrl_enter_sends_once(person: WindowDriver) -> None:
    """The second is passed over while the first is under way."""
    with _pointed_at(person, answering(OK)) as server:
        with person.qtbot.waitSignal(person.window.models.sending.finished, timeout=PATIENCE_MS):
            person.press(Qt.Key.Key_Return, CTRL)
            person.press(Qt.Key.Key_Return, CTRL)
        person.settle()
        assert len(server.requests) == 1
    assert len(person.rows()) == 1


def test_ctrl_enter_takes_what_is_being_typed_into_a_cell(person: WindowDriver) -> None:
    """The cell's editor need not be left first."""
    table = person.find(QTableView, "properties_table")
    editor = open_editor(table, table.model().index(0, VALUE))
    QTest.keyClicks(editor, "B-7")
    with person.qtbot.waitSignal(person.window.models.sending.finished, timeout=PATIENCE_MS):
        QTest.keyClick(editor, Qt.Key.Key_Return, CTRL)
    assert b'"order_id": "B-7"' in person.newest().sent.request.body


def test_ctrl_enter_leads_to_what_keeps_the_event_back(person: WindowDriver) -> None:
    """Nothing is sent, and the cursor is where the first error is."""
    person.type("field_event_name", "")
    person.find(QPushButton, "key_button").setFocus()
    person.press(Qt.Key.Key_Return, CTRL)
    person.settle()
    assert not person.rows()
    focused = person.window.focusWidget()
    assert focused.objectName() == "field_event_name"


def test_an_answer_that_comes_after_another_row_was_opened_is_shown_all_the_same(person: WindowDriver) -> None:
    """The latest answer is what the person waits for; the row opened meanwhile stays selected."""
    first = person.send()
    with _pointed_at(person, _stall) as server:
        person.click("send_button")
        person.qtbot.waitUntil(lambda: bool(server.requests) and len(person.rows()) == 2, timeout=PATIENCE_MS)
        click_row(person.find(QTableView, "history_table"), 1)
        person.qtbot.waitUntil(lambda: _shown_number(person) == first.id, timeout=PATIENCE_MS)
        with person.qtbot.waitSignal(person.window.models.sending.finished, timeout=PATIENCE_MS):
            person.click("cancel_button")
        assert _shown_number(person) == first.id + 1
        person.open_row(1)
        assert _shown_number(person) == first.id


def _shown_number(person: WindowDriver) -> int:
    exchange = person.window.models.response.exchange
    assert exchange
    return exchange.id


def test_the_window_closes_quickly_while_an_event_is_under_way(person: WindowDriver, data_dir: Path) -> None:
    """The send is cancelled, and the history says so."""
    with _pointed_at(person, _stall) as server:
        _begin(person, server)
        started = perf_counter()
        person.window.close()
        assert perf_counter() - started < 2
    with HistoryStore(data_dir / "history.sqlite3", lambda: Redactor(()), utc_now) as history:
        exchange = history.exchange(1)
        assert exchange
        assert _outcome(exchange) is OutcomeKind.CANCELLED
        assert history.recovered == ()


def _json(body: bytes, status: str = "200 OK", *headers: str) -> Script:
    return answering_once(answer(body, status, *headers))


MISBEHAVING: dict[str, tuple[Script, str, str]] = {
    "a proxy's page": (
        answering_once(answer(b"<html><b>Bad gateway</b></html>", "502 Bad Gateway", content_type="text/html")),
        "✗ refused",
        "Refused with 502: <html><b>Bad gateway</b></html>",
    ),
    "HTML as success": (
        answering_once(answer(b"<html>welcome</html>", content_type="text/html")),
        "✓ accepted",
        "Accepted. The answer is not JSON",
    ),
    "nothing": (_json(b""), "✓ accepted", "Accepted. The answer was empty"),
    "no HTTP": (answering_once(b"220 mail ready\r\n"), "? no answer", "Sent, but no whole answer came"),
    "hung up": (answering_once(b""), "? no answer", "Sent, but no whole answer came"),
    "cut off": (
        answering_once(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"),
        "? no answer",
        "Sent, but no whole answer came",
    ),
    "12 MB": (_json(b"[" + b" " * 12_000_000 + b"]"), "✓ accepted", "Accepted. The answer was longer than"),
    "dripping": (_drip, "✓ accepted", "Accepted."),
    "not UTF-8": (
        _json(b'{"code": "\xff\xfe", "message": "\xe9"}', "400 Bad Request"),
        "✗ refused",
        "Refused with 400",
    ),
    "wrong types": (_json(b'{"code": 5, "message": ["x"]}', "400 Bad Request"), "✗ refused", "Refused with 400"),
    "deep nesting": (_json(b"[" * 100_000, "400 Bad Request"), "✗ refused", "Refused with 400"),
    "a redirect": (
        _json(b"", "302 Found", "Location: https://elsewhere.example/"),
        "✗ refused",
        "A redirect to https://elsewhere.example/, which is never followed.",
    ),
    "rate limited": (
        _json(b'{"code": "too_many_requests", "message": "slow"}', "429 Too Many Requests", "Retry-After: 7"),
        "◷ rate limited",
        "Rate limited. Try again in 7 s. slow",
    ),
    "rate limited without a number": (
        _json(b"{}", "429 Too Many Requests", "Retry-After: soon"),
        "◷ rate limited",
        "Rate limited. The server did not say how long to wait.",
    ),
    "a reset": (_reset, "? no answer", "Sent, but no whole answer came"),
    "one endless word": (
        _json(b'{"code": "c", "message": "' + b"x" * 5000 + b'"}', "400 Bad Request"),
        "✗ refused",
        "Refused with 400 c: xxx",
    ),
    "steering characters": (
        _json('{"code": "c", "message": "\u202eevil\\u0007"}'.encode(), "400 Bad Request"),
        "✗ refused",
        "Refused with 400 c: <U+202E>evil<U+0007>",
    ),
}


@pytest.mark.parametrize(("script", "cell", "sentence"), MISBEHAVING.values(), ids=MISBEHAVING)
def test_any_answer_becomes_a_clear_outcome(person: WindowDriver, script: Script, cell: str, sentence: str) -> None:
    """It stands in the row and in a sentence; the window goes on, keeps its size, and can send again."""
    width = person.window.width()
    with stalls_watched(MOST_STALL_MS), _pointed_at(person, script):
        person.send()
    assert person.row()[5] == cell
    assert sentence in person.text("outcome_sentence")
    assert person.window.notices.isHidden()
    assert person.window.minimumSizeHint().width() <= width
    assert person.can_send


def _unsent(person: WindowDriver) -> list[str]:
    person.send()
    return [person.row()[5], person.row()[6], person.row()[7]]


def test_nobody_listens(person: WindowDriver) -> None:
    """A refused connection says that nothing was sent."""
    person.add_environment(Environment("other", f"http://{closed_port()}", protected=False))
    assert _unsent(person) == ["– not sent", "", "not counted (observed)"]


def test_a_server_that_speaks_no_tls(person: WindowDriver) -> None:
    """A TLS failure says that nothing was sent."""
    with LoopbackServer(lambda peer: peer.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")) as server:
        person.add_environment(Environment("other", f"https://{server.host}", protected=False))
        assert _unsent(person) == ["– not sent", "", "not counted (observed)"]


def test_a_host_that_takes_no_connection_can_be_left(person: WindowDriver) -> None:
    """A cancel before the connection stands says that nothing was sent."""
    with black_hole() as host:
        person.add_environment(Environment("other", f"http://{host}", protected=False))
        person.click("send_button")
        person.qtbot.waitUntil(lambda: len(person.rows()) == 1, timeout=PATIENCE_MS)
        with person.qtbot.waitSignal(person.window.models.sending.finished, timeout=PATIENCE_MS):
            person.click("cancel_button")
    person.settle()
    assert person.row()[5] == "– cancelled"
    assert person.text("outcome_sentence") == "Cancelled before anything was sent."


def test_an_event_without_an_answer_can_be_sent_again_under_its_key(person: WindowDriver) -> None:
    """The second try is the same body and key, so that it cannot make a second event."""
    with LoopbackServer(_once_then(answer(b"{}"))) as server:
        person.add_environment(Environment("other", f"http://{server.host}", protected=False))
        first = person.send()
        with person.qtbot.waitSignal(person.window.models.sending.finished, timeout=PATIENCE_MS):
            person.click("send_again_button")
        second = person.newest()
    assert _outcome(first) is OutcomeKind.NO_ANSWER
    assert _outcome(second) is OutcomeKind.ACCEPTED
    assert second.sent.attempt == 2
    assert second.sent.idempotency_key == first.sent.idempotency_key
    assert second.sent.request.body == first.sent.request.body
    assert person.find(QPushButton, "send_again_button").isHidden()


def _once_then(reply: bytes) -> Script:
    """Break off the first request, and answer those after it."""
    first = [True]

    def script(peer: Peer) -> None:
        if first:
            first.clear()
            _reset(peer)
        else:
            answering(reply)(peer)

    return script
