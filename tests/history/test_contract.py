"""The contract of the port `History`, kept by the store on SQLite and by the fake that other rooms' tests use."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from fs_event_studio.domain.exchanges import Exchange, ExchangeRow, NewExchange, Settlement
from fs_event_studio.domain.identification import Identification, ModeKey
from fs_event_studio.domain.outcomes import NoAnswer, OutcomeKind, RateLimited, Refused
from fs_event_studio.domain.quota import FATE_UNKNOWN, QuotaClass
from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.domain.search import parse_query
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.domain.wire import HttpAnswer
from fs_event_studio.history.store import HistoryStore
from fs_event_studio.usecases.ports import History
from support.exchanges import NEW_EXCHANGES, SENT_AT, SETTLEMENTS, TEXTS, new_exchange, settlement
from support.fake_history import FakeHistory

EVERYTHING = parse_query("")


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


@pytest.fixture(params=[_sqlite, _fake], ids=["sqlite", "fake"], scope="module")
def shared(request: pytest.FixtureRequest) -> Iterator[History]:
    """A history that is not emptied between the examples of one module."""
    with request.param() as opened:
        yield opened


@pytest.fixture(params=[_sqlite, _fake], ids=["sqlite", "fake"])
def history(request: pytest.FixtureRequest) -> Iterator[History]:
    """An empty history."""
    with request.param() as opened:
        yield opened


def _add(history: History, sent: NewExchange | None = None, result: Settlement | None = None) -> int:
    exchange_id = history.begin(sent or new_exchange())
    history.settle(exchange_id, result or settlement())
    return exchange_id


def _found(history: History, text: str) -> list[int]:
    return [row.id for row in history.page(parse_query(text), before=None, limit=100)]


@given(sent=NEW_EXCHANGES, result=SETTLEMENTS)
def test_what_is_written_is_read_back_the_same(shared: History, sent: NewExchange, result: Settlement) -> None:
    """Before it is settled and after, whatever texts and bytes it holds."""
    exchange_id = shared.begin(sent)
    assert shared.exchange(exchange_id) == Exchange(exchange_id, sent)
    shared.settle(exchange_id, result)
    assert shared.exchange(exchange_id) == Exchange(exchange_id, sent, result)


def test_a_large_body_is_read_back_the_same(history: History) -> None:
    """Ten megabytes, which do not compress, are kept whole."""
    body = b"".join(number.to_bytes(4, "big") for number in range(0, 2**32, 1723))
    result = settlement(answer=HttpAnswer(200, (), body, truncated=True))
    exchange_id = _add(history, result=result)
    assert history.exchange(exchange_id) == Exchange(exchange_id, new_exchange(), result)


def test_a_row_shows_the_exchange(history: History) -> None:
    """A list's row has the prediction first and what came of it after."""
    exchange_id = history.begin(new_exchange(attempt=2, deliberately_invalid=True))
    row = ExchangeRow(
        exchange_id, SENT_AT, "sandbox", "Order Completed", ModeKey.USER_UID, None, None,
        QuotaClass.SERVER_EVENT, Certainty.DOCUMENTED, None, 2, deliberately_invalid=True,
    )  # fmt: skip
    assert history.page(EVERYTHING, before=None, limit=5) == [row]
    history.settle(exchange_id, settlement(quota=FATE_UNKNOWN))
    settled = replace(
        row, outcome=OutcomeKind.ACCEPTED, status=200, quota_class=QuotaClass.UNKNOWN,
        certainty=Certainty.INFERRED, elapsed_ms=12.5,
    )  # fmt: skip
    assert history.page(EVERYTHING, before=None, limit=5) == [settled]


def test_pages_follow_each_other_newest_first(history: History) -> None:
    """Each page starts below the last id of the one before, and none is given twice."""
    ids = [_add(history) for _ in range(7)]
    pages, before = [], None
    while page := history.page(EVERYTHING, before=before, limit=3):
        pages.append([row.id for row in page])
        before = page[-1].id
    assert pages == [ids[:3:-1], ids[3:0:-1], ids[:1]]
    assert history.count(EVERYTHING) == 7


def test_pages_of_a_search_follow_each_other(history: History) -> None:
    """A search is paged in the same way."""
    ids = [_add(history, new_exchange(event_name=f"Name {number % 2}", body=b"")) for number in range(8)]
    first = history.page(parse_query('"name 1"'), before=None, limit=2)
    second = history.page(parse_query('"name 1"'), before=first[-1].id, limit=3)
    assert [row.id for row in (*first, *second)] == [ids[7], ids[5], ids[3], ids[1]]


def test_an_unknown_id_is_no_exchange(history: History) -> None:
    """Asking for what is not there is no error."""
    assert history.exchange(1) is None


@pytest.mark.parametrize("settled_before", [False, True])
def test_only_an_exchange_under_way_is_settled(history: History, *, settled_before: bool) -> None:
    """What came of an exchange is never overwritten."""
    exchange_id = _add(history) if settled_before else 77
    with pytest.raises(LookupError, match="is under way"):
        history.settle(exchange_id, settlement(outcome=NoAnswer("late")))


