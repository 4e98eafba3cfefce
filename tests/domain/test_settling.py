"""Settling the quota class: every outcome, landing and mode."""

import itertools

import pytest

from fs_event_studio.domain.identification import MODES, Mode
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
from fs_event_studio.domain.quota import (
    FATE_UNKNOWN,
    NOT_SENT,
    REFUSED,
    UNEXPECTED,
    WOULD_BE_REFUSED,
    QuotaClass,
    QuotaVerdict,
)
from fs_event_studio.domain.settling import settle
from fs_event_studio.domain.sources import Certainty

PREDICTIONS = [
    *(pytest.param(mode.prediction, id=mode.key) for mode in MODES),
    pytest.param(WOULD_BE_REFUSED, id="none"),
]
LANDINGS = [
    None,
    Landing(Place.SESSION, "1", "2:3", "It joined."),
    Landing(Place.USER, "1", None, "It stayed."),
    Landing(Place.ANONYMOUS, "1", None, "It stayed alone."),
]
NOT_ACCEPTED: list[tuple[Outcome, QuotaVerdict]] = [
    (Refused(400, "invalid_argument", "no"), REFUSED),
    (Refused(500, "", ""), REFUSED),
    (RateLimited(2.0), REFUSED),
    (NoAnswer("time-out"), FATE_UNKNOWN),
    (Cancelled(sent=True), FATE_UNKNOWN),
    (Cancelled(sent=False), NOT_SENT),
    (Unreachable("no such host"), NOT_SENT),
]


@pytest.mark.parametrize("prediction", PREDICTIONS)
@pytest.mark.parametrize(("outcome", "expected"), NOT_ACCEPTED)
def test_what_was_not_accepted_settles_alike_in_every_mode(
    prediction: QuotaVerdict, outcome: Outcome, expected: QuotaVerdict
) -> None:
    """Neither the prediction nor a landing of an earlier try matters."""
    for landing in LANDINGS:
        assert settle(prediction, outcome, landing) is expected


@pytest.mark.parametrize("mode", MODES, ids=lambda mode: mode.key)
def test_accepted_by_a_live_account_stays_as_predicted(mode: Mode) -> None:
    """The answer is the same wherever the event landed, so it proves nothing."""
    assert settle(mode.prediction, Accepted(), None) is mode.prediction


def test_accepted_against_the_prediction_is_unknown() -> None:
    """A live account that takes a body which the rules call refused shows that we know less than we thought."""
    assert settle(WOULD_BE_REFUSED, Accepted(), None) is UNEXPECTED


@pytest.mark.parametrize("prediction", PREDICTIONS)
@pytest.mark.parametrize(
    ("place", "session_id", "quota_class", "words"),
    [
        (Place.SESSION, "2:3", QuotaClass.SESSION, "Because. No server event is used."),
        (Place.USER, None, QuotaClass.SERVER_EVENT, "Because. One server event is used."),
        (
            Place.ANONYMOUS,
            None,
            QuotaClass.SERVER_EVENT,
            "Because. One server event is used (that Fullstory counts anonymous events so is inferred).",
        ),
    ],
)
def test_accepted_by_the_sandbox_is_observed(
    prediction: QuotaVerdict, place: Place, session_id: str | None, quota_class: QuotaClass, words: str
) -> None:
    """The landing decides, with its reason, whatever was predicted."""
    verdict = settle(prediction, Accepted("odd"), Landing(place, "1", session_id, "Because."))
    assert verdict == QuotaVerdict(quota_class, Certainty.OBSERVED, words)


def test_every_verdict_has_a_reason_in_one_sentence() -> None:
    """It is shown beside the badge as it is."""
    predictions = [mode.prediction for mode in MODES]
    outcomes: list[Outcome] = [Accepted(), *(outcome for outcome, _ in NOT_ACCEPTED)]
    for prediction, outcome, landing in itertools.product(predictions, outcomes, LANDINGS):
        assert settle(prediction, outcome, landing).reason.endswith(".")
