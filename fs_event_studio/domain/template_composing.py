"""The body that a draft with placeholders makes, once values stand in their places."""

from typing import NamedTuple

from fs_event_studio.domain import json_text
from fs_event_studio.domain.drafts import Composition
from fs_event_studio.domain.problems import Problem
from fs_event_studio.domain.rules import check_body
from fs_event_studio.domain.template_scope import Scope, resolve


class Filled(NamedTuple):
    """A composition whose text is what will be sent.

    asked: questions that must be answered first.   variables: names it takes values of.   uses_now: it grows old.
    """

    composition: Composition
    asked: tuple[str, ...] = ()
    variables: tuple[str, ...] = ()
    uses_now: bool = False


def fill(composition: Composition, scope: Scope) -> Filled:
    """The composition with values in place of placeholders. What has none yet is not held against the event's rules."""
    document = json_text.read(composition.text).value
    if not isinstance(document, dict):
        return Filled(composition)
    resolved = resolve(document, scope)
    text = json_text.write(resolved.document)
    checked = check_body(text, scope.draw.moment)
    theirs = set(composition.checked.problems)
    own = [problem for problem in composition.problems if problem not in theirs]
    rules = [problem for problem in checked.problems if not _is_open(problem, resolved.open_paths)]
    filled = composition._replace(text=text, checked=checked, problems=(*own, *resolved.problems, *rules))
    return Filled(filled, resolved.asked, resolved.variables, resolved.uses_now)


def _is_open(problem: Problem, open_paths: frozenset[str]) -> bool:
    return problem.path.removeprefix("schema.") in open_paths
