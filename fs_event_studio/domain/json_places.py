"""Where in a JSON text a member stands, so that a complaint can point at its line."""

import re
from typing import NamedTuple

_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|[][{},:]', re.DOTALL)


class Place(NamedTuple):
    """Line and column, counted from 1."""

    line: int
    column: int


def place_of(text: str, path: str) -> Place:
    """The place of the last member named by the dotted `path`; the text's beginning if there is none.

    text: well-formed. Elements of arrays have no names and are passed by.
    """
    return _place(text, offset_of(text, path) or 0)


def offset_of(text: str, path: str) -> int | None:
    """Where the last member named by the dotted `path` begins, with its name; None if there is none.

    text: well-formed. A name that is written with escapes is not found.
    """
    found = None
    for offset, name in _members(text):
        if name == path:
            found = offset
    return found


def _place(text: str, offset: int) -> Place:
    before = text[:offset]
    return Place(before.count("\n") + 1, offset - before.rfind("\n"))


def _members(text: str) -> "list[tuple[int, str]]":
    """The offset and the path of each member that stands in objects only."""
    members: list[tuple[int, str]] = []
    around: list[str | None] = []  # the path of each object that is open; None for an array
    last: tuple[int, str] | None = None
    path: str | None = ""
    for match in _TOKEN.finditer(text):
        sign = match[0]
        if sign == "{":
            around.append(path)
        elif sign == "[":
            around.append(None)
        elif sign in "]}":
            around.pop()
        elif sign == ":" and last:
            holder = around[-1]
            path = None if holder is None else f"{holder}.{last[1]}".removeprefix(".")
            if path is not None:
                members.append((last[0], path))
        elif sign == "," and around[-1] is None:
            path = None
        elif sign.startswith('"'):
            last = match.start(), sign[1:-1]
    return members
