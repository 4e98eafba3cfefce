"""What a search means, as a tree."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from fs_event_studio.domain.search.words import OPEN_ENDED_CHARS, words


class TextField(StrEnum):
    """Texts in which words can be looked for; ANY: in all of them."""

    ANY = ""
    NAME = "name"
    USER = "user"
    SESSION = "session"
    KEY = "idempotency_key"
    NOTE = "note"
    REQUEST = "request"
    ANSWER = "answer"


class FacetField(StrEnum):
    """What has one of few values."""

    ENVIRONMENT = "environment"
    MODE = "mode"
    OUTCOME = "outcome"
    QUOTA = "quota_class"
    CERTAINTY = "certainty"
    ORIGIN = "origin"
    INVALID = "deliberately_invalid"


class Operator(StrEnum):
    """How a property is compared. HAS: its text has these words."""

    EQUAL = "="
    UNEQUAL = "!="
    BELOW = "<"
    AT_MOST = "<="
    ABOVE = ">"
    AT_LEAST = ">="
    HAS = ":"


@dataclass(frozen=True, slots=True)
class Words:
    """Words side by side, in this order. quoted: meant as they stand."""

    text: str
    quoted: bool = False
    field: TextField = TextField.ANY

    @property
    def words(self) -> list[str]:
        """The words."""
        return words(self.text)

    @property
    def open_ended(self) -> bool:
        """Whether the last of `words` finds longer words that begin with it, too."""
        return not self.quoted and any(len(last) >= OPEN_ENDED_CHARS for last in self.words[-1:])


@dataclass(frozen=True, slots=True)
class HasFacet:
    """One of few values, such as an outcome. Environments are compared without regard to case."""

    field: FacetField
    value: str | bool | None


@dataclass(frozen=True, slots=True)
class HasStatus:
    """A status of the answer between these, both included."""

    lowest: int
    highest: int


@dataclass(frozen=True, slots=True)
class SentBefore:
    """Sent before this, in microseconds since 1970-01-01 UTC."""

    moment_us: int


@dataclass(frozen=True, slots=True)
class HasTag:
    """Has this tag, without regard to case."""

    tag: str


class Mark(StrEnum):
    """What the person may have added, and what is told by a number."""

    PINNED = "pinned"
    NOTED = "noted"
    TAGGED = "tagged"
    RETRY = "retry"


@dataclass(frozen=True, slots=True)
class HasMark:
    """Is pinned, has a note, has tags, or is an attempt after the first."""

    mark: Mark


@dataclass(frozen=True, slots=True)
class HasProperty:
    """A property of the event, anywhere below its path, compares so. path: folded names, outermost first."""

    path: tuple[str, ...]
    operator: Operator
    operand: str
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Not:
    """The other does not hold."""

    part: "Node"


@dataclass(frozen=True, slots=True)
class All:
    """All of these hold; none: everything."""

    parts: tuple["Node", ...] = ()


@dataclass(frozen=True, slots=True)
class Any:
    """At least one of these holds."""

    parts: tuple["Node", ...]


Leaf: TypeAlias = Words | HasFacet | HasStatus | SentBefore | HasTag | HasMark | HasProperty
Node: TypeAlias = Leaf | Not | All | Any


class SearchMistake(NamedTuple):
    """What cannot be read. start, end: where it stands in the text.   text: what is wrong, and what could be meant."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What is searched for; words without letters or digits, such as `&`, are passed over.

    mistakes: if there are any, `root` is without them, and the query must not be answered.
    """

    root: All = All()
    mistakes: tuple[SearchMistake, ...] = ()

    @property
    def is_everything(self) -> bool:
        """Whether it asks for nothing."""
        return not self.root.parts

    @property
    def is_costly(self) -> bool:
        """Whether bodies have to be read to answer it."""
        return reads_bodies(self.root)


def reads_bodies(node: Node) -> bool:
    """Whether a body has to be read to tell whether it holds."""
    if isinstance(node, Not):
        return reads_bodies(node.part)
    if isinstance(node, All | Any):
        return any(map(reads_bodies, node.parts))
    return isinstance(node, HasProperty)
