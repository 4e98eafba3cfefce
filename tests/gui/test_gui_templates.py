"""Templates in the window: opened, filled, sent, saved, renamed, and changed by others."""

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTreeView,
    QWidget,
)

from fs_event_studio.domain import json_text
from fs_event_studio.domain.drafts import PropertyRow, RowKind
from support.window_driver import WindowDriver, found

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEY = "na1.QUJDREVGR0hJSktMTU5PUFFSU1RVVldY/ab12cd"


def lines(person: WindowDriver, parent: QModelIndex | None = None) -> list[QModelIndex]:
    """All lines of the tree."""
    model = person.find(QTreeView, "template_tree").model()
    parent = parent or QModelIndex()
    indexes = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    return [line for index in indexes for line in (index, *lines(person, index))]


def choose(person: WindowDriver, title: str) -> None:
    """Choose a line of the tree."""
    tree = person.find(QTreeView, "template_tree")
    tree.setFocus()
    tree.setCurrentIndex(next(line for line in lines(person) if line.data() == title))


def act(person: WindowDriver, name: str) -> None:
    """Trigger an action of the menus."""
    action = person.window.findChild(QAction, name)
    assert isinstance(action, QAction)
    assert action.isEnabled()
    action.trigger()
    person.settle()


def open_line(person: WindowDriver, title: str) -> None:
    choose(person, title)
    act(person, "open_template")


def fill_in(person: WindowDriver, dialog: str, **texts: str) -> QWidget:
    """Type into fields of a dialog and accept it; returns it."""
    widget = person.find(QDialog, dialog)
    for name, text in texts.items():
        found(widget, QLineEdit, name).setText(text)
    widget.accept()
    person.settle()
    return widget


def document(person: WindowDriver) -> dict[str, object]:
    """The body that would be sent."""
    value = json.loads(person.window.models.composer.state.composition.body)
    assert isinstance(value, dict)
    return value


def write(data_dir: Path, name: str, event: object, **members: object) -> Path:
    """A template's file, as another program might write it."""
    path = data_dir / "templates" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps({"fs_event_studio_template": 1, **members, "event": event})
    path.write_text(text, encoding="utf-8")
    return path


def refresh(person: WindowDriver) -> None:
    person.window.models.bench.templates.refresh()
    person.settle()


def test_an_example_opens_with_its_values_and_is_sent_as_shown(person: WindowDriver) -> None:
    open_line(person, "Order completed")
    body = document(person)
    assert body["user"] == {"uid": "customer-4821"}
    assert body["properties"]["total"] == 129.90  # type: ignore[index] # it is an object
    assert "{{" not in person.text("payload_preview")
    shown: list[str] = []
    person.window.models.sending.begun.connect(lambda: shown.append(person.text("payload_preview")))
    sent = person.send()
    assert [sent.sent.request.body.decode()] == shown
    assert sent.settlement


def test_what_chance_drew_is_sent_once(person: WindowDriver) -> None:
    """And stays as it is while one types."""
    open_line(person, "Order refunded")
    first = document(person)["properties"]
    person.type("field_event_name", "Other")
    assert document(person)["properties"]["refund_id"] == first["refund_id"]  # type: ignore[index]
    assert json.loads(person.send().sent.request.body)["properties"]["refund_id"] == first["refund_id"]  # type: ignore[index]
    assert document(person)["properties"]["refund_id"] != first["refund_id"]  # type: ignore[index]


def test_an_unresolved_variable_blocks_the_send_and_is_named(person: WindowDriver) -> None:
    person.type("field_event_name", "Order {{order_id}}")
    assert not person.can_send
    assert any("“order_id”" in line and "sandbox" in line for line in person.problems())
    act(person, "variables")
    table = person.find(QTableWidget, "variables_table")
    item = table.item(0, 1)
    assert item
    item.setText("A-7")
    person.find(QDialog, "variables_dialog").accept()
    assert person.can_send
    assert document(person)["name"] == "Order A-7"
    assert json.loads(person.send().sent.request.body)["name"] == "Order A-7"


def test_values_of_an_environment_are_kept_and_no_keys(person: WindowDriver, data_dir: Path) -> None:
    person.type("field_event_name", "{{who}}")
    act(person, "variables")
    dialog = person.find(QDialog, "variables_dialog")
    item = person.find(QTableWidget, "variables_table").item(0, 1)
    assert item
    item.setText(KEY)
    dialog.accept()
    assert "API key" in person.text("variables_fault")
    assert not (data_dir / "variables.json").exists()
    item.setText("Ada")
    dialog.accept()
    kept = json.loads((data_dir / "variables.json").read_text(encoding="utf-8"))
    assert kept == {"environments": {"sandbox": {"who": "Ada"}}}


def test_a_variable_alone_in_a_row_becomes_the_rows_type(person: WindowDriver) -> None:
    composer = person.window.models.composer
    composer.use_own({"n": "9007199254740993"})
    composer.set_rows((PropertyRow("n", RowKind.INT, "{{n}}"),))
    assert '"n": 9007199254740993' in person.text("payload_preview")
    assert person.can_send


