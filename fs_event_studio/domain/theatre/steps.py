"""What a person can have happen in the sandbox's world, as values."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

PAST_WINDOW = timedelta(minutes=30, seconds=1)
"""The first whole second after a user's activity at which `use_most_recent` finds no session."""


class StepKind(StrEnum):
    """What happens.

    ARRIVE: a new user begins a visit, known by `uid` or anonymous.   VISIT: `user_id` begins another visit.
    IDENTIFY: `user_id` signs in as `uid`.   TOUCH, END, LIMIT, UNLIMIT: activity in, the end of, and the page limit of
    `session_id`.   FREEZE, RUN: the clock.   ADVANCE: by `span`.   JUMP: to `moment`.   PAST_WINDOW: to 30 min 01 s
    after the latest activity of `user_id`.
    """

    ARRIVE = "arrive"
    VISIT = "visit"
    IDENTIFY = "identify"
    TOUCH = "touch"
    END = "end"
    LIMIT = "limit"
    UNLIMIT = "unlimit"
    FREEZE = "freeze"
    RUN = "run"
    ADVANCE = "advance"
    JUMP = "jump"
    PAST_WINDOW = "past_window"


@dataclass(frozen=True, slots=True)
class Step:
    """One step. Of the other members, those that its kind names have to be there."""

    kind: StepKind
    user_id: str = ""
    session_id: str = ""
    uid: str = ""
    span: timedelta = timedelta(0)
    moment: datetime | None = None


@dataclass(frozen=True, slots=True)
class Directed:
    """What came of a step, an undo or a redo.

    said: what happened, as a sentence; empty if nothing did.   fault: why nothing happened, else empty.
    user_id: whom it was about, or empty.   undo, redo: what the next one would take back or repeat; empty for nothing.
    """

    said: str = ""
    fault: str = ""
    user_id: str = ""
    undo: str = ""
    redo: str = ""
