"""What is wrong with the folder of our files is said in a sentence, and the window stays usable."""

import json
import random
import sqlite3
import string
from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path
from typing import NamedTuple

import pytest

from support.mounts import full_disk, read_only
from support.programs import bare_environ, run_command, run_window, window
from support.servers import OK, LoopbackServer, answer, answering

BODY = json.dumps({"name": "Order Completed", "user": {"uid": "u-1"}})
LARGE = "".join(random.Random(1).choices(string.ascii_letters, k=600_000))
"""A text that packing makes hardly smaller."""
ODD_NAME = "Ünï cödé 数据 🗂 it's 100% ?a=b#c"


class Trouble(NamedTuple):
    """prepare: is given the folder, makes it so, and says what to put before a command.   sentence: the start of it."""

    prepare: Callable[[Path], list[str]]
    sentence: str


def newer(folder: Path) -> list[str]:
    used(folder)
    with closing(sqlite3.connect(folder / "history.sqlite3")) as connection:
        connection.execute("PRAGMA user_version = 99")
    return []


def no_database(folder: Path) -> list[str]:
    folder.mkdir()
    (folder / "history.sqlite3").write_bytes(b"This is no database. " * 500)
    return []


def damaged(folder: Path) -> list[str]:
    """Its first page is whole, so that it can be opened; of the others nothing is left."""
    used(folder)
    path = folder / "history.sqlite3"
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (size - 4096))
    return []


def a_file(folder: Path) -> list[str]:
    folder.write_text("not a folder", encoding="utf-8")
    return []


def not_writable(folder: Path) -> list[str]:
    used(folder)
    return read_only(folder)


def without_space(folder: Path) -> list[str]:
    folder.mkdir()
    return full_disk(folder, 60)


def used(folder: Path) -> None:
    """Send one event."""
    assert run_command(["send", "-"], bare_environ(folder.parent, folder), BODY).code == 0


TROUBLES = {
    "newer database": Trouble(newer, "The history {} was written by a newer FS Event Studio: its version is 99"),
    "no database": Trouble(
        no_database, "The history {} is damaged, or it is not a history. What is readable can be rescued: with"
    ),
    "damaged database": Trouble(
        damaged, "The history {} is damaged, or it is not a history. What is readable can be rescued: with"
    ),
    "folder is a file": Trouble(a_file, "cannot be"),
    "no space": Trouble(without_space, "The disk is full, so that the history {} cannot grow. Free some space"),
}


