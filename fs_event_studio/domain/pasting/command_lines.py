"""Reading command lines as Windows does: first its shell cmd, then the C library that splits them into arguments."""

import re
from collections.abc import Iterator, Sequence

from fs_event_studio.domain.pasting.remarks import PasteError, changed
from fs_event_studio.domain.pasting.shells import NativeCommand

_PLAIN = re.compile(r"[^\"^\n&|<>]+")
_PLAIN_OR_QUOTE = re.compile(r"[^^\n]+")
_QUOTED = re.compile(r"\"[^\"]*\"?")
_ESCAPED = re.compile(r"\^(?:\n?(.))?", re.DOTALL)
_PIECE = re.compile(r"(?P<slashes>\\*+)(?P<quote>\")|\\+|[^\\\" \t]+|(?P<gap>[ \t]+)")
_CHROMES_BACKSLASHES = re.compile(r"(?:\^\\){2,}+(\^\")?")
_HALVED = "Chrome doubles backslashes in commands for Windows cmd, which changes texts; they were halved again."
_SLASHES = re.compile(r"(\\+)(\"?)")


def read_command_lines(text: str) -> Iterator[NativeCommand]:
    """The commands in `text`, a script for Windows cmd. A line break inside quotes is kept.

    Errors: PasteError, for a quote without end.
    """
    return _commands(text, _PLAIN, _QUOTED)


def read_broken_command_lines(text: str) -> Iterator[NativeCommand]:
    """The same for what Chrome wrote until 2024: carets inside of quotes too, where cmd takes them as they are.

    Errors: PasteError, for a quote without end.
    """
    return _commands(text, _PLAIN_OR_QUOTE)


def _commands(text: str, *plain: re.Pattern[str]) -> Iterator[NativeCommand]:
    mended = _CHROMES_BACKSLASHES.sub(_halved, text.replace("\r\n", "\n"))
    remarks = (changed("", _HALVED),) if len(mended) < len(text.replace("\r\n", "\n")) else ()
    for line in _command_lines(mended, plain):
        words = split_arguments(line)
        if words:
            yield NativeCommand(words, remarks=remarks)


def _halved(run: re.Match[str]) -> str:
    """Before a quote, the C library halves backslashes itself."""
    return run[0] if run[1] else run[0][: len(run[0]) // 4 * 2]


def split_arguments(line: str) -> tuple[str, ...]:
    """The arguments in a command line, by the rules of Microsoft's C library.

    Errors: PasteError, for a quote without end.
    """
    words: list[str] = []
    word: list[str] | None = None
    quoted = False
    at = 0
    while piece := _PIECE.match(line, at):
        at = piece.end()
        if piece["gap"] and not quoted:
            words += ["".join(word)] if word is not None else []
            word = None
            continue
        word = [] if word is None else word
        if not piece["quote"]:
            word.append(piece[0])
            continue
        word.append(piece["slashes"][: len(piece["slashes"]) // 2])
        if len(piece["slashes"]) % 2:
            word.append('"')
        elif quoted and line.startswith('"', at):
            word.append('"')
            at += 1
        else:
            quoted = not quoted
    if quoted:
        raise PasteError("A double quote is never closed. Copy the whole command.")
    return (*words, "".join(word)) if word is not None else tuple(words)


def unescape_quotes(word: str) -> str:
    """A word that Windows PowerShell 5 hands on as it is, after the C library read backslashes before quotes."""
    return _SLASHES.sub(lambda run: run[1][: len(run[1]) // 2] + '"' if run[2] else run[1], word)


def _command_lines(text: str, plain: Sequence[re.Pattern[str]]) -> Iterator[str]:
    """Each command, with cmd's own escapes (`^`) taken off.   plain: patterns of what is no escape."""
    parts: list[str] = []
    at = 0
    while at < len(text):
        found = next(filter(None, (pattern.match(text, at) for pattern in plain)), None)
        escaped = None if found else _ESCAPED.match(text, at)
        if found or escaped:
            parts.append(found[0] if found else (escaped and escaped[1]) or "")
        else:
            yield "".join(parts)
            parts = []
        match = found or escaped
        at = match.end() if match else at + 1
    yield "".join(parts)
