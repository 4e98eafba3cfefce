"""Templates in a folder that others change too: nothing is lost, nothing leads out, nothing holds a key."""

import os
import sys
from pathlib import Path

import pytest

from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.domain.template_places import Entry, EntryKind
from fs_event_studio.domain.templates import Template
from fs_event_studio.settings.files import SettingsTrouble
from fs_event_studio.settings.templates import TemplateFolder

ORDER = Template({"name": "Order {{order_id}}"}, "An order.", {"order_id": "A-1"})
KEY = "na1.QUJDREVGR0hJSktMTU5PUFFSU1RVVldY/ab12cd"


@pytest.fixture
def folder(tmp_path: Path) -> TemplateFolder:
    """A folder that is not made yet."""
    return TemplateFolder(tmp_path / "templates", lambda: Redactor(()))


def test_what_is_saved_is_listed_and_read(folder: TemplateFolder) -> None:
    assert folder.entries() == ()
    assert folder.save("Shop/Order.json", ORDER)
    folder.make_folder("Empty")
    assert folder.entries() == (
        Entry("Empty", EntryKind.FOLDER),
        Entry("Shop", EntryKind.FOLDER),
        Entry("Shop/Order.json", EntryKind.TEMPLATE, "An order."),
    )
    assert folder.read("Shop/Order.json") == ORDER


def test_saving_what_is_there_changes_no_byte(folder: TemplateFolder) -> None:
    """Not even in a file that somebody formatted in another way."""
    path = folder.root / "Order.json"
    folder.root.mkdir()
    own = b'{"event": {"name": "Order {{order_id}}"},\r\n "about": "An order.", "values": {"order_id": "A-1"}, '
    path.write_bytes(own + b'"fs_event_studio_template": 1}')
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    assert not folder.save("Order.json", folder.read("Order.json"), over=ORDER)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_a_change_by_somebody_else_is_not_overwritten(folder: TemplateFolder) -> None:
    folder.save("Order.json", ORDER)
    theirs = Template({"name": "Theirs"})
    folder.save("Order.json", theirs, over=ORDER)
    with pytest.raises(SettingsTrouble, match="another program"):
        folder.save("Order.json", Template({"name": "Mine"}), over=ORDER)
    assert folder.read("Order.json") == theirs


def test_a_new_file_takes_no_ones_name(folder: TemplateFolder) -> None:
    folder.save("Order.json", ORDER)
    for place in ("Order.json", "ORDER.json"):
        with pytest.raises(SettingsTrouble, match="there already"):
            folder.save(place, ORDER)
    with pytest.raises(SettingsTrouble, match="there already"):
        folder.make_folder("order.JSON")


def test_bad_files_are_listed_and_left_alone(folder: TemplateFolder) -> None:
    """With file, line, rule and fix."""
    folder.root.mkdir()
    files = {"a.json": b'{"fs_event_studio_template": 1,\n"evnt": {}}', "b.json": b"\xff", "c.txt": b"", ".d.json": b""}
    for name, content in files.items():
        (folder.root / name).write_bytes(content)
    first, second = folder.entries()
    assert (first.place, first.kind) == ("a.json", EntryKind.BAD)
    for word in (str(folder.root / "a.json"), "line 2", "template.member", "“evnt”", "Known are"):
        assert word in first.fault
    assert second.kind is EntryKind.BAD
    with pytest.raises(SettingsTrouble, match="evnt"):
        folder.save("a.json", ORDER, over=ORDER)
    assert {path.name: path.read_bytes() for path in folder.root.iterdir()} == files


@pytest.mark.parametrize(
    "place", ["../x.json", "a/../../x.json", "/etc/x.json", "", "a//b.json", "..", "a\\..\\b.json"]
)
def test_no_place_leads_out(folder: TemplateFolder, place: str) -> None:
    folder.root.mkdir()
    for action in (folder.read, folder.make_folder, folder.delete, lambda p: folder.save(p, ORDER)):
        with pytest.raises(SettingsTrouble):
            action(place)
    assert list(folder.root.parent.iterdir()) == [folder.root]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_that_leads_out_is_not_followed(folder: TemplateFolder, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "x.json").write_text("{}")
    folder.root.mkdir()
    (folder.root / "link").symlink_to(outside)
    (folder.root / "file.json").symlink_to(outside / "x.json")
    assert [(entry.kind, "leads out" in entry.fault) for entry in folder.entries()] == [(EntryKind.BAD, True)] * 2
    with pytest.raises(SettingsTrouble, match="leads out"):
        folder.save("link/new.json", ORDER)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_in_a_circle_ends(folder: TemplateFolder) -> None:
    folder.save("a/x.json", ORDER)
    (folder.root / "a" / "again").symlink_to(folder.root)
    assert len(folder.entries()) < 40


def test_rename_duplicate_delete(folder: TemplateFolder) -> None:
    folder.save("Order.json", ORDER)
    assert folder.duplicate("Order.json") == "Order copy.json"
    assert folder.duplicate("Order.json") == "Order copy 2.json"
    folder.make_folder("Shop")
    folder.rename("Order copy.json", "Shop/Second.json")
    folder.rename("Order.json", "order.json")
    with pytest.raises(SettingsTrouble, match="there already"):
        folder.rename("order.json", "Order copy 2.json")
    with pytest.raises(SettingsTrouble, match="not empty"):
        folder.delete("Shop")
    folder.delete("Shop/Second.json")
    folder.delete("Shop")
    assert [entry.place for entry in folder.entries()] == ["order.json", "Order copy 2.json"]
    with pytest.raises(SettingsTrouble, match="cannot be deleted"):
        folder.delete("Shop")


def test_a_key_never_gets_into_a_file(folder: TemplateFolder) -> None:
    """By its shape, or because this run knows it."""
    with pytest.raises(SettingsTrouble, match="API key"):
        folder.save("a.json", Template({"name": f"Basic {KEY}"}))
    knowing = TemplateFolder(folder.root, lambda: Redactor(("hunter2-hunter2",)))
    with pytest.raises(SettingsTrouble, match="API key"):
        knowing.save("a.json", Template({"name": "hunter2-hunter2"}))
    assert folder.entries() == ()


def test_examples_stay_as_they_are(tmp_path: Path) -> None:
    folder = TemplateFolder(tmp_path, lambda: Redactor(()), read_only=True)
    for action in (folder.make_folder, folder.delete, folder.duplicate, lambda p: folder.save(p, ORDER)):
        with pytest.raises(SettingsTrouble, match="examples"):
            action("x")


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() == 0, reason="root may do everything")
def test_a_folder_that_cannot_be_read_is_told(folder: TemplateFolder) -> None:
    folder.root.mkdir(mode=0)
    with pytest.raises(SettingsTrouble, match="cannot be read"):
        folder.entries()


def test_too_many_files_are_cut_and_told(folder: TemplateFolder) -> None:
    folder.root.mkdir()
    for number in range(2001):
        (folder.root / f"{number}.json").touch()
    entries = folder.entries()
    assert len(entries) == 2001
    assert "2,000" in entries[-1].fault
