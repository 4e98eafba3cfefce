"""Filling the form from a body: what has a field goes there, the rest is kept and sent as it is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial, reduce

from fs_event_studio.domain.context import ContextDraft, read_context
from fs_event_studio.domain.drafts import Draft, other_paths
from fs_event_studio.domain.identification import MODES, Identification, Member, Mode, mode_of, read_identification
from fs_event_studio.domain.json_text import JsonObject, JsonValue
from fs_event_studio.domain.moments import is_relative
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.problems import quoted
from fs_event_studio.domain.property_rows import PropertyRow, read_rows
from fs_event_studio.domain.row_building import rows_of

_FIELDS = (Member.SESSION_ID, Member.SESSION_UID, Member.USER_ID, Member.USER_UID)
_IDENTIFYING = frozenset({"user", "session"})
_MEMBERS = frozenset(member.value for member in Member)
_CLASH = "{0} stand together, which breaks the rules of identification. {1}: {2} was chosen."
_NOBODY = "“session.use_most_recent” names no user, which breaks the rules of identification. {0}: {1} was chosen."


@dataclass(frozen=True, slots=True)
class LoadedDraft:
    """A draft, and a sentence for everything that it does not say as the body did."""

    draft: Draft
    remarks: tuple[str, ...]


def load_draft(document: JsonObject, earlier: Draft) -> LoadedDraft:
    """The draft that makes the same body as `document`.

    earlier: what was typed for other identification modes is kept from it. The order of members is the form's.
    """
    schema, page_schema = _declared(document.get("schema")), _declared(document.get("page_properties_schema"))
    rows, declared = _rows(document.get("properties"), schema or {})
    page_rows, page_declared = _rows(_nameable(document.get("page_properties")), page_schema or {})
    context = document.get("context")
    timestamp = _text(document.get("timestamp"))
    draft = replace(
        earlier,
        name=_text(document.get("name")),
        timestamp=timestamp,
        literal_timestamp=is_relative(timestamp),
        rows=rows,
        declared=declared,
        context=read_context(context) if isinstance(context, dict) and context else ContextDraft(),
        page_rows=page_rows,
        page_declared=page_declared,
    )
    draft, remarks = _identified(draft, document)
    draft = replace(draft, other=dict(_other(document, draft)))
    return LoadedDraft(draft, (*remarks, *_lost(document, draft), *_kept(draft)))


def _text(value: JsonValue) -> str:
    return value if isinstance(value, str) else ""


def _other(document: JsonObject, draft: Draft) -> Iterator[tuple[str, JsonValue]]:
    """What the fields do not hold; never a member that identifies, so that there is one form of identification."""
    taken = {name for name in ("schema", "page_properties_schema") if _declared(document.get(name)) is not None}
    taken |= {name for name in ("name", "timestamp") if _text(document.get(name))}
    filled = {"properties": draft.rows, "page_properties": draft.page_rows, "context": _is_filled(document, "context")}
    taken |= {name for name, there in filled.items() if there}
    for name, value in document.items():
        if name in _IDENTIFYING:
            yield from _strangers(name, value, draft)
        elif name not in taken and (name, value) != ("name", ""):
            yield name, value


def _strangers(name: str, value: JsonValue, draft: Draft) -> Iterator[tuple[str, JsonValue]]:
    """What stands in `user` or `session` and identifies nobody."""
    if not isinstance(value, dict):
        yield from () if name in draft.fragment else ((name, value),)
        return
    members = {inner: item for inner, item in value.items() if f"{name}.{inner}" not in _MEMBERS}
    if members or (not value and name not in draft.fragment):
        yield name, members


def _is_filled(document: JsonObject, name: str) -> bool:
    value = document.get(name)
    return isinstance(value, dict) and bool(value)


def _nameable(properties: JsonValue) -> JsonValue:
    """The members of the page, unless one has no name: a row needs one, so the member is then kept as it is."""
    return properties if isinstance(properties, dict) and "" not in properties else None


def _declared(schema: JsonValue) -> "JsonObject | None":
    """The entries of a well-formed schema; None for anything else, which is then kept as it is."""
    if not isinstance(schema, dict) or set(schema) != {"properties"}:
        return None
    entries = schema["properties"]
    return entries if isinstance(entries, dict) and entries else None


def _rows(properties: JsonValue, schema: Mapping[str, JsonValue]) -> tuple[tuple[PropertyRow, ...], JsonObject]:
    """A row for each property, and the schema entries that no row stands for."""
    rows = rows_of(properties, schema) if isinstance(properties, dict) else ()
    made = read_rows(rows).declared
    return rows, {path: kind for path, kind in schema.items() if path not in made}


def _identified(draft: Draft, document: JsonObject) -> tuple[Draft, tuple[str, ...]]:
    """The draft with the document's mode; of two forms that clash, the first is chosen and the other kept."""
    found = read_identification(document)
    texts = (found.session_id, found.session_uid, found.user_id, found.user_uid)
    values = {**draft.values, **{member: text for member, text in zip(_FIELDS, texts, strict=True) if text}}
    exact = _exact_mode(draft, document)
    if exact:
        if exact.member:
            values[exact.member] = _member_text(document, exact.member)
        return replace(draft, mode=exact.key, values=values), ()
    mode = found.mode or _first_mode(found)
    draft = replace(draft, mode=mode.key, values=values)
    if found.mode:
        return draft, ()
    chosen = (Phrase(mode.heading), Phrase(mode.label))
    clashes = [Phrase("“{0}” and “{1}”", *clash) for clash in found.conflicts()]
    if not clashes:
        return draft, (Phrase(_NOBODY, *chosen),)
    return draft, (Phrase(_CLASH, reduce(partial(Phrase, "{0}, {1}"), clashes), *chosen),)


