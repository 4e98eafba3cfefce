"""What a slide says beside its caption, short enough for a room."""

from typing import NamedTuple

from fs_event_studio.domain.theatre.svg import short_ids
from fs_event_studio.domain.tours.tour import Frame

MOST_SENT = 3
"""Of a slide on which more was sent, the rest is counted."""


class SentShown(NamedTuple):
    """One event that a slide sent. body: with short ids.   said: where it landed and why."""

    body: str
    status: int
    said: str


def sent_shown(frame: Frame) -> tuple[SentShown, ...]:
    """The events of a slide, the latest MOST_SENT of them."""
    return tuple(SentShown(short_ids(one.body), one.status, short_ids(one.said)) for one in frame.sent[-MOST_SENT:])
