"""Reads the command line, and loads no more of the program than it asks for."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from fs_event_studio.cli.arguments import TextWanted, UsageError, read_arguments
from fs_event_studio.cli.console import open_console
from fs_event_studio.cli.errors import OutputError
from fs_event_studio.cli.exit_codes import ExitCode
from fs_event_studio.domain.display import one_line, visible
from fs_event_studio.domain.redaction import Redactor


def run(words: Sequence[str], open_window: Callable[[Path | None], int]) -> int:
    """Do what `words` say; the exit code. open_window: for words that name no command."""
    try:
        return _run(words, open_window)
    except OutputError as error:
        with suppress(OutputError):
            open_console(_no_keys).err.line(one_line(str(error)))
        return ExitCode.FAILED


def _run(words: Sequence[str], open_window: Callable[[Path | None], int]) -> int:
    console = open_console(_no_keys)
    try:
        arguments = read_arguments(words)
    except UsageError as error:
        console.complain(visible(str(error)), as_json="--json" in words)
        console.flush()
        return ExitCode.HELD_BACK
    except TextWanted as wanted:
        console.out.line(str(wanted))
        console.flush()
        return ExitCode.DONE
    if arguments.command is None:
        return open_window(arguments.data_dir)
    from fs_event_studio.cli.commands import run_command  # noqa: PLC0415 - a tenth of a second, which help can do without

    return run_command(arguments)


def _no_keys() -> Redactor:
    return Redactor(())
