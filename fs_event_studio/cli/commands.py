"""Runs one command and turns what it cannot go on with into a sentence and an exit code."""

import os
import traceback
from argparse import Namespace
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TypeAlias

from fs_event_studio.bootstrap import KEY_VARIABLE, Studio, make_studio
from fs_event_studio.cli.console import Console, open_console
from fs_event_studio.cli.environments import list_environments
from fs_event_studio.cli.errors import InputError, OutputError
from fs_event_studio.cli.exit_codes import ExitCode
from fs_event_studio.cli.history import history
from fs_event_studio.cli.key import key
from fs_event_studio.cli.sandbox import sandbox
from fs_event_studio.cli.send import send
from fs_event_studio.cli.tour import tour
from fs_event_studio.domain.display import one_line, visible
from fs_event_studio.domain.keys import BadKeyError, read_key
from fs_event_studio.usecases.troubles import EnvironmentTrouble

Command: TypeAlias = Callable[[Namespace, Studio, Console], ExitCode]

COMMANDS: Mapping[str, Command] = {
    "send": send,
    "history": history,
    "key": key,
    "sandbox": sandbox,
    "tour": tour,
    "environments": list_environments,
}


def run_command(arguments: Namespace) -> ExitCode:
    """Do what the arguments say. Errors: OutputError."""
    studio = make_studio(arguments.data_dir)
    with suppress(BadKeyError):  # commands that need the key say what is wrong with it
        studio.secrets.remember(read_key(os.environ.get(KEY_VARIABLE, "")))
    console = open_console(studio.secrets.redactor)
    try:
        code = COMMANDS[arguments.command](arguments, studio, console)
    except OutputError:
        raise
    except InputError as error:
        code = ExitCode.HELD_BACK
        console.complain(one_line(str(error)), as_json=arguments.json)
    except EnvironmentTrouble as trouble:
        code = ExitCode.FAILED
        console.complain(one_line(str(trouble)), as_json=arguments.json)
    except Exception:  # noqa: BLE001 - a bug must not look like exit code 1, nor print a key
        code = ExitCode.BUG
        console.err.line(f"This is a bug in the program.\n{visible(traceback.format_exc())}")
    console.flush()
    return code
