"""What the composer shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from fs_event_studio.domain.problems import Severity

if TYPE_CHECKING:
    from fs_event_studio.domain.drafts import Composition, Draft
    from fs_event_studio.domain.json_text import JsonObject
    from fs_event_studio.domain.problems import Problem
    from fs_event_studio.domain.typed_body import Fault
    from fs_event_studio.gui.panels.composer.filling import Filled


class ComposerState(NamedTuple):
    """The draft, the exact body it makes with all problems, and the two switches of the composer.

    filled: the body, with its variables and with values in their places.
    text: the JSON as it was typed, and as it will be sent; None while the form makes it.
    faults: why that text is not taken; then draft and composition are of the last event that was, and nothing is sent.
    reading: the composition is still that of before, because a large event is being read.
    send_anyway: the next send may break the rules.   allow_session_uid: the doubtful mode can be chosen.
    """

    draft: Draft
    filled: Filled
    send_anyway: bool = False
    allow_session_uid: bool = False
    text: str | None = None
    faults: tuple[Fault, ...] = ()
    reading: bool = False

    @property
    def composition(self) -> Composition:
        """What would be sent."""
        return self.filled.composition

    @property
    def sendable(self) -> bool:
        """Whether the body may go out, by the rules or deliberately against them."""
        return not self.faults and (self.send_anyway or not self.composition.blocked)

    @property
    def shown_text(self) -> str:
        """The JSON to show: as typed, or as the form makes it."""
        return self.composition.text if self.text is None else self.text

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with what is shown."""
        return tuple(fault.problem for fault in self.faults) or self.composition.problems

    @property
    def fragment(self) -> JsonObject:
        """The identifying members as they will be sent."""
        document = self.composition.checked.document
        whole = document if isinstance(document, dict) else {}
        return {name: whole.get(name, value) for name, value in self.draft.fragment.items()}

    @property
    def timestamp(self) -> str:
        """The timestamp that the body has; empty if it has none."""
        document = self.composition.checked.document
        timestamp = document.get("timestamp") if isinstance(document, dict) else None
        return timestamp if isinstance(timestamp, str) else ""

    def worst_at(self, path: str) -> Problem | None:
        """The first error or warning at this path."""
        for problem in self.composition.problems:
            if problem.path == path and problem.rule.severity is not Severity.NOTE:
                return problem
        return None
