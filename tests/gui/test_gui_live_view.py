"""The second tab for a live account: what is known is drawn, and the account is asked only when told to."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton, QTableView, QTabWidget, QWidget

from fs_event_studio.bootstrap import utc_now
from fs_event_studio.domain.environments import SANDBOX, Environment
from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.landing import Place
from fs_event_studio.domain.theatre.scene import Scene
from fs_event_studio.gui.panels.stitching.account_show import AccountShow
from fs_event_studio.gui.panels.stitching.live_view import LiveView
from fs_event_studio.gui.panels.stitching.live_viewmodel import LiveViewModel
from fs_event_studio.gui.panels.stitching.view import StitchingView
from fs_event_studio.sandbox.clock import MovableClock
from fs_event_studio.sandbox.demo import build_demo_world
from fs_event_studio.sandbox.demo_ids import DEMO_SESSION_ID
from fs_event_studio.sandbox.server import ServedSandbox
from fs_event_studio.sandbox.service import Sandbox
from support.window_driver import PATIENCE_MS, WindowDriver, cells, found

SECRET = "once-an-order-number"


class Watcher(WindowDriver):
    """A person who looks at the second tab while a live environment is chosen."""

    @property
    def model(self) -> LiveViewModel:
        return self.window.findChildren(LiveView)[0]._model

    def scene(self) -> Scene:
        self.settle()
        assert self.model.state.stage
        return self.model.state.stage.scene

    def choose_file(self, path: Path) -> None:
        """Choose a file in the dialog that is open."""
        dialog = self.window.findChildren(QFileDialog, "file_dialog")[0]
        dialog.fileSelected.emit(str(path))
        dialog.close()
        self.settle()

    def send_by_key(self) -> Scene:
        with self.qtbot.waitSignal(self.window.models.sending.finished, timeout=PATIENCE_MS):
            self.window.models.composer.submit()
        return self.scene()


@pytest.fixture
def watcher(person: WindowDriver) -> Iterator[Watcher]:
    """A sandbox that the window takes for a live account."""
    with ServedSandbox(Sandbox(build_demo_world(MovableClock(utc_now)))) as server:
        person.add_environment(Environment("live", server.url, protected=False))
        person.find(QTabWidget, "main_tabs").setCurrentIndex(1)
        watching = Watcher(person.window, person.qtbot)
        watching.settle()
        yield watching


def test_where_an_event_landed_is_not_known_and_said_so(watcher: Watcher) -> None:
    assert watcher.scene().marks == ()
    assert "does not say where it landed" in watcher.text("live_notice")
    scene = watcher.send_by_key()
    [mark] = scene.marks
    assert (mark.place, scene.bars) == (None, ())
    assert "1 event: 1 not known where." in watcher.find(QWidget, "live_stage").accessibleDescription()


def test_the_account_is_asked_for_sessions_only_when_told(watcher: Watcher) -> None:
    watcher.send_by_key()
    assert watcher.text("live_said") == ""
    watcher.click("ask_sessions_button")
    scene = watcher.scene()
    assert DEMO_SESSION_ID in {bar.id for bar in scene.bars}
    assert {bar.ends_at for bar in scene.bars} == {None}
    assert "does not say" in watcher.text("live_said")
    watcher.settle()
    assert [mark.place for mark in watcher.scene().marks] == [None]  # to be listed proves nothing of the event


def test_a_user_without_an_own_id_cannot_be_asked_about(watcher: Watcher) -> None:
    watcher.window.models.composer.set_mode(ModeKey.ANONYMOUS)
    watcher.send_by_key()
    assert not watcher.find(QPushButton, "ask_sessions_button").isEnabled()
    assert "by a user's own ID only" in watcher.text("live_said")
    assert watcher.find(QComboBox, "live_user").currentText().startswith("Anonymous users")


def test_verify_moves_the_mark_onto_its_session(watcher: Watcher) -> None:
    watcher.send_by_key()
    stage = watcher.window.findChildren(LiveView)[0].stage_view
    assert stage.stage
    stage.viewport().repaint()
    box = stage.stage.place(stage.view).marks[0]
    QTest.mouseClick(stage.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(box.x), round(box.y)))
    watcher.settle()
    watcher.click("verify_button")
    watcher.settle()
    [mark] = watcher.scene().marks
    assert (mark.place, mark.session_id) == (Place.SESSION, DEMO_SESSION_ID)


def test_all_of_it_is_there_as_a_table(watcher: Watcher) -> None:
    watcher.send_by_key()
    watcher.click("ask_sessions_button")
    scene = watcher.scene()
    watcher.click("live_as_table")
    table = watcher.find(QTableView, "live_table")
    shown = cells(table)
    assert len(shown) == len(scene.marks) + len(scene.bars)
    assert any("not known where" in cell for row in shown for cell in row)
    row = next(number for number, cells_of in enumerate(shown) if cells_of[1] == "event")
    table.selectRow(row)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    watcher.settle()
    assert watcher.window.models.response.exchange


def test_the_sandbox_is_one_click_away_and_comes_back_with_its_environment(watcher: Watcher) -> None:
    live = watcher.window.findChildren(LiveView)[0]
    assert live.isVisible()
    watcher.click("show_sandbox")
    assert watcher.find(QWidget, "stage_view").isVisible()
    watcher.click("show_live")
    assert live.isVisible()
    watcher.window.models.environments.choose(SANDBOX.name)
    watcher.settle()
    assert watcher.find(QWidget, "stage_view").isVisible()
    assert not watcher.find(QWidget, "show_live").isVisible()


def test_the_sandbox_is_not_read_while_an_account_is_shown(watcher: Watcher) -> None:
    [sandbox] = watcher.window.findChildren(StitchingView)
    watcher.settle()
    read_at = sandbox._model._read_at
    watcher.send_by_key()
    watcher.settle()
    assert sandbox._model._read_at == read_at
    watcher.click("show_sandbox")
    watcher.settle()
    assert sandbox._model._read_at > read_at


@pytest.mark.parametrize("kind", ["svg", "png"])
def test_what_is_known_is_taken_along(watcher: Watcher, tmp_path: Path, kind: str) -> None:
    watcher.send_by_key()
    path = tmp_path / f"known.{kind}"
    watcher.toggle(f"live_export_{kind}")
    watcher.choose_file(path)
    assert path.name in watcher.text("live_said")
    if kind == "png":
        assert QImage(str(path)).width() > 500
        return
    texts = [part.text or "" for part in ET.parse(path).iter()]  # noqa: S314 - our own
    assert any("What FS Event Studio knew of “live”" in text for text in texts)
    assert "not known where" in texts
    assert any("Where it landed is not known" in text and "Predicted: " in text for text in texts)


def test_no_key_gets_into_a_picture(watcher: Watcher, tmp_path: Path) -> None:
    watcher.window.models.composer.set_name(f"Order {SECRET}")
    watcher.window.models.sending.send(
        b'{"name": "Order %s", "user": {"uid": "u %s"}}' % ((SECRET.encode(),) * 2), send_anyway=False
    )
    watcher.settle()
    watcher.window.models.composer.key_found.emit(ApiKey(SECRET))  # which nobody knew when the event was kept
    watcher.model.refresh()
    live, path = watcher.window.findChildren(LiveView)[0], tmp_path / "known.svg"
    assert SECRET in watcher.scene().marks[0].name
    live.export.export_picture("svg", path)
    watcher.settle()
    assert SECRET not in path.read_text(encoding="utf-8")
    shown = watcher.model.shown_scene()
    assert shown
    assert SECRET not in repr(shown)


def test_what_is_known_is_shown_to_a_room(watcher: Watcher) -> None:
    for _ in range(3):
        watcher.send_by_key()
    live = watcher.window.findChildren(LiveView)[0]
    live.stage_view.setFocus()
    QTest.keyClick(live.stage_view, Qt.Key.Key_F5)
    show = live.projector.shown
    assert isinstance(show, AccountShow)
    watcher.qtbot.waitUntil(show.isActiveWindow, timeout=PATIENCE_MS)
    assert found(show, QLabel, "presenter_position").text() == "3 events"
    for number, key in enumerate((Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_PageDown), 1):
        QTest.keyClick(show, key)
        assert found(show, QLabel, "presenter_position").text() == f"event {number} of 3"
    assert "Predicted: " in found(show, QLabel, "presenter_sent").text()
    assert "does not say where it landed" in found(show, QLabel, "presenter_caption").text()
    QTest.keyClick(show, Qt.Key.Key_Home)
    assert show.number == 0
    watcher.send_by_key()
    assert found(show, QLabel, "presenter_position").text() == "event 1 of 4"  # what is pointed at stays so
    found(show, QPushButton, "ask_sessions_button").click()
    assert DEMO_SESSION_ID in {bar.id for bar in watcher.scene().bars}
    QTest.keyClick(show, Qt.Key.Key_F)
    assert found(show, QLabel, "presenter_position").text() == "4 events"
    QTest.keyClick(show, Qt.Key.Key_Escape)
    assert live.projector.shown is None


def test_the_presentation_ends_when_the_sandbox_is_chosen(watcher: Watcher) -> None:
    watcher.send_by_key()
    watcher.click("present_live_button")
    live = watcher.window.findChildren(LiveView)[0]
    assert live.projector.shown
    watcher.window.models.environments.choose(SANDBOX.name)
    watcher.settle()
    assert live.projector.shown is None


def test_another_account_begins_anew(watcher: Watcher) -> None:
    watcher.send_by_key()
    watcher.click("ask_sessions_button")
    watcher.settle()
    watcher.add_environment(Environment("second", "http://127.0.0.1:9", protected=False))
    scene = watcher.scene()
    assert (scene.marks, scene.bars, scene.lanes) == ((), (), ())
    assert watcher.text("live_said") == ""


def test_an_account_that_cannot_be_reached_is_said(watcher: Watcher) -> None:
    watcher.send_by_key()
    uid = watcher.model.state.uid
    assert uid
    port = watcher.window.models.environments.chosen.base_url
    assert port.startswith("http://127.0.0.1:")
    moved = Environment("live", "http://127.0.0.1:9", protected=False)
    watcher.model.watch(moved)
    watcher.settle()
    watcher.model.choose_user("user.uid ada")
    watcher.model.ask_sessions()
    watcher.settle()
    assert "could not be read" in watcher.text("live_said")