def test_braces_can_be_sent_themselves(person: WindowDriver) -> None:
    person.type("field_event_name", r"\{{name}}")
    assert document(person)["name"] == "{{name}}"
    assert person.send().settlement
    person.window._load(person.newest())
    assert document(person)["name"] == "{{name}}"
    assert person.can_send


def test_questions_are_asked_before_each_send(person: WindowDriver) -> None:
    open_line(person, "Survey answered")
    assert person.can_send
    person.click("send_button")
    dialog = fill_in(person, "answers_dialog", answer_score="many", answer_comment="Fine")
    assert any("“score” must be a number" in label.text() for label in dialog.findChildren(QLabel))
    with person.qtbot.waitSignal(person.window.models.sending.finished):
        fill_in(person, "answers_dialog", answer_score="9")
    body = json.loads(person.newest().sent.request.body)
    assert body["properties"]["score"] == 9
    assert body["properties"]["comment"] == "Fine"
    person.settle()
    assert "{{ask:score" in person.text("payload_preview")


def test_the_moment_moves_on(person: WindowDriver) -> None:
    person.type("field_timestamp", "{{now}}")
    first = document(person)["timestamp"]
    person.qtbot.wait(5)
    person.window.models.composer.check_again()
    assert document(person)["timestamp"] != first


def test_a_template_is_saved_changed_and_saved_over(person: WindowDriver, data_dir: Path) -> None:
    act(person, "save_template")
    fill_in(person, "save_template_dialog", template_name="Order", template_about="An order.")
    path = data_dir / "templates" / "Order.json"
    before = path.read_bytes()
    assert json.loads(before)["about"] == "An order."
    assert [line.data() for line in lines(person)][:2] == ["Templates", "Order"]
    act(person, "save_template")
    assert path.read_bytes() == before
    person.type("field_event_name", "Other {{x}}")
    act(person, "save_template")
    assert json.loads(path.read_bytes())["event"]["name"] == "Other {{x}}"
    assert person.window.models.bench.tabs.desk.page.is_modified is False


def test_opening_and_saving_unchanged_changes_no_byte(person: WindowDriver, data_dir: Path) -> None:
    """Whoever wrote the file, in whatever order."""
    path = write(data_dir, "Shop/A.json", {"properties": {"b": 1, "a": "{{x}}"}, "name": "N"}, values={"x": "1"})
    before = path.read_bytes()
    refresh(person)
    open_line(person, "A")
    act(person, "save_template")
    assert path.read_bytes() == before
    assert person.window.notices.text == ""


def test_a_change_by_another_program_is_seen_and_not_overwritten(person: WindowDriver, data_dir: Path) -> None:
    path = write(data_dir, "A.json", {"name": "N"})
    refresh(person)
    open_line(person, "A")
    write(data_dir, "B.json", {"name": "New"})
    person.qtbot.waitUntil(lambda: "B" in [line.data() for line in lines(person)])
    theirs = write(data_dir, "A.json", {"name": "Theirs"}).read_bytes()
    person.type("field_event_name", "Mine")
    act(person, "save_template")
    assert "another program" in person.window.notices.text
    assert path.read_bytes() == theirs


def test_a_bad_file_is_listed_with_its_error(person: WindowDriver, data_dir: Path) -> None:
    path = write(data_dir, "Bad.json", {"name": "N"}, script="x")
    before = path.read_bytes()
    refresh(person)
    choose(person, "Bad")
    about = person.text("template_about_line")
    for word in (str(path), "line 1", "“script”", "template.member", "Known are"):
        assert word in about
    assert path.read_bytes() == before


def test_rename_duplicate_folder_delete(person: WindowDriver, data_dir: Path) -> None:
    write(data_dir, "A.json", {"name": "N"})
    refresh(person)
    choose(person, "A")
    act(person, "duplicate_template")
    choose(person, "A copy")
    act(person, "rename_template")
    fill_in(person, "name_dialog", name_field="B")
    choose(person, "Templates")
    act(person, "new_template_folder")
    fill_in(person, "name_dialog", name_field="Shop")
    assert [line.data() for line in lines(person)][:4] == ["Templates", "Shop", "A", "B"]
    choose(person, "B")
    act(person, "delete_template")
    box = person.find(QMessageBox, "delete_template_dialog")
    QTest.mouseClick(next(b for b in box.findChildren(QPushButton) if b.text() == "Delete"), Qt.MouseButton.LeftButton)
    person.settle()
    assert sorted(path.name for path in (data_dir / "templates").iterdir()) == ["A.json", "Shop"]


def test_a_renamed_template_stays_bound_to_its_tab(person: WindowDriver, data_dir: Path) -> None:
    write(data_dir, "A.json", {"name": "N"})
    refresh(person)
    open_line(person, "A")
    choose(person, "A")
    act(person, "rename_template")
    fill_in(person, "name_dialog", name_field="B")
    person.type("field_event_name", "Later")
    act(person, "save_template")
    assert json.loads((data_dir / "templates" / "B.json").read_bytes())["event"]["name"] == "Later"


