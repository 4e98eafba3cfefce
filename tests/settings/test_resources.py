"""Resources are found in an installed copy and in a checkout."""

from pathlib import Path

import pytest

import fs_event_studio
from fs_event_studio.settings import resources


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty package folder which `find` takes for the program's own."""
    folder = tmp_path / "fs_event_studio"
    folder.mkdir()
    monkeypatch.setattr(fs_event_studio, "__file__", str(folder / "__init__.py"))
    return folder


def put(path: Path) -> Path:
    path.parent.mkdir(parents=True)
    path.touch()
    return path


def test_a_checkout_keeps_resources_beside_the_package(package: Path) -> None:
    expected = put(package.parent / "resources" / "icons" / "app.svg")
    assert resources.find("icons/app.svg") == expected


def test_an_installed_copy_carries_resources_in_the_package(package: Path) -> None:
    """A folder which only happens to stand beside the installed package is not looked at."""
    put(package.parent / "resources" / "icons" / "app.svg")
    expected = put(package / "_resources" / "icons" / "app.svg")
    assert resources.find("icons/app.svg") == expected


@pytest.mark.parametrize("name", ["icons/none.svg", "icons"])
def test_a_missing_resource_is_named(package: Path, name: str) -> None:
    """A folder is no resource either."""
    put(package.parent / "resources" / "icons" / "app.svg")
    with pytest.raises(FileNotFoundError, match=name):
        resources.find(name)
