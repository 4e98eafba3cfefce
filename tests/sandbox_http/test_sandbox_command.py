"""`fs-event-studio sandbox`, seen from outside."""

import json
import os
import signal
import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from fs_event_studio.domain.environments import SANDBOX_KEY
from fs_event_studio.sandbox.clock import MovableClock
from fs_event_studio.sandbox.demo import build_demo_world
from fs_event_studio.sandbox.world_format import write_world
from fs_event_studio.sandbox.world_state import capture
from support.cli_runs import PATIENCE_S, run_process, start_process
from support.sandboxes import NOW

if TYPE_CHECKING:
    import subprocess

EVERYWHERE = "0.0.0.0"  # noqa: S104 - the point of two tests
POSIX = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


class Running(NamedTuple):
    """A sandbox that is served by a process. said: the first line that it printed."""

    process: "subprocess.Popen[bytes]"
    said: str


@contextmanager
def running(data_dir: Path, *words: str) -> Iterator[Running]:
    """Serve for the length of the block; the test ends the process, or it is killed."""
    with start_process(("sandbox", "--port", "0", *words), data_dir) as process:
        assert process.stdout
        try:
            yield Running(process, process.stdout.readline().decode().strip())
        finally:
            process.kill()


def post_event(url: str, name: str = "Order Completed") -> int:
    body = json.dumps({"name": name, "user": {"uid": "u-1"}}).encode()
    with closing(HTTPConnection(url.removeprefix("http://"), timeout=PATIENCE_S)) as connection:
        connection.request("POST", "/v2/events", body, {"Authorization": f"Basic {SANDBOX_KEY}"})
        return connection.getresponse().status


@POSIX
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_says_where_and_ends_when_told(tmp_path: Path, number: signal.Signals) -> None:
    with running(tmp_path) as run:
        assert run.said.startswith("http://127.0.0.1:")
        assert run.process.stdout
        assert f"{run.said}/_sandbox/".encode() in run.process.stdout.readline()
        assert post_event(run.said) == 200
        run.process.send_signal(number)
        out, err = run.process.communicate(timeout=PATIENCE_S)
        assert (run.process.returncode, out, err) == (0, b"", b"")


@POSIX
def test_it_ends_although_a_client_is_in_the_middle(tmp_path: Path) -> None:
    """An open connection, or half a request, does not hold it up for long."""
    with running(tmp_path) as run:
        host, port = run.said.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port))) as half:
            half.sendall(b"POST /v2/events HTTP/1.1\r\nHost: x")
            assert post_event(run.said) == 200
            run.process.send_signal(signal.SIGTERM)
            assert run.process.wait(PATIENCE_S) == 0


def test_json_names_url_and_token_on_one_line(tmp_path: Path) -> None:
    with running(tmp_path, "--json") as run:
        said = json.loads(run.said)
        assert set(said) == {"url", "token"}
        assert len(said["token"]) >= 32
        assert post_event(said["url"]) == 200
        run.process.kill()


def test_the_token_is_another_one_each_time(tmp_path: Path) -> None:
    tokens = set()
    for _ in range(2):
        with running(tmp_path, "--json") as run:
            tokens.add(json.loads(run.said)["token"])
    assert len(tokens) == 2


@POSIX
def test_the_log_has_a_line_for_each_request_and_no_key(tmp_path: Path) -> None:
    with running(tmp_path, "--log") as run:
        post_event(run.said)
        run.process.send_signal(signal.SIGINT)
        _, err = run.process.communicate(timeout=PATIENCE_S)
        assert err.decode().splitlines() == ["200 POST /v2/events 51 bytes"]
        assert SANDBOX_KEY.encode() not in err


def test_a_port_that_is_taken(tmp_path: Path) -> None:
    with running(tmp_path) as run:
        port = run.said.rpartition(":")[2]
        second = run_process(("sandbox", "--port", port), tmp_path)
        assert second.code == 3
        assert f"cannot listen at 127.0.0.1, port {port}" in second.err
        assert post_event(run.said) == 200


@pytest.mark.parametrize("host", [EVERYWHERE, "::", "192.0.2.1"])
def test_other_computers_are_let_in_only_if_that_is_meant(tmp_path: Path, host: str) -> None:
    run = run_process(("sandbox", "--host", host), tmp_path)
    assert run.code == 3
    assert "--allow-remote" in run.err


def test_allowing_other_computers_warns(tmp_path: Path) -> None:
    with running(tmp_path, "--host", EVERYWHERE, "--allow-remote") as run:
        port = run.said.rpartition(":")[2]
        assert post_event(f"http://127.0.0.1:{port}") == 200
        run.process.terminate()
        assert run.process.stderr
        assert b"other computers can reach this sandbox" in run.process.stderr.readline()


@pytest.mark.parametrize(
    "words",
    [
        ("--port", "65536"),
        ("--port", "x"),
        ("--seed", "-1"),
        ("--demo", "--world", "w.json"),
        ("--host",),
        ("extra",),
        ("--allow-host", "a b"),
        ("--allow-host", ""),
        ("--allow-host", "x:"),
        ("--world", ""),
        ("--save-world", ""),
    ],
)
def test_unusable_options(tmp_path: Path, words: tuple[str, ...]) -> None:
    assert run_process(("sandbox", *words), tmp_path).code == 2


