"""What may stand on the command line."""

import argparse
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from fs_event_studio import __version__
from fs_event_studio.domain.environments import SANDBOX

if TYPE_CHECKING:
    from fs_event_studio.domain.listing import Sort

PROGRAM = "fs-event-studio"
EXPORT_FORMATS = ("har", "jsonl", "csv", "curl", "evidence")

_EXIT_CODES = """\
exit codes: 0 accepted; 1 refused by the server, rate limited included; 2 refused by our own check, or an
unusable file, option or environment: nothing was sent; 3 not sent or no whole answer (no connection, no key,
history or keyring trouble, Ctrl+C)."""

_MOST_DIGITS = 18
_LONGEST_TIMEOUT_S = 3600
_HIGHEST_PORT = 65535

_SEND_HELP = f"""\
Sends one event: a FILE with the event as the API takes it, a template, or options, also laid over one of these.
Without options that change the event, the bytes of FILE are sent as they are. An option replaces what
FILE says about just that member; everything else stays, so two forms of identification are reported.

{_EXIT_CODES}

--json prints one object: id (in the history), outcome, status, request (body: the exact text), response,
identification_mode, quota, problems, elapsed_ms, and more. Headers are an object; a header that came
several times has its values joined by ", ". A body that is not UTF-8 also stands in body_base64. The
members are the same where nothing was sent: then id, outcome and response are null, and error says why
where it was not our check."""

_HISTORY_HELP = """\
Lists exchanges, the newest first; `history show ID` prints everything about one.
All terms of QUERY must hold:

{terms}

Your shell takes quotes, < and > for itself, so put such a QUERY in single quotes:
history 'name:"order completed" prop.total>10'. One that begins with a minus comes after two dashes:
history -- -refund. To search for the word “show”, write history '"show"'.

`history export` writes all that QUERY finds, the oldest first, without keys. `history import` takes files
that were exported as jsonl, har or csv, and HTTP archives of other programs; what is there already is
passed over, and keys and cookies are dropped.

`history prune` removes what the rules in keeping.json no longer want; without rules everything is kept,
and what is pinned always is. `history forget` removes a user from exchanges, index, free space, log,
backups, drafts, templates and saved worlds, and says what it cannot reach. `history vacuum` makes the file
smaller. `history check` looks for damage.

exit codes: 0 done; 1 check found damage; 2 an unusable file or option, a mistake in QUERY, which is pointed
at, or forget without --yes; 3 history or file cannot be read or written, something is left of a user, or
Ctrl+C."""

_KEY_HELP = """\
Keys rest in the keyring of this computer. A key is read from a prompt, or from the first line of standard
input; never from an argument, because other programs can read those. In CI, set FULLSTORY_API_KEY instead.

exit codes: 0 done; 1 the key was not accepted, or there is none; 2 there is no usable keyring, or no such
environment; 3 no answer."""


_SANDBOX_HELP = """\
Serves the sandbox over HTTP until Ctrl+C, for programs on this computer; no page in a browser is answered.
Prints its URL first, then the token of this run, which requests below /_sandbox/ carry in the header
Sandbox-Token; GET /_sandbox/openapi.json describes everything and needs none. --json prints both on one line.
Without --demo or --world the account has its three keys (na1.sandbox-standard, na1.sandbox-architect,
na1.sandbox-admin) and nobody in it.

--world NAME begins with a world that was saved under this name, here or in the window; a text that cannot
be a name, such as ./shop.json, is a file. --save-world NAME saves the world when the server stops. It takes
no other world's place, but that with which it began: --world shop --save-world shop goes on with it. A world
that is being served can be read at GET /_sandbox/world. --list-worlds lists the names and ends.

exit codes: 0 stopped; 2 an unusable name, file or option; 3 it cannot listen there, or the world not be saved."""

_TOUR_HELP = """\
Plays a tour of stitching, a plain text file, in a sandbox of its own and prints every slide: its caption, what was
sent, where it landed and why. Without FILE, the tour that comes with the program: seven cases and two surprises.
The same file prints the same on every computer. --html writes one web page that needs nothing from elsewhere.

exit codes: 0 played; 2 the file cannot be read or played (the message names the line), or an unusable option;
3 the page cannot be written."""


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


