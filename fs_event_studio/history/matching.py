"""Turns what a search says about words into FTS5's language."""

import sqlite3
from collections.abc import Sequence
from itertools import islice

from fs_event_studio.domain.search.tree import All, Any, Node, Not, Words
from fs_event_studio.history.index import IN_EVERY_ROW

_EVERY_ROW = f'"{IN_EVERY_ROW}"'
_FEW = 150
"""Up to how many words that begin alike are looked up one by one: FTS5 reads all rows of a beginning before the first
of them is known, some 50 ms for a word of every row among a million."""

_ROWS_READ = 300
_JUMPS = 6
"""How many rows of the list of words are read before it is jumped to the next word, some 1 ms; and how often that."""

_WORDS = "SELECT term FROM search_words WHERE term >= ? AND term < ?"
_JUST_BEHIND = "\x01"
"""Behind a word, this lies before all that is longer."""
_FAR_BEHIND = "\U0010ffff"


def is_about_words(node: Node) -> bool:
    """Whether the index alone can answer it."""
    if isinstance(node, Not):
        return is_about_words(node.part)
    if isinstance(node, All | Any):
        return all(map(is_about_words, node.parts))
    return isinstance(node, Words)


def match_expression(connection: sqlite3.Connection, node: Node) -> str:
    """A tree about words in FTS5's language, made of words that hold no character with a meaning there.

    All exclusions stand in one OR, since FTS5 bounds how deep an expression is, not how wide.
    Errors: sqlite3.Error.
    """
    match node:
        case Words():
            field = f"{node.field} : " if node.field else ""
            return f"{field}({' OR '.join(_phrases(connection, node))})"
        case Not():
            return f"({_EVERY_ROW} NOT {match_expression(connection, node.part)})"
        case Any():
            return f"({' OR '.join(match_expression(connection, part) for part in node.parts)})"
        case All():
            return _all(connection, node.parts)
        case _:
            raise TypeError(f"{node} is not about words")


def _all(connection: sqlite3.Connection, parts: Sequence[Node]) -> str:
    wanted = [match_expression(connection, part) for part in parts if not isinstance(part, Not)]
    unwanted = [match_expression(connection, part.part) for part in parts if isinstance(part, Not)]
    kept = " AND ".join(wanted) or _EVERY_ROW
    return f"(({kept}) NOT ({' OR '.join(unwanted)}))" if unwanted else f"({kept})"


def _phrases(connection: sqlite3.Connection, words: Words) -> Sequence[str]:
    """The phrase, or one for each word of the index that its last one begins, if those are few."""
    *first, last = words.words
    if not words.open_ended:
        return [_quoted(first, last)]
    endings = _words_from(connection, last)
    if endings is None:
        return [f"{_quoted(first, last)}*"]
    return [_quoted(first, ending) for ending in endings or [last]]


def _words_from(connection: sqlite3.Connection, beginning: str) -> Sequence[str] | None:
    """Words of the index with this beginning, in order; None if they are many, or it takes long to know them."""
    found: list[str] = []
    start = beginning
    for _ in range(_JUMPS):
        rows = connection.execute(_WORDS, (start, beginning + _FAR_BEHIND))
        read = 0
        for read, (word,) in enumerate(islice(rows, _ROWS_READ), 1):  # noqa: B007 - counted for below
            if not found or word != found[-1]:
                found.append(word)
        if len(found) > _FEW:
            return None
        if read < _ROWS_READ:
            return found
        start = found[-1] + _JUST_BEHIND
    return None


def _quoted(first: Sequence[str], last: str) -> str:
    return f'"{" ".join([*first, last])}"'
