"""Which quota an event used, once its answer is there. Apart from `quota`, for the window's start needs no answers."""

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
from fs_event_studio.domain.phrases import Phrase
from fs_event_studio.domain.quota import (
    FATE_UNKNOWN,
    NOT_SENT,
    REFUSED,
    UNEXPECTED,
    WOULD_BE_REFUSED,
    QuotaClass,
    QuotaVerdict,
)
from fs_event_studio.domain.sources import Certainty

_LANDED = {
    Place.SESSION: (QuotaClass.SESSION, Phrase("{0} No server event is used.")),
    Place.USER: (QuotaClass.SERVER_EVENT, Phrase("{0} One server event is used.")),
    Place.ANONYMOUS: (
        QuotaClass.SERVER_EVENT,
        Phrase("{0} One server event is used (that Fullstory counts anonymous events so is inferred)."),
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
    quota_class, reason = _LANDED[landing.place]
    return QuotaVerdict(quota_class, Certainty.OBSERVED, Phrase(reason, landing.reason))
