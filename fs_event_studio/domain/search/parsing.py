"""Reads the text of a search into a tree, and points at what it cannot read."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from fs_event_studio.domain.listing import EPOCH, microseconds
from fs_event_studio.domain.phrases import Phrase, reason_of, sentences
from fs_event_studio.domain.search.language import KEYS, PROP, Key
from fs_event_studio.domain.search.moments import MEANINGS, read_moment
from fs_event_studio.domain.search.properties import read_number
from fs_event_studio.domain.search.tokens import OR, Token, tokens
from fs_event_studio.domain.search.tree import (
    All,
    Any,
    FacetField,
    HasFacet,
    HasProperty,
    HasStatus,
    HasTag,
    Node,
    Not,
    Operator,
    SearchMistake,
    SearchQuery,
    SentBefore,
    Words,
)

MOST_TERMS = 500
"""How many terms a search may have."""

_CODE = re.compile(r"(?P<operator><=|>=|!=|<|>|=)?(?P<code>[1-9]\d\d)|(?P<hundreds>[1-9])xx", re.IGNORECASE)
_HIGHEST = 999


class _MistakeError(Exception):
    """A term cannot be read. start: of what is wrong in it, if that is not its whole."""

    def __init__(self, text: str, start: int | None = None) -> None:
        super().__init__(text)
        self.start = start


def parse_query(text: str, now: datetime = EPOCH) -> SearchQuery:
    """Read what a person typed.

    now: aware, in the time zone that dates are meant in. Whoever lets a person type about times gives it.
    """
    mistakes: list[SearchMistake] = []
    alternatives: list[list[Node]] = []
    joining: Token | None = None
    read = list(tokens(text))
    for number, token in enumerate(read):
        if number == MOST_TERMS:
            mistakes.append(
                SearchMistake(token.start, len(text), Phrase("A search has at most {0} terms.", MOST_TERMS))
            )
            break
        if token.is_or:
            if joining or not alternatives or number + 1 == len(read):
                mistakes.append(_lone_or(token))
            else:
                joining = token
            continue
        node = _read(token, now, mistakes)
        if node is not None and joining:
            alternatives[-1].append(node)
        elif node is not None:
            alternatives.append([node])
        joining = None
    parts = tuple(nodes[0] if len(nodes) == 1 else Any(tuple(nodes)) for nodes in alternatives)
    return SearchQuery(All(parts), tuple(mistakes))


def _lone_or(token: Token) -> SearchMistake:
    return SearchMistake(
        token.start,
        token.end,
        Phrase('{0} stands between two terms. To look for the word, write it in quotes: "{0}".', OR),
    )


def _read(token: Token, now: datetime, mistakes: list[SearchMistake]) -> Node | None:
    try:
        node = _leaf(token, now)
    except _MistakeError as mistake:
        start = token.start if mistake.start is None else mistake.start
        mistakes.append(SearchMistake(start, token.end, reason_of(mistake)))
        return None
    if isinstance(node, Words) and not node.words:
        return None
    return Not(node) if token.negated else node


def _leaf(token: Token, now: datetime) -> Node:
    if not token.key and not token.quoted and token.value.lower().startswith(PROP) and len(token.value) > len(PROP):
        raise _MistakeError(
            Phrase("After {0} comes a comparison, such as {1}total>10, or a word after a colon.", token.value, PROP)
        )
    if not token.key:
        return Words(token.value, token.quoted)
    if token.key.startswith(PROP):
        return _property(token)
    key = KEYS.get(token.key)
    if key is None:
        raise _MistakeError(_unknown_key(token))
    if not token.value:
        raise _MistakeError(Phrase("After {0}: comes {1}.", key.name, _wanted(key)))
    if key.values:
        return _one_of(token, key)
    if key.text_field is not None:
        return _words(token, key)
    return _READERS[key.name](token, now)


def _words(token: Token, key: Key) -> Node:
    assert key.text_field is not None
    node = Words(token.value, token.quoted, key.text_field)
    if not node.words:
        raise _MistakeError(
            Phrase("After {0}: comes {1}; “{2}” has no word.", key.name, _wanted(key), token.value), token.value_start
        )
    return node


def _one_of(token: Token, key: Key) -> Node:
    value = token.value.lower().replace("-", "_")
    if value in key.values:
        return key.values[value]
    near = _nearest(value, key.values)
    wrong = Phrase("“{0}” is no value of {1}:; there are {2}.", token.value, key.name, _listed(key.values))
    meant = Phrase("Did you mean {0}?", f"{key.name}:{near}") if near else ""
    raise _MistakeError(sentences(wrong, meant), token.value_start)


def _environment(token: Token, _now: datetime) -> Node:
    return HasFacet(FacetField.ENVIRONMENT, token.value)


def _tag(token: Token, _now: datetime) -> Node:
    return HasTag(token.value.casefold())


def _status(token: Token, _now: datetime) -> Node:
    text = token.value if token.operator == ":" else token.operator + token.value
    match = _CODE.fullmatch(text) if text.isascii() else None
    if match is None:
        raise _MistakeError(
            Phrase(
                "“{0}” is no status. Write one such as 200, a class such as 4xx, or a comparison such as >=400.", text
            ),
            token.value_start,
        )
    if match["hundreds"]:
        return HasStatus(int(match["hundreds"]) * 100, int(match["hundreds"]) * 100 + 99)
    code = int(match["code"])
    match match["operator"]:
        case "<":
            return HasStatus(0, code - 1)
        case "<=":
            return HasStatus(0, code)
        case ">":
            return HasStatus(code + 1, _HIGHEST)
        case ">=":
            return HasStatus(code, _HIGHEST)
        case "!=":
            return All((HasStatus(0, _HIGHEST), Not(HasStatus(code, code))))
        case _:
            return HasStatus(code, code)


def _before(token: Token, now: datetime) -> Node:
    return SentBefore(_moment_us(token, now))


def _after(token: Token, now: datetime) -> Node:
    return Not(SentBefore(_moment_us(token, now)))


def _moment_us(token: Token, now: datetime) -> int:
    moment = read_moment(token.value, now)
    if moment is None:
        raise _MistakeError(Phrase("“{0}” is no time. Write {1}.", token.value, MEANINGS), token.value_start)
    return microseconds(moment)


def _property(token: Token) -> Node:
    path = tuple(token.key.removeprefix(PROP).casefold().split("."))
    if not all(path):
        raise _MistakeError(
            Phrase("After prop. comes the name of a property, such as prop.total>10 or prop.items.sku:abc.")
        )
    operator = Operator(token.operator)
    if not token.value and not token.quoted:
        raise _MistakeError(Phrase("After {0}{1} comes what to compare with.", token.key, token.operator))
    node = HasProperty(path, operator, token.value, token.quoted)
    if operator is Operator.HAS and not Words(token.value, token.quoted).words:
        raise _MistakeError(
            Phrase("“{0}” has no word. To compare exactly, write {1}=….", token.value, token.key), token.value_start
        )
    looks_like_number = token.value[:1].isdigit() and not token.quoted and ":" not in token.value
    if looks_like_number and operator not in {Operator.HAS, Operator.EQUAL, Operator.UNEQUAL}:
        _refuse_bad_number(token)
    return node


def _refuse_bad_number(token: Token) -> None:
    if read_number(token.value) is None and not re.fullmatch(r"\d{4}-.*", token.value):
        raise _MistakeError(
            Phrase("“{0}” is no number. To compare it as text, write it in quotes.", token.value), token.value_start
        )


def _unknown_key(token: Token) -> str:
    near = _nearest(token.key, [*KEYS, PROP])
    wrong = Phrase("There is no key {0}.", f"{token.key}:")
    if near:
        wrong = sentences(wrong, Phrase("Did you mean {0}?", near if near == PROP else f"{near}:"))
    known = Phrase(
        "The keys are {0} and {1}. To look for the text itself, write it in quotes.", _listed(KEYS), f"{PROP}NAME"
    )
    return sentences(wrong, known)


def _nearest(text: str, names: Iterable[str]) -> str:
    """The name that is most like `text`; empty if none is like it."""
    from difflib import get_close_matches  # noqa: PLC0415 - only mistakes need it

    return next(iter(get_close_matches(text, list(names), 1, 0.5)), "")


def _wanted(key: Key) -> str:
    if key.values:
        return Phrase("one of {0}", _listed(key.values))
    return Phrase("{0}, as in {1}", key.meaning, key.example.split("   ")[0])


def _listed(names: Mapping[str, object]) -> str:
    return ", ".join(names)


_READERS: Mapping[str, Callable[[Token, datetime], Node]] = {
    "env": _environment,
    "status": _status,
    "before": _before,
    "after": _after,
    "tag": _tag,
}
