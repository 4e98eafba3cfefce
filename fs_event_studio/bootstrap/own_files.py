"""The person's own files: drafts, templates, variables, tours."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from fs_event_studio.bootstrap import Studio
from fs_event_studio.settings import resources

if TYPE_CHECKING:
    from fs_event_studio.settings.drafts import DraftJournal
    from fs_event_studio.settings.templates import TemplateFolder
    from fs_event_studio.settings.tour_files import TourFiles
    from fs_event_studio.settings.variables import VariableFile
    from fs_event_studio.usecases.show_tour import ShowTour


def open_drafts(studio: Studio) -> "DraftJournal":
    """The journal of this run's drafts."""
    from fs_event_studio.history.locks import try_lock
    from fs_event_studio.settings.drafts import DraftJournal

    return DraftJournal(studio.folders.draft_folder, studio.secrets.redactor, try_lock)


def open_templates(studio: Studio, folder: str) -> "TemplateFolder":
    """The person's templates. folder: chosen by the person; empty for the one in the data folder."""
    from fs_event_studio.settings.templates import TemplateFolder

    return TemplateFolder(Path(folder) if folder else studio.folders.template_folder, studio.secrets.redactor)


def open_examples(studio: Studio) -> "TemplateFolder":
    """The templates that travel with the program. Errors: FileNotFoundError."""
    from fs_event_studio.settings.templates import TemplateFolder

    return TemplateFolder(resources.find_folder("templates"), studio.secrets.redactor, read_only=True)


def open_variables(studio: Studio) -> "VariableFile":
    """Values of variables, by environment."""
    from fs_event_studio.settings.variables import VariableFile

    return VariableFile(studio.folders.variables_file)


class Tours(NamedTuple):
    """The tours that are there, and what reads and plays any of them."""

    files: "TourFiles"
    show: "ShowTour"


def open_tours(studio: Studio) -> Tours:
    """Tours of stitching. Each is played in a sandbox of its own."""
    from fs_event_studio.sandbox.touring import play
    from fs_event_studio.settings.tour_files import TourFiles
    from fs_event_studio.usecases.show_tour import ShowTour

    files = TourFiles(studio.folders.tours_folder)
    return Tours(files, ShowTour(files, play, lambda text: studio.secrets.redactor().text(text)))
