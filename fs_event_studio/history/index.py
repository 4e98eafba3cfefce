"""What of an exchange can be found by words, and the full-text index of it."""

import sqlite3
from dataclasses import fields
from typing import NamedTuple

from fs_event_studio.domain.exchanges import Annotation, NewExchange, Settlement
from fs_event_studio.domain.outcomes import Outcome
from fs_event_studio.domain.search import body_text, searchable

IN_EVERY_ROW = "\N{NO-BREAK SPACE}"
"""A word of every row, for queries that only leave rows out. Nobody can type it: `searchable` removes it."""


class SearchTexts(NamedTuple):
    """The columns of the index."""

    request: str
    answer: str
    outcome: str
    name: str
    session: str
    user: str
    idempotency_key: str
    note: str = ""
    tags: str = ""

    def annotated(self, annotation: Annotation) -> "SearchTexts":
        """The texts with those of an annotation."""
        return self._replace(note=searchable(annotation.note), tags=searchable(" ".join(annotation.tags)))


_COLUMNS = ", ".join(SearchTexts._fields)
_MARKS = ", ".join("?" * len(SearchTexts._fields))
_ADD = f"INSERT INTO search (rowid, {_COLUMNS}) VALUES (?, {_MARKS})"  # noqa: S608 - names of ours
_TAKE_OUT = f"INSERT INTO search (search, rowid, {_COLUMNS}) VALUES ('delete', ?, {_MARKS})"  # noqa: S608 - as above


def search_texts(sent: NewExchange, settlement: Settlement) -> SearchTexts:
    """The texts of one exchange as the index takes them, always the same for the same exchange; none of annotations."""
    who, answer = sent.identification, settlement.answer
    return SearchTexts(
        request=searchable(body_text(sent.request.body)),
        answer=searchable(body_text(answer.body)) if answer else "",
        outcome=f"{searchable(_outcome_text(settlement))} {IN_EVERY_ROW}",
        name=searchable(sent.event_name),
        session=searchable(f"{who.session_id} {who.session_uid}"),
        user=searchable(f"{who.user_id} {who.user_uid}"),
        idempotency_key=searchable(sent.idempotency_key),
    )


def _outcome_text(settlement: Settlement) -> str:
    """The kind of the outcome, the status, and what the outcome says in texts of its own."""
    status = [str(settlement.answer.status)] if settlement.answer else []
    return " ".join([settlement.outcome.kind, *status, *_own_texts(settlement.outcome)])


def add_to_index(connection: sqlite3.Connection, exchange_id: int, texts: SearchTexts) -> None:
    """Make an exchange findable by words.

    Errors: sqlite3.Error.
    """
    connection.execute(_ADD, (exchange_id, *texts))


def take_out_of_index(connection: sqlite3.Connection, exchange_id: int, texts: SearchTexts) -> None:
    """Make the index forget an exchange. texts: the very ones that were added.

    Errors: sqlite3.Error.
    """
    connection.execute(_TAKE_OUT, (exchange_id, *texts))


def _own_texts(outcome: Outcome) -> list[str]:
    values = [getattr(outcome, field.name) for field in fields(outcome)]
    return [value for value in values if isinstance(value, str)]
