"""What is wrong, or doubtful, about a body: a rule that is broken, where, and how to mend it."""

from dataclasses import dataclass
from enum import StrEnum

from fs_event_studio.domain.display import one_line
from fs_event_studio.domain.json_text import JsonValue
from fs_event_studio.domain.sources import Source

MAX_QUOTED_CHARS = 80


class Severity(StrEnum):
    """How much a broken rule matters."""

    ERROR = "error"  # blocks the send
    WARNING = "warning"
    NOTE = "note"


class Basis(StrEnum):
    """Whether Fullstory documents a rule or we assume it."""

    DOCUMENTED = "documented"
    ASSUMED = "assumed"


@dataclass(frozen=True, slots=True)
class Refusal:
    """How the API answers a body that breaks a rule.

    code: the documented one, or the one that our sandbox uses where none is published.
    basis: whether the status is documented; of the codes, only a few are.
    """

    status: int = 400
    code: str = "invalid_argument"
    basis: Basis = Basis.ASSUMED


@dataclass(frozen=True, slots=True)
class Rule:
    """One entry of the catalogue that form, command line and sandbox share.

    id: stable, for machines.   summary: the rule in a sentence.   basis: of the rule itself.
    refusal: what the API does to a body that breaks it; None if it is taken all the same.
    """

    id: str
    severity: Severity
    basis: Basis
    summary: str
    source: Source
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Repair:
    """A change that mends a problem: put `value` at the dotted `path`; None takes the member away."""

    label: str
    path: str
    value: JsonValue


@dataclass(frozen=True, slots=True)
class Problem:
    """One broken rule in one body.

    path: dotted, as the person sees it, such as `session.id`; empty for the body as a whole.
    text: what is wrong.   fix: what to do, in a sentence.   repair: the same as one click, if there is one.
    """

    rule: Rule
    path: str
    text: str
    fix: str
    repair: Repair | None = None

    @property
    def blocks(self) -> bool:
        """Whether it keeps the event from being sent, unless deliberately."""
        return self.rule.severity is Severity.ERROR


def quoted(text: str) -> str:
    """`text` in quotation marks for a sentence: cut if it is long, and safe to look at."""
    shown = text if len(text) <= MAX_QUOTED_CHARS else f"{text[:MAX_QUOTED_CHARS]}…"
    return f"“{one_line(shown)}”"
