"""What a word of the command line must be to stand for a value.

Each of these gives the value of one word. Errors: argparse.ArgumentTypeError, with a sentence.
"""

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from fs_event_studio.domain.listing import Sort

_MOST_DIGITS = 18
_LONGEST_TIMEOUT_S = 3600
_HIGHEST_PORT = 65535


def is_count(text: str) -> bool:
    """Whether the text is a whole number from 0, small enough for the database."""
    return text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS


def folder(word: str) -> Path:
    """The name of a folder, `~` included."""
    try:
        return Path(word).expanduser() if word else _wrong("an empty name is no folder")
    except RuntimeError as error:
        _wrong(f"{error}")


def text(word: str) -> str:
    """Any text that can be written as UTF-8."""
    if any("\ud800" <= character <= "\udfff" for character in word):
        _wrong("this text is not UTF-8")
    return word


def pair(word: str) -> tuple[str, str]:
    """NAME=VALUE."""
    name, equals, value = text(word).partition("=")
    return (name, value) if name and equals else _wrong(f"“{word}” is not written as NAME=VALUE")


def header_value(word: str) -> str:
    """What can stand in a header."""
    if not word.strip() or not word.isascii() or not word.isprintable():
        _wrong("a key is made of printable ASCII characters")
    return word.strip()


def positive(word: str) -> int:
    """A whole number from 1."""
    return (is_count(word) and int(word)) or _wrong("give a whole number from 1")


def count(word: str) -> int:
    """A whole number from 0."""
    return int(word) if is_count(word) else _wrong("give a whole number from 0")


def seconds(word: str) -> float:
    """A time-out."""
    try:
        value = float(word)
    except ValueError:
        _wrong("give a number of seconds")
    return value if 0 < value <= _LONGEST_TIMEOUT_S else _wrong(f"give from 0.1 to {_LONGEST_TIMEOUT_S} seconds")


def port(word: str) -> int:
    """A port; 0 stands for any."""
    return count(word) if count(word) <= _HIGHEST_PORT else _wrong(f"ports go up to {_HIGHEST_PORT}")


def path(word: str) -> Path:
    """The name of a file."""
    return Path(word) if word else _wrong("an empty name is no file")


def world(word: str) -> str:
    """The name of a world or of its file."""
    return word or _wrong("an empty name is no world")


def host_name(word: str) -> str:
    """What a Host header may say."""
    if not re.fullmatch(r"[A-Za-z0-9_.-]+(:[0-9]{1,5})?", word):
        _wrong(f"“{word}” is not the name of a computer, such as sandbox.test or sandbox.test:8090")
    return word


def key_action(word: str) -> str:
    """What is to be done with a key."""
    # The word is not repeated: it may be a key.
    return (
        word if word in {"set", "test", "delete"} else _wrong("choose set, test or delete; a key is never an argument")
    )


def sort(word: str) -> "Sort":
    """The order of a list: a key, and `:asc` or `:desc` behind it."""
    from fs_event_studio.domain.listing import Sort, SortKey  # noqa: PLC0415 - few commands need it

    name, _, direction = word.partition(":")
    if name not in set(SortKey) or direction not in {"", "asc", "desc"}:
        raise argparse.ArgumentTypeError(f"“{word}” is none of {', '.join(SortKey)}, each with :asc or :desc behind it")
    return Sort(SortKey(name), direction != "asc")


def _wrong(message: str) -> NoReturn:
    raise argparse.ArgumentTypeError(message)
