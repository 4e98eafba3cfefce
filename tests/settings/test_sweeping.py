"""What killed programs left half written is removed at the next start, and nothing else."""

import json
import os
import time
from pathlib import Path

from fs_event_studio.disk.whole_file import draft_of
from fs_event_studio.history.locks import try_lock
from fs_event_studio.settings.sweeping import DRAFT_AGE_S, UnfinishedFiles, sweep_drafts


def test_a_file_in_the_making_is_left_alone(tmp_path: Path) -> None:
    files, part = UnfinishedFiles(tmp_path / "notes", try_lock), tmp_path / ".a.jsonl.00.part"
    with files.noted(part):
        part.touch()
        UnfinishedFiles(tmp_path / "notes", try_lock).sweep()
        assert part.exists()
    assert list((tmp_path / "notes").iterdir()) == []


def test_what_a_dead_program_left_goes(tmp_path: Path) -> None:
    """Also where it died before the file, or the note, was there; a note of somebody else removes no other file."""
    notes = tmp_path / "notes"
    notes.mkdir()
    part, other = tmp_path / ".a.jsonl.00.part", tmp_path / "precious.txt"
    for name, noted in (("1", part), ("2", tmp_path / ".gone.part"), ("3", other)):
        (notes / f"{name}.lock").touch()
        (notes / f"{name}.json").write_text(json.dumps(str(noted)), encoding="utf-8")
        other.touch()
    (notes / "4.lock").touch()
    (notes / "5.lock").touch()
    (notes / "5.json").write_text('"/half', encoding="utf-8")
    part.touch()
    UnfinishedFiles(notes, try_lock).sweep()
    assert (part.exists(), other.exists(), list(notes.iterdir())) == (False, True, [])


def test_old_drafts_go(tmp_path: Path) -> None:
    old, young = draft_of(tmp_path / "environments.json"), draft_of(tmp_path / "a.world.json")
    other = tmp_path / ".hidden"
    now = time.time()
    for path in (old, young, other):
        path.touch()
        os.utime(path, (now - DRAFT_AGE_S - 1, now - DRAFT_AGE_S - 1))
    os.utime(young, (now, now))
    sweep_drafts([tmp_path, tmp_path / "missing"], now)
    assert sorted(tmp_path.iterdir()) == sorted([young, other])
