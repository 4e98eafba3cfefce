"""The strip above the form can be read, whatever it said before."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fs_event_studio.gui.widgets.notice_bar import MOST_LINES, NoticeBar
from support.window_driver import found

SENTENCE = (
    "The key was taken out of the text. It can be kept in the keyring, and it is sent with what goes to the account."
)


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[NoticeBar]:
    """A strip at the top of a window."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    strip = NoticeBar()
    layout.addWidget(strip)
    layout.addStretch()
    window.resize(700, 400)
    window.show()
    yield strip
    window.close()


def _all_is_seen(bar: NoticeBar) -> bool:
    area, label = found(bar, QScrollArea, "notice_text"), bar.findChildren(QLabel)[0]
    lines = label.heightForWidth(area.viewport().width())
    return area.height() == label.height() == lines and area.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("texts", [["Short."], [SENTENCE], ["Short.", SENTENCE, "Short."], [SENTENCE, SENTENCE[:60]]])
def test_each_notice_is_seen_whole_after_any_other(bar: NoticeBar, qtbot: QtBot, texts: list[str]) -> None:
    """One line or two, the first or a later one: nothing is cut and nothing is scrolled away."""
    for text in texts:
        bar.clear()
        bar.add(text)
        qtbot.waitUntil(lambda: _all_is_seen(bar))


def test_a_narrower_window_makes_it_higher(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.add(SENTENCE)
    qtbot.waitUntil(lambda: _all_is_seen(bar))
    area = found(bar, QScrollArea, "notice_text")
    before = area.height()
    bar.window().resize(360, 400)
    qtbot.waitUntil(lambda: _all_is_seen(bar) and area.height() > before)


def test_many_notices_are_scrolled(bar: NoticeBar, qtbot: QtBot) -> None:
    """The strip leaves room for what it is about."""
    for number in range(MOST_LINES + 4):
        bar.add(f"Notice {number}.")
    area = found(bar, QScrollArea, "notice_text")
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert area.height() == MOST_LINES * bar.findChildren(QLabel)[0].fontMetrics().lineSpacing()
