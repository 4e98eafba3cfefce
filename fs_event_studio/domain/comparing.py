"""What differs between JSON documents: by their members, not by their layout or the order of members.

Numbers are compared by their literals: 1.10 and 1.1 are one number in two spellings, and shown as such. Elements of
arrays are compared by their position.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from fs_event_studio.domain import json_text
from fs_event_studio.domain.ignored_paths import IgnoredPaths, Steps, path_text
from fs_event_studio.domain.json_text import JsonNumber, JsonValue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Missing:
    """Stands where a document has nothing."""


MISSING = Missing()
Found: TypeAlias = "JsonValue | Missing"


class Difference(StrEnum):
    """How the places of one path differ, as a sign that needs no colour."""

    SAME = "="
    CHANGED = "≠"
    SPELLING = "≈"
    ADDED = "+"
    REMOVED = "-"
    IGNORED = "·"

    @property
    def counts(self) -> bool:
        """Whether the documents differ here."""
        return self not in {Difference.SAME, Difference.IGNORED}


class Compared(NamedTuple):
    """One path. texts: what each document has there, as JSON on one line; None if nothing."""

    steps: Steps
    texts: tuple[str | None, ...]
    difference: Difference

    @property
    def path(self) -> str:
        """As people write it."""
        return path_text(self.steps)


def compare(documents: Sequence[Found], ignored: IgnoredPaths, start: Steps = ()) -> Iterator[Compared]:
    """A row for each place where a document has a value that is not made of others. All are compared to the first.

    start: where the documents stand, which is part of their paths.
    """
    if ignored.has(start):
        yield Compared(start, tuple(map(_text, documents)), Difference.IGNORED)
        return
    steps = _steps_of(documents)
    own = tuple(_own_text(document, ignored, start) for document in documents)
    if any(text is not None for text in own):
        yield Compared(start, own, _difference(documents, own))
    for step in steps:
        yield from compare([_at(document, step) for document in documents], ignored, (*start, step))


def body_of(raw: bytes) -> JsonValue:
    """A body to compare: its JSON, or the list of its lines if it is not JSON that is read in one way only."""
    try:
        parsed = json_text.read(raw)
    except json_text.JsonTextError:
        return _lines(raw)
    return _lines(raw) if parsed.duplicates else parsed.value


def bodies_of(raws: Sequence[bytes]) -> list[JsonValue]:
    """Several bodies: all as JSON, or all as lines if one of them is no JSON. An empty one is an empty text."""
    bodies = [body_of(raw) if raw else "" for raw in raws]
    as_lines = [raw and not _is_json(raw) for raw in raws]
    return [_lines(raw) if raw else "" for raw in raws] if any(as_lines) else bodies


def _is_json(raw: bytes) -> bool:
    try:
        return not json_text.read(raw).duplicates
    except json_text.JsonTextError:
        return False


def _lines(raw: bytes) -> JsonValue:
    return [*raw.decode("utf-8", "backslashreplace").split("\n")]


def _steps_of(documents: Sequence[Found]) -> list[str | int]:
    """The steps below, in the order in which they come in the first document that has them."""
    steps: dict[str | int, None] = {}
    for document in documents:
        if isinstance(document, dict):
            steps.update(dict.fromkeys(document))
        elif isinstance(document, list):
            steps.update(dict.fromkeys(range(len(document))))
    return list(steps)


def _at(document: Found, step: str | int) -> Found:
    if isinstance(document, dict) and isinstance(step, str):
        return document.get(step, MISSING)
    if isinstance(document, list) and isinstance(step, int) and step < len(document):
        return document[step]
    return MISSING


def _own_text(document: Found, ignored: IgnoredPaths, start: Steps) -> str | None:
    """What stands at the path itself: a plain value, or a container with nothing in it that counts."""
    if isinstance(document, dict | list):
        steps = document if isinstance(document, dict) else range(len(document))
        if any(not ignored.has((*start, step)) for step in steps):
            return None
        return "{}" if isinstance(document, dict) else "[]"
    return _text(document)


def _text(document: Found) -> str | None:
    return None if isinstance(document, Missing) else json_text.write(document, indent=None)


def _difference(documents: Sequence[Found], texts: tuple[str | None, ...]) -> Difference:
    if len(set(texts)) == 1:
        return Difference.SAME
    if texts[0] is None:
        return Difference.ADDED
    others = {text for text in texts[1:] if text is not None}
    if None in texts[1:] and others <= {texts[0]}:
        return Difference.REMOVED
    return Difference.SPELLING if _one_number(documents) else Difference.CHANGED


def _one_number(documents: Sequence[Found]) -> bool:
    if not all(isinstance(document, JsonNumber) for document in documents):
        return False
    try:
        return len({Decimal(number.literal) for number in documents if isinstance(number, JsonNumber)}) == 1
    except InvalidOperation:  # an exponent beyond what can be compared
        return False
