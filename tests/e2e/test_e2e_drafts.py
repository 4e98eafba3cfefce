"""What was being composed when the program was killed is there at the next start."""

import json
import sys
import time
from pathlib import Path

import pytest

from support.programs import bare_environ, run_window, window, with_path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are not known there")

ROOT = Path(__file__).parents[2]
NAMES = [f"Draft {number:04}" for number in range(600)]
KILLED_AFTER = 60
MOST_LOST_S = 2.0
"""Some 0.2 s by design; a machine that others use as well needs longer to write a file."""


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    return with_path(bare_environ(tmp_path, tmp_path / "data"), ROOT)


def test_a_window_killed_while_someone_types_loses_a_moment_at_most(environ: dict[str, str]) -> None:
    typing = [
        step for name in NAMES for step in (("enter", "field_event_name", name), ("wait", "field_event_name", name))
    ]
    typed: dict[str, float] = {}
    with window(typing, environ) as run:
        assert run.process.stdout
        for line in run.process.stdout:
            typed[json.loads(line)["field_event_name"]] = time.monotonic()
            if len(typed) == KILLED_AFTER:
                break
        run.process.kill()
        killed = time.monotonic()
    again = run_window([("wait", "field_event_name", "Draft "), ("close",)], environ)
    restored = json.loads(again.out.splitlines()[0])["field_event_name"]
    later = [name for name in typed if name > restored]
    assert all(killed - typed[name] < MOST_LOST_S for name in later)


def test_a_pause_is_enough_to_lose_nothing(environ: dict[str, str], tmp_path: Path) -> None:
    """Everything typed, in every field; and once the window was closed in order, it is there as well."""
    steps = [
        ("enter", "field_event_name", "Kept"),
        ("enter", "field_user_uid", "someone"),
        ("add_property", "plan", "007"),
        ("stay",),
    ]
    with window(steps, environ) as run:
        run.until("staying")
        file = tmp_path / "data" / "drafts" / "desk-1.json"
        deadline = time.monotonic() + 30
        while not (file.exists() and "007" in file.read_text(encoding="utf-8")):
            assert time.monotonic() < deadline
            time.sleep(0.02)
        run.process.kill()
    kept = [("wait", "field_event_name", "Kept"), ("wait", "field_user_uid", "someone")]
    for _ in range(2):
        run_window([*kept, ("wait", "payload_preview", '"plan": "007"'), ("close",)], environ)
