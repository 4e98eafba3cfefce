"""Where an accepted event came to rest."""

from dataclasses import dataclass
from enum import StrEnum


class Place(StrEnum):
    """The three places in which an event can land."""

    SESSION = "session"
    USER = "user"
    ANONYMOUS = "anonymous"


@dataclass(frozen=True, slots=True)
class Landing:
    """Where one event landed.

    user_id: Fullstory's id of its user.   session_id: set if and only if `place` is a session.
    reason: a sentence that says why it landed there.
    """

    place: Place
    user_id: str
    session_id: str | None
    reason: str
