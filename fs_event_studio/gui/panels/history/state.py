"""What the history shows, and the answers it gets."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from fs_event_studio.domain.listing import NEWEST_FIRST, KnownValues, Sort

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fs_event_studio.domain.exchanges import ExchangeRow
    from fs_event_studio.domain.search import SearchMistake


class HistoryState(NamedTuple):
    """query: as typed.   total: how many rows match, None until counted.   shown: rows that are known to match.
    exhausted: there are no others than those.   looking: a search is under way.   trouble: why nothing can be shown,
    else empty.   mistakes: of what was typed; what is shown is then of an earlier search.
    """  # noqa: D205 - the fields are the summary

    query: str = ""
    sort: Sort = NEWEST_FIRST
    total: int | None = None
    shown: int = 0
    exhausted: bool = True
    looking: bool = False
    trouble: str = ""
    mistakes: tuple[SearchMistake, ...] = ()
    filters: Mapping[str, str] = {}
    known: KnownValues = KnownValues()


class Listed(NamedTuple):
    """The first rows of a search, in its order."""

    rows: Sequence[ExchangeRow]
    sort: Sort


class Placed(NamedTuple):
    """Rows of a search, from the one with this number on."""

    first: int
    rows: Sequence[ExchangeRow]
