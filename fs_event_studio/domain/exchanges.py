"""One request and what came of it, as it is kept for evidence."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fs_event_studio.domain.identification import Identification, ModeKey
from fs_event_studio.domain.outcomes import Outcome, OutcomeKind
from fs_event_studio.domain.problems import Problem, Severity
from fs_event_studio.domain.quota import QuotaClass, QuotaVerdict
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.domain.wire import HttpAnswer, HttpRequest


@dataclass(frozen=True, slots=True)
class ProblemRecord:
    """A problem as it stood when the event was sent; the catalogue may change, the record does not."""

    path: str
    rule: str
    severity: Severity
    text: str

    @classmethod
    def of(cls, problem: Problem) -> "ProblemRecord":
        """The record of a problem as it stands now."""
        return cls(problem.path, problem.rule.id, problem.rule.severity, problem.text)

    @property
    def blocks(self) -> bool:
        """Whether it would have kept the event from being sent."""
        return self.severity is Severity.ERROR


class Origin(StrEnum):
    """How an exchange came into the history."""

    SENT = "sent"
    RECEIVED = "received"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class NewExchange:
    """All that is known before the first byte is sent.

    mode: None for a body that no documented mode produces, or that could not be read.
    sent_at: aware, UTC.   attempt: from 1; attempts at one event share its idempotency key.
    deliberately_invalid: sent although a problem blocked it.
    origin: sent from here, received by our sandbox from another program, or imported.
    source: where an imported one came from, such as the name of a file; else empty.
    """

    environment: str
    request: HttpRequest
    idempotency_key: str
    attempt: int
    event_name: str
    identification: Identification
    mode: ModeKey | None
    problems: tuple[ProblemRecord, ...]
    deliberately_invalid: bool
    sent_at: datetime
    quota: QuotaVerdict
    app_version: str
    origin: Origin = Origin.SENT
    source: str = ""


@dataclass(frozen=True, slots=True)
class Settlement:
    """What is known after.

    answer: None if none came.   elapsed_ms: from the start of the send to its end; None if that is not known.
    """

    outcome: Outcome
    answer: HttpAnswer | None
    quota: QuotaVerdict
    elapsed_ms: float | None


@dataclass(frozen=True, slots=True)
class Annotation:
    """What the person added to an exchange. tags: each once, in order. pinned: never removed by age, count or size."""

    note: str = ""
    tags: tuple[str, ...] = ()
    pinned: bool = False

    def __bool__(self) -> bool:
        return bool(self.note or self.tags or self.pinned)


NO_ANNOTATION = Annotation()


@dataclass(frozen=True, slots=True)
class Exchange:
    """One exchange. settlement: None as long as it is under way.

    verified: what was found out about the quota after it was settled, by a look at the account; None if nothing was.
    """

    id: int
    sent: NewExchange
    settlement: Settlement | None = None
    annotation: Annotation = NO_ANNOTATION
    verified: QuotaVerdict | None = None

    @property
    def quota(self) -> QuotaVerdict:
        """The verified verdict, else the settled one, else the prediction."""
        if self.verified:
            return self.verified
        return self.settlement.quota if self.settlement else self.sent.quota


@dataclass(frozen=True, slots=True)
class ExchangeRow:
    """What a list shows of one exchange, without its bodies.

    outcome: None as long as it is under way.   status: of the answer, if one came.
    """

    id: int
    sent_at: datetime
    environment: str
    event_name: str
    mode: ModeKey | None
    outcome: OutcomeKind | None
    status: int | None
    quota_class: QuotaClass
    certainty: Certainty
    elapsed_ms: float | None
    attempt: int
    deliberately_invalid: bool
    origin: Origin = Origin.SENT
    annotation: Annotation = NO_ANNOTATION