def test_a_saved_world_is_where_it_begins(tmp_path: Path) -> None:
    """Clock, users and seed are those of the file, and a reset comes back to it."""
    world = build_demo_world(MovableClock(lambda: NOW), 7)
    file = tmp_path / "shop.world.json"
    file.write_bytes(write_world(capture(world)))
    with running(tmp_path, "--world", str(file), "--json") as run:
        said = json.loads(run.said)
        state = control_state(said["url"], said["token"])
        assert (state["seed"], state["accounts"][0]["users"]) == (7, 5)


def keep_world(data_dir: Path, name: str, seed: int = 7) -> Path:
    """Put the demo world among the kept ones, as the window does."""
    file = data_dir / "worlds" / f"{name}.world.json"
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(write_world(capture(build_demo_world(MovableClock(lambda: NOW), seed))))
    return file


def test_a_kept_world_is_found_by_its_name(tmp_path: Path) -> None:
    keep_world(tmp_path, "web shop")
    with running(tmp_path, "--world", "Web Shop", "--json") as run:
        said = json.loads(run.said)
        assert control_state(said["url"], said["token"])["seed"] == 7


def test_a_name_that_no_world_has(tmp_path: Path) -> None:
    """The sentence says where it was looked for, and what is there."""
    assert "None is kept yet" in run_process(("sandbox", "--world", "shop"), tmp_path).err
    keep_world(tmp_path, "one")
    keep_world(tmp_path, "two")
    run = run_process(("sandbox", "--world", "shop"), tmp_path)
    assert run.code == 2
    assert str(tmp_path / "worlds") in run.err
    assert "There are: one, two." in run.err


def test_the_kept_worlds_are_listed(tmp_path: Path) -> None:
    assert run_process(("sandbox", "--list-worlds", "--json"), tmp_path).data == []
    file = keep_world(tmp_path, "one")
    keep_world(tmp_path, "two")
    run = run_process(("sandbox", "--list-worlds"), tmp_path)
    assert (run.code, run.out.splitlines()) == (0, ["one", "two"])
    listed = run_process(("sandbox", "--list-worlds", "--json"), tmp_path).data
    assert listed[0] == {"name": "one", "file": str(file)}


@POSIX
def test_a_world_is_saved_at_the_end_and_goes_on(tmp_path: Path) -> None:
    """Under its own name again, as often as it is served."""
    for words in (("--demo",), ("--world", "shop"), ("--world", "shop")):
        with running(tmp_path, *words, "--save-world", "shop") as run:
            assert post_event(run.said) == 200
            run.process.send_signal(signal.SIGTERM)
            assert run.process.wait(PATIENCE_S) == 0
    with running(tmp_path, "--world", "shop", "--json") as run:
        said = json.loads(run.said)
        (account,) = control_state(said["url"], said["token"])["accounts"]
        assert account["events"]["kept"] == 3


@pytest.mark.parametrize("name", ["Shop", "a/b", "../shop"])
def test_what_cannot_be_saved_is_said_before_it_is_served(tmp_path: Path, name: str) -> None:
    """No world takes another's place, and none leaves the folder."""
    file = keep_world(tmp_path, "shop")
    before = file.read_bytes()
    run = run_process(("sandbox", "--demo", "--save-world", name), tmp_path)
    assert (run.code, run.out) == (2, "")
    assert "already" in run.err or "no name for a world" in run.err
    assert file.read_bytes() == before


def test_a_name_of_the_persons_choice_is_a_host(tmp_path: Path) -> None:
    with running(tmp_path, "--allow-host", "sandbox.test", "--allow-host", "ci.test:8443") as run:
        port = run.said.rpartition(":")[2]
        hosts = {f"sandbox.test:{port}": 200, "ci.test:8443": 200, f"ci.test:{port}": 403, f"other.test:{port}": 403}
        assert {host: me(run.said, host) for host in hosts} == hosts


def me(url: str, host: str) -> int:
    """The status of a request that names this host."""
    with closing(HTTPConnection(url.removeprefix("http://"), timeout=PATIENCE_S)) as connection:
        connection.request("GET", "/me", headers={"Host": host, "Authorization": f"Basic {SANDBOX_KEY}"})
        return connection.getresponse().status


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"format": "fs-event-studio-world", "version": 99}', "\xff"])
def test_a_world_file_that_is_none(tmp_path: Path, text: str) -> None:
    file = tmp_path / "bad.world.json"
    file.write_text(text, encoding="latin-1")
    run = run_process(("sandbox", "--world", str(file)), tmp_path)
    assert run.code == 2
    assert "bad.world.json" in run.err


def test_a_world_file_that_is_not_there(tmp_path: Path) -> None:
    assert run_process(("sandbox", "--world", str(tmp_path / "none.json"), "--json"), tmp_path).code == 2
    assert run_process(("sandbox", "--world", "x.json", "--seed", "1"), tmp_path).code == 2


def control_state(url: str, token: str) -> dict[str, Any]:
    with closing(HTTPConnection(url.removeprefix("http://"), timeout=PATIENCE_S)) as connection:
        connection.request("GET", "/_sandbox/state", headers={"Sandbox-Token": token})
        state: dict[str, Any] = json.loads(connection.getresponse().read())
        return state


def test_a_host_that_is_no_address(tmp_path: Path) -> None:
    """A name would have to be looked up, and could be anywhere."""
    run = run_process(("sandbox", "--host", "example.com", "--json"), tmp_path)
    assert run.code == 3
    assert "is no IP address" in run.data["error"]
