"""The stitching theatre in the window: it shows where events land and where the next one would, and is directed."""

import subprocess
import sys
import xml.etree.ElementTree as ET
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAction, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QDockWidget,
    QFileDialog,
    QInputDialog,
    QPushButton,
    QTableView,
    QTabWidget,
    QWidget,
)

from fs_event_studio.domain.environments import Environment
from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.landing import Place
from fs_event_studio.domain.theatre.scene import EventMark, Scene
from fs_event_studio.gui.panels.stitching.view import StitchingView
from fs_event_studio.gui.panels.stitching.viewmodel import StitchingViewModel
from fs_event_studio.gui.widgets.stage_view import StageView
from fs_event_studio.gui.widgets.tall_page import TallPage
from fs_event_studio.sandbox.demo_ids import DEMO_ACTIVE_USER_ID, DEMO_SESSION_ID, DEMO_VISITOR_ID
from support.window_driver import PATIENCE_MS, WindowDriver, cells, click_row, stalls_watched

STARTS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from fs_event_studio.gui.app import create_window
app = QApplication([])
window = create_window(Path(sys.argv[1]))
window.show()
app.processEvents()
print([name for name in sys.modules if "stitching" in name or "stage" in name or "theatre" in name])
"""


class Spectator(WindowDriver):
    """A person who looks at the second tab; the clock stands still."""

    @property
    def view(self) -> StitchingView:
        return self.window.findChildren(StitchingView)[0]

    @property
    def stage(self) -> StageView:
        return self.view.stage_view

    @property
    def model(self) -> StitchingViewModel:
        return self.view._model

    def look_again(self) -> None:
        """Come back to the tab, from which each edit leads away."""
        self.find(QTabWidget, "main_tabs").setCurrentIndex(1)
        self.settle()

    def scene(self) -> Scene:
        """What is shown once all steps are done and the world was read after them."""
        self.settle()
        self.model.refresh()
        self.settle()
        scene = self.model.state.scene
        assert scene
        return scene

    def send_and_see(self) -> EventMark:
        """Send what is composed and wait for its mark."""
        with self.qtbot.waitSignal(self.window.models.sending.finished, timeout=PATIENCE_MS):
            self.click("stage_send_button")
        return self.scene().marks[-1]

    def press_in(
        self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        widget.setFocus()
        QTest.keyClick(widget, key, modifier)
        self.settle()

    def answer(self, name: str, text: str) -> None:
        """Type into the dialog that asks for a text, and accept."""
        dialog = self.window.findChildren(QInputDialog, name)[0]
        dialog.setTextValue(text)
        dialog.accept()
        self.settle()

    def choose_file(self, path: Path) -> None:
        """Choose a file in the dialog that is open."""
        dialog = self.window.findChildren(QFileDialog, "file_dialog")[0]
        dialog.fileSelected.emit(str(path))
        dialog.close()
        self.settle()


@pytest.fixture
def spectator(person: WindowDriver) -> Spectator:
    """The window with the second tab in front."""
    person.world.clock.freeze()
    person.find(QTabWidget, "main_tabs").setCurrentIndex(1)
    watching = Spectator(person.window, person.qtbot)
    watching.scene()
    return watching


def test_nothing_of_it_is_loaded_before_it_is_looked_at(tmp_path: Path) -> None:
    run = subprocess.run([sys.executable, "-c", STARTS, str(tmp_path)], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_the_keys_go_from_tab_to_tab(person: WindowDriver) -> None:
    tabs = person.find(QTabWidget, "main_tabs")
    person.toggle("show_stitching")
    assert tabs.currentIndex() == 1
    person.toggle("show_compose")
    assert tabs.currentIndex() == 0
    assert [person.action(f"show_{name}").shortcut().toString() for name in ("compose", "stitching")] == [
        "Ctrl+1",
        "Ctrl+2",
    ]


def test_the_picture_has_the_width_for_itself_and_the_composer_its_docks_back(person: WindowDriver) -> None:
    docks = [person.find(QDockWidget, name) for name in ("payload_dock", "answer_dock")]
    person.toggle("show_stitching")
    assert not any(dock.isVisible() for dock in docks)
    person.toggle("show_compose")
    assert all(dock.isVisible() for dock in docks)
    person.toggle("show_stitching")
    person.settle()
    person.window.close()
    assert not any(dock.isHidden() for dock in docks)


def test_an_event_that_was_sent_lands_on_its_session(spectator: Spectator) -> None:
    mark = spectator.send_and_see()
    assert (mark.place, mark.session_id) == (Place.SESSION, DEMO_SESSION_ID)
    assert spectator.stage.stage
    picture = spectator.stage.stage.place(spectator.stage.view)
    assert [box.place for box in picture.marks] == [Place.SESSION]


def test_the_ghost_says_where_the_next_event_would_land_and_moves_with_the_clock(spectator: Spectator) -> None:
    assert "would land in a session" in spectator.text("ghost_text")
    spectator.click("clock_late_button")
    spectator.scene()
    text = spectator.text("ghost_text")
    assert "with the user, in no session" in text
    assert "30 min 01 s" in text
    assert spectator.send_and_see().place is Place.USER


def test_the_ghost_follows_what_is_composed(spectator: Spectator) -> None:
    composer = spectator.window.models.composer
    composer.set_mode(ModeKey.ANONYMOUS)
    spectator.look_again()
    assert "new anonymous user" in spectator.text("ghost_text")
    composer.set_name("")
    spectator.look_again()
    assert "would not land" in spectator.text("ghost_text")


def test_while_nobody_looks_the_world_is_not_read(spectator: Spectator) -> None:
    """A large event would be read once more with each key."""
    composer = spectator.window.models.composer
    composer.set_mode(ModeKey.ANONYMOUS)  # leads to the first tab
    spectator.settle()
    before = spectator.model.state
    composer.set_name("Another")
    spectator.settle()
    assert spectator.model.state is before
    spectator.look_again()
    assert spectator.model.state is not before


def test_for_a_live_environment_nothing_is_foreseen(spectator: Spectator) -> None:
    spectator.add_environment(Environment("live", "https://api.fullstory.com", protected=True))
    assert spectator.scene().ghost is None
    assert "another one" in spectator.text("ghost_text")
    assert not spectator.find(QPushButton, "stage_send_button").isVisible()


def test_nothing_goes_to_a_live_account_from_the_picture_of_the_sandbox(spectator: Spectator) -> None:
    """Where the button is hidden, its keys do nothing either."""
    asked: list[Environment] = []

    def refuse(environment: Environment) -> bool:
        asked.append(environment)
        return False

    spectator.window.ask_to_arm = refuse
    spectator.add_environment(Environment("live", "https://api.fullstory.com", protected=True))
    spectator.click("show_sandbox")
    assert spectator.scene().ghost is None
    spectator.press_in(spectator.stage, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not asked
    assert not spectator.rows()


def test_the_last_step_back_leaves_the_cursor_at_the_way_forward(spectator: Spectator) -> None:
    undo, redo = spectator.find(QPushButton, "undo_button"), spectator.find(QPushButton, "redo_button")
    spectator.click("clock_5_button")
    spectator.settle()
    spectator.press_in(undo, Qt.Key.Key_Space)
    assert redo.hasFocus()
    spectator.press_in(redo, Qt.Key.Key_Space)
    assert undo.hasFocus()


def test_ctrl_enter_sends_from_anywhere_in_the_window(spectator: Spectator) -> None:
    """The tab itself has the cursor after Ctrl+2."""
    bar = spectator.find(QTabWidget, "main_tabs").tabBar()
    with spectator.qtbot.waitSignal(spectator.window.models.sending.finished, timeout=PATIENCE_MS):
        spectator.press_in(bar, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(spectator.rows()) == 1


def test_a_click_on_an_event_opens_its_exchange(spectator: Spectator) -> None:
    mark = spectator.send_and_see()
    assert spectator.stage.stage
    box = spectator.stage.stage.place(spectator.stage.view).marks[0]
    spectator.stage.viewport().repaint()
    place = QPoint(round(box.x), round(box.y))
    QTest.mouseClick(spectator.stage.viewport(), Qt.MouseButton.LeftButton, pos=place)
    spectator.settle()
    shown = spectator.window.models.response.exchange
    assert shown
    assert shown.sent.idempotency_key == mark.idempotency_key
    assert spectator.find(QDockWidget, "answer_dock").isVisible()


def test_what_is_under_the_cursor_is_said(spectator: Spectator) -> None:
    spectator.send_and_see()
    stage = spectator.stage
    stage.viewport().repaint()
    assert stage.stage
    picture = stage.stage.place(stage.view)
    mark, bar, lane = picture.marks[0], picture.bars[0], picture.lanes[0]
    said = stage.text_at(mark.x, mark.y)
    assert "Order Completed" in said
    assert "most recent session" in said
    assert "Session quota (observed)" in said
    assert stage.text_at(bar.x + 2, bar.y + 1).startswith("Session ")
    assert lane.lane.user_id in stage.text_at(20, lane.y + 5)


def test_an_event_without_key_says_that_it_has_no_exchange(spectator: Spectator) -> None:
    spectator.model.open_exchange("")
    assert "without an Idempotency-Key" in spectator.text("stage_said")
    spectator.model.open_exchange("never-sent")
    spectator.settle()
    assert "No exchange" in spectator.text("stage_said")


def test_visitors_come_sign_in_and_go(spectator: Spectator) -> None:
    spectator.toggle("arrive_anonymous")
    visitor = spectator.scene().lanes[-1]
    assert not visitor.uid
    assert spectator.model.state.user_id == visitor.user_id
    spectator.click("sign_in_button")
    spectator.answer("uid_dialog", "ida")
    assert spectator.scene().lanes[-1].uid == "ida"
    spectator.click("end_button")
    assert spectator.scene().bars[-1].ended or any(bar.ended for bar in spectator.scene().bars)
    spectator.toggle("arrive_known")
    spectator.answer("uid_dialog", "ben")
    assert spectator.scene().lanes[-1].uid == "ben"
    spectator.click("visit_button")
    assert len([bar for bar in spectator.scene().bars if bar.user_id == spectator.model.state.user_id]) == 2


def test_a_step_that_cannot_be_taken_says_why(spectator: Spectator) -> None:
    spectator.toggle("arrive_known")
    spectator.answer("uid_dialog", "customer-4821")
    assert "There is a user customer-4821 already." in spectator.text("stage_said")


def test_a_session_over_its_page_limit_refuses_the_event(spectator: Spectator) -> None:
    spectator.window.models.composer.set_mode(ModeKey.SESSION_ID)
    spectator.toggle("over_page_limit")
    assert any(bar.over_page_limit for bar in spectator.scene().bars)
    assert "would not land" in spectator.text("ghost_text")
    spectator.toggle("over_page_limit")
    assert not any(bar.over_page_limit for bar in spectator.scene().bars)
    assert "would land in a session" in spectator.text("ghost_text")


def test_the_clock_is_stopped_moved_and_set(spectator: Spectator) -> None:
    before = spectator.scene().now
    spectator.click("clock_1_button")
    spectator.click("clock_5_button")
    assert spectator.scene().now == before + timedelta(minutes=6)
    spectator.click("clock_jump_button")
    dialog = spectator.find(QDialog, "moment_dialog")
    field = spectator.find(QDateTimeEdit, "moment_field")
    field.setDateTime(field.dateTime().addDays(-1))
    dialog.accept()
    assert abs(spectator.scene().now - (before + timedelta(minutes=6) - timedelta(days=1))) < timedelta(seconds=2)
    spectator.click("clock_button")
    assert not spectator.scene().frozen
    spectator.click("clock_button")
    assert spectator.scene().frozen


def test_steps_are_taken_back_and_again_in_order(spectator: Spectator) -> None:
    before = spectator.scene()
    for _ in range(3):
        spectator.click("clock_1_button")
    assert spectator.scene().now == before.now + timedelta(minutes=3)
    for _ in range(3):
        spectator.click("undo_button")
        spectator.settle()
    assert spectator.scene() == before
    assert not spectator.find(QPushButton, "undo_button").isEnabled()
    spectator.click("redo_button")
    assert spectator.scene().now == before.now + timedelta(minutes=1)


@pytest.mark.parametrize("where", ["stage_view", "stage_table"])
def test_the_keys_direct_in_picture_and_table(spectator: Spectator, where: str) -> None:
    if where == "stage_table":
        spectator.click("as_table_button")
    widget = spectator.find(QWidget, where)
    before = spectator.scene().now
    spectator.press_in(widget, Qt.Key.Key_5)
    assert spectator.scene().now == before + timedelta(minutes=5)
    spectator.press_in(widget, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert spectator.scene().now == before
    spectator.press_in(widget, Qt.Key.Key_Space)
    assert not spectator.scene().frozen


def test_the_picture_is_moved_by_keys_and_wheel(spectator: Spectator) -> None:
    stage = spectator.stage
    stage.fit()
    view = stage.view
    spectator.press_in(stage, Qt.Key.Key_Right)
    assert stage.view.start > view.start
    spectator.press_in(stage, Qt.Key.Key_Plus)
    assert stage.view.seconds < view.seconds
    spectator.press_in(stage, Qt.Key.Key_F)
    assert stage.view == view
    spectator.press_in(stage, Qt.Key.Key_N)
    assert spectator.find(QPushButton, "follow_button").isChecked()
    place = QPointF(stage.view.left + 200, 200)
    at = stage.view.at(place.x())
    turn = QWheelEvent(
        place, place, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(stage.viewport(), turn)
    assert stage.view.at(place.x()) == pytest.approx(at)


def test_dragging_moves_and_stops_following(spectator: Spectator) -> None:
    stage, area = spectator.stage, spectator.stage.viewport()
    start = stage.view.start
    QTest.mousePress(area, Qt.MouseButton.LeftButton, pos=QPoint(400, 100))
    QTest.mouseMove(area, QPoint(350, 100))
    QTest.mouseMove(area, QPoint(300, 100))
    QTest.mouseRelease(area, Qt.MouseButton.LeftButton, pos=QPoint(300, 100))
    assert stage.view.start > start
    assert not stage.following


def test_events_are_reached_and_opened_by_keyboard(spectator: Spectator) -> None:
    first = spectator.send_and_see()
    spectator.click("clock_1_button")
    second = spectator.send_and_see()
    shift = Qt.KeyboardModifier.ShiftModifier
    spectator.press_in(spectator.stage, Qt.Key.Key_Left, shift)
    spectator.press_in(spectator.stage, Qt.Key.Key_Return)
    shown = spectator.window.models.response.exchange
    assert shown
    assert shown.sent.idempotency_key == second.idempotency_key
    spectator.press_in(spectator.stage, Qt.Key.Key_Left, shift)
    assert "identified by" in spectator.stage.accessibleDescription()
    spectator.press_in(spectator.stage, Qt.Key.Key_Return)
    shown = spectator.window.models.response.exchange
    assert shown
    assert shown.sent.idempotency_key == first.idempotency_key


def test_the_table_says_all_that_is_drawn_and_opens_exchanges(spectator: Spectator) -> None:
    mark = spectator.send_and_see()
    spectator.click("as_table_button")
    scene = spectator.scene()
    table = spectator.find(QTableView, "stage_table")
    shown = cells(table)
    assert len(shown) == len(scene.bars) + len(scene.marks) + 1
    assert shown[0][1] == "next event"
    assert any(mark.reason in row for row in shown)
    click_row(table, 1)
    QTest.keyClick(table, Qt.Key.Key_Return)
    spectator.settle()
    exchange = spectator.window.models.response.exchange
    assert exchange
    assert exchange.sent.idempotency_key == mark.idempotency_key


def test_the_picture_is_described_for_those_who_do_not_see_it(spectator: Spectator) -> None:
    spectator.send_and_see()
    text = spectator.stage.accessibleDescription()
    assert "1 event: 1 in a session." in text
    assert "5 users" in text


def test_a_session_is_chosen_by_a_click(spectator: Spectator) -> None:
    stage = spectator.stage
    stage.viewport().repaint()
    assert stage.stage
    box = next(box for box in stage.stage.place(stage.view).bars if box.bar.user_id == DEMO_VISITOR_ID)
    place = QPoint(round(box.x) + 3, round(box.y) + 2)
    QTest.mouseClick(stage.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert spectator.model.state.session == box.bar
    lane = stage.stage.place(stage.view).lanes[0]
    QTest.mouseClick(stage.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, round(lane.y) + 5))
    assert spectator.model.state.user_id == DEMO_ACTIVE_USER_ID


@pytest.mark.parametrize("kind", ["svg", "png"])
def test_the_picture_is_taken_along(spectator: Spectator, tmp_path: Path, kind: str) -> None:
    spectator.send_and_see()
    path = tmp_path / f"picture.{kind}"
    spectator.toggle(f"export_{kind}")
    spectator.choose_file(path)
    assert path.name in spectator.text("stage_said")
    if kind == "svg":
        assert "Order Completed" in path.read_text(encoding="utf-8")
        ET.parse(path)  # noqa: S314 - our own
    else:
        assert QImage(str(path)).width() > 500


def test_a_picture_that_cannot_be_written_says_why(spectator: Spectator, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    spectator.view.export.export_picture("svg", tmp_path / "file" / "x.svg")
    spectator.settle()
    assert "cannot be written" in spectator.window.notices.text
    assert not spectator.model.state.busy


def test_a_world_is_saved_and_loaded(spectator: Spectator, tmp_path: Path) -> None:
    path = tmp_path / "mine.world.json"
    spectator.toggle("arrive_anonymous")
    spectator.settle()
    users = len(spectator.scene().lanes)
    spectator.toggle("save_world")
    spectator.choose_file(path)
    spectator.click("undo_button")
    assert len(spectator.scene().lanes) == users - 1
    spectator.toggle("load_world")
    spectator.choose_file(path)
    assert len(spectator.scene().lanes) == users


def test_arriving_events_are_shown_for_a_moment_unless_that_is_switched_off(spectator: Spectator) -> None:
    spectator.send_and_see()
    assert spectator.stage._arrived
    spectator.qtbot.waitUntil(lambda: not spectator.stage._arrived, timeout=PATIENCE_MS)
    spectator.toggle("animations")
    spectator.send_and_see()
    assert not spectator.stage._arrived


def test_the_world_is_left_alone_while_nobody_looks(spectator: Spectator) -> None:
    spectator.toggle("show_compose")
    assert not spectator.view._reads.isActive()
    assert not spectator.view._moves.isActive()


def test_many_quick_steps_do_not_hold_the_window_up(spectator: Spectator) -> None:
    with stalls_watched(most_busy_ms=200):
        for _ in range(20):
            spectator.model.advance(1)
        spectator.settle()


def test_names_from_outside_are_not_taken_for_markup(spectator: Spectator) -> None:
    spectator.window.models.composer.set_name("<b>bold</b>&amp;\u202e")
    mark = spectator.send_and_see()
    assert mark.name.startswith("<b>")
    assert "<b>bold</b>" in spectator.text("ghost_text")
    assert "<U+202E>" in spectator.text("ghost_text")
    assert isinstance(spectator.window.findChild(QAction, "animations"), QAction)


def test_every_control_has_a_name_and_is_reached_by_tab(spectator: Spectator) -> None:
    controls = [
        widget
        for widget in spectator.view.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QComboBox | StageView) and widget.isVisible() and widget.isEnabled()
    ]
    for widget in controls:
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget.objectName()
    reached: set[QWidget] = set()
    spectator.find(QPushButton, "clock_button").setFocus()
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert set(controls) <= reached


def test_tab_leads_from_the_tabs_into_their_page(spectator: Spectator) -> None:
    """Though the page is made later than what stands beside and below it."""
    bar = spectator.find(QTabWidget, "main_tabs").tabBar()
    bar.setFocus()
    names = []
    while (widget := QApplication.focusWidget()) and widget.objectName() != "stage_view":
        names.append(widget.objectName())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        assert len(names) < 30
    assert names[1] == "clock_button"
    assert names[-1] == "stage_send_button"


def test_with_large_text_the_page_is_scrolled_and_nothing_is_cut(spectator: Spectator) -> None:
    spectator.window.resize(1280, 800)
    spectator.choose_preference("font_percent", 200)
    spectator.settle()
    QApplication.processEvents()
    stage = spectator.stage
    assert stage.height() >= stage.fontMetrics().height() * 8
    for name in ("clock_button", "undo_button", "more_button", "fit_button", "present_button"):
        button = spectator.find(QPushButton, name)
        holder = button.parentWidget()
        assert holder
        assert button.height() >= button.sizeHint().height()
        assert holder.rect().contains(button.geometry())
    area = spectator.window.findChildren(TallPage)[0]
    spectator.find(QPushButton, "present_button").setFocus()
    QTest.keyClick(spectator.find(QPushButton, "present_button"), Qt.Key.Key_Tab)  # the focus is brought into view
    last = spectator.find(QPushButton, "tours_button")
    assert last.hasFocus()
    assert area.viewport().rect().contains(last.mapTo(area.viewport(), last.rect().center()))