@pytest.mark.parametrize("name", ["../x", "con", "a:b", "A"])
def test_a_name_that_cannot_be_is_told_in_the_dialog(person: WindowDriver, data_dir: Path, name: str) -> None:
    write(data_dir, "A.json", {"name": "N"})
    refresh(person)
    act(person, "save_template_as")
    fill_in(person, "save_template_dialog", template_name=name)
    assert person.find(QDialog, "save_template_dialog").isVisible()
    assert person.text("template_fault")
    assert [path.name for path in (data_dir / "templates").iterdir()] == ["A.json"]
    assert not (data_dir / "x.json").exists()


def test_what_the_form_could_not_keep_is_not_saved(person: WindowDriver, data_dir: Path) -> None:
    person.window.models.composer.set_rows((PropertyRow("", RowKind.STR, "no name"),))
    act(person, "save_template")
    fill_in(person, "save_template_dialog", template_name="X")
    assert "no name" in person.window.notices.text
    assert not (data_dir / "templates").exists()


def test_examples_can_be_saved_only_elsewhere(person: WindowDriver) -> None:
    open_line(person, "Email bounced")
    act(person, "save_template")
    fill_in(person, "save_template_dialog", template_name="Mine")
    assert [entry.place for entry in person.window.models.bench.templates.state.entries] == ["Mine.json"]
    template = json_text.read((Path(person.window.models.bench.templates.state.root) / "Mine.json").read_bytes()).value
    assert isinstance(template, dict)
    assert template["values"] == {"customer": "customer-4821"}


def test_the_search_finds_by_name(person: WindowDriver) -> None:
    person.type("template_search", "bounc")
    assert [line.data() for line in lines(person)] == ["Examples", "Messaging", "Email bounced"]


def test_texts_from_files_are_plain(person: WindowDriver, data_dir: Path) -> None:
    write(data_dir, "A.json", {"name": "N"}, about="<b>bold</b> \u202eevil")
    refresh(person)
    choose(person, "A")
    label = person.find(QLabel, "template_about_line")
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert "<b>bold</b>" in label.text()
    assert "\u202e" not in label.text()
    line = next(line for line in lines(person) if line.data() == "A")
    assert "&lt;b&gt;" in line.data(Qt.ItemDataRole.ToolTipRole)


def test_another_folder_is_remembered(person: WindowDriver, data_dir: Path, tmp_path: Path) -> None:
    other = tmp_path / "team"
    other.mkdir()
    (other / "T.json").write_text('{"fs_event_studio_template": 1, "event": {"name": "T"}}', encoding="utf-8")
    workbench = person.window._workbench
    assert workbench
    workbench._use(str(other))
    person.settle()
    assert [line.data() for line in lines(person)][:2] == ["Templates", "T"]
    assert json.loads((data_dir / "preferences.json").read_text(encoding="utf-8"))["template_folder"] == str(other)


def test_no_key_gets_into_a_template(person: WindowDriver, data_dir: Path) -> None:
    person.paste("field_event_name", f"x {KEY}")
    act(person, "save_template")
    fill_in(person, "save_template_dialog", template_name="X")
    assert re.search("API key", person.window.notices.text)
    assert not list(data_dir.glob("templates/*"))


def test_the_json_is_edited_with_its_variables(person: WindowDriver) -> None:
    """An edit of the filled text would lose them for good."""
    open_line(person, "Email bounced")
    preview = person.find(QPlainTextEdit, "payload_preview")
    assert preview.isReadOnly()
    person.click("use_source_text")
    assert not preview.isReadOnly()
    assert '"uid": "{{customer}}"' in preview.toPlainText()
    composer = person.window.models.composer
    composer.set_text(preview.toPlainText().replace("Email Bounced", "Mail {{customer}}"))
    assert document(person)["name"] == "Mail customer-4821"
    assert person.text("field_event_name") == "Mail {{customer}}"
    assert json.loads(person.send().sent.request.body)["name"] == "Mail customer-4821"
    person.click("use_form_text")
    assert '"Mail customer-4821"' in person.text("payload_preview")


def test_a_variable_in_a_nested_row_becomes_the_rows_type(person: WindowDriver) -> None:
    composer = person.window.models.composer
    composer.use_own({"n": "1.10"})
    inner = (PropertyRow("n", RowKind.REAL, "{{n}}"), PropertyRow("t", RowKind.STR, "{{n}}"))
    items = (PropertyRow("", RowKind.REAL, "{{n}}"),)
    composer.set_rows((PropertyRow("o", RowKind.OBJECT, "", inner), PropertyRow("a", RowKind.ARRAY, "", items)))
    composer.set_page_rows((PropertyRow("p", RowKind.REAL, "{{n}}"),))
    text = composer.state.composition.text
    assert text.count("1.10") == 4
    assert text.count('"1.10"') == 1
    assert person.can_send
