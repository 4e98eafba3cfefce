"""What of a search the database is asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from fs_event_studio.domain.listing import PageKey, Sort
from fs_event_studio.history.streams import Numbered

AMONG = "(SELECT value AS wanted FROM json_each(?)) CROSS JOIN exchanges ON exchanges.id = wanted"
"""The exchanges of the ids that are bound, as `listed` writes them; CROSS has SQLite begin with these.

Written into the statement, the ids would make a new one for each page, and 128 of those are kept by Python's sqlite3:
20 MB.
"""


def listed(ids: Sequence[int]) -> str:
    """Ids for AMONG."""
    return f"[{','.join(map(str, ids))}]"


class Sql(NamedTuple):
    """A condition about a row of `exchanges`, with its values. indexed: whether an index finds its rows."""

    text: str
    values: tuple[object, ...] = ()
    indexed: bool = False

    @classmethod
    def joined(cls, word: str, parts: Sequence["Sql"]) -> "Sql":
        """All of them, or one of them."""
        values = tuple(value for part in parts for value in part.values)
        return cls(f"({word.join(f'({part.text})' for part in parts)})", values)


SETTLED = Sql("settled = 1")
"""What the indexes of facet and time have. SQLite uses them only where a statement says so itself."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Conditions that must all hold.

    facets: only exchanges of these; None: of all, those under way as well.   match: in FTS5's language; empty: none.
    costly: those that read bodies.
    """

    facets: tuple[Numbered, ...] | None = None
    match: str = ""
    conditions: tuple[Sql, ...] = ()
    costly: tuple[Sql, ...] = ()

    @property
    def is_everything(self) -> bool:
        """Whether every exchange is wanted."""
        return self.facets is None and not self.match and not self.conditions and not self.costly

    @property
    def is_nothing(self) -> bool:
        """Whether no exchange can be of the facets that are wanted, for there is none such."""
        return self.facets == ()

    @property
    def is_match(self) -> bool:
        """Whether the search index alone answers it."""
        return bool(self.match) and self.facets is None and not self.conditions and not self.costly

    def sql(self) -> Sql:
        """All of it as one condition."""
        parts = [*self.cheap(), *self.costly]
        return Sql.joined(" AND ", parts) if parts else Sql("1")

    def cheap(self) -> list[Sql]:
        """What needs no bodies, each by itself."""
        parts = list(self.conditions)
        if self.match:
            parts.insert(0, matches(self.match))
        if self.facets is not None:
            has_index = any(part.indexed for part in parts)
            parts.insert(0, beside_index(self.facets) if has_index else of_facets(self.facets))
        return parts


def matches(expression: str) -> Sql:
    """Whether the search index has it."""
    return Sql("id IN (SELECT rowid FROM search WHERE search MATCH ?)", (expression,), indexed=True)


def of_facets(facets: Sequence[Numbered]) -> Sql:
    """Whether it is of one of these, which exchanges under way are not."""
    return Sql(f"{SETTLED.text} AND facet IN ({_numbers(facets)})", indexed=True)


def beside_index(facets: Sequence[Numbered]) -> Sql:
    """The same, for a statement that has a better index: left to itself SQLite takes that of the facets.

    However many rows these have, it would read them all.
    """
    return Sql(f"{SETTLED.text} AND +facet IN ({_numbers(facets)})")


def _numbers(facets: Sequence[Numbered]) -> str:
    return ", ".join(str(number) for number, _ in facets)


class Wanted(NamedTuple):
    """Which of the rows that match: `limit` of them behind `before`, after passing over `skip`."""

    sort: Sort
    before: PageKey | None
    limit: int
    skip: int = 0
