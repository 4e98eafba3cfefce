"""Notes, tags, pins and later verdicts are kept beside an exchange and found by words."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fs_event_studio.domain.exchanges import Annotation, Exchange, NewExchange, Origin, Settlement
from fs_event_studio.domain.listing import PageKey, QuotaTotal, Sort, SortKey, page_key
from fs_event_studio.domain.outcomes import Refused
from fs_event_studio.domain.quota import QuotaClass, QuotaVerdict
from fs_event_studio.domain.redaction import MASK, Redactor
from fs_event_studio.domain.search import parse_query
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.domain.wire import HttpAnswer
from fs_event_studio.history.store import HistoryStore
from fs_event_studio.usecases.ports import History
from support.exchanges import NEW_EXCHANGES, SENT_AT, SETTLEMENTS, TEXTS, new_exchange, settlement
from support.fake_history import FakeHistory
from support.opening import OpenStore

EVERYTHING = parse_query("")
PROVEN = QuotaVerdict(QuotaClass.SESSION, Certainty.OBSERVED, "The session lists the event.")
_TAGS = st.lists(TEXTS.map(lambda text: text.encode("utf-8", "replace").decode()), max_size=3, unique=True)
ANNOTATIONS = st.builds(Annotation, TEXTS, _TAGS.map(tuple), st.booleans())


@contextmanager
def _sqlite() -> Iterator[History]:
    redactor = Redactor(())
    with (
        TemporaryDirectory() as folder,
        HistoryStore(Path(folder) / "h.sqlite3", lambda: redactor, lambda: SENT_AT) as store,
    ):
        yield store


@contextmanager
def _fake() -> Iterator[History]:
    yield FakeHistory()


@pytest.fixture(params=[_sqlite, _fake], ids=["sqlite", "fake"])
def history(request: pytest.FixtureRequest) -> Iterator[History]:
    """An empty history."""
    with request.param() as opened:
        yield opened


def _add(history: History, sent: NewExchange | None = None, result: Settlement | None = None) -> int:
    exchange_id = history.begin(sent or new_exchange())
    history.settle(exchange_id, result or settlement())
    return exchange_id


def test_a_note_is_kept_and_found(history: History) -> None:
    """By its words, by those of tags, and no more once it was replaced."""
    other, noted = _add(history), _add(history)
    history.annotate(noted, Annotation("see ticket 4711", ("smoke test",), pinned=True))
    found = history.exchange(noted)
    assert found
    assert found.annotation == Annotation("see ticket 4711", ("smoke test",), pinned=True)
    for text in ("ticket", "4711", '"smoke test"'):
        assert [row.id for row in history.page(parse_query(text), before=None, limit=9)] == [noted]
    rows = history.page(EVERYTHING, before=None, limit=9)
    assert [row.annotation.pinned for row in rows] == [True, False]
    history.annotate(noted, Annotation("done"))
    assert history.count(parse_query("ticket")) == 0
    assert history.count(parse_query("done")) == 1
    assert history.count(parse_query("order")) == 2
    history.annotate(noted, Annotation())
    assert history.exchange(noted) == replace(found, annotation=Annotation())
    assert other == 1


def test_a_note_under_way_is_found_once_it_is_settled(history: History) -> None:
    """It waits with its exchange."""
    exchange_id = history.begin(new_exchange())
    history.annotate(exchange_id, Annotation("ticket"))
    history.settle(exchange_id, settlement())
    assert history.count(parse_query("ticket")) == 1


def test_an_unknown_exchange_takes_nothing(history: History) -> None:
    """Neither a note nor a verdict; nor does one under way take a verdict."""
    with pytest.raises(LookupError, match="7"):
        history.annotate(7, Annotation("x"))
    with pytest.raises(LookupError, match="7"):
        history.settle_quota(7, PROVEN)
    under_way = history.begin(new_exchange())
    with pytest.raises(LookupError, match=str(under_way)):
        history.settle_quota(under_way, PROVEN)


def test_a_later_verdict_stands_beside_the_settled_one(history: History) -> None:
    """Lists, sums and the exchange show what was proved; what was settled is still there."""
    exchange_id = _add(history)
    history.settle_quota(exchange_id, PROVEN)
    assert history.exchange(exchange_id) == Exchange(exchange_id, new_exchange(), settlement(), verified=PROVEN)
    row = history.page(EVERYTHING, before=None, limit=1)[0]
    assert (row.quota_class, row.certainty) == (QuotaClass.SESSION, Certainty.OBSERVED)


@pytest.fixture(scope="module")
def shared_pair() -> Iterator[tuple[History, History]]:
    """The real one and the fake, with the same exchanges in both."""
    with _sqlite() as real, _fake() as fake:
        yield real, fake


@given(sent=NEW_EXCHANGES, result=SETTLEMENTS, note=ANNOTATIONS, origin=st.sampled_from(Origin), source=TEXTS)
def test_whatever_is_kept_is_read_back(  # noqa: PLR0917 - what is kept
    shared_pair: tuple[History, History],
    sent: NewExchange,
    result: Settlement,
    note: Annotation,
    origin: Origin,
    source: str,
) -> None:
    """Any annotation, and where an exchange came from."""
    sent = replace(sent, origin=origin, source=source)
    exchanges = []
    for history in shared_pair:
        exchange_id = _add(history, sent, result)
        history.annotate(exchange_id, note)
        exchanges.append(history.exchange(exchange_id))
    assert exchanges[0] == exchanges[1] == Exchange(exchange_id, sent, result, note)


_KINDS = st.builds(
    lambda environment, mode, moment, status, quota: (
        new_exchange(environment=environment, mode=mode, sent_at=SENT_AT + timedelta(hours=moment)),
        settlement(
            outcome=Refused(status, "", ""),
            answer=HttpAnswer(status, (), b"") if status else None,
            quota=QuotaVerdict(quota, Certainty.INFERRED, ""),
        ),
    ),
    st.sampled_from(["a", "b", "\ud800"]),
    st.sampled_from([None, new_exchange().mode]),
    st.integers(-30, 30),
    st.sampled_from([0, 400, 429]),
    st.sampled_from(QuotaClass),
)


@settings(max_examples=30)
@given(
    kinds=st.lists(_KINDS, min_size=1, max_size=12),
    sort=st.builds(Sort, st.sampled_from(SortKey), st.booleans()),
    limit=st.integers(1, 5),
    skip=st.integers(0, 3),
    text=st.sampled_from(["", "order", "-429", "400"]),
)
def test_sorted_pages_are_those_of_a_plain_sort(
    kinds: list[tuple[NewExchange, Settlement]], sort: Sort, limit: int, skip: int, text: str
) -> None:
    """Every order, from any place on, in both directions, for any search; totals as well."""
    with _sqlite() as real, _fake() as fake:
        for sent, result in kinds:
            assert _add(real, sent, result) == _add(fake, sent, result)
        real.begin(new_exchange()), fake.begin(new_exchange())
        query = parse_query(text)
        before: PageKey | None = None
        while True:
            parts = [one.part(query, before=before, limit=limit, sort=sort, skip=skip) for one in (real, fake)]
            assert parts[0].rows == parts[1].rows
            if not parts[0].rows:
                break
            before = page_key(parts[0].rows[-1], sort)
        offset = timedelta(hours=5)
        sums = [sorted(map(str, one.totals(query, utc_offset=offset))) for one in (real, fake)]
        assert sums[0] == sums[1]
        assert real.known() == fake.known()
        assert real.count(query, most=2) == fake.count(query, most=2)


def test_totals_have_days_and_kinds(history: History) -> None:
    """As many as there are kinds on a day."""
    first = _add(history)
    _add(history)
    history.settle_quota(first, PROVEN)
    row = QuotaTotal(
        SENT_AT.date(), "sandbox", new_exchange().mode, QuotaClass.SESSION, Certainty.OBSERVED,
        settlement().outcome.kind, Origin.SENT, 1,
    )  # fmt: skip
    other = row._replace(quota_class=QuotaClass.SERVER_EVENT)
    assert set(history.totals(EVERYTHING)) == {row, other}
    assert list(history.totals(parse_query("missing"))) == []


def test_notes_hold_no_key(open_store: OpenStore) -> None:
    """Whoever pastes a key into a note does not keep it, nor in a verdict."""
    store = open_store(secrets=("na1.Q2FuYXJ5CANARYkey",))
    exchange_id = _add(store)
    store.annotate(exchange_id, Annotation("na1.Q2FuYXJ5CANARYkey", ("na1.Q2FuYXJ5CANARYkey",)))
    store.settle_quota(exchange_id, PROVEN._replace(reason="na1.Q2FuYXJ5CANARYkey"))
    found = store.exchange(exchange_id)
    assert found
    assert found.verified
    assert (found.annotation.note, found.annotation.tags, found.verified.reason) == (MASK, (MASK,), MASK)
