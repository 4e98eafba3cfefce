"""Whose key it is and what it may do, as `GET /me` tells (API reference 1.4, 1.5)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from fs_event_studio.domain import json_text
from fs_event_studio.domain.phrases import Phrase

WHO_AM_I_PATH: Final = "/me"
"""The only documented way to test a key without side effects; it has no version segment."""


class KeyLevel(StrEnum):
    """Permission levels, each of which holds those before it. UNKNOWN: the role is not a documented one."""

    STANDARD = "Standard"
    ARCHITECT = "Architect"
    ADMIN = "Admin"
    UNKNOWN = "unknown"


_LEVELS = {"USER": KeyLevel.STANDARD, "ARCHITECT": KeyLevel.ARCHITECT, "ADMIN": KeyLevel.ADMIN}


@dataclass(frozen=True, slots=True)
class KeyOwner:
    """The account and the rights of a key.

    role: as the API puts it, such as `USER`.   email: empty for a legacy key of the whole organisation.
    """

    org_id: str
    role: str
    level: KeyLevel
    email: str

    @property
    def sentence(self) -> str:
        """What to tell a person."""
        whose = self.email or Phrase("no single person")
        rights = (
            Phrase("role {0}", self.role or Phrase("unknown"))
            if self.level is KeyLevel.UNKNOWN
            else Phrase("level {0}", self.level)
        )
        return Phrase("The key works: account {0}, {1}, made by {2}.", self.org_id, rights, whose)


def read_key_owner(body: bytes) -> KeyOwner | None:
    """What the body of `GET /me` says, or None if it is not as documented. Never raises."""
    try:
        value = json_text.read(body).value
    except json_text.JsonTextError:
        return None
    members = value if isinstance(value, dict) else {}
    org_id, role, email = (members.get(name, "") for name in ("orgId", "role", "email"))
    if not isinstance(org_id, str) or not isinstance(role, str) or not isinstance(email, str) or not org_id:
        return None
    return KeyOwner(org_id, role, _LEVELS.get(role, KeyLevel.UNKNOWN), email)
