"""Tours in the person's folder: listed, read, and added without overwriting any."""

from pathlib import Path

import pytest

from fs_event_studio.settings.files import SettingsTrouble
from fs_event_studio.settings.tour_files import TourFiles


def test_a_folder_that_is_not_there_has_none(tmp_path: Path) -> None:
    files = TourFiles(tmp_path / "tours")
    assert files.own() == ()
    assert not (tmp_path / "tours").exists()
    assert [path.name for path in files.built_in()] == ["stitching.txt"]


def test_the_example_is_added_under_a_name_that_is_free(tmp_path: Path) -> None:
    files = TourFiles(tmp_path / "tours")
    first = files.add_example()
    first.write_text("mine", encoding="utf-8")
    second = files.add_example()
    assert [path.name for path in files.own()] == ["my-stitching-2.txt", "my-stitching.txt"]
    assert first.read_text(encoding="utf-8") == "mine"
    assert second.read_bytes() == files.built_in()[0].read_bytes()


def test_a_text_is_read_with_or_without_a_mark_at_its_start(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    for data in (b"== \xc3\xa4", b"\xef\xbb\xbf== \xc3\xa4"):
        path.write_bytes(data)
        assert TourFiles(tmp_path).read(path) == "== ä"


def test_what_cannot_be_read_names_file_and_line(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with pytest.raises(SettingsTrouble, match=r"a\.txt cannot be read"):
        TourFiles(tmp_path).read(path)
    path.write_bytes(b"one\ntwo\n\xff")
    with pytest.raises(SettingsTrouble, match=r"a\.txt, line 3: this is not UTF-8"):
        TourFiles(tmp_path).read(path)
    with pytest.raises(SettingsTrouble, match="cannot be read"):
        TourFiles(tmp_path).read(tmp_path)


def test_a_huge_file_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 3_000_000)
    assert len(TourFiles(tmp_path).read(path)) < 1_100_000


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "tours").write_text("a file", encoding="utf-8")
    files = TourFiles(tmp_path / "tours")
    assert files.own() == ()
    with pytest.raises(SettingsTrouble, match="cannot be written"):
        files.add_example()
