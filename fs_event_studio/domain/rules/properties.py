"""Rules about properties and page properties: their names, their values, their schemas (API reference 3)."""

from collections.abc import Iterator

from fs_event_studio.domain.json_text import JsonObject, JsonValue
from fs_event_studio.domain.problems import Problem
from fs_event_studio.domain.property_types import leaves
from fs_event_studio.domain.rules import property_names, property_schemas, property_values

RULES = (
    property_values.ARRAY_OF_OBJECTS,
    property_values.MIXED_ARRAY,
    property_values.EMPTY_OR_NULL,
    property_values.WHOLE_NUMBER,
    property_values.UNDECLARED_DATE,
    property_names.V1_NAME,
    property_names.NAME_FORM,
    property_names.NAME_LONG,
    property_names.NAME_CASE,
    property_values.VALUE_LONG,
    property_values.PERSONAL_DATA,
    property_schemas.UNKNOWN_TYPE,
    property_schemas.UNUSED_ENTRY,
    property_schemas.TYPE_MISMATCH,
)

_PLACES = (("properties", "schema"), ("page_properties", "page_properties_schema"))


def check(document: JsonObject) -> Iterator[Problem]:
    """Yield what is doubtful about the properties and their types."""
    for member, schema_member in _PLACES:
        properties, holder = document.get(member) or {}, document.get(schema_member)
        if isinstance(properties, dict) and (properties or holder):
            schema = _schema(holder)
            values = dict(leaves(properties))
            yield from property_names.check_names(properties, member)
            for path, value in values.items():
                if not property_values.is_plain(value):
                    yield from property_values.check_value(value, f"{member}.{path}", declared=path in schema)
            if schema:
                yield from property_schemas.check_schema(schema, values, f"{schema_member}.properties")


def _schema(holder: JsonValue) -> JsonObject:
    schema = holder.get("properties") if isinstance(holder, dict) else None
    return schema if isinstance(schema, dict) else {}
