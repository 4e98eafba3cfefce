"""What a slide says beside its caption, short enough for a room."""

import re
from typing import NamedTuple

from fs_event_studio.domain.display import one_line, shortened
from fs_event_studio.domain.theatre.svg import SHORT_ID_CHARS
from fs_event_studio.domain.tours.tour import Frame

MOST_SENT = 3
"""Of a slide on which more was sent, the rest is counted."""
_LONG_ID = re.compile(r"\d{12,}")


class SentShown(NamedTuple):
    """One event that a slide sent. body: with short ids.   said: where it landed and why."""

    body: str
    status: int
    said: str


def sent_shown(frame: Frame) -> tuple[SentShown, ...]:
    """The events of a slide, the latest MOST_SENT of them."""
    return tuple(SentShown(short_ids(one.body), one.status, short_ids(one.said)) for one in frame.sent[-MOST_SENT:])


def short_ids(text: str) -> str:
    """`text` on one line, with the middle of Fullstory's long ids left out."""
    return _LONG_ID.sub(lambda found: shortened(found[0], SHORT_ID_CHARS), one_line(text))
