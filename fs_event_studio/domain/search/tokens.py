"""Cuts the text of a search into terms."""

import re
from collections.abc import Iterator
from typing import NamedTuple

OR = "OR"

# A key is made of letters, so that a session ID such as 123:456 is none; `https://` is none either.
_TERM = re.compile(
    r"""
    (?P<minus>-?)
    (?:
        (?P<key>[A-Za-z][A-Za-z_]*(?=:(?!//))|prop\.[^\s":=<>!]*(?=:|!=|[<>]=?|=)|status(?=!=|[<>]=?|=))
        (?P<operator>:|!=|[<>]=?|=)
    )?
    (?:"(?P<phrase>[^"]*)"?|(?P<word>\S*))
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """One term as typed. key: before the operator, in lower case; empty if there is none.

    value: without quotes.   start, end: of the whole term.   value_start: where the value begins, quotes included.
    """

    negated: bool
    key: str
    operator: str
    value: str
    quoted: bool
    start: int
    end: int
    value_start: int

    @property
    def is_or(self) -> bool:
        """Whether it joins its neighbours."""
        return not self.negated and not self.key and not self.quoted and self.value == OR


def tokens(text: str) -> Iterator[Token]:
    """The terms of `text`. Every text has some reading; quotes may be left open, a lone minus is none."""
    position = 0
    while position < len(text):
        if text[position].isspace():
            position += 1
            continue
        match = _TERM.match(text, position)
        assert match, "every text that is no blank is a word"
        position = max(match.end(), position + 1)
        phrase = match["phrase"]
        token = Token(
            negated=bool(match["minus"]),
            key=(match["key"] or "").lower() if not (match["key"] or "").startswith("prop.") else match["key"],
            operator=match["operator"] or "",
            value=(match["word"] if phrase is None else phrase).strip(),
            quoted=phrase is not None,
            start=match.start(),
            end=match.end(),
            value_start=match.end("operator") if match["operator"] else match.end("minus"),
        )
        if token.key or token.value:
            yield token
