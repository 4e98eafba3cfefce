"""Reading PowerShell expressions whose values can be known without running anything."""

import re
from collections.abc import Iterable, Iterator

from fs_event_studio.domain.json_text import JsonNumber
from fs_event_studio.domain.pasting.computed import Computed, LooseValue
from fs_event_studio.domain.pasting.powershell_cursor import Cursor
from fs_event_studio.domain.pasting.powershell_tokens import Kind, Token
from fs_event_studio.domain.pasting.remarks import PasteError
from fs_event_studio.domain.pasting.variables import Variables
from fs_event_studio.domain.phrases import Phrase

MAX_NESTING = 100
"""Deepest nesting of expressions that is read."""

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_CONSTANTS: dict[str, LooseValue] = {"true": True, "false": False, "null": None}


class Expressions(Cursor):
    """A position in a script, and the values of the variables so far.

    unknown: variables in texts that have no value, as they were written.
    """

    def __init__(self, tokens: Iterable[Token]) -> None:
        super().__init__(tokens)
        self.variables = Variables()
        self.unknown: dict[str, None] = {}
        self._depth = 0

    def pipeline(self) -> LooseValue:
        """An expression and what it is piped into."""
        value = self._expression()
        while self.take_sign("|"):
            if not self.next_is_word("convertto-json"):
                value = Computed()
            self.skip_arguments()
        if not self.at_end():  # an operator that we do not know
            self.skip_arguments()
            return Computed()
        return value

    def _expression(self) -> LooseValue:
        """Values joined by `+`, or a list of them."""
        items = [self.operand()]
        while self.peek().is_sign(",") or self.next_is_word("+"):
            joint = self.take()
            self.skip_line_ends()
            value = self.operand()
            if joint.text == "+":
                items[-1] = self.variables.joined(items[-1], value)
            else:
                items.append(value)
        return items if len(items) > 1 else items[0]

    def arguments(self) -> Iterator[tuple[str, LooseValue]]:
        """Each parameter of a command, in lower case and without `-`, and its value; a switch's is True."""
        while not self.at_end():
            token = self.peek()
            if token.kind is Kind.WORD and token.text.startswith("-"):
                self.take()
                is_switch = self.at_end() or (self.peek().kind is Kind.WORD and self.peek().text.startswith("-"))
                yield token.text[1:].rstrip(":").lower(), True if is_switch else self.argument()
            elif token.kind is Kind.SPLAT:
                members = self.variables.value(self.take().text.lower())
                if isinstance(members, dict):
                    yield from ((name.lower(), value) for name, value in members.items())
            else:
                yield "", self.argument()

    def argument(self) -> LooseValue:
        """The value of a parameter; a bare word goes on as long as nothing but signs is glued to it."""
        token = self.peek()
        if token.kind is not Kind.WORD or _NUMBER.fullmatch(token.text):
            value = self.operand()
            while self.take_sign(","):
                self.operand()
                value = Computed()
            return value
        parts = [self.take().text]
        while self.peek().glued and not self.at_end():
            parts.append(self.word_part(self.take()))
        return "".join(parts)

    def operand(self) -> LooseValue:
        """One value with the members that are asked of it, such as `$name.Trim()`.

        Errors: PasteError if it is nested too deeply.
        """
        self._depth += 1
        if self._depth > MAX_NESTING:
            raise PasteError(
                Phrase("The script is nested deeper than {0} levels. Paste its JSON instead.", MAX_NESTING)
            )
        value = self._plain_operand()
        while self.peek().glued and self.peek().kind is Kind.WORD and self.peek().text[0] in ".:" and not self.at_end():
            self.take()
            value = self._called(self.peek().glued and self.peek().is_sign("("), Computed())
        self._depth -= 1
        return value

    def _plain_operand(self) -> LooseValue:
        if self.at_end():
            return Computed()
        token = self.take()
        if token.kind is Kind.TEXT:
            return self._text(token)
        if token.kind is Kind.VARIABLE:
            name = token.text.lower()
            return _CONSTANTS[name] if name in _CONSTANTS else self.variables.value(name)
        if token.is_sign("@{"):
            return self._table()
        if token.is_sign("@(", "("):
            return self._parenthesis(is_list=token.text == "@(")
        if token.is_sign("["):
            return self._after_type(self.skip_type())
        return self._word_value(token.text)

    def _word_value(self, word: str) -> LooseValue:
        if _NUMBER.fullmatch(word):
            return JsonNumber(word)
        if word.lower() == "new-object":
            self.skip_arguments()
            return {}
        if word.lower() == "convertto-json":
            return next((value for name, value in [*self.arguments()] if name in {"", "inputobject"}), Computed())
        self.skip_arguments()
        return Computed()

    def _table(self) -> LooseValue:
        """`@{ name = value; … }`, after its first sign."""
        members: dict[str, LooseValue] = {}
        while not self.ended() and not self.peek().is_sign("}"):
            key = self.take()
            if key.kind is Kind.SIGN or not self.peek().is_sign("="):
                continue
            self.take()
            self.skip_line_ends()
            members[self.word_part(key)] = self.pipeline()
        self.take()
        return members

    def _parenthesis(self, *, is_list: bool) -> LooseValue:
        """What stands between round brackets, after the first."""
        items: list[LooseValue] = []
        self.skip_line_ends()
        while not self.ended() and not self.peek().is_sign(")"):
            value = self.pipeline()
            items += value if isinstance(value, list) and is_list else [value]
            while self.take_sign(";", ",", "}"):
                pass
        self.take()
        if is_list:
            return items
        return items[0] if len(items) == 1 else Computed()

    def _after_type(self, type_name: str) -> LooseValue:
        """What follows `[type]`: a value, or a call such as `::UTF8.GetBytes("…")`."""
        if not (self.peek().glued and self.peek().text.startswith("::")):
            return self.operand()
        member = self.take().text.lower()
        has_arguments = self.peek().glued and self.peek().is_sign("(")
        if member.endswith("getbytes") and has_arguments:
            self.take()
            return self._parenthesis(is_list=False)
        is_table = member == "::new" and "dictionary" in type_name.lower()
        return self._called(has_arguments, {} if is_table else Computed())

    def _called(self, has_arguments: bool, result: LooseValue) -> LooseValue:  # noqa: FBT001 - read off the text
        if has_arguments:
            self.take()
            self._parenthesis(is_list=True)
        return result

    def _text(self, token: Token) -> str:
        """A text with the values of the variables in it."""
        if not token.parts:
            return token.text
        return "".join(self._value_text(part) if at % 2 else part for at, part in enumerate(token.parts))

    def _value_text(self, written: str) -> str:
        """written: with its dollar sign."""
        value = self.variables.text(written[1:].strip("{}").lower())
        if value is None:
            self.unknown[written] = None
        return written if value is None else value

    def word_part(self, token: Token) -> str:
        """A token as a part of a word or as a name."""
        if token.kind is Kind.TEXT:
            return self._text(token)
        if token.kind is Kind.VARIABLE:
            return self._value_text(f"${token.text}")
        return f"@{token.text}" if token.kind is Kind.SPLAT else token.text
