"""Every term of the search language finds what a plain filter over the same exchanges finds."""

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fs_event_studio.domain.exchanges import Annotation, ExchangeRow, NewExchange, Origin, Settlement
from fs_event_studio.domain.identification import Identification, ModeKey
from fs_event_studio.domain.listing import Part, Sort, SortKey, page_key
from fs_event_studio.domain.outcomes import Accepted, NoAnswer, RateLimited, Refused
from fs_event_studio.domain.quota import QuotaClass, QuotaVerdict
from fs_event_studio.domain.redaction import Redactor
from fs_event_studio.domain.search import parse_query
from fs_event_studio.domain.search.language import KEYS
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.domain.wire import HttpAnswer
from fs_event_studio.history import finding
from fs_event_studio.history.store import HistoryStore
from fs_event_studio.usecases.cancelling import CancelledError, CancelToken
from support.exchanges import SENT_AT, new_exchange, settlement
from support.fake_history import FakeHistory

_NOW = SENT_AT
_WORDS = ("order", "ordered", "ord", "or", "paid", "1.10", "é", "日本", "🎉", "a-b")
_TAGS = ("smoke", "Smoke", "nightly run", "é")
_ENVIRONMENTS = ("sandbox", "Sandbox", "live", "ü \ud800")
_STATUSES = (200, 202, 400, 404, 429, 500)
_NUMBERS = ("1", "10", "1.10", "1.1", "-2", "1e1", "9007199254740993", "9007199254740992")
_NAMES = ("total", "Total", "items", "sku", "a.b", "größe", "_")

_text = st.lists(st.sampled_from(_WORDS), max_size=3).map(" ".join)
_scalar = st.sampled_from([*_NUMBERS, "true", "null", '"paid"', '"Ordered now"', '"10"', '"2026-11-20"', '"\\u00e9"'])


