"""Rows from JSON values, each of the kind that shows its value best and loses nothing of it."""

from collections.abc import Mapping
from dataclasses import replace

from fs_event_studio.domain import json_text
from fs_event_studio.domain.json_text import JsonNumber, JsonObject, JsonValue
from fs_event_studio.domain.property_rows import PropertyRow, RowKind, row_value
from fs_event_studio.domain.property_types import PropertyType, inferred_type, looks_like_date, matches

TREE_DEPTH = 12
"""How many levels are shown as rows; what lies deeper is one line of JSON."""

_LITERALS = {True: "true", False: "false"}


def rows_of(properties: JsonObject, schema: Mapping[str, JsonValue], prefix: str = "") -> tuple[PropertyRow, ...]:
    """A row for each property.

    schema: the declared types, by dotted path.   prefix: of the properties' paths, with a dot at its end.
    """
    return tuple(row_of(name, value, schema, f"{prefix}{name}", TREE_DEPTH) for name, value in properties.items())


def row_of(
    name: str,
    value: JsonValue,
    schema: Mapping[str, JsonValue] | None = None,
    path: str = "",
    levels: int = TREE_DEPTH,
) -> PropertyRow:
    """The row of one value.

    schema: None for what stands in an array, where no types are declared.   levels: of rows that may stand below it.
    """
    declared = None if schema is None else schema.get(path)
    match value:
        case bool():
            return PropertyRow(name, RowKind.BOOL, _LITERALS[value])
        case str() if declared == "date" and looks_like_date(value) and value == value.strip():
            return PropertyRow(name, RowKind.DATE, value)
        case str() if name or schema is None:
            return PropertyRow(name, _kind_of_text(value, declared), value)
        case JsonNumber():
            whole = declared == "int" and value.is_integer
            return PropertyRow(name, RowKind.INT if whole else RowKind.REAL, value.literal)
        case dict() if value and levels and "" not in value:
            inner = tuple(row_of(key, item, schema, f"{path}.{key}", levels - 1) for key, item in value.items())
            return PropertyRow(name, RowKind.OBJECT, children=inner)
        case list() if kind := _plural(value, declared):
            return PropertyRow(name, kind, _listed(value, kind))
        case list() if value and levels:
            return PropertyRow(
                name, RowKind.ARRAY, children=tuple(row_of("", item, levels=levels - 1) for item in value)
            )
        case _:
            return PropertyRow(name, RowKind.JSON, json_text.write(value, indent=None))


def _kind_of_text(text: str, declared: JsonValue) -> RowKind:
    """The kind of a text; one variable of a template may become a number, or true or false."""
    if "{{" not in text:
        return RowKind.STR
    from fs_event_studio.domain.template_grammar import Form, Placeholder, split  # noqa: PLC0415 - few events have any

    pieces = list(split(text))
    if len(pieces) != 1 or not isinstance(pieces[0], Placeholder):
        return RowKind.STR
    number = RowKind.INT if declared == "int" else RowKind.REAL
    return {Form.NUMBER: number, Form.BOOL: RowKind.BOOL}.get(pieces[0].form, RowKind.STR)


def with_kind(row: PropertyRow, kind: RowKind) -> PropertyRow:
    """The row with another type; its value is written in the way of that type where it can be."""
    if kind is row.kind:
        return row
    changed = replace(row, kind=kind)
    try:
        value = _value_for(row, kind)
    except ValueError:
        return changed  # as typed, and complained about
    if kind is RowKind.OBJECT:
        members = value if isinstance(value, dict) and "" not in value else {}
        return replace(changed, text="", children=rows_of(members, {})) if members else changed
    if kind is RowKind.ARRAY:
        items = value if isinstance(value, list) else []
        children = tuple(row_of("", item, levels=TREE_DEPTH - 1) for item in items)
        return replace(changed, text="", children=children) if items else changed
    if row.kind.has_children and not row.children:
        return changed
    if isinstance(value, list) and kind.element and matches(value, PropertyType(kind.value)):
        return replace(changed, text=_listed(value, kind), children=())
    if row.kind.has_children or (kind is RowKind.JSON and row.kind.element):
        return replace(changed, text=json_text.write(value, indent=None), children=())
    return changed


def _value_for(row: PropertyRow, kind: RowKind) -> JsonValue:
    """The value of a row on its way to `kind`: what is typed as a text may be the JSON of an object.

    Errors: ValueError.
    """
    if kind.has_children and row.kind is RowKind.STR:
        return json_text.read(row.text).value
    return row_value(row)


def _plural(value: list[JsonValue], declared: JsonValue) -> RowKind | None:
    """The plural whose elements these are, as declared or else as Fullstory infers; None if there is none."""
    if declared in {"ints", "dates"} and matches(value, PropertyType(str(declared))):
        return RowKind(str(declared))
    inferred = inferred_type(value)
    return RowKind(inferred.value) if inferred else None


def _listed(value: list[JsonValue], kind: RowKind) -> str:
    """The elements with commas between them if they can be read back so, or else as a JSON array."""
    plain = ", ".join(_plain(item) for item in value)
    try:
        if row_value(PropertyRow(kind=kind, text=plain)) == value:
            return plain
    except ValueError:
        pass
    return json_text.write(value, indent=None)


def _plain(item: JsonValue) -> str:
    if isinstance(item, bool):
        return _LITERALS[item]
    return item.literal if isinstance(item, JsonNumber) else str(item)
