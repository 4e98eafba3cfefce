"""Which of the account's quotas an event uses: predicted before it is sent, settled after."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from fs_event_studio.domain.landing import Landing, Place
from fs_event_studio.domain.outcomes import (
    Accepted,
    Cancelled,
    NoAnswer,
    Outcome,
    RateLimited,
    Refused,
    Unreachable,
)
from fs_event_studio.domain.sources import Certainty


class QuotaClass(StrEnum):
    """The quota that an event uses."""

    SESSION = "session"
    SERVER_EVENT = "server_event"
    DEPENDS = "depends"
    NOT_COUNTED = "not_counted"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class QuotaVerdict:
    """A quota class, how sure it is, and why in a sentence."""

    quota_class: QuotaClass
    certainty: Certainty
    reason: str


NOT_SENT = QuotaVerdict(QuotaClass.NOT_COUNTED, Certainty.OBSERVED, "Nothing was sent.")
NOT_AN_EVENT = QuotaVerdict(
    QuotaClass.NOT_COUNTED, Certainty.INFERRED, "It is no event; that only events are counted is inferred."
)
REFUSED = QuotaVerdict(
    QuotaClass.NOT_COUNTED,
    Certainty.INFERRED,
    "The request was refused; that refused requests are not counted is inferred, not documented.",
)
WOULD_BE_REFUSED = QuotaVerdict(
    QuotaClass.NOT_COUNTED,
    Certainty.INFERRED,
    "A body like this is refused; that refused requests are not counted is inferred, not documented.",
)
UNEXPECTED = QuotaVerdict(
    QuotaClass.UNKNOWN,
    Certainty.INFERRED,
    "It was accepted although the rules say that it would be refused; which quota it uses is not known.",
)
FATE_UNKNOWN = QuotaVerdict(
    QuotaClass.UNKNOWN, Certainty.INFERRED, "It was sent, but no whole answer came: it may or may not count."
)

_LANDED = {
    Place.SESSION: (QuotaClass.SESSION, "no server event is used"),
    Place.USER: (QuotaClass.SERVER_EVENT, "one server event is used"),
    Place.ANONYMOUS: (
        QuotaClass.SERVER_EVENT,
        "one server event is used (that Fullstory counts anonymous events so is inferred)",
    ),
}


def settle(prediction: QuotaVerdict, outcome: Outcome, landing: Landing | None) -> QuotaVerdict:
    """The verdict after the answer.

    prediction: made from the body.   landing: where the sandbox put the event; None for a live account,
    whose answer is the same wherever the event landed (API reference 2.5), so that the prediction stands.
    """
    match outcome:
        case Accepted() if landing is not None:
            return observed(landing)
        case Accepted():
            return UNEXPECTED if prediction is WOULD_BE_REFUSED else prediction
        case Refused() | RateLimited():
            return REFUSED
        case NoAnswer() | Cancelled(sent=True):
            return FATE_UNKNOWN
        case Unreachable() | Cancelled():
            return NOT_SENT
        case _:
            assert_never(outcome)


def observed(landing: Landing) -> QuotaVerdict:
    """The verdict on an event that is known to have landed there."""
    quota_class, effect = _LANDED[landing.place]
    return QuotaVerdict(quota_class, Certainty.OBSERVED, f"{landing.reason.rstrip('.')}: {effect}.")
