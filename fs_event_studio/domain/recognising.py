"""Finds out of which template a sentence was made that was kept as plain text."""

import re
from collections.abc import Callable, Iterable
from string import Formatter
from typing import NamedTuple

from fs_event_studio.domain.phrases import Phrase

LEAST_TELLING = 12
"""A template whose longest piece of text is shorter than this could be anything."""

LONGEST = 4000
"""Longer texts are not looked at; sentences of ours are shorter."""

_MOST_LEVELS = 4
_PLACES: dict[str, tuple[str, Callable[[str], object]]] = {
    "": (r"(?P<{}>.+?)", str),
    "g": (r"(?P<{}>[-+]?\d[\d.e+-]*)", float),
    ",": (r"(?P<{}>\d[\d,]*)", lambda text: int(text.replace(",", ""))),
}
"""By the format of a value: what it looks like, and how it is read back."""


class _Known(NamedTuple):
    template: str
    pieces: tuple[str, ...]
    pattern: re.Pattern[str]
    readers: tuple[Callable[[str], object], ...]


class Recogniser:
    """Knows templates. One that says too little, or formats a value in a way that cannot be read back, is left out."""

    def __init__(self, templates: Iterable[str]) -> None:
        known = filter(None, map(_known, templates))
        self._known = sorted(known, key=lambda one: -sum(map(len, one.pieces)))

    def phrase_of(self, text: str) -> Phrase | None:
        """The Phrase that reads as `text`, of the template that says most of it; None if there is none."""
        return self._found(text, 0) if len(text) <= LONGEST else None

    def _found(self, text: str, level: int) -> Phrase | None:
        for known in self._known:
            match = known.pattern.fullmatch(text) if _has_all(text, known.pieces) else None
            if match is None:
                continue
            try:
                values = [read(match[f"v{number}"]) for number, read in enumerate(known.readers)]
            except ValueError:
                continue
            found = Phrase(known.template, *(self._value(value, level) for value in values))
            if found == text:
                return found
        return None

    def _value(self, value: object, level: int) -> object:
        """A value that is a whole sentence may be one of ours; anything else is somebody's name or ID."""
        if not isinstance(value, str) or not is_sentence(value):
            return value
        return (self._found(value, level + 1) if level < _MOST_LEVELS else None) or Phrase(value)


def is_sentence(text: str) -> bool:
    """Whether it looks like one."""
    return " " in text and text.endswith(".")


def _known(template: str) -> _Known | None:
    parts = list(Formatter().parse(template))
    pieces = tuple(piece for piece, *_ in parts if piece)
    numbers = sorted({int(name) for _, name, _, _ in parts if name is not None})
    telling = max(map(len, pieces), default=0) >= LEAST_TELLING
    if not telling or numbers != list(range(len(numbers))) or any((spec or "") not in _PLACES for *_, spec, _ in parts):
        return None
    pattern, readers = "", dict[int, Callable[[str], object]]()
    for piece, name, spec, _ in parts:
        pattern += re.escape(piece)
        if name is None:
            continue
        look, reader = _PLACES[spec or ""]
        pattern += f"(?P=v{name})" if int(name) in readers else look.format(f"v{name}")
        readers.setdefault(int(name), reader)
    return _Known(template, pieces, re.compile(pattern, re.DOTALL), tuple(readers[number] for number in numbers))


def _has_all(text: str, pieces: Iterable[str]) -> bool:
    """Whether all pieces stand in `text`, one after the other: most templates are ruled out by this."""
    at = 0
    for piece in pieces:
        at = text.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return True
