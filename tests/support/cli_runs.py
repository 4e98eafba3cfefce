"""Runs of the command line, in this process and in processes of their own."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from fs_event_studio.__main__ import main
from fs_event_studio.bootstrap import KEY_VARIABLE
from fs_event_studio.domain.environments import Environment
from fs_event_studio.settings.environments import EnvironmentFile

PATIENCE_S = 60


@dataclass(frozen=True)
class CliRun:
    """What a run printed and how it ended."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:  # noqa: ANN401 - any JSON
        """Standard output read as JSON."""
        return json.loads(self.out)


class Terminal(io.TextIOWrapper):
    """Standard input at which a person sits."""

    def isatty(self) -> bool:
        return True


class Cli:
    """Runs commands in this process, with a data folder of its own."""

    def __init__(self, data_dir: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.data_dir = data_dir
        self._monkeypatch, self._capsys = monkeypatch, capsys

    def __call__(self, *words: str, stdin: bytes = b"", terminal: bool = False) -> CliRun:
        kind = Terminal if terminal else io.TextIOWrapper
        self._monkeypatch.setattr(sys, "stdin", kind(io.BytesIO(stdin), encoding="utf-8"))
        self._capsys.readouterr()
        code = main(["--data-dir", str(self.data_dir), *words])
        out, err = self._capsys.readouterr()
        return CliRun(code, out, err)

    def add_environment(self, base_url: str, name: str = "other") -> None:
        """Add an environment to the list."""
        file = EnvironmentFile(self.data_dir / "environments.json")
        file.save((*file.load(), Environment(name, base_url)))

    def history(self) -> list[dict[str, Any]]:
        """All exchanges in the history, newest first."""
        data: list[dict[str, Any]] = self("history", "--json", "--limit", "1000").data
        return data


def without_keyring() -> dict[str, str]:
    """This process's environment, but away from the keyring and the key of whoever runs the tests."""
    kept = {name: value for name, value in os.environ.items() if name != KEY_VARIABLE}
    return kept | {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}


def start_process(
    words: Sequence[str],
    data_dir: Path,
    environ: Mapping[str, str] | None = None,
    **streams: Any,  # noqa: ANN401
) -> "subprocess.Popen[bytes]":
    """`python -m fs_event_studio` with these words.

    environ: instead of this process's environment without a keyring.   streams: instead of pipes.
    """
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    return subprocess.Popen(
        [sys.executable, "-m", "fs_event_studio", *words],
        env={**(environ or without_keyring()), "FS_EVENT_STUDIO_DATA_DIR": str(data_dir)},
        **{**pipes, **streams},
    )


def run_process(
    words: Sequence[str], data_dir: Path, stdin: bytes = b"", environ: Mapping[str, str] | None = None
) -> CliRun:
    """Run it to its end; both outputs must be UTF-8."""
    with start_process(words, data_dir, environ) as process:
        out, err = process.communicate(stdin, timeout=PATIENCE_S)
    return CliRun(process.returncode, out.decode(), err.decode())
