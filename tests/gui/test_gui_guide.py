"""*Guide me* asks a few questions and chooses the mode, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton

from fs_event_studio.domain.guide import Walk, every_walk
from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.gui.panels.composer.guide_dialog import GuideDialog
from support.window_driver import WindowDriver, found

LEAVES = [walk for walk in every_walk() if walk.mode]


def opened(person: WindowDriver) -> GuideDialog:
    """The guide, just opened."""
    person.click("guide_button")
    return found(person.window, GuideDialog, "guide_dialog")


@pytest.mark.parametrize("walk", LEAVES, ids=lambda walk: "-".join(map(str, walk.taken)))
def test_the_keyboard_alone_reaches_every_mode(person: WindowDriver, walk: Walk) -> None:
    """Down chooses an answer, Enter goes on, and on the last answer takes the mode."""
    person.toggle("allow_session_uid")
    tree = opened(person).tree
    for number in walk.taken:
        for _ in range(number):
            QTest.keyClick(tree, Qt.Key.Key_Down)
        QTest.keyClick(tree, Qt.Key.Key_Return)
    assert walk.mode
    assert person.find(QRadioButton, f"mode_{walk.mode.value}").isChecked()


def test_a_click_jumps_to_an_answer_and_the_button_takes_it(person: WindowDriver) -> None:
    guide = opened(person)
    target = Walk((1, 1))
    QTest.mouseClick(guide.tree, Qt.MouseButton.LeftButton, pos=guide.tree.rect_of(target).center())
    assert guide.tree.walk == target
    person.click("guide_use_button")
    assert person.find(QRadioButton, f"mode_{ModeKey.USER_ID.value}").isChecked()


def test_escape_leaves_the_mode_as_it_is(person: WindowDriver) -> None:
    before = person.window.models.composer.state
    tree = opened(person).tree
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Escape):
        QTest.keyClick(tree, key)
    assert person.window.models.composer.state == before


def test_left_goes_back_to_the_question_before(person: WindowDriver) -> None:
    tree = opened(person).tree
    QTest.keyClick(tree, Qt.Key.Key_Down)
    QTest.keyClick(tree, Qt.Key.Key_Right)
    assert tree.walk == Walk((1, 0))
    QTest.keyClick(tree, Qt.Key.Key_Left)
    assert tree.walk == Walk((1,))


def test_a_mode_that_is_off_is_explained_and_cannot_be_taken(person: WindowDriver) -> None:
    guide = opened(person)
    guide.tree.go(Walk((0, 1)))
    assert "not supported" in person.text("guide_outcome")
    assert not person.find(QPushButton, "guide_use_button").isEnabled()
    QTest.keyClick(guide.tree, Qt.Key.Key_Return)
    assert person.window.models.composer.state.draft.mode is ModeKey.USER_UID_RECENT


def test_a_screen_reader_hears_question_answer_and_goal(person: WindowDriver) -> None:
    tree = opened(person).tree
    tree.go(Walk((1, 2)))
    said = tree.accessibleDescription()
    assert all(part in said for part in ("Question 2", "Answer 3 of 3", "New anonymous user"))
