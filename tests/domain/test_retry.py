"""When the same event is worth another try, and after how long."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.outcomes import Accepted, Cancelled, NoAnswer, Outcome, RateLimited, Refused, Unreachable
from fs_event_studio.domain.retry import RetryPolicy, advise, next_delay_s

PATIENT = RetryPolicy(attempts=5, base_wait_s=1.0, max_wait_s=60.0)


@pytest.mark.parametrize(
    ("outcome", "worthwhile"),
    [
        pytest.param(Accepted(), False, id="accepted"),
        pytest.param(Refused(400, "c", "m"), False, id="refused"),
        pytest.param(Refused(302, "", ""), False, id="redirect"),
        pytest.param(Refused(499, "", ""), False, id="just below a server error"),
        pytest.param(Refused(500, "", ""), True, id="server error"),
        pytest.param(Refused(503, "", ""), True, id="unavailable"),
        pytest.param(RateLimited(None), True, id="rate limited"),
        pytest.param(Unreachable("x"), True, id="not sent"),
        pytest.param(NoAnswer("x"), True, id="no answer"),
        pytest.param(Cancelled(sent=True), True, id="cancelled, sent"),
        pytest.param(Cancelled(sent=False), True, id="cancelled, not sent"),
    ],
)
def test_what_is_worth_another_try(outcome: Outcome, worthwhile: bool) -> None:  # noqa: FBT001 - from the table
    advice = advise(outcome)
    assert advice.worthwhile is worthwhile
    assert advice.reason.endswith(".")


@pytest.mark.parametrize(("wait", "told"), [(7.0, 7.0), (None, 0.0)])
def test_the_server_s_wait_is_passed_on(wait: float | None, told: float) -> None:
    assert advise(RateLimited(wait)).wait_s == told


def test_sent_or_not_is_told_apart() -> None:
    """After a send of unknown fate, the idempotency key is what makes another try safe."""
    assert "idempotency key" in advise(NoAnswer("x")).reason
    assert "idempotency key" in advise(Cancelled(sent=True)).reason
    assert "Nothing was sent" in advise(Unreachable("x")).reason
    assert "Nothing was sent" in advise(Cancelled(sent=False)).reason


@pytest.mark.parametrize(
    ("attempt", "outcome", "policy", "delay"),
    [
        pytest.param(1, NoAnswer("x"), PATIENT, 1.0, id="first wait"),
        pytest.param(3, NoAnswer("x"), PATIENT, 4.0, id="doubled twice"),
        pytest.param(4, NoAnswer("x"), RetryPolicy(9, 1.0, 5.0), 5.0, id="capped"),
        pytest.param(5, NoAnswer("x"), PATIENT, None, id="last attempt"),
        pytest.param(1, NoAnswer("x"), RetryPolicy(), None, id="no retries unless asked for"),
        pytest.param(1, RateLimited(7.0), PATIENT, 7.0, id="the server's wait"),
        pytest.param(1, RateLimited(0.0), PATIENT, 0.0, id="the server says at once"),
        pytest.param(1, RateLimited(60.0), PATIENT, 60.0, id="the server's wait, just bearable"),
        pytest.param(1, RateLimited(60.5), PATIENT, None, id="the server's wait is too long"),
        pytest.param(2, RateLimited(None), PATIENT, 2.0, id="the server does not say"),
        pytest.param(1, Refused(400, "", ""), PATIENT, None, id="refused"),
        pytest.param(1, Cancelled(sent=True), PATIENT, None, id="the person does not want it"),
        pytest.param(5000, NoAnswer("x"), RetryPolicy(10_000, 1.0, 60.0), 60.0, id="very many attempts"),
    ],
)
def test_the_wait_before_the_next_try(attempt: int, outcome: Outcome, policy: RetryPolicy, delay: float | None) -> None:
    assert next_delay_s(attempt, outcome, policy, jitter=1.0) == delay


def test_jitter_halves_the_wait_at_most() -> None:
    assert next_delay_s(1, NoAnswer("x"), PATIENT, jitter=0.0) == 0.5


def test_attempts_count_from_one() -> None:
    with pytest.raises(ValueError, match="from 1"):
        next_delay_s(0, NoAnswer("x"), PATIENT, jitter=0.5)


@given(st.integers(1, 10**9), st.floats(0, 100), st.floats(0, 100), st.floats(0, 1))
def test_no_wait_is_longer_than_allowed(attempt: int, base: float, most: float, jitter: float) -> None:
    delay = next_delay_s(attempt, NoAnswer("x"), RetryPolicy(10**9 + 1, base, most), jitter)
    assert delay is not None
    assert 0 <= delay <= most
