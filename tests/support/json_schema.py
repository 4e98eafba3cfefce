"""Checks a JSON value against the part of JSON Schema 2020-12 that `sandbox.schemas` uses."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

JsonSchema = Mapping[str, Any]

_TYPES: Mapping[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "null": type(None),
}
_KNOWN = {
    "$ref", "type", "anyOf", "enum", "properties", "required", "additionalProperties", "items", "minItems", "maxItems",
    "maxProperties", "pattern", "format", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum",
    "default", "description",
}  # fmt: skip


def violations(value: Any, schema: JsonSchema, schemas: Mapping[str, JsonSchema], path: str = "$") -> Iterator[str]:  # noqa: ANN401
    """Yield what is wrong, with where. Errors: AssertionError for a keyword that this checker does not know."""
    assert set(schema) <= _KNOWN, f"{path}: cannot check {set(schema) - _KNOWN}"
    if "$ref" in schema:
        yield from violations(value, schemas[schema["$ref"].rpartition("/")[2]], schemas, path)
    if "anyOf" in schema and all(any(violations(value, one, schemas, path)) for one in schema["anyOf"]):
        yield f"{path}: fits none of {schema['anyOf']}: {value!r}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{path}: {value!r} is none of {schema['enum']}"
    if "type" in schema and not _is_a(value, schema["type"]):
        yield f"{path}: {value!r} is no {schema['type']}"
    else:
        yield from _inner_violations(value, schema, schemas, path)


def _inner_violations(value: Any, schema: JsonSchema, schemas: Mapping[str, JsonSchema], path: str) -> Iterator[str]:  # noqa: ANN401
    if isinstance(value, dict):
        yield from _object_violations(value, schema, schemas, path)
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from violations(item, schema.get("items", {}), schemas, f"{path}[{number}]")
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            yield f"{path}: {len(value)} items"
    elif isinstance(value, str):
        yield from _text_violations(value, schema, path)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        low, high = schema.get("minimum", value), schema.get("maximum", value)
        if not low <= value <= high or value <= schema.get("exclusiveMinimum", value - 1):
            yield f"{path}: {value} is out of range"


def _is_a(value: object, name: str) -> bool:
    return isinstance(value, _TYPES[name]) and (name == "boolean" or not isinstance(value, bool))


def _object_violations(
    value: dict[str, Any], schema: JsonSchema, schemas: Mapping[str, JsonSchema], path: str
) -> Iterator[str]:
    known = schema.get("properties", {})
    yield from (f"{path}: {name} is missing" for name in schema.get("required", ()) if name not in value)
    if len(value) > schema.get("maxProperties", len(value)):
        yield f"{path}: {len(value)} members"
    others = schema.get("additionalProperties", True)
    for name, member in value.items():
        if name in known:
            yield from violations(member, known[name], schemas, f"{path}.{name}")
        elif others is False:
            yield f"{path}: {name} is not foreseen"
        elif isinstance(others, Mapping):
            yield from violations(member, others, schemas, f"{path}.{name}")


def _text_violations(value: str, schema: JsonSchema, path: str) -> Iterator[str]:
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{path}: {value!r} does not fit {schema['pattern']}"
    if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
        yield f"{path}: {len(value)} characters"
    if schema.get("format") == "date-time":
        try:
            datetime.fromisoformat(value)
        except ValueError:
            yield f"{path}: {value!r} is no moment"
