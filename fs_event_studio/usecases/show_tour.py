"""Reads a tour from a file and plays it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from fs_event_studio.domain.theatre.redacting import without_secrets
from fs_event_studio.domain.tours.reading import read_tour
from fs_event_studio.domain.tours.tour import Frame, Tour, TourError
from fs_event_studio.usecases.troubles import EnvironmentTrouble

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class TourTrouble(EnvironmentTrouble):
    """A tour cannot be shown; the message names the file, the line, the rule and the fix."""


class TourReader(Protocol):
    """Where the text of tours comes from. Errors: EnvironmentTrouble."""

    def read(self, path: Path) -> str:
        """The text of the file."""
        ...


@dataclass(frozen=True, slots=True)
class PlayedTour:
    """A tour and its slides as they were played, one frame each."""

    tour: Tour
    frames: tuple[Frame, ...]


class ShowTour:
    """play: in a world of its own.   redact: takes secrets out of a text."""

    def __init__(
        self, files: TourReader, play: Callable[[Tour], tuple[Frame, ...]], redact: Callable[[str], str]
    ) -> None:
        self._files, self._play, self._redact = files, play, redact

    def __call__(self, path: Path) -> PlayedTour:
        """The tour in this file. The same file gives the same frames on every computer. Errors: TourTrouble."""
        try:
            tour = read_tour(self._files.read(path))
            return PlayedTour(tour, self._play(tour))
        except TourError as error:
            raise TourTrouble(f"{path.name}: {error}") from error
        except TourTrouble:
            raise
        except EnvironmentTrouble as trouble:
            raise TourTrouble(str(trouble)) from trouble

    def page(self, played: PlayedTour) -> str:
        """The played tour as one web page, without secrets."""
        from fs_event_studio.domain.tours.html_page import write_tour_page  # noqa: PLC0415 - few want a page

        clean = without_secrets(played, self._redact)
        return write_tour_page(clean.tour, clean.frames)
