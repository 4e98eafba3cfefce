"""Searches are kept under names."""

from pathlib import Path

import pytest

from fs_event_studio.settings.files import SettingsTrouble
from fs_event_studio.settings.filters import MOST_CHARS, FilterFile


def test_filters_are_kept(tmp_path: Path) -> None:
    """By name, one for each; another with the same name takes its place."""
    file = FilterFile(tmp_path / "filters.json")
    assert file.load() == {}
    file.save(" Refused today ", "outcome:refused after:today")
    file.save("Live", "env:live")
    assert file.save("Live", "env:Live") == {"Refused today": "outcome:refused after:today", "Live": "env:Live"}
    assert file.delete("Live") == FilterFile(tmp_path / "filters.json").load()


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "x" * (MOST_CHARS + 1)])
def test_a_name_must_be_a_name(tmp_path: Path, name: str) -> None:
    """What is wrong is said."""
    with pytest.raises(SettingsTrouble, match="name"):
        FilterFile(tmp_path / "filters.json").save(name, "x")


def test_a_damaged_file_is_told_and_set_aside(tmp_path: Path) -> None:
    """Nothing of it is lost, and saving works again."""
    path = tmp_path / "filters.json"
    path.write_text("{", encoding="utf-8")
    with pytest.raises(SettingsTrouble, match="not JSON"):
        FilterFile(path).load()
    assert FilterFile(path).save("a", "b") == {"a": "b"}
    assert len(list(tmp_path.iterdir())) == 2
    path.write_text('{"a": 1, "b": "c"}', encoding="utf-8")
    assert FilterFile(path).load() == {"b": "c"}
