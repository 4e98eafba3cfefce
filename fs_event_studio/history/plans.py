"""What of a search the database is asked, and in which way."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

from fs_event_studio.domain.listing import PageKey, Sort
from fs_event_studio.history.streams import Numbered

Values: TypeAlias = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """Conditions that must all hold.

    facets: only exchanges of these; None: of all, those under way as well.   match: in FTS5's language; empty: none.
    where: SQL about a row of `exchanges` with its values; empty: none.   costly: whether `where` reads bodies.
    """

    facets: tuple[Numbered, ...] | None = None
    match: str = ""
    where: str = ""
    values: Values = field(default=())
    costly: bool = False

    @property
    def is_everything(self) -> bool:
        """Whether every exchange is wanted."""
        return self.facets is None and not self.match and not self.where


class Wanted(NamedTuple):
    """Which of the rows that match: `limit` of them behind `before`, after passing over `skip`."""

    sort: Sort
    before: PageKey | None
    limit: int
    skip: int = 0
