"""Finds the entries of an HTTP archive in a stream, one at a time: an archive may be larger than the memory."""

import re
from collections.abc import Iterable, Iterator

from fs_event_studio.domain.exporting.reading import RecordError
from fs_event_studio.domain.phrases import Phrase

MAX_ENTRY_CHARS = 64 * 1024 * 1024
"""An entry longer than this is not read."""

_BRACKET = re.compile(r'(?:[^]["{}]++|"(?:[^"\\]++|\\.)*+")*+(?P<mark>[][{}"])', re.DOTALL)
"""The next bracket outside of texts; a quotation mark in its place begins a text that goes on in the next piece."""

_DEPTH = {"{": 1, "[": 1, "}": -1, "]": -1}

_BEGINNING = re.compile(r"[^\s,]")
_ENTRIES = re.compile(r'"entries"\s*:\s*\[')


def entries(chunks: Iterable[str]) -> Iterator[str]:
    """The text of each object in the array `log.entries`. chunks: of the file, in order.

    Errors: RecordError if there is no such array, or the file ends within it.
    """
    pieces = iter(chunks)
    text, position = _skip_to_entries(pieces), 0
    while True:
        start = _start(text, position)
        while start is None:
            more = next(pieces, None)
            if more is None:
                raise RecordError(Phrase("The archive ends before its list of entries does."))
            text = more
            start = _start(text, 0)
        if text[start] == "]":
            return
        end, depth = _scanned(text, start, 0)
        while depth:
            if len(text) - start > MAX_ENTRY_CHARS:
                raise RecordError(Phrase("An entry is longer than {0:,} characters.", MAX_ENTRY_CHARS))
            more = next(pieces, None)
            if more is None:
                raise RecordError(Phrase("The archive ends within an entry."))
            text, end, start = text[start:] + more, end - start, 0
            end, depth = _scanned(text, end, depth)
        yield text[start:end]
        position = end


def _skip_to_entries(pieces: Iterator[str]) -> str:
    text = ""
    for piece in pieces:
        text += piece
        if match := _ENTRIES.search(text):
            return text[match.end() :]
        if len(text) > MAX_ENTRY_CHARS:
            break
    raise RecordError(Phrase("There is no list of entries in it: it is no HTTP archive (HAR)."))


def _start(text: str, position: int) -> int | None:
    """Where the next entry or the end of the list begins."""
    match = _BEGINNING.search(text, position)
    if match is None:
        return None
    if match[0] not in "{]":
        raise RecordError(Phrase("The list of entries holds something else than objects."))
    return match.start()


def _scanned(text: str, position: int, depth: int) -> tuple[int, int]:
    """Where the object ends of which `depth` brackets are open at `position`, and 0; else how far it is scanned."""
    while (match := _BRACKET.match(text, position)) and match["mark"] != '"':
        position = match.end()
        depth += _DEPTH[match["mark"]]
        if depth == 0:
            break
    return position, depth
