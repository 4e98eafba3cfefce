"""What the project says about itself is true: version, licence, lock file, wheel, set-up script."""

import ast
import importlib.util
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from packaging.requirements import Requirement

import fs_event_studio

ROOT = Path(__file__).parent.parent
APP_ID = "io.github.fs_event_studio.FSEventStudio"
PYPROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def run(*command: str, cwd: Path = ROOT, **environment: str) -> str:
    """What the command prints; it must succeed."""
    result = subprocess.run(
        command,
        cwd=cwd,
        env=os.environ | environment,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's wheel, built without network."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder))
    (path,) = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def dev() -> ModuleType:
    """The set-up script as a module."""
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_wheel_takes_its_version_from_the_package(wheel: Path) -> None:
    """The version is read from one place."""
    assert "version" not in PYPROJECT["project"]
    assert wheel.name == f"fs_event_studio-{fs_event_studio.__version__}-py3-none-any.whl"


def test_wheel_carries_every_resource(wheel: Path) -> None:
    ours = {
        path.relative_to(ROOT / "resources").as_posix() for path in (ROOT / "resources").rglob("*") if path.is_file()
    }
    prefix = "fs_event_studio/_resources/"
    theirs = {name.removeprefix(prefix) for name in zipfile.ZipFile(wheel).namelist() if name.startswith(prefix)}
    assert theirs == ours


def test_installed_copy_finds_its_own_resources(wheel: Path, tmp_path: Path) -> None:
    """Not those of a checkout that happens to be on the path as well."""
    zipfile.ZipFile(wheel).extractall(tmp_path)
    code = f"from fs_event_studio.settings import resources; print(resources.find('icons/{APP_ID}.svg'))"
    found = run(sys.executable, "-c", code, cwd=tmp_path, PYTHONPATH=str(tmp_path)).strip()
    assert Path(found) == tmp_path / "fs_event_studio" / "_resources" / "icons" / f"{APP_ID}.svg"


def test_licence_is_mit(wheel: Path) -> None:
    assert PYPROJECT["project"]["license"] == "MIT"
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("MIT License\n\nCopyright (c) 2026 ")
    assert any(name.endswith("/licenses/LICENSE") for name in zipfile.ZipFile(wheel).namelist())


def test_one_id_names_desktop_file_metainfo_and_icon() -> None:
    desktop = (ROOT / "resources" / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    metainfo = (ROOT / "resources" / f"{APP_ID}.metainfo.xml").read_text(encoding="utf-8")
    assert f"\nIcon={APP_ID}\n" in desktop
    assert f"<id>{APP_ID}</id>" in metainfo
    assert f">{APP_ID}.desktop</launchable>" in metainfo
    assert (ROOT / "resources" / "icons" / f"{APP_ID}.svg").is_file()


def locked_versions() -> dict[str, str]:
    """Version by name of everything in the lock file."""
    text = (ROOT / "packaging" / "requirements-dev.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ]+) ", text, re.MULTILINE))


@pytest.mark.parametrize(
    "requirement",
    [Requirement(text) for text in PYPROJECT["project"]["dependencies"] + PYPROJECT["dependency-groups"]["dev"]],
    ids=lambda requirement: requirement.name,
)
def test_lock_file_pins_what_the_project_asks_for(requirement: Requirement) -> None:
    """If not, it was forgotten: `python3 dev.py lock`."""
    assert locked_versions()[requirement.name.lower()] in requirement.specifier


def test_lock_file_avoids_the_qt_that_loses_references() -> None:
    """PySide6 6.12.0 aborts on Python 3.11."""
    major, minor = locked_versions()["pyside6-essentials"].split(".")[:2]
    assert (int(major), int(minor)) < (6, 12)


def test_no_file_names_a_machine_of_ours() -> None:
    """Paths of the machines it was written on mean nothing to anybody else."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    # The checkout may belong to another user than the one who runs the tests.
    git = ("git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    files = [ROOT / name for name in run(*git).split("\0") if name]
    assert ROOT / "pyproject.toml" in files
    needle = "/{}/".format("work").encode()  # so that this file does not name it either
    naming = [file for file in files if file.is_file() and needle in file.read_bytes()]
    assert naming == []


def test_an_old_python_can_read_the_set_up_script() -> None:
    """It must get as far as the sentence that says which Python is needed."""
    tree = ast.parse((ROOT / "dev.py").read_bytes(), feature_version=(3, 7))
    before_check = tree.body[: next(i for i, node in enumerate(tree.body) if isinstance(node, ast.If))]
    assert [ast.unparse(node) for node in before_check[1:]] == ["import sys"]


def test_a_provided_system_package_counts_as_installed(dev: ModuleType) -> None:
    """Debian 13 has libglib2.0-0t64 in place of libglib2.0-0; a removed package may have left its settings."""
    listing = "installed libglib2.0-0t64, libglib2.0-0 (= 2.84)\ninstalled xvfb, \nconfig-files openbox, \n"
    assert dev.installed_names(listing) == {"libglib2.0-0t64", "libglib2.0-0", "xvfb"}


def test_an_unfinished_environment_is_not_used(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither is one that lost its Python."""
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp.txt")
    monkeypatch.setattr(dev, "PYTHON", tmp_path / "python")
    assert not dev.is_finished("this lock file")
    dev.STAMP.write_text("this lock file", encoding="utf-8")
    assert not dev.is_finished("this lock file")
    dev.PYTHON.touch()
    assert dev.is_finished("this lock file")
    assert not dev.is_finished("another lock file")


def test_all_steps_run_even_if_one_fails(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "run_tool", lambda name: int(name == "bad"))
    assert dev.run_steps({"first": ("bad",), "second": ("good",)}) == 1
    assert capsys.readouterr().out.endswith("\nFAILED  first\npassed  second\n")
    assert dev.run_steps({"second": ("good",)}) == 0
