"""The streams: everything is written as UTF-8 and without keys, and a stream that fails has its own end."""

import errno
import io
import os
from pathlib import Path
from typing import NoReturn

import pytest

from fs_event_studio.cli.console import Console, Output, json_text, open_console
from fs_event_studio.cli.errors import InputError, OutputError
from fs_event_studio.cli.interrupting import run_interruptible
from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.usecases.cancelling import CancelToken
from support.cli_runs import Terminal

KEY = "na1.canary-key"


def no_keys() -> Redactor:
    return Redactor(())


class Failing(io.TextIOWrapper):
    """A stream whose every write fails; its descriptor is a real one."""

    def __init__(self, path: Path, code: int) -> None:
        super().__init__(path.open("wb"), encoding="utf-8", write_through=True)
        self._code = code
        self.tries = 0

    def write(self, _: str) -> NoReturn:
        self.tries += 1
        raise OSError(self._code, os.strerror(self._code))


def test_keys_that_become_known_later_are_taken_out_as_well() -> None:
    stream, known = io.StringIO(), set[str]()
    output = Output(stream, lambda: Redactor(known))
    output.line("before")
    known.add(KEY)
    output.line(f"Basic {KEY}")
    output.json({"body": KEY})
    assert stream.getvalue() == 'before\nBasic [key removed]\n{\n  "body": "[key removed]"\n}\n'


def test_json_is_ascii() -> None:
    assert json_text({"a": "é\x1b\u202e\ud800"}) == '{"a": "\\u00e9\\u001b\\u202e\\ud800"}'


def test_a_reader_that_went_away_is_no_error(tmp_path: Path) -> None:
    stream = Failing(tmp_path / "out", errno.EPIPE)
    output = Output(stream, no_keys)
    assert output.has_reader
    output.line("a")
    output.line("b")
    output.flush()
    assert not output.has_reader
    assert stream.tries == 1
    stream.close()


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    stream = Failing(tmp_path / "out", errno.ENOSPC)
    output = Output(stream, no_keys)
    with pytest.raises(OutputError, match="cannot be written: No space left on device"):
        output.line("a")
    output.line("b")
    stream.close()


def test_a_process_may_have_no_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, when a program without a console starts it."""
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(f"sys.{name}", None)
    console = open_console(no_keys)
    console.out.line("a")
    console.complain("b", as_json=False)
    console.flush()
    with pytest.raises(InputError):
        console.read_secret("Key: ")


def test_a_secret_is_the_first_line() -> None:
    console = Console(io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbfone\r\ntwo")), None, None, no_keys)
    assert console.read_secret("Key: ") == "one\r\n"


def test_an_interrupted_prompt_is_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+D at the prompt."""

    def end_of_file(_: str) -> NoReturn:
        raise EOFError

    monkeypatch.setattr("getpass.getpass", end_of_file)
    assert Console(Terminal(io.BytesIO()), None, None, no_keys).read_secret("Key: ") == ""


def test_an_interruptible_job_gives_its_result_or_error() -> None:
    def fail(_: CancelToken) -> NoReturn:
        raise ValueError("as in any thread")

    assert run_interruptible(lambda cancel: cancel.cancelled) is False
    with pytest.raises(ValueError, match="as in any thread"):
        run_interruptible(fail)
