"""The body that a draft with placeholders makes, once values stand in their places."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from fs_event_studio.domain import json_text
from fs_event_studio.domain.display import escaped
from fs_event_studio.domain.drafts import Composition, Draft
from fs_event_studio.domain.json_text import JsonValue
from fs_event_studio.domain.problems import Problem
from fs_event_studio.domain.property_rows import VALUE_FORM, PropertyRow, RowKind
from fs_event_studio.domain.rules import check_body
from fs_event_studio.domain.template_grammar import is_placeholder, with_form
from fs_event_studio.domain.template_scope import Scope, resolve


class Filled(NamedTuple):
    """A composition whose text is what will be sent.

    source: the same with its variables, as a template keeps it.
    asked: questions that must be answered first.   variables: names it takes values of.   uses_now: it grows old.
    """

    composition: Composition
    source: Composition
    asked: tuple[str, ...] = ()
    variables: tuple[str, ...] = ()
    uses_now: bool = False


def fill(draft: Draft, composition: Composition, scope: Scope) -> Filled:
    """The composition of a draft with values in place of placeholders.

    What has no value yet is not held against the event's rules. A variable that stands alone in a row becomes what
    the row's type asks for.
    """
    document = json_text.read(composition.text).value
    if not isinstance(document, dict):
        return Filled(composition, composition)
    formed = {
        *_form_rows(document.get("properties"), draft.rows, "properties"),
        *_form_rows(document.get("page_properties"), draft.page_rows, "page_properties"),
    }
    theirs = set(composition.checked.problems)
    own = [p for p in composition.problems if p not in theirs and not (p.rule is VALUE_FORM and p.path in formed)]
    source = composition._replace(problems=(*own, *composition.checked.problems))
    if formed:
        source = source._replace(text=escaped(json_text.write(document)))
        source = source._replace(checked=composition.checked._replace(document=document))
    resolved = resolve(document, scope)
    text = escaped(json_text.write(resolved.document))
    checked = check_body(text, scope.draw.moment)
    rules = [problem for problem in checked.problems if not _is_open(problem, resolved.open_paths)]
    filled = composition._replace(text=text, checked=checked, problems=(*own, *resolved.problems, *rules))
    return Filled(filled, source, resolved.asked, resolved.variables, resolved.uses_now)


_FORMS = {RowKind.REAL: "number", RowKind.INT: "number", RowKind.BOOL: "bool", RowKind.DATE: ""}
"""What a variable becomes that stands alone where a value of this type is asked for."""


def _form_rows(values: JsonValue, rows: Sequence[PropertyRow], here: str) -> Iterator[str]:
    """Write such variables into the object or array that the rows make; yields their paths. here: its own path."""
    for number, row in enumerate(row for row in rows if isinstance(values, list) or row.name):
        place: str | int = number if isinstance(values, list) else row.name
        path = f"{here}.{place}"
        if row.kind.has_children:
            yield from _form_rows(_at(values, place), row.children, path)
        elif row.kind in _FORMS and _at(values, place) == row.text and is_placeholder(row.text.strip()):
            values[place] = with_form(row.text.strip(), _FORMS[row.kind])  # type: ignore[index] # it is there
            yield path


def _at(values: JsonValue, place: str | int) -> JsonValue:
    """What stands at a place; None if there is none."""
    if isinstance(values, dict) and isinstance(place, str):
        return values.get(place)
    if isinstance(values, list) and isinstance(place, int) and place < len(values):
        return values[place]
    return None


def _is_open(problem: Problem, open_paths: frozenset[str]) -> bool:
    return problem.path.removeprefix("schema.") in open_paths
