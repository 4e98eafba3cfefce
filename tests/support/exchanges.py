"""Exchanges for tests: one factory each, and hypothesis strategies for exchanges of every kind."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from fs_event_studio.domain.exchanges import Exchange, NewExchange, ProblemRecord, Settlement
from fs_event_studio.domain.identification import Identification, ModeKey
from fs_event_studio.domain.outcomes import (
    Accepted,
    Cancelled,
    NoAnswer,
    Outcome,
    RateLimited,
    Refused,
    Unreachable,
)
from fs_event_studio.domain.problems import Severity
from fs_event_studio.domain.quota import QuotaClass, QuotaVerdict
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.domain.wire import HttpAnswer, HttpRequest

SENT_AT = datetime(2026, 11, 23, 12, 0, 0, 123456, tzinfo=UTC)

_REQUEST = HttpRequest(
    "POST",
    "https://sandbox.invalid/v2/events",
    (("Content-Type", "application/json"), ("Idempotency-Key", "11111111-2222-4333-8444-555555555555")),
    b'{"name":"Order Completed","user":{"uid":"u-1"},"properties":{"total":9007199254740993}}',
)
_NEW_EXCHANGE = NewExchange(
    environment="sandbox",
    request=_REQUEST,
    idempotency_key="11111111-2222-4333-8444-555555555555",
    attempt=1,
    event_name="Order Completed",
    identification=Identification(user_uid="u-1"),
    mode=ModeKey.USER_UID,
    problems=(),
    deliberately_invalid=False,
    sent_at=SENT_AT,
    quota=QuotaVerdict(QuotaClass.SERVER_EVENT, Certainty.DOCUMENTED, "A user without a session."),
    app_version="0.1.0",
)
_SETTLEMENT = Settlement(
    outcome=Accepted(),
    answer=HttpAnswer(200, (("Content-Type", "application/json"),), b"{}"),
    quota=QuotaVerdict(QuotaClass.SERVER_EVENT, Certainty.OBSERVED, "It stayed with the user."),
    elapsed_ms=12.5,
)


def new_exchange(*, body: bytes | None = None, **changes: Any) -> NewExchange:  # noqa: ANN401 - any field
    """An exchange before it is sent. body: of its request.   changes: to its fields."""
    if body is not None:
        changes["request"] = replace(_REQUEST, body=body)
    return replace(_NEW_EXCHANGE, **changes)


def settlement(**changes: Any) -> Settlement:  # noqa: ANN401 - any field
    """What came of it: accepted, unless `changes` say otherwise."""
    return replace(_SETTLEMENT, **changes)


def accepted_exchange(number: int, who: Identification, sent_at: datetime) -> Exchange:
    """One that a live account accepted; nothing is known of where it landed."""
    quota = QuotaVerdict(QuotaClass.DEPENDS, Certainty.DOCUMENTED, "It depends.")
    sent = new_exchange(
        environment="live", quota=quota, identification=who, mode=None, sent_at=sent_at, idempotency_key=f"key-{number}"
    )
    return Exchange(number, sent, settlement(quota=quota))


TEXTS = st.text(st.characters(exclude_categories=()), max_size=20)
"""Texts of any characters: control characters and lone surrogates as well."""

_BODIES = st.binary(max_size=200) | st.text(max_size=100).map(str.encode)
_HEADERS = st.lists(st.tuples(st.just("X-").flatmap(lambda x: TEXTS.map(x.__add__)), TEXTS), max_size=4).map(tuple)
_QUOTAS = st.builds(QuotaVerdict, st.sampled_from(QuotaClass), st.sampled_from(Certainty), TEXTS)
_SECONDS = st.floats(min_value=0, allow_nan=False)

OUTCOMES: st.SearchStrategy[Outcome] = st.one_of(
    st.builds(Accepted, TEXTS),
    st.builds(Refused, st.integers(100, 599), TEXTS, TEXTS),
    st.builds(RateLimited, st.none() | _SECONDS, TEXTS),
    st.builds(Unreachable, TEXTS),
    st.builds(NoAnswer, TEXTS),
    st.builds(Cancelled, st.booleans()),
)
"""Outcomes of every kind."""

NEW_EXCHANGES: st.SearchStrategy[NewExchange] = st.builds(
    NewExchange,
    environment=TEXTS,
    request=st.builds(HttpRequest, TEXTS, TEXTS, _HEADERS, _BODIES),
    idempotency_key=TEXTS,
    attempt=st.integers(1, 100),
    event_name=TEXTS,
    identification=st.builds(Identification, TEXTS, TEXTS, TEXTS, TEXTS, st.booleans()),
    mode=st.none() | st.sampled_from(ModeKey),
    problems=st.lists(st.builds(ProblemRecord, TEXTS, TEXTS, st.sampled_from(Severity), TEXTS), max_size=3).map(tuple),
    deliberately_invalid=st.booleans(),
    sent_at=st.datetimes(timezones=st.just(UTC)),
    quota=_QUOTAS,
    app_version=TEXTS,
)
"""Any exchange before it is sent; no header of it is one that the history masks."""

SETTLEMENTS: st.SearchStrategy[Settlement] = st.builds(
    Settlement,
    outcome=OUTCOMES,
    answer=st.none() | st.builds(HttpAnswer, st.integers(100, 599), _HEADERS, _BODIES, st.booleans(), st.booleans()),
    quota=_QUOTAS,
    elapsed_ms=st.none() | _SECONDS,
)
"""Anything that may have come of an exchange."""
