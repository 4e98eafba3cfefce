"""What is done with kept exchanges: pinned, compared, sent again, exported and imported."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTableView,
    QTabWidget,
    QToolButton,
)

from fs_event_studio.domain.environments import Environment
from fs_event_studio.domain.exchanges import Annotation
from fs_event_studio.domain.wire import HttpAnswer
from fs_event_studio.gui.panels.history.view import HistoryView
from support.window_driver import PATIENCE_MS, WindowDriver, cells

ATTEMPTS, NOTES = 3, 4
LIVE = Environment("live", "https://live.invalid")
FIRST = b'{"name":"Paid","user":{"uid":"u-1"},"properties":{"total":1.10}}'
SECOND = b'{"name":"Paid","timestamp":"2026-01-01T00:00:00Z","user":{"uid":"u-1"},"properties":{"total":1.1}}'


@pytest.fixture
def two(person: WindowDriver) -> WindowDriver:
    """Two exchanges with the sandbox."""
    for body in (FIRST, SECOND):
        person.window.models.sending.send(body, send_anyway=False)
        person.settle()
    return person


def select(person: WindowDriver, *rows: int) -> None:
    table = person.find(QTableView, "history_table")
    table.clearSelection()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in rows:
        table.selectionModel().select(table.model().index(row, 0), flags)
    person.settle()


def do(person: WindowDriver, action: str) -> None:
    found = person.action(action)
    assert found.isEnabled()
    found.trigger()
    person.settle()


def bodies(person: WindowDriver) -> list[bytes]:
    """All that were sent, oldest first."""
    found = [person.history.exchange(number) for number in range(1, 10)]
    return [one.sent.request.body for one in found if one]


def pick_file(person: WindowDriver, path: Path) -> None:
    dialog = person.find(QFileDialog, "file_dialog")
    dialog.fileSelected.emit(str(path))
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    person.settle()


def said(person: WindowDriver, name: str = "job_said") -> str:
    return person.find(QLabel, name).text()


def test_actions_wait_for_a_selection(two: WindowDriver) -> None:
    """To compare takes two."""
    two.find(QTableView, "history_table").clearSelection()
    assert not two.action("history_repeat_new").isEnabled()
    select(two, 0)
    assert two.action("history_repeat_new").isEnabled()
    assert not two.action("history_compare").isEnabled()
    select(two, 0, 1)
    assert two.action("history_compare").isEnabled()


def test_pins_are_undone_and_made_again(two: WindowDriver) -> None:
    """All of one step at once; the rows show it."""
    select(two, 0, 1)
    do(two, "history_pin")
    assert [row[2] for row in cells(two.find(QTableView, "history_table"))] == ["★ Paid", "★ Paid"]
    do(two, "history_undo")
    exchange = two.history.exchange(1)
    assert exchange
    assert exchange.annotation == Annotation()
    assert two.row()[2] == "Paid"
    do(two, "history_redo")
    assert two.row()[2] == "★ Paid"
    assert not two.action("history_redo").isEnabled()


def test_two_are_compared(two: WindowDriver) -> None:
    """A number in another spelling is told from another number; what is ignored is remembered."""
    select(two, 0, 1)
    do(two, "history_compare")
    window = two.find(QDialog, "compare_window")
    table = two.find(QTableView, "compare_table")
    rows = {row[1]: row[0] for row in cells(table)}
    assert rows["request.body.properties.total"] == "≈"
    assert rows["request.body.timestamp"] == "+"
    assert "answer.body" not in rows
    table.selectRow(list(rows).index("request.body.timestamp"))
    two.click("compare_copy")
    two.settle()
    assert QGuiApplication.clipboard().text() == '+\trequest.body.timestamp\t\t"2026-01-01T00:00:00Z"'
    two.click("compare_ignore")
    two.settle()
    assert "request.body.timestamp" not in {row[1] for row in cells(table)}
    two.find(QCheckBox, "compare_only").setChecked(False)
    assert {row[1]: row[0] for row in cells(table)}["request.body.timestamp"] == "·"
    window.close()
    do(two, "history_compare")
    assert "request.body.timestamp" in two.find(QPlainTextEdit, "compare_ignored").toPlainText()


def test_a_window_that_is_closed_early_is_not_told(two: WindowDriver) -> None:
    """The answer comes to nobody."""
    select(two, 0, 1)
    two.action("history_compare").trigger()
    two.settle()
    dialog = two.find(QDialog, "compare_window")
    two.find(QPlainTextEdit, "compare_ignored").setPlainText("**.total")
    dialog.close()
    QApplication.processEvents()
    two.settle()


def test_several_are_sent_as_new_events(two: WindowDriver) -> None:
    """One line each; a timestamp is set to now."""
    select(two, 0, 1)
    do(two, "history_repeat_new")
    assert "2 of 2 can be sent." in said(two, "repeat_said")
    assert "set to the moment of sending: 1." in said(two, "repeat_said")
    two.click("repeat_send")
    two.settle()
    assert "2 of 2 were sent." in said(two)
    assert len(two.find(QPlainTextEdit, "job_lines").toPlainText().splitlines()) == 2
    sent = bodies(two)
    assert sent[2] == FIRST
    assert sent[3] != SECOND
    assert sent[3].startswith(b'{"name":"Paid","timestamp":"20')


def test_the_same_event_keeps_its_key(two: WindowDriver) -> None:
    """And is the next attempt."""
    select(two, 0)
    do(two, "history_repeat_same")
    assert two.find(QRadioButton, "repeat_same").isChecked()
    two.click("repeat_send")
    two.settle()
    first, again = two.history.exchange(2), two.history.exchange(3)
    assert first
    assert again
    assert (again.sent.idempotency_key, again.sent.attempt) == (first.sent.idempotency_key, 2)


def test_the_cursor_begins_at_what_was_asked_for(two: WindowDriver) -> None:
    """A blank does not turn a new event into the same one."""
    select(two, 0)
    do(two, "history_repeat_new")
    new = two.find(QRadioButton, "repeat_new")
    two.qtbot.waitUntil(lambda: new.isChecked() and new.hasFocus(), timeout=PATIENCE_MS)


def test_live_is_armed_and_confirmed_with_a_forecast(two: WindowDriver) -> None:
    """Two questions; without a yes to both nothing is sent."""
    two.add_environment(LIVE)
    two.choose_environment("sandbox")
    asked: list[str] = []

    def refuse(environment: Environment) -> bool:
        asked.append(environment.name)
        return False

    two.window.ask_to_arm = refuse
    select(two, 0, 1)
    do(two, "history_repeat_new")
    dialog = two.find(QDialog, "repeat_dialog")
    box = dialog.findChild(QPlainTextEdit, "repeat_lines")
    assert box
    target = two.find(QComboBox, "repeat_target")
    target.setCurrentIndex(target.findData("live"))
    two.settle()
    assert two.find(QPushButton, "repeat_send").text() == "Send 2 live…"
    two.click("repeat_send")
    question = two.find(QMessageBox, "repeat_live_dialog")
    assert "2 events go to live" in question.text()
    assert "Server event quota: 2" in question.informativeText()
    assert asked == []
    two.click("repeat_live_send")
    two.settle()
    assert asked == ["live"]
    assert len(bodies(two)) == 2


def test_an_export_comes_back_as_an_import(two: WindowDriver, tmp_path: Path) -> None:
    """What is there already is told, mistakes as well."""
    file = tmp_path / "out.jsonl"
    do(two, "history_export")
    two.find(QRadioButton, "export_all").setChecked(True)
    formats = two.find(QComboBox, "export_format")
    formats.setCurrentIndex(formats.findData("jsonl"))
    two.click("export_choose")
    pick_file(two, file)
    assert said(two) == f"2 exchanges are in {file}."
    assert len(file.read_text(encoding="utf-8").splitlines()) == 2
    two.press(Qt.Key.Key_Return)
    two.qtbot.waitUntil(lambda: two.window.findChild(QDialog, "job_dialog") is None, timeout=PATIENCE_MS)
    with file.open("a", encoding="utf-8") as more:
        more.write("{broken\n")
    do(two, "history_import")
    pick_file(two, file)
    assert "0 imported, 2 were there already." in said(two)
    assert "Line 3" in two.find(QPlainTextEdit, "job_lines").toPlainText()


def test_evidence_of_the_selected_is_one_file(two: WindowDriver, tmp_path: Path) -> None:
    """A ZIP file of its own kind."""
    select(two, 0)
    do(two, "history_evidence")
    pick_file(two, tmp_path / "evidence.zip")
    assert said(two).startswith("1 exchange is in")
    assert (tmp_path / "evidence.zip").read_bytes()[:2] == b"PK"


def test_a_file_that_cannot_be_written_is_told(two: WindowDriver, tmp_path: Path) -> None:
    """In the dialog, which stays."""
    select(two, 0)
    do(two, "history_evidence")
    pick_file(two, tmp_path / "missing" / "evidence.zip")
    assert "cannot be written" in said(two)


def test_a_dropped_file_is_imported(two: WindowDriver, tmp_path: Path) -> None:
    """One file of this computer."""
    file = tmp_path / "events.jsonl"
    file.write_text("{broken\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    view = two.window.findChild(HistoryView)
    assert view
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    view.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    two.settle()
    assert "0 imported" in said(two)


@pytest.mark.parametrize(
    ("action", "start"),
    [("history_copy_curl", "# #2"), ("history_copy_har", '{"log"'), ("history_copy_json", '{\n  "id": 2')],
)
def test_copies_hold_no_key(two: WindowDriver, action: str, start: str) -> None:
    """Keys are not kept, and taken out once more."""
    select(two, 0)
    do(two, action)
    text = QGuiApplication.clipboard().text()
    assert text.startswith(start)
    assert "na1.sandbox" not in text


def test_the_table_offers_the_same_actions(two: WindowDriver) -> None:
    """With a right click."""
    names = {action.objectName() for action in two.find(QTableView, "history_table").actions()}
    assert {"history_compare", "history_pin", "history_evidence"} <= names
    assert all(isinstance(action, QAction) for action in two.find(QTableView, "history_table").actions())


def show_tab(person: WindowDriver, number: int) -> None:
    person.find(QTabWidget, "exchange_tabs").setCurrentIndex(number)
    person.settle()


def test_a_note_is_written_at_once(two: WindowDriver) -> None:
    """The action brings the cursor along."""
    two.open_row(0)
    do(two, "history_notes")
    assert two.find(QPlainTextEdit, "exchange_note").hasFocus()


def test_notes_and_tags_are_kept_as_they_are_typed(two: WindowDriver) -> None:
    """The row shows them, the next exchange has its own, and each step can be undone."""
    show_tab(two, NOTES)
    note, tags = two.find(QPlainTextEdit, "exchange_note"), two.find(QLineEdit, "exchange_tags")
    QTest.keyClicks(note, "see ticket 7")
    QTest.keyClicks(tags, "smoke, Smoke,release 1")
    two.find(QCheckBox, "exchange_pin").click()
    two.settle()
    exchange = two.history.exchange(2)
    assert exchange
    assert exchange.annotation == Annotation("see ticket 7", ("Smoke", "release 1"), pinned=True)
    assert two.row()[2] == "★ Paid ✎  #Smoke  #release 1"
    two.open_row(1)
    two.settle()
    assert (note.toPlainText(), tags.text()) == ("", "")
    QTest.keyClicks(tags, "sm")
    completer = tags.completer()
    completer.setCompletionPrefix("x, sm")
    assert completer.currentCompletion() == "Smoke"
    two.open_row(0)
    two.settle()
    assert note.toPlainText() == "see ticket 7"
    do(two, "history_undo")
    do(two, "history_undo")
    exchange = two.history.exchange(2)
    assert exchange
    assert exchange.annotation == Annotation()
    two.qtbot.waitUntil(lambda: note.toPlainText() == "", timeout=PATIENCE_MS)


def test_a_note_typed_last_is_kept_when_the_window_closes(
    two: WindowDriver, open_window: Callable[[], WindowDriver]
) -> None:
    """Without waiting for the pause."""
    show_tab(two, NOTES)
    QTest.keyClicks(two.find(QPlainTextEdit, "exchange_note"), "late")
    two.window.close()
    exchange = open_window().history.exchange(2)
    assert exchange
    assert exchange.annotation.note == "late"


def test_attempts_are_listed_and_a_click_shows_one(two: WindowDriver) -> None:
    """By their common idempotency key."""
    select(two, 0)
    do(two, "history_repeat_same")
    two.click("repeat_send")
    two.settle()
    two.open_row(0)
    two.settle()
    show_tab(two, ATTEMPTS)
    attempts = two.find(QListWidget, "attempts_list")
    lines = [attempts.item(number).text() for number in range(attempts.count())]
    assert [line.split(" · ")[:2] for line in lines] == [["Attempt 1", "#2"], ["Attempt 2", "#3"]]
    attempts.itemActivated.emit(attempts.item(0))
    two.settle()
    shown = two.window.models.response.exchange
    assert shown
    assert shown.id == 2


def show_answer(person: WindowDriver, body: bytes) -> QPlainTextEdit:
    """An exchange whose answer is this."""
    exchange = person.history.exchange(1)
    assert exchange
    assert exchange.settlement
    answer = HttpAnswer(200, (("X-One", "1"),), body)
    person.window.models.response.show_exchange(
        replace(exchange, settlement=replace(exchange.settlement, answer=answer))
    )
    person.settle()
    return person.find(QPlainTextEdit, "response_view")


def test_an_answer_is_laid_out_or_exactly_as_it_was(two: WindowDriver) -> None:
    """Every digit is kept."""
    view = show_answer(two, b'{"total":1.10,"big":9007199254740993}')
    assert '  "total": 1.10,\n  "big": 9007199254740993' in view.toPlainText()
    two.click("response_view_pretty")
    assert view.toPlainText().endswith('{"total":1.10,"big":9007199254740993}')
    assert r"\xff\x00".replace("\\x00", "") in show_answer(two, b"a\xffb").toPlainText()


def test_a_long_answer_is_shown_in_parts_and_searched_whole(two: WindowDriver) -> None:
    """A search goes to the part in which the place is."""
    items = b",".join(b'{"n": "%d"}' % number for number in range(40_000))
    view = show_answer(two, b'{"items":[' + items + b"]}")
    assert said(two, "response_view_part").startswith("Part 1 of ")
    QTest.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(two.find(QLineEdit, "response_view_find"), '"39999"')
    two.settle()
    assert said(two, "response_view_find_count") == "1 of 1"
    assert view.textCursor().selectedText() == '"39999"'
    assert not said(two, "response_view_part").startswith("Part 1 of ")


def test_a_search_goes_round(two: WindowDriver) -> None:
    """Enter goes on, Shift+Enter back, Escape closes; without regard to case, and beside signs that are spelt out."""
    view = show_answer(two, '"\u202e Ab ab 😀 aB"'.encode())
    QTest.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = two.find(QLineEdit, "response_view_find")
    assert not two.find(QLineEdit, "history_search").hasFocus()
    found = []
    QTest.keyClicks(field, "ab")
    for _ in range(3):
        found.append(view.textCursor().selectedText())
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert found == ["Ab", "ab", "aB"]
    assert said(two, "response_view_find_count") == "1 of 3"
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert said(two, "response_view_find_count") == "3 of 3"
    QTest.keyClicks(field, "x")
    assert said(two, "response_view_find_count") == "nothing found"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.isHidden() or not field.isVisible()


def test_parts_of_a_message_are_copied(two: WindowDriver) -> None:
    """The body, all headers, or one; a key is taken out."""
    show_answer(two, b'{"key":"na1.QUJDREVGR0hJSktMTU5PUFFSU1RVVldY/ab12cd"}')
    menu = two.find(QToolButton, "response_view_copy").menu()
    menu.aboutToShow.emit()
    body, headers, one = menu.actions()
    headers.trigger()
    two.settle()
    assert QGuiApplication.clipboard().text() == "HTTP 200\nX-One: 1"
    several = one.menu()
    assert isinstance(several, QMenu)
    several.actions()[0].trigger()
    two.settle()
    assert QGuiApplication.clipboard().text() == "X-One: 1"
    body.trigger()
    two.settle()
    assert "QUJD" not in QGuiApplication.clipboard().text()
