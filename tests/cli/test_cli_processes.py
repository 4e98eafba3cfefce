"""Processes of their own: what can only be seen from outside."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fs_event_studio.domain.environments import Environment
from fs_event_studio.settings.environments import EnvironmentFile
from support import servers
from support.cli_runs import PATIENCE_S, run_process, start_process, without_keyring

GOOD = ("send", "--name", "Order Completed", "--user-uid", "customer-4821")
POSIX = pytest.mark.skipif(os.name != "posix", reason="signals and /dev are POSIX's")


def add_environment(data_dir: Path, base_url: str) -> None:
    EnvironmentFile(data_dir / "environments.json").save((Environment("other", base_url),))


def wait_for(server: servers.LoopbackServer) -> None:
    """Until a request has arrived."""
    deadline = time.monotonic() + PATIENCE_S
    while not server.requests:
        assert time.monotonic() < deadline
        time.sleep(0.01)


def stalling(peer: servers.Peer) -> None:
    peer.read_request()
    peer.stall()


def test_an_event_from_outside(data_dir: Path) -> None:
    raw = b'{"name":"Order Completed","user":{"uid":"u-1"},"properties":{"n":9007199254740993}}'
    run = run_process(("send", "-", "--json"), data_dir, raw)
    assert (run.code, run.err) == (0, "")
    assert run.data["request"]["body"].encode() == raw
    kept = run_process(("history", "--json"), data_dir)
    assert kept.data == [run.data]


def test_an_illegal_event_from_outside(data_dir: Path, tmp_path: Path) -> None:
    file = tmp_path / "event.json"
    file.write_text('{"name": "x", "user": {"uid": "u"}, "session": {"id": "1:2"}}')
    run = run_process(("send", str(file)), data_dir)
    assert run.code == 2
    assert "“session.id” and “user.uid” stand together" in run.err
    assert run_process(("send", str(file), "--send-anyway"), data_dir).code == 1


MODULES = """
import sys
from fs_event_studio.__main__ import main
code = main(sys.argv[1:])
print(*sys.modules, file=sys.stderr)
sys.exit(code)
"""


def modules_after(words: tuple[str, ...], data_dir: Path) -> set[str]:
    """The modules that a command has loaded by its end."""
    result = subprocess.run(
        [sys.executable, "-c", MODULES, *words],
        env={**without_keyring(), "FS_EVENT_STUDIO_DATA_DIR": str(data_dir)},
        capture_output=True,
        check=True,
    )
    return set(result.stderr.decode().splitlines()[-1].split())


COMMANDS = (
    ("--help",),
    ("--version",),
    ("send", "--help"),
    ("environments",),
    (*GOOD, "--dry-run"),
    GOOD,
    ("history",),
    ("key", "test", "--env", "sandbox"),
)


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_no_command_loads_qt(data_dir: Path, words: tuple[str, ...]) -> None:
    loaded = {name.split(".")[0] for name in modules_after(words, data_dir)}
    assert not loaded & {"PySide6", "shiboken6"}


@pytest.mark.parametrize("words", COMMANDS[:5], ids=" ".join)
def test_what_costs_is_loaded_only_to_send(data_dir: Path, words: tuple[str, ...]) -> None:
    loaded = modules_after(words, data_dir)
    assert not loaded & {"requests", "urllib3", "keyring", "sqlite3"}


@pytest.mark.parametrize("words", COMMANDS[:3], ids=" ".join)
def test_help_loads_next_to_nothing(data_dir: Path, words: tuple[str, ...]) -> None:
    loaded = modules_after(words, data_dir)
    assert not loaded & {"fs_event_studio.bootstrap", "fs_event_studio.domain.rules", "platformdirs"}


def test_sending_to_the_sandbox_asks_no_keyring(data_dir: Path) -> None:
    assert "keyring" not in modules_after(GOOD, data_dir)


@POSIX
def test_ctrl_c_cancels_and_is_recorded(data_dir: Path) -> None:
    with servers.LoopbackServer(stalling) as server:
        add_environment(data_dir, f"http://{server.host}")
        with start_process((*GOOD, "--env", "other", "--json"), data_dir) as process:
            wait_for(server)
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=PATIENCE_S)
    assert (process.returncode, err) == (3, b"")
    data = json.loads(out)
    assert (data["outcome"], data["quota"]["class"]) == ("cancelled", "unknown")
    assert run_process(("history", "--json"), data_dir).data == [data]


@POSIX
def test_ctrl_c_ends_the_wait_for_another_try(data_dir: Path) -> None:
    """What came of the first try is told."""
    limited = servers.answer(b"{}", "429 Too Many Requests", "Retry-After: 50")
    with servers.LoopbackServer(servers.answering(limited)) as server:
        add_environment(data_dir, f"http://{server.host}")
        with start_process((*GOOD, "--env", "other", "--retries", "3"), data_dir) as process:
            wait_for(server)
            time.sleep(0.5)
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 1
    assert out.startswith(b"Rate limited.")
    assert b"Traceback" not in err


@POSIX
def test_ctrl_c_while_reading_ends_without_a_traceback(data_dir: Path) -> None:
    with start_process(("send", "-"), data_dir) as process:
        time.sleep(1)
        process.send_signal(signal.SIGINT)
        process.wait(PATIENCE_S)
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert process.returncode == 130


def test_a_killed_send_is_there_as_no_answer(data_dir: Path) -> None:
    with servers.LoopbackServer(stalling) as server:
        add_environment(data_dir, f"http://{server.host}")
        with start_process((*GOOD, "--env", "other"), data_dir) as process:
            wait_for(server)
            process.kill()
    run = run_process(("history", "--json"), data_dir)
    assert run.err == "1 exchange of an earlier run had no answer when it ended: 1\n"
    assert [(one["id"], one["outcome"], one["status"]) for one in run.data] == [(1, "no_answer", None)]
    assert run_process(("history",), data_dir).err == ""


def test_processes_at_once_lose_nothing(data_dir: Path) -> None:
    """Also where all of them want to make the database."""
    processes = [start_process((*GOOD, "--json"), data_dir) for _ in range(4)]
    outputs = [process.communicate(timeout=PATIENCE_S) for process in processes]
    assert [(process.returncode, err) for process, (_, err) in zip(processes, outputs, strict=True)] == [(0, b"")] * 4
    assert sorted(json.loads(out)["id"] for out, _ in outputs) == [1, 2, 3, 4]
    assert len(run_process(("history", "--json"), data_dir).data) == 4


@POSIX
def test_a_reader_that_goes_away_is_quiet(data_dir: Path) -> None:
    """And does not change what the exit code says about the event."""
    for words, code in ((("--help",), 0), (("history", "--json"), 0), ((*GOOD, "--json"), 0), (("send", "--json"), 2)):
        reading, writing = os.pipe()
        with start_process(words, data_dir, stdout=writing) as process:
            os.close(writing)
            os.close(reading)
            _, err = process.communicate(timeout=PATIENCE_S)
        assert (words, process.returncode, err) == (words, code, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_an_output_that_cannot_be_written_is_told(data_dir: Path) -> None:
    for words in (("--help",), GOOD, ("history", "--json"), ("environments",)):
        with Path("/dev/full").open("wb") as full, start_process(words, data_dir, stdout=full) as process:
            _, err = process.communicate(timeout=PATIENCE_S)
        assert process.returncode == 3, words
        assert err.decode().endswith("The output cannot be written: No space left on device.\n")
    with Path("/dev/full").open("wb") as full, start_process(("send",), data_dir, stderr=full) as process:
        process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 3


@POSIX
def test_output_is_utf_8_whatever_the_locale(data_dir: Path) -> None:
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii:strict"}
    environ = without_keyring() | plain
    raw = '{"name":"Grüße 😀","user":{"uid":"u-1"}}'.encode()
    run = run_process(("send", "-", "--dry-run"), data_dir, raw, environ)
    assert run.code == 0
    assert '{"name":"Grüße 😀","user":{"uid":"u-1"}}' in run.out
    assert run_process(("--help",), data_dir, environ=environ).code == 0


@POSIX
def test_a_file_name_that_is_not_utf_8_can_be_named(data_dir: Path, tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/\xff.json"
    run = run_process(("send", os.fsdecode(name)), data_dir)
    assert run.code == 2
    assert "cannot be read" in run.err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_read_only_folder_is_told(data_dir: Path) -> None:
    data_dir.mkdir(mode=0o500)
    run = run_process(GOOD, data_dir)
    assert run.code == 3
    assert str(data_dir) in run.err


@POSIX
def test_a_closed_standard_input_is_told(data_dir: Path) -> None:
    with start_process(("send", "-"), data_dir, stdin=None, preexec_fn=lambda: os.close(0)) as process:
        _, err = process.communicate(timeout=PATIENCE_S)
    assert (process.returncode, err) == (2, b"There is no standard input to read from.\n")
