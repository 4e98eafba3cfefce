"""A settings file is replaced as a whole or not at all, and whatever is wrong with it is said."""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.settings.files import MAX_BYTES, SettingsTrouble, read_json, set_aside, write_json

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither modes nor limits of this kind")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "file.json"


def write_raw(path: Path, content: bytes) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return path


def test_no_file_is_none(path: Path) -> None:
    assert read_json(path) is None


def test_what_is_written_is_read(path: Path) -> None:
    value = {"name": "Größe 😀", "list": [1, True, None, {"a": ""}]}
    write_json(path, value)
    assert read_json(path) == value
    text = path.read_text(encoding="utf-8")
    assert "Größe" in text
    assert text.endswith("}\n")


@given(st.dictionaries(st.text(), st.text() | st.integers() | st.booleans() | st.none()))
def test_any_object_of_texts_survives(tmp_path_factory: pytest.TempPathFactory, value: dict[str, object]) -> None:
    path = tmp_path_factory.getbasetemp() / "any" / "file.json"
    write_json(path, value)
    assert read_json(path) == value


@posix
def test_only_the_owner_can_read(path: Path) -> None:
    """Neither the file nor a folder that was made for it."""
    write_json(path, {})
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_folder_that_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    mode = tmp_path.stat().st_mode
    write_json(tmp_path / "file.json", {})
    assert tmp_path.stat().st_mode == mode


# Failures while writing: the real ones of the system, no stand-ins


@contextmanager
def largest_file(size_bytes: int) -> Iterator[None]:
    """The system refuses larger files meanwhile, as on a full disk."""
    import resource  # noqa: PLC0415 - Windows has none

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@posix
def test_a_disk_that_takes_no_more_leaves_the_old_file(path: Path) -> None:
    write_json(path, {"old": True})
    with largest_file(100), pytest.raises(SettingsTrouble, match=r"cannot be written: File too large\. Check"):
        write_json(path, {"new": "x" * 1000})
    assert read_json(path) == {"old": True}
    assert list(path.parent.iterdir()) == [path]


def test_a_value_that_is_no_json_leaves_the_old_file(path: Path) -> None:
    """That is our own bug, and is raised as such."""
    write_json(path, {"old": True})
    with pytest.raises(TypeError):
        write_json(path, {"new": object()})
    with pytest.raises(UnicodeEncodeError):
        write_json(path, {"new": "\ud800"})
    assert read_json(path) == {"old": True}
    assert list(path.parent.iterdir()) == [path]


def test_a_file_in_the_folders_place_is_named(tmp_path: Path) -> None:
    path = write_raw(tmp_path / "settings", b"") / "file.json"
    with pytest.raises(SettingsTrouble, match=r"file\.json cannot be written: .*\. Check the disk and the folder\."):
        write_json(path, {})
    assert (tmp_path / "settings").read_bytes() == b""


# Bad files


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is not JSON"),
        (b"{", "is not JSON"),
        (b"{'a': 1}", "is not JSON"),
        (b'{"a": 1} x', "is not JSON"),
        (b"[" * 100_000, "is not JSON"),
        (b'{"a": ' + b"9" * 5000 + b"}", "is not JSON"),
        (b"\x80\x00\xff", "is not UTF-8"),
        ('{"name": "Größe"}'.encode("latin-1"), "is not UTF-8"),
        ("{}".encode("utf-16"), "is not UTF-8"),
        (b"[]", "must hold a JSON object"),
        (b"null", "must hold a JSON object"),
        (b'"text"', "must hold a JSON object"),
        (b"[{}]", "must hold a JSON object"),
        (b"{}" + b" " * MAX_BYTES, "is larger than 1,048,576 bytes"),
        (b"\0" * (2 * MAX_BYTES), "is larger than 1,048,576 bytes"),
    ],
    ids=lambda value: value if isinstance(value, str) else repr(value[:12]),
)
def test_bad_file_is_named_with_reason_and_advice(path: Path, content: bytes, said: str) -> None:
    """And stays as it is."""
    write_raw(path, content)
    with pytest.raises(SettingsTrouble) as caught:
        read_json(path)
    text = str(caught.value)
    assert text.startswith(f"{path} {said}")
    assert text.endswith("ove it away and start again.")
    assert path.read_bytes() == content


def test_a_file_at_the_limit_is_read(path: Path) -> None:
    assert read_json(write_raw(path, b"{}".ljust(MAX_BYTES))) == {}


def test_a_byte_order_mark_is_no_trouble(path: Path) -> None:
    """Some editors put one."""
    assert read_json(write_raw(path, b'\xef\xbb\xbf{"a": 1}')) == {"a": 1}


def test_a_folder_in_the_files_place_cannot_be_read(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(SettingsTrouble, match=r"cannot be read: .*\. Check its permissions\."):
        read_json(path)


@posix
def test_a_link_in_a_circle_cannot_be_read(path: Path) -> None:
    path.parent.mkdir()
    path.symlink_to(path)
    with pytest.raises(SettingsTrouble, match="cannot be read"):
        read_json(path)


# Setting aside


def test_files_are_set_aside_one_beside_the_other(path: Path) -> None:
    for content in (b"first", b"second"):
        set_aside(write_raw(path, content))
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == {
        "file.unusable-1.json": b"first",
        "file.unusable-2.json": b"second",
    }


def test_what_cannot_be_set_aside_is_named(path: Path) -> None:
    with pytest.raises(SettingsTrouble, match=r"file\.json cannot be renamed: .*\. Move it away yourself\."):
        set_aside(path)


def test_settings_need_no_posix_calls() -> None:
    """Windows lacks them."""
    source = Path(sys.modules[read_json.__module__].__file__ or "").read_text(encoding="utf-8")
    lacking = [name for name in ("fchmod", "getuid", "O_DIRECTORY", "geteuid", "chown") if hasattr(os, name)]
    assert [name for name in lacking if name in source] == []
