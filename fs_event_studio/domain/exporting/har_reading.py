"""Finds the entries of an HTTP archive in a stream, one at a time: an archive may be larger than the memory."""

import re
from collections.abc import Iterable, Iterator

from fs_event_studio.domain.exporting.reading import RecordError
from fs_event_studio.domain.phrases import Phrase

MAX_ENTRY_CHARS = 64 * 1024 * 1024
"""An entry longer than this is not read."""

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|(?P<cut>")|[][{}]', re.DOTALL)
"""cut: a text that goes on in the next piece."""

_ENTRIES = re.compile(r'"entries"\s*:\s*\[')


def entries(chunks: Iterable[str]) -> Iterator[str]:
    """The text of each object in the array `log.entries`. chunks: of the file, in order.

    Errors: RecordError if there is no such array, or the file ends within it.
    """
    pieces = iter(chunks)
    text = _skip_to_entries(pieces)
    while True:
        start = _start(text)
        while start is None:
            more = next(pieces, None)
            if more is None:
                raise RecordError(Phrase("The archive ends before its list of entries does."))
            text = more
            start = _start(text)
        if text[start] == "]":
            return
        entry, text = _entry(text[start:], pieces)
        yield entry


def _skip_to_entries(pieces: Iterator[str]) -> str:
    text = ""
    for piece in pieces:
        text += piece
        if match := _ENTRIES.search(text):
            return text[match.end() :]
        if len(text) > MAX_ENTRY_CHARS:
            break
    raise RecordError(Phrase("There is no list of entries in it: it is no HTTP archive (HAR)."))


def _start(text: str) -> int | None:
    """Where the next entry or the end of the list begins."""
    match = re.search(r"[^\s,]", text)
    if match is None:
        return None
    if match[0] not in "{]":
        raise RecordError(Phrase("The list of entries holds something else than objects."))
    return match.start()


def _entry(text: str, pieces: Iterator[str]) -> tuple[str, str]:
    """The object at the start of `text`, which may go on in `pieces`, and what follows it."""
    depth, position = 0, 0
    while True:
        for match in _TOKEN.finditer(text, position):
            if match["cut"]:
                break
            position = match.end()
            depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(match[0], 0)
            if depth == 0:
                return text[:position], text[position:]
        if len(text) > MAX_ENTRY_CHARS:
            raise RecordError(Phrase("An entry is longer than {0:,} characters.", MAX_ENTRY_CHARS))
        more = next(pieces, None)
        if more is None:
            raise RecordError(Phrase("The archive ends within an entry."))
        text += more
