"""Sums over exchanges: nothing is lost or counted twice, and a prediction is never called proven."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fs_event_studio.domain.account_quotas import AccountQuota, explain, read_quotas
from fs_event_studio.domain.exchanges import Origin
from fs_event_studio.domain.identification import ModeKey
from fs_event_studio.domain.listing import QuotaTotal
from fs_event_studio.domain.outcomes import OutcomeKind
from fs_event_studio.domain.quota import QuotaClass
from fs_event_studio.domain.quota_lens import (
    MOST_DAYS,
    Axis,
    ServerEvents,
    Share,
    Supposition,
    every_day,
    rows_by,
    server_events,
    sum_of,
    supposed,
)
from fs_event_studio.domain.sources import Certainty

DAY = date(2026, 11, 23)


def total(
    quota_class: QuotaClass,
    exchanges: int = 1,
    certainty: Certainty = Certainty.INFERRED,
    *,
    mode: ModeKey | None = ModeKey.USER_UID,
    day: date = DAY,
    environment: str = "live",
) -> QuotaTotal:
    return QuotaTotal(day, environment, mode, quota_class, certainty, OutcomeKind.ACCEPTED, Origin.SENT, exchanges)


TOTALS = st.lists(
    st.builds(
        total,
        st.sampled_from(QuotaClass),
        st.integers(0, 50),
        st.sampled_from(Certainty),
        mode=st.none() | st.sampled_from(ModeKey),
        day=st.dates(date(2026, 1, 1), date(2026, 1, 9)),
        environment=st.sampled_from(["sandbox", "live"]),
    ),
    max_size=12,
)


@given(TOTALS, st.sampled_from(Axis), st.sampled_from(Supposition))
def test_every_exchange_is_in_one_row(totals: list[QuotaTotal], axis: Axis, supposition: Supposition) -> None:
    """Whatever is supposed, and by whatever they are listed."""
    looked_at = supposed(totals, supposition)
    rows = rows_by(looked_at, axis)
    everything = sum(one.exchanges for one in totals)
    assert sum(row.exchanges for row in rows) == sum_of(looked_at).exchanges == everything
    assert len({row.key for row in rows}) == len(rows)
    assert all(0 <= share.proven <= share.exchanges for row in rows for share in row.shares.values())


@given(TOTALS, st.sampled_from([Supposition.USER_ONLY, Supposition.STITCHED]))
def test_what_is_supposed_is_never_proven(totals: list[QuotaTotal], supposition: Supposition) -> None:
    """Only what was so all along stays observed; what was not counted stays so."""
    for before, after in zip(totals, supposed(totals, supposition), strict=True):
        assert after == before or after.certainty is not Certainty.OBSERVED
        assert (after.quota_class is QuotaClass.NOT_COUNTED) == (before.quota_class is QuotaClass.NOT_COUNTED)


@given(TOTALS)
def test_server_events_lie_between_bounds(totals: list[QuotaTotal]) -> None:
    """What is proven is the least; user-only is the most, stitched the least that could have been."""
    found = server_events(totals)
    assert 0 <= found.proven <= found.likely <= found.most
    assert server_events(supposed(totals, Supposition.USER_ONLY)).likely >= found.likely
    assert server_events(supposed(totals, Supposition.STITCHED)).likely == 0


@pytest.mark.parametrize(
    ("mode", "certainty"),
    [
        (ModeKey.USER_UID_RECENT, Certainty.DOCUMENTED),
        (ModeKey.ANONYMOUS, Certainty.INFERRED),
        (None, Certainty.INFERRED),
    ],
)
def test_user_only_is_documented_where_there_is_a_user(mode: ModeKey | None, certainty: Certainty) -> None:
    """The documentation does not name events without one."""
    (found,) = supposed([total(QuotaClass.SESSION, mode=mode)], Supposition.USER_ONLY)
    assert (found.quota_class, found.certainty) == (QuotaClass.SERVER_EVENT, certainty)


def test_rows_tell_predicted_from_proven() -> None:
    """In the order of the modes."""
    rows = rows_by(
        [
            total(QuotaClass.SERVER_EVENT, 2, Certainty.OBSERVED),
            total(QuotaClass.SERVER_EVENT, 3, Certainty.DOCUMENTED),
            total(QuotaClass.DEPENDS, 4, mode=ModeKey.SESSION_ID),
            total(QuotaClass.NOT_COUNTED, 1, mode=None),
        ],
        Axis.MODE,
    )
    assert [row.key for row in rows] == ["session_id", "user_uid", ""]
    assert rows[1].shares == {QuotaClass.SERVER_EVENT: Share(5, 2)}
    assert rows[1].shares[QuotaClass.SERVER_EVENT].predicted == 3


def test_days_without_exchanges_are_seen() -> None:
    """Only the latest, if there are many; none without any."""
    rows = rows_by([total(QuotaClass.UNKNOWN, day=DAY), total(QuotaClass.UNKNOWN, day=date(2026, 11, 20))], Axis.DAY)
    assert [(row.key[8:], row.exchanges) for row in every_day(rows)] == [("20", 1), ("21", 0), ("22", 0), ("23", 1)]
    old = rows_by([total(QuotaClass.UNKNOWN), total(QuotaClass.UNKNOWN, day=date(1, 1, 1))], Axis.DAY)
    assert len(every_day(old)) == MOST_DAYS
    assert every_day([]) == []


QUOTAS = b"""{"session_quota": {"usage": "15234", "limit": "100000", "period_start": "2026-11-01T00:00:00Z",
"period_end": "2026-12-01T00:00:00Z"}, "server_event_quota": {"usage": "7", "limit": 500000, "period_start": "soon"}}"""


def test_numbers_are_read_from_texts() -> None:
    """What cannot be read is not known."""
    quotas = read_quotas(QUOTAS)
    assert quotas
    november = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)
    assert quotas.session == AccountQuota(15234, 100000, *november)
    assert quotas.server_event == AccountQuota(7, 500000, None, None)


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"session_quota": {}}', b"<html>"])
def test_other_answers_are_not_read(body: bytes) -> None:
    """They are not as documented."""
    assert read_quotas(body) is None


@pytest.mark.parametrize(
    ("usage", "own", "words"),
    [
        (10, ServerEvents(1, 2, 4), ["At least 6", "2 of ours depend", "1 of ours are counted as predicted"]),
        (1, ServerEvents(3, 3, 3), ["2 less than are proven"]),
        (3, ServerEvents(1, 2, 4), ["lies between", "2 of ours depend", "1 of ours"]),
        (None, ServerEvents(1, 2, 4), ["cannot be compared"]),
        (3, None, ["cannot be compared"]),
    ],
)  # fmt: skip
def test_the_difference_is_explained(usage: int | None, own: ServerEvents | None, words: list[str]) -> None:
    """One sentence for each reason that there is."""
    sentences = list(explain(AccountQuota(usage, 100, None, None), own))
    assert len(sentences) == len(words)
    assert all(word in sentence for word, sentence in zip(words, sentences, strict=True))
