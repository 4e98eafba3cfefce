"""What stands below a picture that is taken along: what its shapes mean, and how far it can be relied on."""

from collections.abc import Iterator
from textwrap import wrap
from typing import NamedTuple

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.landing import Place
from fs_event_studio.domain.phrases import Phrase, phrase
from fs_event_studio.domain.theatre.scene import Scene
from fs_event_studio.domain.theatre.view import Measures, View

MARGIN = 10.0
_LINE, _GAP = 1.5, 2.0
"""The height of a line and the room between two signs, in times of the height of letters."""


class Sign(NamedTuple):
    """A shape and its meaning. shape: what it is called, for those who do not see it."""

    place: Place | None
    shape: Phrase
    meaning: Phrase


SANDBOX_SIGNS = (
    Sign(Place.SESSION, Phrase("circle"), Phrase("in a session")),
    Sign(Place.USER, Phrase("diamond"), Phrase("with a user, no session")),
    Sign(Place.ANONYMOUS, Phrase("triangle"), Phrase("new anonymous user")),
)
LIVE_SIGNS = (
    Sign(Place.SESSION, Phrase("circle"), Phrase("in a session, verified")),
    Sign(None, Phrase("square"), Phrase("not known where")),
)
_OF_SANDBOX = "Shown by the sandbox of FS Event Studio; nothing of it comes from a Fullstory account."
_OF_LIVE = (
    "What FS Event Studio knew of “{0}” at {1} UTC: events that were accepted, from its history, and sessions that "
    "were asked for. An answer does not say where an event landed; that is known only of events that were read back "
    "from their session. Of a session, only the beginning is listed: a dashed outline means that its end is not known."
)


class Footer(NamedTuple):
    """note: sentences on where the picture comes from."""

    signs: tuple[Sign, ...]
    note: Phrase


class PlacedSign(NamedTuple):
    """(x, y): the middle of the shape.   text_x: where its meaning begins, on the same line."""

    sign: Sign
    meaning: str
    x: float
    y: float
    text_x: float


class PlacedFooter(NamedTuple):
    """lines: of the note, each with the middle of its height.   height: of all, in pixels."""

    signs: tuple[PlacedSign, ...]
    lines: tuple[tuple[float, str], ...]
    height: float


def footer_of(scene: Scene) -> Footer:
    """What is to be said of a picture of this scene."""
    if not scene.live:
        return Footer(SANDBOX_SIGNS, Phrase(_OF_SANDBOX))
    return Footer(LIVE_SIGNS, Phrase(_OF_LIVE, one_line(scene.title), f"{scene.now:%Y-%m-%d %H:%M:%S}"))


def placed(footer: Footer, view: View, meanings: tuple[str, ...] = (), note: str = "") -> PlacedFooter:
    """Where it stands, below a picture of `view`. meanings, note: the same in another language."""
    measures = view.measures
    meanings = meanings or tuple(sign.meaning for sign in footer.signs)
    signs = tuple(_placed_signs(footer.signs, meanings, view.width, view.height, measures))
    below = (signs[-1].y if signs else view.height) + measures.text * _LINE * 1.2
    chars = max(20, int((view.width - 2 * MARGIN) / measures.char))
    texts = wrap(note or phrase(footer.note), chars, break_long_words=True)
    lines = tuple((below + number * measures.text * _LINE, text) for number, text in enumerate(texts))
    return PlacedFooter(signs, lines, (lines[-1][0] if lines else below) + measures.text * _LINE - view.height)


def _placed_signs(
    signs: tuple[Sign, ...], meanings: tuple[str, ...], width: float, top: float, measures: Measures
) -> Iterator[PlacedSign]:
    x, y = MARGIN, top + measures.text * _LINE
    for sign, meaning in zip(signs, meanings, strict=True):
        wide = measures.mark * 3 + len(meaning) * measures.char
        if x > MARGIN and x + wide > width - MARGIN:
            x, y = MARGIN, y + measures.text * _LINE
        yield PlacedSign(sign, meaning, x + measures.mark * 1.3, y, x + measures.mark * 3.4)
        x += wide + measures.text * _GAP
