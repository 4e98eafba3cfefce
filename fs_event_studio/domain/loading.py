"""Filling the form from a body: what has a field goes there, the rest is kept and sent as it is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from fs_event_studio.domain import json_text
from fs_event_studio.domain.context import ContextDraft, read_context
from fs_event_studio.domain.drafts import Draft, PropertyRow, RowKind
from fs_event_studio.domain.identification import MODES, Identification, Member, Mode, read_identification
from fs_event_studio.domain.json_text import JsonNumber, JsonObject, JsonValue
from fs_event_studio.domain.moments import is_relative
from fs_event_studio.domain.problems import quoted
from fs_event_studio.domain.property_types import looks_like_date

_FIELDS = (Member.SESSION_ID, Member.SESSION_UID, Member.USER_ID, Member.USER_UID)
_IDENTIFYING = frozenset({"user", "session"})


@dataclass(frozen=True, slots=True)
class LoadedDraft:
    """A draft, and a sentence for everything that it does not say as the body did."""

    draft: Draft
    remarks: tuple[str, ...]


def load_draft(document: JsonObject, earlier: Draft) -> LoadedDraft:
    """The draft that makes the same body as `document`.

    earlier: what was typed for other identification modes is kept from it. The order of members is the form's.
    """
    rows, declared, taken = _grid(document, "properties", "schema")
    page_rows, page_declared, on_page = _grid(document, "page_properties", "page_properties_schema")
    context = document.get("context")
    in_context = isinstance(context, dict) and bool(context)
    taken |= {"name", "timestamp", *_IDENTIFYING, *on_page} | ({"context"} if in_context else set())
    timestamp = _text(document.get("timestamp"))
    draft = replace(
        earlier,
        name=_text(document.get("name")),
        timestamp=timestamp,
        literal_timestamp=is_relative(timestamp),
        rows=rows,
        declared=declared,
        other={name: value for name, value in document.items() if name not in taken},
        context=read_context(context) if isinstance(context, dict) and context else ContextDraft(),
        page_rows=page_rows,
        page_declared=page_declared,
    )
    draft, remarks = _identified(draft, read_identification(document))
    return LoadedDraft(draft, (*remarks, *_lost(document, draft), *_kept(draft)))


def _text(value: JsonValue) -> str:
    return value if isinstance(value, str) else ""


def _grid(document: JsonObject, name: str, schema_name: str) -> tuple[tuple[PropertyRow, ...], JsonObject, set[str]]:
    """Rows, the schema entries beside them, and the members of the body that they stand for."""
    schema, members = _declared(document.get(schema_name)), document.get(name)
    # A page property without a name, or none at all, has no row to stand in: the member is kept as it is.
    has_rows = isinstance(members, dict) and (name == "properties" or (bool(members) and "" not in members))
    rows, declared = _rows(members if has_rows else {}, schema or {})
    standing = {name} if has_rows else set()
    return rows, declared, standing | ({schema_name} if schema is not None else set())


def _declared(schema: JsonValue) -> "JsonObject | None":
    """The entries of a well-formed schema; None for anything else, which is then kept as it is."""
    if not isinstance(schema, dict) or set(schema) != {"properties"}:
        return None
    entries = schema["properties"]
    return entries if isinstance(entries, dict) and entries else None


def _rows(properties: JsonValue, schema: Mapping[str, JsonValue]) -> tuple[tuple[PropertyRow, ...], JsonObject]:
    """A row for each property, and the schema entries that no row stands for."""
    members = properties if isinstance(properties, dict) else {}
    rows = tuple(_row(name, value, schema.get(name)) for name, value in members.items())
    made = {row.name for row in rows if row.kind in {RowKind.INT, RowKind.DATE}}
    return rows, {path: kind for path, kind in schema.items() if path not in made}


def _row(name: str, value: JsonValue, declared: JsonValue) -> PropertyRow:
    match value:
        case bool():
            return PropertyRow(name, RowKind.BOOL, "true" if value else "false")
        case str() if declared == "date" and looks_like_date(value) and value == value.strip():
            return PropertyRow(name, RowKind.DATE, value)
        case str() if name:
            return PropertyRow(name, RowKind.STR, value)
        case JsonNumber() if declared == "int" and value.is_integer:
            return PropertyRow(name, RowKind.INT, value.literal)
        case JsonNumber():
            return PropertyRow(name, RowKind.REAL, value.literal)
        case _:
            return PropertyRow(name, RowKind.JSON, json_text.write(value, indent=None))


def _identified(draft: Draft, found: Identification) -> tuple[Draft, tuple[str, ...]]:
    """The draft with the mode of `found`; of two forms that clash, the first is chosen and the other kept."""
    texts = (found.session_id, found.session_uid, found.user_id, found.user_uid)
    values = {**draft.values, **{member: text for member, text in zip(_FIELDS, texts, strict=True) if text}}
    mode = found.mode or _first_mode(found)
    draft = replace(draft, mode=mode.key, values=values)
    if found.mode:
        return draft, ()
    clashes = [f"“{first}” and “{second}”" for first, second in found.conflicts()]
    what = f"{', '.join(clashes)} stand together" if clashes else "“session.use_most_recent” names no user"
    return draft, (f"{what}, which breaks the rules of identification. {mode.heading}: {mode.label} was chosen.",)


def _first_mode(found: Identification) -> Mode:
    """The mode that comes closest to what is there; the first offered of those that come equally close."""
    there = found.members
    return max(MODES, key=lambda mode: (len(mode.members & there) - len(mode.members - there), -MODES.index(mode)))


def _lost(document: JsonObject, draft: Draft) -> Iterator[str]:
    """Name what the form has no field for: texts that are none, and strangers under `user` and `session`."""
    for name in ("name", "timestamp"):
        if name in document and not isinstance(document[name], str):
            yield f"{quoted(name)} was left out: it is not a text."
    for name in sorted(_IDENTIFYING):
        value = document.get(name)
        sent = draft.fragment.get(name)
        members = value if isinstance(value, dict) else {}
        kept = sent if isinstance(sent, dict) else {}
        for member in members:
            path = f"{name}.{member}"
            if member not in kept and path not in set(Member):
                yield f"{quoted(path)} was left out: the form has no field for it."
        if value is not None and not isinstance(value, dict):
            yield f"{quoted(name)} was left out: it is not an object."


def _kept(draft: Draft) -> Iterator[str]:
    paths = (*draft.other, *draft.context.others)
    if paths:
        names = ", ".join(map(quoted, paths))
        yield f"{names}: kept and sent as it stands in the JSON, for which the form has no field."
