"""Reading command lines as bash does, without running anything."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from fs_event_studio.domain.pasting.ansi_c import read_ansi_c
from fs_event_studio.domain.pasting.remarks import PasteError
from fs_event_studio.domain.pasting.shells import NativeCommand
from fs_event_studio.domain.pasting.variables import Variables
from fs_event_studio.domain.phrases import Phrase

_PLAIN = re.compile(r"[^\s'\"\\$`;&|<>()#]+")
_IN_DOUBLE = re.compile(r"[^\"\\$`]+")
_SINGLE = re.compile(r"'([^']*)'")
_ANSI_C = re.compile(r"\$'((?:[^'\\]|\\.)*+)'", re.DOTALL)
_VARIABLE = re.compile(r"\$(?:(\w+)|\{(\w+)\})", re.ASCII)
_IN_HEREDOC = re.compile(rf"{_VARIABLE.pattern}|\\[\\$`\n]|`|\$\(", re.ASCII)
_CONTINUATION = re.compile(r"\\[ \t]*\n")
"""With the blanks that slip in when a command is copied from a page."""

_COMMENT = re.compile(r"[^\n]*")
_HEREDOC = re.compile(r"<<(-?)[ \t]*(?:'([^'\n]+)'|\"([^\"\n]+)\"|(\\?[\w.+-]+))")
_REDIRECTION = re.compile(r"[0-9]*(?=[<>&])(?:&>>?|>>|>\||>&|<&|<>|[<>])[ \t]*&?")
_ASSIGNMENT = re.compile(r"(\w+)=(.*)", re.ASCII | re.DOTALL)
_SUBSTITUTION = "“$(…)” or “`…`” stands for what another command prints. Write the value itself in its place."


@dataclass(slots=True)
class _Draft:
    """A command while it is being read; a heredoc is known before its lines are."""

    words: list[str] = field(default_factory=list)
    stdin: str | None = None
    heredocs: list[re.Match[str]] = field(default_factory=list)
    unknown: dict[str, None] = field(default_factory=dict)


def read_commands(text: str) -> Iterator[NativeCommand]:
    """The commands in `text`, one by one; what `echo` or `printf %s` prints into a pipe becomes the next one's stdin.

    A variable is filled in if the text gives it a value; else it stays as it is written.
    Errors: PasteError, for example for a quote without end.
    """
    return _Reader(text.replace("\r\n", "\n")).commands()


class _Reader:
    """A position in a text. Each step moves it on, so that the time is linear."""

    def __init__(self, text: str) -> None:
        self._text, self._at = text, 0
        self._draft = _Draft()
        self._variables = Variables()

    def commands(self) -> Iterator[NativeCommand]:
        """All commands."""
        piped: str | None = None
        while self._at < len(self._text):
            sign = self._step()
            if sign == "|" and self._draft.words == ["cat"]:
                self._draft.words.clear()  # what it is given to read is the next one's
            elif sign and self._draft.words:
                command = self._finished(piped)
                piped = _printed(command.words) if sign == "|" else None
                yield command
        if self._draft.words:
            yield self._finished(piped)

    def _step(self) -> str:
        """Read one word or sign; the sign that ends a command, or an empty text."""
        char = self._text[self._at]
        if char == "\n":
            self._at += 1
            self._read_heredocs()
            return char
        if char in ";&|()" and not self._text.startswith("&>", self._at):
            self._at += 1
            return char
        if char.isspace():
            self._at += 1
        elif char == "#":
            self._take(_COMMENT)
        elif not (self._take(_CONTINUATION) or self._redirect()):
            self._draft.words.append(self._word())
        return ""

    def _finished(self, piped: str | None) -> NativeCommand:
        draft, self._draft = self._draft, _Draft()
        words = draft.words[1:] if draft.words[0] == "export" else draft.words
        assignments = [_ASSIGNMENT.fullmatch(word) for word in words]
        if all(assignments):
            for match in filter(None, assignments):
                self._variables[match[1]] = match[2]
        return NativeCommand(tuple(draft.words), piped if draft.stdin is None else draft.stdin, tuple(draft.unknown))

    def _word(self) -> str:
        parts: list[str] = []
        while self._at < len(self._text):
            start = self._at
            plain = self._take(_PLAIN)
            if plain:
                parts.append(plain[0])
            elif self._text[start] == "#":
                self._at += 1
                parts.append("#")
            else:
                parts.append(self._part())
            if self._at == start:
                break
        return "".join(parts)

    def _part(self) -> str:
        """A quoted or escaped part of a word; nothing, without a move, where the word ends."""
        char = self._text[self._at]
        if char == "'":
            return self._must(_SINGLE, Phrase("single quote"))[1]
        if char == '"':
            return self._in_double_quotes()
        if char == "\\":
            self._at += 2
            return self._text[self._at - 1 : self._at].replace("\n", "")
        if char == "`":
            raise PasteError(_SUBSTITUTION)
        if char == "$":
            return self._dollar(quoted=False)
        return ""

    def _dollar(self, *, quoted: bool) -> str:
        if self._text.startswith("$(", self._at):
            raise PasteError(_SUBSTITUTION)
        if not quoted and self._text.startswith("$'", self._at):
            return read_ansi_c(self._must(_ANSI_C, Phrase("quote $'"))[1])
        if not quoted and self._text.startswith('$"', self._at):
            self._at += 1
            return self._in_double_quotes()
        variable = self._take(_VARIABLE)
        if variable:
            return self._value(variable)
        self._at += 1
        return "$"

    def _value(self, variable: re.Match[str]) -> str:
        value = self._variables.text(variable[1] or variable[2])
        if value is None:
            self._draft.unknown[variable[0]] = None
        return variable[0] if value is None else value

    def _in_double_quotes(self) -> str:
        opened_at, parts = self._at, [""]
        self._at += 1
        while self._at < len(self._text):
            char = self._text[self._at]
            plain = self._take(_IN_DOUBLE)
            if plain:
                parts.append(plain[0])
            elif char == '"':
                self._at += 1
                return "".join(parts)
            elif char == "$":
                parts.append(self._dollar(quoted=True))
            elif char == "`":
                raise PasteError(_SUBSTITUTION)
            else:
                after = self._text[self._at + 1 : self._at + 2]
                parts.append({"\n": ""}.get(after, after) if after in '"\\$`\n' else char + after)
                self._at += 2
        raise self._unclosed(Phrase("double quote"), opened_at)

    def _redirect(self) -> bool:
        """Read a redirection, if one stands here. No file is read or written."""
        heredoc = self._take(_HEREDOC)
        if heredoc:
            self._draft.heredocs.append(heredoc)
        elif self._text.startswith("<<<", self._at):
            self._at += 3
            self._draft.stdin = f"{self._next_word()}\n"
        elif self._take(_REDIRECTION):
            self._next_word()
        else:
            return False
        return True

    def _next_word(self) -> str:
        while self._text[self._at : self._at + 1] in {" ", "\t"}:
            self._at += 1
        return self._word()

    def _read_heredocs(self) -> None:
        """The line with `<<END` has ended: what follows up to END is the command's standard input."""
        for heredoc in self._draft.heredocs:
            dash, single, double, bare = heredoc.groups()
            end = single or double or bare.removeprefix("\\")
            body = self._lines_before(end, "\t" if dash else "")
            if dash:
                body = re.sub(r"^\t+", "", body, flags=re.MULTILINE)
            self._draft.stdin = self._expanded(body) if bare and not bare.startswith("\\") else body
        self._draft.heredocs.clear()

    def _lines_before(self, end: str, strip: str) -> str:
        """The lines up to one that is `end`, which is gone past.   strip: what may stand before it."""
        start = self._at
        while self._at < len(self._text):
            line_start = self._at
            line_end = self._text.find("\n", line_start)
            self._at = line_end if line_end >= 0 else len(self._text)
            if self._text[line_start : self._at].lstrip(strip) == end:
                return self._text[start:line_start]
            self._at += 1
        self._at = len(self._text)
        return self._text[start:]

    def _expanded(self, body: str) -> str:
        """What bash makes of a heredoc whose END was not quoted."""
        return _IN_HEREDOC.sub(self._expanded_part, body)

    def _expanded_part(self, part: re.Match[str]) -> str:
        if part[0] in {"`", "$("}:
            raise PasteError(_SUBSTITUTION)
        if part[0].startswith("\\"):
            return part[0][1:].strip("\n")
        return self._value(part)

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        match = pattern.match(self._text, self._at)
        if match:
            self._at = match.end()
        return match

    def _must(self, pattern: re.Pattern[str], what: str) -> re.Match[str]:
        match = self._take(pattern)
        if not match:
            raise self._unclosed(what, self._at)
        return match

    def _unclosed(self, what: str, opened_at: int) -> PasteError:
        line = self._text.count("\n", 0, opened_at) + 1
        return PasteError(Phrase("The {0} that opens in line {1} is never closed. Copy the whole command.", what, line))


def _printed(words: tuple[str, ...]) -> str | None:
    """What a command prints, as far as we can know."""
    match words:
        case ("echo", text) | ("echo", "-n" | "-E", text) | ("printf", "%s" | "%s\\n", text):
            return text
        case ("printf", template, *parts) if parts and template == "\\0".join(["%s"] * len(parts)):
            return "\0".join(parts)
        case _:
            return None
