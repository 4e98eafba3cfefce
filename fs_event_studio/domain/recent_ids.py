"""IDs that a person may want to use again, with where they come from and when."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from fs_event_studio.domain.identification import Member

MOST_OF_A_KIND = 20
"""How many are offered for one field."""


class IdOrigin(StrEnum):
    """SENT: an event in the history named it.   SANDBOX: the sandbox's world has it."""

    SENT = "sent"
    SANDBOX = "sandbox"


class RecentId(NamedTuple):
    """One ID. at: aware; when it was last sent, or when the sandbox last saw it.   name: of the user, if known."""

    member: Member
    value: str
    at: datetime
    origin: IdOrigin
    name: str = ""


def offered(found: Iterable[RecentId]) -> dict[Member, tuple[RecentId, ...]]:
    """What to offer for each member, the latest first; an ID with a name stands for the same one without."""
    best: dict[tuple[Member, str], RecentId] = {}
    for one in sorted(found, key=lambda one: (bool(one.name), one.at)):
        best[one.member, one.value] = one
    newest = sorted(best.values(), key=lambda one: one.at, reverse=True)
    members = dict.fromkeys(one.member for one in newest)
    return {member: tuple(o for o in newest if o.member is member)[:MOST_OF_A_KIND] for member in members}
