"""The users of one account."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from itertools import islice

from fs_event_studio.domain.json_text import JsonObject
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.theatre.scene import NO_NAME


class Origin(StrEnum):
    """How a user came into being."""

    PLACED = "placed"  # by hand, or through a visit
    EVENT = "event"
    API = "api"


@dataclass(frozen=True, slots=True)
class User:
    """One user.

    id: given by Fullstory, a decimal number of 64 bits as text.   uid: the application's own; empty if anonymous.
    identified_at: when the uid became known, if that was after the user came into being.
    types: by dotted path of a property, every type it has had, the latest last.
    deleted_at: when deletion was asked for, or None.
    """

    id: str
    created_at: datetime
    uid: str = ""
    display_name: str = ""
    identified_at: datetime | None = None
    origin: Origin = Origin.PLACED
    email: str = ""
    properties: JsonObject = field(default_factory=dict, hash=False)
    types: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    deleted_at: datetime | None = None

    @property
    def shown_name(self) -> str:
        """The name as Fullstory shows it."""
        return self.display_name or NO_NAME


class Users:
    """Finds users by either id. Not locked: the tenant does that."""

    def __init__(self) -> None:
        self._by_id: dict[str, User] = {}
        self._by_uid: dict[str, User] = {}
        self._deleted: set[str] = set()

    def __len__(self) -> int:
        return len(self._by_id)

    def add(self, user: User) -> None:
        """Take `user` in.

        Errors: ValueError if another user has its id or uid.
        """
        if user.id in self._by_id or user.uid in self._by_uid:
            raise ValueError(Phrase("There is a user {0} already.", user.uid or user.id))
        self._put(user)

    def update(self, user: User) -> None:
        """Put a newer value of a user in the place of the older one; the uid may be new.

        Errors: ValueError if another user has the uid.
        """
        holder = self._by_uid.get(user.uid)
        if holder and holder.id != user.id:
            raise ValueError(Phrase("There is a user {0} already.", user.uid))
        self._put(user)

    def by_id(self, user_id: str) -> User | None:
        """The user to whom Fullstory gave this id."""
        return self._by_id.get(user_id)

    def by_uid(self, uid: str) -> User | None:
        """The user whom the application calls so."""
        return self._by_uid.get(uid)

    def forget(self, user: User) -> None:
        """Let go of a user who is here."""
        del self._by_id[user.id]
        self._by_uid.pop(user.uid, None)
        self._deleted.discard(user.id)

    def all(self) -> tuple[User, ...]:
        """All, oldest entry first."""
        return tuple(self._by_id.values())

    def oldest(self, count: int) -> tuple[User, ...]:
        """The first `count` of them."""
        return tuple(islice(self._by_id.values(), count))

    @property
    def keeps_all(self) -> bool:
        """Whether nobody's deletion was asked for."""
        return not self._deleted

    def being_deleted(self) -> Iterator[User]:
        """Those whose deletion was asked for."""
        return (self._by_id[user_id] for user_id in sorted(self._deleted))

    def _put(self, user: User) -> None:
        self._by_id[user.id] = user
        if user.uid:
            self._by_uid[user.uid] = user
        if user.deleted_at:
            self._deleted.add(user.id)
