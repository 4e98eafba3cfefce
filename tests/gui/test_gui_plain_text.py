"""Text from people and servers is shown as it is, wherever it is shown: never as markup, never steering the line."""

import re
from collections.abc import Callable
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QMessageBox, QPushButton, QScrollArea, QTableView

from fs_event_studio.domain.drafts import PropertyRow, RowKind
from fs_event_studio.domain.environments import Environment
from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.settings.environments import EnvironmentFile
from support.servers import LoopbackServer, answer, answering_once
from support.window_driver import WindowDriver, all_widgets, cells, texts_of

MARKUP = "<img src=x onerror=1><b>ok</b> R&D"
STEERING = "a\u202eb\u2066c\u200bd\x07e"
NASTY = f"{MARKUP} {STEERING}"
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_MARKUP = re.compile(r"<(img|b)\b")


def _check_all() -> None:
    """Walk all widgets of all windows."""
    for widget in all_widgets():
        name = f"{type(widget).__name__} {widget.objectName()}"
        if isinstance(widget, QLabel):
            plain = widget.textFormat() is Qt.TextFormat.PlainText
            assert plain or not widget.text() or not _MARKUP.search(widget.text()), name
        assert not _MARKUP.search(widget.toolTip()), name
        if isinstance(widget, QListWidget):
            for number in range(widget.count()):
                assert not _MARKUP.search(widget.item(number).toolTip()), name
        if isinstance(widget, QTableView):
            assert not _STEERING.search("".join(chain.from_iterable(cells(widget)))), name
            _check_tool_tips(widget)
        if isinstance(widget, QPushButton):
            assert "R&D" not in widget.text(), f"{name} makes a mnemonic of what a person typed"
        if not widget.objectName().startswith("field_"):
            for text in texts_of(widget):
                assert not _STEERING.search(text), f"{name}: {text!r}"


def _check_tool_tips(table: QTableView) -> None:
    model = table.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            assert not _MARKUP.search(tip or "")


def test_text_of_an_event_is_plain_everywhere(person: WindowDriver) -> None:
    """In the form, the preview, the problems, the history and the answer."""
    person.paste("field_event_name", NASTY)
    person.choose_mode(ModeKey.SESSION_ID)
    person.paste("field_session_id", f"https://x/{NASTY}/123:456")
    person.window.models.composer.set_rows(
        (
            PropertyRow(NASTY, RowKind.STR, NASTY),
            PropertyRow(NASTY, RowKind.REAL, NASTY),
            PropertyRow(f"{NASTY}.2", RowKind.JSON, f'{{"{MARKUP}": [{{}}]}}'),
            PropertyRow("", RowKind.STR, NASTY),
            PropertyRow(NASTY * 100, RowKind.DATE, NASTY),
        )
    )
    _check_all()
    person.click("send_anyway")
    person.send()
    _check_all()
    person.open_row(0)
    _check_all()
    assert "<U+202E>" in person.row()[2]
    assert MARKUP in person.row()[2]


def test_text_of_a_server_is_plain_everywhere(person: WindowDriver) -> None:
    """Its message may hold anything."""
    message = NASTY.replace("\x07", "\\u0007")
    reply = answer(f'{{"code": "{message}", "message": "{message}"}}'.encode(), "400 Bad Request")
    with LoopbackServer(answering_once(reply)) as server:
        person.add_environment(Environment("other", f"http://{server.host}", protected=False))
        person.send()
    _check_all()
    assert "<U+202E>" in person.text("outcome_sentence")
    assert MARKUP in person.text("outcome_sentence")


def test_names_of_environments_are_plain_everywhere(person: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the selector, the title, the button, the dialogs and the question before the first live send."""
    name = f"{MARKUP} [*]"
    person.add_environment(Environment(name, "https://api.fullstory.com"))
    person.click("key_button")
    person.click("edit_environment_button")
    person.settle()
    _check_all()
    assert person.window.windowTitle().endswith(name.replace("[*]", "[*][*]"))
    assert "R&&D" in person.find(QPushButton, "send_button").text()
    person.window.notices.add(NASTY)
    _check_all()

    asked: list[QMessageBox] = []

    def look(box: QMessageBox) -> int:
        asked.append(box)
        _check_all()
        assert box.textFormat() is Qt.TextFormat.PlainText
        assert all(
            label.textFormat() is Qt.TextFormat.PlainText for label in box.findChildren(QLabel) if "<b>" in label.text()
        )
        return 0

    monkeypatch.setattr(QMessageBox, "exec", look)
    for dialog in ("key_dialog", "environment_dialog"):
        next(widget for widget in all_widgets() if widget.objectName() == dialog).close()
    person.click("send_button")
    assert len(asked) == 1
    assert not person.rows()


def test_a_long_text_does_not_make_the_window_wider(person: WindowDriver, data_dir: Path) -> None:
    """Neither a name, nor an ID, nor an environment, nor a path in a notice."""
    width = person.window.minimumSizeHint().width()
    assert width <= 1024
    person.add_environment(Environment("E" * 300, "https://api.fullstory.com/" + "p" * 300))
    person.paste("field_event_name", "N" * 5000)
    person.paste("field_user_uid", "u" * 5000)
    person.window.notices.add(f"{data_dir}/{'d' * 2000} cannot be written.")
    assert person.window.minimumSizeHint().width() <= 1024
    person.choose_environment("sandbox")
    person.click("send_anyway")
    person.send()
    assert person.window.minimumSizeHint().width() <= 1024
    assert not _composer_scrolls_sideways(person)


def _composer_scrolls_sideways(person: WindowDriver) -> bool:
    centre = person.window.centralWidget()
    assert centre
    areas = centre.findChildren(QScrollArea)
    assert areas
    return any(area.horizontalScrollBar().maximum() > 0 for area in areas)


def test_a_newline_in_a_name_of_an_environment_file_is_refused_with_a_notice(
    open_window: Callable[[], WindowDriver], data_dir: Path
) -> None:
    """Names that steer the line do not get in by the file either."""
    file = EnvironmentFile(data_dir / "environments.json")
    file.save((*file.load(), Environment("other", "https://api.fullstory.com")))
    path = data_dir / "environments.json"
    path.write_text(path.read_text(encoding="utf-8").replace("other", "a\\u202eb"), encoding="utf-8")
    person = open_window()
    assert "environments.json" in person.window.notices.text
    _check_all()