def _members(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pairs = st.lists(st.tuples(st.sampled_from(_NAMES), values), max_size=3)
    return pairs.map(lambda found: "{" + ",".join(f"{json.dumps(name)}:{value}" for name, value in found) + "}")


_inner = _members(_scalar) | st.lists(_members(_scalar) | _scalar, max_size=2).map(lambda found: f"[{','.join(found)}]")
_body = st.one_of(
    _members(_scalar | _inner).map(lambda properties: f'{{"name":"x","properties":{properties}}}'.encode()),
    _text.map(str.encode),
    st.sampled_from([b'{"properties":{"\\u0074otal":10}}', b'{"properties":{"total":10},"x":NaN}', b"\xff{}"]),
)


_verdicts = st.builds(QuotaVerdict, st.sampled_from(QuotaClass), st.sampled_from(Certainty), st.just(""))
_sent = st.builds(
    lambda minutes, body, **fields: new_exchange(sent_at=SENT_AT - timedelta(minutes=minutes), body=body, **fields),
    st.sampled_from([0, 1, 90, 60 * 24, 60 * 24 * 3]),
    _body,
    environment=st.sampled_from(_ENVIRONMENTS),
    event_name=_text,
    idempotency_key=_text,
    identification=st.builds(Identification, _text, st.just(""), _text, _text),
    mode=st.sampled_from([None, *ModeKey]),
    origin=st.sampled_from(Origin),
    deliberately_invalid=st.booleans(),
    attempt=st.sampled_from([1, 1, 2]),
)
_answers = st.builds(HttpAnswer, st.sampled_from(_STATUSES), st.just(()), _text.map(str.encode))
_results = st.builds(
    settlement,
    outcome=st.sampled_from(
        [Accepted(), Accepted("order"), Refused(400, "paid", ""), RateLimited(None), NoAnswer("é")]
    ),
    answer=st.none() | _answers,
    quota=_verdicts,
)
_tags = st.lists(st.sampled_from(_TAGS), max_size=2, unique=True).map(tuple)
_notes = st.just(Annotation()) | st.builds(Annotation, _text, _tags, st.booleans())


def _in_quotes(text: str) -> st.SearchStrategy[str]:
    quoted = f'"{text}"'
    return st.just(quoted) if " " in text else st.sampled_from([text, quoted])


def _quoted(texts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return texts.flatmap(_in_quotes)


_word = _quoted(_text.filter(bool))
_operators = st.sampled_from(["=", "!=", "<", "<=", ">", ">="])
_paths = st.sampled_from(
    ["total", "TOTAL", "items", "items.sku", "items.total", "a.b", "a.b.total", "größe", "_", "none"]
)
_values = st.sampled_from([*_NUMBERS, "true", "null", "paid", '"ordered now"', '"10"', "2026-11-19", "é"])

TERMS = {
    "words": _word,
    **{key.name: _word.map(f"{key.name}:".__add__) for key in KEYS.values() if key.text_field},
    **{
        key.name: st.sampled_from(sorted(key.values)).map(f"{key.name}:".__add__) for key in KEYS.values() if key.values
    },
    "env": _quoted(st.sampled_from([*_ENVIRONMENTS, "LIVE", "none"])).map("env:".__add__),
    "status": st.sampled_from(["200", "4xx", ">=400", "<404", "!=200", ">429", "<=202", "5XX", "=404"]).map(
        "status:".__add__
    ),
    "before": st.sampled_from(["now", "1min", "2h", "1d", "today", "2026-11-21", "2026", "12:00", "0001"]).map(
        "before:".__add__
    ),
    "after": st.sampled_from(["now", "1min", "2h", "1d", "yesterday", "2026-11-21T10:00", "9999"]).map(
        "after:".__add__
    ),
    "tag": _quoted(st.sampled_from([*_TAGS, "NIGHTLY run", "smo"])).map("tag:".__add__),
    "prop compared": st.builds("prop.{}{}{}".format, _paths, _operators, _values),
    "prop words": st.builds("prop.{}:{}".format, _paths, _word),
}


def _usable(text: str) -> bool:
    return not parse_query(text, _NOW).mistakes


_any_term = st.one_of(*TERMS.values()).filter(_usable)
_negatable = st.builds("{}{}".format, st.sampled_from(["", "", "-"]), _any_term)
_alternatives = st.lists(_negatable, min_size=1, max_size=3).map(" OR ".join)
_searches = st.lists(_alternatives, max_size=4).map(" ".join)


@contextmanager
def _histories() -> Iterator[tuple[HistoryStore, FakeHistory]]:
    redactor = Redactor(())
    with TemporaryDirectory() as folder:
        store = HistoryStore(Path(folder) / "h.sqlite3", lambda: redactor, lambda: SENT_AT)
        with closing(store):
            yield store, FakeHistory()


@pytest.fixture(scope="module")
def filled() -> Iterator[tuple[HistoryStore, FakeHistory]]:
    """The real one and the plain filter, with the same exchanges of every kind in both."""
    with _histories() as pair:

        @settings(max_examples=120, database=None, suppress_health_check=list(HealthCheck), derandomize=True)
        @given(_sent, st.one_of(st.none(), _results, _results), _notes, st.none() | _verdicts)
        def fill(sent: NewExchange, result: Settlement | None, note: Annotation, verdict: QuotaVerdict | None) -> None:
            for history in pair:
                exchange_id = history.begin(sent)
                if result:
                    history.settle(exchange_id, result)
                history.annotate(exchange_id, note)
                if result and verdict:
                    history.settle_quota(exchange_id, verdict)

        fill()
        assert len(pair[1].exchanges) > 80
        assert sum(one.settlement is None for one in pair[1].exchanges) > 10
        yield pair


@pytest.fixture(
    params=[finding.FEW, 5], ids=["few rows are sorted", "rows are walked in order"], scope="module", autouse=True
)
def _few(request: pytest.FixtureRequest) -> Iterator[None]:
    """Both ways of finding, whichever would be chosen for so few rows."""
    kept, finding.FEW = finding.FEW, request.param
    yield
    finding.FEW = kept


def _agree(pair: tuple[HistoryStore, FakeHistory], text: str) -> None:
    query = parse_query(text, _NOW)
    assert query.mistakes == ()
    real, plain = ([row.id for row in one.page(query, before=None, limit=1000)] for one in pair)
    assert real == plain
    assert pair[0].count(query) == len(plain)


@pytest.mark.parametrize("kind", TERMS)
@given(data=st.data())
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_each_kind_of_term(filled: tuple[HistoryStore, FakeHistory], kind: str, data: st.DataObject) -> None:
    """By itself, and left out."""
    term = data.draw(TERMS[kind].filter(_usable))
    _agree(filled, term)
    _agree(filled, f"-{term}")


@given(text=_searches)
@settings(max_examples=60)
def test_terms_together(filled: tuple[HistoryStore, FakeHistory], text: str) -> None:
    """Any of them side by side, left out, and as alternatives."""
    _agree(filled, text)


@given(
    text=_searches,
    sort=st.builds(Sort, st.sampled_from(SortKey), st.booleans()),
    limit=st.integers(1, 40),
    skip=st.integers(0, 5),
)
@settings(max_examples=40)
def test_pages_of_any_search_in_any_order(
    filled: tuple[HistoryStore, FakeHistory], text: str, sort: Sort, limit: int, skip: int
) -> None:
    """Each page follows the one before; a page that was cut short in time goes on where it stopped."""
    query = parse_query(text, _NOW)
    real, plain = filled
    before, pieces = None, list[ExchangeRow]()
    while True:
        part = real.part(query, before=before, limit=limit, sort=sort, skip=skip)
        assert part.rows == plain.part(query, before=before, limit=limit, sort=sort, skip=skip).rows
        if not part.rows:
            break
        before = page_key(part.rows[-1], sort)
    behind = None
    while True:
        part = real.part(query, before=behind, limit=7, sort=sort, patience_s=0)
        pieces += part.rows
        behind = part.behind
        if behind is None:
            break
    assert pieces == plain.page(query, before=None, limit=1000, sort=sort)


@given(text=_searches)
@settings(max_examples=20)
def test_totals_of_any_search(filled: tuple[HistoryStore, FakeHistory], text: str) -> None:
    """They are those of the rows that match."""
    query = parse_query(text, _NOW)
    real, plain = (sorted(one.totals(query), key=repr) for one in filled)
    assert real == plain


def test_a_search_can_be_cancelled(filled: tuple[HistoryStore, FakeHistory]) -> None:
    """A long statement ends in the middle, and the connection is good for others."""
    token = CancelToken()
    token.cancel()
    query = parse_query("-prop.total=77 " + " ".join(f"-prop.items={number}" for number in range(30)))
    with pytest.raises(CancelledError):
        filled[0].count(query, cancel=token)
    assert filled[0].count(query) == filled[1].count(query)


def test_a_damaged_record_has_no_properties() -> None:
    """It keeps no other from being found."""
    with _histories() as (real, _):
        for _ in range(3):
            real.settle(real.begin(new_exchange()), settlement())
        with real._database.writing() as connection:
            connection.execute("UPDATE requests SET data = x'00' WHERE id = 2")
        assert [row.id for row in real.page(parse_query("prop.total>1"), before=None, limit=9)] == [3, 1]
        assert real.count(parse_query("-prop.total=1")) == 3


@pytest.mark.parametrize("key", SortKey)
def test_what_no_exchange_is_like_is_nowhere(filled: tuple[HistoryStore, FakeHistory], key: SortKey) -> None:
    """No facet has it, and then no index is asked."""
    query = parse_query("status:599")
    assert filled[0].part(query, before=None, limit=9, sort=Sort(key)) == Part([], None)
    assert filled[0].count(query) == 0
    assert list(filled[0].totals(query)) == []
