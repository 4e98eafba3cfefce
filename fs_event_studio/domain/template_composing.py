"""The body that a draft with placeholders makes, once values stand in their places."""

from collections.abc import Sequence
from typing import NamedTuple

from fs_event_studio.domain import json_text
from fs_event_studio.domain.drafts import VALUE_FORM, Composition, Draft, PropertyRow, RowKind
from fs_event_studio.domain.json_text import JsonValue
from fs_event_studio.domain.problems import Problem
from fs_event_studio.domain.rules import check_body
from fs_event_studio.domain.template_grammar import is_placeholder, with_form
from fs_event_studio.domain.template_scope import Scope, resolve


class Filled(NamedTuple):
    """A composition whose text is what will be sent.

    asked: questions that must be answered first.   variables: names it takes values of.   uses_now: it grows old.
    """

    composition: Composition
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
        return Filled(composition)
    formed = _form_rows(document, draft.rows, "properties")
    resolved = resolve(document, scope)
    text = json_text.write(resolved.document)
    checked = check_body(text, scope.draw.moment)
    theirs = set(composition.checked.problems)
    own = [p for p in composition.problems if p not in theirs and not (p.rule is VALUE_FORM and p.path in formed)]
    rules = [problem for problem in checked.problems if not _is_open(problem, resolved.open_paths)]
    filled = composition._replace(text=text, checked=checked, problems=(*own, *resolved.problems, *rules))
    return Filled(filled, resolved.asked, resolved.variables, resolved.uses_now)


_FORMS = {RowKind.REAL: "number", RowKind.INT: "number", RowKind.BOOL: "bool", RowKind.DATE: ""}
"""What a variable becomes that stands alone where a value of this type is asked for."""


def _form_rows(values: JsonValue, rows: Sequence[PropertyRow], here: str) -> set[str]:
    """Write such variables into `values`, the object that the rows make under the path `here`; returns their paths."""
    properties = values.get(here) if isinstance(values, dict) else None
    if not isinstance(properties, dict):
        return set()
    formed = set()
    for row in rows:
        if row.kind in _FORMS and row.name in properties and is_placeholder(row.text.strip()):
            properties[row.name] = with_form(row.text.strip(), _FORMS[row.kind])
            formed.add(f"{here}.{row.name}")
    return formed


def _is_open(problem: Problem, open_paths: frozenset[str]) -> bool:
    return problem.path.removeprefix("schema.") in open_paths
