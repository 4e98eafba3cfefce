"""What may stand on the command line, and what the program does without a command."""

import sys
from pathlib import Path
from types import ModuleType

import pytest

from fs_event_studio import __version__
from fs_event_studio.__main__ import main
from support.cli_runs import Cli


class FakeWindow(ModuleType):
    """In place of gui.app: remembers with which folder it was opened."""

    def __init__(self) -> None:
        super().__init__("fs_event_studio.gui.app")
        self.opened: list[Path | None] = []

    def run(self, data_dir: Path | None) -> int:
        self.opened.append(data_dir)
        return 17


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> FakeWindow:
    fake = FakeWindow()
    monkeypatch.setitem(sys.modules, "fs_event_studio.gui.app", fake)
    return fake


def test_without_a_command_the_window_opens(window: FakeWindow, tmp_path: Path) -> None:
    assert main([]) == 17
    assert main(["--data-dir", str(tmp_path)]) == 17
    assert window.opened == [None, tmp_path]


def test_the_words_of_the_process_are_the_default(window: FakeWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["fs-event-studio"])
    assert main() == 17
    assert window.opened == [None]


def test_ctrl_c_ends_it_without_a_traceback(monkeypatch: pytest.MonkeyPatch, window: FakeWindow) -> None:
    def interrupted(_: Path | None) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(window, "run", interrupted)
    assert main([]) == 130


def test_the_data_dir_stands_before_or_after_the_command(cli: Cli, tmp_path: Path) -> None:
    assert cli("send", "--name", "x", "--user-uid", "u", "--data-dir", str(tmp_path / "after")).code == 0
    assert (tmp_path / "after" / "history.sqlite3").exists()
    assert not cli.data_dir.exists()
    assert cli("send", "--name", "x", "--user-uid", "u").code == 0
    assert (cli.data_dir / "history.sqlite3").exists()


@pytest.mark.parametrize("command", [(), ("send",), ("history",), ("key",), ("environments",)])
def test_help_says_what_there_is(command: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command, "--help"]) == 0
    text = capsys.readouterr().out
    assert text.startswith(f"usage: {' '.join(('fs-event-studio', *command))} ")
    assert "--data-dir" in text


def test_help_promises_nothing_that_is_not_there_yet(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--help"])
    main(["history", "--help"])
    text = capsys.readouterr().out
    for word in ("scenario", "junit"):
        assert word not in text


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"fs-event-studio {__version__}\n"


WRONG = (
    ("unknown",),
    ("--unknown",),
    ("send", "--unknown"),
    ("send", "a", "b"),
    ("send", "--nam", "x"),
    ("send", "--property", "a"),
    ("send", "--property", "=a"),
    ("send", "--property-json", "a"),
    ("send", "--name", "not \udcff UTF-8"),
    ("send", "--idempotency-key", ""),
    ("send", "--idempotency-key", "a\r\nX-Evil: 1"),
    ("send", "--idempotency-key", "é"),
    ("send", "--retries", "-1"),
    ("send", "--retries", "x"),
    ("send", "--timeout", "0"),
    ("send", "--timeout", "nan"),
    ("send", "--timeout", "inf"),
    ("send", "--timeout", "x"),
    ("history", "--limit", "0"),
    ("history", "--limit", "²"),
    ("history", "--before", "9" * 30),
    ("key", "set"),
    ("key", "--env", "sandbox"),
    ("environments", "more"),
    ("--data-dir",),
    ("--data-dir", "", "environments"),
    ("--data-dir", "~nobody-of-this-name/x", "environments"),
)


@pytest.mark.parametrize("words", WRONG)
def test_wrong_words_are_refused(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    """With the usage for people, and an object for machines."""
    assert main(words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("usage: ")
    assert main([*words, "--json"]) == 2
    out, err = capsys.readouterr()
    assert out.startswith('{\n  "error": "usage: ')
    assert err == ""
