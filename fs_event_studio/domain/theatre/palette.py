"""The colours of the drawing, for window and SVG alike."""

from typing import NamedTuple

from fs_event_studio.domain.landing import Place


class Palette(NamedTuple):
    """One scheme, as `#rrggbb`. Texts have a contrast of at least 4.5 on `background` and `band`.

    band: every second lane.   bar, tail: of sessions.   stitched, user, anonymous, unknown: of events by where they
    landed; their shapes differ as well.
    """

    background: str
    band: str
    text: str
    muted: str
    line: str
    bar: str
    tail: str
    over_limit: str
    stitched: str
    user: str
    anonymous: str
    unknown: str
    now: str
    ghost: str

    def of_place(self, place: Place | None) -> str:
        """The colour of an event that landed there."""
        match place:
            case Place.SESSION:
                return self.stitched
            case Place.USER:
                return self.user
            case Place.ANONYMOUS:
                return self.anonymous
            case None:
                return self.unknown


LIGHT = Palette(
    background="#ffffff",
    band="#f6f7fa",
    text="#1b2330",
    muted="#566072",
    line="#d5d9e1",
    bar="#9db8ee",
    tail="#c5d5f5",
    over_limit="#b3261e",
    stitched="#1f4fb8",
    user="#8a4b00",
    anonymous="#7a2d8f",
    unknown="#566072",
    now="#b3261e",
    ghost="#1b6a43",
)
DARK = Palette(
    background="#171a21",
    band="#1c2029",
    text="#e7eaf0",
    muted="#a6afbe",
    line="#343b47",
    bar="#3b5f9f",
    tail="#2c4674",
    over_limit="#ff8f85",
    stitched="#a9c6ff",
    user="#f1bb66",
    anonymous="#dd9cf0",
    unknown="#a6afbe",
    now="#ff8f85",
    ghost="#82d6a6",
)
