"""The read-only view of text: how much of it is laid out, and what is coloured."""

import pytest
from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from fs_event_studio.gui.widgets.code_view import COLOURED_CHARS, FOREIGN_CHARS, SHOWN_CHARS, CodeView


@pytest.fixture
def view(qtbot: QtBot) -> CodeView:
    """An empty one."""
    one = CodeView("Answer")
    qtbot.addWidget(one)
    return one


def coloured(view: CodeView) -> bool:
    """Whether anything in the first line is."""
    return bool(view.document().firstBlock().layout().formats())


@pytest.mark.parametrize(("sign", "most"), [("a", SHOWN_CHARS), ("\u65e5", FOREIGN_CHARS)])
def test_a_long_text_is_cut_and_says_so(view: CodeView, sign: str, most: int) -> None:
    """What Qt has to look for fonts for is cut sooner; the rest is counted."""
    view.show_text(f"{sign * 70}\n" * (most // 71))
    assert "not shown" not in view.toPlainText()
    view.show_text(f"{sign * 70}\n" * (2 * most // 71))
    assert view.toPlainText().count(sign) > most * 9 // 10
    assert "more are not shown here" in view.toPlainText()


def test_a_long_text_is_not_coloured(view: CodeView, qtbot: QtBot) -> None:
    """A short one is, also after a long one, and after the colours changed."""
    line = '{"name": "value"}'
    view.show_text(line)
    qtbot.waitUntil(lambda: coloured(view))
    view.show_text(f"{line}\n" * (COLOURED_CHARS // len(line) + 1))
    qtbot.wait(50)
    assert not coloured(view)
    view.show_text(f"{line} ")
    qtbot.waitUntil(lambda: coloured(view))
    palette = view.palette()
    palette.setColor(QPalette.ColorRole.Link, "#123456")
    view.setPalette(palette)
    names = view.document().firstBlock().layout().formats
    qtbot.waitUntil(lambda: any(one.format.foreground().color().name() == "#123456" for one in names()))