@pytest.fixture(params=TROUBLES)
def trouble(request: pytest.FixtureRequest) -> Trouble:
    return TROUBLES[request.param]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Not made yet."""
    return tmp_path / "data"


@pytest.fixture
def environ(tmp_path: Path, folder: Path) -> dict[str, str]:
    return bare_environ(tmp_path, folder)


def test_a_command_says_what_is_wrong(trouble: Trouble, folder: Path, environ: dict[str, str]) -> None:
    """In one sentence, with exit code 3; to machines as JSON."""
    command = trouble.prepare(folder)
    sentence = trouble.sentence.format(folder / "history.sqlite3")
    for words in (["send", "-"], ["history"]):
        said = run_command(words, environ, BODY, command)
        (line,) = [line for line in said.err.splitlines() if sentence in line]
        assert (said.code, said.out, "Traceback" in said.err) == (3, "", False)
        for_machines = run_command([*words, "--json"], environ, BODY, command)
        assert (for_machines.code, for_machines.data["error"], for_machines.err) == (3, line, "")


def test_a_window_says_what_is_wrong_and_stays(trouble: Trouble, folder: Path, environ: dict[str, str]) -> None:
    """Before and after an attempt to send."""
    command = trouble.prepare(folder)
    sentence = trouble.sentence.format(folder / "history.sqlite3")
    steps = [
        ("wait", "notice", sentence),
        ("click", "send_button"),
        ("wait", "notice", sentence),
        ("wait", "readiness", "Ready to send"),
        ("close",),
    ]
    assert "Traceback" not in run_window(steps, environ, command).err


def test_a_folder_that_cannot_be_written_is_read(folder: Path, environ: dict[str, str]) -> None:
    """What was sent is there to be looked at, on the command line and in the window; nothing is sent."""
    command = not_writable(folder)
    sentence = f"The history {folder / 'history.sqlite3'} can only be read here"
    listed = run_command(["history", "--json"], environ, "", command)
    assert (listed.code, len(listed.data), sentence in listed.err) == (0, 1, True)
    sent = run_command(["send", "-"], environ, BODY, command)
    assert (sent.code, sent.out, sentence in sent.err) == (3, "", True)
    steps = [
        ("wait", "notice", sentence),
        ("wait", "row", "✓ accepted"),
        ("click", "send_button"),
        ("wait", "readiness", "Ready to send"),
        ("close",),
    ]
    assert "Traceback" not in run_window(steps, environ, command).err


def on_a_small_disk(folder: Path, server: LoopbackServer) -> list[str]:
    """What to put before a command so that it finds the environment `local` there, and little space."""
    folder.mkdir()
    settings = folder.with_name("environments.json")
    settings.write_text(f'{{"environments": [{{"name": "local", "base_url": "http://{server.host}"}}]}}')
    return [*full_disk(folder, 400), "sh", "-c", 'cp "$0" "$FS_EVENT_STUDIO_DATA_DIR" && exec "$@"', str(settings)]


def test_what_cannot_be_kept_is_not_sent(folder: Path, environ: dict[str, str]) -> None:
    """The disk fills up with the event itself."""
    event = json.dumps({"name": "Large", "user": {"uid": "u-1"}, "properties": {"note": LARGE}})
    with LoopbackServer(answering(OK)) as server:
        command = on_a_small_disk(folder, server)
        said = run_command(["send", "-", "--env", "local", "--send-anyway"], environ, event, command)
    assert (said.code, said.out, "The disk is full" in said.err) == (3, "", True)
    assert server.requests == []


def test_an_answer_that_cannot_be_kept_is_shown_all_the_same(folder: Path, environ: dict[str, str]) -> None:
    """The disk fills up with the answer: the exit code is that of the outcome, and the loss is named."""
    with LoopbackServer(answering(answer(json.dumps({"note": LARGE}).encode()))) as server:
        command = on_a_small_disk(folder, server)
        said = run_command(["send", "-", "--env", "local", "--json"], environ, BODY, command)
    assert (said.code, said.data["outcome"], said.err) == (0, "accepted", "")
    assert said.data["error"].startswith("The answer came but could not be kept: The disk is full")
    assert said.data["response"]["body"].endswith(f'{LARGE[-20:]}"}}')


def test_any_folder_name_will_do(tmp_path: Path) -> None:
    """Spaces, quotes, other scripts, and what means something in a URL."""
    environ = bare_environ(tmp_path, tmp_path / ODD_NAME / "data")
    run = run_window([("click", "send_button"), ("wait", "row", "✓ accepted"), ("close",)], environ)
    assert "Traceback" not in run.err
    assert run_command(["send", "-"], environ, BODY).code == 0
    assert [exchange["id"] for exchange in run_command(["history", "--json"], environ).data] == [2, 1]
    assert {file.name for file in (tmp_path / ODD_NAME / "data").iterdir()} == {"history.sqlite3", "preferences.json"}


def test_two_windows_share_a_folder(environ: dict[str, str]) -> None:
    """Both send, each is told of its own, and nothing is lost or taken for lost."""
    sends = [step for _ in range(5) for step in (("click", "send_button"), ("wait", "readiness", "Ready to send"))]
    with ExitStack() as stack:
        runs = [stack.enter_context(window([*sends, ("close",)], environ)) for _ in range(2)]
        assert [run.end() for run in runs] == [0, 0]
    listed = run_command(["history", "--json"], environ)
    assert [exchange["id"] for exchange in listed.data] == list(range(10, 0, -1))
    assert {exchange["outcome"] for exchange in listed.data} == {"accepted"}
    assert listed.err == ""
    assert not [run.err for run in runs if "Traceback" in run.err]
