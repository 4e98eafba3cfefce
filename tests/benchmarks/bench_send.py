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
from time import perf_counter

import requests
from report import heading, show, spread

from fs_event_studio.bootstrap import make_studio, new_idempotency_key, open_services
from fs_event_studio.domain.environments import SANDBOX, Environment
from fs_event_studio.domain.outcomes import Accepted
from fs_event_studio.usecases.cancelling import CancelToken
from fs_event_studio.usecases.send_event import SendOrder

BODY = b"""{
  "name": "Order Completed",
  "timestamp": "2026-11-23T10:00:00Z",
  "user": {"uid": "customer-1042"},
  "properties": {"order_id": "A-10042", "total": 129.90, "items": 3, "gift": true, "note": "leave it at the door"},
  "context": {"browser": {"url": "https://shop.example.com/checkout/42"}}
}"""
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
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        process.terminate()


def rate(send: Callable[[], None], seconds: float) -> float:
    """How often a second `send` can be done."""
    count, started = 0, perf_counter()
    while (took := perf_counter() - started) < seconds:
        send()
        count += 1
    return count / took


@contextmanager
def with_requests(url: str) -> Iterator[Callable[[], None]]:
    """What a script would do."""
    headers = {"Authorization": "Basic na1.sandbox-standard", "Content-Type": "application/json"}
    with requests.Session() as session:
        session.trust_env = False

        def send() -> None:
            assert session.post(f"{url}/v2/events", data=BODY, headers=headers).status_code == 200

        yield send


@contextmanager
def with_ours(environment: Environment, folder: Path) -> Iterator[Callable[[], None]]:
    """What the window and the command line do."""
    with closing(open_services(make_studio(folder))) as services:

        def send() -> None:
            report = services.send_event(SendOrder(environment, BODY, new_idempotency_key()), CancelToken())
            assert report.exchange
            assert report.exchange.settlement
            assert isinstance(report.exchange.settlement.outcome, Accepted)

        yield send


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
            rounds = [[rate(send, options.seconds) for send in (theirs, ours, inside)] for _ in range(options.rounds)]
    for column, what in enumerate(("requests.Session.post alone", "ours, history included", "ours, to the sandbox")):
        show(what, spread((figures[column] for figures in rounds), "a second"))
    ratio = statistics.median(ours / theirs for theirs, ours, _ in rounds)
    show("ours : requests, median of the rounds", f"{ratio:.2f} times", "0.7 times", met=ratio >= 0.7)


if __name__ == "__main__":
    main()
