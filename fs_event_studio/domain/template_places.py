"""Where templates lie in their folder: paths below it, with `/` between the parts, on every platform."""

from enum import StrEnum
from typing import NamedTuple

from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.templates import DEEPEST_FOLDER, place_fault

SUFFIX = ".json"
MOST_ENTRIES = 2000
"""Files and folders that are listed."""


class EntryKind(StrEnum):
    """What lies at a place. BAD: a file that is no template, or that cannot be read."""

    FOLDER = "folder"
    TEMPLATE = "template"
    BAD = "bad"


class Entry(NamedTuple):
    """One line of the tree. place: such as `Shop/Order completed.json`.   fault: why it is bad, with line and fix."""

    place: str
    kind: EntryKind
    about: str = ""
    fault: str = ""

    @property
    def title(self) -> str:
        """Its name for people."""
        return title_of(self.place)

    @property
    def parent(self) -> str:
        """The folder that it lies in; empty for the outermost."""
        return self.place.rpartition("/")[0]


def title_of(place: str) -> str:
    """The name at a place, for people."""
    return place.rpartition("/")[2].removesuffix(SUFFIX)


def place_in(folder: str, title: str) -> str:
    """The place of the template called `title` in a folder; empty for the outermost."""
    return f"{folder}/{title}{SUFFIX}" if folder else f"{title}{SUFFIX}"


def fault_of_place(place: str) -> str:
    """A sentence on why nothing can lie at a place, or nothing. No place leads out of the folder."""
    parts = place.split("/")
    if len(parts) > DEEPEST_FOLDER:
        return Phrase("Folders lie at most {0} deep in each other. Put it further out.", DEEPEST_FOLDER - 1)
    return next((fault for part in parts if (fault := place_fault(part.removesuffix(SUFFIX)))), "")
