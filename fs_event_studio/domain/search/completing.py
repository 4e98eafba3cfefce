"""What could stand where the cursor is in a search."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from fs_event_studio.domain.listing import KnownValues
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.search.language import KEYS, PROP, Key
from fs_event_studio.domain.search.tokens import Token, tokens

_TIMES = ("today", "yesterday", "1h", "24h", "7d", "30d")
_STATUSES = ("200", "2xx", "4xx", "5xx", ">=400")


class Option(NamedTuple):
    """text: what is put in place.   meaning: what it finds; perhaps empty."""

    text: str
    meaning: str = ""


class Completion(NamedTuple):
    """start, end: what the chosen option takes the place of."""

    start: int
    end: int
    options: tuple[Option, ...]


def complete(text: str, cursor: int, known: KnownValues) -> Completion:
    """The options for the term in which the cursor stands, or for a new one where it stands in none."""
    token = next((one for one in tokens(text) if one.start <= cursor <= one.end), None)
    if token is None:
        return Completion(cursor, cursor, tuple(_keys("")))
    if not token.key:
        begin = token.start + token.negated
        options = () if token.quoted else tuple(_keys(token.value))
        return Completion(begin, token.end, options)
    return Completion(token.value_start, token.end, tuple(_values(token, known)))


def _keys(beginning: str) -> Iterator[Option]:
    for key in KEYS.values():
        if key.name.startswith(beginning.lower()):
            yield Option(f"{key.name}:", key.meaning)
    if PROP.startswith(beginning.lower()):
        yield Option(PROP, Phrase("a property of the event, such as prop.total>10"))


def _values(token: Token, known: KnownValues) -> Iterator[Option]:
    key = KEYS.get(token.key)
    for value in _all_values(key, known) if key else ():
        if value.casefold().startswith(token.value.casefold()) and value != token.value:
            yield Option(_written(value))


def _all_values(key: Key, known: KnownValues) -> Iterable[str]:
    if key.values:
        return key.values
    times, statuses = _TIMES, _STATUSES
    lists = {"env": known.environments, "tag": known.tags, "before": times, "after": times, "status": statuses}
    return lists.get(key.name, ())


def _written(value: str) -> str:
    """In quotes if it would not be one value without them."""
    return f'"{value}"' if any(char.isspace() for char in value) or not value else value
