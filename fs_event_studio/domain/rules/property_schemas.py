"""Rules about the schemas of properties (API reference 3)."""

from collections.abc import Iterator

from fs_event_studio.domain.json_text import JsonObject, JsonValue
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.problems import Basis, Problem, Rule, Severity, quoted
from fs_event_studio.domain.property_types import PropertyType, matches
from fs_event_studio.domain.sources import CUSTOM_PROPERTIES

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

_KNOWN_TYPES = {kind.value: kind for kind in PropertyType}


def check_schema(schema: JsonObject, values: JsonObject, prefix: str) -> Iterator[Problem]:
    """Yield what is doubtful about a schema. prefix: its path.   values: of the properties, by dotted path."""
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
