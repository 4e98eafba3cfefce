"""Child processes that write to a history and may be killed at any moment."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SCRIPT = Path(__file__).with_name("history_writer.py")


class WriterServer:
    """A process that forks writers, seen from the test; `history_writer.py` says what they do and print."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self._pid = 0

    def start(self, path: Path, count: int | str) -> None:
        """Let a child write; it runs when this returns."""
        assert self._process.stdin
        self._process.stdin.write(f"{count} {path}\n")
        self._process.stdin.flush()
        self._pid = int(self.line().removeprefix("started "))

    def line(self) -> str:
        """The next line that the child, or the server, prints."""
        assert self._process.stdout
        return self._process.stdout.readline().strip()

    def kill(self) -> list[str]:
        """Kill the child as `kill -9` does; the lines it printed until then."""
        os.kill(self._pid, signal.SIGKILL)
        return self.rest()

    def rest(self) -> list[str]:
        """Wait for the child's end; the lines it printed until then."""
        return list(iter(self.line, "ended"))


@contextmanager
def writer_server() -> Iterator[WriterServer]:
    """A server that lives as long as the block."""
    environment = {**os.environ, "PYTHONPATH": str(_SCRIPT.parents[1])}
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [sys.executable, _SCRIPT], stdin=pipe, stdout=pipe, text=True, env=environment, start_new_session=True
    ) as process:
        try:
            yield WriterServer(process)
        finally:
            os.killpg(process.pid, signal.SIGKILL)  # a child that still holds an exchange goes as well