@pytest.mark.parametrize(
    ("text", "sent", "result"),
    [
        pytest.param("compl", new_exchange(event_name="Order Completed", body=b""), settlement(), id="name"),
        pytest.param("123:456", new_exchange(identification=Identification("123:456")), settlement(), id="session.id"),
        pytest.param("my-1", new_exchange(identification=Identification("", "my-1")), settlement(), id="session.uid"),
        pytest.param("42", new_exchange(identification=Identification("", "", "42")), settlement(), id="user.id"),
        pytest.param("jane@exam", new_exchange(body=b'{"user":{"uid":"jane@example.com"}}'), settlement(), id="uid"),
        pytest.param("aaaa-bbb", new_exchange(idempotency_key="aaaa-bbbb"), settlement(), id="idempotency key"),
        pytest.param("9007199254740993", None, None, id="every digit"),
        pytest.param("na1.x", new_exchange(body=b'{"a":"na1.x"}'), settlement(), id="point"),
        pytest.param("%3A", new_exchange(body=b"12%3A34 %3A"), settlement(), id="percent"),
        pytest.param("🎉", new_exchange(body='{"a":"done🎉!"}'.encode()), settlement(), id="emoji"),
        pytest.param("🎉", new_exchange(body=rb'{"a":"done\ud83c\udf89!"}'), settlement(), id="escaped emoji"),
        pytest.param("本語", new_exchange(event_name="日本語"), settlement(), id="inside"),
        pytest.param("GRUN", new_exchange(event_name="grün"), settlement(), id="accent"),
        pytest.param("too_man", None, settlement(answer=HttpAnswer(429, (), b"too_many")), id="answer"),
        pytest.param("400", None, settlement(answer=HttpAnswer(400, (), b"")), id="status"),
        pytest.param("refused", None, settlement(outcome=Refused(400, "", "")), id="outcome"),
        pytest.param("rate_limited", None, settlement(outcome=RateLimited(None)), id="outcome of two words"),
        pytest.param("certificate", None, settlement(outcome=NoAnswer("bad certificate")), id="reason"),
    ],
)
def test_it_is_found(history: History, text: str, sent: NewExchange | None, result: Settlement | None) -> None:
    """Names, ids, bodies, status and outcome are found, and one that has nothing of it is not."""
    other = _add(history, new_exchange(body=b"{}", event_name="x", idempotency_key="k"))
    wanted = _add(history, sent, result)
    assert _found(history, text) == [wanted]
    assert _found(history, f"-{text}") == [other]
    assert history.count(parse_query(text)) == 1


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("ord", True),
        ("or", False),
        ('"ord"', False),
        ('"order completed"', True),
        ('"completed order"', False),
        ("completed order", True),
        ("order -completed", False),
        ("order -missing", True),
        ("-missing", True),
        ("-missing -absent", True),
        ("order & completed", True),
        ("&", True),
        ("rder", False),
        ("name:order", True),
        ("name:missing", False),
        ("order OR missing", True),
        ("ord*", True),
        ("1.10", False),
    ],
)
def test_a_search_means_what_it_says(history: History, text: str, *, hit: bool) -> None:
    """All terms must hold; words are found by their beginnings, phrases whole and side by side."""
    _add(history, new_exchange(body=b""))
    assert bool(_found(history, text)) == hit


def test_under_way_it_is_shown_but_not_found(history: History) -> None:
    """One that is under way stands in the full list; searches, those that leave out as well, wait for its outcome."""
    exchange_id = history.begin(new_exchange())
    assert _found(history, "") == [exchange_id]
    assert (_found(history, "order"), _found(history, "-order"), _found(history, "-x")) == ([], [], [])
    history.settle(exchange_id, settlement())
    assert (_found(history, "order"), _found(history, "-x")) == ([exchange_id], [exchange_id])


_SCRAPS = st.sampled_from(
    ["a", "abc", "abcd", "1", "1.10", "é", "🎉", "日本", '"', "-", "*", " ", "(", "^", ":", "NOT", "\0", "\ud800"]
)
_CLUTTER = st.lists(_SCRAPS, max_size=8).map("".join) | TEXTS


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    corpus=st.lists(st.tuples(_CLUTTER, _CLUTTER, _CLUTTER), min_size=1, max_size=6),
    texts=st.lists(_CLUTTER, min_size=1, max_size=5),
)
@example(corpus=[("a", "b", "c")], texts=[" ".join(["-a"] * 500), " ".join(["b"] * 500), '"' + "a " * 9000])
def test_a_search_finds_what_a_plain_filter_finds(
    shared_pair: tuple[History, History], corpus: list[tuple[str, str, str]], texts: list[str]
) -> None:
    """Any text can be searched for; the answer is that of the filter in the fake."""
    bases = [history.count(EVERYTHING) for history in shared_pair]
    for name, user, body in corpus:
        for history in shared_pair:
            sent = new_exchange(
                event_name=name,
                identification=Identification(user_uid=user),
                body=body.encode("utf-8", "surrogatepass"),
            )
            _add(history, sent)
    assert bases[0] == bases[1]
    for text in texts:
        query = parse_query(text)
        real, fake = (history.page(query, before=None, limit=1000) for history in shared_pair)
        assert real == fake
        assert shared_pair[0].count(query) == len(fake)


@pytest.fixture(scope="module")
def shared_pair() -> Iterator[tuple[History, History]]:
    """The real one and the fake, with the same exchanges in both."""
    with _sqlite() as real, _fake() as fake:
        yield real, fake
