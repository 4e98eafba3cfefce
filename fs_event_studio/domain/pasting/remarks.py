"""What reading a pasted text came to: the event, and remarks on what was left out, changed or doubtful."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from fs_event_studio.domain.display import one_line, shortened
from fs_event_studio.domain.keys import ApiKey
from fs_event_studio.domain.phrases import Phrase

if TYPE_CHECKING:
    from fs_event_studio.domain.json_text import JsonObject

MORE_REQUESTS = "There are {0} more requests; the first was taken."


class RemarkKind(StrEnum):
    """What a remark is about."""

    IGNORED = "ignored"  # it was in the text and is not in the event
    CHANGED = "changed"  # it is in the event in another form
    SUSPICIOUS = "suspicious"  # a person should look at it


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to know about a pasted text.

    path: dotted, in the event where there is such a place, else in the text, such as `headers`; empty for all of it.
    text: one or two sentences. It never holds a key, nor the value of any header.
    """

    kind: RemarkKind
    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Pasted:
    """A pasted text as one event.

    document: the body as the API takes it; None if none could be read, and then a remark says why.
    key: the key found in the text, which is nowhere else.   source: what the text was; empty if it was not recognised.
    """

    document: "JsonObject | None"
    remarks: tuple[Remark, ...] = ()
    key: ApiKey | None = None
    source: str = ""


class PasteError(ValueError):
    """A text has the form of one that we read, but cannot be read; the message is a sentence for a person."""


class NotJsonError(PasteError):
    """A text looks like JSON, and is not."""


def ignored(path: str, text: str) -> Remark:
    """A remark on what was left out."""
    return Remark(RemarkKind.IGNORED, path, text)


def changed(path: str, text: str) -> Remark:
    """A remark on what was rewritten."""
    return Remark(RemarkKind.CHANGED, path, text)


def suspicious(path: str, text: str) -> Remark:
    """A remark on what a person should look at."""
    return Remark(RemarkKind.SUSPICIOUS, path, text)


def listed(names: list[str], most: int = 5) -> str:
    """Names for a sentence: safe to look at, and the first ones only if there are many."""
    shown = ", ".join(one_line(shortened(name, 60)) for name in names[:most])
    return Phrase("{0} and {1} more", shown, len(names) - most) if len(names) > most else shown
