"""A body that is typed as JSON: what the form makes of it, or why it cannot."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from itertools import zip_longest
from typing import NamedTuple

from fs_event_studio.domain import json_text
from fs_event_studio.domain.drafts import Composition, Draft, event_of, read_grids
from fs_event_studio.domain.identification import Member, read_identification
from fs_event_studio.domain.json_places import Place, place_of
from fs_event_studio.domain.json_text import JsonObject, JsonTextError
from fs_event_studio.domain.loading import load_draft
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.problems import Basis, Problem, Rule, Severity, quoted
from fs_event_studio.domain.property_rows import PropertyRow
from fs_event_studio.domain.rules import check_body
from fs_event_studio.domain.sources import OUR_INFERENCE

_IDENTIFYING = ("session", "user")


class Fault(NamedTuple):
    """Why a typed text is not taken, as a sentence, and where: line and column count from 1."""

    place: Place
    text: str

    @property
    def problem(self) -> Problem:
        """The same for the list of problems."""
        text = Phrase("Line {0}, column {1}: {2}", self.place.line, self.place.column, self.text)
        return Problem(TEXT_NOT_TAKEN, "", text, "Mend it, or use the form's text.")


TEXT_NOT_TAKEN = Rule(
    "form.json-not-taken",
    Severity.ERROR,
    Basis.ASSUMED,
    "What is typed as JSON is one event that the form can show; this tool sends no text that it cannot.",
    OUR_INFERENCE,
)


class TypedBody(NamedTuple):
    """Either a draft that makes the same body, with the text as its composition, or faults."""

    draft: Draft | None
    composition: Composition | None
    faults: tuple[Fault, ...] = ()


def read_typed(text: str, earlier: Draft, now: datetime) -> TypedBody:
    """Read the text of a body. What is taken is sent exactly as it was typed.

    earlier: the draft before; what was typed for other identification modes is kept from it.   now: aware.
    """
    try:
        parsed = json_text.read(text)
    except JsonTextError as error:
        return _refused(Fault(Place(error.line, error.column), error.reason))
    if not isinstance(parsed.value, dict):
        return _refused(Fault(Place(1, 1), Phrase("The body is not an object. It begins with { and ends with }.")))
    if parsed.duplicates:
        return _refused(*(_fault(text, path, "{0} stands more than once. Keep one.") for path in parsed.duplicates))
    loaded = load_draft(parsed.value, earlier)
    faults = _differences(text, parsed.value, loaded.draft)
    if faults:
        return TypedBody(None, None, faults)
    checked = check_body(text, now)
    draft = replace(
        loaded.draft,
        rows=_same_objects(earlier.rows, loaded.draft.rows),
        page_rows=_same_objects(earlier.page_rows, loaded.draft.page_rows),
    )
    return TypedBody(draft, Composition(text, checked, checked.problems))


def _same_objects(earlier: tuple[PropertyRow, ...], rows: tuple[PropertyRow, ...]) -> tuple[PropertyRow, ...]:
    """The rows; those that are as they were are the same objects, so that whoever shows them sees it soon."""
    pairs = zip_longest(earlier, rows)
    return tuple(old if old == new else new for old, new in pairs if new is not None)


def uid_is_switched_off(text: str) -> Fault:
    """The fault of a text that identifies by `session.uid`, while that mode is not allowed."""
    return _fault(text, Member.SESSION_UID, "{0} is switched off. The menu View allows it.")


def _refused(*faults: Fault) -> TypedBody:
    return TypedBody(None, None, faults)


def _fault(text: str, path: str, template: str, *values: str) -> Fault:
    """template: of the sentence; `{0}` stands for the member at `path`, what follows for `values`."""
    return Fault(place_of(text, path), Phrase(template, quoted(path), *values))


def _differences(text: str, document: JsonObject, draft: Draft) -> tuple[Fault, ...]:
    """What the draft would not send as it stands in the text."""
    made = event_of(draft, read_grids(draft), draft.timestamp).document()
    if made == {"name": "", **document}:  # an absent name is an empty field
        return ()
    faults = [*_clashes(text, document), *_misfits(text, document)]
    for name, value in document.items():
        if name not in _IDENTIFYING and (name not in made or made[name] != value):
            faults.append(_fault(text, name, "{0} holds what the form cannot show, such as a member without a name."))
    unlike = [name for name in _IDENTIFYING if made.get(name) != document.get(name)]
    if not faults and unlike:
        faults = [
            _fault(text, unlike[0], "{0} has members that no form of identification has together. Keep one form.")
        ]
    return tuple(faults)


def _clashes(text: str, document: JsonObject) -> Iterator[Fault]:
    found = read_identification(document)
    for first, second in found.conflicts():
        yield _fault(text, second, "{0} and {1} stand together: two forms of identification. Keep one.", quoted(first))
    if found.lacks_user:
        yield _fault(text, Member.USE_MOST_RECENT, "{0} names no user. Add user.id or user.uid, or remove it.")


def _misfits(text: str, document: JsonObject) -> Iterator[Fault]:
    """Identifying members with values that no field can hold."""
    for member in Member:
        name, _, inner = member.partition(".")
        holder = document.get(name)
        if not isinstance(holder, dict) or inner not in holder:
            continue
        if member is Member.USE_MOST_RECENT:
            if holder[inner] is not True:
                yield _fault(text, member, "{0} is not true. Write true, or remove it.")
        elif not isinstance(holder[inner], str):
            yield _fault(text, member, "{0} is not a text. Put it in double quotes.")
