"""A position among PowerShell tokens."""

from collections.abc import Iterable

from fs_event_studio.domain.pasting.powershell_tokens import Kind, Token

_END = Token(Kind.SIGN, "")


class Cursor:
    """Looks one token ahead."""

    def __init__(self, tokens: Iterable[Token]) -> None:
        self._tokens = iter(tokens)
        self._next = next(self._tokens, None)

    def peek(self) -> Token:
        """The next token; an empty sign at the end of the script."""
        return self._next or _END

    def ended(self) -> bool:
        """Whether the script ends here."""
        return self._next is None

    def at_end(self) -> bool:
        """Whether a command or an expression ends here."""
        return self._next is None or self._next.is_sign(";", "|", ")", "}")

    def take(self) -> Token:
        """The next token, and go past it."""
        token = self.peek()
        self._next = next(self._tokens, None)
        return token

    def take_sign(self, *signs: str) -> bool:
        """Go past the next token if it is one of these signs; whether it was."""
        if not self.peek().is_sign(*signs):
            return False
        self.take()
        return True

    def next_is_word(self, *words: str) -> bool:
        """Whether the next token is one of these bare words, in lower case."""
        return self.peek().kind is Kind.WORD and self.peek().text.lower() in words

    def skip_line_ends(self) -> None:
        """Go past line ends."""
        while self.take_sign(";"):
            pass

    def skip_type(self) -> str:
        """Go past `type]`, after the first bracket; the type."""
        depth, parts = 1, list[str]()
        while depth and not self.ended():
            token = self.take()
            depth += token.is_sign("[") - token.is_sign("]")
            parts.append(token.text)
        return "".join(parts[:-1])

    def skip_arguments(self) -> None:
        """Go to the end of a command, past what stands in its brackets."""
        depth = 0
        while not self.ended() and (depth or not self.at_end()):
            token = self.take()
            depth += token.is_sign("(", "{", "@(", "@{") - token.is_sign(")", "}")
