"""Starts the program as people do, window or command line, in a process with an environment of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from support.cli_runs import CliRun
from support.window_program import Step

PATIENCE_S = 60
_TESTS = Path(__file__).parents[1]
_WINDOW_PROGRAM = Path(__file__).with_name("window_program.py")


@dataclass
class WindowRun:
    """A window that takes its steps. lines: what the driver has said so far.   out, err: all that was printed."""

    process: "subprocess.Popen[str]"
    lines: list[dict[str, Any]] = field(default_factory=list)
    out: str = ""
    err: str = ""

    @property
    def titles(self) -> list[str]:
        """The titles of all windows that were seen."""
        titles: list[str] = self.lines[-1]["titles"]
        return titles

    def until(self, fact: str) -> None:
        """Read on until the driver says `fact`."""
        assert self.process.stdout
        for line in self.process.stdout:
            self.out += line
            self.lines.append(json.loads(line))
            if fact in self.lines[-1]:
                return
        self.end()
        raise AssertionError(f"It ended without {fact}: {self.err}")

    def end(self) -> int:
        """Wait for its end; the exit code."""
        out, err = self.process.communicate(timeout=PATIENCE_S)
        self.lines += map(json.loads, out.splitlines())
        self.out, self.err = self.out + out, self.err + err
        return self.process.returncode


@contextmanager
def window(steps: Sequence[Step], environ: Mapping[str, str], command: Sequence[str] = ()) -> Iterator[WindowRun]:
    """A window that begins to take `steps`; killed at the end of the block if it is still there.

    environ: all that it sees, but what Python and Qt need.   command: put before Python, such as `unshare`.
    """
    pipe = subprocess.PIPE
    process = subprocess.Popen(
        [*command, sys.executable, str(_WINDOW_PROGRAM)],
        env={"QT_QPA_PLATFORM": "offscreen", **with_path(environ, _TESTS)},
        encoding="utf-8",
        stdin=pipe,
        stdout=pipe,
        stderr=pipe,
    )
    with process:
        try:
            assert process.stdin
            process.stdin.write(json.dumps(list(steps)))
            process.stdin.close()
            process.stdin = None
            yield WindowRun(process)
        finally:
            process.kill()


def run_window(steps: Sequence[Step], environ: Mapping[str, str], command: Sequence[str] = ()) -> WindowRun:
    """Take all steps, the last of which closes the window; it must end well."""
    with window(steps, environ, command) as run:
        assert run.end() == 0, run.err
    return run


def run_command(
    words: Sequence[str], environ: Mapping[str, str], stdin: str = "", command: Sequence[str] = ()
) -> CliRun:
    """`python -m fs_event_studio` with these words, to its end. environ and command: as of `window`."""
    done = subprocess.run(
        [*command, sys.executable, "-m", "fs_event_studio", *words],
        env=environ,
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=PATIENCE_S,
    )
    return CliRun(done.returncode, done.stdout, done.stderr)


def bare_environ(home: Path, data_dir: Path | None = None) -> dict[str, str]:
    """What a program of somebody's with this home sees, and no keyring. data_dir: of the app, if not the default."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL", "SYSTEMROOT") if name in os.environ}
    chosen = {"FS_EVENT_STUDIO_DATA_DIR": str(data_dir)} if data_dir else {}
    folders = {name: str(home) for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "TMPDIR")}
    return kept | folders | chosen | {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}


def with_path(environ: Mapping[str, str], folder: Path) -> dict[str, str]:
    """`environ` with a folder from which Python imports as well."""
    paths = [str(folder), *filter(None, [environ.get("PYTHONPATH")])]
    return {**environ, "PYTHONPATH": os.pathsep.join(paths)}
