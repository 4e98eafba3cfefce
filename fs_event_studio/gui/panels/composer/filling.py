"""What the variables of the shown event stand for, and the body that comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from fs_event_studio.domain.drafts import Composition, Draft


class Values(NamedTuple):
    """The values at hand. own: the template's.   values: the environment's.   answers: until the next send.

    seed: a random text of at least 128 bits, for what is drawn.
    """

    seed: str
    environment: str
    own: Mapping[str, str] = {}
    values: Mapping[str, str] = {}
    answers: Mapping[str, str] = {}


class Filled(NamedTuple):
    """composition: what will be sent.   source: the same with its variables, as a template keeps it.

    asked: questions to answer before the send.   variables: names it takes values of.   uses_now: it grows old.
    """

    composition: Composition
    source: Composition
    asked: tuple[str, ...] = ()
    variables: tuple[str, ...] = ()
    uses_now: bool = False

    @property
    def has_variables(self) -> bool:
        """Whether something stands in the place of something else."""
        return self.source is not self.composition


def filled(draft: Draft, source: Composition, values: Values, now: datetime) -> Filled:
    """The body of a draft as it will be sent. Takes plain values only, for it may run in another thread. now: aware."""
    if "{{" not in source.text:
        return Filled(source, source)
    from fs_event_studio.domain.template_composing import fill
    from fs_event_studio.domain.template_scope import Draw, Scope

    scope = Scope(Draw(now, values.seed), values.own, values.values, values.answers, values.environment)
    found = fill(draft, source, scope)
    return Filled(found.composition, found.source, found.asked, found.variables, found.uses_now)
