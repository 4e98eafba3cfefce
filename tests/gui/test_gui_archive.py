"""What is done with kept exchanges: pinned, compared, sent again, exported and imported."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTableView,
)

from fs_event_studio.domain.environments import Environment
from fs_event_studio.domain.exchanges import Annotation
from fs_event_studio.gui.panels.history.view import HistoryView
from support.window_driver import PATIENCE_MS, WindowDriver, cells

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
    assert "1 have a timestamp" in said(two, "repeat_said")
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
    two.find(QDialog, "job_dialog").close()
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
