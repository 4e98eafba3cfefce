"""Whatever had left this computer when the program was killed is in the history afterwards."""

import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fs_event_studio.bootstrap import make_studio
from fs_event_studio.bootstrap.opening import open_services
from fs_event_studio.domain.environments import Environment
from fs_event_studio.domain.exchanges import Exchange
from fs_event_studio.domain.outcomes import Accepted
from fs_event_studio.domain.search import parse_query
from fs_event_studio.history.beginning import LOST
from fs_event_studio.settings.environments import EnvironmentFile
from support.cli_runs import start_process
from support.kills import kills
from support.programs import bare_environ, run_command, run_window, window, with_path
from support.servers import OK, LoopbackServer, Peer, answering

KILLS = kills(200)
LONGEST_LIFE_S = 0.06
SENDER_PROGRAM = Path(__file__).parents[1] / "support" / "sender_program.py"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and forks are not known there")


class SilentServer(LoopbackServer):
    """Takes requests and never answers."""

    def __init__(self) -> None:
        super().__init__(self._take)

    @staticmethod
    def _take(peer: Peer) -> None:
        peer.read_request()
        peer.stall()

    def wait_for_request(self) -> None:
        """Until one has come."""
        deadline = time.monotonic() + 30
        while not self.requests:
            assert time.monotonic() < deadline
            time.sleep(0.005)


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """Of a person whose files are in a folder of the test's."""
    return bare_environ(tmp_path, data_dir(tmp_path))


def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


def add_local_environment(tmp_path: Path, server: LoopbackServer) -> None:
    file = EnvironmentFile(data_dir(tmp_path) / "environments.json")
    file.save((*file.load(), Environment("local", f"http://{server.host}", protected=False)))


def test_a_command_killed_before_the_answer_leaves_it_as_no_answer(tmp_path: Path, environ: dict[str, str]) -> None:
    """The next command says so once, and the quota class is unknown."""
    with SilentServer() as server:
        add_local_environment(tmp_path, server)
        words = ["send", "--env", "local", "--name", "Order Completed", "--user-uid", "u-1"]
        with start_process(words, data_dir(tmp_path), environ) as process:
            server.wait_for_request()
            process.kill()
            assert process.communicate() == (b"", b"")
    first, second = (run_command(["history", "--json"], environ) for _ in range(2))
    (exchange,) = first.data
    assert (exchange["outcome"], exchange["status"], exchange["quota"]["class"]) == ("no_answer", None, "unknown")
    assert exchange["request"]["body"].encode() in server.requests[0]
    assert first.err == "1 exchange of an earlier run had no answer when it ended: 1\n"
    assert (second.data, second.err) == (first.data, "")


def test_a_window_killed_before_the_answer_says_so_at_the_next_start(tmp_path: Path, environ: dict[str, str]) -> None:
    with SilentServer() as server:
        add_local_environment(tmp_path, server)
        with window([("choose", "local"), ("click", "send_button"), ("wait", "row", "under way")], environ) as run:
            server.wait_for_request()
            run.until("row")
            run.process.kill()
            run.end()
    notice = "1 event was sent in an earlier run that ended before an answer came: #1."
    again = run_window([("wait", "notice", notice), ("wait", "row", "? no answer"), ("close",)], environ)
    assert "unknown (inferred)" in again.out


@contextmanager
def killed_senders(environ: dict[str, str]) -> Iterator["subprocess.Popen[str]"]:
    """A process that forks senders."""
    pipe = subprocess.PIPE
    paths = with_path(environ, SENDER_PROGRAM.parents[1])
    with subprocess.Popen([sys.executable, SENDER_PROGRAM], stdin=pipe, stdout=pipe, text=True, env=paths) as process:
        try:
            yield process
        finally:
            process.terminate()


def kill_one(senders: "subprocess.Popen[str]", order: str, life_s: float) -> None:
    """Start a sender and kill it after a while."""
    assert senders.stdin
    assert senders.stdout
    senders.stdin.write(f"{order}\n")
    senders.stdin.flush()
    child = int(senders.stdout.readline())
    time.sleep(life_s)  # the moment is what is tried here
    os.kill(child, signal.SIGKILL)
    assert senders.stdout.readline() == "ended\n"


def keys_on_the_wire(requests: list[bytes]) -> list[str]:
    """The idempotency keys that the server read."""
    return [key.decode() for request in requests for key in re.findall(rb"\r\nIdempotency-Key: (\S+)\r\n", request)]


def all_exchanges(folder: Path) -> tuple[set[int], dict[str, Exchange]]:
    """The ids that this start found without an answer, and all exchanges by their idempotency keys."""
    services = open_services(make_studio(folder))
    found: dict[str, Exchange] = {}
    try:
        before = None
        while rows := services.history.page(parse_query(""), before=before, limit=500):
            before = rows[-1].id
            for row in rows:
                exchange = services.history.exchange(row.id)
                assert exchange is not None
                found[exchange.sent.idempotency_key] = exchange
    finally:
        services.close()
    return set(services.recovered), found


def test_kills_at_random_moments_lose_no_request(tmp_path: Path, environ: dict[str, str]) -> None:
    """After 200 kills each request that the server read is in the history, byte for byte, and none is under way."""
    chance = random.Random(200)
    with LoopbackServer(answering(OK)) as server:
        order = f"http://{server.host} {data_dir(tmp_path)}"
        with killed_senders(environ) as senders:
            for _ in range(KILLS):
                kill_one(senders, order, chance.uniform(0, LONGEST_LIFE_S))
        requests = list(server.requests)  # that of a child which was just killed may still come
    sent = keys_on_the_wire(requests)
    recovered, kept = all_exchanges(data_dir(tmp_path))
    assert len(sent) == len(set(sent)) > 2 * KILLS
    assert set(sent) <= set(kept)
    by_key = dict(zip(sent, requests, strict=True))
    lost = 0
    for key, exchange in kept.items():
        assert exchange.settlement is not None
        if key not in by_key or not isinstance(exchange.settlement.outcome, Accepted):
            assert exchange.settlement == LOST
            lost += 1
        if key in by_key:
            assert by_key[key].endswith(exchange.sent.request.body)
    assert len(recovered) <= 1
    assert KILLS / 10 < lost <= KILLS
