"""Splitting PowerShell text into tokens, with its quotes, here-strings and backtick escapes read."""

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from fs_event_studio.domain.pasting.ansi_c import joined_surrogates
from fs_event_studio.domain.pasting.remarks import PasteError
from fs_event_studio.domain.phrases import Phrase

MAX_TOKENS = 200_000
"""A limit of this tool."""


class Kind(Enum):
    """What a token is."""

    TEXT = auto()  # a quoted text
    VARIABLE = auto()  # its name, without the dollar sign
    SPLAT = auto()  # a variable's name after @: its members are arguments
    WORD = auto()  # anything bare: a command, -Parameter, number, URL, [type] or .Member
    SIGN = auto()  # one of @{ @( ( ) { } , = | [ ] and ; which also stands for the end of a line


class Token(NamedTuple):
    """One token.

    glued: whether it follows the one before without a gap.
    parts: of a text with variables: plain text and variables in turn; the latter as written, with their dollar sign.
    """

    kind: Kind
    text: str
    glued: bool = False
    parts: tuple[str, ...] = ()

    def is_sign(self, *signs: str) -> bool:
        """Whether it is one of these signs."""
        return self.kind is Kind.SIGN and self.text in signs


_GAP = re.compile(r"(?:[ \t\f\v\u00a0]|`\n|#[^\n]*)+")
_HERE = re.compile(r"@'[ \t]*\n(.*?)\n?^'@|@\"[ \t]*\n(.*?)\n?^\"@", re.DOTALL | re.MULTILINE)
_SINGLE = re.compile(r"'((?:[^']|'')*+)'")
_DOUBLE = re.compile(r"\"((?:[^\"`]|`.|\"\")*+)\"", re.DOTALL)
_VARIABLE = re.compile(r"\$(?:\{([^}\n]{0,200})\}|([\w?]+(?::\w+)?))")
_SPLAT = re.compile(r"@(\w+)")
_SIGN = re.compile(r"@\{|@\(|[(){},=|;\n\[\]]")
_WORD = re.compile(r"(?:[^\s'\"`$(){},=|;\[\]]|`.|[$@](?![\w{(?]))+")
_BARE = ((Kind.VARIABLE, _VARIABLE), (Kind.SPLAT, _SPLAT), (Kind.SIGN, _SIGN), (Kind.WORD, _WORD))
_INSIDE = re.compile(
    r"`u\{([0-9a-fA-F]{1,6})\}|`(.)|\$\(\[char\](?:0x([0-9a-fA-F]{1,5})|([0-9]{1,7}))\)|\"\"", re.DOTALL
)
_IN_TEXT = re.compile(rf"{_INSIDE.pattern}|{_VARIABLE.pattern}|\$\([^)\n]{{0,200}}\)?", re.DOTALL | re.IGNORECASE)
_LETTERS = {"0": "\0", "a": "\a", "b": "\b", "e": "\x1b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_LAST_CODE_POINT = 0x10FFFF


def read_tokens(text: str) -> Iterator[Token]:
    """The tokens of `text`. Comments are left out.

    Errors: PasteError, for a quote without end and for too many tokens.
    """
    text = text.replace("\r\n", "\n")
    at, glued, tokens = 0, False, 0
    while at < len(text):
        end = _end_of_gap(text, at)
        if end > at:
            at, glued = end, False
            continue
        token, at = _token(text, at, glued=glued)
        yield token
        glued = True
        tokens += 1
        if tokens > MAX_TOKENS:
            raise PasteError(
                Phrase("The script has more than {0:,} words and signs. Paste its JSON instead.", MAX_TOKENS)
            )


def _end_of_gap(text: str, at: int) -> int:
    if text.startswith("<#", at):
        end = text.find("#>", at)
        return end + 2 if end >= 0 else len(text)
    gap = _GAP.match(text, at)
    return gap.end() if gap else at


def _token(text: str, at: int, *, glued: bool) -> tuple[Token, int]:
    """The token at a position that is not in a gap, and where it ends."""
    char = text[at]
    if text.startswith(("@'", '@"'), at):
        here = _must(_HERE, text, at)
        literal, expandable = here.groups()
        token = Token(Kind.TEXT, literal, glued) if literal is not None else _expandable(expandable, glued=glued)
        return token, here.end()
    if char == "'":
        single = _must(_SINGLE, text, at)
        return Token(Kind.TEXT, single[1].replace("''", "'"), glued), single.end()
    if char == '"':
        double = _must(_DOUBLE, text, at)
        return _expandable(double[1], glued=glued), double.end()
    for kind, pattern in _BARE:
        match = pattern.match(text, at)
        if match:
            return Token(kind, _named(kind, match), glued), match.end()
    return Token(Kind.WORD, char, glued), at + 1


def _named(kind: Kind, match: re.Match[str]) -> str:
    if kind is Kind.VARIABLE:
        return match[1] or match[2] or ""
    if kind is Kind.SPLAT:
        return match[1]
    if kind is Kind.SIGN:
        return match[0].replace("\n", ";")
    return re.sub(r"`(.)", r"\1", match[0])


def _must(pattern: re.Pattern[str], text: str, at: int) -> re.Match[str]:
    match = pattern.match(text, at)
    if not match:
        line = text.count("\n", 0, at) + 1
        raise PasteError(Phrase("The quote that opens in line {0} is never closed. Copy the whole command.", line))
    return match


def _expandable(inside: str, *, glued: bool) -> Token:
    """A text between double quotes. What stands for a value stays as it is written."""
    plain: list[str] = []
    parts: list[str] = []
    at = 0
    for match in _IN_TEXT.finditer(inside):
        plain.append(inside[at : match.start()])
        at = match.end()
        character = _character(match)
        if character is None:
            parts += [joined_surrogates("".join(plain)), match[0]]
            plain = []
        else:
            plain.append(character)
    parts.append(joined_surrogates("".join(plain) + inside[at:]))
    return Token(Kind.TEXT, "".join(parts), glued, tuple(parts) if len(parts) > 1 else ())


def _character(part: re.Match[str]) -> str | None:
    """What an escape stands for; None for a variable or a command."""
    code_point, letter, char_hex, char, *_ = part.groups()
    if letter:
        return _LETTERS.get(letter, letter.replace("\n", ""))
    if part[0] == '""':
        return '"'
    digits = code_point or char_hex or char
    if not digits:
        return None
    code = int(digits, 10 if char else 16)
    return chr(code) if code <= _LAST_CODE_POINT else "\ufffd"
