"""Every answer becomes an outcome, whatever is in it."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.outcomes import (
    EXCERPT_CHARS,
    MESSAGE_CHARS,
    MOST_READ_BYTES,
    Accepted,
    Cancelled,
    NoAnswer,
    Outcome,
    RateLimited,
    Refused,
    Unreachable,
    parse_retry_after,
    read_outcome,
)
from fs_event_studio.domain.wire import HttpAnswer

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)


def refusal(body: bytes, status: int = 400) -> Refused:
    outcome = read_outcome(HttpAnswer(status, (), body), NOW)
    assert isinstance(outcome, Refused)
    return outcome


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        pytest.param(HttpAnswer(200, (), b"{}"), Accepted(), id="accepted"),
        pytest.param(HttpAnswer(200, (), b" {} \n"), Accepted(), id="accepted with spaces"),
        pytest.param(
            HttpAnswer(400, (), b'{"code":"invalid_argument","message":"no name","details":[]}'),
            Refused(400, "invalid_argument", "no name"),
            id="refused",
        ),
        pytest.param(HttpAnswer(502, (), b" <html>proxy "), Refused(502, "", "<html>proxy"), id="not JSON"),
        pytest.param(HttpAnswer(500, (), b""), Refused(500, "", ""), id="nothing"),
        pytest.param(HttpAnswer(400, (), b'{"code":"c"}'), Refused(400, "c", '{"code":"c"}'), id="no message"),
        pytest.param(HttpAnswer(400, (), b'{"message":"m"}'), Refused(400, "", "m"), id="no code"),
        pytest.param(HttpAnswer(400, (), b'{"message":{}}'), Refused(400, "", '{"message":{}}'), id="wrong types"),
        pytest.param(HttpAnswer(400, (), b"[1]"), Refused(400, "", "[1]"), id="a list"),
        pytest.param(
            HttpAnswer(307, (("location", "https://a/"),)),
            Refused(307, "", "A redirect to https://a/, which is never followed."),
            id="redirect",
        ),
        pytest.param(
            HttpAnswer(304, ()), Refused(304, "", "A redirect to nowhere, which is never followed."), id="no place"
        ),
        pytest.param(
            HttpAnswer(429, (("RETRY-AFTER", "3"),), b'{"code":"too_many_requests","message":"slow"}'),
            RateLimited(3.0, "slow"),
            id="rate limited",
        ),
        pytest.param(HttpAnswer(429, ()), RateLimited(None), id="rate limited without a time"),
        pytest.param(
            HttpAnswer(400, (), b"half", complete=False),
            NoAnswer("The answer, status 400, broke off after 4 bytes."),
            id="cut off",
        ),
    ],
)
def test_an_answer_becomes_an_outcome(answer: HttpAnswer, outcome: Outcome) -> None:
    assert read_outcome(answer, NOW) == outcome


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        pytest.param(HttpAnswer(202, (), b"{}"), "status is 202", id="another success"),
        pytest.param(HttpAnswer(200, (), b""), "empty", id="empty"),
        pytest.param(HttpAnswer(200, (), b"<html>"), "not JSON", id="not JSON"),
        pytest.param(HttpAnswer(200, (), b"\xff"), "not JSON", id="not UTF-8"),
        pytest.param(HttpAnswer(200, (), b"[]"), "not the documented", id="a list"),
        pytest.param(HttpAnswer(200, (), b'{"id":1}'), "not the documented", id="a member"),
        pytest.param(HttpAnswer(200, (), b"{} ", truncated=True), "longer", id="too long"),
    ],
)
def test_success_that_is_not_as_documented_is_remarked_upon(answer: HttpAnswer, words: str) -> None:
    outcome = read_outcome(answer, NOW)
    assert isinstance(outcome, Accepted)
    assert words in outcome.sentence


def test_a_long_page_is_quoted_in_part() -> None:
    assert refusal("ä".encode() * 5000, 502).message == "ä" * EXCERPT_CHARS


def test_a_long_message_code_or_place_is_kept_in_part() -> None:
    """A sentence has to be shown, listed and stored; the answer holds the whole of it."""
    body = json.dumps({"code": "c" * 9000, "message": "m" * 9000}).encode()
    assert refusal(body) == Refused(400, "c" * MESSAGE_CHARS, "m" * MESSAGE_CHARS)
    moved = read_outcome(HttpAnswer(302, (("Location", "x" * 9000),)), NOW)
    assert len(moved.sentence) < MESSAGE_CHARS + 100


def test_a_lone_surrogate_does_not_reach_the_history() -> None:
    """JSON can name one, but no database takes it."""
    assert refusal(b'{"code":"c","message":"a\\ud800b"}').message == "a?b"


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        pytest.param(None, None, id="absent"),
        pytest.param("0", 0.0, id="at once"),
        pytest.param(" 120 ", 120.0, id="whole seconds"),
        pytest.param("Thu, 01 Oct 2026 12:01:30 GMT", 90.0, id="date"),
        pytest.param("Thu, 01 Oct 2026 12:01:30 -0000", 90.0, id="date without a zone"),
        pytest.param("Thu, 01 Oct 2020 00:00:00 GMT", 0.0, id="date in the past"),
        pytest.param("", None, id="empty"),
        pytest.param("soon", None, id="a word"),
        pytest.param("1.5", None, id="a fraction"),
        pytest.param("-5", None, id="negative"),
        pytest.param("٣", None, id="another script's digit"),
        pytest.param("9" * 10, None, id="centuries"),
        pytest.param("1 Jan 3000000000 00:00:00 GMT", None, id="a year beyond the calendar"),
        pytest.param("1 Jan 2026 00:00:00 +99999999999999", None, id="a zone beyond the earth"),
    ],
)
def test_retry_after_is_read(value: str | None, seconds: float | None) -> None:
    assert parse_retry_after(value, NOW) == seconds


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Refused(400, "c", "m"), "Refused with 400 c: m"),
        (Refused(500, "", ""), "Refused with 500: no message."),
        (RateLimited(2.0), "Try again in 2 s."),
        (RateLimited(None, "m"), "did not say how long to wait. m"),
        (Unreachable("Why."), "Not sent. Why."),
        (NoAnswer("Why."), "not known whether it was carried out. Why."),
        (Cancelled(sent=True), "after it was sent"),
        (Cancelled(sent=False), "before anything was sent"),
    ],
)
def test_an_outcome_has_a_sentence(outcome: Outcome, words: str) -> None:
    assert words in outcome.sentence


DATES = st.from_regex(
    r"(Thu, )?[0-9]{1,12} (Oct|Xyz|10) -?[0-9]{1,12} [0-9]{1,12}:[0-9]{1,3}(:[0-9]{1,9})?( GMT| [+-][0-9]{1,15})?",
    fullmatch=True,
)
BODIES = (
    st.binary()
    | st.text().map(str.encode)
    | st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["code", "message", "x"]), inner),
    ).map(lambda value: json.dumps(value).encode())
)
HEADERS = st.lists(
    st.tuples(st.sampled_from(["Retry-After", "Location", "X"]), DATES | st.text() | st.text("0123456789")),
    max_size=3,
)


def test_what_is_much_too_long_is_not_read() -> None:
    """It is not the documented answer, whatever stands in it."""
    body = json.dumps({"code": "x", "message": "m" * MOST_READ_BYTES}).encode()
    accepted = read_outcome(HttpAnswer(200, (), body), NOW)
    assert isinstance(accepted, Accepted)
    assert f"{len(body)} bytes" in accepted.sentence
    assert (refusal(body).code, refusal(body).message) == ("", body.decode()[:EXCERPT_CHARS])


@given(
    status=st.sampled_from([200, 429, 302, 500]) | st.integers(0, 999),
    headers=HEADERS,
    body=BODIES,
    complete=st.booleans(),
    truncated=st.booleans(),
)
def test_no_answer_makes_it_raise(
    *, status: int, headers: list[tuple[str, str]], body: bytes, complete: bool, truncated: bool
) -> None:
    """And its sentence can always be written down."""
    answer = HttpAnswer(status, tuple(headers), body, complete, truncated)
    read_outcome(answer, NOW).sentence.encode()


@given(DATES | st.text() | st.text("0123456789, :+-GMTOct"))
def test_no_retry_after_makes_it_raise(value: str) -> None:
    seconds = parse_retry_after(value, NOW)
    assert seconds is None or seconds >= 0
