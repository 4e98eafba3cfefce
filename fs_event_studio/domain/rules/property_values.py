"""Rules about the values of properties (API reference 3)."""

import re
from collections.abc import Iterable, Iterator

from fs_event_studio.domain.json_text import JsonNumber, JsonValue
from fs_event_studio.domain.keys import KEY_SHAPE
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.problems import Basis, Problem, Rule, Severity, quoted
from fs_event_studio.domain.property_types import inferred_type, looks_like_date
from fs_event_studio.domain.sources import CUSTOM_PROPERTIES, OUR_INFERENCE, USER_PROPERTIES

BORROWED_VALUE_BYTES = 8192
"""The limit for user properties; none is published for events."""

_MAX_UTF8_BYTES = 4

ARRAY_OF_OBJECTS = Rule(
    "properties.array-of-objects",
    Severity.WARNING,
    Basis.DOCUMENTED,
    "Arrays of objects are not supported; what becomes of them is not documented.",
    CUSTOM_PROPERTIES,
)
MIXED_ARRAY = Rule(
    "properties.mixed-array",
    Severity.WARNING,
    Basis.ASSUMED,
    "An array holds values of one type; what becomes of a mixed one is not documented.",
    CUSTOM_PROPERTIES,
)
EMPTY_OR_NULL = Rule(
    "properties.empty-or-null",
    Severity.WARNING,
    Basis.ASSUMED,
    "A value is not null, [] or {}; what becomes of these is not documented.",
    OUR_INFERENCE,
)
WHOLE_NUMBER = Rule(
    "properties.whole-number",
    Severity.NOTE,
    Basis.DOCUMENTED,
    "Every JSON number is taken as real, whole ones too, unless the schema says int.",
    CUSTOM_PROPERTIES,
)
UNDECLARED_DATE = Rule(
    "properties.undeclared-date",
    Severity.NOTE,
    Basis.ASSUMED,
    "A date is declared as date in the schema; the sources differ on whether it is recognised without.",
    CUSTOM_PROPERTIES,
)
VALUE_LONG = Rule(
    "properties.value-long",
    Severity.WARNING,
    Basis.ASSUMED,
    Phrase("A value has at most {0} bytes (documented for user properties only).", BORROWED_VALUE_BYTES),
    USER_PROPERTIES,
)
PERSONAL_DATA = Rule(
    "properties.personal-data",
    Severity.WARNING,
    Basis.ASSUMED,
    "Values hold no personal data such as e-mail addresses or card numbers, unless that is meant.",
    OUR_INFERENCE,
)

_EMAIL = re.compile(r"[\w.+-]@[\w-]+\.\w")
_CARD = re.compile(r"[2-6](?<![0-9][0-9])(?:[ -]?[0-9]){12,18}(?![0-9])")
"""13 to 19 digits, perhaps in groups; no card number starts with another digit."""
_SHORTEST_CARD = 13
"""Keys are longer."""
_SHORTEST_DATE = 10

_HINT = re.compile(r"[@\d]")
"""Stands in every e-mail address, card number, API key and date."""


def is_plain(value: JsonValue) -> bool:
    """Whether `check_value` finds nothing, declared or not, as of most values; found out in a tenth of the time.

    Of some of which it finds nothing either, this is not known here.
    """
    if isinstance(value, str):
        size = len(value)
        if size < _SHORTEST_DATE:
            return "@" not in value
        return size * _MAX_UTF8_BYTES <= BORROWED_VALUE_BYTES and not _HINT.search(value)
    return isinstance(value, bool)


def check_value(value: JsonValue, path: str, *, declared: bool) -> Iterable[Problem]:
    """What is doubtful about a value. declared: whether a schema names its type."""
    if isinstance(value, str):
        return _check_text(value, path, declared=declared)
    if isinstance(value, JsonNumber):
        return () if declared else _check_inference(value, path)
    if isinstance(value, bool):
        return ()
    if isinstance(value, list) and value:
        return _check_array(value, path, declared=declared)
    return (
        Problem(
            EMPTY_OR_NULL,
            path,
            Phrase("{0} has no value; what becomes of null, [] and {{}} is not documented.", quoted(path)),
            "Leave it out.",
        ),
    )


def _check_text(value: str, path: str, *, declared: bool) -> Iterator[Problem]:
    yield from _check_size(value, path)
    if not declared:
        yield from _check_inference(value, path)
    yield from _check_personal_data([value], path)


def _check_array(value: list[JsonValue], path: str, *, declared: bool) -> Iterator[Problem]:
    if any(isinstance(item, dict) for item in value):
        yield Problem(
            ARRAY_OF_OBJECTS,
            path,
            Phrase("{0} is an array of objects, which Fullstory does not support.", quoted(path)),
            "Spread it over arrays of plain values, one for each field.",
        )
    elif inferred_type(value) is None:
        yield Problem(
            MIXED_ARRAY,
            path,
            Phrase(
                "{0} is not an array of plain values of one type; what becomes of it is not documented.", quoted(path)
            ),
            "Use texts only, numbers only, or true and false only.",
        )
    if not declared:
        yield from _check_inference(value[0], path)
    yield from _check_personal_data([item for item in value if isinstance(item, str)], path)


def _check_inference(value: JsonValue, path: str) -> Iterable[Problem]:
    """value: without a schema; of an array, its first."""
    if isinstance(value, JsonNumber) and value.is_integer:
        return (
            Problem(
                WHOLE_NUMBER,
                path,
                Phrase("{0} will be taken as real, as every number without a schema.", quoted(path)),
                "Declare it as int if it counts or identifies.",
            ),
        )
    if isinstance(value, str) and looks_like_date(value):
        return (
            Problem(
                UNDECLARED_DATE,
                path,
                Phrase("{0} looks like a date; without a schema it may stay a text.", quoted(path)),
                "Declare it as date.",
            ),
        )
    return ()


def _check_size(value: str, path: str) -> Iterator[Problem]:
    if (
        len(value) * _MAX_UTF8_BYTES > BORROWED_VALUE_BYTES
        and len(value.encode("utf-8", "replace")) > BORROWED_VALUE_BYTES
    ):
        yield Problem(
            VALUE_LONG,
            path,
            Phrase(
                "{0} has more than {1:,} bytes, the limit for user properties. None is published for events.",
                quoted(path),
                BORROWED_VALUE_BYTES,
            ),
            "Shorten it if it does not arrive.",
        )


def _check_personal_data(texts: list[str], path: str) -> Iterator[Problem]:
    texts = [text for text in texts if len(text) >= _SHORTEST_CARD or "@" in text]  # at once, for most are neither
    if not texts:
        return
    if any("@" in text and _EMAIL.search(text) for text in texts):
        yield _personal_data(path, Phrase("an e-mail address"))
    if any(_passes_luhn(match[0]) for text in texts for match in _CARD.finditer(text)):
        yield _personal_data(path, Phrase("a card number"))
    if any(re.search(KEY_SHAPE, text) for text in texts):
        yield _personal_data(path, Phrase("an API key"))


def _personal_data(path: str, what: str) -> Problem:
    return Problem(
        PERSONAL_DATA, path, Phrase("{0} seems to hold {1}.", quoted(path), what), "Send it only if that is meant."
    )


def _passes_luhn(text: str) -> bool:
    """Whether the digits end in the check digit that card numbers have."""
    digits = [int(c) for c in text if c.isdigit()]
    doubled = [sum(divmod(2 * d, 10)) for d in digits[-2::-2]]
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0
