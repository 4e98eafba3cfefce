"""Measures the sandbox over HTTP, against the targets of the design, section 8.

    python tests/benchmarks/bench_sandbox.py --mocks FOLDER --events 1000000

Needs wrk (Debian has it). FOLDER is where `npm install @stoplight/prism-cli @mockoon/cli` was run; without --mocks
these two are left out. All contestants get the same POST over the same number of keep-alive connections, in turns, and
the median of the rounds counts. They share the machine with wrk, as in a developer's test run.
"""

import argparse
import json
import os
import platform
import re
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

from fs_event_studio.domain.environments import SANDBOX_KEY
from fs_event_studio.sandbox.openapi import openapi_text

EVENT = {
    "name": "Order Completed",
    "timestamp": "2026-11-23T12:00:00Z",
    "user": {"uid": "customer-4821"},
    "properties": {"order_id": "A-10042", "total": 129.9, "gift": True},
}
BODY = json.dumps(EVENT)
BARE = """
import sys, uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

async def events(request):
    await request.body()
    return Response(b"{}", media_type="application/json")

app = Starlette(routes=[Route("/v2/events", events, methods=["POST"])])
uvicorn.run(app, port=int(sys.argv[1]), http=sys.argv[2], log_level="critical", access_log=False, lifespan="off")
"""
LUA = f"""
wrk.method = "POST"
wrk.body = '{BODY}'
wrk.headers["Authorization"] = "Basic {SANDBOX_KEY}"
wrk.headers["Content-Type"] = "application/json"
"""
PATIENCE_S = 60.0
STARTS = 11


@dataclass(frozen=True)
class Contestant:
    """A server, as a command in which {port} is filled in."""

    name: str
    command: Sequence[str]


def main() -> int:
    """Print all figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mocks", type=Path, help="where Prism and Mockoon are installed")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=3, help="of each round")
    parser.add_argument("--connections", type=int, default=8)
    parser.add_argument("--events", type=int, default=200_000, help="how many are sent while memory is watched")
    arguments = parser.parse_args()
    say(
        f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} CPUs, "
        f"load {os.getloadavg()[0]:.1f}"
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "post.lua").write_text(LUA, encoding="utf-8")
        everyone = [*ours_and_bare(folder), *(mocks(arguments.mocks, folder) if arguments.mocks else ())]
        measure_rates(everyone, folder, arguments)
        measure_start(everyone[0])
        measure_memory(everyone[0], folder, arguments.events)
    return 0


def ours_and_bare(folder: Path) -> Iterator[Contestant]:
    """The sandbox, and one Starlette route under the same server."""
    (folder / "bare.py").write_text(BARE, encoding="utf-8")
    bare = (sys.executable, str(folder / "bare.py"), "{port}")
    yield Contestant("sandbox", (sys.executable, "-m", "fs_event_studio", "sandbox", "--demo", "--port", "{port}"))
    yield Contestant("bare Starlette, httptools", (*bare, "httptools"))
    yield Contestant("bare Starlette, h11", (*bare, "h11"))


def mocks(installed: Path, folder: Path) -> Iterator[Contestant]:
    """Prism with the sandbox's own description, and Mockoon with one route that answers {}."""
    programs = installed / "node_modules" / ".bin"
    spec, environment = folder / "openapi.json", folder / "mockoon.json"
    spec.write_text(json.dumps(without_control(json.loads(openapi_text()))), encoding="utf-8")
    environment.write_text(json.dumps(MOCKOON), encoding="utf-8")
    yield Contestant("Prism", (str(programs / "prism"), "mock", str(spec), "-p", "{port}", "-v", "fatal"))
    yield Contestant(
        "Mockoon",
        (str(programs / "mockoon-cli"), "start", "-d", str(environment), "-p", "{port}", "--disable-log-to-file"),
    )


def without_control(document: dict[str, object]) -> dict[str, object]:
    """The document of the API alone, on any server."""
    paths = document["paths"]
    assert isinstance(paths, dict)
    return {**document, "paths": {path: item for path, item in paths.items() if not path.startswith("/_sandbox")}}


