"""Each way in which `send` can end has its exit code."""

import pytest

from fs_event_studio.cli.errors import InputError
from fs_event_studio.cli.exit_codes import ExitCode
from fs_event_studio.cli.results import SendResult, exit_code_of
from fs_event_studio.domain.exchanges import Exchange
from fs_event_studio.domain.outcomes import (
    Accepted,
    Cancelled,
    NoAnswer,
    Outcome,
    OutcomeKind,
    RateLimited,
    Refused,
    Unreachable,
)
from fs_event_studio.domain.rules import CheckedBody, check_body
from fs_event_studio.usecases.keys_in_use import KeyMissing
from fs_event_studio.usecases.send_event import SendReport
from fs_event_studio.usecases.troubles import EnvironmentTrouble, HistoryTrouble, KeyringTrouble
from support.exchanges import new_exchange, settlement
from support.senders import NOW

GOOD = check_body(b'{"name": "x", "user": {"uid": "u-1"}}', NOW)
BAD = check_body(b"{}", NOW)

OUTCOMES = (
    (Accepted(), 0),
    (Accepted("The answer was empty."), 0),
    (Refused(400, "invalid_argument", "no"), 1),
    (Refused(500, "", ""), 1),
    (RateLimited(3.0), 1),
    (Unreachable("No route."), 3),
    (NoAnswer("It broke off."), 3),
    (Cancelled(sent=False), 3),
    (Cancelled(sent=True), 3),
)


def report(outcome: Outcome, checked: CheckedBody = GOOD, trouble: str = "") -> SendReport:
    return SendReport(checked, Exchange(1, new_exchange(), settlement(outcome=outcome)), trouble)


def test_the_table_names_every_kind_of_outcome() -> None:
    assert {outcome.kind for outcome, _ in OUTCOMES} == set(OutcomeKind)


@pytest.mark.parametrize(("outcome", "code"), OUTCOMES)
def test_an_outcome_decides(outcome: Outcome, code: int) -> None:
    """Also over a check that was set aside, and where the answer could not be kept."""
    assert exit_code_of(SendResult(report=report(outcome))) == code
    assert exit_code_of(SendResult(report=report(outcome, BAD))) == code
    assert exit_code_of(SendResult(report=report(outcome, trouble="The disk is full."))) == code


@pytest.mark.parametrize("dry_run", [False, True])
def test_our_check_holds_back(*, dry_run: bool) -> None:
    assert exit_code_of(SendResult(report=SendReport(BAD), dry_run=dry_run)) == ExitCode.HELD_BACK


def test_a_dry_run_of_a_good_event_is_done() -> None:
    assert exit_code_of(SendResult(report=SendReport(GOOD), dry_run=True)) == ExitCode.DONE


@pytest.mark.parametrize(
    "trouble", [KeyMissing("x"), KeyringTrouble("x"), HistoryTrouble("x"), EnvironmentTrouble("x")]
)
@pytest.mark.parametrize("checked", [GOOD, BAD])
def test_trouble_on_the_way_is_a_failure(trouble: EnvironmentTrouble, checked: CheckedBody) -> None:
    assert exit_code_of(SendResult(report=SendReport(checked), error=trouble)) == ExitCode.FAILED


def test_unusable_input_is_held_back() -> None:
    assert exit_code_of(SendResult(error=InputError("There is no such file."))) == ExitCode.HELD_BACK
