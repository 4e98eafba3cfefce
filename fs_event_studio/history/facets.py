"""What few values make up of an exchange, kept once for each combination (migrations.py says why)."""

import sqlite3
from collections.abc import Mapping
from threading import Lock
from typing import Any, NamedTuple

from fs_event_studio.domain.exchanges import NewExchange, Origin, Settlement
from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.outcomes import OutcomeKind
from fs_event_studio.domain.quota import QuotaClass, QuotaVerdict
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.history.packing import UnreadableSideError
from fs_event_studio.history.texts import column_text, stored_text


class Facet(NamedTuple):
    """One combination. outcome: None under way.   status: None if no answer came."""

    environment: str
    mode: ModeKey | None
    outcome: OutcomeKind | None
    status: int | None
    quota_class: QuotaClass
    certainty: Certainty
    deliberately_invalid: bool
    origin: Origin

    def settled(self, settlement: Settlement) -> "Facet":
        """What it is once that came of the exchange."""
        quota = settlement.quota
        return Facet(
            self.environment,
            self.mode,
            settlement.outcome.kind,
            settlement.answer.status if settlement.answer else None,
            quota.quota_class,
            quota.certainty,
            self.deliberately_invalid,
            self.origin,
        )

    def verified(self, quota: QuotaVerdict) -> "Facet":
        """What it is with another verdict on the quota."""
        return self._replace(quota_class=quota.quota_class, certainty=quota.certainty)


_FIND = f"SELECT id FROM facets WHERE {' AND '.join(f'{name} IS ?' for name in Facet._fields)}"  # noqa: S608 - names of ours
_ADD = f"INSERT INTO facets ({', '.join(Facet._fields)}) VALUES ({', '.join('?' * len(Facet._fields))})"  # noqa: S608 - as above


def facet_of(exchange: NewExchange) -> Facet:
    """What an exchange is before it is sent."""
    return Facet(
        exchange.environment,
        exchange.mode,
        None,
        None,
        exchange.quota.quota_class,
        exchange.quota.certainty,
        exchange.deliberately_invalid,
        exchange.origin,
    )


class Facets:
    """The numbers of the facets. They never change, so they are remembered. Any thread may call it.

    Errors: sqlite3.Error; UnreadableSideError if a facet is none of ours, or is not there.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._numbers: dict[Facet, int] = {}
        self._read: dict[int, Facet] = {}

    def number(self, connection: sqlite3.Connection, facet: Facet) -> int:
        """The number of `facet`, which is added if it is new. The caller writes, and calls `forget` if it fails."""
        number = self._numbers.get(facet)
        if number is None:
            values = (stored_text(facet.environment), *facet[1:])
            found = connection.execute(_FIND, values).fetchone()
            number = found[0] if found else connection.execute(_ADD, values).lastrowid
            assert number is not None
            self._numbers[facet] = number
        return number

    def forget(self) -> None:
        """Drop what a transaction that failed may have added."""
        with self._lock:
            self._numbers, self._read = {}, {}

    def facet(self, connection: sqlite3.Connection, number: int) -> Facet:
        """The facet of this number."""
        found = self._read.get(number) or self.all(connection).get(number)
        if found is None:
            raise UnreadableSideError(f"there is no facet {number!r}")
        return found

    def all(self, connection: sqlite3.Connection) -> Mapping[int, Facet]:
        """Every facet as of now, by its number. The caller reads what is committed, or was written by this program."""
        with self._lock:
            last = max(self._read, default=0)
            rows = connection.execute("SELECT * FROM facets WHERE id > ?", (last,)).fetchall()
            if rows:
                try:
                    self._read = {**self._read, **{row["id"]: read_facet(row) for row in rows}}
                except ValueError as error:
                    raise UnreadableSideError(str(error)) from error
            return self._read


def read_facet(row: Any) -> Facet:  # noqa: ANN401 - sqlite3.Row, or anything with these names
    """The facet in a row of `facets`."""
    return Facet(
        column_text(row["environment"]),
        None if row["mode"] is None else ModeKey(row["mode"]),
        None if row["outcome"] is None else OutcomeKind(row["outcome"]),
        row["status"],
        QuotaClass(row["quota_class"]),
        Certainty(row["certainty"]),
        bool(row["deliberately_invalid"]),
        Origin(row["origin"]),
    )