MOCKOON = {
    "uuid": "6c1e8b1e-0c9f-4f55-9a0e-2b5c1f5a7f10",
    "lastMigration": 33,
    "name": "events",
    "port": 3000,
    "hostname": "127.0.0.1",
    "routes": [
        {
            "uuid": "0f6c2a8e-7a52-4d5b-8c0e-5a4f0d9f2a11",
            "type": "http",
            "method": "post",
            "endpoint": "v2/events",
            "responses": [
                {
                    "uuid": "b1b5d3c0-8a9d-4f0e-9f30-6a0f8f2b7c12",
                    "body": "{}",
                    "statusCode": 200,
                    "headers": [{"key": "Content-Type", "value": "application/json"}],
                    "bodyType": "INLINE",
                    "default": True,
                }
            ],
        }
    ],
    "rootChildren": [{"type": "route", "uuid": "0f6c2a8e-7a52-4d5b-8c0e-5a4f0d9f2a11"}],
}


def measure_rates(everyone: Sequence[Contestant], folder: Path, arguments: argparse.Namespace) -> None:
    """Requests per second of each, in turns."""
    rates: dict[str, list[float]] = {one.name: [] for one in everyone}
    for _ in range(arguments.rounds):
        for one in everyone:
            with running(one, folder) as (port, _):
                rates[one.name].append(rate(port, folder, arguments.seconds, arguments.connections))
    say(
        f"\nPOST /v2/events, {len(BODY)} bytes, {arguments.connections} connections, "
        f"median of {arguments.rounds} rounds"
    )
    medians = {name: statistics.median(found) for name, found in rates.items()}
    for name, median in medians.items():
        spread = f"{min(rates[name]):,.0f} to {max(rates[name]):,.0f}"
        say(f"{name:28}{median:>10,.0f}/s   ({spread})   sandbox is {medians['sandbox'] / median:.2f}x")


def rate(port: int, folder: Path, seconds: int, connections: int) -> float:
    """Requests per second that were answered with 200."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}", "-s", str(folder / "post.lua")]
    out = subprocess.run([*command, f"http://127.0.0.1:{port}/v2/events"], capture_output=True, text=True, check=True)
    assert "Non-2xx" not in out.stdout, out.stdout
    found = re.search(r"Requests/sec:\s+([\d.]+)", out.stdout)
    assert found, out.stdout
    return float(found[1])


def measure_start(one: Contestant) -> None:
    """From the start of the process to its first answer."""
    times = []
    for _ in range(STARTS):
        started = time.perf_counter()
        with running(one, Path.cwd()):
            times.append(1000 * (time.perf_counter() - started))
    say(f"\nstart to first answer: median {statistics.median(times):.0f} ms, worst {max(times):.0f} ms of {STARTS}")


def measure_memory(one: Contestant, folder: Path, events: int) -> None:
    """Resident memory while events come in."""
    with running(one, folder) as (port, process):
        say(f"\nmemory: {resident_mb(process.pid):.0f} MB at the start")
        sent, started = 0, time.perf_counter()
        while sent < events:
            sent += int(rate(port, folder, 5, 8) * 5)
            say(f"{sent:>12,} events: {resident_mb(process.pid):.0f} MB")
        say(f"that took {time.perf_counter() - started:.0f} s")


def resident_mb(pid: int) -> float:
    """What the process has in memory (Linux)."""
    found = re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text(encoding="ascii"))
    assert found
    return int(found[1]) / 1024


@contextmanager
def running(one: Contestant, folder: Path) -> Iterator[tuple[int, "subprocess.Popen[bytes]"]]:
    """The server's port and process, once it has answered."""
    port = free_port()
    command = [word.replace("{port}", str(port)) for word in one.command]
    environment: Mapping[str, str] = os.environ | {"PYTHONPATH": str(Path.cwd())}
    with (folder / "server.log").open("wb") if folder != Path.cwd() else Path(os.devnull).open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, env=environment, start_new_session=True)
        try:
            wait_for(port, one.name)
            yield port, process
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(PATIENCE_S)


def wait_for(port: int, name: str) -> None:
    """Until it answers an event with 200."""
    deadline = time.monotonic() + PATIENCE_S
    while True:
        try:
            with closing(HTTPConnection("127.0.0.1", port, timeout=5)) as connection:
                headers = {"Authorization": f"Basic {SANDBOX_KEY}", "Content-Type": "application/json"}
                connection.request("POST", "/v2/events", BODY, headers)
                answer = connection.getresponse()
                assert answer.status == 200, f"{name}: {answer.status} {answer.read()!r}"
                return
        except OSError:
            assert time.monotonic() < deadline, f"{name} does not start"
            time.sleep(0.005)


def free_port() -> int:
    """A port at which nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def say(line: str) -> None:
    """Print it at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
