"""`tour`: play a tour of stitching and print it, or write it as a web page."""

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from fs_event_studio.bootstrap import Studio, save_file
from fs_event_studio.bootstrap.own_files import open_tours
from fs_event_studio.cli.console import Console
from fs_event_studio.cli.errors import InputError
from fs_event_studio.cli.exit_codes import ExitCode
from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.theatre.table import scene_data
from fs_event_studio.domain.tours.html_page import slide_text
from fs_event_studio.domain.tours.tour import Frame
from fs_event_studio.usecases.show_tour import PlayedTour, TourTrouble


def tour(arguments: Namespace, studio: Studio, console: Console) -> ExitCode:
    """Play the tour. Errors: InputError, EnvironmentTrouble, OutputError."""
    tours = open_tours(studio)
    path = arguments.file or tours.files.built_in()[0]
    try:
        played = tours.show(path)
    except TourTrouble as trouble:
        raise InputError(str(trouble)) from trouble
    if arguments.html:
        save_file(arguments.html, tours.show.page(played).encode())
    if arguments.json:
        console.out.json(_data(played, arguments.html))
    elif arguments.html:
        console.out.line(f"{len(played.frames)} slides written to {arguments.html}.")
    else:
        for line in _lines(played):
            console.out.line(line)
    return ExitCode.DONE


def _data(played: PlayedTour, page: Path | None) -> dict[str, object]:
    tour = played.tour
    return {
        "title": tour.title,
        "seed": tour.seed,
        "starts_at": tour.starts_at.isoformat(),
        "page": str(page) if page else None,
        "slides": [_slide(frame) for frame in played.frames],
    }


def _slide(frame: Frame) -> dict[str, object]:
    sent = [{"body": one.body, "status": one.status, "landed": one.said} for one in frame.sent]
    heading, caption = frame.slide.heading, list(frame.slide.caption)
    return {"heading": heading, "caption": caption, "sent": sent, "scene": scene_data(frame.scene)}


def _lines(played: PlayedTour) -> Iterator[str]:
    yield one_line(played.tour.title)
    for number, frame in enumerate(played.frames, 1):
        yield ""
        yield f"{number} of {len(played.frames)}"
        yield from map(one_line, slide_text(frame).split("\n"))
