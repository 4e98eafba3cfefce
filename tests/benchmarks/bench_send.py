"""Measures sends a second, history included, against requests alone, to one fast server in another process.

python tests/benchmarks/bench_send.py
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import perf_counter, process_time, sleep, thread_time
from typing import NamedTuple

import requests
from report import heading, show, spread

from fs_event_studio.bootstrap import make_studio, new_idempotency_key
from fs_event_studio.bootstrap.opening import open_services
from fs_event_studio.domain.environments import SANDBOX, Environment
from fs_event_studio.domain.outcomes import Accepted
from fs_event_studio.domain.search import parse_query
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.send_event import SendOrder

BODY = b"""{
  "name": "Order Completed",
  "timestamp": "2026-11-23T10:00:00Z",
  "user": {"uid": "customer-1042"},
  "properties": {"order_id": "A-10042", "total": 129.90, "items": 3, "gift": true, "note": "leave it at the door"},
  "context": {"browser": {"url": "https://shop.example.com/checkout/42"}}
}"""
TARGET = 0.7
REST_S = 0.5
"""After each round: threads end what they began, so that the next round does not pay for it."""

_NAMES = ("requests.Session.post alone", "ours, history and index included", "ours, to the sandbox")
# Reads what has a Content-Length and answers at once; one connection after the other.
_SERVER = r"""
import re, socket
listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
answer = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
length = re.compile(rb"content-length: (\d+)", re.I)
while True:
    peer, _ = listener.accept()
    peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    data = b""
    while piece := peer.recv(65536):
        data += piece
        while (end := data.find(b"\r\n\r\n") + 4) > 3 and len(data) >= (size := end + int(length.search(data)[1])):
            data = data[size:]
            peer.sendall(answer)
    peer.close()
"""


@contextmanager
def server() -> Iterator[str]:
    """The address of the fast server."""
    with subprocess.Popen([sys.executable, "-c", _SERVER], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.terminate()


class Subject(NamedTuple):
    """Something that sends. finish: do what it has put off meanwhile."""

    send: Callable[[], None]
    finish: Callable[[], object] = lambda: None


class Figures(NamedTuple):
    """Of one round.

    rate: sends a second, with what was put off.   thread_us, process_us: CPU time of a send, without and with
    what was put off and what other threads did.
    """

    rate: float
    thread_us: float
    process_us: float


def measure(subject: Subject, seconds: float) -> Figures:
    """Send for so long."""
    count, started, thread, process = 0, perf_counter(), thread_time(), process_time()
    while perf_counter() - started < seconds:
        subject.send()
        count += 1
    thread = thread_time() - thread
    subject.finish()
    took = perf_counter() - started
    sleep(REST_S)
    return Figures(count / took, 1e6 * thread / count, 1e6 * (process_time() - process) / count)


@contextmanager
def with_requests(url: str) -> Iterator[Subject]:
    """What a script would do."""
    headers = {"Authorization": "Basic na1.sandbox-standard", "Content-Type": "application/json"}
    with requests.Session() as session:
        session.trust_env = False

        def send() -> None:
            assert session.post(f"{url}/v2/events", data=BODY, headers=headers).status_code == 200

        yield Subject(send)


@contextmanager
def with_ours(environment: Environment, folder: Path) -> Iterator[Subject]:
    """What the window and the command line do."""
    with closing(open_services(make_studio(folder))) as services:

        def send() -> None:
            report = services.send_event(SendOrder(environment, BODY, new_idempotency_key()), CancelToken())
            assert report.exchange
            assert report.exchange.settlement
            assert isinstance(report.exchange.settlement.outcome, Accepted)

        # A search sees to it that all is in the index first.
        yield Subject(send, lambda: services.history.count(parse_query("order")))


def main() -> None:
    """Let both send in turn."""
    parser = argparse.ArgumentParser(description="Measures sends a second against requests alone.")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--seconds", type=float, default=1.0, help="of each round")
    options = parser.parse_args()
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    heading("Sends a second, one after the other")
    with tempfile.TemporaryDirectory() as name, server() as first, server() as second:
        local = Environment("local", second, protected=False)
        with (
            with_requests(first) as theirs,
            with_ours(local, Path(name) / "local") as ours,
            with_ours(SANDBOX, Path(name) / "sandbox") as inside,
        ):
            rounds = [
                [measure(each, options.seconds) for each in (theirs, ours, inside)] for _ in range(options.rounds)
            ]
    for figures, what in zip(zip(*rounds, strict=True), _NAMES, strict=True):
        show(what, spread((each.rate for each in figures), "a second"))
        show("  CPU time of a send, the sending thread alone", spread((each.thread_us for each in figures), "µs"))
        show("  CPU time of a send, the whole process", spread((each.process_us for each in figures), "µs"))
    rates = sorted(ours.rate / theirs.rate for theirs, ours, _ in rounds)
    cpu = statistics.median(theirs.process_us / ours.process_us for theirs, ours, _ in rounds)
    show("requests : ours, CPU time of the process, median", f"{cpu:.2f} times")
    show("ours : requests, least and greatest of the rounds", f"{rates[0]:.2f}–{rates[-1]:.2f} times")
    ratio = statistics.median(rates)
    show("ours : requests, median of the rounds", f"{ratio:.2f} times", f"{TARGET:g} times", met=ratio >= TARGET)


if __name__ == "__main__":
    main()
