"""Opening what commands need beyond small files."""

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager

from fs_event_studio.bootstrap import Studio, opening
from fs_event_studio.bootstrap.services import Services
from fs_event_studio.cli.console import Console


@contextmanager
def opened_services(studio: Studio, console: Console, variables: Mapping[str, str]) -> Iterator[Services]:
    """The services until the end of the block; says what an earlier run left without an answer.

    variables: where to look for FULLSTORY_API_KEY.
    Errors: EnvironmentTrouble.
    """
    with closing(opening.open_services(studio, variables)) as services:
        if lost := services.recovered:
            count, had = ("1 exchange", "it") if len(lost) == 1 else (f"{len(lost)} exchanges", "they")
            ids = ", ".join(map(str, lost))
            console.err.line(f"{count} of an earlier run had no answer when {had} ended: {ids}")
        if not services.writable:
            console.err.line(
                f"The history {studio.folders.history_file} can only be read here, so nothing can be sent."
            )
        yield services
