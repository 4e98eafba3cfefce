"""Preferences are kept; one that makes no sense is taken as not chosen."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.preferences import DIRECTIONS, FONT_PERCENTS, LANGUAGES, THEMES, Preferences
from fs_event_studio.settings.files import SettingsTrouble
from fs_event_studio.settings.preferences import PreferenceFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "preferences.json"


def test_without_a_file_there_are_the_defaults(path: Path) -> None:
    assert PreferenceFile(path).load() == Preferences()
    assert not path.exists()


preferences = st.builds(
    Preferences,
    theme=st.sampled_from(THEMES),
    font_percent=st.sampled_from(FONT_PERCENTS),
    language=st.sampled_from(LANGUAGES),
    direction=st.sampled_from(DIRECTIONS),
    allow_session_uid=st.booleans(),
    window_geometry=st.text(),
    window_state=st.text(),
)


@given(preferences)
def test_what_is_saved_is_loaded(tmp_path_factory: pytest.TempPathFactory, chosen: Preferences) -> None:
    file = PreferenceFile(tmp_path_factory.getbasetemp() / "any-preferences.json")
    file.save(chosen)
    assert file.load() == chosen


@pytest.mark.parametrize(
    "members",
    [
        {"theme": "pink"},
        {"theme": 1},
        {"theme": None},
        {"font_percent": 130},
        {"font_percent": "150"},
        {"font_percent": 150.0},
        {"font_percent": True},
        {"font_percent": float("nan")},
        {"allow_session_uid": 1},
        {"allow_session_uid": "true"},
        {"window_geometry": []},
        {"window_state": {}},
        {"unknown": 1},
    ],
    ids=str,
)
def test_value_that_makes_no_sense_is_not_chosen(path: Path, members: dict[str, object]) -> None:
    """The others are."""
    path.write_text(json.dumps({"theme": "dark", "allow_session_uid": True} | members))
    loaded = PreferenceFile(path).load()
    assert loaded.theme == ("system" if "theme" in members else "dark")
    assert loaded.allow_session_uid is ("allow_session_uid" not in members)
    assert loaded.font_percent == 100
    assert loaded.window_geometry == loaded.window_state == ""


@pytest.mark.parametrize("content", ["no json", "[]"])
def test_bad_file_is_told_and_set_aside_before_it_is_replaced(path: Path, content: str) -> None:
    path.write_text(content)
    file = PreferenceFile(path)
    with pytest.raises(SettingsTrouble, match=r"preferences\.json"):
        file.load()
    assert path.read_text() == content
    file.save(Preferences(theme="light"))
    assert file.load() == Preferences(theme="light")
    assert (path.parent / "preferences.unusable-1.json").read_text() == content
