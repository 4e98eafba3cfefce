"""Tours in front of a room: by keyboard forwards and backwards, from own files, and taken along as a page."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QScrollArea, QTabWidget, QWidget

from fs_event_studio.gui.panels.stitching.live_show import LiveShow
from fs_event_studio.gui.panels.stitching.tour_show import TourShow
from fs_event_studio.gui.panels.stitching.tours_menu import ToursMenu
from fs_event_studio.gui.panels.stitching.view import StitchingView
from support.window_driver import WindowDriver

FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter)
BACK = (Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)


def is_whole(label: QLabel) -> bool:
    """Whether all its lines are seen, once Qt has laid it out."""
    return not label.isVisible() or label.heightForWidth(label.width()) <= label.height()


class Presenter(WindowDriver):
    """A person with the second tab in front, and a room behind."""

    @property
    def tours(self) -> ToursMenu:
        return self.window.findChildren(StitchingView)[0].tours

    @property
    def show(self) -> TourShow:
        assert isinstance(self.tours.projector.shown, TourShow)
        return self.tours.projector.shown

    def present(self) -> TourShow:
        self.click("present_button")
        self.settle()
        self.qtbot.waitExposed(self.show)
        return self.show

    def shown(self, name: str) -> str:
        label = self.show.findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text()

    def choose_file(self, path: Path) -> None:
        dialog = self.window.findChildren(QFileDialog, "file_dialog")[0]
        dialog.fileSelected.emit(str(path))
        dialog.close()
        self.settle()

    @property
    def notice(self) -> str:
        return self.window.notices.text


@pytest.fixture
def presenter(person: WindowDriver) -> Presenter:
    person.find(QTabWidget, "main_tabs").setCurrentIndex(1)
    presenting = Presenter(person.window, person.qtbot)
    presenting.tours.reveal = lambda _: None
    presenting.settle()
    return presenting


def test_f5_fills_the_screen_with_the_first_slide(presenter: Presenter) -> None:
    stage = presenter.find(QWidget, "stage_view")
    stage.setFocus()
    QTest.keyClick(stage, Qt.Key.Key_F5)
    presenter.settle()
    assert presenter.show.isFullScreen()
    assert presenter.shown("presenter_position") == "slide 1 of 12"
    assert presenter.shown("presenter_heading") == "A visit is a bar"
    assert presenter.show.size() == presenter.show.screen().size()


def test_keys_go_forwards_and_backwards(presenter: Presenter) -> None:
    show = presenter.present()
    for count, key in enumerate(FORWARD, 1):
        QTest.keyClick(show, key)
        assert presenter.shown("presenter_position") == f"slide {count + 1} of 12"
    for count, key in enumerate(BACK):
        QTest.keyClick(show, key)
        assert show.number == len(FORWARD) - count - 1
    QTest.keyClick(show, Qt.Key.Key_End)
    assert show.number == 11
    QTest.keyClick(show, Qt.Key.Key_Right)
    assert show.number == 11
    QTest.keyClick(show, Qt.Key.Key_Home)
    assert show.number == 0


def test_who_leaves_comes_back_to_the_button(presenter: Presenter) -> None:
    button = presenter.find(QPushButton, "present_button")
    button.setFocus()
    QTest.keyClick(presenter.present(), Qt.Key.Key_Escape)
    presenter.window.activateWindow()
    presenter.qtbot.waitUntil(button.hasFocus)


def test_escape_leaves_and_the_same_tour_comes_again(presenter: Presenter) -> None:
    QTest.keyClick(presenter.present(), Qt.Key.Key_Escape)
    assert presenter.tours.projector.shown is None
    assert presenter.present().number == 0


def test_buttons_do_what_the_keys_do(presenter: Presenter) -> None:
    show = presenter.present()
    buttons = {button.objectName(): button for button in show.findChildren(QPushButton)}
    assert not buttons["previous_slide"].isEnabled()
    buttons["next_slide"].click()
    buttons["last_slide"].click()
    assert show.number == 11
    assert not buttons["next_slide"].isEnabled()
    buttons["previous_slide"].click()
    buttons["first_slide"].click()
    assert show.number == 0
    buttons["leave_presenter"].click()
    assert presenter.tours.projector.shown is None


def test_the_button_that_has_the_focus_is_pressed_by_space(presenter: Presenter) -> None:
    show = presenter.present()
    show.go_to(5)
    button = show.findChild(QPushButton, "previous_slide")
    assert isinstance(button, QPushButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert show.number == 4


def test_what_was_sent_stands_there_with_short_ids(presenter: Presenter) -> None:
    show = presenter.present()
    assert presenter.shown("presenter_sent") == ""
    show.forward()
    sent = presenter.shown("presenter_sent")
    assert '"name": "Order Paid"' in sent
    assert "Answer: 200" in sent
    assert "3096…5804:8346…3674" in sent
    assert show.stage.short_ids


def test_a_slide_is_described_for_those_who_do_not_see_it(presenter: Presenter) -> None:
    show = presenter.present()
    show.go_to(1)
    for widget in (show, show.stage):
        assert "The circle sits on the bar" in widget.accessibleDescription()
        assert "the answer was 200" in widget.accessibleDescription()
        assert "1 event: 1 in a session." in widget.accessibleDescription()
    for button in show.findChildren(QPushButton):
        assert button.text()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("name", ["presenter_heading", "presenter_caption", "presenter_sent"])
def test_all_of_a_slide_is_reached_by_tab_and_keys_go_on_from_there(presenter: Presenter, name: str) -> None:
    show = presenter.present()
    show.go_to(3)
    presenter.qtbot.waitUntil(show.stage.hasFocus)
    reached = []
    for _ in range(12):
        QTest.keyClick(show.focusWidget(), Qt.Key.Key_Tab)
        reached.append(show.focusWidget().objectName())
    assert name in reached
    label = show.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    for count, key in enumerate(FORWARD, 1):
        label.setFocus()
        QTest.keyClick(label, key)
        assert show.number == 3 + count
    QTest.keyClick(label, Qt.Key.Key_Home)
    assert show.number == 0


def test_new_marks_arrive_unless_that_is_turned_off(presenter: Presenter) -> None:
    show = presenter.present()
    show.forward()
    assert show.stage._arrived
    show.close()
    presenter.toggle("animations")
    show = presenter.present()
    show.forward()
    assert not show.stage._arrived


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (1024, 768)])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut(open_window: Callable[[], WindowDriver], size: tuple[int, int], percent: int) -> None:
    """Text is as large as it can be with every slide fitting."""
    person = open_window()
    person.choose_preference("font_percent", percent)
    person.find(QTabWidget, "main_tabs").setCurrentIndex(1)
    presenter = Presenter(person.window, person.qtbot)
    show = presenter.present()
    show.showNormal()
    show.setFixedSize(*size)
    presenter.qtbot.waitUntil(lambda: (show.width(), show.height()) == size)
    for number in range(12):
        show.go_to(number)
        QApplication.processEvents()
        for name in ("presenter_heading", "presenter_caption", "presenter_sent"):
            label = show.findChild(QLabel, name)
            assert isinstance(label, QLabel)
            presenter.qtbot.waitUntil(partial(is_whole, label))
        assert show.findChildren(QScrollArea)[0].verticalScrollBar().maximum() == 0, number
        assert show.stage.verticalScrollBar().maximum() == 0, number
        assert show.stage.view.scale >= 0.8
        assert show.size().toTuple() == size


def test_the_sandbox_itself_is_presented_and_directed(presenter: Presenter) -> None:
    presenter.toggle("present_sandbox")
    show = presenter.tours.projector.shown
    assert isinstance(show, LiveShow)
    caption = show.findChild(QLabel, "presenter_caption")
    assert isinstance(caption, QLabel)
    presenter.qtbot.waitUntil(lambda: "would land in a session" in caption.text())
    presenter.qtbot.waitUntil(show.stage.hasFocus)
    QTest.keyClick(show.stage, Qt.Key.Key_L)
    presenter.settle()
    presenter.qtbot.waitUntil(lambda: "in no session" in caption.text())
    QTest.keyClick(show, Qt.Key.Key_Escape)
    assert presenter.tours.projector.shown is None


def test_the_example_is_copied_and_can_be_changed_and_shown(presenter: Presenter, data_dir: Path) -> None:
    revealed: list[Path] = []
    presenter.tours.reveal = revealed.append
    presenter.toggle("new_tour")
    presenter.settle()
    path = data_dir / "tours" / "my-stitching.txt"
    assert revealed == [path.parent]
    assert str(path) in presenter.notice
    path.write_text("== Mine\nOnly this.\n> arrive ada\n", encoding="utf-8")
    presenter.toggle("new_tour")
    presenter.settle()
    assert path.read_text(encoding="utf-8").startswith("== Mine")
    assert (data_dir / "tours" / "my-stitching-2.txt").exists()
    presenter.toggle("tour_my-stitching")
    presenter.settle()
    assert presenter.shown("presenter_position") == "slide 1 of 1"
    assert presenter.shown("presenter_caption") == "Only this."


def test_a_mistake_is_told_with_file_and_line_and_the_file_stays(presenter: Presenter, tmp_path: Path) -> None:
    path = tmp_path / "broken.txt"
    text = "== A\n> arrive ada\n> juggle ada\n"
    path.write_text(text, encoding="utf-8")
    presenter.toggle("open_tour")
    presenter.choose_file(path)
    assert presenter.tours.projector.shown is None
    assert "broken.txt: Line 3: nobody knows how to “juggle”. What can happen: arrive," in presenter.notice
    assert path.read_text(encoding="utf-8") == text
    path.write_text("== <b>A</b>\n> arrive ada\n", encoding="utf-8")
    presenter.toggle("tour_broken")
    presenter.settle()
    assert presenter.shown("presenter_heading") == "<b>A</b>"


def test_a_tour_is_taken_along_as_a_page(presenter: Presenter, tmp_path: Path) -> None:
    page = tmp_path / "tour.html"
    presenter.toggle("page_built_in_0")
    presenter.choose_file(page)
    assert page.read_bytes().startswith(b"<!DOCTYPE html>")
    assert str(page) in presenter.notice
    presenter.toggle("page_built_in_0")
    presenter.choose_file(tmp_path)
    assert "cannot be written" in presenter.notice


def test_closing_the_window_closes_what_is_presented(presenter: Presenter) -> None:
    presenter.present()
    presenter.window.close()
    assert presenter.tours.projector.shown is None
