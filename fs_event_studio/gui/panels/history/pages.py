"""The part of a long list that is in memory: some pages around what is seen, by the numbers of their rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fs_event_studio.domain.listing import NEWEST_FIRST, PageKey, Sort, page_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fs_event_studio.domain.exchanges import ExchangeRow

PAGE_ROWS = 200
KEPT_ROWS = 5 * PAGE_ROWS
"""How many rows are kept; of the pages that go, the key of their last row stays."""


class Pages:
    """Rows by number, from 0."""

    def __init__(self) -> None:
        self.sort: Sort = NEWEST_FIRST
        self._rows: dict[int, ExchangeRow] = {}
        self._keys: dict[int, PageKey] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def clear(self, sort: Sort) -> None:
        """Forget everything; what comes is in this order."""
        self.sort = sort
        self._rows, self._keys = {}, {}

    def row(self, number: int) -> ExchangeRow | None:
        """The row, if it is in memory."""
        return self._rows.get(number)

    def number_of(self, exchange_id: int) -> int | None:
        """Where an exchange stands, if its row is in memory."""
        return next((number for number, row in self._rows.items() if row.id == exchange_id), None)

    def put(self, first: int, rows: Sequence[ExchangeRow]) -> None:
        """Keep these from number `first` on; what is farthest from them goes if there are too many."""
        self._rows.update(enumerate(rows, first))
        if rows:
            self._keys[first + len(rows) - 1] = page_key(rows[-1], self.sort)
        far = sorted(self._rows, key=lambda number: abs(number - first))[KEPT_ROWS:]
        for number in far:
            del self._rows[number]

    def shift(self, by: int) -> None:
        """Make room for rows on top."""
        self._rows = {number + by: row for number, row in self._rows.items()}
        self._keys = {number + by: key for number, key in self._keys.items()}

    def way_to(self, first: int) -> tuple[PageKey | None, int]:
        """Behind which key the row `first` lies, and how many rows lie between."""
        above = max((number for number in self._keys if number < first), default=-1)
        return self._keys.get(above), first - above - 1
