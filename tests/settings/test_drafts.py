"""The journal: drafts outlive the run, copies do not touch each other's, and no key is written."""

import subprocess
import sys
from pathlib import Path

import pytest

from fs_event_studio.domain.desks import Desk, Page
from fs_event_studio.domain.drafts import Draft
from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.history.locks import try_lock
from fs_event_studio.settings.drafts import DraftJournal
from fs_event_studio.settings.files import SettingsTrouble

KEY = "na1.QUJDREVGR0hJSktMTU5PUFFSU1RVVldY/ab12cd"


def desk(*names: str) -> Desk:
    """A desk with an event of each name."""
    return Desk(tuple(Page(Draft(name), Draft()) for name in names))


def names(found: Desk | None) -> list[str]:
    return [page.draft.name for page in found.pages] if found else []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Not made yet."""
    return tmp_path / "drafts"


def journal(folder: Path) -> DraftJournal:
    return DraftJournal(folder, lambda: Redactor(("hunter2-hunter2",)), try_lock)


def test_what_was_kept_is_there_at_the_next_start(folder: Path) -> None:
    """And looking leaves no trace."""
    first = journal(folder)
    assert first.restore() == (None, ())
    assert not folder.exists()
    assert first.keep(desk("a"))
    assert first.keep(desk("b", "c"))
    first.close()
    second = journal(folder)
    assert names(second.restore().desk) == ["b", "c"]
    second.close()
    third = journal(folder)
    assert names(third.restore().desk) == ["b", "c"]
    third.keep(desk("d"))
    third.close()
    assert [path.suffix for path in folder.iterdir()] == [".json"]


def test_nothing_is_left_of_a_cleared_desk(folder: Path) -> None:
    one = journal(folder)
    one.keep(desk("a"))
    one.clear()
    one.close()
    assert journal(folder).restore() == (None, ())


def test_two_copies_keep_apart_and_the_next_one_takes_both_over(folder: Path) -> None:
    first, second = journal(folder), journal(folder)
    first.keep(desk("a"))
    assert second.restore() == (None, ())
    second.keep(desk("b"))
    first.close()
    second.close()
    third = journal(folder)
    assert names(third.restore().desk) == ["a", "b"]
    fourth = journal(folder)
    assert fourth.restore().desk is None
    third.keep(desk("a", "b", "c"))
    assert len(list(folder.glob("*.json"))) == 1
    third.close()
    assert names(journal(folder).restore().desk) == ["a", "b", "c"]


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b'{"fs_event_studio_drafts": 99}'])
def test_a_file_that_cannot_be_read_is_set_aside(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / "desk-1.json").write_bytes(content)
    one = journal(folder)
    found, (trouble,) = one.restore()
    assert found is None
    assert str(folder / "desk-1.json") in trouble
    one.keep(desk("a"))
    one.close()
    assert [path.read_bytes() for path in folder.glob("desk-1.unusable-1.json")] == [content]
    found, troubles = journal(folder).restore()
    assert (names(found), troubles) == (["a"], ())


def test_no_key_is_written(folder: Path) -> None:
    """The rest of the draft is."""
    one = journal(folder)
    assert not one.keep(desk(f"x {KEY} y", "hunter2-hunter2"))
    one.close()
    text = "".join(path.read_text(encoding="utf-8") for path in folder.iterdir())
    assert KEY not in text
    assert "hunter2" not in text
    assert names(journal(folder).restore().desk) == ["x [key removed] y", "[key removed]"]


def test_a_folder_that_cannot_be_made_is_told(folder: Path) -> None:
    folder.write_text("in the way")
    with pytest.raises(SettingsTrouble, match="cannot be written"):
        journal(folder).keep(desk("a"))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal there")
def test_a_killed_run_leaves_its_desk(folder: Path) -> None:
    """Its lock is freed by the system."""
    code = (
        "import os, signal, sys; from pathlib import Path;"
        "sys.path.insert(0, sys.argv[2]);"
        "from test_drafts import desk, journal; one = journal(Path(sys.argv[1])); one.restore();"
        "one.keep(desk('a', 'b')); os.kill(os.getpid(), signal.SIGKILL)"
    )
    command = [sys.executable, "-c", code, str(folder), str(Path(__file__).parent)]
    subprocess.run(command, check=False, cwd=Path(__file__).parent.parent.parent)
    assert names(journal(folder).restore().desk) == ["a", "b"]
