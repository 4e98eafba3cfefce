"""Rules about properties, page properties and their schemas (API reference 3)."""

import re
from collections import Counter
from collections.abc import Iterator

from fs_event_studio.domain.json_text import JsonNumber, JsonObject, JsonValue
from fs_event_studio.domain.keys import KEY_SHAPE
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.problems import Basis, Problem, Rule, Severity, quoted
from fs_event_studio.domain.property_types import (
    V1_SUFFIX,
    PropertyType,
    inferred_type,
    leaves,
    looks_like_date,
    matches,
)
from fs_event_studio.domain.sources import (
    BROWSER_PROPERTIES,
    CUSTOM_PROPERTIES,
    OUR_INFERENCE,
    USER_PROPERTIES,
)

BORROWED_VALUE_BYTES = 8192
BORROWED_NAME_CHARS = 512
"""Limits for user properties; none are published for events."""

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
UNKNOWN_TYPE = Rule(
    "schema.unknown-type",
    Severity.WARNING,
    Basis.ASSUMED,
    "A schema names one of the ten known types; what becomes of another is not documented.",
    CUSTOM_PROPERTIES,
)
UNUSED_ENTRY = Rule(
    "schema.unused-entry",
    Severity.WARNING,
    Basis.ASSUMED,
    "A schema entry names a property of this event, nested ones with dots.",
    CUSTOM_PROPERTIES,
)
TYPE_MISMATCH = Rule(
    "schema.type-mismatch",
    Severity.WARNING,
    Basis.ASSUMED,
    "A value is of the type that the schema declares; what becomes of others is documented for the client API only.",
    CUSTOM_PROPERTIES,
)
RULES = (
    ARRAY_OF_OBJECTS,
    MIXED_ARRAY,
    EMPTY_OR_NULL,
    WHOLE_NUMBER,
    UNDECLARED_DATE,
    V1_NAME,
    NAME_FORM,
    NAME_LONG,
    NAME_CASE,
    VALUE_LONG,
    PERSONAL_DATA,
    UNKNOWN_TYPE,
    UNUSED_ENTRY,
    TYPE_MISMATCH,
)

_NAME = re.compile(r"[A-Za-z]\w*", re.ASCII)
_EMAIL = re.compile(r"[\w.+-]@[\w-]+\.\w")
_CARD = re.compile(r"[2-6](?<![0-9][0-9])(?:[ -]?[0-9]){12,18}(?![0-9])")
"""13 to 19 digits, perhaps in groups; no card number starts with another digit."""
_SHORTEST_CARD = 13
"""Keys are longer."""

_KNOWN_TYPES = {kind.value: kind for kind in PropertyType}


def check(document: JsonObject) -> Iterator[Problem]:
    """Yield what is doubtful about the properties and their types."""
    for member, schema_member in (("properties", "schema"), ("page_properties", "page_properties_schema")):
        if member not in document and schema_member not in document:
            continue
        properties = document.get(member) or {}
        if isinstance(properties, dict):
            schema = _schema(document.get(schema_member))
            values = dict(leaves(properties))
            yield from _check_names(properties, "", member)
            for path, value in values.items():
                yield from _check_value(value, f"{member}.{path}", declared=path in schema)
            yield from _check_schema(schema, values, f"{schema_member}.properties")


def _schema(holder: JsonValue) -> JsonObject:
    schema = holder.get("properties") if isinstance(holder, dict) else None
    return schema if isinstance(schema, dict) else {}


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


def _check_value(value: JsonValue, path: str, *, declared: bool) -> Iterator[Problem]:
    """declared: whether a schema names the value's type."""
    if isinstance(value, str):
        yield from _check_size(value, path)
    elif isinstance(value, list) and value:
        yield from _check_array(value, path)
    elif value is None or isinstance(value, list | dict):
        yield Problem(
            EMPTY_OR_NULL,
            path,
            Phrase("{0} has no value; what becomes of null, [] and {{}} is not documented.", quoted(path)),
            "Leave it out.",
        )
    if not declared:
        yield from _check_inference(value, path)
    if isinstance(value, str | list):
        yield from _check_personal_data(value, path)


def _check_array(value: list[JsonValue], path: str) -> Iterator[Problem]:
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


def _check_inference(value: JsonValue, path: str) -> Iterator[Problem]:
    first = value[0] if isinstance(value, list) and value else value
    if isinstance(first, JsonNumber) and first.is_integer:
        yield Problem(
            WHOLE_NUMBER,
            path,
            Phrase("{0} will be taken as real, as every number without a schema.", quoted(path)),
            "Declare it as int if it counts or identifies.",
        )
    elif isinstance(first, str) and looks_like_date(first):
        yield Problem(
            UNDECLARED_DATE,
            path,
            Phrase("{0} looks like a date; without a schema it may stay a text.", quoted(path)),
            "Declare it as date.",
        )


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


def _check_personal_data(value: str | list[JsonValue], path: str) -> Iterator[Problem]:
    texts = [value] if isinstance(value, str) else [item for item in value if isinstance(item, str)]
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


def _check_schema(schema: JsonObject, values: JsonObject, prefix: str) -> Iterator[Problem]:
    """values: of the properties, by dotted path."""
    for path, declared in schema.items():
        here = f"{prefix}.{path}"
        kind = _KNOWN_TYPES.get(declared) if isinstance(declared, str) else None
        if kind is None:
            yield _unknown_type(here, declared)
        elif path not in values:
            yield Problem(
                UNUSED_ENTRY,
                here,
                Phrase(
                    "{0} declares a value that this event does not have; presumably that has no effect.", quoted(here)
                ),
                "Write nested names with dots, or remove the entry.",
            )
        elif values[path] is not None and not matches(values[path], kind):
            yield Problem(
                TYPE_MISMATCH,
                here,
                Phrase(
                    "{0} is {1}, but the value is not written so; what becomes of it is not documented.",
                    quoted(here),
                    kind,
                ),
                "Change the value or its type.",
            )


def _unknown_type(path: str, declared: JsonValue) -> Problem:
    if isinstance(declared, dict):
        return Problem(
            UNKNOWN_TYPE,
            path,
            Phrase(
                "{0} is an object, but the documentation names the types of nested values by dotted path.", quoted(path)
            ),
            "Write the whole path as one name, such as “location.code”.",
        )
    return Problem(
        UNKNOWN_TYPE,
        path,
        Phrase("{0} is not one of the known types; what becomes of it is not documented.", quoted(path)),
        Phrase("Use one of {0}.", ", ".join(_KNOWN_TYPES)),
    )
