"""One request and what came of it, as it is kept for evidence."""

from dataclasses import dataclass
from datetime import datetime

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


@dataclass(frozen=True, slots=True)
class NewExchange:
    """All that is known before the first byte is sent.

    mode: None for a body that no documented mode produces, or that could not be read.
    sent_at: aware, UTC.   attempt: from 1; attempts at one event share its idempotency key.
    deliberately_invalid: sent although a problem blocked it.
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
class Exchange:
    """One exchange. settlement: None as long as it is under way."""

    id: int
    sent: NewExchange
    settlement: Settlement | None = None

    @property
    def quota(self) -> QuotaVerdict:
        """The settled verdict, or the prediction as long as it is under way."""
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
