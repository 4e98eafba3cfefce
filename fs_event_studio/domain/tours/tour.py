"""A tour as values, and one that was played."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.theatre.scene import Scene

DEFAULT_START = datetime(2026, 3, 2, 10, tzinfo=UTC)


class ActionKind(StrEnum):
    """What can happen on a slide.

    ARRIVE: `person` comes into being, known by that name as uid, or anonymous if `text` says so.
    VISIT: another visit begins, whose session.uid is `literal`, if there is one.   TOUCH, END: the person's latest
    visit.   SIGN_IN: as `text`.   WAIT: `span`.   LIMIT, UNLIMIT: whether the latest visit is over its page limit.
    SEND: the event `text`, identified by `mode`, with the ID of `person` or `literal`.
    """

    ARRIVE = "arrive"
    VISIT = "visit"
    TOUCH = "touch"
    END = "end"
    SIGN_IN = "sign in"
    WAIT = "wait"
    LIMIT = "limit"
    UNLIMIT = "unlimit"
    SEND = "send"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that happens. line: where it stands in the file, from 1."""

    line: int
    kind: ActionKind
    person: str = ""
    text: str = ""
    span: timedelta = timedelta(0)
    mode: ModeKey | None = None
    literal: str = ""


@dataclass(frozen=True, slots=True)
class Slide:
    """One stop of a tour. caption: paragraphs.   actions: what happens before it is shown."""

    heading: str
    caption: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class Tour:
    """A tour. seed: of the IDs that come into being.   starts_at: what time it is on the first slide; aware."""

    title: str
    slides: tuple[Slide, ...]
    seed: int = 1
    starts_at: datetime = DEFAULT_START


@dataclass(frozen=True, slots=True)
class SentOnTour:
    """An event that a slide sent. body: its exact text.   status: of the answer.   said: where it landed and why."""

    body: str
    status: int
    said: str


@dataclass(frozen=True, slots=True)
class Frame:
    """One slide that was played: what there is to see after it, and what it sent."""

    slide: Slide
    scene: Scene
    sent: tuple[SentOnTour, ...] = ()


class TourError(ValueError):
    """A tour cannot be read or played; the message names the line, what is wrong, and what to write."""
