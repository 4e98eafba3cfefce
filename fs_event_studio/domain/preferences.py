"""What the person chose about the tool itself."""

from dataclasses import dataclass

THEMES = ("system", "light", "dark")
FONT_PERCENTS = (100, 125, 150, 175, 200)
LANGUAGES = ("system", "en", "de", "ja")
DIRECTIONS = ("language", "left-to-right", "right-to-left")


@dataclass(frozen=True, slots=True)
class Preferences:
    """The choices.

    theme: one of THEMES.   font_percent: one of FONT_PERCENTS.
    language: one of LANGUAGES.   direction: of the layout, one of DIRECTIONS.
    allow_session_uid: whether the doubtful `session.uid` mode can be chosen.
    animations: whether new events are seen to arrive in the stitching theatre.
    template_folder: where templates are kept; empty for the folder among the program's own files.
    window_geometry and window_state: Qt's own, in base64; empty for the default.
    """

    theme: str = "system"
    font_percent: int = 100
    language: str = "system"
    direction: str = "language"
    allow_session_uid: bool = False
    animations: bool = True
    template_folder: str = ""
    window_geometry: str = ""
    window_state: str = ""
