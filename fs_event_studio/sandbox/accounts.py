"""Accounts, and the keys that open them."""

from dataclasses import dataclass
from enum import IntEnum

from fs_event_studio.domain.keys import ApiKey


class Level(IntEnum):
    """What a key may do; each level may all that the lower ones may. Source: AUTH.

    UNKNOWN may nothing: the key is known, but has lost its role.
    """

    UNKNOWN = 0
    STANDARD = 1
    ARCHITECT = 2
    ADMIN = 3

    @property
    def role(self) -> str:
        """The word by which `GET /me` calls it. Source: ME."""
        return "USER" if self is Level.STANDARD else self.name


@dataclass(frozen=True, slots=True)
class Account:
    """One Fullstory account. org_id: such as `o-DEMO-na1`.   region: its data centre, `na1` or `eu1`."""

    org_id: str
    region: str

    @property
    def app_url(self) -> str:
        """Where the app shows the account. Source: GS, LISTS."""
        host = "app.eu1.fullstory.com" if self.region == "eu1" else "app.fullstory.com"
        return f"https://{host}/ui/{self.org_id}"


@dataclass(frozen=True, slots=True)
class Grant:
    """A key and what it opens. email: of the key's maker; empty for an old organisation-wide key."""

    key: ApiKey
    org_id: str
    level: Level
    email: str = ""
