"""The sandbox needs no network, and nothing is sent that nobody asked for."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from support.programs import bare_environ, run_command, run_window
from support.secret_service import State, desktop
from support.servers import OK, LoopbackServer, answering
from support.traffic import TrafficLog

USE_EVERYTHING = (
    ("click", "send_button"),
    ("wait", "row", "✓ accepted"),
    ("click", "mode_anonymous"),
    ("add_property", "note", "https://example.com/a.png"),
    ("click", "send_button"),
    ("wait", "row", "2 |"),
    ("enter", "history_search", "order"),
    ("press", "history_search", "Return"),
    ("open_row", "0"),
    ("wait", "response_view", "HTTP 200"),
    ("click", "key_button"),
    ("click", "key_test_button"),
    ("wait", "key_message", "Standard"),
    ("press", "key_field", "Escape"),
    ("choose", "fullstory"),
    ("click", "key_button"),
    ("enter", "key_field", "na1.QW55S2V5QW55S2V5/ABCDE"),
    ("click", "key_save_button"),
    ("wait", "key_message", "ke"),
    ("crash", "on purpose"),
    ("wait", "notice", "Something went wrong"),
    ("close",),
)
COMMANDS = (
    ["send", "--name", "Order Completed", "--user-uid", "u-1"],
    ["send", "--env", "fullstory", "--name", "Order Completed", "--dry-run"],
    ["send", "--env", "fullstory", "--name", "No key for it"],
    ["key", "test", "--env", "sandbox"],
    ["history", "--json"],
    ["environments"],
    ["--version"],
)


@pytest.fixture
def log(tmp_path: Path) -> TrafficLog:
    return TrafficLog(tmp_path / "traffic.txt")


@pytest.fixture(params=[State.UNLOCKED, State.NO_BUS], ids=lambda state: state.value)
def environ(request: pytest.FixtureRequest, log: TrafficLog) -> Iterator[dict[str, str]]:
    """Of a computer with and without a keyring, which is asked over a socket that is a file."""
    with desktop(request.param) as computer:
        yield {**computer.environ, **log.environ}


def test_the_log_sees_what_is_sent(log: TrafficLog, tmp_path: Path) -> None:
    """Else an empty one would prove nothing."""
    file = tmp_path / "data" / "environments.json"
    with LoopbackServer(answering(OK)) as server:
        file.parent.mkdir()
        file.write_text(f'{{"environments": [{{"name": "local", "base_url": "http://{server.host}"}}]}}')
        words = ["send", "--env", "local", "--name", "Order Completed", "--user-uid", "u-1"]
        assert run_command(words, {**bare_environ(tmp_path, file.parent), **log.environ}).code == 0
    ip, _, port = server.host.partition(":")
    assert f"socket.connect network ('{ip}', {port})" in log.network()


@pytest.mark.secret_service
def test_a_window_on_the_sandbox_uses_no_network(environ: dict[str, str], log: TrafficLog) -> None:
    """Not for sending, nor for a live environment that is only looked at."""
    run_window(USE_EVERYTHING, environ)
    assert log.network() == []


@pytest.mark.secret_service
def test_commands_use_no_network_until_they_send_live(environ: dict[str, str], log: TrafficLog) -> None:
    codes = [run_command(words, environ).code for words in COMMANDS]
    assert codes == [0, 0, 3, 0, 0, 0, 0]
    assert log.network() == []
