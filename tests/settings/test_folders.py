"""One choice moves all files; without it the platform's folders are used."""

from pathlib import Path

import pytest
from platformdirs import PlatformDirs

from fs_event_studio.settings.files import SettingsTrouble
from fs_event_studio.settings.folders import APP_NAME, DATA_DIR_VARIABLE, Folders, find_folders


def test_files_lie_in_their_folders(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "data", tmp_path / "config")
    assert folders.history_file == tmp_path / "data" / "history.sqlite3"
    assert folders.crash_folder == tmp_path / "data" / "crashes"
    assert folders.environments_file == tmp_path / "config" / "environments.json"
    assert folders.preferences_file == tmp_path / "config" / "preferences.json"


def test_the_argument_wins_over_the_variable(tmp_path: Path) -> None:
    variables = {DATA_DIR_VARIABLE: str(tmp_path / "variable")}
    chosen = tmp_path / "argument"
    assert find_folders(chosen, variables) == Folders(chosen, chosen)


def test_the_variable_wins_over_the_platform(tmp_path: Path) -> None:
    assert find_folders(None, {DATA_DIR_VARIABLE: str(tmp_path)}) == Folders(tmp_path, tmp_path)


@pytest.mark.parametrize("variables", [{}, {DATA_DIR_VARIABLE: ""}])
def test_without_a_choice_the_platforms_folders_are_used(variables: dict[str, str]) -> None:
    dirs = PlatformDirs(APP_NAME, appauthor=False)
    assert find_folders(None, variables) == Folders(dirs.user_data_path, dirs.user_config_path)


def test_the_process_has_the_variables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DATA_DIR_VARIABLE, str(tmp_path))
    assert find_folders() == Folders(tmp_path, tmp_path)


def test_a_relative_folder_is_counted_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And does not move when the working folder changes later."""
    monkeypatch.chdir(tmp_path)
    assert find_folders(Path("x")).data == tmp_path / "x"


def test_a_tilde_is_the_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert find_folders(Path("~/x")).data == tmp_path / "x"


def test_the_home_of_an_unknown_person_is_a_clear_error() -> None:
    with pytest.raises(SettingsTrouble, match=r"~nobody-here/x cannot be found: .*Give the folder's whole path\.$"):
        find_folders(None, {DATA_DIR_VARIABLE: "~nobody-here/x"})


def test_looking_for_folders_makes_none(tmp_path: Path) -> None:
    find_folders(tmp_path / "new")
    assert list(tmp_path.iterdir()) == []
