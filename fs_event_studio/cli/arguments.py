"""What may stand on the command line."""

import argparse
from collections.abc import Callable, Sequence
from typing import NoReturn

from fs_event_studio import __version__
from fs_event_studio.cli import values
from fs_event_studio.cli.help_texts import KEY_HELP, SANDBOX_HELP, SEND_HELP, TOUR_HELP, history_help
from fs_event_studio.domain.environments import SANDBOX

PROGRAM = "fs-event-studio"
EXPORT_FORMATS = ("har", "jsonl", "csv", "curl", "evidence")


class UsageError(Exception):
    """The command line cannot be read; the message holds the usage and a sentence."""


class TextWanted(Exception):  # noqa: N818 - --help and --version are no errors
    """The person asked for this text and nothing else."""


class _Parser(argparse.ArgumentParser):
    description_of: Callable[[], str] | None = None
    """Makes a description that is too dear to be made for nothing."""

    def print_help(self, file: object = None) -> NoReturn:  # noqa: ARG002 - argparse would overlook a failing stream
        if self.description_of:
            self.description = self.description_of()
        raise TextWanted(self.format_help().rstrip())

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{self.format_usage()}{self.prog}: {message}")


def read_arguments(words: Sequence[str]) -> argparse.Namespace:
    """The words of the command line as named values; `command` is None if the window is wanted.

    Errors: UsageError; TextWanted for --help and --version.
    """
    parser = _parser()
    arguments, unknown = parser.parse_known_args(words)
    if unknown and arguments.command == "key":
        # What is too much here may be a key: it must not get into a log as well.
        parser.error("key: too many words. A key is read from a prompt or from standard input, never from an argument.")
    if unknown:
        parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    if arguments.version:
        raise TextWanted(f"{PROGRAM} {__version__}")
    return arguments


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=PROGRAM,
        allow_abbrev=False,
        description="Compose, check, send and remember Fullstory server events. Without a command, opens the window.",
    )
    parser.add_argument("--version", action="store_true", help="show the version and end")
    _add_data_dir(parser, None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _add_send(_command(commands, "send", "check and send one event", SEND_HELP))
    _add_history(_command(commands, "history", "list or show what was sent", ""))
    _add_key(_command(commands, "key", "keep, test or delete an API key", KEY_HELP))
    _add_sandbox(_command(commands, "sandbox", "serve the sandbox over HTTP", SANDBOX_HELP))
    _add_tour(_command(commands, "tour", "play a tour of stitching", TOUR_HELP))
    _command(commands, "environments", "list where events can be sent", "Lists the environments.")
    return parser


def _command(
    commands: "argparse._SubParsersAction[_Parser]", name: str, summary: str, description: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name,
        help=summary,
        description=description,
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", action="store_true", help="print JSON, for machines")
    _add_data_dir(parser, argparse.SUPPRESS)
    return parser


def _add_data_dir(parser: argparse.ArgumentParser, default: str | None) -> None:
    parser.add_argument(
        "--data-dir",
        type=values.folder,
        default=default,
        metavar="DIR",
        help="keep all files in DIR (or set FS_EVENT_STUDIO_DATA_DIR)",
    )


def _add_send(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", nargs="?", metavar="FILE", help="the event as JSON; - reads standard input")
    event = parser.add_argument_group("the event")
    event.add_argument(
        "--template",
        type=values.text,
        metavar="NAME",
        help="a template in your folder, such as Shop/Order, or an example; or the path of its file",
    )
    event.add_argument(
        "--var",
        dest="variables",
        type=values.pair,
        action="append",
        default=[],
        metavar="NAME=TEXT",
        help="what a variable of the template stands for, or the answer to its question (again for more)",
    )
    event.add_argument("--name", type=values.text, help="its name")
    event.add_argument("--timestamp", type=values.text, metavar="TIME", help="ISO 8601, such as 2026-01-31T09:30:00Z")
    event.add_argument(
        "--property",
        dest="properties",
        type=values.pair,
        action="append",
        default=[],
        metavar="NAME=TEXT",
        help="a property whose value is a text (again for more)",
    )
    event.add_argument(
        "--property-json",
        dest="json_properties",
        type=values.pair,
        action="append",
        default=[],
        metavar="NAME=JSON",
        help="a property whose value is any JSON; its digits are kept as they are (again for more)",
    )
    whose = parser.add_argument_group("whose event it is: one session, or one user")
    whose.add_argument(
        "--session-id", type=values.text, metavar="ID", help="Fullstory's session ID, <device>:<session>"
    )
    whose.add_argument(
        "--session-uid",
        type=values.text,
        metavar="UID",
        help="your own session ID (advanced: Fullstory's documents disagree on whether it works)",
    )
    whose.add_argument("--user-id", type=values.text, metavar="ID", help="Fullstory's user ID")
    whose.add_argument("--user-uid", type=values.text, metavar="UID", help="your own user ID")
    whose.add_argument(
        "--most-recent", action="store_true", help="into that user's session of the last 30 minutes, if there is one"
    )
    how = parser.add_argument_group("how it is sent")
    how.add_argument("--env", default=SANDBOX.name, metavar="NAME", help="the environment (default: %(default)s)")
    how.add_argument("--dry-run", action="store_true", help="only check and print; send and record nothing")
    how.add_argument("--send-anyway", action="store_true", help="send although our check refuses it")
    how.add_argument(
        "--idempotency-key",
        type=values.header_value,
        metavar="KEY",
        help="of an event that is sent again (default: a new one)",
    )
    how.add_argument(
        "--retries",
        type=values.count,
        default=0,
        metavar="N",
        help="tries after the first, where that can help (default: 0)",
    )
    how.add_argument("--timeout", type=values.seconds, metavar="S", help="seconds that one try may take (default: 60)")


def _add_history(parser: argparse.ArgumentParser) -> None:
    assert isinstance(parser, _Parser)
    parser.description_of = history_help
    parser.usage = (
        f"{PROGRAM} history [QUERY] [options]\n       {PROGRAM} history show ID [--json]\n"
        f"       {PROGRAM} history export [QUERY] --format F [--output FILE]\n"
        f"       {PROGRAM} history import FILE [--json]\n"
        f"       {PROGRAM} history prune [--dry-run] [--json]\n"
        f"       {PROGRAM} history forget --user-uid UID [--dry-run | --yes [--mentions]] [--json]\n"
        f"       {PROGRAM} history vacuum [--json]\n"
        f"       {PROGRAM} history check [--repair] [--json]"
    )
    parser.add_argument("words", nargs="*", metavar="QUERY", help="what to look for; or one of the actions")
    parser.add_argument(
        "--limit", type=values.positive, default=20, metavar="N", help="how many to list (default: %(default)s)"
    )
    parser.add_argument("--before", type=values.positive, metavar="ID", help="only those that follow this one")
    parser.add_argument(
        "--sort",
        type=values.sort,
        metavar="KEY",
        help="by what: number, time, env, mode, outcome, status or quota; with :asc behind it upwards "
        "(default: number)",
    )
    parser.add_argument("--filter", metavar="NAME", help="a search that was saved in the window, before QUERY")
    export = parser.add_argument_group("export")
    export.add_argument(
        "--format",
        choices=EXPORT_FORMATS,
        metavar="F",
        help=f"one of {', '.join(EXPORT_FORMATS)}; evidence is a ZIP file",
    )
    export.add_argument("--output", type=values.path, metavar="FILE", help="where to (default: standard output)")
    _add_keeping(parser)


def _add_keeping(parser: argparse.ArgumentParser) -> None:
    keeping = parser.add_argument_group("prune, forget and check")
    keeping.add_argument("--dry-run", action="store_true", help="only say what would be removed")
    keeping.add_argument("--user-uid", type=values.text, metavar="UID", help="forget the user with your own user ID")
    keeping.add_argument("--user-id", type=values.text, metavar="ID", help="or with Fullstory's user ID, as well")
    keeping.add_argument("--email", type=values.text, metavar="ADDRESS", help="or with this address, as well")
    keeping.add_argument("--mentions", action="store_true", help="also remove exchanges of others that name the user")
    keeping.add_argument("--yes", action="store_true", help="remove it; nothing is asked")
    keeping.add_argument("--repair", action="store_true", help="repair what check finds; the damaged file is set aside")


def _add_key(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", type=values.key_action, metavar="set|test|delete", help="what to do with the key")
    parser.add_argument("--env", required=True, metavar="NAME", help="the environment")


def _add_sandbox(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", metavar="IP", help="where to listen (default: %(default)s)")
    parser.add_argument(
        "--port", type=values.port, default=8090, metavar="N", help="0 takes a free one (default: %(default)s)"
    )
    parser.add_argument("--allow-remote", action="store_true", help="let --host be reached from other computers")
    parser.add_argument(
        "--allow-host",
        dest="names",
        type=values.host_name,
        action="append",
        default=[],
        metavar="NAME",
        help="also answer requests whose Host header has this name, or NAME:PORT (again for more)",
    )
    world = parser.add_mutually_exclusive_group()
    world.add_argument("--demo", action="store_true", help="with the visitors of a small web shop")
    world.add_argument("--world", type=values.world, metavar="NAME|FILE", help="with a world that was saved")
    world.add_argument("--list-worlds", action="store_true", help="list the saved worlds and end")
    parser.add_argument(
        "--save-world", type=values.world, metavar="NAME", help="save the world under this name at the end"
    )
    parser.add_argument("--seed", type=values.count, metavar="N", help="the same seed gives new users the same IDs")
    parser.add_argument("--log", action="store_true", help="print a line for each request to standard error")


def _add_tour(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", nargs="?", type=values.path, metavar="FILE", help="the tour (default: the built-in one)"
    )
    parser.add_argument("--html", type=values.path, metavar="OUT", help="write it as a web page")
