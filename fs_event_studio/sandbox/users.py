"""The users of one account."""

from dataclasses import dataclass
from datetime import datetime

NO_NAME = "(No name available)"
"""What Fullstory shows for a user without a name. Source: EVINTRO."""


@dataclass(frozen=True, slots=True)
class User:
    """One user.

    id: given by Fullstory, a decimal number of 64 bits as text.   uid: the application's own; empty if anonymous.
    identified_at: when the uid became known, if that was after the user came into being.
    from_event: came into being through a server event, not through a visit or by hand.
    """

    id: str
    created_at: datetime
    uid: str = ""
    display_name: str = ""
    identified_at: datetime | None = None
    from_event: bool = False

    @property
    def shown_name(self) -> str:
        """The name as Fullstory shows it."""
        return self.display_name or NO_NAME


class Users:
    """Finds users by either id. Not locked: the tenant does that."""

    def __init__(self) -> None:
        self._by_id: dict[str, User] = {}
        self._by_uid: dict[str, User] = {}

    def add(self, user: User) -> None:
        """Take `user` in.

        Errors: ValueError if another user has its id or uid.
        """
        if user.id in self._by_id or user.uid in self._by_uid:
            raise ValueError(f"There is a user {user.uid or user.id} already.")
        self._by_id[user.id] = user
        if user.uid:
            self._by_uid[user.uid] = user

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

    def all(self) -> tuple[User, ...]:
        """All, oldest entry first."""
        return tuple(self._by_id.values())
