"""The rule catalogue that form, command line and sandbox share, so that they cannot disagree."""

from datetime import datetime
from typing import NamedTuple

from fs_event_studio.domain import json_text
from fs_event_studio.domain.identification import Identification, ModeKey, read_identification
from fs_event_studio.domain.json_text import JsonValue
from fs_event_studio.domain.problems import Problem, Refusal, Rule, Severity
from fs_event_studio.domain.quota import WOULD_BE_REFUSED, QuotaVerdict
from fs_event_studio.domain.rules import body, context, event, identification, properties

CATALOGUE: tuple[Rule, ...] = (*body.RULES, *identification.RULES, *event.RULES, *properties.RULES, *context.RULES)
"""Every rule, in the order in which they are checked and listed."""

_ORDER = {severity: position for position, severity in enumerate(Severity)}


class CheckedBody(NamedTuple):
    """A body and what was found.

    document: None if the text is not JSON at all.   identification: the identifying members that could be read.
    """

    document: JsonValue
    problems: tuple[Problem, ...]
    identification: Identification

    @property
    def blocked(self) -> bool:
        """Whether any problem keeps it from being sent."""
        return any(problem.blocks for problem in self.problems)

    @property
    def refusal(self) -> tuple[Refusal, Problem] | None:
        """How the API answers, and to which problem first; None if it takes the body."""
        for problem in self.problems:
            if problem.rule.refusal:
                return problem.rule.refusal, problem
        return None

    @property
    def event_name(self) -> str:
        """The event's name, or an empty text."""
        name = self.document.get("name") if isinstance(self.document, dict) else None
        return name if isinstance(name, str) else ""

    @property
    def mode(self) -> ModeKey | None:
        """The identification mode, or None if no documented mode produces this body."""
        mode = self.identification.mode
        return mode.key if mode and not self._identification_is_broken else None

    @property
    def prediction(self) -> QuotaVerdict:
        """The quota verdict before anything is known."""
        return WOULD_BE_REFUSED if self.refusal else self.identification.prediction

    @property
    def _identification_is_broken(self) -> bool:
        members = {problem.path.partition(".")[0] for problem in self.problems if problem.rule.refusal}
        return not isinstance(self.document, dict) or bool(members & {"user", "session"})


def check_body(raw: bytes | str, now: datetime) -> CheckedBody:
    """Check the text of a request's body. `now`: aware. Never raises."""
    try:
        parsed = json_text.read(raw)
    except json_text.JsonTextError as error:
        return CheckedBody(None, (body.malformed(error),), Identification())
    found = read_identification(parsed.value)
    problems = [*body.check_text(raw, parsed), *_check_document(parsed.value, found, now)]
    if len(problems) > 1:
        problems.sort(key=lambda p: _ORDER[p.rule.severity])
    return CheckedBody(parsed.value, tuple(problems), found)


class PlainEvent(NamedTuple):
    """What an event says that the API takes. moment: its own timestamp, aware, in UTC; None if it has none."""

    name: str
    identification: Identification
    moment: datetime | None


def read_event(raw: bytes | str) -> PlainEvent | None:
    """The event in a body, or None if the API refuses the body, just as `check_body` finds; that also says why.

    For whoever takes events by the thousand: nothing is said about what is doubtful but taken. Never raises.
    """
    try:
        parsed = json_text.read(raw)
    except json_text.JsonTextError:
        return None
    document = parsed.value
    if not isinstance(document, dict) or parsed.duplicates or not body.fits_contract(document):
        return None
    found = read_identification(document)
    name, moment = document.get("name"), event.read_moment(document)
    if not isinstance(name, str) or not name or moment is event.UNREADABLE or identification.is_refused(found):
        return None
    return PlainEvent(name, found, moment)


def _check_document(document: JsonValue, found: Identification, now: datetime) -> list[Problem]:
    if not isinstance(document, dict):
        return [body.not_an_object(document)]
    return [
        *body.check_members(document),
        *identification.check(document, found),
        *event.check(document, found, now),
        *properties.check(document),
        *context.check(document),
    ]
