"""Rules about the names of properties (API reference 3)."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from fs_event_studio.domain.json_text import JsonObject
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.problems import Basis, Problem, Rule, Severity, quoted
from fs_event_studio.domain.property_types import V1_ENDINGS, V1_SUFFIX
from fs_event_studio.domain.sources import BROWSER_PROPERTIES, OUR_INFERENCE, USER_PROPERTIES

BORROWED_NAME_CHARS = 512
"""The limit for user properties; none is published for events."""

V1_NAME = Rule(
    "properties.v1-suffix",
    Severity.NOTE,
    Basis.DOCUMENTED,
    "Names carry no type suffix in v2; v1 required one.",
    BROWSER_PROPERTIES,
)
NAME_FORM = Rule(
    "properties.name-form",
    Severity.WARNING,
    Basis.ASSUMED,
    "A name starts with a letter and has letters, digits and underscores (documented for user properties only).",
    USER_PROPERTIES,
)
NAME_LONG = Rule(
    "properties.name-long",
    Severity.WARNING,
    Basis.ASSUMED,
    Phrase(
        "A name with its parents has at most {0} characters (documented for user properties only).", BORROWED_NAME_CHARS
    ),
    USER_PROPERTIES,
)
NAME_CASE = Rule(
    "properties.name-case",
    Severity.WARNING,
    Basis.ASSUMED,
    "Names do not differ by case alone.",
    OUR_INFERENCE,
)

_NAME = re.compile(r"[A-Za-z]\w*", re.ASCII)


def check_names(properties: JsonObject, member: str) -> Iterable[Problem]:
    """What is doubtful about the names in `properties`, nested ones too. member: in which they stand."""
    return () if _are_plain(properties, 0) else _check_names(properties, "", member)


def _are_plain(members: JsonObject, parents_chars: int) -> bool:
    """Whether there is nothing to say of any name, as in nearly every event; found out in a fifth of the time.

    parents_chars: of the names in which `members` stand, with a dot behind each.
    """
    for name, value in members.items():
        if not (name.isascii() and name.isidentifier()) or name[0] == "_" or name.endswith(V1_ENDINGS):
            return False
        chars = parents_chars + len(name)
        if chars > BORROWED_NAME_CHARS or (isinstance(value, dict) and not _are_plain(value, chars + 1)):
            return False
    text = "".join(members)
    return text == text.lower() or len({name.lower() for name in members}) == len(members)


def _check_names(members: JsonObject, prefix: str, member: str) -> Iterator[Problem]:
    """prefix: of the names in `members`, with a dot at the end unless they stand in `member` itself."""
    folded = [name.casefold() for name in members]
    spellings = Counter(folded) if len(set(folded)) < len(folded) else {}
    for name, value in members.items():
        path = f"{prefix}{name}"
        here = f"{member}.{path}"
        if not _NAME.fullmatch(name) or V1_SUFFIX.fullmatch(name) or len(path) > BORROWED_NAME_CHARS:
            yield from _check_name(name, path, member)
        if spellings and spellings[name.casefold()] > 1:
            yield Problem(
                NAME_CASE,
                here,
                Phrase(
                    "{0} differs from another name by case alone; whether that counts is not documented.", quoted(here)
                ),
                "Use one spelling.",
            )
        if isinstance(value, dict):
            yield from _check_names(value, f"{path}.", member)


def _check_name(name: str, path: str, member: str) -> Iterator[Problem]:
    here = f"{member}.{path}"
    if not _NAME.fullmatch(name):
        yield Problem(
            NAME_FORM,
            here,
            Phrase(
                "The name of {0} is not a letter followed by letters, digits and underscores. That rule "
                "is documented for user properties only.",
                quoted(here),
            ),
            "Rename it, for example with underscores.",
        )
    if V1_SUFFIX.fullmatch(name):
        yield Problem(
            V1_NAME,
            here,
            Phrase("{0} ends like a v1 name; v2 takes the suffix as a part of the name.", quoted(here)),
            Phrase("Call it {0}.", quoted(name.rpartition("_")[0])),
        )
    if len(path) > BORROWED_NAME_CHARS:
        yield Problem(
            NAME_LONG,
            here,
            Phrase(
                "{0} has more than {1} characters with its parents, the limit for user properties. None "
                "is published for events.",
                quoted(here),
                BORROWED_NAME_CHARS,
            ),
            "Shorten it if it does not arrive.",
        )
