"""Reading PowerShell scripts: assignments, and the commands that use them. Nothing is run."""

from collections.abc import Iterator

from fs_event_studio.domain.pasting.computed import LooseValue
from fs_event_studio.domain.pasting.powershell_expressions import Expressions
from fs_event_studio.domain.pasting.powershell_tokens import Kind, read_tokens
from fs_event_studio.domain.pasting.shells import NativeCommand

WEB_COMMANDS = frozenset({"invoke-restmethod", "invoke-webrequest", "irm", "iwr"})


def read_native_commands(text: str) -> Iterator[NativeCommand]:
    """The commands named `curl` or `curl.exe` in `text`.

    Errors: PasteError.
    """
    script = Script(read_tokens(text))
    for name in script.commands():
        if name in {"curl", "curl.exe"}:
            words, unknown = script.native_words()
            yield NativeCommand((name, *words), None, unknown)


class Script(Expressions):
    """A script, read statement by statement."""

    def commands(self) -> Iterator[str]:
        """The names, in lower case, of the commands that can be read; the caller may read the arguments of each."""
        while not self.ended():
            token = self.take()
            if token.kind is Kind.WORD:
                yield token.text.lower()
            elif token.kind is Kind.VARIABLE:
                yield from self._after_variable(token.text.lower())
            elif token.is_sign("["):
                self.skip_type()

    def native_words(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The words that another program gets, and the variables in them that have no value."""
        words: list[list[str]] = []
        self.unknown.clear()
        while not self.at_end():
            token = self.take()
            if not token.glued or not words:
                words.append([])
            words[-1].append(self.word_part(token))
        return tuple(map("".join, words)), tuple(self.unknown)

    def _after_variable(self, name: str) -> Iterator[str]:
        """Read on after a variable at the beginning of a statement: an assignment, or a member of a table."""
        if self.take_sign("="):
            if self.next_is_word(*WEB_COMMANDS):
                yield self.take().text.lower()
            else:
                self.variables[name] = self.pipeline()
        elif self.peek().glued and self.peek().is_sign("["):
            self.take()
            self._assign_member(name, self.operand(), "]")
        elif self.peek().glued and self.next_is_word(".add"):
            self.take()
            if self.take_sign("("):
                self._assign_member(name, self.operand(), ",")
        elif self.peek().glued and self.peek().text.startswith("."):
            self._assign_member(name, self.take().text[1:], "")

    def _assign_member(self, table: str, member: LooseValue, sign: str) -> None:
        """Read the rest of `$table["member"] = value` or `$table.Add("member", value)`. sign: after the member."""
        for expected in filter(None, (sign, "" if sign == "," else "=")):
            if not self.take_sign(expected):
                return
        value = self.operand() if sign == "," else self.pipeline()
        if isinstance(member, str):
            self.variables.table(table)[member] = value
