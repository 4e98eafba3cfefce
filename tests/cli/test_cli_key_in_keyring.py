"""`key` with a real Secret Service, in processes of their own."""

from pathlib import Path

import pytest

from support.cli_runs import run_process
from support.secret_service import State, desktop

pytestmark = pytest.mark.secret_service

CANARY = "na1.canary-of-the-command-line/abcd"


def test_a_key_outlives_the_process_and_is_in_no_file(data_dir: Path) -> None:
    """Set by one process, deleted by a second, gone for a third."""
    with desktop(State.UNLOCKED) as computer:
        kept = run_process(("key", "set", "--env", "fullstory"), data_dir, CANARY.encode(), computer.environ)
        files = [path.read_bytes() for path in computer.home.rglob("*") if path.is_file()]
        deleted = run_process(("key", "delete", "--env", "fullstory"), data_dir, environ=computer.environ)
        again = run_process(("key", "delete", "--env", "fullstory"), data_dir, environ=computer.environ)
    assert (kept.code, kept.err) == (0, "")
    assert "Secret Service" in kept.out
    assert (deleted.code, again.code) == (0, 1)
    assert not any(CANARY.encode() in content for content in files)
    assert CANARY not in kept.out + deleted.out + again.err
    assert not data_dir.exists()


@pytest.mark.parametrize("state", [State.LOCKED, State.NO_SERVICE, State.NO_BUS])
def test_without_a_usable_keyring_the_key_is_not_kept(data_dir: Path, state: State) -> None:
    with desktop(state) as computer:
        run = run_process(("key", "set", "--env", "fullstory"), data_dir, CANARY.encode(), computer.environ)
        test = run_process(("key", "test", "--env", "fullstory"), data_dir, environ=computer.environ)
    assert (run.code, run.out) == (2, "")
    assert "not kept" in run.err
    assert test.code == 2