def _exact_mode(draft: Draft, document: JsonObject) -> Mode | None:
    """The mode that makes just the identifying members that are there, be its text empty or not."""
    there = {}
    for member in Member:
        name, _, inner = member.partition(".")
        holder = document.get(name)
        if isinstance(holder, dict) and inner in holder:
            there[member] = holder[inner]
    for mode in (mode_of(draft.mode), *MODES):
        texts = mode.members - {Member.USE_MOST_RECENT}
        fits = mode.members == there.keys() and all(isinstance(there[member], str) for member in texts)
        if fits and there.get(Member.USE_MOST_RECENT, True) is True:
            return mode
    return None


def _member_text(document: JsonObject, member: Member) -> str:
    name, _, inner = member.partition(".")
    holder = document.get(name)
    return _text(holder.get(inner)) if isinstance(holder, dict) else ""


def _first_mode(found: Identification) -> Mode:
    """The mode that comes closest to what is there; the first offered of those that come equally close."""
    there = found.members
    return max(MODES, key=lambda mode: (len(mode.members & there) - len(mode.members - there), -MODES.index(mode)))


def _lost(document: JsonObject, draft: Draft) -> Iterator[str]:
    """Name what identifies and is not sent: members of the wrong type. Those that clash are named already."""
    for member in Member:
        name, _, inner = member.partition(".")
        holder, sent = document.get(name), draft.fragment.get(name)
        if isinstance(holder, dict) and inner in holder and not (isinstance(sent, dict) and inner in sent):
            value = holder[inner]
            if not isinstance(value, str) and value is not True:
                yield Phrase("{0} was left out: it is not as the form can send it.", quoted(member))
    for name in sorted(_IDENTIFYING):
        if name in document and name not in draft.other and not isinstance(document[name], dict):
            yield Phrase("{0} was left out: it is not an object.", quoted(name))


def _kept(draft: Draft) -> Iterator[str]:
    paths = (*other_paths(draft.other), *draft.context.others)
    if paths:
        names = ", ".join(map(quoted, paths))
        yield Phrase("{0}: kept and sent as it stands in the JSON, for which the form has no field.", names)