def is_count(text: str) -> bool:
    """Whether the text is a whole number from 0, small enough for the database."""
    return text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=PROGRAM,
        allow_abbrev=False,
        description="Compose, check, send and remember Fullstory server events. Without a command, opens the window.",
    )
    parser.add_argument("--version", action="store_true", help="show the version and end")
    _add_data_dir(parser, None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _add_send(_command(commands, "send", "check and send one event", _SEND_HELP))
    _add_history(_command(commands, "history", "list or show what was sent", ""))
    _add_key(_command(commands, "key", "keep, test or delete an API key", _KEY_HELP))
    _add_sandbox(_command(commands, "sandbox", "serve the sandbox over HTTP", _SANDBOX_HELP))
    _add_tour(_command(commands, "tour", "play a tour of stitching", _TOUR_HELP))
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
        type=_folder,
        default=default,
        metavar="DIR",
        help="keep all files in DIR (or set FS_EVENT_STUDIO_DATA_DIR)",
    )


def _add_send(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", nargs="?", metavar="FILE", help="the event as JSON; - reads standard input")
    event = parser.add_argument_group("the event")
    event.add_argument(
        "--template",
        type=_text,
        metavar="NAME",
        help="a template in your folder, such as Shop/Order, or an example; or the path of its file",
    )
    event.add_argument(
        "--var",
        dest="variables",
        type=_pair,
        action="append",
        default=[],
        metavar="NAME=TEXT",
        help="what a variable of the template stands for, or the answer to its question (again for more)",
    )
    event.add_argument("--name", type=_text, help="its name")
    event.add_argument("--timestamp", type=_text, metavar="TIME", help="ISO 8601, such as 2026-01-31T09:30:00Z")
    event.add_argument(
        "--property",
        dest="properties",
        type=_pair,
        action="append",
        default=[],
        metavar="NAME=TEXT",
        help="a property whose value is a text (again for more)",
    )
    event.add_argument(
        "--property-json",
        dest="json_properties",
        type=_pair,
        action="append",
        default=[],
        metavar="NAME=JSON",
        help="a property whose value is any JSON; its digits are kept as they are (again for more)",
    )
    whose = parser.add_argument_group("whose event it is: one session, or one user")
    whose.add_argument("--session-id", type=_text, metavar="ID", help="Fullstory's session ID, <device>:<session>")
    whose.add_argument(
        "--session-uid",
        type=_text,
        metavar="UID",
        help="your own session ID (advanced: Fullstory's documents disagree on whether it works)",
    )
    whose.add_argument("--user-id", type=_text, metavar="ID", help="Fullstory's user ID")
    whose.add_argument("--user-uid", type=_text, metavar="UID", help="your own user ID")
    whose.add_argument(
        "--most-recent", action="store_true", help="into that user's session of the last 30 minutes, if there is one"
    )
    how = parser.add_argument_group("how it is sent")
    how.add_argument("--env", default=SANDBOX.name, metavar="NAME", help="the environment (default: %(default)s)")
    how.add_argument("--dry-run", action="store_true", help="only check and print; send and record nothing")
    how.add_argument("--send-anyway", action="store_true", help="send although our check refuses it")
    how.add_argument(
        "--idempotency-key",
        type=_header_value,
        metavar="KEY",
        help="of an event that is sent again (default: a new one)",
    )
    how.add_argument(
        "--retries", type=_count, default=0, metavar="N", help="tries after the first, where that can help (default: 0)"
    )
    how.add_argument("--timeout", type=_seconds, metavar="S", help="seconds that one try may take (default: 60)")


def _history_help() -> str:
    from fs_event_studio.domain.search.language import FORMS, KEYS  # noqa: PLC0415 - the window starts without it

    terms: dict[str, str] = dict(FORMS)
    terms |= {key.example.split("   ")[0]: key.meaning for key in KEYS.values()}
    terms |= {f"{key.name}:…": f"one of {', '.join(key.values)}" for key in KEYS.values() if key.values}
    return _HISTORY_HELP.format(terms="\n".join(f"  {example:26} {meaning}" for example, meaning in terms.items()))


def _sort(text: str) -> "Sort":
    from fs_event_studio.domain.listing import Sort, SortKey  # noqa: PLC0415 - as above

    name, _, direction = text.partition(":")
    if name not in set(SortKey) or direction not in {"", "asc", "desc"}:
        raise argparse.ArgumentTypeError(f"“{text}” is none of {', '.join(SortKey)}, each with :asc or :desc behind it")
    return Sort(SortKey(name), direction != "asc")


def _add_history(parser: argparse.ArgumentParser) -> None:
    assert isinstance(parser, _Parser)
    parser.description_of = _history_help
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
        "--limit", type=_positive, default=20, metavar="N", help="how many to list (default: %(default)s)"
    )
    parser.add_argument("--before", type=_positive, metavar="ID", help="only those that follow this one")
    parser.add_argument(
        "--sort",
        type=_sort,
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
    export.add_argument("--output", type=_path, metavar="FILE", help="where to (default: standard output)")
    _add_keeping(parser)


def _add_keeping(parser: argparse.ArgumentParser) -> None:
    keeping = parser.add_argument_group("prune, forget and check")
    keeping.add_argument("--dry-run", action="store_true", help="only say what would be removed")
    keeping.add_argument("--user-uid", type=_text, metavar="UID", help="forget the user with your own user ID")
    keeping.add_argument("--user-id", type=_text, metavar="ID", help="or with Fullstory's user ID, as well")
    keeping.add_argument("--email", type=_text, metavar="ADDRESS", help="or with this address, as well")
    keeping.add_argument("--mentions", action="store_true", help="also remove exchanges of others that name the user")
    keeping.add_argument("--yes", action="store_true", help="remove it; nothing is asked")
    keeping.add_argument("--repair", action="store_true", help="repair what check finds; the damaged file is set aside")


def _add_key(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", type=_key_action, metavar="set|test|delete", help="what to do with the key")
    parser.add_argument("--env", required=True, metavar="NAME", help="the environment")


def _add_sandbox(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", metavar="IP", help="where to listen (default: %(default)s)")
    parser.add_argument(
        "--port", type=_port, default=8090, metavar="N", help="0 takes a free one (default: %(default)s)"
    )
    parser.add_argument("--allow-remote", action="store_true", help="let --host be reached from other computers")
    parser.add_argument(
        "--allow-host",
        dest="names",
        type=_host_name,
        action="append",
        default=[],
        metavar="NAME",
        help="also answer requests whose Host header has this name, or NAME:PORT (again for more)",
    )
    world = parser.add_mutually_exclusive_group()
    world.add_argument("--demo", action="store_true", help="with the visitors of a small web shop")
    world.add_argument("--world", type=_world, metavar="NAME|FILE", help="with a world that was saved")
    world.add_argument("--list-worlds", action="store_true", help="list the saved worlds and end")
    parser.add_argument("--save-world", type=_world, metavar="NAME", help="save the world under this name at the end")
    parser.add_argument("--seed", type=_count, metavar="N", help="the same seed gives new users the same IDs")
    parser.add_argument("--log", action="store_true", help="print a line for each request to standard error")


def _add_tour(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", type=_path, metavar="FILE", help="the tour (default: the built-in one)")
    parser.add_argument("--html", type=_path, metavar="OUT", help="write it as a web page")


def _folder(text: str) -> Path:
    try:
        return Path(text).expanduser() if text else _wrong("an empty name is no folder")
    except RuntimeError as error:
        _wrong(f"{error}")


def _text(text: str) -> str:
    if any("\ud800" <= character <= "\udfff" for character in text):
        _wrong("this text is not UTF-8")
    return text


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = _text(text).partition("=")
    return (name, value) if name and equals else _wrong(f"“{text}” is not written as NAME=VALUE")


def _header_value(text: str) -> str:
    if not text.strip() or not text.isascii() or not text.isprintable():
        _wrong("a key is made of printable ASCII characters")
    return text.strip()


def _positive(text: str) -> int:
    return _count(text) or _wrong("give a whole number from 1")


def _count(text: str) -> int:
    return int(text) if is_count(text) else _wrong("give a whole number")


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        _wrong("give a number of seconds")
    return seconds if 0 < seconds <= _LONGEST_TIMEOUT_S else _wrong(f"give from 0.1 to {_LONGEST_TIMEOUT_S} seconds")


def _port(text: str) -> int:
    return _count(text) if _count(text) <= _HIGHEST_PORT else _wrong(f"ports go up to {_HIGHEST_PORT}")


def _path(text: str) -> Path:
    return Path(text) if text else _wrong("an empty name is no file")


def _world(text: str) -> str:
    return text or _wrong("an empty name is no world")


def _host_name(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9_.-]+(:[0-9]{1,5})?", text):
        _wrong(f"“{text}” is not the name of a computer, such as sandbox.test or sandbox.test:8090")
    return text


def _key_action(text: str) -> str:
    # The text is not repeated: it may be a key.
    return (
        text if text in {"set", "test", "delete"} else _wrong("choose set, test or delete; a key is never an argument")
    )


def _wrong(message: str) -> NoReturn:
    raise argparse.ArgumentTypeError(message)
