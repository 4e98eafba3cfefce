"""What the variables of the shown draft stand for, and the body that comes of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from fs_event_studio.domain.drafts import Composition, Draft, compose

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime


class Filled(NamedTuple):
    """composition: what will be sent.   source: the same with its variables, as a template keeps it.

    asked: questions to answer before the send.   variables: names it takes values of.   uses_now: it grows old.
    """

    composition: Composition
    source: Composition
    asked: tuple[str, ...] = ()
    variables: tuple[str, ...] = ()
    uses_now: bool = False


@dataclass(slots=True)
class Filling:
    """The values at hand. own: the template's.   values: the environment's.   answers: until the next send.

    new_seed: a random text of at least 128 bits, for what is drawn.
    """

    new_seed: Callable[[], str]
    own: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)
    environment: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)
    _seed: str = ""

    def filled(self, draft: Draft, now: datetime) -> Filled:
        """The body of a draft as it will be sent. now: aware."""
        source = compose(draft, now)
        if "{{" not in source.text:
            return Filled(source, source)
        from fs_event_studio.domain.template_composing import fill
        from fs_event_studio.domain.template_scope import Draw, Scope

        self._seed = self._seed or self.new_seed()
        scope = Scope(Draw(now, self._seed), self.own, self.values, self.answers, self.environment)
        found = fill(draft, source, scope)
        return Filled(found.composition, source, found.asked, found.variables, found.uses_now)

    def draw_again(self) -> None:
        """Forget the answers and what chance gave: the next event is another one."""
        self.answers, self._seed = {}, ""
