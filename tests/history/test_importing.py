"""Exchanges from files stand in the history as they came, once, without keys, and can be found."""

from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fs_event_studio.domain.exchanges import Annotation, Exchange, Origin
from fs_event_studio.domain.exporting.reading import ImportedExchange
from fs_event_studio.domain.outcomes import NoAnswer
from fs_event_studio.domain.quota import QuotaClass, QuotaVerdict
from fs_event_studio.domain.redaction import MASK
from fs_event_studio.domain.search import parse_query
from fs_event_studio.domain.sources import Certainty
from fs_event_studio.history.importing import _ALIKE_SETTLED
from fs_event_studio.history.store import HistoryStore
from support.exchanges import NEW_EXCHANGES, SETTLEMENTS, TEXTS, new_exchange, settlement
from support.opening import OpenStore

SECRET = "na1.QUJDREVGR0hJSktMTU5PUFFSU1RVVg"
PROVEN = QuotaVerdict(QuotaClass.SESSION, Certainty.OBSERVED, "Read back.")
IMPORTED = replace(new_exchange(), origin=Origin.IMPORTED, source="peer.jsonl")


def everything(store: HistoryStore) -> list[Exchange]:
    found = [store.exchange(row.id) for row in store.page(parse_query(""), before=None, limit=100)]
    return [exchange for exchange in reversed(found) if exchange]


IMPORTS = st.builds(
    ImportedExchange,
    NEW_EXCHANGES,
    SETTLEMENTS,
    st.builds(Annotation, TEXTS, st.lists(st.sampled_from("abc"), unique=True).map(tuple), st.booleans()),
    st.none() | st.just(PROVEN),
)


@given(imported=IMPORTS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_it_stands_there_as_it_came_and_once(store: HistoryStore, imported: ImportedExchange) -> None:
    before = store.count(parse_query(""))
    added = store.add_imported([imported, imported])
    assert store.count(parse_query("")) == before + added
    assert store.add_imported([imported]) == 0
    if added:
        [row] = store.page(parse_query(""), before=None, limit=1)
        kept = store.exchange(row.id)
        assert kept
        assert ImportedExchange(kept.sent, kept.settlement, kept.annotation, kept.verified) == imported


def test_two_events_of_one_moment_are_two(store: HistoryStore) -> None:
    other = replace(IMPORTED, request=replace(IMPORTED.request, body=b'{"name":"Other"}'))
    assert store.add_imported([ImportedExchange(IMPORTED, settlement()), ImportedExchange(other, settlement())]) == 2


def test_words_and_notes_find_it(store: HistoryStore) -> None:
    annotation = Annotation("seen at the client", ("evidence",))
    store.add_imported([ImportedExchange(IMPORTED, settlement(), annotation)])
    for query in ("completed", "client", "evidence"):
        assert len(store.page(parse_query(query), before=None, limit=5)) == 1, query


def test_one_that_was_under_way_has_an_end_here(store: HistoryStore) -> None:
    store.add_imported([ImportedExchange(IMPORTED)])
    [kept] = everything(store)
    assert kept.settlement
    assert isinstance(kept.settlement.outcome, NoAnswer)


def test_one_that_is_under_way_here_is_there_already(store: HistoryStore) -> None:
    """And so is another of the same moment, once it is settled."""
    sent = new_exchange()
    exchange_id = store.begin(sent)
    assert store.add_imported([ImportedExchange(sent)]) == 0
    store.settle(exchange_id, settlement())
    assert store.add_imported([ImportedExchange(sent, settlement())]) == 0


def test_what_is_there_is_looked_for_in_an_index(store: HistoryStore) -> None:
    """Else an import into a large history would take days."""
    with store._database.reading() as connection:
        steps = connection.execute(f"EXPLAIN QUERY PLAN {_ALIKE_SETTLED}", (1, "key", 1, "name")).fetchall()
    assert "USING INDEX by_time (sent_at_us=?" in steps[0]["detail"]


def test_no_key_comes_in(open_store: OpenStore, path: Path) -> None:
    sent = replace(IMPORTED, event_name=SECRET, source=SECRET, request=replace(IMPORTED.request, body=SECRET.encode()))
    verified = QuotaVerdict(QuotaClass.SESSION, Certainty.OBSERVED, SECRET)
    with open_store(secrets=(SECRET,)) as store:
        store.add_imported([ImportedExchange(sent, settlement(), Annotation(SECRET, (SECRET,)), verified)])
        [kept] = everything(store)
        assert kept.sent.event_name == MASK
    for file in path.parent.rglob("*"):
        if file.is_file():
            assert SECRET.encode() not in file.read_bytes(), file
