"""A file takes its name when it is whole, and not before; whatever goes wrong, the old one is as it was."""

import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.disk.whole_file import SHARED, draft_of, whole_file, write_whole

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither modes nor limits of this kind")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with old content, alone in its folder."""
    path = tmp_path / "file.json"
    path.write_bytes(b"old")
    return path


def is_untouched(path: Path) -> bool:
    return path.read_bytes() == b"old" and list(path.parent.iterdir()) == [path]


@given(st.binary())
def test_what_is_written_is_read(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.bin"
    write_whole(path, content)
    assert path.read_bytes() == content


def test_it_has_another_name_until_it_is_whole(path: Path) -> None:
    with whole_file(path) as file:
        file.write(b"new")
        file.flush()
        assert path.read_bytes() == b"old"
        (draft,) = set(path.parent.iterdir()) - {path}
        assert draft.read_bytes() == b"new"
        assert draft.name.startswith(f".{path.name}.")
    assert path.read_bytes() == b"new"
    assert list(path.parent.iterdir()) == [path]


def test_the_other_name_can_be_chosen(path: Path) -> None:
    draft = path.with_name(".file.part")
    with whole_file(path, draft):
        assert draft.is_file()
    assert not draft.exists()


def test_each_draft_has_a_name_of_its_own(path: Path) -> None:
    names = {draft_of(path) for _ in range(100)}
    assert len(names) == 100
    assert {name.parent for name in names} == {path.parent}


@posix
@pytest.mark.parametrize("before", [None, 0o644])
def test_only_the_owner_can_read(path: Path, before: int | None) -> None:
    """Neither while it is a draft nor afterwards, and although others could read the one before."""
    if before is None:
        path.unlink()
    else:
        path.chmod(before)
    draft = draft_of(path)
    with whole_file(path, draft):
        assert stat.S_IMODE(draft.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@posix
def test_what_is_shared_is_shared_when_it_is_whole(path: Path) -> None:
    draft = draft_of(path)
    with whole_file(path, draft, SHARED):
        assert stat.S_IMODE(draft.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, GeneratorExit])
def test_a_maker_that_fails_changes_nothing(path: Path, error: type[BaseException]) -> None:
    def make() -> None:
        with whole_file(path) as file:
            file.write(b"half")
            raise error

    with pytest.raises(error):
        make()
    assert is_untouched(path)


# Failures of the system: the real ones, no stand-ins


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


def write_at_once(path: Path) -> None:
    write_whole(path, b"x" * 100_000)


def write_in_parts(path: Path) -> None:
    """So little at a time that the last part is in the buffer until the file is closed."""
    with whole_file(path) as file:
        for _ in range(1000):
            file.write(b"x" * 10)


@posix
@pytest.mark.parametrize("write", [write_at_once, write_in_parts])
def test_a_full_disk_changes_nothing(path: Path, write: Callable[[Path], None]) -> None:
    with largest_file(100), pytest.raises(OSError, match="File too large"):
        write(path)
    assert is_untouched(path)


def test_a_rename_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    """Here a folder has taken the name."""
    path = tmp_path / "file.json"
    (path / "inside").mkdir(parents=True)
    with pytest.raises(OSError, match=r"file\.json"):
        write_whole(path, b"new")
    assert (path / "inside").is_dir()
    assert list(tmp_path.iterdir()) == [path]


def test_a_draft_that_is_there_is_somebody_elses(path: Path) -> None:
    draft = draft_of(path)
    draft.write_bytes(b"theirs")
    with pytest.raises(FileExistsError), whole_file(path, draft):
        pass
    assert (path.read_bytes(), draft.read_bytes()) == (b"old", b"theirs")


def test_a_folder_that_is_missing_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "missing" / "file.json", b"")
    assert list(tmp_path.iterdir()) == []
