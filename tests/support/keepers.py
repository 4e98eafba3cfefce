"""Child processes that import, export, migrate, prune, forget and repair, and may be killed at any moment."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from support.programs import with_path

_PROGRAM = Path(__file__).with_name("keeper_program.py")


class Keepers:
    """A process that forks children, seen from the test; `keeper_program.py` says what they do."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def finish(self, what: str, data_dir: Path, file: Path = Path("-")) -> float:
        """Let a child do it to the end; returns the seconds it took."""
        started = time.monotonic()
        self._start(what, data_dir, file)
        assert self._ended() == 0
        return time.monotonic() - started

    def kill(self, what: str, data_dir: Path, file: Path, life_s: float) -> bool:
        """Let a child do it, and kill it after a while as `kill -9` does; whether it was still at it."""
        child = self._start(what, data_dir, file)
        time.sleep(life_s)  # the moment is what is tried here
        os.kill(child, signal.SIGKILL)
        return self._ended() == signal.SIGKILL

    def _start(self, what: str, data_dir: Path, file: Path) -> int:
        self._say(f"{what} {data_dir} {file}")
        return int(self._line())

    def _say(self, line: str) -> None:
        assert self._process.stdin
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()

    def _ended(self) -> int:
        self._say("wait")
        word, _, status = self._line().partition(" ")
        assert word == "ended"
        return int(status)

    def _line(self) -> str:
        assert self._process.stdout
        return self._process.stdout.readline().rstrip("\n")


@contextmanager
def keepers(environ: Mapping[str, str]) -> Iterator[Keepers]:
    """A server that lives as long as the block."""
    pipe = subprocess.PIPE
    paths = with_path(environ, _PROGRAM.parents[1])
    with subprocess.Popen([sys.executable, _PROGRAM], stdin=pipe, stdout=pipe, text=True, env=paths) as process:
        try:
            yield Keepers(process)
        finally:
            process.terminate()


def lives(seed: int, count: int, longest_s: float) -> Iterator[float]:
    """Random moments, the same for the same seed."""
    chance = random.Random(seed)
    return (chance.uniform(0, longest_s) for _ in range(count))
