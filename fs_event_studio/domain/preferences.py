"""What the person chose about the tool itself."""

from dataclasses import dataclass

THEMES = ("system", "light", "dark")
FONT_PERCENTS = (100, 125, 150, 175, 200)


@dataclass(frozen=True, slots=True)
class Preferences:
    """The choices.

    theme: one of THEMES.   font_percent: one of FONT_PERCENTS.
    allow_session_uid: whether the doubtful `session.uid` mode can be chosen.
    window_geometry and window_state: Qt's own, in base64; empty for the default.
    """

    theme: str = "system"
    font_percent: int = 100
    allow_session_uid: bool = False
    window_geometry: str = ""
    window_state: str = ""
